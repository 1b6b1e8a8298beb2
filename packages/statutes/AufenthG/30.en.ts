import type { LawWordsPart } from '../words/law-words.ts'

export const en30: LawWordsPart = {
  norms: {
    'permit-spouse-of-foreigner': {
      title: 'Residence permit for husbands, wives and partners',
      lane: 'Family § 30',
      summary: 'For people who live here with a husband, wife or partner who holds a residence title.',
      allows: 'You may take any job and be self-employed.',
      places: {
        'Abs. 1 Satz 1 Nr. 1': 'Both of you are at least 18.',
        'Abs. 1 Satz 1 Nr. 2':
          'You can make yourself understood in simple German (A1). With some titles this is not asked.',
        'Abs. 1 Satz 1 Nr. 3':
          'Your partner’s title is enough; others must have been held for two years, or you were married before.',
        'Abs. 2 Satz 2': 'With another residence permit the office may make an exception.',
      },
    },
  },
  judgements: {
    'married-before-moving': 'Did the marriage exist when your partner moved to Germany?',
    'spouse-stays-over-a-year': 'Will your partner presumably stay here for more than a year?',
  },
  unencoded: {
    'spouse-title-without-german':
      'With some nationalities and earlier titles of the partner no German is asked. Lotse does not check this yet.',
    'permit-of-spouse-leads-to-settlement':
      'Lotse does not check yet whether your partner’s permit can lead to settlement.',
  },
}
