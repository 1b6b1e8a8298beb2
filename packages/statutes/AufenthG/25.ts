import {
  all,
  any,
  type Condition,
  cited,
  is,
  judged,
  months,
  type Norm,
  type NormText,
  norm,
  not,
  type Places,
  some,
  unencoded,
  years,
  yes,
  youngerThan,
} from '@lotse/law'
import { banOnRemoval, exclusionsDespiteBan } from './25-conditions.ts'
import { gatesOf } from './gates.ts'
import { countingTolerations, heldFor } from './statuses.ts'

/** § 5 Abs. 3 Satz 1: of Abs. 1 to 3, § 5 Abs. 1 and 2 are not asked. */
const gates = gatesOf({ section: '5', general: 'not-applied' })

/** Abs. 1 Satz 2: expelled under the conditions of § 53 Abs. 3a. Whether an expulsion was one of those its letter says. */
const expelled: Condition = all(yes('expulsionOrder'), unencoded('expulsion-despite-protection'))

const notSaid: Record<string, string> = {
  'Abs. 1 Satz 3': 'until the permit is there, the stay counts as permitted: in what it allows',
  'Abs. 4': 'norms of their own: permit-for-a-time and permit-extraordinary-hardship',
  'Abs. 4a': 'norms of their own: permit-victim-of-trafficking and the one after',
  'Abs. 4b': 'norms of their own: permit-victim-of-illegal-work and the one for pay',
  'AufenthG § 12a Abs. 1': 'where one must live for three years: a duty that comes with it',
  'AufenthG § 26 Abs. 2': 'when it is not prolonged',
}

/** What the permits of people with protection share: § 26 Abs. 1 Satz 2, three years. */
const shared: Pick<NormText, 'grade' | 'gates' | 'papers' | 'notSaid' | 'reviewedBy'> = {
  grade: 'right', // "ist … zu erteilen"
  gates,
  papers: [{ id: 'decision-of-federal-office', cite: 'AufenthG § 25 Abs. 1 Satz 1' }],
  notSaid,
  reviewedBy: null,
}
const granted = (status: string, settlement: string): NormText['grants'] => ({
  status,
  cite: 'AufenthG § 26 Abs. 1 Satz 2',
  longest: years(3),
  work: 'any',
  workCite: 'AufenthG § 4a Abs. 1 Satz 1',
  countsTowards: [settlement],
})

/** Since 12.06.2026 family gets the same title on a finding of the Federal Office (§ 26 Abs. 2 and 3 AsylG). */
const sinceJune2026: Pick<NormText, 'encodedFrom' | 'inForce'> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-06-12' },
}
/** Until 11.06.2026 family was given the protection itself. */
const toJune2026: Pick<NormText, 'encodedFrom' | 'inForce'> = {
  encodedFrom: '2026-04-30',
  inForce: { from: '2024-03-01', to: '2026-06-11' },
}

const asylum: Omit<NormText, 'encodedFrom' | 'inForce' | 'for'> = {
  ...shared,
  id: 'permit-asylum',
  cite: 'AufenthG § 25 Abs. 1 Satz 1',
  gradeCite: 'Abs. 1 Satz 1',
  barred: { 'Abs. 1 Satz 2': expelled },
  grants: granted('permit-25-1', 'settlement-refugee'),
}

/** Residence permit for people entitled to asylum. */
export const permitAsylum: Norm = norm({
  ...asylum,
  ...sinceJune2026,
  for: {
    'Abs. 1 Satz 1': any(
      is('protection', 'asylum'),
      cited('AsylG § 26 Abs. 2 Satz 1', is('protectionOfFamily', 'asylum')),
    ),
  },
})
export const permitAsylumToJune2026: Norm = norm({
  ...asylum,
  ...toJune2026,
  for: { 'Abs. 1 Satz 1': is('protection', 'asylum') },
})

const refugee: Omit<NormText, 'encodedFrom' | 'inForce' | 'cite' | 'gradeCite' | 'for'> = {
  ...shared,
  id: 'permit-refugee',
  barred: { 'Abs. 1 Satz 2': expelled }, // Abs. 2 Satz 3, until 11.06.2026 Satz 2: "gilt entsprechend"
  grants: granted('permit-25-2-refugee', 'settlement-refugee'),
}

/** Residence permit for refugees. */
export const permitRefugee: Norm = norm({
  ...refugee,
  ...sinceJune2026,
  cite: 'AufenthG § 25 Abs. 2 Satz 1',
  gradeCite: 'Abs. 2 Satz 1',
  for: {
    'Abs. 2 Satz 1': any(
      is('protection', 'refugee'),
      cited('AsylG § 26 Abs. 2 Satz 1', is('protectionOfFamily', 'refugee')),
    ),
  },
})
/** Until 11.06.2026 refugees and people with subsidiary protection stood in one sentence. */
export const permitRefugeeToJune2026: Norm = norm({
  ...refugee,
  ...toJune2026,
  cite: 'AufenthG § 25 Abs. 2 Satz 1 Alt. 1',
  gradeCite: 'Abs. 2 Satz 1 Alt. 1',
  for: { 'Abs. 2 Satz 1': is('protection', 'refugee') },
})

const subsidiary: Omit<NormText, 'encodedFrom' | 'inForce' | 'cite' | 'gradeCite' | 'for'> = {
  ...shared,
  id: 'permit-subsidiary-protection',
  barred: { 'Abs. 1 Satz 2': expelled }, // Abs. 2 Satz 3, until 11.06.2026 Satz 2: "gilt entsprechend"
  grants: granted('permit-25-2-subsidiary', 'settlement-humanitarian'),
}

/** Residence permit for people with subsidiary protection. */
export const permitSubsidiary: Norm = norm({
  ...subsidiary,
  ...sinceJune2026,
  cite: 'AufenthG § 25 Abs. 2 Satz 2',
  aliases: ['AufenthG § 25 Abs. 2 Satz 1 Alt. 2'],
  gradeCite: 'Abs. 2 Satz 2',
  for: {
    'Abs. 2 Satz 2': any(
      is('protection', 'subsidiary'),
      cited('AsylG § 26 Abs. 2 Satz 1', is('protectionOfFamily', 'subsidiary')),
    ),
  },
})
export const permitSubsidiaryToJune2026: Norm = norm({
  ...subsidiary,
  ...toJune2026,
  cite: 'AufenthG § 25 Abs. 2 Satz 1 Alt. 2',
  gradeCite: 'Abs. 2 Satz 1 Alt. 2',
  for: { 'Abs. 2 Satz 1': is('protection', 'subsidiary') },
})

/** Residence permit where removal is banned after § 60 Abs. 5 or 7. */
export const permitBanOnRemoval: Norm = norm({
  id: 'permit-ban-on-removal',
  cite: 'AufenthG § 25 Abs. 3',
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'should', // Satz 1: "soll … erteilt werden"
  gradeCite: 'Abs. 3 Satz 1',
  for: { 'Abs. 3 Satz 1': banOnRemoval },
  barred: exclusionsDespiteBan, // "wird nicht erteilt"
  gates,
  grants: {
    status: 'permit-25-3',
    cite: 'AufenthG § 26 Abs. 1 Satz 3', // at least one year, within the three of Satz 1
    longest: years(3),
    work: 'any',
    workCite: 'AufenthG § 4a Abs. 1 Satz 1',
    countsTowards: ['settlement-humanitarian'],
  },
  papers: [{ id: 'decision-of-federal-office', cite: 'AufenthG § 25 Abs. 3 Satz 1' }],
  notSaid: {
    ...notSaid,
    'Abs. 3 Satz 3': 'Nr. 1 to 4 are asked together: what an office has written, else it is weighed',
  },
  reviewedBy: null,
})

/**
 * What can make departure impossible, in law or in fact. Where nothing of it is told, there may be something else, such as roots in
 * this country (Art. 8 EMRK), but nobody is told that the office only has to weigh it.
 */
const ground: Condition = any(
  yes('cannotForIllnessOrAge'),
  all(not(yes('validPassport')), yes('identityStepsTaken')),
  yes('spouseHere'),
  some('children', all(youngerThan(18, '.birthDate'), yes('.livesWithMe'))),
  unencoded('other-ground-against-departure'),
)

/** What Satz 1, 3 and 4 ask of both norms of Abs. 5. */
const impossible: Places = {
  'Abs. 5 Satz 1': all(
    yes('obligedToLeave'),
    ground,
    judged('departure-impossible', {
      for: ['cannotForIllnessOrAge', 'children', 'spouseHere', 'identityStepsTaken', 'arrivedOn', 'schoolYears'],
      against: ['validPassport', 'removalMeasuresUnderWay'],
    }),
  ),
}
const withoutFault: Places = {
  'Abs. 5 Satz 3': judged('hindered-without-own-fault', {
    for: ['identityStepsTaken', 'cannotForIllnessOrAge', 'children'],
    against: ['deceivesNow', 'refusesCooperationNow'],
  }),
}
/** "Ein Verschulden … liegt insbesondere vor": then Satz 3 is missing for certain. */
const fault: Places = { 'Abs. 5 Satz 4': any(yes('deceivesNow'), yes('refusesCooperationNow')) }

const departureImpossible: Pick<
  NormText,
  'encodedFrom' | 'inForce' | 'for' | 'barred' | 'gates' | 'grants' | 'papers' | 'inFavour' | 'reviewedBy'
> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  for: impossible,
  barred: fault,
  gates: gatesOf({ section: '5' }),
  grants: {
    status: 'permit-25-5',
    cite: 'AufenthG § 26 Abs. 1 Satz 1', // up to three years only after 18 months of lawful stay
    longest: months(6),
    work: 'any',
    workCite: 'AufenthG § 4a Abs. 1 Satz 1',
    countsTowards: ['settlement-humanitarian'],
  },
  papers: [
    { id: 'proof-of-identity-steps', cite: 'AufenthG § 25 Abs. 5 Satz 3', when: yes('identityStepsTaken') },
    { id: 'proof-why-departure-fails', cite: 'AufenthG § 25 Abs. 5 Satz 1' },
    { id: 'medical-certificate', cite: 'AufenthG § 60a Abs. 2c Satz 2', when: yes('cannotForIllnessOrAge') },
  ],
  inFavour: [
    { id: 'rooted-here', source: 'Art. 8 EMRK' },
    { id: 'office-must-name-steps', source: 'AufenthG § 82 Abs. 3' },
  ],
  reviewedBy: null,
}

/** Residence permit because departure is impossible. */
export const permitDepartureImpossible: Norm = norm({
  ...departureImpossible,
  id: 'permit-departure-impossible',
  cite: 'AufenthG § 25 Abs. 5 Satz 1',
  grade: 'may', // Satz 1: "kann … erteilt werden"
  gradeCite: 'Abs. 5 Satz 1',
  requires: withoutFault,
  notSaid: { ...notSaid, 'Abs. 5 Satz 2': 'a norm of its own: permit-departure-impossible-18-months' },
})

/** The same once removal has been suspended for 18 months. */
export const permitDepartureImpossible18Months: Norm = norm({
  ...departureImpossible,
  id: 'permit-departure-impossible-18-months',
  cite: 'AufenthG § 25 Abs. 5 Satz 2',
  grade: 'should', // Satz 2: "soll erteilt werden"
  gradeCite: 'Abs. 5 Satz 2',
  requires: {
    // The paper for unclear identity suspends removal, too; § 60b Abs. 5 Satz 1 leaves its time out.
    'Abs. 5 Satz 2': heldFor(months(18), countingTolerations, ['toleration-unclear-identity']),
    ...withoutFault,
  },
  notSaid: { ...notSaid, 'Abs. 5 Satz 1': 'its "kann" is a norm of its own: permit-departure-impossible' },
})

export const norms25: readonly Norm[] = [
  permitAsylum,
  permitAsylumToJune2026,
  permitRefugee,
  permitRefugeeToJune2026,
  permitSubsidiary,
  permitSubsidiaryToJune2026,
  permitBanOnRemoval,
  permitDepartureImpossible,
  permitDepartureImpossible18Months,
]
