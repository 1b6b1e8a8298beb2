import { limitForTheYoung } from './working-time.ts'

/** No work at night. */
export const nightRestOfTheYoung = limitForTheYoung(
  'night-rest-of-the-young',
  'JArbSchG § 14 Abs. 1',
  'JArbSchG § 14 Abs. 1',
  {
    'Abs. 2 to 7': 'trades that may begin sooner or end later: in its words',
  },
)
