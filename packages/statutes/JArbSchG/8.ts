import { limitForTheYoung } from './working-time.ts'

/** Eight hours a day, forty a week. */
export const hoursOfTheYoung = limitForTheYoung('hours-of-the-young', 'JArbSchG § 8 Abs. 1', 'JArbSchG § 8 Abs. 1', {
  'Abs. 2': 'another spread around holidays',
  'Abs. 2a': 'eight and a half hours where another day is shorter: in its words',
  'Abs. 3': 'other spread of the same hours, and the harvest: in its words',
})
