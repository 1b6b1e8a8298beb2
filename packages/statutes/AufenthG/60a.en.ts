import type { LawWordsPart } from '../words/law-words.ts'

const addition =
  'Then you get the toleration with the addition “für Personen mit ungeklärter Identität”. Whoever makes up for the missing steps gets it without.'

const georgiaAndMoldova =
  'Georgia and Moldova: whoever had asked for asylum or was tolerated by 30 August 2023 is exempt.'

export const en60a: LawWordsPart = {
  norms: {
    'toleration-removal-impossible': {
      title: 'Toleration because removal is not possible',
      lane: 'Toleration § 60a',
      summary:
        'As long as you cannot be removed, for example because of illness, family or missing papers, the removal is suspended.',
      allows:
        'You may stay for the time being. The duty to leave remains. For work you need a permission of the immigration office.',
      places: {
        'Abs. 2 Satz 1': 'The removal is not possible for factual or legal reasons.',
        'AufenthG § 60b Abs. 1 Satz 1': addition,
      },
    },
    'toleration-for-urgent-reasons': {
      title: 'Toleration for urgent personal reasons',
      lane: 'Toleration § 60a (2) sentence 3',
      summary:
        'The office can tolerate your stay for a time if urgent humanitarian or personal reasons require it, such as finishing school.',
      allows:
        'You may stay for the time being. The duty to leave remains. For work you need a permission of the immigration office.',
      places: {
        'Abs. 2 Satz 3':
          'Urgent humanitarian or personal reasons, or a public interest, require that you stay for the time being.',
        'AufenthG § 60b Abs. 1 Satz 1': addition,
      },
    },
  },
  gates: {
    'AufenthG § 58 Abs. 1 Satz 1': 'You have no residence title and no asylum procedure under way.',
    'AufenthG § 60 Abs. 5': 'The Federal Office has found a ban on removal.',
    'AufenthG § 60a Abs. 6 Satz 1': 'The office has forbidden you to work under § 60a (6).',
    'AufenthG § 60a Abs. 6 Satz 1 Nr. 2':
      'The removal fails because of yourself, for example because of false statements on name or country.',
    'AufenthG § 60a Abs. 6 Satz 1 Nr. 3':
      'Your country counts as safe, and your asylum application was rejected or withdrawn, or you made none.',
    'AufenthG § 60a Abs. 6 Satz 3': 'There is an exception for unaccompanied minors.',
    'AufenthG § 104 Abs. 18': georgiaAndMoldova,
    'AufenthG § 104 Abs. 18 Nr. 1': georgiaAndMoldova,
    'AufenthG § 104 Abs. 18 Nr. 2':
      'Whoever was tolerated on 6 May 2025, or was allowed to work on 11 June 2026, is exempt.',
  },
  judgements: {
    'removal-impossible':
      'Is your removal not possible at present, for example because of illness, close family here, missing papers or no flights?',
    'passport-steps-left-undone':
      'Have you left something reasonable for a passport undone although the office asked you to do it?',
    'urgent-reasons-to-stay':
      'Are there urgent reasons to stay for now, such as finishing school, an operation, caring for relatives?',
  },
  unencoded: {},
  papers: {
    'medical-certificate': 'Detailed medical certificate with diagnosis and consequences (hand it in at once)',
    'proof-of-urgent-reason': 'Proof of the reason (such as a school certificate, a hospital appointment)',
  },
}
