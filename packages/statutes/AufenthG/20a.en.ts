import type { LawWordsPart } from '../words/law-words.ts'

const allows =
  'You may look for work, work 20 hours a week and do trial work of two weeks each with firms. It is valid for up to a year.'
const shared = {
  'Abs. 4 Satz 1': 'Your livelihood is secured.',
  'Abs. 4 Satz 2': 'Whoever is here already holds a title for training, studies or work.',
  'Abs. 5 Satz 7': 'You have not had an opportunity card yet, or enough time without it since.',
}

export const en20a: LawWordsPart = {
  norms: {
    'opportunity-card-skilled': {
      title: 'Opportunity card for skilled workers',
      lane: 'Opportunity card § 20a',
      summary: 'For skilled workers who look for work in Germany.',
      allows,
      places: {
        'Abs. 3 Nr. 1': 'You are a skilled worker: your training or degree is German or recognised here.',
        ...shared,
      },
    },
    'opportunity-card-points': {
      title: 'Opportunity card by points',
      lane: 'Opportunity card § 20a (points)',
      summary:
        'For people with a qualification from abroad that is not fully recognised here yet. Six points are needed.',
      allows,
      places: {
        'Abs. 3 Nr. 2': 'You have six points: for languages, experience, age, time in Germany and partial recognition.',
        'Abs. 4 Satz 3 Nr. 1':
          'Your qualification is recognised by the state where you got it, or partly recognised here.',
        'Abs. 4 Satz 3 Nr. 2': 'You know German (A1) or English (B2).',
        ...shared,
      },
    },
  },
  judgements: {
    'age-in-whole-years':
      'Does somebody who is 35 (or 40) years and some months old still count as “not older than 35” (or 40)?',
  },
  unencoded: {
    'opportunity-card-again':
      'Lotse does not check yet whether enough time has passed since your last opportunity card.',
    'earlier-lawful-stay': 'Lotse does not check yet whether you lived here lawfully for six months before.',
    'spouse-applies-too': 'Lotse does not check yet whether your partner applies for an opportunity card too.',
  },
  papers: {
    'means-for-a-year': 'Proof of money for the whole time (blocked account, part-time contract)',
    'language-certificate': 'Language certificate: German from A1 or English from B2',
  },
}
