import { type Duty, type Letter, months, weeks, years } from './letter.ts'

const lastDay = { moves: 'ZPO § 222 Abs. 2' }
const withoutInstruction = { span: years(1), cite: 'VwGO § 58 Abs. 2 Satz 1' }
const served = { served: true, asylum: false }
/** A reception facility hands out letters of the courts, too (§ 10 Abs. 1, 4 AsylG). */
const servedInAsylum = { served: true, asylum: true }
const lawyer = ['legal-advice', 'interpreter']
const asylumLawyer = ['legal-advice', 'asylum-counselling', 'interpreter']
const toDo = ['keep-envelope', 'find-lawyer', 'legal-aid']

const court = (id: string, encodedFrom: string, duties: readonly Duty[], more: Partial<Letter> = {}): Letter => ({
  id,
  group: 'court',
  starts: 'letter',
  form: served,
  rules: { encodedFrom, duties },
  toDo,
  help: lawyer,
  warnings: ['lawyer-needed', 'reinstatement'],
  ...more,
})

/** Decisions of the administrative court. */
export const courtLetters: readonly Letter[] = [
  court('judgment', '2026-04', [
    { id: 'leave-to-appeal', cite: 'VwGO § 124a Abs. 4 Satz 1', span: months(1), lastDay, withoutInstruction },
    { id: 'appeal-grounds', cite: 'VwGO § 124a Abs. 4 Satz 4', span: months(2), lastDay },
  ]),
  court('court-notice', '2026-04', [
    { id: 'oral-hearing', cite: 'VwGO § 84 Abs. 2', span: months(1), lastDay, withoutInstruction },
  ]),
  court('urgent-order', '2026-04', [
    { id: 'complaint', cite: 'VwGO § 147 Abs. 1 Satz 1', span: weeks(2), lastDay, withoutInstruction },
    { id: 'complaint-grounds', cite: 'VwGO § 146 Abs. 4 Satz 1', span: months(1), lastDay },
  ]),
  court(
    'asylum-judgment',
    '2026-07-29',
    [
      {
        id: 'leave-to-appeal-with-grounds',
        cite: 'AsylG § 78 Abs. 4 Satz 1',
        span: months(1),
        lastDay,
        withoutInstruction,
      },
    ],
    { form: servedInAsylum, help: asylumLawyer, warnings: ['lawyer-needed', 'right-to-remain', 'reinstatement'] },
  ),
  court(
    'asylum-court-notice',
    '2026-07-29',
    [{ id: 'oral-hearing', cite: 'AsylG § 78 Abs. 7', span: weeks(2), lastDay, withoutInstruction }],
    { form: servedInAsylum, help: asylumLawyer, warnings: ['right-to-remain', 'reinstatement'] },
  ),
  court(
    'asylum-court-asks',
    '2026-07-29',
    [{ id: 'go-on', cite: 'AsylG § 81 Satz 1', span: months(1), lastDay: { mayMove: 'ZPO § 222 Abs. 2' } }],
    {
      form: servedInAsylum,
      help: asylumLawyer,
      toDo: ['keep-envelope', 'answer-court', 'find-lawyer'],
      warnings: ['deemed-withdrawn'],
    },
  ),
]
