import { careUntilDeparture } from '../AsylbLG/1-bridge.ts'
import { careAsInsured } from '../AsylbLG/2.ts'
import { careForBirth, careForMinors, careToStayWell, careWhenIll, dentures } from '../AsylbLG/4.ts'
import { otherCare } from '../AsylbLG/6.ts'
import { emergencyPaidLater } from '../AsylbLG/6a.ts'
import { ownInsurance } from '../AsylbLG/9.ts'
import { jobcenter } from '../SGB-2/7.ts'
import { emergencyPaidBySocialOffice, helpInIllness } from '../SGB-12/23.ts'
import type { Topic } from './topics.ts'

/** May this person go to a doctor, and who pays? */
export const topic: Topic = {
  id: 'health',
  norms: [
    ownInsurance,
    jobcenter,
    careForMinors,
    ...careAsInsured,
    ...careWhenIll,
    ...careToStayWell,
    ...careForBirth,
    ...otherCare,
    ...dentures,
    helpInIllness,
    ...careUntilDeparture,
    ...emergencyPaidLater,
    emergencyPaidBySocialOffice,
  ],
}
