import { borrowed } from '../words/borrow.ts'
import type { LawWordsPart } from '../words/law-words.ts'
import { en25b } from './25b.en.ts'
import { en60d } from './60d.en.ts'

const allows = 'You may take any job and be self-employed. The permit is valid for up to two years and can be renewed.'

export const en25bAfter60d: LawWordsPart = {
  norms: {
    'permit-after-employment-toleration': {
      title: 'Residence permit after the toleration for employment',
      lane: 'Residence § 25b Abs. 6',
      summary:
        'After 30 months with a toleration for employment (Beschäftigungsduldung) whose conditions are still met. Six years of stay are not required.',
      allows,
      places: {
        ...borrowed(en25b, 'permit-sustained-integration', 'AufenthG § 25b'),
        ...borrowed(en60d, 'toleration-for-employment', 'AufenthG § 60d'),
        'Abs. 6': 'You have held a toleration for employment (§ 60d) for 30 months.',
        'Abs. 6 Halbsatz 1': 'You speak German at level A2.',
        'Abs. 6 Halbsatz 2': 'If you could attend an integration course: you write German at level A2.',
      },
    },
    'permit-after-employment-toleration-family': {
      title: 'Residence permit for the family after the toleration for employment',
      lane: 'Residence § 25b Abs. 6',
      summary:
        'For spouses, registered partners and minor children who have held the same toleration for employment for 30 months.',
      allows,
      places: {
        ...borrowed(en25b, 'permit-sustained-integration', 'AufenthG § 25b'),
        'Abs. 6':
          'You have held a toleration for employment (§ 60d) for 30 months because somebody in your family works.',
        'Abs. 6 Halbsatz 1': 'The one who works in your family still meets § 60d and speaks German at level A2.',
        'Abs. 6 Halbsatz 2': 'Partners, if an integration course was possible: you write German at level A2.',
      },
    },
  },
  unencoded: {
    'last-day-of-thirty-months':
      'The toleration for employment ends on the day on which 30 months become full. Apply some weeks before.',
    'conditions-beside-employment-toleration':
      'Whether commitment to the constitution and the test “Leben in Deutschland” are required besides § 60d is not settled.',
    'employment-toleration-of-the-one-who-works':
      'Whether the one who works in your family meets everything is checked with that person’s own answers.',
  },
  papers: { 'employment-toleration-paper': 'Your toleration for employment (Beschäftigungsduldung)' },
  inFavour: {
    'apply-before-thirty-months-end':
      'Apply some weeks before the 30 months are full: the toleration for employment ends then.',
  },
}
