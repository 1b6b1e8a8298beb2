import { all, is, judged, type Norm, type NormText, norm, type Places, some, yes, youngerThan } from '@lotse/law'
import {
  expulsionInterestWaived,
  familyExclusions,
  familyGates,
  familyNotSaid,
  familyPapers,
  familyPermit,
} from './29-conditions.ts'

const shared: Pick<NormText, 'encodedFrom' | 'inForce' | 'grants' | 'reviewedBy'> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grants: familyPermit,
  reviewedBy: null,
}
const minorHere = some('children', all(youngerThan(18, '.birthDate'), yes('.livesWithMe')))
/** By the words a parent who is here already makes the condition fail; courts read it of parents who were here before. */
const noParentBefore: Places = {
  'Abs. 1 Halbsatz 2': judged('no-other-parent-here', { for: ['arrivedOn'], against: ['spouseHere'] }),
}

/** Residence permit of the parents of a minor refugee. */
export const parentsOfRefugee: Norm = norm({
  ...shared,
  id: 'permit-parents-of-refugee',
  cite: 'AufenthG § 36 Abs. 1',
  aliases: ['AufenthG § 36'],
  grade: 'right', // "ist … zu erteilen"
  gradeCite: 'Abs. 1',
  for: { 'Abs. 1': all(minorHere, is('childHolds', 'refugee')) },
  requires: noParentBefore,
  barred: familyExclusions,
  gates: familyGates('birth-of-child'),
  departsFrom: [{ gate: '5-1-1', cite: 'Abs. 1', cap: 'right' }, expulsionInterestWaived],
  papers: familyPapers.filter(({ id }) => id !== 'rental-contract' && id !== 'pay-slips'),
  notSaid: {
    ...familyNotSaid,
    'Abs. 2': 'other relatives in a case of extraordinary hardship: nothing a person can tell decides it; advice does',
    'Abs. 3': 'parents of skilled workers: by discretion, and with a visa from abroad; not encoded',
  },
})
