import { limitForTheYoung } from './working-time.ts'

/** Sundays are free. */
export const sundayRestOfTheYoung = limitForTheYoung(
  'sunday-rest-of-the-young',
  'JArbSchG § 17 Abs. 1',
  'JArbSchG § 17 Abs. 1',
  {
    'Abs. 2': 'trades in which work on Sundays is allowed: in its words',
    'Abs. 3': 'another day off in the same week: in its words',
  },
)
