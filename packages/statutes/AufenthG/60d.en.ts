import type { LawWordsPart } from '../words/law-words.ts'

export const en60d: LawWordsPart = {
  norms: {
    'toleration-for-employment': {
      title: 'Toleration for employment (Beschäftigungsduldung)',
      lane: 'Toleration § 60d',
      summary:
        'A toleration for 30 months for people who came by the end of 2022, have worked for a year and live on it. After that a residence permit is possible (§ 25b).',
      allows: 'You may stay and go on working. Spouse and minor children get the toleration for the same time.',
      places: {
        'Abs. 1':
          'You hold a toleration and entered by 31 December 2022. Nearly the same is asked of a spouse or partner here.',
        'Abs. 1 Nr. 1': 'Your identity was clarified in time.',
        'Abs. 1 Nr. 1 Buchst. a': 'Entry by the end of 2016: identity was clarified when you applied.',
        'Abs. 1 Nr. 1 Buchst. b': 'Entry from 2017 to 2022: identity was clarified by 31 December 2024.',
        'Abs. 1 Nr. 2': 'You have held a toleration for twelve months (without the addition “unclear identity”).',
        'Abs. 1 Nr. 3': 'You have worked with social insurance for twelve months, at least 20 hours a week.',
        'Abs. 1 Nr. 4': 'In the twelve months before you applied your pay was enough for yourself.',
        'Abs. 1 Nr. 5': 'Your pay is enough for yourself now.',
        'Abs. 1 Nr. 6': 'You speak German at level A2.',
        'Abs. 1 Nr. 7': 'You were not convicted of an intentional offence.',
        'Abs. 1 Nr. 8': 'You have nothing to do with extremist or terrorist groups.',
        'Abs. 1 Nr. 9': 'You were not expelled.',
        'Abs. 1 Nr. 10': 'Your children of school age go to school and have not received longer sentences.',
        'Abs. 1 Nr. 11': 'If you were obliged to attend an integration course: you completed it.',
        'Abs. 4':
          'Whoever has done everything necessary and reasonable to clarify identity can get the toleration all the same.',
      },
    },
  },
  judgements: {
    'own-job-pays-own-need': 'Is your own pay enough for what you alone need, with your share of the rent?',
    'fines-left-out': 'Is your fine left out because it was only for offences that foreigners alone can commit?',
  },
  unencoded: {
    'toleration-for-employment-of-couples':
      'Whether your spouse or partner meets the conditions, too (entry, identity, no sentences), Lotse does not check yet.',
    'offence-of-the-fine':
      'Lotse does not know for what the fine was. It is left out only for offences that foreigners alone can commit.',
  },
  papers: {
    'pay-slips-of-a-year': 'Pay slips of the last twelve months',
  },
  inFavour: {
    'short-interruptions':
      'Short interruptions of work through no fault of yours do no harm. Then give the day on which the work first began.',
  },
}
