import {
  all,
  any,
  dayOf,
  is,
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
import { germanAt } from './9-conditions.ts'
import { livelihoodInTraining } from './16g-conditions.ts'
import { consentOfAgency } from './18-conditions.ts'
import { gatesOf } from './gates.ts'

/** Abs. 3 Satz 2: B1 for a qualified training, unless the firm or school has looked, or a course comes first. */
const germanForQualified: Places = {
  'Abs. 3 Satz 2': any(
    not(is('training.kind', 'qualified', 'qualified-school')),
    germanAt('B1'),
    yes('training.germanChecked'),
  ),
}
/** The training is not over. */
const running = when(onTheDay, '<=', dayOf('training.to'))

const shared: Pick<
  NormText,
  'encodedFrom' | 'inForce' | 'grade' | 'requires' | 'gates' | 'papers' | 'notSaid' | 'reviewedBy'
> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'should', // "soll erteilt werden"
  requires: germanForQualified,
  gates: gatesOf({ section: '3', livelihood: livelihoodInTraining }),
  papers: [
    { id: 'training-contract', cite: 'AufenthG § 16a Abs. 1 Satz 1' },
    { id: 'language-certificate', cite: 'AufenthG § 16a Abs. 3 Satz 2' },
    { id: 'training-pay', cite: 'AufenthG § 2 Abs. 3 Satz 5' },
    { id: 'identity-papers', cite: 'AufenthG § 5 Abs. 1 Nr. 1a' },
    { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
    { id: 'health-insurance', cite: 'AufenthG § 2 Abs. 3 Satz 1' },
  ],
  notSaid: {
    'Abs. 1 Satz 2': 'closes temporary work under § 19c Abs. 1 meanwhile: said there',
    'Abs. 1 Satz 3': 'in the settlement permit',
    'Abs. 3 Satz 1': 'what other work is allowed: at the grant',
    'Abs. 4': 'six months to look for another place before the permit is taken back: protects the holder',
  },
  reviewedBy: null,
}

const grants = {
  status: 'permit-16a',
  until: 'training',
  work: 'training-and-20-hours',
  workCite: 'AufenthG § 16a Abs. 3 Satz 1',
} as const

/** Residence permit for training in a firm. */
export const trainingInFirm: Norm = norm({
  ...shared,
  id: 'permit-training-in-firm',
  cite: 'AufenthG § 16a Abs. 1',
  gradeCite: 'Abs. 1 Satz 1',
  for: {
    'Abs. 1 Satz 1': all(
      yes('training'),
      any(
        is('training.kind', 'qualified'),
        // Shorter and further training in a firm is meant, too; the answers do not tell it from other things.
        all(is('training.kind', 'assistant', 'other'), unencoded('other-training-in-firm')),
      ),
      running,
    ),
  },
  grants: { ...grants, cite: 'AufenthG § 16a Abs. 1 Satz 1' },
  consents: [{ ...consentOfAgency, cite: 'AufenthG § 16a Abs. 1 Satz 1' }],
  notSaid: {
    ...shared.notSaid,
    'Abs. 1 Satz 4': 'a German course before the training belongs to it: in what it allows',
    'Abs. 2': 'a norm of its own: permit-training-at-school',
  },
})

/** Residence permit for training at a school. */
export const trainingAtSchool: Norm = norm({
  ...shared,
  id: 'permit-training-at-school',
  cite: 'AufenthG § 16a Abs. 2',
  gradeCite: 'Abs. 2 Satz 1',
  for: {
    'Abs. 2 Satz 1': all(
      yes('training'),
      any(
        is('training.kind', 'qualified-school'),
        all(is('training.kind', 'assistant'), unencoded('recognised-training-at-school')),
      ),
      running,
    ),
  },
  grants: { ...grants, cite: 'AufenthG § 16a Abs. 2 Satz 1' },
  notSaid: {
    ...shared.notSaid,
    'Abs. 1': 'a norm of its own: permit-training-in-firm',
    'Abs. 2 Satz 1': 'courses mainly for nationals of one state are shut out: no ordinary vocational school is one',
    'Abs. 2 Satz 2': 'agreements of the Länder on school exchange stay as they are',
    'Abs. 2 Satz 3': 'permits by such agreements: not encoded',
    'Abs. 2 Satz 4': 'says that Abs. 1 Satz 2 and 3 hold here, too',
  },
})
