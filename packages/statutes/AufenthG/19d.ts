import {
  all,
  any,
  application,
  type Condition,
  cited,
  dayOf,
  judged,
  type Norm,
  type NormText,
  norm,
  not,
  type Places,
  passed,
  unencoded,
  years,
  yes,
} from '@lotse/law'
import { consentOfAgency, lentToOtherFirms, notSaidOf18, workConditions, workPapers } from './18-conditions.ts'
import { finishedTraining, housingAndGerman, noExtremismNoConviction, trainingIsOver } from './19d-conditions.ts'
import { gatesOf } from './gates.ts'
import { asylum, everHeld, family, inFamily, tolerations } from './statuses.ts'

const humanitarian = family('humanitarian-title')
const lockedByAsylum = ['asylum-rejected', 'asylum-withdrawn', 'asylum-ban-on-removal']

/**
 * Abs. 4: holds a title of Abschnitt 5 that was issued although asylum had been refused or withdrawn. Where the paper does not
 * say so, whoever was tolerated before it and has not left since got it that way.
 */
const issuedDespiteRefusal: Condition = cited(
  'AufenthG § 19d Abs. 4',
  any(
    { is: 'holds', track: 'stay', statuses: humanitarian, issuedUnder: ['AufenthG § 10 Abs. 3 Satz 1'] },
    all(
      inFamily('humanitarian-title'),
      asylum(...lockedByAsylum),
      not(yes('leftSinceAsylum')),
      any(everHeld(...tolerations), unencoded('title-issued-before-refusal')),
    ),
  ),
)

const foreignDegreeAndWork: Condition = cited(
  'AufenthG § 19d Abs. 1 Nr. 1 Buchst. b',
  all(
    yes('degreeForeignRecognised'),
    yes('employment.matchesQualification'),
    passed(years(2), dayOf('qualifiedWorkSince')),
    any(
      passed(years(2), dayOf('employment.from')),
      judged('earlier-work-fits-degree', { for: ['qualifiedWorkSince'], against: [] }),
    ),
  ),
)
const threeYearsOfSkilledWork: Condition = cited(
  'AufenthG § 19d Abs. 1 Nr. 1 Buchst. c',
  all(
    yes('employment.qualified'),
    passed(years(3), dayOf('qualifiedWorkSince')),
    passed(years(1), dayOf('withoutPublicFundsSince'), application),
  ),
)

/** Abs. 1 Nr. 4 and 5: at any time, and on purpose. */
const noDeceptionNoDelay: Places = {
  'Abs. 1 Nr. 4': not(yes('deceivedOffice')),
  'Abs. 1 Nr. 5': not(yes('delayedRemoval')),
}

const shared: Pick<
  NormText,
  'encodedFrom' | 'inForce' | 'barred' | 'gates' | 'departsFrom' | 'consents' | 'papers' | 'inFavour' | 'reviewedBy'
> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  barred: lentToOtherFirms,
  gates: gatesOf({ section: '4' }),
  departsFrom: [
    { gate: '5-2', cite: 'Abs. 3', cap: 'may' }, // "kann abweichend … erteilt werden"
    { gate: '10-3-1', cite: 'Abs. 3', cap: 'may' },
  ],
  consents: [consentOfAgency],
  papers: [
    { id: 'vocational-certificate', cite: 'AufenthG § 19d Abs. 1 Nr. 1 Buchst. a' },
    { id: 'rental-contract', cite: 'AufenthG § 19d Abs. 1 Nr. 2' },
    { id: 'german-b1', cite: 'AufenthG § 19d Abs. 1 Nr. 3' },
    { id: 'pay-slips', cite: 'AufenthG § 5 Abs. 1 Nr. 1' },
    ...workPapers,
  ],
  inFavour: [{ id: 'departure-is-the-rule', source: 'AufenthG § 19d Abs. 3' }],
  reviewedBy: null,
}

const grants = {
  status: 'permit-19d',
  work: 'bound',
  workCite: 'AufenthG § 19d Abs. 2',
  countsTowards: ['settlement-general'],
} as const

const notSaid: Record<string, string> = {
  ...notSaidOf18,
  'Abs. 1b': 'when the permit of Abs. 1a is revoked',
  'Abs. 2': 'after two years of such work any work: in what it allows',
  'AufenthG § 18 Abs. 2 Nr. 4': 'in Abs. 1 Nr. 1: a foreign degree must be recognised or comparable',
  'AufenthG § 18 Abs. 2 Nr. 5': 'speaks of § 18a and § 18b',
  'AufenthG § 79 Abs. 2': 'while a criminal investigation runs, the decision waits',
}

/** Residence permit for qualified people who are tolerated. */
export const qualifiedTolerated: Norm = norm({
  ...shared,
  id: 'permit-qualified-tolerated',
  cite: 'AufenthG § 19d Abs. 1',
  aliases: ['AufenthG § 19d Abs. 4'],
  grade: 'should', // "soll … erteilt werden"
  gradeCite: 'Abs. 1',
  for: { 'Abs. 1': any(inFamily('toleration'), issuedDespiteRefusal) },
  requires: {
    'Abs. 1 Nr. 1': any(
      cited(
        'AufenthG § 19d Abs. 1 Nr. 1 Buchst. a',
        all(anyQualificationHere(), yes('employment.matchesQualification')),
      ),
      foreignDegreeAndWork,
      threeYearsOfSkilledWork,
    ),
    ...housingAndGerman,
    ...noDeceptionNoDelay,
    ...noExtremismNoConviction,
    ...workConditions,
  },
  grants: { ...grants, cite: 'AufenthG § 7 Abs. 2 Satz 1' },
  notSaid: {
    ...notSaid,
    'Abs. 1': 'the mere claim to a toleration, without the paper, is not told apart from having none',
    'Abs. 1 Nr. 1 Buchst. a': 'how the job fits the qualification stands at the start of Abs. 1',
    'Abs. 1a': 'a norm of its own: permit-after-training-toleration',
  },
})

function anyQualificationHere(): Condition {
  return any(finishedTraining, yes('degreeGermany'))
}

/** Residence permit after a training that was done with a toleration under § 60c. */
export const permitAfterTrainingToleration: Norm = norm({
  ...shared,
  id: 'permit-after-training-toleration',
  cite: 'AufenthG § 19d Abs. 1a',
  grade: 'right', // "ist … zu erteilen"
  gradeCite: 'Abs. 1a',
  for: {
    'Abs. 1a': all(
      everHeld('toleration-training'),
      finishedTraining,
      trainingIsOver,
      yes('employment.matchesQualification'),
    ),
  },
  requires: { ...housingAndGerman, ...noExtremismNoConviction, ...workConditions },
  grants: { ...grants, cite: 'AufenthG § 19d Abs. 1a', longest: years(2) },
  notSaid: {
    ...notSaid,
    'Abs. 1': 'a norm of its own: permit-qualified-tolerated',
    'AufenthG § 104 Abs. 15':
      'speaks of tolerations of before 2020, and of Abs. 1 Nr. 4 and 5, which are not asked here',
  },
})
