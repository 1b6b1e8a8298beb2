import { type Duty, days, type Letter, months, weeks, years } from './letter.ts'

const plain = { served: false, asylum: false }
const mayMove = { mayMove: 'VwVfG § 31 Abs. 3 Satz 1' }
const help = ['migration-counselling', 'legal-advice', 'refugee-social-work']

const event = (
  id: string,
  encodedFrom: string | null,
  duty: Duty | readonly Duty[],
  more: Partial<Letter>,
): Letter => ({
  id,
  group: 'event',
  starts: 'event',
  form: plain,
  rules: { encodedFrom, duties: 'id' in duty ? [duty] : duty },
  toDo: [],
  help,
  warnings: [],
  ...more,
})

/** No letter: something happens, and a time begins to run. */
export const events: readonly Letter[] = [
  event(
    'permit-ends',
    '2026-07-29',
    { id: 'apply-before', cite: 'AufenthG § 81 Abs. 4 Satz 1', span: days(0), lastDay: 'stays' },
    {
      mayLieAhead: true,
      toDo: ['apply-in-writing', 'get-receipt', 'ask-for-certificate'],
      warnings: ['late-application'],
    },
  ),
  event(
    'visa-free-entry',
    '2026-04',
    { id: 'apply', cite: 'AufenthV § 41 Abs. 3 Satz 1', span: days(90), lastDay: mayMove },
    { toDo: ['apply-in-writing', 'get-receipt'], warnings: ['privileged-only'] },
  ),
  event(
    'child-born',
    '2026-07-29',
    { id: 'apply-for-child', cite: 'AufenthG § 81 Abs. 2 Satz 2', span: months(6), lastDay: mayMove },
    { toDo: ['apply-in-writing', 'get-receipt'], warnings: ['child-of-asylum-seekers'] },
  ),
  event(
    'protection-final',
    '2026-07-29',
    { id: 'apply-for-family', cite: 'AufenthG § 29 Abs. 2 Satz 2 Nr. 1', span: months(3), lastDay: mayMove },
    { toDo: ['notify-for-family', 'get-receipt'], warnings: ['family-third-state'] },
  ),
  event(
    'job-ended',
    '2026-07-29',
    { id: 'tell-office', cite: 'AufenthG § 82 Abs. 6 Satz 1', span: weeks(2), lastDay: mayMove },
    { toDo: ['tell-in-writing', 'get-receipt', 'tell-employment-agency'], warnings: ['titles-of-work-and-training'] },
  ),
  event(
    'integration-course',
    '2026-07-29',
    { id: 'register-for-course', cite: 'AufenthG § 44 Abs. 2 Satz 1', span: years(1), lastDay: 'stays' },
    {
      toDo: ['register-for-course'],
      help: ['migration-counselling', 'language-course'],
      warnings: ['course-no-fault'],
    },
  ),
  event(
    'asylum-registered',
    null,
    { id: 'lodge', cite: 'VO (EU) 2024/1348 Art. 28 Abs. 1', span: days(21), lastDay: 'stays', union: true },
    { toDo: ['lodge-in-person'], help: ['asylum-counselling', 'refugee-social-work', 'interpreter'] },
  ),
  event(
    'temporary-protection-ends',
    '2026-07-29',
    [
      { id: 'continue-asylum', cite: 'AsylG § 32a Abs. 2 Satz 1', span: months(1), lastDay: mayMove },
      { id: 'continue-action', cite: 'AsylG § 80a Abs. 2', span: months(1), lastDay: mayMove },
    ],
    {
      mayLieAhead: true,
      toDo: ['tell-in-writing', 'get-receipt'],
      help: ['asylum-counselling', 'legal-advice', 'migration-counselling'],
      warnings: ['resting-only'],
    },
  ),
  event(
    'missed-deadline',
    '2026-04',
    { id: 'reinstatement', cite: 'VwGO § 60 Abs. 2 Satz 1', span: weeks(2), lastDay: { moves: 'ZPO § 222 Abs. 2' } },
    {
      toDo: ['catch-up', 'prove-obstacle', 'get-receipt'],
      help: ['legal-advice', 'asylum-counselling'],
      warnings: ['no-fault-only', 'one-year-limit'],
    },
  ),
  event(
    'no-answer',
    '2026-04',
    {
      id: 'inaction',
      cite: 'VwGO § 75 Satz 2',
      span: months(3),
      lastDay: { mayMove: 'ZPO § 222 Abs. 2' },
      opens: true,
    },
    {
      toDo: ['ask-office-first', 'sue-in-writing'],
      help: ['legal-advice', 'migration-counselling'],
      warnings: ['good-reason'],
    },
  ),
  event(
    'job-refused-discrimination',
    '2026-04',
    { id: 'claim-employer', cite: 'AGG § 15 Abs. 4 Satz 1', span: months(2), lastDay: { mayMove: 'BGB § 193' } },
    {
      toDo: ['claim-in-writing', 'collect-evidence'],
      help: ['anti-discrimination', 'fair-integration', 'legal-advice'],
      warnings: ['collective-agreement'],
    },
  ),
  event(
    'discrimination-daily-life',
    '2026-04',
    { id: 'claim-provider', cite: 'AGG § 21 Abs. 5 Satz 1', span: months(2), lastDay: { mayMove: 'BGB § 193' } },
    { toDo: ['claim-in-writing', 'collect-evidence'], help: ['anti-discrimination', 'legal-advice'], warnings: [] },
  ),
]
