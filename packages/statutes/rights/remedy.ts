import { noThreat } from '../AsylG/34.ts'
import { noTransferBeforeCourt, transferMotion } from '../AsylG/34a.ts'
import { threatOfSafeState } from '../AsylG/35.ts'
import { noRemovalBeforeCourt, urgentMotion } from '../AsylG/36.ts'
import { decisionFalls, longerTimeAfterOrder } from '../AsylG/37.ts'
import { thirtyDaysAfterEnd, thirtyDaysNow, thirtyDaysThen, timeHasNotBegun, weekNow, weekThen } from '../AsylG/38.ts'
import { permissionBack, permissionHolds } from '../AsylG/67.ts'
import { followUpHoldsRemoval } from '../AsylG/71.ts'
import { secondApplicationTolerated } from '../AsylG/71a.ts'
import { asylumAction } from '../AsylG/74.ts'
import { actionHoldsUp } from '../AsylG/75.ts'
import { leaveToAppeal, noRemovalAfterJudgment, remainMotion } from '../AsylG/78.ts'
import { stayByCourtOrder } from '../VwGO/80.ts'
import type { Topic } from './topics.ts'

/** What was decided on an application for asylum, and what holds until a court has spoken? */
export const topic: Topic = {
  id: 'remedy',
  norms: [
    ...asylumAction,
    ...urgentMotion,
    ...transferMotion,
    ...actionHoldsUp,
    ...noTransferBeforeCourt,
    noRemovalBeforeCourt,
    timeHasNotBegun,
    stayByCourtOrder,
    ...permissionHolds,
    permissionBack,
    ...followUpHoldsRemoval,
    secondApplicationTolerated,
    noRemovalAfterJudgment,
    remainMotion,
    leaveToAppeal,
    decisionFalls,
    longerTimeAfterOrder,
    thirtyDaysThen,
    thirtyDaysAfterEnd,
    weekThen,
    weekNow,
    thirtyDaysNow,
    noThreat,
    threatOfSafeState,
  ],
}
