import type { LawWordsPart } from '../words/law-words.ts'

export const en9a: LawWordsPart = {
  norms: {
    'settlement-eu': {
      title: 'EU long-term residence permit',
      lane: 'EU long-term § 9a',
      summary:
        'Permanent like the settlement permit, and it helps to move to another EU state. After five years with a residence title.',
      allows: 'You may stay for good, take any job and be self-employed.',
      places: {
        'Abs. 2 Satz 1 Nr. 1':
          'You have lived here with a residence title for five years. With asylum, refugee status or subsidiary protection the time since the asylum application counts.',
        'AufenthG § 9b Abs. 1 Satz 1 Nr. 5': 'With protection the time since the asylum application counts.',
        'Abs. 2 Satz 1 Nr. 2': 'Your livelihood is secured by a firm and regular income.',
        'Abs. 2 Satz 1 Nr. 3': 'You speak and write German at level B1.',
        'Abs. 2 Satz 1 Nr. 4': 'You know the basic rules of law and life here (test “Leben in Deutschland”).',
        'Abs. 2 Satz 1 Nr. 5': 'There are no offences or other reasons that weigh more than your life here.',
        'Abs. 2 Satz 1 Nr. 6': 'Your home has enough room.',
        'AufenthG § 9c Satz 1 Nr. 1': 'You have paid your taxes.',
        'AufenthG § 9c Satz 1 Nr. 2': 'You provide for old age; no more than 60 months of pension are asked.',
        'AufenthG § 9c Satz 1 Nr. 3': 'You have health and care insurance.',
        'AufenthG § 9c Satz 1 Nr. 4': 'If you work: the work is permitted.',
        'Abs. 3 Nr. 1': 'You hold a humanitarian permit without asylum, refugee status or subsidiary protection.',
        'Abs. 3 Nr. 2': 'Your asylum procedure is still open.',
        'Abs. 3 Nr. 4': 'You hold a permit for training or studies.',
        'Abs. 3 Nr. 5': 'Your stay is only for a time, for example to search.',
        'AufenthG § 9 Abs. 2 Satz 5':
          'You can make yourself understood in simple German and needed no integration course: then that is enough.',
      },
    },
  },
  judgements: {
    'stay-is-temporary-by-nature': 'Is your stay by its nature only for a time?',
  },
  unencoded: {
    'permit-23-under-which-paragraph': 'Lotse cannot see under which paragraph of § 23 your permit was granted.',
  },
  papers: {
    'tax-assessment': 'Tax assessment or wage tax certificate',
  },
}
