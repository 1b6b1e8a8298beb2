import {
  all,
  any,
  type Condition,
  is,
  judged,
  judgedAgainst,
  level,
  type Norm,
  type NormText,
  norm,
  not,
  unencoded,
  yes,
} from '@lotse/law'
import { courseText } from './44.ts'
import {
  admissionGroups,
  claimNotLapsed,
  claimTitle,
  courseEnded,
  drawsBy,
  littleNeed,
  staysForGood,
  sufficientGerman,
} from './44-conditions.ts'
import { holds } from './statuses.ts'

/** Abs. 2: who is left out of every duty. */
const exempt = {
  'Abs. 2 Nr. 1': yes('inSchoolTrainingOrStudy'),
  'Abs. 2 Nr. 2': yes('comparableCourse'),
  'Abs. 2 Nr. 3': judgedAgainst('course-impossible-for-good'),
}
const duty = (cite: string) => ({ status: 'course-duty', cite, work: 'none', workCite: cite }) as const
const ordered: Pick<NormText, 'papers'> = { papers: [{ id: 'order-of-the-office', cite: 'IntV § 6 Abs. 1 Satz 4' }] }

/** Satz 1 Nr. 1 Buchst. b counts the day of the grant, and only husbands, wives and the resettled. */
const littleGermanAtGrant: Condition = all(
  holds('permit-family', 'permit-23'),
  not(sufficientGerman),
  unencoded('german-when-the-title-was-given'),
)

/** With the claim and hardly a word of German: the immigration office states the duty when it gives the title. */
export const dutyWithClaim: Norm = norm({
  ...courseText,
  id: 'course-duty-with-claim',
  cite: 'AufenthG § 44a Abs. 1 Satz 1 Nr. 1',
  aliases: ['AufenthG § 44a', 'AufenthG § 44a Abs. 1'],
  grade: 'right', // "ist … verpflichtet"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'AufenthG § 44 Abs. 1 Satz 1': claimTitle },
  requires: {
    'Abs. 1 Satz 1 Nr. 1 Buchst. a': any(not(level('germanSpoken', 'A1')), littleGermanAtGrant),
    'AufenthG § 44 Abs. 2 Satz 1': any(claimNotLapsed, is('courseOrderedBy', 'immigration-office')),
  },
  regularly: { 'AufenthG § 44 Abs. 1 Satz 2': staysForGood },
  barred: {
    'AufenthG § 44 Abs. 3 Satz 1 Nr. 1': yes('goesToSchool'),
    'AufenthG § 44 Abs. 3 Satz 1 Nr. 2': littleNeed,
    'Abs. 1a': courseEnded,
    ...exempt,
  },
  grants: duty('AufenthG § 44a Abs. 1 Satz 2'),
  ...ordered,
  notSaid: {
    'Abs. 1 Satz 1 Nr. 1 Buchst. b': 'German on the day of the grant: inside Buchst. a, unknown',
    'Abs. 1 Satz 2': 'the immigration office states it: said in the words',
    'Abs. 1 Satz 4': 'how the offices tell each other',
    'Abs. 1 Satz 5': 'beside work the duty is withdrawn where no part-time course is reasonable: said in the words',
    'Abs. 1 Satz 6': 'a norm of its own: course-may-be-ordered',
    'Abs. 2a': 'what was learned in another state spares the orientation course with § 38a: for the immigration office',
    'Abs. 3': 'what follows where nobody attends: said on the page',
  },
})

/** The Jobcenter orders it: since 01.07.2026 by § 15a SGB II, before by § 15; older orders go on (§ 104 Abs. 17). */
const dutyOfJobcenter = (text: Pick<NormText, 'encodedFrom' | 'inForce'>): Norm =>
  norm({
    ...courseText,
    ...text,
    id: 'course-duty-jobcenter',
    cite: 'AufenthG § 44a Abs. 1 Satz 1 Nr. 2',
    grade: 'right',
    gradeCite: 'Abs. 1 Satz 1',
    for: { 'Abs. 1 Satz 1 Nr. 2': all(drawsBy('jobcenter'), is('courseOrderedBy', 'jobcenter')) },
    barred: { 'IntV § 4 Abs. 1 Satz 2': courseEnded, ...exempt },
    grants: duty('IntV § 4 Abs. 1 Satz 1 Nr. 4'),
    ...ordered,
    notSaid: { 'Abs. 1 Satz 3': 'the Jobcenter follows the immigration office: between offices' },
  })
export const dutyThroughJobcenter = dutyOfJobcenter({ encodedFrom: '2026-07-29', inForce: { from: '2026-07-01' } })
export const dutyThroughJobcenterToJune2026 = dutyOfJobcenter({
  encodedFrom: '2026-04-30',
  inForce: { from: '2026-04-30', to: '2026-06-30' },
})

/** The immigration office asks somebody with a special need. */
export const dutyForNeed: Norm = norm({
  ...courseText,
  id: 'course-duty-need',
  cite: 'AufenthG § 44a Abs. 1 Satz 1 Nr. 3',
  grade: 'right',
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1 Nr. 3': is('courseOrderedBy', 'immigration-office') },
  requires: { 'IntV § 4 Abs. 3': judged('special-need-for-integration', { for: ['publicFunds'] }) },
  barred: { 'IntV § 4 Abs. 1 Satz 2': courseEnded, ...exempt },
  grants: duty('IntV § 4 Abs. 1 Satz 1 Nr. 5'),
  ...ordered,
})

/** The office for asylum benefits orders it, to who belongs to the groups of § 44 Abs. 4 Satz 2. */
export const dutyWithAsylumBenefits: Norm = norm({
  ...courseText,
  id: 'course-duty-asylum-benefits',
  cite: 'AufenthG § 44a Abs. 1 Satz 1 Nr. 4',
  grade: 'right',
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1 Nr. 4': all(admissionGroups, drawsBy('asylum-act')) },
  requires: { 'IntV § 4 Abs. 1 Satz 1 Nr. 6': is('courseOrderedBy', 'benefits-office') },
  barred: { 'IntV § 4 Abs. 1 Satz 2': courseEnded, ...exempt },
  grants: duty('IntV § 4 Abs. 1 Satz 1 Nr. 6'),
  ...ordered,
})

/** With asylum, refugee status or subsidiary protection and little German: the office may order it when it gives the title. */
export const dutyMayBeOrdered: Norm = norm({
  ...courseText,
  id: 'course-may-be-ordered',
  cite: 'AufenthG § 44a Abs. 1 Satz 6',
  grade: 'may', // "können … verpflichten"
  gradeCite: 'Abs. 1 Satz 6',
  for: { 'Abs. 1 Satz 6': holds('permit-25-1', 'permit-25-2-refugee', 'permit-25-2-subsidiary') },
  requires: {
    'AufenthG § 2 Abs. 9': all(level('germanSpoken', 'A1'), not(level('germanSpoken', 'A2'))),
    'AufenthG § 44 Abs. 2 Satz 1': claimNotLapsed,
  },
  barred: { 'AufenthG § 44a Abs. 1a': courseEnded, ...exempt },
  grants: duty('AufenthG § 44a Abs. 1 Satz 6'),
  papers: [],
})
