import type { LawWordsPart } from '../words/law-words.ts'

export const en31: LawWordsPart = {
  norms: {
    'permit-own-right-of-spouse': {
      title: 'Residence permit of one’s own after the end of a marriage',
      lane: 'Own right § 31',
      summary:
        'For people whose permit rests on a marriage or partnership that has ended. After three years together, after a death, or in a special hardship such as violence.',
      allows:
        'You stay independently of the marriage. You may take any job and be self-employed. It is valid for a year and can be prolonged; in the first year benefits do no harm.',
      places: {
        'Abs. 1 Satz 1':
          'You hold a residence permit because of a marriage or partnership, and no longer live together.',
        'Abs. 1 Satz 1 Nr. 1': 'You lived together lawfully in Germany for three years, or your partner died.',
        'Abs. 1 Satz 2': 'Your former partner held a title up to then that could be prolonged, or was German.',
        'Abs. 2 Satz 1':
          'In a special hardship no three years are asked, above all after violence or for the good of a child.',
        'Abs. 4 Satz 2': 'You stopped living together less than a year ago; later the office decides by discretion.',
      },
    },
  },
  judgements: {
    'special-hardship-of-spouse':
      'Is it a special hardship, for example because of violence, of the situation in the country of origin or of a child?',
    'own-right-after-the-first-year': 'Does the office prolong after the first year, too?',
  },
  unencoded: {
    'title-of-former-spouse':
      'Lotse does not check yet why your former partner had no title that could be prolonged. Get advice.',
  },
  papers: {
    'proof-of-married-life': 'Proof of living together (registration, rental contract)',
    'proof-of-violence': 'After violence: doctor’s note, counselling, shelter, police report (whatever there is)',
  },
  inFavour: {
    'violence-is-hardship':
      'Whoever suffered violence in the partnership counts as a case of hardship. Helpline: 116 016, day and night, in many languages.',
    'child-counts-for-hardship': 'The good of a child who lives with you counts, too.',
  },
}
