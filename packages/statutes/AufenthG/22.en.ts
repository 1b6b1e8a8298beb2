import type { LawWordsPart } from '../words/law-words.ts'

export const en22: LawWordsPart = {
  norms: {
    'permit-admission': {
      title: 'Admission from abroad',
      lane: 'Residence § 22',
      summary:
        'For people who were admitted with a visa for urgent humanitarian reasons or reasons of international law.',
      allows: 'You may take any job and be self-employed.',
      places: {
        'AufenthG § 22 Satz 1': 'You were admitted from abroad as a single person.',
        'AufenthG § 22 Satz 1 Halbsatz 2': 'Reasons of international law or urgent humanitarian reasons speak for it.',
      },
    },
    'permit-admission-by-ministry': {
      title: 'Admission by the Federal Ministry of the Interior',
      lane: 'Residence § 22',
      summary: 'For people whose admission the Federal Ministry of the Interior has declared.',
      allows: 'You may take any job and be self-employed.',
      places: { 'AufenthG § 22 Satz 2': 'The Federal Ministry of the Interior has declared your admission.' },
    },
  },
  judgements: {
    'urgent-humanitarian-admission': 'Are there reasons of international law or urgent humanitarian reasons?',
  },
  papers: { 'promise-of-admission': 'Promise of admission (Aufnahmezusage) or the letter about it' },
}
