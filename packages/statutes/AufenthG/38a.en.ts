import type { LawWordsPart } from '../words/law-words.ts'

export const en38a: LawWordsPart = {
  norms: {
    'permit-long-term-resident-elsewhere': {
      title: 'Residence permit for long-term residents of another EU state',
      lane: 'Residence § 38a',
      summary:
        'For people who hold the title “EU long-term resident” of another EU state and want to stay here for more than 90 days.',
      allows: 'Work with the consent of the Federal Employment Agency, after twelve months any work.',
      places: {
        'Abs. 1 Satz 1': 'You hold EU long-term residence in another EU state.',
      },
    },
  },
  papers: {
    'long-term-permit-elsewhere': 'Title of the other EU state (“EU long-term resident” in its language)',
  },
}
