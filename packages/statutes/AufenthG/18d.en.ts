import type { LawWordsPart } from '../words/law-words.ts'

export const en18d: LawWordsPart = {
  norms: {
    'permit-research': {
      title: 'Residence permit for research',
      lane: 'Research § 18d',
      summary: 'For people with a hosting agreement or contract of a research institution.',
      allows: 'You may do research and teach there.',
      places: {
        'Abs. 1 Satz 1 Nr. 1': 'You have a hosting agreement or contract with a research institution.',
        'Abs. 1 Satz 1 Nr. 2': 'The institution bears certain costs.',
        'Abs. 2 Satz 1': 'The institution is mainly paid from public funds.',
      },
    },
  },
  papers: {
    'research-agreement': 'Hosting agreement or contract of the research institution',
  },
}
