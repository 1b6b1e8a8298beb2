import { limitForGrownUps } from './working-time.ts'

/** Eight hours a working day. */
export const dailyHours = limitForGrownUps('daily-hours', 'ArbZG § 3', 'ArbZG § 3 Satz 1', {
  'Satz 2': 'up to ten hours where the average is eight: in its words',
})
