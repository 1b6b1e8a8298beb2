import type { LawWordsPart } from '../words/law-words.ts'

export const en9: LawWordsPart = {
  norms: {
    'settlement-general': {
      title: 'Settlement permit (Niederlassungserlaubnis)',
      lane: 'Permanent § 9',
      summary:
        'Permanent residence after five years with a residence permit. People with a humanitarian permit have a rule of their own (§ 26).',
      allows: 'You may stay for good, take any job and be self-employed.',
      places: {
        'Abs. 2 Satz 1 Nr. 1':
          'You have held a residence permit for five years. Time in studies or training counts only by half.',
        'Abs. 2 Satz 5': 'You speak simple German and did not need an integration course: then this is enough.',
        'Abs. 3 Satz 2': 'During school, training or studies, the 60 months of pension contributions are not required.',
        'AufenthG § 16a Abs. 1 Satz 3': 'You hold a permit for training, and held none as a skilled worker before.',
        'AufenthG § 16b Abs. 4 Satz 2': 'You hold a permit for studies.',
        'AufenthG § 16d Abs. 3 Satz 7': 'You hold a permit for a recognition partnership.',
        'AufenthG § 16f Abs. 3 Satz 3': 'You hold a permit for a language course or school.',
        'AufenthG § 20a Abs. 6': 'You hold an opportunity card to search.',
        'AufenthG § 26 Abs. 4 Satz 1': 'You hold a humanitarian permit: then § 26 applies, not § 9.',
        'AufenthG § 81 Abs. 4 Satz 1':
          'Your Fiktionsbescheinigung continues a permit for training, studies or searching.',
      },
    },
  },
  gates: {
    'AufenthG § 9 Abs. 2 Satz 2': 'You have completed the integration course with success. That proves both.',
    'AufenthG § 9 Abs. 2 Satz 1 Nr. 2': 'Your livelihood is secured.',
    'AufenthG § 9 Abs. 2 Satz 1 Nr. 3':
      'You have 60 months of pension contributions (for couples, one of the two is enough) or a comparable provision.',
    'AufenthG § 9 Abs. 2 Satz 1 Nr. 4': 'There are no offences or other reasons that weigh more than your life here.',
    'AufenthG § 9 Abs. 2 Satz 1 Nr. 5': 'If you work: you are allowed to do this job.',
    'AufenthG § 9 Abs. 2 Satz 1 Nr. 6': 'If the occupation needs a licence, you have it for good.',
    'AufenthG § 9 Abs. 2 Satz 1 Nr. 7': 'You speak and write German at level B1.',
    'AufenthG § 9 Abs. 2 Satz 1 Nr. 8': 'You know the basic rules of law and life here (test “Leben in Deutschland”).',
    'AufenthG § 9 Abs. 2 Satz 1 Nr. 9': 'Your home has enough room for everybody who lives with you.',
    'AufenthG § 9 Abs. 2 Satz 3': 'Illness or disability: German and the test are then not required.',
    'AufenthG § 9 Abs. 2 Satz 4': 'In a case of hardship the office can do without German and the test.',
    'AufenthG § 9 Abs. 2 Satz 6': 'Illness or disability: income and pension are then not required.',
  },
  judgements: {
    'pension-comparable': 'Does your other provision bring a pension comparable to the statutory one?',
    'public-order-outweighed': 'Does your life here (time, family, work) weigh more than what speaks against you?',
    'hardship-of-learning': 'Would it be a hardship to require German B1 or the test of you?',
  },
  unencoded: {
    'half-of-study-time': 'Time in studies or training counts by half. Lotse does not work that out yet.',
    'spouse-may-work': 'Lotse does not check yet whether your partner may work and has the licences needed.',
  },
  papers: {
    'pension-record': 'Pension record (Versicherungsverlauf) of the German pension insurance (free of charge)',
    'german-b1': 'Certificate of German B1 (such as “Deutsch-Test für Zuwanderer”)',
    'rental-contract': 'Rental contract that states the area of your home',
  },
  inFavour: {
    'integration-course-proves': 'An integration course completed with success proves German B1 and the test.',
    'break-up-to-a-year': 'If your stay was once not lawful for up to a year, the office can overlook it.',
  },
}
