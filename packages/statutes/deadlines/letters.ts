import type { PlainDate } from '@lotse/law'
import { asylumLetters } from './asylum.ts'
import { courtLetters } from './court.ts'
import { rules as notification } from './delivery.ts'
import { events } from './events.ts'
import type { Letter } from './letter.ts'
import { isStored } from './line.ts'
import { officeLetters } from './office.ts'

/** Every kind of letter and event that Lotse can reckon. What is left out, and why, stands in docs/deadlines.md. */
export const letters: readonly Letter[] = [...officeLetters, ...asylumLetters, ...courtLetters, ...events]

export const letterOf = (id: string): Letter | undefined => letters.find((letter) => letter.id === id)

/** A set of places that something rests on, and the state of the text they were read in. */
export interface Cited {
  id: string
  encodedFrom: PlainDate
  cites: readonly string[]
}

/** Every place of a stored statute that the deadlines of today rest on, so that a change of its words is seen. */
export function citedPlaces(): Cited[] {
  const ofLetters = letters.flatMap(({ id, rules }) => {
    const { encodedFrom, duties } = 'duties' in rules ? rules : rules.from
    if (encodedFrom === null) return []
    const cites = duties.flatMap(({ cite, orElse, lastDay, withoutInstruction }) => [
      cite,
      ...(orElse ? [orElse.cite] : []),
      ...(lastDay === 'stays' ? [] : ['moves' in lastDay ? lastDay.moves : lastDay.mayMove]),
      ...(withoutInstruction ? [withoutInstruction.cite] : []),
    ])
    return [{ id: `deadline ${id}`, encodedFrom, cites: [...new Set(cites)].filter(isStored) }]
  })
  const cites = Object.values(notification).filter(isStored)
  return [...ofLetters, { id: 'deadline notification', encodedFrom: '2026-07-29', cites }]
}
