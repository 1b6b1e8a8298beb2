import { type Binder, placeOf, valueIndex } from './bind.ts'
import type { Day } from './day.ts'
import type { Changer, Fact, FieldFact, Slot } from './fact.ts'
import type { Change } from './finding.ts'
import type { Situation } from './situation.ts'
import type { Effect, StepKind } from './step.ts'

/** Who can change the fact of a slot, and whether that may be proposed. A field follows its record where it says nothing. */
export function changer(binder: Binder, key: string): { by: Changer; proposable: boolean } {
  const slot = binder.layout.slots[binder.layout.index.get(key) ?? -1] as Slot
  const { fact, field } = slot
  const who: Fact | FieldFact = field && field.changedBy !== 'nobody' ? field : fact
  return { by: who.changedBy, proposable: who.proposable }
}

/** Writes a new value into a situation that is the caller's own. `'day'` is the day it becomes true. */
export function apply(binder: Binder, situation: Situation, change: Effect, on: Day): void {
  const place = placeOf(binder, change.fact)
  const { to } = change
  const list = situation.lists[place.slot]
  if (list && place.fact.kind === 'list') return
  situation.values[place.slot] =
    to === 'day' ? on : typeof to === 'boolean' ? (to ? 2 : 0) : typeof to === 'number' ? to : valueIndex(place, to)
  const record = binder.layout.slots[place.slot]
  if (record?.field) situation.values[binder.layout.index.get(record.fact.id) as number] = 2
}

/** The kind of step that makes a change, from where the situation stands; for levels, the whole chain up to it. */
export function stepsFor(binder: Binder, steps: readonly StepKind[], situation: Situation, change: Change): StepKind[] {
  const makes = (step: StepKind, to: Change['to']) =>
    step.effects.some(
      (effect) => effect.fact === change.fact && (effect.to === to || effect.to === 'day' || to === 'day'),
    )
  const place = placeOf(binder, change.fact)
  if (place.fact.kind === 'level' && typeof change.to === 'string') {
    const { values } = place.fact
    const now = Math.max(0, situation.values[place.slot] as number)
    const wanted = values.indexOf(change.to)
    return values.slice(now + 1, wanted + 1).flatMap((value) => steps.filter((step) => makes(step, value)).slice(0, 1))
  }
  return steps.filter((step) => makes(step, change.to)).slice(0, 1)
}
