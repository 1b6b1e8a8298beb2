import type { LawWordsPart } from '../words/law-words.ts'

export const en18b: LawWordsPart = {
  norms: {
    'permit-skilled-academic': {
      title: 'Residence permit for skilled workers with a degree',
      lane: 'Residence § 18b',
      summary:
        'For people with a German degree, or a recognised or comparable one from abroad, who do skilled work or have an offer of it.',
      allows:
        'You may do the job the permit was issued for; it need not fit your field of study. It lasts as long as the contract and six months more, four years at most.',
      places: {
        'AufenthG § 18b': 'The job is skilled work: it needs vocational training or a degree.',
      },
    },
  },
}
