import { all, any, is, level, months, not, type StepKind, years, yes, youngerThan } from '@lotse/law'
import { holds, inFamily } from '../AufenthG/statuses.ts'

/** BBiG § 5 Abs. 1 Nr. 2: between two and three years as a rule. */
const lengthOfTraining = years(3)
const none = { steps: 1, months: 0, cost: 0 }
const minor = youngerThan(18, 'birthDate')
/** Nobody is sent to learn or work who has said that illness forbids it. With the paper of § 60b no work is permitted (Abs. 5 Satz 2). */
const mayWork = all(not(holds('toleration-unclear-identity')), not(yes('cannotEarnForIllness')))
const canLearn = not(yes('cannotLearnForIllness'))

const hasQualification = any(
  yes('vocationalGermany'),
  yes('careAssistantGermany'),
  yes('vocationalForeignRecognised'),
  yes('degreeGermany'),
  yes('degreeForeignRecognised'),
)
/** Nobody who works in the occupation learned is sent to learn another, or to have a second qualification recognised. */
const worksInOwnOccupation = all(hasQualification, yes('employment'), yes('employment.matchesQualification'))
const inTraining = all(yes('training'), is('training.kind', 'qualified', 'qualified-school', 'assistant'))
/** School first: a minor who attends one is not sent to work, nor to a training before there is a certificate. */
const minorAtSchool = all(minor, yes('inSchoolTrainingOrStudy'), not(yes('training')))
const mayTakeJob = all(mayWork, not(minorAtSchool))
/** With protection any training is free (§ 4a Abs. 1 Satz 1), and no other title is needed for it. */
const mayLearnAlready = holds('permit-25-1', 'permit-25-2-refugee', 'permit-25-2-subsidiary', 'permit-25-3')
/** The paper lasts until the training is over. */
const mayStayForTraining = any(inFamily('training-title', 'asylum-procedure'), holds('toleration-training'))

/** One level of German. 600 lessons in half a year, as the integration course counts them; the shortest is an estimate. */
const german = (level: string, typical: number, shortest: number, help: string): StepKind => ({
  id: `german-${level.toLowerCase()}`,
  effects: [
    { fact: 'germanSpoken', to: level },
    { fact: 'germanWritten', to: level },
  ],
  needs: canLearn,
  typical: months(typical),
  shortest: months(shortest),
  source: 'estimate',
  help: [help],
  effort: { steps: 1, months: typical, cost: 0 },
})

/**
 * Everything a person, an office or time can do towards a norm. Durations are estimates unless a source stands beside them.
 * Of several steps that make the same value, the first is taken.
 */
export const steps: readonly StepKind[] = [
  german('A1', 4, 2, 'language-course'),
  german('A2', 4, 2, 'language-course'),
  german('B1', 6, 3, 'language-course'),
  german('B2', 6, 4, 'vocational-language-course'),
  german('C1', 8, 5, 'vocational-language-course'),
  {
    id: 'clarify-identity',
    effects: [
      { fact: 'identityClarified', to: true },
      { fact: 'identityClarifiedOn', to: 'day' },
    ],
    typical: months(6),
    shortest: months(1),
    source: 'estimate',
    help: ['migration-counselling', 'legal-advice'],
    effort: { steps: 1, months: 6, cost: 0 },
  },
  {
    id: 'take-identity-steps',
    effects: [
      { fact: 'identityStepsTaken', to: true },
      { fact: 'identityStepsTakenOn', to: 'day' },
      { fact: 'refusesCooperationNow', to: false },
    ],
    typical: months(2),
    shortest: { days: 14 },
    source: 'estimate',
    help: ['migration-counselling', 'legal-advice'],
    effort: { steps: 1, months: 2, cost: 0 },
  },
  {
    id: 'end-deception',
    effects: [{ fact: 'deceivesNow', to: false }],
    typical: months(1),
    shortest: { days: 1 },
    source: 'estimate',
    help: ['legal-advice'],
    effort: { steps: 1, months: 1, cost: 0 },
  },
  {
    id: 'get-passport',
    effects: [{ fact: 'validPassport', to: true }],
    typical: months(4),
    shortest: months(1),
    source: 'estimate',
    help: ['migration-counselling'],
    effort: { steps: 1, months: 4, cost: 10_000 },
  },
  {
    id: 'civic-test',
    effects: [{ fact: 'civicKnowledge', to: true }],
    needs: canLearn,
    typical: months(3),
    shortest: months(1),
    source: 'estimate',
    help: ['orientation-course'],
    effort: { steps: 1, months: 3, cost: 2_500 },
  },
  {
    id: 'naturalisation-test',
    effects: [{ fact: 'naturalisationTest', to: true }],
    needs: canLearn,
    typical: months(3),
    shortest: months(1),
    source: 'estimate',
    help: ['orientation-course'],
    effort: { steps: 1, months: 3, cost: 2_500 },
  },
  {
    id: 'declare-history',
    effects: [{ fact: 'commitsToHistory', to: true }],
    typical: { days: 1 },
    shortest: { days: 1 },
    source: 'estimate',
    help: ['migration-counselling'],
    effort: none,
  },
  {
    id: 'declare-commitment',
    effects: [{ fact: 'commitsToConstitution', to: true }],
    typical: { days: 1 },
    shortest: { days: 1 },
    source: 'estimate',
    help: ['migration-counselling'],
    effort: none,
  },
  {
    id: 'get-training-contract',
    effects: [
      { fact: 'training', to: true },
      { fact: 'training.kind', to: 'qualified' },
      { fact: 'training.registered', to: true },
      { fact: 'training.signedOn', to: 'day' },
      { fact: 'training.from', to: 'day' },
      { fact: 'training.to', to: lengthOfTraining },
      { fact: 'inSchoolTrainingOrStudy', to: true },
    ],
    needs: all(
      mayWork,
      not(worksInOwnOccupation),
      not(inTraining),
      not(all(minorAtSchool, not(yes('germanCertificate')))),
      not(mayLearnAlready),
    ),
    typical: months(6),
    shortest: months(1),
    source: 'estimate',
    help: ['job-mentor', 'training-search'],
    effort: { steps: 1, months: 6, cost: 0 },
  },
  {
    id: 'register-training',
    effects: [{ fact: 'training.registered', to: true }],
    typical: months(1),
    shortest: { days: 7 },
    source: 'estimate',
    help: ['chamber'],
    effort: none,
  },
  {
    // § 60c Abs. 1 Satz 1 Nr. 1 Buchst. b: a place in the training that follows.
    id: 'get-training-promise',
    effects: [{ fact: 'training.followUpPromised', to: true }],
    needs: all(yes('training'), is('training.kind', 'assistant')),
    typical: months(3),
    shortest: { days: 14 },
    source: 'estimate',
    help: ['job-mentor', 'training-search'],
    effort: { steps: 1, months: 3, cost: 0 },
  },
  {
    // § 16a Abs. 3 Satz 2. No level is named; below A2 no firm and no school will say that it is enough.
    id: 'have-german-checked',
    effects: [{ fact: 'training.germanChecked', to: true }],
    needs: level('germanSpoken', 'A2'),
    typical: months(1),
    shortest: { days: 1 },
    source: 'estimate',
    help: ['job-mentor', 'training-search'],
    effort: none,
  },
  {
    // SGB III § 60 Abs. 3: not during the asylum procedure.
    id: 'get-training-support',
    effects: [{ fact: 'trainingSupport', to: true }],
    needs: all(yes('training'), not(inFamily('asylum-procedure'))),
    typical: months(2),
    shortest: months(1),
    source: 'estimate',
    help: ['employment-agency'],
    effort: { steps: 1, months: 2, cost: 0 },
  },
  {
    id: 'school-certificate',
    effects: [{ fact: 'germanCertificate', to: true }],
    needs: all(not(yes('training')), not(yes('cannotAttendSchoolForIllness'))),
    typical: years(1),
    shortest: months(6),
    source: 'estimate',
    help: ['school-advice'],
    effort: { steps: 1, months: 12, cost: 0 },
  },
  {
    id: 'finish-training',
    effects: [
      { fact: 'vocationalGermany', to: true },
      { fact: 'germanCertificate', to: true },
      { fact: 'civicKnowledge', to: true },
      { fact: 'training', to: false },
    ],
    needs: all(yes('training'), not(is('training.kind', 'assistant', 'other')), mayStayForTraining),
    typical: lengthOfTraining,
    shortest: years(2),
    until: 'training.to',
    source: 'BBiG § 5 Abs. 1 Nr. 2',
    help: ['training-support'],
    effort: { steps: 1, months: 36, cost: 0 },
  },
  {
    // By the law of the Länder one to two years; nowhere less than one (PflBG § 11 Abs. 1 Nr. 2 Buchst. b).
    // No step begins it: with a toleration it carries a paper of its own only where the training that follows is promised (§ 60c Abs. 1
    // Satz 1 Nr. 1 Buchst. b, § 16g Abs. 1 Satz 1 Nr. 1 Buchst. b), and whoever has that promise tells it with the training.
    id: 'finish-care-assistant-training',
    effects: [
      { fact: 'careAssistantGermany', to: true },
      { fact: 'germanCertificate', to: true },
      { fact: 'training', to: false },
    ],
    needs: all(yes('training'), is('training.kind', 'assistant'), mayStayForTraining),
    typical: years(2),
    shortest: years(1),
    until: 'training.to',
    source: 'estimate',
    help: ['training-support'],
    effort: { steps: 1, months: 24, cost: 0 },
  },
  {
    // IntV §§ 11, 12: 700 lessons; § 13 Abs. 2: 500 as an intensive course. At 25 lessons a week.
    id: 'finish-integration-course',
    effects: [
      { fact: 'integrationCourseDuty', to: 'passed' },
      { fact: 'civicKnowledge', to: true },
    ],
    needs: all(is('integrationCourseDuty', 'open'), canLearn),
    typical: months(8),
    shortest: months(5),
    source: 'estimate',
    help: ['language-course'],
    effort: { steps: 1, months: 8, cost: 0 },
  },
  {
    id: 'insure-health',
    effects: [{ fact: 'healthInsured', to: true }],
    typical: months(1),
    shortest: { days: 7 },
    source: 'estimate',
    help: ['migration-counselling'],
    effort: none,
  },
  {
    id: 'earn-more',
    effects: [
      { fact: 'incomeFromWork', to: 'needed' },
      { fact: 'publicFunds', to: 'none' },
      // What counts from the day on which the money is enough begins with it.
      { fact: 'withoutPublicFundsSince', to: 'day' },
      { fact: 'livesFromOwnJobSince', to: 'day' },
    ],
    needs: mayTakeJob,
    typical: months(4),
    shortest: months(1),
    source: 'estimate',
    help: ['job-mentor', 'employment-agency'],
    effort: { steps: 1, months: 4, cost: 0 },
  },
  {
    id: 'get-job',
    effects: [
      { fact: 'employment', to: true },
      { fact: 'employment.from', to: 'day' },
      { fact: 'employment.insured', to: true },
      { fact: 'healthInsured', to: true },
      { fact: 'insuredWorkSince', to: 'day' },
      // What counts from the first day of the job begins with it: no years of it may be hoped for.
      { fact: 'qualifiedWorkSince', to: 'day' },
      { fact: 'livesFromOwnJobSince', to: 'day' },
      { fact: 'withoutPublicFundsSince', to: 'day' },
    ],
    needs: mayTakeJob,
    typical: months(4),
    shortest: months(1),
    source: 'estimate',
    help: ['job-mentor', 'employment-agency'],
    effort: { steps: 1, months: 4, cost: 0 },
  },
  {
    id: 'get-matching-job',
    effects: [
      { fact: 'employment.qualified', to: true },
      { fact: 'employment.matchesQualification', to: true },
      { fact: 'employment', to: true },
      { fact: 'employment.from', to: 'day' },
      { fact: 'employment.insured', to: true },
      { fact: 'healthInsured', to: true },
      { fact: 'qualifiedWorkSince', to: 'day' },
    ],
    // Nobody is called away from a training; who may stay until it is over looks for work then.
    needs: all(mayTakeJob, any(not(inTraining), mayStayForTraining)),
    typical: months(6),
    shortest: months(1),
    source: 'estimate',
    help: ['job-mentor', 'employment-agency'],
    effort: { steps: 1, months: 6, cost: 0 },
  },
  {
    id: 'better-paid-job',
    effects: [
      { fact: 'employment.salaryPerYear', to: 'needed' },
      { fact: 'employment.hoursPerWeek', to: 'needed' },
    ],
    needs: mayWork,
    typical: months(6),
    shortest: months(1),
    source: 'estimate',
    help: ['job-mentor', 'employment-agency'],
    effort: { steps: 1, months: 6, cost: 0 },
  },
  {
    id: 'declare-employment',
    effects: [{ fact: 'employment.assured', to: true }],
    typical: { days: 14 },
    shortest: { days: 1 },
    source: 'estimate',
    help: ['job-mentor', 'employment-agency'],
    effort: none,
  },
  {
    id: 'get-longer-contract',
    effects: [{ fact: 'employment.openEnded', to: true }],
    typical: months(2),
    shortest: { days: 1 },
    source: 'estimate',
    help: ['job-mentor'],
    effort: { steps: 1, months: 2, cost: 0 },
  },
  {
    id: 'get-work-permission',
    effects: [{ fact: 'employment.allowed', to: true }],
    needs: mayWork,
    typical: months(2),
    shortest: { days: 14 },
    source: 'estimate',
    help: ['migration-counselling'],
    effort: { steps: 1, months: 2, cost: 0 },
  },
  {
    id: 'recognise-vocational',
    effects: [{ fact: 'vocationalForeignRecognised', to: true }],
    needs: all(yes('vocationalForeign'), not(worksInOwnOccupation)),
    typical: months(6),
    shortest: months(3),
    source: 'BQFG § 6 Abs. 3',
    help: ['recognition-advice'],
    effort: { steps: 1, months: 6, cost: 60_000 },
  },
  {
    id: 'recognise-degree',
    effects: [{ fact: 'degreeForeignRecognised', to: true }],
    needs: all(yes('degreeForeign'), not(worksInOwnOccupation)),
    typical: months(4),
    shortest: months(2),
    source: 'estimate',
    help: ['recognition-advice'],
    effort: { steps: 1, months: 4, cost: 20_800 },
  },
  {
    // The fee is that of the ZAB for a vocational qualification; for a degree it is the valuation of the certificate.
    id: 'confirm-foreign-qualification',
    effects: [{ fact: 'foreignQualificationStateRecognised', to: true }],
    needs: any(yes('degreeForeign'), yes('vocationalForeign')),
    typical: months(4),
    shortest: months(1),
    source: 'estimate',
    help: ['recognition-advice'],
    effort: { steps: 1, months: 4, cost: 15_000 },
  },
  {
    id: 'find-flat',
    effects: [{ fact: 'adequateHousing', to: true }],
    typical: months(6),
    shortest: months(1),
    source: 'estimate',
    help: ['housing-advice'],
    effort: { steps: 1, months: 6, cost: 0 },
  },
  {
    id: 'pay-pension',
    effects: [{ fact: 'pensionMonths', to: 'more' }],
    needs: yes('employment'),
    typical: months(1),
    shortest: months(1),
    source: 'AufenthG § 9 Abs. 2 Satz 1 Nr. 3',
    help: [],
    effort: none,
  },
  {
    id: 'go-to-school',
    effects: [{ fact: 'schoolYears', to: 'more' }],
    // § 25a Abs. 1 Satz 1 Nr. 3: below 27. A vocational school counts, too; nobody is called from a job.
    needs: all(
      youngerThan(27, 'birthDate'),
      any(yes('inSchoolTrainingOrStudy'), yes('training'), not(yes('employment'))),
      not(yes('cannotAttendSchoolForIllness')),
    ),
    typical: years(1),
    shortest: years(1),
    source: 'estimate',
    help: ['school-advice'],
    effort: { steps: 1, months: 12, cost: 0 },
  },
  {
    id: 'get-licence',
    effects: [{ fact: 'employment.licence', to: true }],
    typical: months(4),
    shortest: months(2),
    source: 'estimate',
    help: ['recognition-advice'],
    effort: { steps: 1, months: 4, cost: 20_000 },
  },
  {
    // A promise or a licence for a time is not enough: § 9 Abs. 2 Satz 1 Nr. 6.
    id: 'get-lasting-licence',
    effects: [
      { fact: 'employment.lastingLicence', to: true },
      { fact: 'employment.licence', to: true },
    ],
    typical: years(1),
    shortest: months(3),
    source: 'estimate',
    help: ['recognition-advice'],
    effort: { steps: 1, months: 12, cost: 20_000 },
  },
  {
    id: 'apply',
    effects: [],
    typical: {},
    shortest: {},
    source: 'AufenthG § 81 Abs. 1',
    help: ['migration-counselling'],
    effort: none,
  },
  {
    id: 'be-decided',
    effects: [],
    typical: months(3),
    shortest: {},
    source: 'estimate',
    help: [],
    effort: { steps: 0, months: 0, cost: 0 },
  },
]
