import type { LawWordsPart } from '../words/law-words.ts'

export const en35: LawWordsPart = {
  norms: {
    'settlement-child-at-sixteen': {
      title: 'Settlement permit from 16',
      lane: 'Unbefristet § 35',
      summary: 'For young people who on their 16th birthday had held a family permit for five years.',
      allows: 'You may stay for good, take any job and be self-employed.',
      places: {
        'Abs. 1 Satz 1 Halbsatz 1': 'You are under 18 and hold a family permit.',
        'Abs. 1 Satz 1': 'You are 16 or 17 and had held it for five years on your 16th birthday.',
        'Abs. 3 Satz 1 Nr. 1': 'Nothing speaks for expulsion.',
        'Abs. 3 Satz 1 Nr. 2': 'You have had no higher sentence in the last three years.',
        'Abs. 3 Satz 1 Nr. 3': 'You live without benefits, or are at school or in training.',
        'Abs. 3 Satz 2': 'If one of these is missing, the office may grant it all the same.',
        'Abs. 4': 'With an illness or disability this is not asked.',
      },
    },
    'settlement-child-adult': {
      title: 'Settlement permit for grown-up children',
      lane: 'For good § 35',
      summary:
        'For adults who came with the family as children and have held its permit for five years. No 60 months of pension are asked.',
      allows: 'You may stay for good, take any job and be self-employed.',
      places: {
        'Abs. 1 Satz 2':
          'You came as a child or were born here and hold a family permit or a right of your own from it.',
        'Abs. 1 Satz 2 Nr. 1': 'You are 18 and have held it for five years.',
        'Abs. 1 Satz 2 Nr. 2': 'You speak and write German at level B1.',
        'Abs. 1 Satz 2 Nr. 3': 'Your livelihood is secured, or you are at school, in training or studying.',
        'Abs. 3 Satz 1 Nr. 1': 'Nothing speaks for expulsion.',
        'Abs. 3 Satz 1 Nr. 2': 'You have had no higher sentence in the last three years.',
        'Abs. 3 Satz 1 Nr. 3': 'You live without benefits, or are at school or in training.',
        'Abs. 3 Satz 2': 'If one of these is missing, the office may grant it all the same.',
        'Abs. 4': 'With an illness or disability this is not asked.',
      },
    },
    'settlement-child-humanitarian': {
      title: 'Settlement permit for young people with a humanitarian permit',
      lane: 'For good § 26 (young)',
      summary:
        'For people who came before they were 18 and hold a humanitarian permit. The office may apply the easier rules for children.',
      allows: 'You may stay for good, take any job and be self-employed.',
      places: {
        'Abs. 4 Satz 4': 'You came before your 18th birthday and hold a humanitarian permit.',
        'AufenthG § 35 Abs. 1':
          'You have held a residence permit for five years; from 18 also German B1 and a secured livelihood or a training.',
        'AufenthG § 35 Abs. 3 Satz 1 Nr. 1': 'Nothing speaks for expulsion.',
        'AufenthG § 35 Abs. 3 Satz 1 Nr. 2': 'You have had no higher sentence in the last three years.',
        'AufenthG § 35 Abs. 3 Satz 1 Nr. 3': 'You live without benefits, or are at school or in training.',
        'AufenthG § 35 Abs. 3 Satz 2': 'If one of these is missing, the office may grant it all the same.',
      },
    },
  },
  unencoded: {
    'sentences-of-three-years':
      'Lotse does not check yet whether your sentence is from the last three years and how high each was.',
    'school-or-university':
      'Lotse does not check here yet whether you are at school or in training or at a university.',
    'asylum-time-of-children': 'Whether the time of the asylum procedure counts here is not certain.',
  },
}
