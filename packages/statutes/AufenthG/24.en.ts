import type { LawWordsPart } from '../words/law-words.ts'

export const en24: LawWordsPart = {
  norms: {
    'permit-temporary-protection': {
      title: 'Residence permit for temporary protection',
      lane: 'Residence § 24',
      summary: 'For people who fled the war in Ukraine. The protection lasts until 4 March 2027.',
      allows:
        'You may take any job and be self-employed. The office decides where you live until you have work or training.',
      places: {
        'Abs. 1': 'You belong to the people whom the Council of the European Union protects (Ukraine).',
        'Abs. 2': 'Grave reasons shut you out of protection, for example a war crime.',
      },
    },
  },
  unencoded: {
    'temporary-protection-after-march-2027':
      'What comes after 4 March 2027 has not been decided by the European Union, as far as Lotse knows.',
  },
  papers: {
    'proof-of-residence-in-ukraine': 'Proof that you lived in Ukraine on 24 February 2022',
  },
}
