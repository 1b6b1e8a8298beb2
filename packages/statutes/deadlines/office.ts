import { type Letter, months, weeks, years } from './letter.ts'

const plain = { served: false, asylum: false }
const lastDay = { moves: 'VwVfG § 31 Abs. 3 Satz 1' }
const inCourt = { moves: 'ZPO § 222 Abs. 2' }
const withoutInstruction = { span: years(1), cite: 'VwGO § 58 Abs. 2 Satz 1' }
const advice = ['legal-advice', 'migration-counselling', 'refugee-social-work', 'interpreter']

/** Decisions of offices other than in the asylum procedure. */
export const officeLetters: readonly Letter[] = [
  {
    id: 'office-decision',
    group: 'residence',
    starts: 'letter',
    form: plain,
    rules: {
      encodedFrom: '2026-04',
      duties: [{ id: 'objection', cite: 'VwGO § 70 Abs. 1 Satz 1', span: months(1), lastDay, withoutInstruction }],
    },
    toDo: ['keep-envelope', 'object-in-writing', 'get-receipt', 'ask-urgent-motion'],
    help: advice,
    warnings: ['no-stay-of-execution', 'reinstatement'],
  },
  {
    id: 'office-decision-court',
    group: 'residence',
    starts: 'letter',
    form: plain,
    rules: {
      encodedFrom: '2026-04',
      duties: [
        { id: 'action', cite: 'VwGO § 74 Abs. 1 Satz 2', span: months(1), lastDay: inCourt, withoutInstruction },
      ],
    },
    toDo: ['keep-envelope', 'sue-in-writing', 'get-receipt', 'ask-urgent-motion'],
    help: advice,
    warnings: ['no-stay-of-execution', 'reinstatement'],
  },
  {
    id: 'objection-refused',
    group: 'residence',
    starts: 'letter',
    form: { served: true, asylum: false },
    rules: {
      encodedFrom: '2026-04',
      duties: [
        { id: 'action', cite: 'VwGO § 74 Abs. 1 Satz 1', span: months(1), lastDay: inCourt, withoutInstruction },
      ],
    },
    toDo: ['keep-envelope', 'sue-in-writing', 'get-receipt', 'ask-urgent-motion'],
    help: advice,
    warnings: ['no-stay-of-execution', 'reinstatement'],
  },
  {
    id: 'asylum-benefits',
    group: 'other',
    starts: 'letter',
    form: plain,
    rules: {
      encodedFrom: null,
      duties: [
        {
          id: 'objection',
          cite: 'SGG § 84 Abs. 1',
          span: months(1),
          lastDay: { mayMove: 'SGG § 64 Abs. 3' },
          withoutInstruction: { span: years(1), cite: 'SGG § 66 Abs. 2' },
        },
      ],
    },
    toDo: ['keep-envelope', 'object-in-writing', 'get-receipt'],
    help: ['refugee-social-work', 'legal-advice', 'migration-counselling', 'interpreter'],
    warnings: ['reinstatement'],
  },
  {
    id: 'dismissal',
    group: 'other',
    starts: 'event',
    form: plain,
    rules: {
      encodedFrom: null,
      duties: [
        { id: 'labour-court', cite: 'KSchG § 4 Satz 1', span: weeks(3), lastDay: { mayMove: 'ZPO § 222 Abs. 2' } },
      ],
    },
    toDo: ['keep-envelope', 'sue-in-writing', 'tell-employment-agency'],
    help: ['fair-integration', 'legal-advice', 'employment-agency', 'interpreter'],
    warnings: [],
  },
]
