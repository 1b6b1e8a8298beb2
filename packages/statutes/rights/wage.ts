import { compensation } from '../AGG/15.ts'
import { dailyHours } from '../ArbZG/3.ts'
import { breaksAtWork } from '../ArbZG/4.ts'
import { restBetweenDays } from '../ArbZG/5.ts'
import { sundayRest } from '../ArbZG/9.ts'
import { daysOffForSundays } from '../ArbZG/11.ts'
import { trainingPayClaim } from '../BBiG/17.ts'
import { hoursOfTheYoung } from '../JArbSchG/8.ts'
import { breaksOfTheYoung } from '../JArbSchG/11.ts'
import { freeTimeOfTheYoung } from '../JArbSchG/13.ts'
import { nightRestOfTheYoung } from '../JArbSchG/14.ts'
import { sundayRestOfTheYoung } from '../JArbSchG/17.ts'
import { minimumWageClaim } from '../MiLoG/1.ts'
import { minimumWageStays } from '../MiLoG/3.ts'
import type { Topic } from './topics.ts'

/** Was this month paid in full, and what else holds at work? */
export const topic: Topic = {
  id: 'wage',
  norms: [
    minimumWageClaim,
    trainingPayClaim,
    minimumWageStays,
    compensation,
    dailyHours,
    breaksAtWork,
    restBetweenDays,
    sundayRest,
    daysOffForSundays,
    hoursOfTheYoung,
    breaksOfTheYoung,
    freeTimeOfTheYoung,
    nightRestOfTheYoung,
    sundayRestOfTheYoung,
  ],
}
