import { all, is, type Norm, type NormText, norm, yes, youngerThan } from '@lotse/law'
import { familyPermit } from './29-conditions.ts'
import { gatesOf } from './gates.ts'

const shared: Pick<
  NormText,
  'encodedFrom' | 'inForce' | 'gates' | 'departsFrom' | 'grants' | 'papers' | 'reviewedBy' | 'notSaid'
> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  gates: gatesOf({ section: '6', general: 'not-applied' }),
  // "abweichend von den §§ 5 und 29 Abs. 1 Nr. 2", Abs. 4 included. Satz 2 speaks of the same permit.
  departsFrom: [{ gate: '5-4', cite: 'AufenthG § 33 Satz 1', cap: 'right' }],
  grants: familyPermit,
  papers: [
    { id: 'birth-certificate', cite: 'AufenthG § 33 Satz 1' },
    { id: 'permit-of-relative', cite: 'AufenthG § 33 Satz 1' },
  ],
  reviewedBy: null,
  notSaid: {
    'AufenthG § 33 Satz 3':
      'while a parent has a visa or may stay without one: no title, but a stay that counts as permitted',
  },
}
const childBornHere = all(yes('bornInGermany'), youngerThan(18, 'birthDate'))
/** A residence permit, a settlement permit or the one of the Union, of whatever kind; the Blue Card stands like the first (§ 4 Abs. 1 Satz 3). */
const anyTitle = [
  'settlement',
  'settlement-eu',
  'blue-card',
  'research',
  'work',
  'refugee',
  'resettled',
  'subsidiary',
  'limited',
  'excluded',
  'permit',
  '25a-1',
  '25b-1',
  '25a-2-1',
]

/** Residence permit of a child born in Germany, both of whose parents held a title at birth. */
export const childBornInGermany: Norm = norm({
  ...shared,
  id: 'permit-child-born-in-germany',
  cite: 'AufenthG § 33 Satz 2',
  aliases: ['AufenthG § 33'],
  grade: 'right', // "wird … von Amts wegen erteilt"
  gradeCite: 'AufenthG § 33 Satz 2',
  for: { 'AufenthG § 33 Satz 2': all(childBornHere, is('parentsAtBirth', 'both')) },
})

/** The same where one parent holds a title. */
export const childBornToOneHolder: Norm = norm({
  ...shared,
  id: 'permit-child-born-to-one-holder',
  cite: 'AufenthG § 33 Satz 1',
  aliases: ['AufenthG § 33'],
  grade: 'may', // "kann … von Amts wegen … erteilt werden"
  gradeCite: 'AufenthG § 33 Satz 1',
  for: { 'AufenthG § 33 Satz 1': all(childBornHere, is('parentTitle', ...anyTitle)) },
})

export const norms33: readonly Norm[] = [childBornInGermany, childBornToOneHolder]
