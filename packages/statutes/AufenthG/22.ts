import { all, is, judged, type Norm, type NormText, norm, years } from '@lotse/law'
import { gatesOf } from './gates.ts'
import { holds } from './statuses.ts'

/** Admitted from abroad: whoever came so holds the visa, a first permit, or the paper between the two. */
export const admittedNow = holds('visa-national', 'fiction-continued', 'permit-22', 'permit-23')

const shared: Pick<NormText, 'encodedFrom' | 'inForce' | 'gates' | 'grants' | 'papers' | 'reviewedBy'> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  gates: gatesOf({ section: '5' }),
  grants: {
    status: 'permit-22',
    cite: 'AufenthG § 26 Abs. 1 Satz 1',
    longest: years(3),
    work: 'any',
    workCite: 'AufenthG § 4a Abs. 1 Satz 1',
    countsTowards: ['settlement-humanitarian'],
  },
  papers: [{ id: 'promise-of-admission', cite: 'AufenthG § 22' }],
  reviewedBy: null,
}

/** Admitted from abroad for reasons of international law or urgent humanitarian ones. */
export const permitAdmission: Norm = norm({
  ...shared,
  id: 'permit-admission',
  cite: 'AufenthG § 22 Satz 1',
  grade: 'may', // "kann … erteilt werden"
  gradeCite: 'AufenthG § 22 Satz 1',
  for: { 'AufenthG § 22 Satz 1': all(admittedNow, is('admission', 'single')) },
  requires: {
    'AufenthG § 22 Satz 1 Halbsatz 2': judged('urgent-humanitarian-admission', {
      for: ['children', 'cannotForIllnessOrAge'],
      against: [],
    }),
  },
  notSaid: { 'AufenthG § 22 Satz 2': 'a norm of its own: permit-admission-by-ministry' },
})

/** Admitted because the Federal Ministry, or whom it has named, has declared it. */
export const permitAdmissionByMinistry: Norm = norm({
  ...shared,
  id: 'permit-admission-by-ministry',
  cite: 'AufenthG § 22 Satz 2',
  grade: 'right', // "ist zu erteilen"
  gradeCite: 'AufenthG § 22 Satz 2',
  for: { 'AufenthG § 22 Satz 2': all(admittedNow, is('admission', 'ministry')) },
  notSaid: { 'AufenthG § 22 Satz 1': 'a norm of its own: permit-admission' },
})
