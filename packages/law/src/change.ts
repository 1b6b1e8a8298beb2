import { type Day, plus } from './day.ts'
import type { Changer, Fact, FieldFact, Slot } from './fact.ts'
import type { Change } from './finding.ts'
import { type Binder, placeOf, valueIndex } from './place.ts'
import type { Situation } from './situation.ts'
import type { Effect, StepKind } from './step.ts'

/** Who can change the fact of a slot, and whether this value may be proposed. A field follows its record where it says nothing. */
export function changer(binder: Binder, key: string, to: Change['to']): { by: Changer; proposable: boolean } {
  const slot = binder.layout.slots[binder.layout.index.get(key) ?? -1] as Slot
  const { fact, field } = slot
  const who: Fact | FieldFact = field && field.changedBy !== 'nobody' ? field : fact
  const itself: Fact | FieldFact = field ?? fact
  const toward = itself.toward ?? (itself.kind === 'boolean' || itself.kind === 'record' ? true : to)
  return { by: who.changedBy, proposable: who.proposable && to === toward }
}

/** Writes a new value into a situation that is the caller's own. `'day'` is the day it becomes true, a period counts from it. */
export function apply(binder: Binder, situation: Situation, change: Effect, on: Day): void {
  const place = placeOf(binder, change.fact)
  const { to } = change
  if (to === 'more' || to === 'needed') return
  situation.values[place.slot] =
    to === 'day'
      ? on
      : typeof to === 'object'
        ? plus(on, to)
        : typeof to === 'boolean'
          ? to
            ? 2
            : 0
          : typeof to === 'number'
            ? to
            : valueIndex(place, to)
  const record = binder.layout.slots[place.slot]
  if (record?.field) situation.values[binder.layout.index.get(record.fact.id) as number] = 2
}

/** A step with the days it ends on. */
export interface TimedStep {
  kind: StepKind
  change: Change
  from: Day
  ends: Day
  endsAtShortest: Day
}

/**
 * The steps that make a change from where the situation stands, one after another (a level has a chain of them).
 * Empty where no kind of step makes it.
 */
export function stepsFor(
  binder: Binder,
  steps: readonly StepKind[],
  situation: Situation,
  change: Change,
  from: Day,
): TimedStep[] {
  const place = placeOf(binder, change.fact)
  const now = situation.values[place.slot] as number
  const kindTo = (to: Change['to']) =>
    steps.find((step) => step.effects.some((effect) => effect.fact === change.fact && fits(effect.to, to)))
  if (place.fact.kind === 'level' && typeof change.to === 'string') {
    const { values } = place.fact
    let ends = from
    let endsAtShortest = from
    return values.slice(Math.max(0, now) + 1, values.indexOf(change.to) + 1).flatMap((to): TimedStep[] => {
      const kind = kindTo(to)
      if (!kind) return []
      const begins = ends
      ends = plus(ends, kind.typical)
      endsAtShortest = plus(endsAtShortest, kind.shortest)
      return [{ kind, change: { ...change, to }, from: begins, ends, endsAtShortest }]
    })
  }
  const kind = kindTo(change.to)
  if (!kind) return []
  const until = kind.until ? (situation.values[placeOf(binder, kind.until).slot] as number) : 0
  if (until > 0) return [{ kind, change, from, ends: Math.max(from, until), endsAtShortest: Math.max(from, until) }]
  const times =
    typeof change.to === 'number' && kind.effects.some((effect) => effect.fact === change.fact && effect.to === 'more')
      ? Math.max(0, change.to - Math.max(0, now))
      : 1
  return [
    {
      kind,
      change,
      from,
      ends: repeated(from, kind.typical, times),
      endsAtShortest: repeated(from, kind.shortest, times),
    },
  ]
}

/** The kind of step that makes a change, for whoever says it in words. */
export function stepThatMakes(
  { steps }: { steps: readonly StepKind[] },
  { fact, to }: Pick<Change, 'fact' | 'to'>,
): StepKind | undefined {
  return steps.find((step) =>
    step.effects.some((effect) => effect.fact === fact && (to === 'day' || fits(effect.to, to))),
  )
}

function repeated(from: Day, { years = 0, months = 0, days = 0 }: StepKind['typical'], times: number): Day {
  return plus(from, { years: years * times, months: months * times, days: days * times })
}

function fits(effect: Effect['to'], to: Change['to']): boolean {
  return effect === to || effect === 'day' || effect === 'needed' || (effect === 'more' && typeof to === 'number')
}
