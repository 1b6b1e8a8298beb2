import { all, is, type Norm, norm } from '@lotse/law'
import { gives } from '../gives.ts'
import { actionGoesOn, april, inadmissible, letter, oldCourtRules } from './74-conditions.ts'

/** Stopped for every state that the threat names: Abs. 3 leaves out an order for one of them only. */
const stopped = is('urgentMotionState', 'granted')

/** Abs. 1: with the order of the court the decision falls, and the procedure goes on. */
export const decisionFalls: Norm = norm({
  ...april,
  id: 'decision-falls-with-court-order',
  cite: 'AsylG § 37 Abs. 1 Satz 1',
  aliases: ['AsylG § 37'],
  grade: 'right', // "werden unwirksam"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': inadmissible('other-third-state') },
  requires: { 'VwGO § 80 Abs. 5 Satz 1': all(stopped, oldCourtRules) },
  barred: { 'Abs. 3': is('urgentMotionState', 'granted-for-one-state') },
  grants: gives('order-to-leave-void', 'AsylG § 37 Abs. 1 Satz 1'),
  notSaid: { 'Abs. 1 Satz 2': 'the Federal Office goes on with the procedure: in the words' },
})

/** Abs. 2: the week becomes thirty days after the end of the procedure. */
export const longerTimeAfterOrder: Norm = norm({
  ...april,
  id: 'longer-time-after-court-order',
  cite: 'AsylG § 37 Abs. 2',
  grade: 'right', // "endet die Ausreisefrist 30 Tage nach"
  gradeCite: 'Abs. 2',
  for: { 'Abs. 2': letter('asylum-refused-manifestly') },
  requires: { 'VwGO § 80 Abs. 5 Satz 1': all(stopped, oldCourtRules), 'AsylG § 74 Abs. 1 Satz 1': actionGoesOn },
  barred: { 'Abs. 3': is('urgentMotionState', 'granted-for-one-state') },
  grants: gives('time-to-leave', 'AsylG § 37 Abs. 2'),
})
