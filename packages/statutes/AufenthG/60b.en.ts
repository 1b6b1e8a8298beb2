import type { LawWordsPart } from '../words/law-words.ts'

export const en60b: LawWordsPart = {
  norms: {
    'toleration-after-healing': {
      title: 'Toleration without the addition “unclear identity”',
      lane: 'Toleration § 60b (4)',
      summary:
        'Whoever makes up for the steps towards a passport gets the toleration without the addition. That is possible at any time.',
      allows:
        'Then the office can allow work and training again, and from now on the time with the toleration counts for other ways.',
      places: {
        'Abs. 4 Satz 2': 'You hold the toleration “für Personen mit ungeklärter Identität”.',
        'Abs. 4 Satz 1':
          'You have a valid passport, or you have done everything reasonable for one and nothing is left open.',
        'Abs. 1 Satz 1': 'You still make false statements on name or country today.',
      },
    },
  },
  inFavour: {
    'made-credible-is-enough':
      'You must make it credible that you took the steps. They do not have to lead to a passport.',
  },
}
