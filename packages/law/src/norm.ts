import { type Condition, nothing, partsOf } from './condition.ts'
import type { Period, PlainDate } from './day.ts'
import type { Grade } from './grade.ts'

/** Conditions under the place of law they stand at, in the order of the statute: `'Abs. 1 Satz 2 Nr. 4'`. */
export type Places = Record<string, Condition>

/** Drops requirements when it applies. `cap`: a waiver by "kann" leaves at most `may`. */
export interface Waiver {
  when: Condition
  drops: readonly string[]
  cap?: Grade
}

/** A way past a gate although its condition is not met. */
export interface Passage {
  cite: string
  when: Condition
  /** The highest grade that is left after passing this way. */
  cap: Grade
  /** Open only to a norm that has this grade when it reaches the gate (strict claim: `right`). */
  needs?: Grade
}

/**
 * Law that stands before many norms (general conditions of grant, locks). Gates are passed in order, and each sees the
 * grade that is left after those before it.
 */
export interface Gate {
  id: string
  cite: string
  condition: Condition
  /** What is left where the condition is missing and no passage is open: `exceptional` if it is a regular condition. */
  missing: 'exceptional' | 'barred'
  passages: readonly Passage[]
}

/** A departure from a gate that the norm itself orders. */
export interface Departure {
  /** Id of the gate. */
  gate: string
  cite: string
  /** `right`: departed from by law; `may`: "kann abgesehen werden". */
  cap: Grade
  when?: Condition
}

/** What work the status allows: any; what the title is for; what the office permits; none; the training and 20 hours a week. */
type WorkPermission = 'any' | 'bound' | 'permission' | 'none' | 'training-and-20-hours'

/** What the norm grants, and so how the situation goes on. */
export interface Grant {
  /** The status that a grant makes. */
  status: string
  cite: string
  /** Longest time it is granted for at once, where the law names one. */
  longest?: Period
  /** Ends with the training, the employment … : id of a text. */
  until?: string
  work: WorkPermission
  workCite: string
  /** Why it is worth having beyond itself: ids of norms whose waiting time it counts towards. */
  countsTowards?: readonly string[]
  /** It cannot be prolonged: it ends after `longest`. */
  once?: boolean
}

/** Somebody else has to agree. */
export interface Consent {
  /** Id of that somebody. */
  of: string
  cite: string
  /** Not needed where this holds. */
  unless?: { cite: string; when: Condition }
}

/** A typical paper and the place of law that asks for it. */
export interface Paper {
  id: string
  cite: string
  when?: Condition
}

export interface InForce {
  /** First day. */
  from: PlainDate
  /** Last day. */
  to?: PlainDate
  /** From this day on nobody knows the text for certain: the norm is unknown, not closed. */
  unknownFrom?: PlainDate
}

/** A norm as its author writes it. A place may leave out the paragraph that the norm stands in: `'Abs. 1 Satz 2'`. */
export interface NormText {
  /** Stable slug, the same over all versions. */
  id: string
  /** Where it stands: `AufenthG § 25b Abs. 1`. */
  cite: string
  /** Other things people type or that the norm was called before. */
  aliases?: readonly string[]
  /** State of the text it was written from. */
  encodedFrom: PlainDate
  inForce: InForce
  grade: Grade
  /** The place that says the grade. */
  gradeCite: string
  /** For whom it is. Mandatory, like `requires`. */
  for: Places
  requires?: Places
  /** "Setzt regelmäßig voraus", "in der Regel": without it an atypical case is left. */
  regularly?: Places
  /** Excluded where this is met. */
  barred?: Places
  /** "In der Regel" excluded: an atypical case is left. */
  regularlyBarred?: Places
  /** Waivers under the place that orders them. */
  waived?: Record<string, Waiver>
  gates: readonly Gate[]
  departsFrom?: readonly Departure[]
  grants: Grant
  consents?: readonly Consent[]
  papers: readonly Paper[]
  /** Facts and reasons that count in favour where somebody weighs: ids of texts with their source. */
  inFavour?: readonly { id: string; source: string }[]
  /** Sentences that stand somewhere else or nowhere, and why. */
  notSaid?: Record<string, string>
  reviewedBy: null
}

/** A place of the norm with everything that the text says about it. */
export interface Requirement {
  cite: string
  condition: Condition
  /** `mandatory` and `exclusion` bar; `regular` leaves `exceptional`. An exclusion must NOT be met. */
  kind: 'mandatory' | 'regular' | 'exclusion' | 'regular-exclusion'
  waivers: readonly { cite: string; when: Condition; cap: Grade }[]
}

/** A norm in the one shape that all runs use: every place is whole, every waiver stands with what it waives. */
export interface Norm
  extends Omit<NormText, 'for' | 'requires' | 'regularly' | 'barred' | 'regularlyBarred' | 'waived' | 'departsFrom'> {
  requirements: readonly Requirement[]
  /** Gates that the norm departs from by law, whatever the facts: they do not stand before it. */
  departed: readonly { gate: string; cite: string; from: string }[]
}

/**
 * Reads a norm as its author wrote it and gives it the one shape that all runs use.
 * @throws if a waiver or departure names a place or gate that the norm does not have.
 */
export function norm(text: NormText): Norm {
  const { for: whom, requires, regularly, barred, regularlyBarred, waived, departsFrom, ...rest } = text
  const paragraph = text.cite.replace(/ Abs\..*$/, '')
  const full = (place: string) => (place.includes('§') ? place : `${paragraph} ${place}`)
  const kinds = [
    ['mandatory', { ...whom, ...requires }],
    ['regular', regularly ?? {}],
    ['exclusion', barred ?? {}],
    ['regular-exclusion', regularlyBarred ?? {}],
  ] as const
  for (const place of Object.keys(whom))
    if (requires && place in requires)
      throw new Error(
        `${text.id}: ${place} stands under "for" and under "requires". Cite the smaller place in one of them.`,
      )
  const places = new Set(kinds.flatMap(([, group]) => Object.keys(group)))
  for (const [cite, waiver] of Object.entries(waived ?? {}))
    for (const place of waiver.drops)
      if (!places.has(place)) throw new Error(`${text.id}: ${cite} waives ${place}, which the norm does not have.`)
  for (const departure of departsFrom ?? [])
    if (!text.gates.some((gate) => gate.id === departure.gate))
      throw new Error(`${text.id}: ${departure.cite} departs from ${departure.gate}, a gate the norm does not have.`)

  return {
    ...rest,
    gradeCite: full(text.gradeCite),
    requirements: kinds.flatMap(([kind, group]) =>
      Object.entries(group).map(([place, condition]) => ({
        cite: full(place),
        condition,
        kind,
        waivers: Object.entries(waived ?? {})
          .filter(([, waiver]) => waiver.drops.includes(place))
          .map(([cite, waiver]) => ({
            cite: full(cite),
            when: waiver.when,
            cap: waiver.cap ?? 'right',
          })),
      })),
    ),
    departed: text.gates.flatMap((gate) => {
      const by = departsFrom?.find((departure) => departure.gate === gate.id && isWhole(departure))
      return by ? [{ gate: gate.id, cite: full(by.cite), from: gate.cite }] : []
    }),
    gates: text.gates
      .filter((gate) => !departsFrom?.some((departure) => departure.gate === gate.id && isWhole(departure)))
      .map((gate) => ({
        ...gate,
        passages: [
          ...gate.passages,
          ...(departsFrom ?? [])
            .filter((departure) => departure.gate === gate.id)
            .map(({ cite, cap, when }) => ({ cite: full(cite), cap, when: when ?? nothing })),
        ],
      })),
  }
}

const isWhole = (departure: Departure) => departure.cap === 'right' && !departure.when

/** Every condition of the norm, for whoever walks over all of them. */
export function conditionsOf(norm: Norm): Condition[] {
  return [
    ...norm.requirements.flatMap((requirement) => [
      requirement.condition,
      ...requirement.waivers.map((waiver) => waiver.when),
    ]),
    ...norm.gates.flatMap((gate) => [gate.condition, ...gate.passages.map((passage) => passage.when)]),
  ]
}

/** Every place of law that the norm rests on. */
export function citationsOf(norm: Norm): string[] {
  const own = (condition: Condition): string[] => {
    if (condition.is === 'cited') return [condition.cite]
    return condition.is === 'except' ? condition.exceptions.map(({ cite }) => cite) : []
  }
  const inside = (condition: Condition): string[] => [...own(condition), ...partsOf(condition).flatMap(inside)]
  return [
    ...new Set([
      norm.cite,
      norm.gradeCite,
      ...norm.requirements.flatMap((r) => [r.cite, ...r.waivers.map((w) => w.cite)]),
      ...norm.departed.flatMap((d) => [d.cite, d.from]),
      ...norm.gates.flatMap((g) => [g.cite, ...g.passages.map((p) => p.cite)]),
      norm.grants.cite,
      norm.grants.workCite,
      ...(norm.consents ?? []).flatMap((c) => [c.cite, ...(c.unless ? [c.unless.cite] : [])]),
      ...norm.papers.map((p) => p.cite),
      ...conditionsOf(norm).flatMap(inside),
    ]),
  ]
}
