import { limitForGrownUps } from './working-time.ts'

/** Who works on a Sunday gets another day off. */
export const daysOffForSundays = limitForGrownUps(
  'days-off-for-sundays',
  'ArbZG § 11 Abs. 3',
  'ArbZG § 11 Abs. 3 Satz 1',
  {
    'Abs. 1': 'fifteen Sundays a year stay free: in its words',
    'Abs. 2': 'the other limits hold on Sundays, too',
    'Abs. 3 Satz 2': 'eight weeks where it was a holiday on a working day: in its words',
    'Abs. 4': 'the day off together with a rest',
  },
)
