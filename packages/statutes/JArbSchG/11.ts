import { limitForTheYoung } from './working-time.ts'

/** Breaks within the working day. */
export const breaksOfTheYoung = limitForTheYoung(
  'breaks-of-the-young',
  'JArbSchG § 11 Abs. 1',
  'JArbSchG § 11 Abs. 1 Satz 2',
  {
    'Abs. 1 Satz 1': 'breaks are fixed beforehand',
    'Abs. 1 Satz 3': 'fifteen minutes at least count as a break',
    'Abs. 2': 'not longer than four and a half hours on end: in its words',
    'Abs. 3 to 4': 'where breaks are spent',
  },
)
