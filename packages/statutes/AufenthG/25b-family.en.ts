import { borrowed } from '../words/borrow.ts'
import type { LawWordsPart } from '../words/law-words.ts'
import { en25b } from './25b.en.ts'

export const en25bFamily: LawWordsPart = {
  norms: {
    'permit-sustained-integration-family': {
      title: 'Residence permit for the family of somebody with sustained integration',
      lane: 'Residence § 25b Abs. 4',
      summary:
        'For spouses, registered partners and minor children who live with somebody with § 25b. No years of their own are required.',
      allows: 'You may take any job and be self-employed. The permit is valid for up to two years and can be renewed.',
      places: {
        ...borrowed(en25b, 'permit-sustained-integration', 'AufenthG § 25b'),
        'Abs. 4 Satz 1':
          'You live with your husband, wife, partner, mother or father, who holds a permit under § 25b Abs. 1. Children: under 18 and unmarried.',
      },
    },
  },
  inFavour: {
    'one-earner-is-enough': 'In a family it is enough if one person earns enough (Lower Saxony says so).',
  },
}
