import type { LawWordsPart } from '../words/law-words.ts'

export const en17: LawWordsPart = {
  norms: {
    'permit-search-training-place': {
      title: 'Residence permit to look for a training',
      lane: 'Search § 17',
      summary: 'For people under 35 with a school certificate that opens the university, who look for a training.',
      allows: 'You may look, work up to 20 hours a week, and two weeks in all on trial.',
      places: {
        'Abs. 1 Satz 1 Nr. 1': 'You are not 35 years old yet.',
        'Abs. 1 Satz 1 Nr. 2': 'Your livelihood is secured.',
        'Abs. 1 Satz 1 Nr. 3': 'Your school certificate opens the university.',
        'Abs. 1 Satz 1 Nr. 4': 'You know German at B1.',
        'Abs. 1 Satz 3': 'You have had this permit before.',
      },
    },
  },
  papers: {
    'school-certificate': 'School certificate that opens the university',
  },
}
