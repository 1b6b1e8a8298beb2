import { type Fact, fact } from '@lotse/law'

const internshipOnly = { onlyIf: { fact: 'wageRelation', is: ['internship'] }, late: true } as const
const trainingOnly = { onlyIf: { fact: 'wageRelation', is: ['training'] }, late: true } as const

/** What somebody is asked who wants to know whether a month was paid in full. */
export const wageFacts: readonly Fact[] = [
  /** What the person is in the firm in the month asked about: § 22 MiLoG. */
  fact('choice', 'wageRelation', 'work', {
    values: ['employee', 'training', 'internship', 'volunteer', 'self-employed'],
    late: true,
  }),
  /** A day of the month that is asked about; without a day its last. */
  fact('date', 'wageMonth', 'work', { past: true, late: true }),
  /** Whole hours worked in that month, breaks left out: § 2 Abs. 1 ArbZG. */
  fact('integer', 'wageHours', 'work', { min: 0, max: 744, late: true }),
  /** Minutes beyond the whole hours. */
  fact('integer', 'wageMinutes', 'work', { min: 0, max: 59, late: true }),
  /** Gross pay for that month. */
  fact('money', 'wagePaid', 'work', { per: 'month', max: 10_000_000, late: true }),
  /** Hours of that month were put on an account agreed in writing: § 2 Abs. 2 MiLoG. */
  fact('boolean', 'hoursOnAccount', 'work', { late: true }),

  /** Out of work for a year or more right before this job: § 18 Abs. 1 SGB III. */
  fact('boolean', 'longTermUnemployedBefore', 'work', { late: true }),
  /** First day of this job. */
  fact('date', 'jobBeganOn', 'work', {
    past: true,
    late: true,
    onlyIf: { fact: 'longTermUnemployedBefore', is: [true] },
  }),
  /** The employer gets a subsidy of §§ 16e or 16i SGB II for this job. */
  fact('boolean', 'jobSubsidised', 'work', { late: true, onlyIf: { fact: 'longTermUnemployedBefore', is: [true] } }),

  fact('choice', 'internshipKind', 'work', {
    values: ['compulsory', 'orientation', 'beside-studies', 'entry-qualification', 'other'],
    ...internshipOnly,
  }),
  /** The internship as a whole lasts three months at most. */
  fact('boolean', 'internshipUpToThreeMonths', 'work', internshipOnly),
  /** An internship beside the studies with the same firm before this one. */
  fact('boolean', 'internshipBefore', 'work', internshipOnly),

  /** A training in a firm in an occupation that the state recognises, not at a school, and not as a nurse: BBiG and HwO. */
  fact('boolean', 'apprenticeshipInFirm', 'work', trainingOnly),
  /** First day of this training. */
  fact('date', 'apprenticeshipFrom', 'work', { past: true, ...trainingOnly }),
  /** Year of training in the month asked about. */
  fact('integer', 'apprenticeshipYear', 'work', { min: 1, max: 4, ...trainingOnly }),
  /** Part of the usual hours only: § 7a BBiG. */
  fact('boolean', 'apprenticeshipPartTime', 'work', trainingOnly),
  /** A collective agreement binds the firm: § 17 Abs. 3 BBiG. */
  fact('boolean', 'apprenticeshipCollective', 'work', trainingOnly),

  /** One of the groups of § 18 Abs. 1 ArbZG. */
  fact('boolean', 'outsideWorkingTimeAct', 'work', { late: true }),
  /** Treated worse at work than others. */
  fact('record', 'worseTreatment', 'work', {
    late: true,
    of: [
      /** What for: § 1 AGG. */
      fact('choice', 'ground', 'work', {
        values: ['origin', 'sex', 'religion', 'disability', 'age', 'sexual-identity', 'other'],
      }),
      /** The day on which the person learned of it; of a refusal, the day it came: § 15 Abs. 4 Satz 2 AGG. */
      fact('date', 'knownOn', 'work', { past: true }),
    ],
  }),
]
