import type { LawWordsPart } from '../words/law-words.ts'

export const en16f: LawWordsPart = {
  norms: {
    'permit-language-course': {
      title: 'Residence permit for a language course',
      lane: 'Language course § 16f',
      summary: 'For people with a place in a language course that does not prepare for a university.',
      allows: 'You may attend the course and work up to 20 hours a week.',
      places: {
        'Abs. 1 Satz 1': 'You have a place in a language course.',
      },
    },
  },
  papers: {
    'place-in-course': 'Enrolment in the language course',
  },
}
