import type { LawWordsPart } from '../words/law-words.ts'

export const en33: LawWordsPart = {
  norms: {
    'permit-child-born-in-germany': {
      title: 'Residence permit for a child born here',
      lane: 'Family § 33',
      summary:
        'For children born in Germany whose parents both held a title at birth. Without an application; no income or housing is asked.',
      allows: 'You may take any job and be self-employed.',
      places: {
        'AufenthG § 33 Satz 2':
          'You were born here, and at birth both parents (or the only one with custody) held a title.',
      },
    },
    'permit-child-born-to-one-holder': {
      title: 'Residence permit for a child born here to one parent with a title',
      lane: 'Family § 33 (one parent)',
      summary: 'For children born in Germany one of whose parents holds a title.',
      allows: 'You may take any job and be self-employed.',
      places: {
        'AufenthG § 33 Satz 1': 'You were born here, and one parent holds a residence title.',
      },
    },
  },
}
