import type { LawWordsPart } from '../words/law-words.ts'

export const en18a: LawWordsPart = {
  norms: {
    'permit-skilled-vocational': {
      title: 'Residence permit for skilled workers with vocational training',
      lane: 'Residence § 18a',
      summary:
        'For people with a German vocational qualification, or an equivalent one from abroad, who do skilled work or have an offer of it.',
      allows:
        'You may do the job the permit was issued for; it need not be exactly your occupation. It lasts as long as the contract and six months more, four years at most.',
      places: {
        'AufenthG § 18a': 'The job is skilled work: it needs vocational training or a degree.',
      },
    },
  },
}
