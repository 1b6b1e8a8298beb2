import { is, type Norm, norm, yes } from '@lotse/law'
import { livelihoodInTraining } from './16g-conditions.ts'
import { afterExchange, notFromSearch } from './after-other-stays.ts'
import { gatesOf } from './gates.ts'

/** Residence permit for pupils of international schools. */
export const permitSchool: Norm = norm({
  id: 'permit-school',
  cite: 'AufenthG § 16f Abs. 2',
  aliases: ['Schulbesuch'],
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'should', // "soll … erteilt werden"
  gradeCite: 'Abs. 2',
  for: { 'Abs. 2': is('internationalSchool', 'public', 'private') },
  requires: { 'Abs. 2 Halbsatz 2': yes('classOfSeveralNations') },
  // "in der Regel ab der neunten Klassenstufe"
  regularly: { 'Abs. 2 Halbsatz 1': yes('fromNinthClass'), ...notFromSearch },
  barred: afterExchange,
  gates: gatesOf({ section: '3', livelihood: livelihoodInTraining }),
  grants: {
    status: 'permit-16f',
    cite: 'AufenthG § 16f Abs. 2',
    work: 'none',
    workCite: 'AufenthG § 16f Abs. 3 Satz 5',
  },
  papers: [
    { id: 'place-in-school', cite: 'AufenthG § 16f Abs. 2' },
    { id: 'means-for-a-year', cite: 'AufenthG § 2 Abs. 3 Satz 5' },
    { id: 'health-insurance', cite: 'AufenthG § 2 Abs. 3 Satz 1' },
    { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
  ],
  notSaid: {
    'Abs. 1': 'a norm of its own: permit-language-course; exchange of pupils: not encoded',
    'Abs. 3 Satz 1': 'what may follow it: in the norms that may',
    'Abs. 3 Satz 3': 'shuts out § 9 meanwhile: said there',
    'Abs. 3 Satz 4': 'speaks of language courses',
    'Abs. 4': 'agreements of the Länder on schools: not encoded',
    'AufenthG § 19f Abs. 4': 'the application may be refused for faults of the institution: not asked',
  },
  reviewedBy: null,
})
