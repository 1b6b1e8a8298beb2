import { type Fact, fact } from '@lotse/law'

const answered = ['open', 'dismissed', 'won']

/** What the Federal Office decided, what the letter says, and what has been done about it. Each is read off a letter. */
export const remedyFacts: readonly Fact[] = [
  /** The decision that counts now, by the name of its letter among the deadlines. `none`: nothing has come yet. */
  fact('choice', 'asylumLetter', 'stay', {
    values: [
      'none',
      'asylum-refused',
      'asylum-refused-manifestly',
      'asylum-inadmissible',
      'asylum-transfer',
      'asylum-discontinued',
      'protection-withdrawn',
    ],
    changedBy: 'other',
    late: true,
  }),
  /**
   * Why the application is inadmissible: § 29 AsylG. `other-state`: another state is responsible, and the letter threatens deportation
   * instead of ordering it. `safe-third-state`: § 26a. `other-third-state`: §§ 27, 59, a state outside the Union.
   */
  fact('choice', 'inadmissibleBecause', 'stay', {
    values: ['protected-elsewhere', 'other-third-state', 'follow-up', 'safe-third-state', 'other-state'],
    onlyIf: { fact: 'asylumLetter', is: ['asylum-inadmissible'] },
    changedBy: 'other',
    late: true,
  }),
  /** The day that the decision counts as served. */
  fact('date', 'asylumLetterServedOn', 'stay', { past: true, late: true }),
  /** What the letter gives for going to court. `no-instruction`: it says nothing about the way to court. */
  fact('choice', 'actionTimeInLetter', 'stay', {
    values: ['one-week', 'two-weeks', 'no-instruction'],
    changedBy: 'other',
    late: true,
  }),
  /** The letter says that an urgent motion (§ 80 Abs. 5 VwGO) is due within one week. */
  fact('boolean', 'urgentMotionInLetter', 'stay', { late: true }),
  /**
   * The time for leaving that the letter gives: § 38 AsylG. `thirty-days-after-end`: thirty days, and after an action thirty days after
   * the procedure has ended for good, as letters until 11.06.2026 say it.
   */
  fact('choice', 'timeToLeave', 'stay', {
    values: ['none', 'week', 'thirty-days', 'thirty-days-after-end', 'other'],
    changedBy: 'other',
    late: true,
  }),
  /** How the action at the administrative court stands. `dismissed`: the judgment is not final yet; `over`: final, or taken back. */
  fact('choice', 'actionState', 'stay', { values: ['none', ...answered, 'over'], changedBy: 'other', late: true }),
  fact('date', 'actionOn', 'stay', {
    past: true,
    onlyIf: { fact: 'actionState', is: [...answered, 'over'] },
    late: true,
  }),
  /** How the urgent motion stands. `granted-for-one-state`: the court stopped the deportation to one of several states only. */
  fact('choice', 'urgentMotionState', 'stay', {
    values: ['none', 'open', 'granted', 'granted-for-one-state', 'refused'],
    changedBy: 'other',
    late: true,
  }),
  fact('date', 'urgentMotionOn', 'stay', {
    past: true,
    onlyIf: { fact: 'urgentMotionState', is: ['open', 'granted', 'granted-for-one-state', 'refused'] },
    late: true,
  }),
  /** The day that the refusal of the urgent motion was served: § 38 Abs. 1 Satz 3 AsylG. */
  fact('date', 'urgentRefusalServedOn', 'stay', {
    past: true,
    onlyIf: { fact: 'urgentMotionState', is: ['refused'] },
    late: true,
  }),
  /** The court has reinstated the person after a missed time: § 60 Abs. 1 VwGO. */
  fact('boolean', 'reinstated', 'stay', { late: true }),
  /** The Federal Office has ordered in writing that its decision is enforced at once: § 80 Abs. 2 Satz 1 Nr. 4 VwGO. */
  fact('boolean', 'enforcedAtOnce', 'stay', { late: true }),
  /** Obliged to leave because of a conviction, or an extradition is being decided: § 59 Abs. 3 Satz 1 AufenthG. */
  fact('boolean', 'convictionOrExtradition', 'conduct', { sensitive: true, late: true }),
  /** What the Federal Office decided on the application that was made once more: § 71 AsylG. `examined`: a further procedure. */
  fact('choice', 'followUpState', 'stay', {
    values: ['open', 'examined', 'refused'],
    onlyIf: { fact: 'followUpApplication', is: [true] },
    changedBy: 'other',
    late: true,
  }),
  /** An application made once more was refused for good before this one: § 71 Abs. 5 Satz 2 AsylG until 11.06.2026. */
  fact('boolean', 'followUpRefusedBefore', 'stay', {
    onlyIf: { fact: 'followUpApplication', is: [true] },
    late: true,
  }),
  /** The Federal Office has told the immigration office that the deportation may go on: § 71 Abs. 3 Satz 2 and 3 AsylG. */
  fact('boolean', 'removalReleased', 'stay', { onlyIf: { fact: 'followUpApplication', is: [true] }, late: true }),
  /** An asylum procedure in a safe third state, which the law of the Union binds, has ended without protection: § 71a AsylG. */
  fact('boolean', 'askedElsewhereInVain', 'stay', { late: true }),
  /** The day that the judgment of the administrative court was served. */
  fact('date', 'judgmentServedOn', 'stay', {
    past: true,
    onlyIf: { fact: 'actionState', is: ['dismissed'] },
    late: true,
  }),
  /** The judgment dismisses the action as manifestly inadmissible or manifestly unfounded: § 78 Abs. 1 AsylG. */
  fact('boolean', 'judgmentManifest', 'stay', { onlyIf: { fact: 'actionState', is: ['dismissed'] }, late: true }),
  /** Until the judgment there was a right to remain: by law or by an order of the court. § 78 Abs. 9 Satz 1 AsylG. */
  fact('boolean', 'remainedUntilJudgment', 'stay', { onlyIf: { fact: 'actionState', is: ['dismissed'] }, late: true }),
  /** How the motion for the right to remain stands: § 78 Abs. 9 AsylG. */
  fact('choice', 'remainMotionState', 'stay', {
    values: ['none', 'open', 'granted', 'refused'],
    onlyIf: { fact: 'actionState', is: ['dismissed'] },
    changedBy: 'other',
    late: true,
  }),
  fact('date', 'remainMotionOn', 'stay', {
    past: true,
    onlyIf: { fact: 'remainMotionState', is: ['open', 'granted', 'refused'] },
    late: true,
  }),
]
