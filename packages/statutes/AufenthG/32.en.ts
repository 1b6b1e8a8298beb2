import type { LawWordsPart } from '../words/law-words.ts'

export const en32: LawWordsPart = {
  norms: {
    'permit-child-of-foreigner': {
      title: 'Residence permit for children',
      lane: 'Family § 32',
      summary: 'For unmarried children under 18 whose parents (or the only one with custody) hold a residence title.',
      allows: 'You may take any job and be self-employed.',
      places: {
        'Abs. 1': 'You are under 18, unmarried and live with your mother or father who holds a residence title.',
        'Abs. 2 Satz 1':
          'You are under 16 or came with your parents; otherwise you speak German very well (C1) or can settle in well.',
        'Abs. 1 Halbsatz 1': 'Both parents hold a title, or only one has custody.',
      },
    },
    'permit-child-of-one-foreigner': {
      title: 'Residence permit for children with one parent',
      lane: 'Family § 32',
      summary: 'For children whose parents share custody and only one of whom holds a title.',
      allows: 'You may take any job and be self-employed.',
      places: {
        'Abs. 1': 'You are under 18, unmarried and live with your mother or father who holds a residence title.',
        'Abs. 2 Satz 1':
          'You are under 16 or came with your parents; otherwise you speak German very well (C1) or can settle in well.',
        'Abs. 3': 'The other parent agrees, or a court has decided so.',
      },
    },
    'permit-child-hardship': {
      title: 'Residence permit for children in hardship',
      lane: 'Family § 32 (hardship)',
      summary:
        'For children with a parent who holds a title, where the other rules do not fit and it would otherwise be a special hardship.',
      allows: 'You may take any job and be self-employed.',
      places: {
        'Abs. 4 Satz 1 Halbsatz 1':
          'You are under 18, unmarried and live with your mother or father who holds a residence title.',
        'Abs. 4 Satz 1': 'It would otherwise be a special hardship. The good of the child counts.',
      },
    },
  },
  judgements: {
    'child-fits-in': 'Will the young person presumably settle in well, given school and life so far?',
    'hardship-of-child': 'Would it otherwise be a special hardship for the child?',
  },
  inFavour: {
    'best-interests-of-child': 'The best interests of the child must be considered above all.',
  },
}
