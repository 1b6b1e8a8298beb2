import {
  after,
  all,
  any,
  type Condition,
  cited,
  dayOf,
  days,
  is,
  judgedAgainst,
  type Moment,
  type Norm,
  norm,
  not,
  onTheDay,
  unencoded,
  when,
  yes,
} from '@lotse/law'
import { gives } from '../gives.ts'
import { weekCases } from './36.ts'
import {
  anyDecision,
  april,
  inadmissible,
  july,
  letter,
  motionInTime,
  motionOpen,
  newApplication,
  oldProcedure,
  suedInTime,
} from './74-conditions.ts'

const served: Moment = dayOf('asylumLetterServedOn')
const until = (moment: Moment): Condition => when(onTheDay, '<=', moment)
const letterGives = (...times: string[]): Condition => is('timeToLeave', ...times)

/** While the time runs nobody is deported, but for whoever would evade it or endangers others: "soll … vor deren Ablauf". */
const early = { 'AufenthG § 58 Abs. 1 Satz 2': judgedAgainst('would-evade-or-endanger') } as const
const noAction: Condition = is('actionState', 'none')
const goesOn: Condition = is('actionState', 'open', 'dismissed', 'won')

// The text until 11.06.2026. The decision itself sets the time, so that it stays what the letter says.

/** § 38 Abs. 1 Satz 1: thirty days, where nobody sues. */
export const thirtyDaysThen: Norm = norm({
  ...april,
  id: 'leave-within-thirty-days',
  cite: 'AsylG § 38 Abs. 1 Satz 1',
  aliases: ['AsylG § 38'],
  grade: 'right', // "beträgt … 30 Tage"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': all(letter('asylum-refused', 'asylum-inadmissible'), oldProcedure) },
  requires: {
    'AufenthG § 59 Abs. 1 Satz 1': all(
      letterGives('thirty-days', 'thirty-days-after-end'),
      until(after(served, days(30))),
    ),
  },
  regularlyBarred: early,
  grants: gives('time-to-leave', 'AsylG § 38 Abs. 1 Satz 1'),
})

/** § 38 Abs. 1 Satz 2: with an action, thirty days after the procedure has ended for good. */
export const thirtyDaysAfterEnd: Norm = norm({
  ...april,
  id: 'leave-thirty-days-after-end',
  cite: 'AsylG § 38 Abs. 1 Satz 2',
  grade: 'right', // "endet die Ausreisefrist 30 Tage nach dem unanfechtbaren Abschluss"
  gradeCite: 'Abs. 1 Satz 2',
  for: { 'Abs. 1 Satz 1': all(letter('asylum-refused', 'asylum-inadmissible'), oldProcedure) },
  requires: {
    'AufenthG § 59 Abs. 1 Satz 1': letterGives('thirty-days-after-end'),
    'Abs. 1 Satz 2': all(suedInTime, goesOn),
  },
  regularlyBarred: early,
  grants: gives('time-to-leave', 'AsylG § 38 Abs. 1 Satz 2'),
})

/** § 36 Abs. 1, § 38 Abs. 2: one week. */
export const weekThen: Norm = norm({
  ...april,
  id: 'leave-within-week',
  cite: 'AsylG § 38 Abs. 2',
  grade: 'right', // "beträgt … eine Woche"
  gradeCite: 'Abs. 2',
  for: { 'Abs. 2': all(any(letter('asylum-discontinued'), weekCases), oldProcedure) },
  requires: { 'AufenthG § 59 Abs. 1 Satz 1': all(letterGives('week'), until(after(served, days(7)))) },
  regularlyBarred: early,
  grants: gives('time-to-leave', 'AsylG § 38 Abs. 2'),
  notSaid: { 'Abs. 3': 'up to three months for whoever takes an application back: nobody is led to that' },
})

// The text of 12.06.2026, for applications lodged from that day.

/** With a motion in time the week begins only when the refusal is served: before that the time has not run out. */
export const timeHasNotBegun: Norm = norm({
  ...july,
  id: 'time-to-leave-not-begun',
  cite: 'AsylG § 38 Abs. 1 Satz 3',
  grade: 'right', // "beginnt die Ausreisefrist mit Zustellung des ablehnenden gerichtlichen Beschlusses"
  gradeCite: 'Abs. 1 Satz 3',
  for: { 'Abs. 1 Satz 1': all(anyDecision, yes('urgentMotionInLetter')), 'AsylG § 87e Abs. 1 Satz 2': newApplication },
  requires: {
    'AsylG § 36 Abs. 2 Satz 1': motionInTime,
    'Abs. 1 Satz 3': motionOpen,
    // Where the letter gives no time, only the Regulation can hold the deportation up.
    'AufenthG § 58 Abs. 1 Satz 1': any(
      all(
        letter('asylum-refused', 'asylum-refused-manifestly', 'asylum-inadmissible', 'asylum-discontinued'),
        // An application made once more can be refused without any new time (§ 71 Abs. 3).
        not(inadmissible('follow-up')),
        letterGives('week', 'thirty-days', 'thirty-days-after-end', 'other'),
      ),
      cited('AsylG § 75', unencoded('right-to-remain-by-union-law')),
    ),
  },
  grants: gives('stay-until-court', 'AsylG § 38 Abs. 1 Satz 3'),
  notSaid: {
    'Abs. 3': 'up to three months for whoever takes an application back or agrees to leave: nobody is led to that',
    'Abs. 4 Nr. 1': 'no time at all: the letter says it, and is asked',
    'Abs. 4 Nr. 2': 'no time at all: the letter says it, and is asked',
    'Abs. 4 Nr. 3': 'no time at all: the letter says it, and is asked',
    'Abs. 5 Satz 1': 'the procedure at the border',
    'Abs. 5 Satz 2': 'the procedure at the border',
    'Abs. 5 Satz 3': 'the procedure at the border',
    'Abs. 5 Satz 4': 'the procedure at the border',
    'Abs. 5 Satz 5': 'the procedure at the border',
    'Abs. 5 Satz 6': 'the procedure at the border',
    'Abs. 5 Satz 7': 'the procedure at the border',
    'Abs. 5 Satz 8': 'the procedure at the border',
    'Abs. 5 Satz 9': 'the procedure at the border',
  },
})

/** The week, counted from the shortest time for the action: whatever else holds, it has not ended before. */
export const weekNow: Norm = norm({
  ...july,
  id: 'leave-within-week-after-action-time',
  cite: 'AsylG § 38 Abs. 1 Satz 1',
  grade: 'right', // "soll … betragen" for the office that sets it; what the letter gives holds
  gradeCite: 'Abs. 1 Satz 2',
  for: {
    'Abs. 1 Satz 1': all(anyDecision, yes('urgentMotionInLetter'), letterGives('week')),
    'AsylG § 87e Abs. 1 Satz 2': newApplication,
  },
  requires: {
    'Abs. 1 Satz 2': any(
      all(
        is('urgentMotionState', 'none', 'open', 'granted', 'granted-for-one-state'),
        any(until(after(served, days(14))), all(is('actionTimeInLetter', 'two-weeks'), until(after(served, days(21))))),
      ),
      // Satz 3: from the refusal on, which can come before those two weeks are over.
      all(is('urgentMotionState', 'refused'), motionInTime, until(after(dayOf('urgentRefusalServedOn'), days(7)))),
    ),
  },
  regularlyBarred: early,
  grants: gives('time-to-leave', 'AsylG § 38 Abs. 1 Satz 2'),
})

/** Every other case: thirty days after the time for the action; with an action, when the right to remain has ended. */
export const thirtyDaysNow: Norm = norm({
  ...july,
  id: 'leave-within-thirty-days-after-action-time',
  cite: 'AsylG § 38 Abs. 2 Satz 1',
  grade: 'right', // "soll … betragen" for the office that sets it; what the letter gives holds
  gradeCite: 'Abs. 2 Satz 2',
  for: {
    'Abs. 2 Satz 1': all(anyDecision, letterGives('thirty-days', 'thirty-days-after-end')),
    'AsylG § 87e Abs. 1 Satz 2': newApplication,
  },
  requires: {
    'Abs. 2 Satz 2': any(
      all(
        noAction,
        any(until(after(served, days(37))), all(is('actionTimeInLetter', 'two-weeks'), until(after(served, days(44))))),
      ),
      all(suedInTime, goesOn, unencoded('right-to-remain-by-union-law')),
    ),
  },
  regularlyBarred: early,
  grants: gives('time-to-leave', 'AsylG § 38 Abs. 2 Satz 2'),
  notSaid: { 'Abs. 2 Satz 3': 'when the right to remain ends stands in the Regulation: at Satz 2, open' },
})
