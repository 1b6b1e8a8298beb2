import type { Comparison, Condition } from '../../condition.ts'
import { EARLIEST, LATEST } from '../../day.ts'
import { type Binder, kindOf, listOf, placeOf, trackOf, valueIndex } from '../../place.ts'
import { Graph, NONE, type Plane, partsOf } from './graph.ts'
import { all, any, except, NO_PAIR, not, type Pair, points, UNKNOWN_PAIR, YES_PAIR } from './kleene.ts'
import { type Days, daysAfter, daysUpTo, type MovingDay, type When, whenOf } from './moment.ts'
import type { Column } from './people.ts'
import type { Plan } from './plan.ts'
import { isRising, type Sum, sumAt, sumOf, valuesWhere, variableIn } from './quantity.ts'
import { ColumnScan } from './scan/column.ts'
import { DaysBetweenScan } from './scan/days-between.ts'
import { DifferenceScan, type Weighted } from './scan/difference.ts'
import { ElementScan } from './scan/element.ts'
import { EverScan } from './scan/ever.ts'
import { HeldForScan } from './scan/held-for.ts'
import { MemberScan } from './scan/member.ts'
import type { NumberScan, Range, Scan } from './scan/scan.ts'
import { NO_STATUS, StatusScan } from './scan/status.ts'
import { SumScan } from './scan/sum.ts'
import { TruthScan } from './scan/truth.ts'

/** The days, the places of law that columns number, and whether open judgements are taken as met. */
export interface Asking extends Days {
  places: ReadonlyMap<string, number>
  met: boolean
}

/** Makes conditions into planes, those of all rulebooks that it is handed into one graph. */
export class Planner {
  readonly graph = new Graph()
  readonly #asking: Asking
  /** The list whose elements are asked about; absent: the people themselves. */
  readonly #list: string | undefined
  readonly #scans: Scan[] = []
  readonly #scanAt = new Map<string, number>()
  readonly #inner = new Map<string, { planner: Planner; answers: Pair[] }>()
  readonly #conflicts = new Map<Plane, readonly string[]>()
  readonly #kept = new WeakMap<Binder, WeakMap<Condition, Pair>>()

  constructor(asking: Asking, list?: string) {
    this.#asking = asking
    this.#list = list
  }

  plan(answers: readonly Pair[]): Plan {
    return {
      scans: this.#scans,
      wanted: wantedBy(this.graph, this.#scans, answers),
      nodes: this.graph.nodes,
      answers,
      conflicts: [...this.#conflicts].map(([plane, cites]) => ({ plane, cites })),
    }
  }

  /** Norms share conditions, so that each is looked at once. */
  pair(binder: Binder, condition: Condition): Pair {
    const kept = this.#kept.get(binder) ?? new WeakMap<Condition, Pair>()
    this.#kept.set(binder, kept)
    const known = kept.get(condition)
    if (known) return known
    const made = this.#pair(binder, condition)
    kept.set(condition, made)
    return made
  }

  #pair(binder: Binder, condition: Condition): Pair {
    const inner = (part: Condition) => this.pair(binder, part)
    switch (condition.is) {
      case 'all':
        return all(this.graph, condition.of.map(inner))
      case 'any':
        return any(this.graph, condition.of.map(inner))
      case 'not':
        return not(inner(condition.of))
      case 'cited':
      case 'named':
        return inner(condition.of)
      case 'points':
        return points(
          this.graph,
          condition.of.map((part) => ({ points: part.points, when: inner(part.when) })),
          condition.min,
        )
      case 'except': {
        const exceptions = condition.exceptions.map(({ when, then }) => ({ when: inner(when), then: inner(then) }))
        const { pair, conflict } = except(this.graph, inner(condition.base), exceptions)
        this.#conflicts.set(
          conflict,
          condition.exceptions.map(({ cite }) => cite),
        )
        return pair
      }
      case 'judged':
        return !this.#asking.met ? UNKNOWN_PAIR : condition.favours ? YES_PAIR : NO_PAIR
      case 'unencoded':
        return UNKNOWN_PAIR
      default:
        return this.#leaf(binder, condition)
    }
  }

  /** The scan of this name, made where there is none. */
  #scan<Kind extends Scan>(name: string, make: () => Kind): { scan: Kind; plane: (output: string) => Plane } {
    const at = this.#scanAt.get(name) ?? this.#scans.push(make()) - 1
    this.#scanAt.set(name, at)
    const scan = this.#scans[at] as Kind
    return { scan, plane: (output) => this.graph.scanned(at, scan.output(output)) }
  }

  #column(binder: Binder, fact: string, ...kinds: Parameters<typeof kindOf>[1][]): Column {
    const { slot, field } = kindOf(placeOf(binder, fact, this.#list), ...kinds)
    return { slot, field }
  }

  #leaf(binder: Binder, leaf: Condition): Pair {
    switch (leaf.is) {
      case 'fact': {
        const column = this.#column(binder, leaf.fact, 'boolean', 'record')
        const { plane } = this.#scan(`truth ${nameOf(column)}`, () => new TruthScan(column))
        return { yes: plane('yes'), no: plane('no') }
      }
      case 'choice':
      case 'level': {
        const place = placeOf(binder, leaf.fact, this.#list)
        const column = this.#column(binder, leaf.fact, 'level', ...(leaf.is === 'choice' ? (['choice'] as const) : []))
        const words = 'values' in place.fact ? place.fact.values : []
        const least = leaf.is === 'level' ? valueIndex(place, leaf.atLeast) : 0
        const wanted =
          leaf.is === 'choice'
            ? leaf.oneOf.map((word) => valueIndex(place, word))
            : words.flatMap((_, index) => (index >= least ? [index] : []))
        const yes = this.#within(this.#numbers(column, -1), runsOf(wanted))
        return { yes, no: this.graph.without(this.#known(column), yes) }
      }
      case 'has': {
        const place = kindOf(placeOf(binder, leaf.fact, this.#list), 'set')
        const value = valueIndex(place, leaf.value)
        const { plane } = this.#scan(`member ${place.slot}`, () => new MemberScan(place.slot))
        return { yes: plane(`yes ${value}`), no: plane(`no ${value}`) }
      }
      case 'number':
        return this.#number(binder, leaf)
      case 'moment':
        return this.#moment(binder, leaf)
      case 'holds':
        return this.#holds(binder, leaf)
      case 'held': {
        const { slot } = trackOf(binder, leaf.track, leaf.statuses)
        const { scan, plane } = this.#scan(
          `ever ${slot}`,
          () => new EverScan(slot, this.#asking.on, binder.layout.vocabulary.statuses.length),
        )
        const set = scan.set(this.#statuses(binder, leaf.statuses))
        const [certain, possible] = [plane(`certain ${set}`), plane(`possible ${set}`)]
        return { yes: certain, no: this.graph.without(plane('complete'), this.graph.or(certain, possible)) }
      }
      case 'held-for':
        return this.#heldFor(binder, leaf)
      case 'some':
        return this.#some(binder, leaf.list, leaf.where)
      case 'every':
        return not(this.#some(binder, leaf.list, { is: 'not', of: leaf.where }))
      default:
        throw new Error(`${leaf.is} is not a leaf.`)
    }
  }

  #some(binder: Binder, list: string, where: Condition): Pair {
    const slot = listOf(binder, list)
    const inner = this.#inner.get(list) ?? { planner: new Planner(this.#asking, list), answers: [] as Pair[] }
    this.#inner.set(list, inner)
    const { plane } = this.#scan(
      `element ${slot}`,
      () => new ElementScan(slot, () => inner.planner.plan(inner.answers)),
    )
    const answer = inner.planner.pair(binder, where)
    const same = inner.answers.findIndex(({ yes, no }) => yes === answer.yes && no === answer.no)
    const at = same >= 0 ? same : inner.answers.push(answer) - 1
    return { yes: plane(`has ${at}`), no: this.graph.without(plane('complete'), plane(`may ${at}`)) }
  }

  #statuses({ layout }: Binder, statuses: readonly string[]): number[] {
    return statuses.map((status) => layout.statusIndex.get(status) as number)
  }

  #holds(binder: Binder, leaf: Extract<Condition, { is: 'holds' }>): Pair {
    const { slot } = trackOf(binder, leaf.track, leaf.statuses)
    const when = leaf.at ? this.#when(binder, leaf.at) : { day: this.#asking.on }
    const wanted = this.#statuses(binder, leaf.statuses)
    const statuses = this.#said(slot, when, 'status')
    const yes = this.graph.or(...runsOf(wanted).map((run) => this.#within(statuses, [run])))
    const status = { yes, no: this.graph.without(this.#within(statuses, [[NO_STATUS, MOST]]), yes) }
    const ground = (what: 'issuedUnder' | 'basis', places: readonly string[]): Pair => {
      const said = this.#said(slot, when, what)
      const isOne = this.#within(said, runsOf(places.map((place) => this.#asking.places.get(place) as number)))
      return { yes: isOne, no: this.graph.without(this.#within(said, [[0, MOST]]), isOne) }
    }
    return all(this.graph, [
      status,
      ...(leaf.issuedUnder ? [ground('issuedUnder', leaf.issuedUnder)] : []),
      ...(leaf.basis ? [ground('basis', leaf.basis)] : []),
    ])
  }

  /** What is said of the span that covers a day. */
  #said(slot: number, when: When, what: 'status' | 'issuedUnder' | 'basis') {
    return this.#scan(`${what} ${slot} ${JSON.stringify(when)}`, () => new StatusScan(slot, when, what))
  }

  #heldFor(binder: Binder, leaf: Extract<Condition, { is: 'held-for' }>): Pair {
    const { slot, wanted } = trackOf(binder, leaf.track, leaf.statuses)
    const without = leaf.without && trackOf(binder, leaf.track, leaf.without).wanted
    const { years = 0, months = 0, days = 0 } = leaf.period
    const when = leaf.at ? this.#when(binder, leaf.at) : { day: this.#asking.on }
    const { scan, plane } = this.#scan(
      `held-for ${slot} ${JSON.stringify(when)}`,
      () => new HeldForScan(slot, when, this.#asking.met),
    )
    const kinds = Uint8Array.from(wanted, (is, status) => (is ? 1 : without?.[status] ? 2 : 0))
    const period = scan.period({ kinds, months: years * 12 + months, days })
    return { yes: plane(`yes ${period}`), no: plane(`no ${period}`) }
  }

  #when(binder: Binder, moment: Parameters<typeof whenOf>[1]): When {
    return whenOf(binder, moment, this.#asking, this.#list)
  }

  #moment(binder: Binder, { left, than, right }: Extract<Condition, { is: 'moment' }>): Pair {
    const [one, other] = [this.#when(binder, left), this.#when(binder, right)]
    if ('day' in one) {
      if ('day' in other) return isSo(one.day, than, other.day) ? YES_PAIR : NO_PAIR
      return this.#dayOf(other, turned[than], one.day)
    }
    if ('day' in other) return this.#dayOf(one, than, other.day)
    const between = this.#scan(`days ${JSON.stringify([one, other])}`, () => new DaysBetweenScan(one, other))
    const known = [one, other].map(({ column }) =>
      this.#within(this.#numbers(column, EARLIEST), [[EARLIEST + 1, LATEST]]),
    )
    const within = (...range: Range) => this.graph.and(this.#within(between, [range]), ...known)
    const [less, lessOrSame] = [within(-MOST, -1), within(-MOST, 0)]
    const [more, moreOrSame] = [within(1, MOST), within(0, MOST)]
    const pairs = {
      '<': { yes: less, no: moreOrSame },
      '<=': { yes: lessOrSame, no: more },
      '>': { yes: more, no: lessOrSame },
      '>=': { yes: moreOrSame, no: less },
    }
    return pairs[than]
  }

  /** A day of each person against one that is the same for all: the days that come to lie before it are all up to one. */
  #dayOf({ column, moved }: MovingDay, than: Comparison, limit: number): Pair {
    // "Before the limit" is "up to the day before", and days are whole numbers with holes between the months.
    const upTo = daysUpTo(than === '<' || than === '>=' ? limit - 1 : limit, moved)
    const days = this.#numbers(column, EARLIEST)
    const [early, late] = [this.#within(days, [upTo]), this.#within(days, [daysAfter(upTo)])]
    return than === '<' || than === '<=' ? { yes: early, no: late } : { yes: late, no: early }
  }

  /** @param unknown  how the column writes that nothing is known */
  #numbers(column: Column, unknown: number) {
    return this.#scan(`column ${nameOf(column)}`, () => new ColumnScan(column, unknown))
  }

  /** Where a word, a number or an amount is known. */
  #known(column: Column): Plane {
    return this.#within(this.#numbers(column, -1), [[0, MOST]])
  }

  #within({ scan, plane }: { scan: NumberScan; plane: (output: string) => Plane }, ranges: readonly Range[]): Plane {
    const filled = ranges.filter(([low, high]) => low <= high)
    if (filled.length === 0) return NONE
    scan.within(filled)
    return plane(JSON.stringify(filled))
  }

  #number(binder: Binder, { left, than, right }: Extract<Condition, { is: 'number' }>): Pair {
    const { on, met, application, places } = this.#asking
    const sum = (quantity: typeof left) =>
      sumOf(binder, quantity, on, this.#list, ({ list, where }) => {
        const inner = new Planner({ on, met, application, places }, list)
        return inner.plan([inner.pair(binder, where)])
      })
    const [one, other] = [sum(left), sum(right)]
    const opposite = ({ '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const)[than]
    const holding = (sign: Comparison): Plane => {
      const variable = [...variableIn(one), ...variableIn(other)]
      const [only] = variable
      if (variable.length === 0) return isSettled(one, other, sign, -1) ? YES_PAIR.yes : NO_PAIR.yes
      if (variable.length === 1 && only?.of === 'column' && isRising(one) && isRising(other)) {
        const rises = variableIn(one).length === 1 ? sign.startsWith('>') : sign.startsWith('<')
        return this.#within(
          this.#numbers(only.column, -1),
          valuesWhere((value) => isSettled(one, other, sign, value), rises),
        )
      }
      const difference = differenceOf(one, other)
      if (difference) return this.#signOf(difference, sign)
      const name = `sum ${textOf(binder, { is: 'number', left, than: '<', right }, this.#asking)}`
      return this.#scan(name, () => new SumScan(one, other)).plane(sign)
    }
    return { yes: holding(than), no: holding(opposite) }
  }

  /**
   * Where the difference is settled. To be more for certain is to be more at the least, than a right side that is known:
   * one that is not known could be anything. To be less is to be less at the most, which the left side has to be known for.
   */
  #signOf({ sum, left, right }: Difference, sign: Comparison): Plane {
    const signs = this.#scan(`sign ${JSON.stringify(sum)}`, () => new DifferenceScan(sum))
    const within = { '<': [-MOST, -1], '<=': [-MOST, 0], '>': [1, MOST], '>=': [0, MOST] } as const
    const { columns, canBeKnown } = sign.startsWith('>') ? right : left
    if (!canBeKnown) return NONE
    return this.graph.and(this.#within(signs, [within[sign]]), ...columns.map((column) => this.#known(column)))
  }
}

/** The parts of a difference, and whether each side is known where its columns are. */
interface Difference {
  sum: Weighted
  left: { columns: readonly Column[]; canBeKnown: boolean }
  right: { columns: readonly Column[]; canBeKnown: boolean }
}

/** The left sum less the right one, where both are whole numbers that only rise with their columns. */
function differenceOf(left: Sum, right: Sum): Difference | undefined {
  const [one, other] = [weightedOf(left), weightedOf(right)]
  if (!one || !other) return undefined
  const columns = (of: Weighted['of']) => of.map(({ column }) => column)
  const less = other.of.map((part) => ({ ...part, factor: -part.factor }))
  return {
    sum: { of: [...one.of, ...less], plus: one.plus - other.plus },
    left: { columns: columns(one.of), canBeKnown: one.canBeKnown },
    right: { columns: columns(other.of), canBeKnown: other.canBeKnown },
  }
}

function weightedOf(sum: Sum, factor = 1): (Weighted & { canBeKnown: boolean }) | undefined {
  if (!Number.isSafeInteger(factor) || factor < 0) return undefined
  switch (sum.of) {
    case 'fixed':
      return { of: [], plus: factor * sum.low, canBeKnown: sum.low === sum.high }
    case 'column':
      return { of: [{ column: sum.column, factor, most: sum.most }], plus: 0, canBeKnown: true }
    case 'times':
      return weightedOf(sum.term, factor * sum.factor)
    case 'count':
      return undefined
    case 'sum': {
      const terms = sum.terms.map((term) => weightedOf(term, factor))
      if (!terms.every((term) => term !== undefined)) return undefined
      return {
        of: terms.flatMap(({ of }) => of),
        plus: terms.reduce((total, { plus }) => total + plus, 0),
        canBeKnown: terms.every(({ canBeKnown }) => canBeKnown),
      }
    }
  }
}

const MOST = 2_147_483_647

/** Numbers as the runs that they make: 3, 4, 5 and 8 are from 3 to 5, and 8. */
function runsOf(numbers: readonly number[]): Range[] {
  const runs: [number, number][] = []
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs
}

const nameOf = ({ slot, field }: Column): string => (slot >= 0 ? `${slot}` : `.${field}`)

/**
 * An answer that is settled while a scan has said nothing yet stays as it is: what becomes known only settles more. (Where
 * exceptions can contradict each other, `Plan.conflicts` says so, and everybody is looked at.)
 */
function wantedBy(graph: Graph, scans: readonly Scan[], answers: readonly Pair[]): Map<number, Plane> {
  const hangsOn = scansBelow(graph, scans)
  const open = answers.map(({ yes, no }) => graph.not(graph.or(yes, no)))
  const wanted = new Map<number, Plane>()
  scans.forEach(({ tier }, scan) => {
    if (tier === 0) return
    const asking = open.filter((_, at) => {
      const { yes, no } = answers[at] as Pair
      return hangsOn(yes, scan) || hangsOn(no, scan)
    })
    wanted.set(scan, graph.or(...asking))
  })
  return wanted
}

/** Which scans of later tiers a plane is made from. */
function scansBelow({ nodes }: Graph, scans: readonly Scan[]): (plane: Plane, scan: number) => boolean {
  const late = scans.flatMap(({ tier }, scan) => (tier === 0 ? [] : [scan]))
  const width = Math.ceil(late.length / 32)
  const below = new Int32Array(nodes.length * width)
  nodes.forEach((node, plane) => {
    if (node.is === 'scanned') {
      const bit = late.indexOf(node.scan)
      if (bit >= 0) below[plane * width + (bit >>> 5)] = 1 << (bit & 31)
    }
    for (const part of partsOf(node))
      for (let word = 0; word < width; word++)
        below[plane * width + word] = (below[plane * width + word] as number) | (below[part * width + word] as number)
  })
  return (plane, scan) => {
    const bit = late.indexOf(scan)
    return (((below[plane * width + (bit >>> 5)] as number) >>> (bit & 31)) & 1) === 1
  }
}

/** What stands on the other side when the sides are changed. */
const turned = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const

function isSo(left: number, than: Comparison, right: number): boolean {
  if (than === '<') return left < right
  if (than === '<=') return left <= right
  return than === '>' ? left > right : left >= right
}

/** Whether the comparison holds however unknown values turn out, where the one column in it holds `value`. */
function isSettled(left: Sum, right: Sum, than: Comparison, value: number): boolean {
  const [one, other] = [sumAt(left, value), sumAt(right, value)]
  return than.startsWith('<') ? isSo(one.high, than, other.low) : isSo(one.low, than, other.high)
}

/** A condition as text that is the same only for the same question: amounts stand in it as they are on the day. */
function textOf(binder: Binder, condition: Condition, { on }: Asking): string {
  return JSON.stringify(condition, (key, value) =>
    key === 'amount' ? sumOf(binder, { of: 'amount', amount: value }, on, undefined, () => refuse()) : value,
  )
}

const refuse = (): never => {
  throw new Error('An amount counts no elements.')
}
