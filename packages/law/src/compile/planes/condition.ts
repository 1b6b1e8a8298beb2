import type { Comparison, Condition } from '../../condition.ts'
import { type Binder, kindOf, listOf, placeOf, trackOf, valueIndex } from '../../place.ts'
import { Graph, type Plane } from './graph.ts'
import { all, any, except, NO_PAIR, not, type Pair, points, UNKNOWN_PAIR, YES_PAIR } from './kleene.ts'
import { type Days, daysAfter, daysUpTo, type When, whenOf } from './moment.ts'
import type { Column } from './people.ts'
import type { Plan } from './plan.ts'
import { isRising, type Sum, sumAt, sumOf, valuesWhere, variableIn } from './quantity.ts'
import { BeforeScan } from './scan/before.ts'
import { SomeScan } from './scan/element.ts'
import { EverScan } from './scan/ever.ts'
import { HeldForScan } from './scan/held-for.ts'
import { MemberScan } from './scan/member.ts'
import { RangeScan } from './scan/range.ts'
import type { Range, Scan } from './scan/scan.ts'
import { StatusScan } from './scan/status.ts'
import { SumScan } from './scan/sum.ts'
import { TruthScan } from './scan/truth.ts'
import { WordScan } from './scan/word.ts'

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
  readonly #conflicts = new Map<Plane, readonly string[]>()
  readonly #kept = new WeakMap<Binder, WeakMap<Condition, Pair>>()

  constructor(asking: Asking, list?: string) {
    this.#asking = asking
    this.#list = list
  }

  plan(answers: readonly Pair[]): Plan {
    return {
      scans: this.#scans,
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
        const column = this.#column(binder, leaf.fact, leaf.is === 'level' ? 'level' : 'choice', 'level')
        const words = 'values' in place.fact ? place.fact.values : []
        const wanted =
          leaf.is === 'choice'
            ? leaf.oneOf.map((word) => valueIndex(place, word))
            : words.flatMap((_, index) => (index >= valueIndex(place, leaf.atLeast) ? [index] : []))
        const { plane } = this.#scan(`word ${nameOf(column)}`, () => new WordScan(column))
        return this.#among(
          'known',
          wanted.map(String),
          words.map((_, index) => String(index)),
          plane,
        )
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
        const { plane } = this.#scan(`ever ${slot}`, () => new EverScan(slot, this.#asking.on))
        const statuses = this.#statuses(binder, leaf.statuses)
        const certain = this.graph.or(...statuses.map((status) => plane(`certain ${status}`)))
        const possible = this.graph.or(...statuses.map((status) => plane(`possible ${status}`)))
        return { yes: certain, no: this.graph.without(plane('complete'), this.graph.or(certain, possible)) }
      }
      case 'held-for':
        return this.#heldFor(binder, leaf)
      case 'some':
      case 'every': {
        const slot = listOf(binder, leaf.list)
        const isSome = leaf.is === 'some'
        const where = isSome ? leaf.where : ({ is: 'not', of: leaf.where } as const)
        const { plane } = this.#scan(`some ${slot} ${textOf(binder, where, this.#asking)}`, () => {
          const inner = new Planner(this.#asking, leaf.list)
          return new SomeScan(slot, inner.plan([inner.pair(binder, where)]))
        })
        const found = { yes: plane('yes'), no: plane('no') }
        return isSome ? found : not(found)
      }
      default:
        throw new Error(`${leaf.is} is not a leaf.`)
    }
  }

  /** One of several that exclude each other. The shorter side of the alternatives is joined. */
  #among(known: string, wanted: readonly string[], others: readonly string[], plane: (output: string) => Plane): Pair {
    const rest = others.filter((one) => !wanted.includes(one))
    const join = (outputs: readonly string[]) => this.graph.or(...outputs.map(plane))
    const yes = wanted.length <= rest.length + 1 ? join(wanted) : this.graph.without(plane(known), join(rest))
    return { yes, no: this.graph.without(plane(known), yes) }
  }

  #statuses({ layout }: Binder, statuses: readonly string[]): number[] {
    return statuses.map((status) => layout.statusIndex.get(status) as number)
  }

  #holds(binder: Binder, leaf: Extract<Condition, { is: 'holds' }>): Pair {
    const { slot } = trackOf(binder, leaf.track, leaf.statuses)
    const when = leaf.at ? this.#when(binder, leaf.at) : { day: this.#asking.on }
    const { plane } = this.#scan(`status ${slot} ${JSON.stringify(when)}`, () => new StatusScan(slot, when))
    const { fact } = placeOf(binder, leaf.track)
    const every = fact.kind === 'spans' ? this.#statuses(binder, fact.statuses) : []
    const named = (statuses: readonly number[]) => statuses.map((status) => `status ${status}`)
    const wanted = named(this.#statuses(binder, leaf.statuses))
    const yes =
      wanted.length * 2 <= every.length
        ? this.graph.or(...wanted.map(plane))
        : this.graph.without(
            plane('held'),
            this.graph.or(
              ...named(every)
                .filter((one) => !wanted.includes(one))
                .map(plane),
            ),
          )
    const status = { yes, no: this.graph.without(plane('known'), yes) }
    const grounds = ([ground, places]: readonly [string, readonly string[]]): Pair => {
      const asked = places.map((place) => plane(`${ground} ${this.#asking.places.get(place)}`))
      const isOne = this.graph.or(...asked)
      return { yes: isOne, no: this.graph.without(plane(`${ground} known`), isOne) }
    }
    const asked = [
      ...(leaf.issuedUnder ? [['issuedUnder', leaf.issuedUnder] as const] : []),
      ...(leaf.basis ? [['basis', leaf.basis] as const] : []),
    ]
    return all(this.graph, [status, ...asked.map(grounds)])
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
    const { plane } = this.#scan(`before ${JSON.stringify([one, other])}`, () => new BeforeScan(one, other))
    const [before, same, after] = [plane('before'), plane('same'), plane('after')]
    const [less, lessOrSame] = [before, this.graph.or(before, same)]
    const [more, moreOrSame] = [after, this.graph.or(after, same)]
    const pairs = {
      '<': { yes: less, no: moreOrSame },
      '<=': { yes: lessOrSame, no: more },
      '>': { yes: more, no: lessOrSame },
      '>=': { yes: moreOrSame, no: less },
    }
    return pairs[than]
  }

  /** A day of each person against one that is the same for all: the days that come to lie before it are all up to one. */
  #dayOf({ column, moved }: Extract<When, { column: Column }>, than: Comparison, limit: number): Pair {
    // "Before the limit" is "up to the day before", and days are whole numbers with holes between the months.
    const upTo = daysUpTo(than === '<' || than === '>=' ? limit - 1 : limit, moved)
    const [early, late] = [this.#within(column, [upTo]), this.#within(column, [daysAfter(upTo)])]
    return than === '<' || than === '<=' ? { yes: early, no: late } : { yes: late, no: early }
  }

  #within(column: Column, ranges: readonly Range[]): Plane {
    const filled = ranges.filter(([low, high]) => low <= high)
    if (filled.length === 0) return this.graph.or()
    const at = this.#scan(`range ${nameOf(column)}`, () => new RangeScan(column))
    at.scan.within(filled)
    return at.plane(JSON.stringify(filled))
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
          only.column,
          valuesWhere((value) => isSettled(one, other, sign, value), rises),
        )
      }
      const name = `sum ${textOf(binder, { is: 'number', left, than: '<', right }, this.#asking)}`
      return this.#scan(name, () => new SumScan(one, other)).plane(sign)
    }
    return { yes: holding(than), no: holding(opposite) }
  }
}

const nameOf = ({ slot, field }: Column): string => (slot >= 0 ? `${slot}` : `.${field}`)

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
