import {
  all,
  any,
  application,
  is,
  judged,
  type Norm,
  type NormText,
  norm,
  type Places,
  yes,
  youngerThan,
} from '@lotse/law'
import { germanAt } from './9-conditions.ts'
import {
  familyGates,
  familyNotSaid,
  familyPapers,
  familyPermit,
  limitedTitles,
  minorChild,
  protectedTitles,
  protectionDepartures,
  protectionWaivers,
  sponsorExclusions,
  sponsorRequirements,
  workTitles,
} from './29-conditions.ts'

/** Abs. 1 Nr. 1 to 7, and what § 29 Abs. 3 Satz 3 excludes again; subsidiary protection is § 36a. */
const titles = [
  'settlement',
  'settlement-eu',
  ...workTitles,
  ...protectedTitles,
  ...limitedTitles,
  'excluded',
  '25a-2-1',
  'permit',
]
const livesWithHolder = all(minorChild, is('parentTitle', ...titles))

/** From 16, who did not move together with the parents speaks German at C1 or fits in; with some titles of the parents that is not asked. */
const fromSixteen: Places = {
  'Abs. 2 Satz 1': any(
    youngerThan(16, 'birthDate', application),
    yes('cameWithParents'),
    germanAt('C1'),
    is('parentTitle', ...protectedTitles, ...workTitles), // Satz 2
    judged('child-fits-in', { for: ['schoolYears', 'germanSpoken', 'inSchoolTrainingOrStudy'], against: [] }),
  ),
}

const shared: Pick<
  NormText,
  'encodedFrom' | 'inForce' | 'barred' | 'waived' | 'gates' | 'departsFrom' | 'grants' | 'papers' | 'reviewedBy'
> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  barred: sponsorExclusions('parentTitle'),
  waived: protectionWaivers('parentTitle'),
  gates: familyGates('own-childhood'),
  departsFrom: protectionDepartures('parentTitle'),
  grants: familyPermit,
  papers: familyPapers,
  reviewedBy: null,
}
const notSaid: Record<string, string> = {
  ...familyNotSaid,
  'Abs. 2 Satz 2': 'in Abs. 2 Satz 1; a settlement permit after such a title is not told apart',
  'Abs. 5': 'no title is needed beside a parent with § 18e: not encoded',
  'AufenthG § 29 Abs. 1 Satz 2': 'families that lived with a Blue Card in another state of the Union: not encoded',
  'AufenthG § 29 Abs. 4': 'families torn apart by flight with § 24, taken over from another state: not encoded',
}

/** Residence permit of a child whose parents, or the only one with custody, hold a title. */
export const childOfForeigner: Norm = norm({
  ...shared,
  id: 'permit-child-of-foreigner',
  cite: 'AufenthG § 32 Abs. 1',
  aliases: ['AufenthG § 32'],
  grade: 'right', // "ist … zu erteilen"
  gradeCite: 'Abs. 1',
  for: { 'Abs. 1': livesWithHolder },
  requires: {
    ...fromSixteen,
    'Abs. 1 Halbsatz 1': is('otherParent', 'none', 'title'),
    ...sponsorRequirements('parentTitle'),
  },
  notSaid,
})

/** The same with custody of both, where only one holds a title and the other consents. */
export const childOfOneForeigner: Norm = norm({
  ...shared,
  id: 'permit-child-of-one-foreigner',
  cite: 'AufenthG § 32 Abs. 3',
  aliases: ['AufenthG § 32'],
  grade: 'should', // "soll … erteilt werden"
  gradeCite: 'Abs. 3',
  for: { 'Abs. 1': livesWithHolder },
  requires: { ...fromSixteen, 'Abs. 3': is('otherParent', 'agrees'), ...sponsorRequirements('parentTitle') },
  notSaid,
})

/** The same in a case of hardship. */
export const childInHardship: Norm = norm({
  ...shared,
  id: 'permit-child-hardship',
  cite: 'AufenthG § 32 Abs. 4',
  aliases: ['AufenthG § 32'],
  grade: 'may', // "kann … erteilt werden"
  gradeCite: 'Abs. 4 Satz 1',
  for: { 'Abs. 4 Satz 1 Halbsatz 1': livesWithHolder },
  requires: {
    'Abs. 4 Satz 1': judged('hardship-of-child', { for: ['birthDate', 'cannotForIllnessOrAge'], against: [] }),
    ...sponsorRequirements('parentTitle'),
  },
  inFavour: [{ id: 'best-interests-of-child', source: 'AufenthG § 32 Abs. 4 Satz 2' }],
  notSaid: {
    ...notSaid,
    'Abs. 4 Satz 2': 'said as a reason in favour',
    'Abs. 4 Satz 3': 'children of people with subsidiary protection: § 36a',
  },
})

export const norms32: readonly Norm[] = [childOfForeigner, childOfOneForeigner, childInHardship]
