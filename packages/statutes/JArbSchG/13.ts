import { limitForTheYoung } from './working-time.ts'

/** Twelve hours between two working days. */
export const freeTimeOfTheYoung = limitForTheYoung('free-time-of-the-young', 'JArbSchG § 13', 'JArbSchG § 13', {})
