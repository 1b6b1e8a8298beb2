import { limitForGrownUps } from './working-time.ts'

/** Breaks within the working day. */
export const breaksAtWork = limitForGrownUps('breaks-at-work', 'ArbZG § 4', 'ArbZG § 4 Satz 1', {
  'Satz 2': 'parts of fifteen minutes: in its words',
  'Satz 3': 'not longer than six hours on end: in its words',
})
