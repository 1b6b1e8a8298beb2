import type { LawWordsPart } from '../words/law-words.ts'

const search =
  'Whoever is here with a permit to look for a training or a place to study (§ 17) does not get this permit as a rule.'

export const en19cAbs1: LawWordsPart = {
  norms: {
    'permit-employment-by-ordinance': {
      title: 'Residence permit for certain jobs',
      lane: 'Residence § 19c',
      summary:
        'For jobs that the Employment Ordinance opens whatever one has learned: such as care assistance, driving lorries or buses, teaching at schools, or any job for people from some states.',
      allows:
        'You may do the job the permit is given for. It runs as long as the contract and six months more, four years at most.',
      places: {
        'Abs. 1': 'Your job belongs to a group that the Employment Ordinance names.',
        'BeschV § 1 Abs. 2 Satz 1':
          'In care assistance and as a driver, for whoever is 45 or older when the job begins: your salary is high enough (2026: €55,770 a year), or you have provided for old age.',
        'BeschV § 1 Abs. 2 Satz 2':
          'If there is a public interest in your work, the office may do without the salary or the provision.',
        'AufenthG § 17 Abs. 3 Satz 2': search,
      },
    },
    'permit-au-pair': {
      title: 'Residence permit as an au pair',
      lane: 'Au pair § 19c',
      summary: 'For people under 27 who live in a family for up to a year and help there.',
      allows: 'You may work as an au pair in the family the permit is given for, for up to a year.',
      places: {
        'BeschV § 12': 'You will be an au pair in a family that speaks German.',
        'BeschV § 12 Satz 1': 'You are under 27.',
        'BeschV § 12 Satz 1 Halbsatz 2': 'You know some German.',
        'BeschV § 12 Satz 1 Halbsatz 3': 'You have not been an au pair here for a year yet.',
        'AufenthG § 16a Abs. 1 Satz 2': 'This is not possible during a permit for a training.',
        'AufenthG § 16b Abs. 4 Satz 1': 'This is not possible during a permit to study.',
        'AufenthG § 17 Abs. 3 Satz 2': search,
      },
    },
  },
  judgements: {
    'special-knowledge-of-the-firm': 'Is it special knowledge that this firm above all needs?',
    'basic-german': 'Is German A1 enough as “basic knowledge of the German language”?',
  },
  unencoded: {
    'other-groups-of-the-ordinance':
      'Lotse does not check the other groups of the Employment Ordinance yet. Under the Western Balkans rule the first application is made at a German embassy there.',
    'au-pair-before': 'Lotse cannot see whether you were an au pair with an earlier permit under § 19c.',
  },
}
