import { asylumLetters } from './asylum.ts'
import { courtLetters } from './court.ts'
import { events } from './events.ts'
import type { Letter } from './letter.ts'
import { officeLetters } from './office.ts'

/** Every kind of letter and event that Lotse can reckon. What is left out, and why, stands in docs/deadlines.md. */
export const letters: readonly Letter[] = [...officeLetters, ...asylumLetters, ...courtLetters, ...events]

export const letterOf = (id: string): Letter | undefined => letters.find((letter) => letter.id === id)
