import { all, is, type Norm, type NormText, norm, not, unencoded, years, yes } from '@lotse/law'
import { admittedNow } from './22.ts'
import { gatesOf } from './gates.ts'

const shared: Pick<NormText, 'encodedFrom' | 'inForce' | 'gates' | 'papers' | 'reviewedBy'> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  gates: gatesOf({ section: '5' }),
  papers: [{ id: 'promise-of-admission', cite: 'AufenthG § 23 Abs. 2 Satz 1' }],
  reviewedBy: null,
}
const permit: NormText['grants'] = {
  status: 'permit-23',
  cite: 'AufenthG § 26 Abs. 1 Satz 1',
  longest: years(3),
  work: 'any',
  workCite: 'AufenthG § 4a Abs. 1 Satz 1',
  countsTowards: ['settlement-humanitarian'],
}
const forGood = yes('admissionForGood')

/** A group that the Land has named. What its order asks is not stored here. */
export const permitGroupOfLand: Norm = norm({
  ...shared,
  id: 'permit-group-of-land',
  cite: 'AufenthG § 23 Abs. 1 Satz 1',
  grade: 'may', // Satz 1: "kann … anordnen, dass … erteilt wird"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': all(is('admission', 'land'), unencoded('order-of-the-land')) },
  grants: {
    ...permit,
    work: 'permission',
    workCite: 'AufenthG § 23 Abs. 1 Satz 4', // "berechtigt nicht zur Erwerbstätigkeit; die Anordnung kann vorsehen …"
  },
  papers: [{ id: 'promise-of-admission', cite: 'AufenthG § 23 Abs. 1 Satz 1' }],
  notSaid: {
    'Abs. 1 Satz 2': 'somebody may have to stand in for the costs: the order says so',
    'Abs. 1 Satz 3': 'the Federal Ministry agrees to the order: nothing for the single case',
    'Abs. 3': 'the order may apply § 24: the order says so',
  },
})

/** A group admitted by the Federal Office: the permit, as the promise names it. */
export const permitAdmittedGroup: Norm = norm({
  ...shared,
  id: 'permit-admitted-group',
  cite: 'AufenthG § 23 Abs. 2 Satz 3',
  grade: 'right', // "ist … zu erteilen"
  gradeCite: 'Abs. 2 Satz 3',
  for: { 'Abs. 2 Satz 3': all(admittedNow, is('admission', 'group'), not(forGood)) },
  grants: permit,
  notSaid: {
    'Abs. 2 Satz 1': 'how the promise of admission comes about',
    'Abs. 2 Satz 2': 'no objection procedure: said where time limits are computed',
    'Abs. 2 Satz 4': 'where one must live: a duty that can come with it',
  },
})

/** The same where the promise names a settlement permit. */
export const settlementAdmittedGroup: Norm = norm({
  ...shared,
  id: 'settlement-admitted-group',
  cite: 'AufenthG § 23 Abs. 2 Satz 3',
  aliases: ['AufenthG § 23 Abs. 2'],
  grade: 'right',
  gradeCite: 'Abs. 2 Satz 3',
  for: { 'Abs. 2 Satz 3': all(admittedNow, is('admission', 'group'), forGood) },
  grants: {
    status: 'settlement',
    cite: 'AufenthG § 23 Abs. 2 Satz 3',
    work: 'any',
    workCite: 'AufenthG § 4a Abs. 1 Satz 1',
  },
})

/** Refugees chosen for resettlement. */
export const permitResettlement: Norm = norm({
  ...shared,
  id: 'permit-resettlement',
  cite: 'AufenthG § 23 Abs. 4 Satz 2',
  grade: 'right', // with Abs. 2 Satz 3: "ist … zu erteilen"
  gradeCite: 'Abs. 4 Satz 2',
  for: { 'Abs. 4 Satz 2': all(admittedNow, is('admission', 'resettlement'), not(forGood)) },
  grants: { ...permit, countsTowards: ['settlement-refugee', 'settlement-humanitarian'] },
  notSaid: { 'Abs. 4 Satz 1': 'how people are chosen for resettlement' },
})

export const norms23: readonly Norm[] = [
  permitGroupOfLand,
  permitAdmittedGroup,
  settlementAdmittedGroup,
  permitResettlement,
]
