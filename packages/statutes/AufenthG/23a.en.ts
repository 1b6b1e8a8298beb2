import type { LawWordsPart } from '../words/law-words.ts'

export const en23a: LawWordsPart = {
  norms: {
    'permit-hardship': {
      title: 'Residence permit in a case of hardship',
      lane: 'Residence § 23a',
      summary:
        'If no other way is open, the hardship commission (Härtefallkommission) can ask the ministry of the interior for a permit. Nobody has a right to it.',
      allows: 'You may take any job and be self-employed.',
      places: {
        'Abs. 1 Satz 1': 'You are under an enforceable duty to leave, and the hardship commission has asked for you.',
        'Abs. 1 Satz 3': 'Usually excluded: serious offences, or a date for the removal is already fixed.',
      },
    },
  },
  judgements: {
    'grave-offences-or-date-of-removal':
      'Have you committed offences of considerable weight, or is a date for the removal already fixed?',
  },
  inFavour: {
    'livelihood-or-undertaking': 'It helps if you earn your living or somebody signs an undertaking to pay for you.',
    'urgent-reasons-to-stay-here':
      'The commission asks whether urgent humanitarian or personal reasons justify your stay.',
    'member-brings-the-case':
      'A member of the commission has to bring your case. An advice centre helps you to find one.',
  },
}
