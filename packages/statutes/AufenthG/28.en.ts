import type { LawWordsPart } from '../words/law-words.ts'

export const en28: LawWordsPart = {
  norms: {
    'permit-spouse-of-german': {
      title: 'Residence permit for husbands, wives and partners of Germans',
      lane: 'Family § 28',
      summary: 'For people who live here with a German husband, wife or registered partner.',
      allows: 'You may take any job and be self-employed. After three years a settlement permit is possible.',
      places: {
        'Abs. 1 Satz 1 Nr. 1': 'You live in Germany with your German husband, wife or partner.',
        'Abs. 1 Satz 3': 'Where income is not enough, the permit should as a rule be granted all the same.',
      },
    },
    'permit-child-of-german': {
      title: 'Residence permit for children of Germans',
      lane: 'Family § 28',
      summary:
        'For unmarried children under 18 who live with their German mother or father and are not German themselves.',
      allows: 'You may take any job and be self-employed.',
      places: {
        'Abs. 1 Satz 1 Nr. 2': 'You are under 18, unmarried and live with a German parent.',
      },
    },
    'permit-parent-of-german': {
      title: 'Residence permit for parents of a German child',
      lane: 'Family § 28',
      summary: 'For mothers and fathers with custody of a German child under 18 in Germany.',
      allows: 'You may take any job and be self-employed. No income is asked.',
      places: {
        'Abs. 1 Satz 1 Nr. 3': 'Your unmarried child under 18 is German, lives here, and you have custody.',
      },
    },
    'permit-parent-of-german-without-custody': {
      title: 'Residence permit for parents of a German child without custody',
      lane: 'Family § 28 (no custody)',
      summary: 'For mothers and fathers without custody who already live here as a family with their German child.',
      allows: 'You may take any job and be self-employed.',
      places: {
        'Abs. 1 Satz 4':
          'Your unmarried child under 18 is German, and you already live here as a family. The office may waive income.',
      },
    },
    'settlement-family-of-german': {
      title: 'Settlement permit for the family of Germans',
      lane: 'For good § 28',
      summary:
        'Permanent residence after three years with a residence permit, while you live with your German family member.',
      allows: 'You may stay for good, take any job and be self-employed.',
      places: {
        'Abs. 2 Satz 1 Halbsatz 1':
          'You hold a family residence permit and live here with your German partner, child or parent.',
        'Abs. 2 Satz 1': 'You have held it for three years, and nothing speaks for expulsion.',
        'AufenthG § 2 Abs. 11': 'You speak and write German at level B1.',
        'AufenthG § 9 Abs. 2 Satz 5':
          'You can make yourself understood in simple German and needed no integration course: then that is enough.',
      },
    },
  },
  judgements: {
    'family-permit-before-german': 'Does the time count in which your family member was not German yet?',
  },
  inFavour: {
    'father-or-mother-counts': 'Marriage and family are protected by the Basic Law; what the child needs counts.',
  },
}
