import type { LawWordsPart } from '../words/law-words.ts'

export const en21: LawWordsPart = {
  norms: {
    'permit-business': {
      title: 'Residence permit for self-employed people',
      lane: 'Self-employed § 21',
      summary: 'For people who want to found or run a business.',
      allows: 'You may run this business. For other work ask the immigration office first.',
      places: {
        'Abs. 1 Satz 1': 'You want to run a business.',
        'Abs. 1 Satz 1 Nr. 1': 'There is an economic interest or a need in the region.',
        'Abs. 1 Satz 1 Nr. 2': 'The business does the economy good.',
        'Abs. 1 Satz 1 Nr. 3': 'The money for it is there or promised.',
        'Abs. 3': 'You are not older than 45, or you have provided for old age.',
      },
    },
    'permit-business-after-studies': {
      title: 'Self-employed after studies in Germany or as a researcher',
      lane: 'Self-employed § 21 (2a)',
      summary: 'For people with a German degree who become self-employed in their field.',
      allows: 'You may do this self-employed work.',
      places: {
        'Abs. 2a Satz 1': 'You have finished studies in Germany or do research here.',
        'AufenthG § 21 Abs. 2a Satz 1 Halbsatz 2': 'You want to become self-employed.',
        'Abs. 2a Satz 2': 'It fits your studies or your research.',
        'Abs. 3': 'You are not older than 45, or you have provided for old age.',
      },
    },
    'permit-liberal-profession': {
      title: 'Residence permit for a liberal profession',
      lane: 'Liberal profession § 21 (5)',
      summary: 'For people who want to work freelance, such as artists, teachers or interpreters.',
      allows: 'You may practise this liberal profession.',
      places: {
        'Abs. 5 Satz 1': 'You want to work freelance.',
        'Abs. 5 Satz 2': 'A licence it needs is there, promised, or not needed.',
        'Abs. 3': 'You are not older than 45, or you have provided for old age.',
      },
    },
  },
  judgements: {
    'economic-interest': 'Is there an economic interest in the business, or a need in the region?',
    'good-effects-on-economy': 'Does the business do the economy good?',
  },
  unencoded: {
    'older-than-45-years': 'Whether “older than 45 years” begins with the 45th birthday is read differently.',
  },
  papers: {
    'business-plan': 'Business plan or description of the work',
  },
}
