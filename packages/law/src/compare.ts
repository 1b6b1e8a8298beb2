import { type Amount, figureOn } from './amount.ts'
import { type Condition, type Moment, partsOf, type Quantity } from './condition.ts'
import { type Day, day, type PlainDate, plainDate, plus, plusDays } from './day.ts'
import type { Grade } from './grade.ts'
import { groupBy } from './group-by.ts'
import { conditionsOf, type Norm, type Requirement } from './norm.ts'
import { type Rulebook, versionOn } from './rulebook.ts'

/** What is different in a rulebook between two days. Days between them are not looked at. */
export interface ComparedDays {
  from: PlainDate
  to: PlainDate
  /** No text on the first day, one on the second. */
  began: readonly Norm[]
  /** A text on the first day, none on the second. */
  ended: readonly Norm[]
  /** Of these nobody knows for certain any more which text holds on the second day. */
  unsure: readonly Norm[]
  /** Another text on the second day than on the first. */
  changed: readonly ChangedNorm[]
  figures: readonly ChangedFigure[]
  /** Fixed days that conditions name, after the first day and up to the second. */
  turns: readonly Turn[]
}

export interface ChangedNorm {
  before: Norm
  after: Norm
  /** What is different beside the places: where it stands, how strong it is, what it gives … */
  facets: readonly Facet[]
  places: readonly PlaceChange[]
}

const facets = ['cite', 'grade', 'grants', 'departed', 'consents', 'papers', 'inFavour'] as const
export type Facet = (typeof facets)[number]

/** A condition with the place it stands at and the weight that the norm gives it. */
export interface Placed {
  role: 'requirement' | 'waiver' | 'gate' | 'passage'
  cite: string
  condition: Condition
  /** Of a requirement. */
  kind?: Requirement['kind']
  /** Of a gate and of the ways past it. */
  gate?: string
  /** Of a gate: what is left without it. */
  missing?: Grade
  /** Of a waiver: the places that it waives. */
  drops?: readonly string[]
  /** Of a waiver or a way past a gate: the highest grade that it leaves. */
  cap?: Grade
  /** Of a way past a gate: the grade that one needs. */
  needs?: Grade
}

export type PlaceChange =
  | { change: 'added'; after: Placed }
  | { change: 'dropped'; before: Placed }
  | { change: 'changed'; before: Placed; after: Placed; isSameCondition: boolean }

/** A figure with its value on both days; where there is none, nobody knows it. */
export interface ChangedFigure {
  amount: Amount
  before?: Amount['values'][number]
  after?: Amount['values'][number]
  /** Ids of the norms that ask for it. */
  norms: readonly string[]
}

/** A fixed day that a condition names: from this day on it holds, or holds no more. */
export interface Turn {
  day: PlainDate
  /** Place of law that names the day. */
  cite: string
  condition: Condition
  /** What it is a part of: a place of the norm, or a gate before it. */
  within: Pick<Placed, 'cite' | 'gate'>
  /** Ids of the norms that have it. */
  norms: readonly string[]
}

/** @throws if the second day is not after the first. */
export function compareDays(rulebook: Rulebook, from: PlainDate, to: PlainDate): ComparedDays {
  const [first, second] = [day(from), day(to)]
  if (second <= first) throw new Error(`${to} is not after ${from}: two days are compared in their order.`)
  const sides = rulebook.ids.map((id) => ({
    before: textOn(rulebook, id, first),
    after: textOn(rulebook, id, second),
  }))
  const unsure = sides.flatMap(({ before, after }) => (after && !after.isSure && before?.isSure ? [after.norm] : []))
  const shown = sides.flatMap(({ before, after }) => [before?.norm, after?.norm].filter((norm) => norm !== undefined))
  return {
    from,
    to,
    began: sides.flatMap(({ before, after }) => (after && !before ? [after.norm] : [])),
    ended: sides.flatMap(({ before, after }) => (before && !after ? [before.norm] : [])),
    unsure,
    changed: sides.flatMap(({ before, after }) =>
      before && after && before.norm !== after.norm ? [compareTexts(before.norm, after.norm)] : [],
    ),
    figures: changedFigures(rulebook, from, to),
    turns: turnsBetween(shown, first, second),
  }
}

function textOn(rulebook: Rulebook, id: string, on: Day): { norm: Norm; isSure: boolean } | undefined {
  const version = versionOn(rulebook, id, on)
  return version && { norm: version.norm, isSure: on < version.unknownFrom }
}

/** What two texts of one norm say differently, place by place. */
export function compareTexts(before: Norm, after: Norm): ChangedNorm {
  const [old, now] = [keyed(placedIn(before)), keyed(placedIn(after))]
  return {
    before,
    after,
    facets: facets.filter((facet) => !isSame(before[facet], after[facet])),
    places: [
      ...[...now].flatMap(([key, placed]): PlaceChange[] => {
        const was = old.get(key)
        if (!was) return [{ change: 'added', after: placed }]
        if (isSame(was, placed)) return []
        const isSameCondition = isSame(was.condition, placed.condition)
        return [{ change: 'changed', before: was, after: placed, isSameCondition }]
      }),
      ...[...old].flatMap(([key, was]): PlaceChange[] => (now.has(key) ? [] : [{ change: 'dropped', before: was }])),
    ],
  }
}

/** Every place of the norm that has a condition: requirements, their waivers once each, gates and the ways past them. */
export function placedIn(norm: Norm): Placed[] {
  const waivers = groupBy(
    norm.requirements.flatMap(({ cite, waivers }) => waivers.map((waiver) => ({ ...waiver, drops: cite }))),
    ({ cite }) => cite,
  )
  return [
    ...norm.requirements.map(({ cite, condition, kind }): Placed => ({ role: 'requirement', cite, condition, kind })),
    ...[...waivers].flatMap(([cite, same]): Placed[] => {
      const [first] = same
      const drops = same.map(({ drops }) => drops)
      return first ? [{ role: 'waiver', cite, condition: first.when, cap: first.cap, drops }] : []
    }),
    ...norm.gates.flatMap(({ id, cite, condition, missing, passages }): Placed[] => [
      { role: 'gate', cite, condition, gate: id, missing },
      ...passages.map(
        ({ cite, when, cap, needs }): Placed => ({
          role: 'passage',
          cite,
          condition: when,
          gate: id,
          cap,
          ...(needs ? { needs } : {}),
        }),
      ),
    ]),
  ]
}

/** Places by what they are. Where the same stands twice, the first is compared with the first. */
function keyed(places: readonly Placed[]): Map<string, Placed> {
  const found = new Map<string, Placed>()
  for (const placed of places) {
    const name = [placed.role, placed.gate ?? '', placed.role === 'gate' ? '' : placed.cite].join(' ')
    let count = 1
    while (found.has(`${name} ${count}`)) count++
    found.set(`${name} ${count}`, placed)
  }
  return found
}

/** Plain values, in whatever order their fields were written. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [first, second] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  return first.size === second.size && [...first].every(([key, value]) => isSame(value, second.get(key)))
}

function changedFigures(rulebook: Rulebook, from: PlainDate, to: PlainDate): ChangedFigure[] {
  return rulebook.figures.flatMap((amount): ChangedFigure[] => {
    const [before, after] = [figureOn(amount, from), figureOn(amount, to)]
    if (before?.value === after?.value) return []
    const norms = rulebook.norms.filter((norm) => amountsOf(norm).includes(amount.id))
    return [
      {
        amount,
        ...(before ? { before } : {}),
        ...(after ? { after } : {}),
        norms: [...new Set(norms.map(({ id }) => id))],
      },
    ]
  })
}

/** Ids of the dated figures that a norm asks for. */
export const amountsOf = (norm: Norm): string[] => [...new Set(conditionsOf(norm).flatMap(amountsIn))]

function amountsIn(condition: Condition): string[] {
  const inQuantity = (quantity: Quantity): string[] => {
    switch (quantity.of) {
      case 'amount':
        return [quantity.amount]
      case 'sum':
        return quantity.terms.flatMap(inQuantity)
      case 'times':
        return inQuantity(quantity.term)
      case 'count':
        return amountsIn(quantity.where)
      default:
        return []
    }
  }
  const own = condition.is === 'number' ? [...inQuantity(condition.left), ...inQuantity(condition.right)] : []
  return [...new Set([...own, ...partsOf(condition).flatMap(amountsIn)])]
}

function turnsBetween(norms: readonly Norm[], first: Day, second: Day): Turn[] {
  const found = norms.flatMap((norm) =>
    placedIn(norm).flatMap(({ cite, gate, condition }) =>
      turnsIn(condition, cite)
        .filter(({ on }) => on > first && on <= second)
        .map((turn) => ({ ...turn, within: gate ? { cite, gate } : { cite }, norm: norm.id })),
    ),
  )
  const same = groupBy(found, ({ on, cite, within, condition }) => JSON.stringify([on, cite, within, condition]))
  return [...same.values()]
    .flatMap((turns) => {
      const [turn] = turns
      return turn ? [{ ...turn, norms: [...new Set(turns.map(({ norm }) => norm))] }] : []
    })
    .sort((a, b) => a.on - b.on)
    .map(({ on, cite, condition, within, norms }) => ({ day: plainDate(on), cite, condition, within, norms }))
}

interface Turning {
  on: Day
  cite: string
  condition: Condition
}

/** Comparisons with a fixed day, each with the first day on which its answer is another. */
function turnsIn(condition: Condition, cite: string): Turning[] {
  if (condition.is === 'moment') {
    const { left, than, right } = condition
    const fixed = fixedDay(right) ?? fixedDay(left)
    if (fixed === undefined) return []
    // "up to the day" turns on the day after it, "before the day" and "from the day on" on the day itself.
    const isWithin = fixedDay(right) !== undefined ? than === '<=' || than === '>' : than === '<' || than === '>='
    return [{ on: isWithin ? plusDays(fixed, 1) : fixed, cite, condition }]
  }
  if (condition.is === 'except')
    return [
      ...turnsIn(condition.base, cite),
      ...condition.exceptions.flatMap((exception) =>
        [exception.when, exception.then].flatMap((part) => turnsIn(part, exception.cite)),
      ),
    ]
  const place = condition.is === 'cited' ? condition.cite : cite
  return partsOf(condition).flatMap((part) => turnsIn(part, place))
}

function fixedDay(moment: Moment): Day | undefined {
  if (moment.of === 'day') return day(moment.day)
  if (moment.of !== 'plus') return undefined
  const from = fixedDay(moment.moment)
  return from === undefined ? undefined : plus(from, moment.period)
}
