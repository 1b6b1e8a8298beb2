import {
  all,
  any,
  type Condition,
  cited,
  dayOf,
  is,
  months,
  type Norm,
  type NormText,
  norm,
  not,
  passed,
  the,
  unencoded,
  when,
  yes,
} from '@lotse/law'
import { askedBy, safeSinceJune2026, workForbidden } from '../AufenthG/60a-conditions.ts'
import { asylum, family, heldFor, holds, inFamily, permittedStay, tolerations } from '../AufenthG/statuses.ts'
import { consentForTolerated, threeMonthsForJobs } from '../BeschV/32.ts'

const inProcedure: Condition = all(inFamily('asylum-procedure'), asylum('asylum-pending'))

/**
 * The text of 12.06.2026. Whether it counts for applications made before, which § 87e leaves under the old procedure, is not said: for
 * them it stays open, with what the old text gave for certain.
 */
const newText: Condition = any(
  when(dayOf('asylumLodgedOn'), '>=', the('2026-06-12')),
  all(when(dayOf('asylumLodgedOn'), '<', the('2026-06-12')), unencoded('work-permission-old-or-new-text')),
)
const oldApplication = when(dayOf('asylumLodgedOn'), '<', the('2026-06-12'))

/** §§ 29a, 29b: the list of Annex II. Georgia and Moldova are off it for whoever applied in time (§ 87d). */
const safeState: Condition = any(
  is('safeCountry', 'annex-2'),
  all(is('safeCountry', 'georgia-moldova'), not(cited('AsylG § 87d', askedBy('2023-08-30')))),
)

const shared: Pick<NormText, 'encodedFrom' | 'inForce' | 'gates' | 'consents' | 'reviewedBy'> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-06-12' },
  gates: [],
  consents: [consentForTolerated],
  reviewedBy: null,
}
const papers = [
  { id: 'job-description', cite: 'AufenthG § 39 Abs. 4' },
  { id: 'work-contract-draft', cite: 'AufenthG § 39 Abs. 4' },
] as const
const grants = {
  status: 'work-permission',
  cite: 'AsylG § 61',
  work: 'bound',
  workCite: 'AufenthG § 4a Abs. 4',
} as const

/** Abs. 1 Satz 3: half a year instead of three months. */
const longerWait: Condition = cited('AsylG § 61 Abs. 1 Satz 3', any(yes('otherStateAsked'), yes('protectedElsewhere')))

/** Asylum seekers who must live in a reception facility. */
export const workInReception: Norm = norm({
  ...shared,
  id: 'work-in-reception',
  cite: 'AsylG § 61 Abs. 1 Satz 2',
  aliases: ['AsylG § 61', 'AsylG § 61 Abs. 1'],
  grade: 'right', // "ist … zu erlauben"
  gradeCite: 'Abs. 1 Satz 2',
  for: { 'Abs. 1 Satz 1': yes('livesInReception'), 'Abs. 1 Satz 2 Nr. 1': inProcedure },
  requires: {
    'Abs. 1 Satz 2': any(
      passed(months(6), dayOf('asylumRegisteredOn')),
      all(passed(months(3), dayOf('asylumRegisteredOn')), not(longerWait)),
    ),
    'AsylG § 87e': newText,
  },
  // The text until 11.06.2026: six months after the application, not from a safe state, not rejected as manifestly unfounded.
  waived: {
    'AsylG § 87e': {
      when: all(
        oldApplication,
        passed(months(6), dayOf('asylumLodgedOn')),
        not(is('safeCountry', 'annex-2', 'georgia-moldova')),
        is('manifestlyUnfounded', 'no'),
      ),
      cap: 'right',
      drops: ['AsylG § 87e'],
    },
  },
  regularlyBarred: { 'Abs. 1 Satz 4': yes('asylumDutiesBroken') }, // "soll nicht erteilt werden"
  barred: { 'Abs. 1 Satz 5': yes('acceleratedProcedure') },
  grants,
  papers,
  notSaid: {
    'Abs. 1 Satz 2 Nr. 2': 'the consent of the agency: at the consents',
    'Abs. 1 Satz 8': 'which rules the agency follows',
  },
})

/** Asylum seekers who live elsewhere. */
export const workDuringAsylum: Norm = norm({
  ...shared,
  id: 'work-during-asylum',
  cite: 'AsylG § 61 Abs. 2 Satz 1',
  aliases: ['AsylG § 61', 'AsylG § 61 Abs. 2'],
  grade: 'right', // "ist … zu erlauben"
  gradeCite: 'Abs. 2 Satz 1',
  for: { 'Abs. 2 Satz 1': all(inProcedure, not(yes('livesInReception'))) },
  requires: {
    // Satz 2 counts tolerated and lawful stay before.
    'Abs. 2 Satz 2': heldFor(months(3), [...permittedStay, ...tolerations, ...family('title'), ...family('fiction')]),
    'AsylG § 87e': newText,
  },
  waived: { 'AsylG § 87e': { when: oldApplication, cap: 'may', drops: ['AsylG § 87e'] } }, // "kann" until 11.06.2026
  regularlyBarred: { 'Abs. 1 Satz 4': yes('asylumDutiesBroken') },
  barred: {
    'Abs. 2 Satz 4': all(safeState, not(askedBy('2015-08-31'))),
    'Abs. 1 Satz 5': yes('acceleratedProcedure'),
  },
  grants,
  papers,
  notSaid: { 'Abs. 2 Satz 3': 'which rules the agency follows', 'Abs. 2 Satz 5': 'at Abs. 1 Satz 4 and 5' },
})

/** Satz 7: a training of § 60c Abs. 1 Satz 1 Nr. 2, or identity proved by a passport. */
const shorterWait: Condition = cited(
  'AsylG § 61 Abs. 1 Satz 7',
  any(
    all(yes('identityClarified'), yes('validPassport')),
    all(yes('training'), is('training.kind', 'qualified', 'qualified-school'), unencoded('training-as-in-60c')),
  ),
)

/** People with a toleration who must live in a reception facility. */
export const workToleratedInReception: Norm = norm({
  ...shared,
  id: 'work-tolerated-in-reception',
  cite: 'AsylG § 61 Abs. 1 Satz 6',
  aliases: ['AsylG § 61', 'AsylG § 61 Abs. 1'],
  grade: 'should', // "soll … erlaubt werden"
  gradeCite: 'Abs. 1 Satz 6',
  for: { 'Abs. 1 Satz 6': all(inFamily('toleration'), yes('livesInReception')) },
  requires: {
    'Abs. 1 Satz 7': any(heldFor(months(6), tolerations), all(heldFor(months(3), tolerations), shorterWait)),
    'BeschV § 32 Abs. 1 Satz 1': threeMonthsForJobs,
  },
  barred: {
    'Abs. 1 Satz 6': yes('removalMeasuresUnderWay'),
    'AufenthG § 60a Abs. 6': workForbidden(safeSinceJune2026),
    'AufenthG § 60b Abs. 5 Satz 2': holds('toleration-unclear-identity'),
  },
  grants,
  papers,
  notSaid: { 'Abs. 1 Satz 9': 'a norm of its own: work-tolerated-allowed-before' },
})

/** People who were permitted to work during the asylum procedure, and now hold a toleration. */
export const workAllowedBefore: Norm = norm({
  ...shared,
  id: 'work-tolerated-allowed-before',
  cite: 'AsylG § 61 Abs. 1 Satz 9',
  aliases: ['AsylG § 61', 'AsylG § 61 Abs. 1'],
  grade: 'right', // "ist … zu erlauben"
  gradeCite: 'Abs. 1 Satz 9',
  for: { 'Abs. 1 Satz 6': all(inFamily('toleration'), yes('livesInReception')) },
  requires: {
    'Abs. 1 Satz 9': yes('workAllowedDuringAsylum'),
    'BeschV § 32 Abs. 1 Satz 1': threeMonthsForJobs,
  },
  barred: {
    'AufenthG § 60a Abs. 6': workForbidden(safeSinceJune2026),
    'AufenthG § 60b Abs. 5 Satz 2': holds('toleration-unclear-identity'),
  },
  grants,
  papers,
})
