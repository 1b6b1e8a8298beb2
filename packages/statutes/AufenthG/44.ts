import {
  all,
  any,
  type Condition,
  type Norm,
  type NormText,
  norm,
  onTheDay,
  the,
  unencoded,
  when,
  yes,
} from '@lotse/law'
import {
  admissionGroups,
  claimNotLapsed,
  claimTitle,
  courseEnded,
  entitlementLost,
  littleNeed,
  staysForGood,
  sufficientGerman,
} from './44-conditions.ts'
import { inFamily } from './statuses.ts'

export const courseText: Pick<NormText, 'encodedFrom' | 'inForce' | 'gates' | 'reviewedBy'> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-04-30' },
  gates: [],
  reviewedBy: null,
}
const inCourse = (cite: string) => ({ status: 'integration-course', cite, work: 'none', workCite: cite }) as const

/** The claim to one integration course, with a first permit that is meant to last. */
export const courseClaim: Norm = norm({
  ...courseText,
  id: 'course-claim',
  cite: 'AufenthG § 44 Abs. 1 Satz 1',
  aliases: ['AufenthG § 44', 'AufenthG § 44 Abs. 1'],
  grade: 'right', // "Einen Anspruch … hat"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': claimTitle },
  requires: { 'Abs. 2 Satz 1': claimNotLapsed },
  regularly: { 'Abs. 1 Satz 2': staysForGood }, // "in der Regel auszugehen"
  barred: {
    'IntV § 4 Abs. 1 Satz 2': courseEnded,
    'IntV § 4 Abs. 1 Satz 3': entitlementLost,
    'Abs. 3 Satz 1 Nr. 1': yes('goesToSchool'),
    'Abs. 3 Satz 1 Nr. 2': littleNeed,
    'Abs. 3 Satz 1 Nr. 3': sufficientGerman,
  },
  grants: inCourse('AufenthG § 43 Abs. 3 Satz 1'),
  papers: [
    { id: 'residence-title', cite: 'AufenthG § 44 Abs. 1 Satz 1' },
    { id: 'confirmation-of-entitlement', cite: 'IntV § 7 Abs. 1 Satz 3' },
  ],
  notSaid: {
    'Abs. 2 Satz 1': 'that the claim ends with the title: at the titles of Abs. 1 Satz 1',
    'Abs. 4': 'admission: a norm of its own',
  },
})

/** What is left for people who know German: the orientation course. */
export const orientationClaim: Norm = norm({
  ...courseText,
  id: 'orientation-claim',
  cite: 'AufenthG § 44 Abs. 3 Satz 2',
  aliases: ['AufenthG § 44 Abs. 3'],
  grade: 'right', // "Die Berechtigung … bleibt … unberührt"
  gradeCite: 'Abs. 3 Satz 2',
  for: { 'Abs. 1 Satz 1': claimTitle },
  requires: { 'Abs. 2 Satz 1': claimNotLapsed, 'Abs. 3 Satz 1 Nr. 3': sufficientGerman },
  regularly: { 'Abs. 1 Satz 2': staysForGood },
  barred: {
    'IntV § 4 Abs. 1 Satz 2': courseEnded,
    'IntV § 4 Abs. 1 Satz 3': entitlementLost,
    'Abs. 3 Satz 1 Nr. 1': yes('goesToSchool'),
    'Abs. 3 Satz 1 Nr. 2': littleNeed,
  },
  grants: { ...inCourse('IntV § 12 Abs. 1 Satz 1'), status: 'orientation-course' },
  papers: [{ id: 'confirmation-of-entitlement', cite: 'IntV § 7 Abs. 1 Satz 3' }],
})

/**
 * Satz 1: "im Rahmen verfügbarer Kursplätze". The Federal Office has written to all schools (circular 02/26 of 09.02.2026) that it admits
 * nobody in the budget year 2026. What comes in 2027 nobody has said: from then on the answer is unknown, neither yes nor no.
 */
const placesAreGiven: Condition = all(when(onTheDay, '>', the('2026-12-31')), unencoded('admissions-after-2026'))

/** Admission by discretion, for who has no claim. Stopped for 2026. */
export const courseAdmission: Norm = norm({
  ...courseText,
  id: 'course-admission',
  cite: 'AufenthG § 44 Abs. 4 Satz 1',
  aliases: ['AufenthG § 44 Abs. 4'],
  grade: 'may', // "kann … zugelassen werden"
  gradeCite: 'Abs. 4 Satz 1',
  for: {
    'Abs. 4 Satz 2': any(
      inFamily('title'),
      admissionGroups,
      all(inFamily('fiction'), unencoded('admission-while-title-is-decided')),
    ),
  },
  requires: { 'Abs. 4 Satz 1': placesAreGiven },
  barred: { 'IntV § 4 Abs. 1 Satz 2': courseEnded, 'IntV § 3 Abs. 2': sufficientGerman },
  grants: inCourse('AufenthG § 43 Abs. 3 Satz 1'),
  papers: [
    { id: 'application-for-admission', cite: 'IntV § 5 Abs. 1 Satz 1' },
    { id: 'proof-of-stay', cite: 'AufenthG § 44 Abs. 4 Satz 2' },
  ],
  inFavour: [{ id: 'had-a-claim-before', source: 'IntV § 5 Abs. 4 Satz 2 Nr. 1' }],
})
