import {
  all,
  any,
  type Condition,
  is,
  judged,
  months,
  type Norm,
  type NormText,
  norm,
  not,
  years,
  yes,
} from '@lotse/law'
import { gatesOf } from './gates.ts'
import { holds, inFamily } from './statuses.ts'

const text: Pick<NormText, 'encodedFrom' | 'inForce' | 'reviewedBy'> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  reviewedBy: null,
}
/** "Berechtigt nicht zur Ausübung einer Erwerbstätigkeit; sie kann nach § 4a Absatz 1 erlaubt werden." */
const grants = (status: string, cite: string, workCite: string, longest: NormText['grants']['longest']) => ({
  status,
  cite,
  ...(longest ? { longest } : {}),
  work: 'permission' as const,
  workCite,
  countsTowards: ['settlement-humanitarian'],
})

/** Whose duty to leave is enforceable is left out; a toleration suspends just that. */
const notObligedToLeave: Condition = all(not(inFamily('toleration')), not(yes('obligedToLeave')))

/** For a time, while an urgent reason asks for it. */
export const permitForATime: Norm = norm({
  ...text,
  id: 'permit-for-a-time',
  cite: 'AufenthG § 25 Abs. 4 Satz 1',
  grade: 'may', // "kann … erteilt werden"
  gradeCite: 'Abs. 4 Satz 1',
  for: { 'Abs. 4 Satz 1': notObligedToLeave },
  requires: {
    'AufenthG § 25 Abs. 4 Satz 1 Halbsatz 2': all(
      not(is('temporaryReason', 'none')),
      judged('urgent-reason-for-a-time', {
        for: ['temporaryReason', 'children', 'cannotForIllnessOrAge'],
        against: ['expulsionInterest'],
      }),
    ),
  },
  gates: gatesOf({ section: '5' }),
  grants: grants('permit-25-4', 'AufenthG § 26 Abs. 1 Satz 1', 'AufenthG § 25 Abs. 4 Satz 3', months(6)),
  papers: [{ id: 'proof-of-temporary-reason', cite: 'AufenthG § 25 Abs. 4 Satz 1' }],
  notSaid: {
    'Abs. 4 Satz 2': 'a norm of its own: permit-extraordinary-hardship',
    'Abs. 4 Satz 3': 'that work has to be permitted: in what it grants',
    'AufenthG § 26 Abs. 1 Satz 1': 'more than six months only after 18 months of lawful stay',
  },
})

/** Prolonged although the reason has ended, where leaving would be an extraordinary hardship. */
export const permitExtraordinaryHardship: Norm = norm({
  ...text,
  id: 'permit-extraordinary-hardship',
  cite: 'AufenthG § 25 Abs. 4 Satz 2',
  grade: 'may', // "kann … verlängert werden"
  gradeCite: 'Abs. 4 Satz 2',
  // "Verlängert": there is a permit to prolong. Which permits the sentence means is read differently; that of Satz 1 is certain.
  for: {
    'Abs. 4 Satz 2': any(
      holds('permit-25-4'),
      all(inFamily('permit'), judged('sentence-2-for-any-permit', { for: ['arrivedOn'], against: [] })),
    ),
  },
  requires: {
    'AufenthG § 25 Abs. 4 Satz 2 Halbsatz 2': judged('leaving-extraordinary-hardship', {
      for: ['arrivedOn', 'children', 'cannotForIllnessOrAge', 'employment', 'schoolYears'],
      against: ['expulsionInterest'],
    }),
  },
  gates: gatesOf({ section: '5' }),
  grants: grants('permit-25-4', 'AufenthG § 26 Abs. 1 Satz 1', 'AufenthG § 25 Abs. 4 Satz 3', years(3)),
  papers: [{ id: 'proof-why-leaving-is-hard', cite: 'AufenthG § 25 Abs. 4 Satz 2' }],
  notSaid: {
    'Abs. 4 Satz 1': 'a norm of its own: permit-for-a-time',
    'Abs. 4 Satz 3': 'that work has to be permitted: in what it grants',
  },
})

const presence = yes('presenceWantedByCourt')
const testimony = yes('readyToTestify')
/** § 5 Abs. 3 Satz 1: Abs. 1 Nr. 1 to 2 and 4 and Abs. 2 are not asked. */
const gates = gatesOf({ section: '5', general: 'not-applied' })

/** Victims of trafficking, while the proceedings last. */
export const permitVictimOfTrafficking: Norm = norm({
  ...text,
  id: 'permit-victim-of-trafficking',
  cite: 'AufenthG § 25 Abs. 4a Satz 1',
  grade: 'should', // "soll … erteilt werden"
  gradeCite: 'Abs. 4a Satz 1',
  for: { 'Abs. 4a Satz 1': is('crimeVictim', 'trafficking') },
  requires: {
    'Abs. 4a Satz 2 Nr. 1': presence,
    'Abs. 4a Satz 2 Nr. 2': yes('contactWithAccusedBroken'),
    'Abs. 4a Satz 2 Nr. 3': testimony,
  },
  gates,
  grants: grants('permit-25-4a', 'AufenthG § 26 Abs. 1 Satz 4', 'AufenthG § 25 Abs. 4a Satz 4', years(1)),
  papers: [{ id: 'letter-of-prosecution', cite: 'AufenthG § 25 Abs. 4a Satz 2 Nr. 1' }],
  inFavour: [{ id: 'time-to-think', source: 'AufenthG § 59 Abs. 7' }],
  notSaid: {
    'Abs. 4a Satz 3': 'a norm of its own: permit-victim-of-trafficking-after',
    'Abs. 4a Satz 4': 'that work has to be permitted: in what it grants',
  },
})

/** The same once the proceedings are over. */
export const permitVictimOfTraffickingAfter: Norm = norm({
  ...text,
  id: 'permit-victim-of-trafficking-after',
  cite: 'AufenthG § 25 Abs. 4a Satz 3',
  grade: 'should', // "soll … verlängert werden"
  gradeCite: 'Abs. 4a Satz 3',
  for: { 'Abs. 4a Satz 3': all(holds('permit-25-4a'), yes('proceedingsOver')) },
  requires: {
    'AufenthG § 25 Abs. 4a Satz 3 Halbsatz 2': judged('reasons-to-stay-after-proceedings', {
      for: ['children', 'employment', 'cannotForIllnessOrAge', 'arrivedOn'],
      against: [],
    }),
  },
  gates,
  grants: grants('permit-25-4a', 'AufenthG § 26 Abs. 1 Satz 4', 'AufenthG § 25 Abs. 4a Satz 4', years(2)),
  papers: [{ id: 'letter-of-prosecution', cite: 'AufenthG § 25 Abs. 4a Satz 3' }],
  notSaid: {
    'Abs. 4a Satz 1': 'a norm of its own: permit-victim-of-trafficking',
    'Abs. 4a Satz 4': 'that work has to be permitted: in what it grants',
  },
})

/** Victims of illegal employment, for the proceedings. */
export const permitVictimOfIllegalWork: Norm = norm({
  ...text,
  id: 'permit-victim-of-illegal-work',
  cite: 'AufenthG § 25 Abs. 4b Satz 1',
  grade: 'may', // "kann … erteilt werden"
  gradeCite: 'Abs. 4b Satz 1',
  for: { 'Abs. 4b Satz 1': is('crimeVictim', 'illegal-work') },
  requires: { 'Abs. 4b Satz 2 Nr. 1': presence, 'Abs. 4b Satz 2 Nr. 2': testimony },
  gates,
  grants: grants('permit-25-4b', 'AufenthG § 26 Abs. 1 Satz 4', 'AufenthG § 25 Abs. 4b Satz 4', years(1)),
  papers: [{ id: 'letter-of-prosecution', cite: 'AufenthG § 25 Abs. 4b Satz 2 Nr. 1' }],
  inFavour: [{ id: 'time-to-think', source: 'AufenthG § 59 Abs. 7' }],
  notSaid: {
    'Abs. 4b Satz 3': 'a norm of its own: permit-victim-of-illegal-work-pay',
    'Abs. 4b Satz 4': 'that work has to be permitted: in what it grants',
  },
})

/** The same while pay is still owed and claiming it from abroad would be a special hardship. */
export const permitVictimOfIllegalWorkPay: Norm = norm({
  ...text,
  id: 'permit-victim-of-illegal-work-pay',
  cite: 'AufenthG § 25 Abs. 4b Satz 3',
  grade: 'may', // "kann verlängert werden"
  gradeCite: 'Abs. 4b Satz 3',
  for: { 'Abs. 4b Satz 3': all(holds('permit-25-4b'), yes('payStillOwed')) },
  requires: {
    'AufenthG § 25 Abs. 4b Satz 3 Halbsatz 2': judged('claiming-pay-from-abroad-hardship', {
      for: ['payStillOwed', 'cannotForIllnessOrAge'],
      against: [],
    }),
  },
  gates,
  grants: grants('permit-25-4b', 'AufenthG § 26 Abs. 1 Satz 4', 'AufenthG § 25 Abs. 4b Satz 4', years(1)),
  papers: [{ id: 'proof-of-owed-pay', cite: 'AufenthG § 25 Abs. 4b Satz 3' }],
  notSaid: {
    'Abs. 4b Satz 1': 'a norm of its own: permit-victim-of-illegal-work',
    'Abs. 4b Satz 4': 'that work has to be permitted: in what it grants',
  },
})

export const norms25Abs4: readonly Norm[] = [
  permitForATime,
  permitExtraordinaryHardship,
  permitVictimOfTrafficking,
  permitVictimOfTraffickingAfter,
  permitVictimOfIllegalWork,
  permitVictimOfIllegalWorkPay,
]
