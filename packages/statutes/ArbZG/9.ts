import { limitForGrownUps } from './working-time.ts'

/** Sundays and holidays are free. */
export const sundayRest = limitForGrownUps('sunday-rest', 'ArbZG § 9 Abs. 1', 'ArbZG § 9 Abs. 1', {
  'Abs. 2': 'shifts: the day may begin up to six hours sooner or later',
  'Abs. 3': 'drivers',
  'ArbZG § 10': 'trades in which work on Sundays is allowed: in its words',
})
