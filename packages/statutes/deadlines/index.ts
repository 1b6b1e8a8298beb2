/**
 * Deadlines: what a letter or an event sets running, until when, and how that was reckoned.
 *
 *     const letter = letterOf('office-decision')
 *     const answer = reckon(letter, { delivery: { by: 'letter', posted: 20261109 }, place: { land: 'SN' }, on: 20261123 })
 *
 * Pure functions of days: they run on the person's device. The day that is told is the earliest that can be the last one; a
 * later one is told as what may be. Start reading at `reckon.ts`, then at the letters in `office.ts` and `asylum.ts`.
 */
export { calendarFile } from './calendar-file.ts'
export { type Delivery, type Way, ways } from './delivery.ts'
export { holidays } from './holidays.ts'
export type { Duty, Letter } from './letter.ts'
export { type Cited, citedPlaces, letterOf, letters } from './letters.ts'
export type { Line } from './line.ts'
export { lands, readPlace } from './place.ts'
export { type Deadline, type Reckoned, type Refused, reckon, type Told } from './reckon.ts'
export { type DeadlineWords, loadDeadlineWords, sayLine } from './words.ts'
