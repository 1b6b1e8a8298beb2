import type { LawWordsPart } from '../words/law-words.ts'

export const en16b: LawWordsPart = {
  norms: {
    'permit-study': {
      title: 'Residence permit for studies',
      lane: 'Studies § 16b',
      summary: 'For people who are admitted to full-time studies at a university.',
      allows: 'You may study and work up to 140 days a year. Student side jobs do not count.',
      places: {
        'Abs. 1 Satz 1': 'A university has admitted you to full-time studies.',
      },
    },
    'permit-study-conditional': {
      title: 'Residence permit for conditional or part-time studies or their preparation',
      lane: 'Studies § 16b (5)',
      summary: 'For part-time studies, studies on a condition, or a language course or internship before.',
      allows: 'You may study or prepare, and work up to 140 days a year.',
      places: {
        'Abs. 5 Satz 1': 'You have a place part-time, on a condition, or for the preparation.',
      },
    },
  },
  papers: {
    'university-admission':
      'Admission by the university, or a place in a preparatory college, language course or internship',
  },
}
