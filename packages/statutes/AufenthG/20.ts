import {
  all,
  any,
  type Condition,
  cited,
  dayOf,
  months,
  type Norm,
  type NormText,
  norm,
  not,
  onTheDay,
  type Places,
  unencoded,
  when,
  yes,
} from '@lotse/law'
import { livelihoodSecured } from './2.ts'
import { gatesOf } from './gates.ts'
import { behindFiction, holds } from './statuses.ts'

/** "im Rahmen eines Aufenthalts nach …": holds that title, or what goes on of it. */
const within = (status: string): Condition => any(holds(status), behindFiction(status))

/** "nach erfolgreichem Abschluss": while another training runs, which of them was passed cannot be seen. */
const trainingPassed: Condition = all(
  yes('vocationalGermany'),
  any(not(yes('training')), when(dayOf('training.to'), '<', onTheDay), unencoded('which-training-is-finished')),
)

const shared: Pick<
  NormText,
  'encodedFrom' | 'inForce' | 'grade' | 'requires' | 'gates' | 'papers' | 'notSaid' | 'reviewedBy'
> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'right', // "wird … erteilt", "ist … zu erteilen"
  requires: { 'Abs. 2 Satz 1': livelihoodSecured },
  gates: gatesOf({ section: '4' }),
  papers: [
    { id: 'certificate-of-completion', cite: 'AufenthG § 20 Abs. 1' },
    { id: 'means-for-a-year', cite: 'AufenthG § 20 Abs. 2 Satz 1' },
    { id: 'health-insurance', cite: 'AufenthG § 2 Abs. 3 Satz 1' },
    { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
  ],
  notSaid: {
    'Abs. 1': 'its last half sentence: of the work that is looked for',
    'Abs. 2 Satz 4': 'that it is not prolonged: at the grant',
  },
  reviewedBy: null,
}
const grants = {
  status: 'permit-20',
  work: 'any', // no act forbids or limits it: § 4a Abs. 1
  workCite: 'AufenthG § 4a Abs. 1 Satz 1',
  once: true,
} as const

/** Looking for work after a title for study, research, training or recognition. */
export const searchForWork: Norm = norm({
  ...shared,
  id: 'permit-search-for-work',
  cite: 'AufenthG § 20 Abs. 1',
  aliases: ['AufenthG § 20'],
  gradeCite: 'Abs. 1',
  for: {
    'Abs. 1': any(
      cited('AufenthG § 20 Abs. 1 Nr. 1', all(within('permit-16b'), yes('degreeGermany'))),
      cited('AufenthG § 20 Abs. 1 Nr. 2', all(within('permit-18d'), unencoded('research-is-finished'))),
      cited('AufenthG § 20 Abs. 1 Nr. 3', all(within('permit-16a'), trainingPassed)),
      cited(
        'AufenthG § 20 Abs. 1 Nr. 4',
        all(
          within('permit-16d'),
          any(
            yes('vocationalForeignRecognised'),
            yes('degreeForeignRecognised'),
            unencoded('licence-to-practise-granted'),
          ),
        ),
      ),
    ),
  } satisfies Places,
  grants: { ...grants, cite: 'AufenthG § 20 Abs. 2 Satz 2', longest: months(18) },
})

/** Looking for work after a training as an assistant in health or care. */
export const searchForWorkInCare: Norm = norm({
  ...shared,
  id: 'permit-search-for-work-in-care',
  cite: 'AufenthG § 20 Abs. 1 Nr. 5',
  aliases: ['AufenthG § 20'],
  gradeCite: 'Abs. 1 Nr. 5',
  for: { 'Abs. 1 Nr. 5': yes('careAssistantGermany') },
  grants: { ...grants, cite: 'AufenthG § 20 Abs. 2 Satz 3', longest: months(12) },
})
