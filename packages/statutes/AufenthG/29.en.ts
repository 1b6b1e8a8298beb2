import type { LawWordsPart } from '../words/law-words.ts'

export const en29: LawWordsPart = {
  gates: {
    'AufenthG § 27 Abs. 1a':
      'An office or a court has written that the marriage or kinship is only for show or was forced.',
    'AufenthG § 27 Abs. 3a':
      'An office or a court has written that the person you live with endangers the state or stirs up hatred.',
    'AufenthG § 29 Abs. 1 Satz 1 Nr. 1': 'Your partner holds a residence title.',
    'AufenthG § 29 Abs. 1 Satz 1 Nr. 2':
      'The home has enough room. With a Blue Card, for skilled workers and research this is not asked.',
    'AufenthG § 29 Abs. 2 Satz 1':
      'With asylum, refugee status or subsidiary protection the office may waive income and housing.',
    'AufenthG § 29 Abs. 2 Satz 2':
      'If the application was made within three months of recognition, the office waives income and housing.',
    'AufenthG § 29 Abs. 3 Satz 1':
      'With some humanitarian permits the family needs humanitarian grounds or grounds of international law.',
    'AufenthG § 29 Abs. 3 Satz 3': 'The title your family holds allows no family reunion.',
    'AufenthG § 30 Abs. 1 Satz 1 Nr. 1': 'Both of you are at least 18.',
    'AufenthG § 30 Abs. 1 Satz 1 Nr. 2': 'You can make yourself understood in simple German (A1).',
    'AufenthG § 30 Abs. 1 Satz 3 Nr. 1':
      'The marriage existed before the person with protection came to Germany: then no German is asked.',
    'AufenthG § 30 Abs. 1 Satz 3 Nr. 2': 'Illness or disability: then no German is asked.',
    'AufenthG § 30 Abs. 1 Satz 3 Nr. 3': 'You need no integration course: then no German is asked.',
    'AufenthG § 30 Abs. 1 Satz 3 Nr. 5': 'With a Blue Card, for skilled workers and research no German is asked.',
    'AufenthG § 30 Abs. 1 Satz 3 Nr. 6': 'It was not possible or reasonable to learn German before entering.',
    'AufenthG § 30 Abs. 2 Satz 1': 'In a special hardship the office may waive the age of 18.',
  },
  judgements: {
    'others-need-no-funds': 'Does nobody else in the household need benefits?',
    'humanitarian-grounds-for-family':
      'Do humanitarian grounds or grounds of international law speak for the family living here together?',
    'hardship-of-age': 'Would it be a special hardship to wait because of the age?',
    'simple-german-in-writing': 'Is simple speaking enough, or must you read and write simply, too?',
    'german-before-entry-unreasonable': 'Was it impossible or unreasonable for you to learn German before entering?',
    'no-other-parent-here': 'Did no parent with custody live in Germany before you?',
  },
  unencoded: {
    'asked-within-three-months':
      'Lotse does not check yet whether the application was made within three months of recognition and the family can live together in no other country.',
  },
  papers: {
    'birth-certificate': 'Birth certificate (with translation)',
  },
}
