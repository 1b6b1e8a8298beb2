import type { LawWordsPart } from '../words/law-words.ts'

export const en34: LawWordsPart = {
  norms: {
    'permit-own-right-of-child': {
      title: 'Residence permit of one’s own from 18',
      lane: 'Own right § 34',
      summary: 'For young people who got a family permit as a child. At 18 it becomes a right of their own.',
      allows: 'You stay independently of your parents. You may take any job and be self-employed.',
      places: {
        'Abs. 2 Satz 1': 'You are 18 or older and got the family permit as a child.',
      },
    },
  },
  unencoded: {
    'permit-given-as-a-child': 'Lotse cannot see whether you got the permit as a child.',
  },
}
