import {
  all,
  any,
  type Condition,
  dayOf,
  days,
  is,
  judged,
  type Norm,
  type NormText,
  norm,
  not,
  passed,
  yes,
} from '@lotse/law'
import { isForeigner } from './4a-5.ts'

/** The employer asks for the quick procedure for somebody who would come for training or skilled work. */
export const acceleratedProcedure: Norm = norm({
  id: 'accelerated-procedure',
  cite: 'AufenthG § 81a Abs. 1 Satz 1',
  aliases: ['AufenthG § 81a'],
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-06-12' },
  grade: 'right', // "können … beantragen": to ask for it is theirs; the visa is decided apart
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': all(isForeigner, yes('livesAbroad')) },
  requires: { 'Abs. 5': any(is('hireAs', 'training'), yes('hireQualified')) },
  gates: [],
  grants: {
    status: 'employer-procedure',
    cite: 'AufenthG § 81a Abs. 1 Satz 1',
    work: 'none',
    workCite: 'AufenthG § 81a Abs. 1 Satz 1',
  },
  papers: [
    { id: 'power-of-attorney', cite: 'AufenthG § 81a Abs. 2 Nr. 2' },
    { id: 'agreement-with-office', cite: 'AufenthG § 81a Abs. 2' },
    { id: 'work-contract-draft', cite: 'AufenthG § 39 Abs. 4' },
  ],
  notSaid: {
    'Abs. 1 Satz 2': 'somebody else may be asked to do it',
    'Abs. 2': 'what the agreement holds: at the papers',
  },
  reviewedBy: null,
})

const text: Pick<NormText, 'encodedFrom' | 'inForce' | 'gates' | 'papers' | 'reviewedBy'> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-06-12' },
  gates: [],
  papers: [],
  reviewedBy: null,
}
/** Abs. 2: what follows begins with the agreement. */
export const agreed = { 'AufenthG § 81a Abs. 2': yes('fastAgreement') } as const
export const fastStep = (cite: string) => ({ status: 'fast-track-step', cite, work: 'none', workCite: cite }) as const

/** The employment agency has said yes, or need not be asked. Silence of a week counts, too: § 36 Abs. 2 BeschV. */
const agencyAgrees: Condition = any(
  is('agencyAnswer', 'consent', 'not-needed'),
  all(is('agencyAnswer', 'none'), passed(days(12), dayOf('agencyAskedOn'))),
  all(is('agencyAnswer', 'none'), passed(days(8), dayOf('agencyAskedOn')), judged('week-of-the-agency-over')),
)

/** The office starts the recognition, with a note that it is this procedure. */
export const fastRecognitionStart: Norm = norm({
  ...text,
  id: 'fast-recognition-start',
  cite: 'AufenthG § 81a Abs. 3 Satz 1 Nr. 2',
  grade: 'right', // "ist es Aufgabe der zuständigen Ausländerbehörde, … einzuleiten"
  gradeCite: 'Abs. 3 Satz 1 Nr. 2',
  for: agreed,
  requires: { 'Abs. 3 Satz 1 Nr. 2': is('fastRecognition', 'not-started') },
  grants: fastStep('AufenthG § 81a Abs. 3 Satz 1 Nr. 2'),
  notSaid: {
    'Abs. 3 Satz 1 Nr. 1': 'it advises the employer: in its words',
    'Abs. 3 Satz 1 Nr. 2a': 'where the state of origin recognises the certificate: the same, with another body',
  },
})

/** Three working days to invite the employer, once a decision or a request for more has come in. */
export const fastInvitation: Norm = norm({
  ...text,
  id: 'fast-invitation-due',
  cite: 'AufenthG § 81a Abs. 3 Satz 1 Nr. 3',
  grade: 'right', // "ist der Arbeitgeber innerhalb von drei Werktagen ab Eingang … einzuladen"
  gradeCite: 'Abs. 3 Satz 1 Nr. 3',
  for: agreed,
  requires: {
    // Around Easter the third working day is the seventh after it came in; on most days the third or fourth.
    'Abs. 3 Satz 1 Nr. 3': all(
      not(yes('fastInvited')),
      any(
        passed(days(8), dayOf('fastPapersCameOn')),
        all(passed(days(4), dayOf('fastPapersCameOn')), judged('three-working-days-over')),
      ),
    ),
  },
  grants: fastStep('AufenthG § 81a Abs. 3 Satz 1 Nr. 3'),
})

/** With recognition and consent there, the office agrees to the visa in advance, without delay. */
export const fastAdvanceConsent: Norm = norm({
  ...text,
  id: 'fast-advance-consent',
  cite: 'AufenthG § 81a Abs. 3 Satz 1 Nr. 6',
  grade: 'right', // "der Visumerteilung unverzüglich vorab zuzustimmen"
  gradeCite: 'Abs. 3 Satz 1 Nr. 6',
  for: agreed,
  requires: {
    'Abs. 3 Satz 1 Nr. 6': all(is('fastRecognition', 'found', 'not-needed'), judged('title-conditions-met')),
    'Abs. 3 Satz 1 Nr. 4': agencyAgrees,
  },
  grants: fastStep('AufenthG § 81a Abs. 3 Satz 1 Nr. 6'),
  notSaid: {
    'Abs. 3 Satz 1 Nr. 5': 'it tells the embassy: in its words',
    'AufenthV § 31 Abs. 4': 'the office at the place of work: in its words',
  },
})

/** Not equal yet: the procedure can go on towards a permit for the measure. */
export const fastForMeasures: Norm = norm({
  ...text,
  id: 'fast-for-measures',
  cite: 'AufenthG § 81a Abs. 3 Satz 2',
  grade: 'may', // "kann … fortgeführt werden"
  gradeCite: 'Abs. 3 Satz 2',
  for: agreed,
  requires: { 'Abs. 3 Satz 2': is('fastRecognition', 'measures') },
  grants: fastStep('AufenthG § 81a Abs. 3 Satz 2'),
})

/** Wife or husband and minor unmarried children come along in the same procedure. */
export const fastFamily: Norm = norm({
  ...text,
  id: 'fast-family',
  cite: 'AufenthG § 81a Abs. 4',
  grade: 'right', // "umfasst auch den Familiennachzug": their titles are decided apart
  gradeCite: 'Abs. 4',
  for: agreed,
  requires: { 'Abs. 4': all(is('fastFamily', 'spouse', 'minor-child'), yes('fastFamilyTogether')) },
  grants: fastStep('AufenthG § 81a Abs. 4'),
})
