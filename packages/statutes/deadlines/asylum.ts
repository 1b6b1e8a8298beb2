import { type Duty, days, type Letter, months, type Rules, weeks } from './letter.ts'

const form = { served: true, asylum: true }
const lastDay = { moves: 'ZPO § 222 Abs. 2' }
const help = ['asylum-counselling', 'legal-advice', 'refugee-social-work', 'interpreter']
const warnings = ['urgent-motion-too', 'reinstatement']

const grounds: Duty = { id: 'grounds', cite: 'AsylG § 74 Abs. 2 Satz 1', span: months(1), lastDay }

/** Applications lodged from 12 June 2026. */
const threeMonths = { span: months(3), cite: 'AsylG § 74 Abs. 1 Satz 4' }
/**
 * One week in the cases of Art. 67 (7) (a) of Regulation (EU) 2024/1348, else two. Which cases these are stands in the Regulation and not in
 * the Act: the letter says it, and until it is told the shorter one holds.
 */
const oneOrTwoWeeks: Duty = {
  id: 'action',
  cite: 'AsylG § 74 Abs. 1 Satz 3',
  span: weeks(1),
  orElse: { span: weeks(2), cite: 'AsylG § 74 Abs. 1 Satz 1' },
  lastDay,
  withoutInstruction: threeMonths,
}
const urgent: Duty = {
  id: 'urgent-motion',
  cite: 'AsylG § 36 Abs. 2 Satz 1',
  span: weeks(1),
  lastDay,
  withoutInstruction: { span: months(3), cite: 'AsylG § 36 Abs. 2 Satz 3' },
}
const now = (...duties: Duty[]): Rules => ({ encodedFrom: '2026-07-29', duties })

/**
 * Applications lodged before: the procedure of the Act as it was (§ 87e Abs. 1 AsylG). Without an instruction the Act knew one year; whether
 * the three months of today hold for these applications, too, is open, and the shorter time is the safe one.
 */
const formerly = {
  twoWeeks: {
    id: 'action',
    cite: 'AsylG § 74 Abs. 1 Satz 1',
    span: weeks(2),
    lastDay,
    withoutInstruction: threeMonths,
  },
  oneWeek: { id: 'action', cite: 'AsylG § 74 Abs. 1 Satz 1', span: weeks(1), lastDay, withoutInstruction: threeMonths },
  oneOrTwoWeeks: {
    id: 'action',
    cite: 'AsylG § 74 Abs. 1 Satz 1',
    span: weeks(1),
    orElse: { span: weeks(2), cite: 'AsylG § 74 Abs. 1 Satz 1' },
    lastDay,
    withoutInstruction: threeMonths,
  },
  urgent: {
    id: 'urgent-motion',
    cite: 'AsylG § 36 Abs. 3 Satz 1',
    span: weeks(1),
    lastDay,
    withoutInstruction: threeMonths,
  },
} satisfies Record<string, Duty>
const then = (...duties: Duty[]): Rules => ({ encodedFrom: '2026-04', duties })

const toDo = ['keep-envelope', 'sue-in-writing', 'get-receipt', 'collect-reasons']
const toDoUrgent = ['keep-envelope', 'sue-and-urgent-motion', 'get-receipt', 'collect-reasons']

const letter = (id: string, rules: Letter['rules'], todo: readonly string[]): Letter => ({
  id,
  group: 'asylum',
  starts: 'letter',
  form,
  rules,
  toDo: todo,
  help,
  warnings,
})

/** Decisions of the Federal Office. There is no objection against them (§ 11 AsylG). */
export const asylumLetters: readonly Letter[] = [
  letter('asylum-refused', { before: then(formerly.twoWeeks, grounds), from: now(oneOrTwoWeeks, grounds) }, toDo),
  letter(
    'asylum-refused-manifestly',
    { before: then(formerly.oneWeek, formerly.urgent, grounds), from: now(oneOrTwoWeeks, urgent, grounds) },
    toDoUrgent,
  ),
  letter(
    'asylum-inadmissible',
    { before: then(formerly.oneOrTwoWeeks, formerly.urgent, grounds), from: now(oneOrTwoWeeks, urgent, grounds) },
    toDoUrgent,
  ),
  letter(
    'asylum-transfer',
    {
      before: then(formerly.oneWeek, { ...formerly.urgent, cite: 'AsylG § 34a Abs. 2 Satz 1' }, grounds),
      from: now(
        {
          id: 'action',
          cite: 'AsylG § 74 Abs. 1 Satz 2',
          span: weeks(1),
          lastDay,
          withoutInstruction: threeMonths,
        },
        {
          id: 'urgent-motion',
          cite: 'AsylG § 34a Abs. 3 Satz 1',
          span: weeks(1),
          lastDay,
          withoutInstruction: { span: months(3), cite: 'AsylG § 34a Abs. 3 Satz 5' },
        },
        grounds,
      ),
    },
    toDoUrgent,
  ),
  letter(
    'asylum-discontinued',
    { before: then(formerly.oneOrTwoWeeks, grounds), from: now(oneOrTwoWeeks, grounds) },
    toDo,
  ),
  letter('protection-withdrawn', now(oneOrTwoWeeks, grounds), toDo),
  letter(
    'asylum-border',
    {
      before: then(
        { ...formerly.urgent, cite: 'AsylG § 18a Abs. 4 Satz 1', span: days(3) },
        formerly.oneOrTwoWeeks,
        grounds,
      ),
      from: now(
        {
          id: 'urgent-motion-with-grounds',
          cite: 'AsylG § 18a Abs. 4 Satz 1',
          span: weeks(1),
          lastDay,
          withoutInstruction: { span: months(1), cite: 'AsylG § 18a Abs. 4 Satz 4' },
        },
        oneOrTwoWeeks,
        // Unaccompanied minors have ten days only (Abs. 7 Satz 2), and two weeks in the cases of Abs. 8.
        {
          id: 'grounds',
          cite: 'AsylG § 18a Abs. 7 Satz 2',
          span: days(10),
          orElse: { span: months(1), cite: 'AsylG § 74 Abs. 2 Satz 1' },
          lastDay,
        },
      ),
    },
    toDoUrgent,
  ),
  {
    ...letter(
      'protection-hearing',
      {
        encodedFrom: '2026-07-29',
        duties: [
          {
            id: 'answer',
            cite: 'AsylG § 73b Abs. 6 Satz 2',
            span: months(1),
            lastDay: { mayMove: 'VwVfG § 31 Abs. 3 Satz 1' },
          },
        ],
      },
      ['keep-envelope', 'answer-in-writing', 'get-receipt'],
    ),
    warnings: ['office-sets-the-period'],
  },
]
