import { limitForGrownUps } from './working-time.ts'

/** Eleven hours between two working days. */
export const restBetweenDays = limitForGrownUps('rest-between-days', 'ArbZG § 5 Abs. 1', 'ArbZG § 5 Abs. 1', {
  'Abs. 2': 'an hour less in hospitals, inns, transport, farming, made up for: in its words',
  'Abs. 3': 'on-call duty in hospitals',
})
