import { type Fact, fact } from '@lotse/law'

/** What the job or the firm is like. Not proposed: nobody makes it so by a step, it comes with another job. */
const comesWithTheJob = { changedBy: 'other', late: true } as const

/**
 * Months within the last years. Not proposed, time decides: as new months come, old ones leave the years that count, so that nobody can be
 * promised a number.
 */
const monthsThatLapse = { changedBy: 'time', late: true } as const

export const workFacts: readonly Fact[] = [
  /** The job the person has, or has a concrete offer for. */
  fact('record', 'employment', 'work', {
    changedBy: 'person',
    proposable: true,
    of: [
      fact('date', 'signedOn', 'work', { past: false, late: true }),
      fact('date', 'from', 'work', { past: false }),
      fact('date', 'to', 'work', { past: false, late: true }),
      fact('integer', 'hoursPerWeek', 'work', { min: 0, max: 60 }),
      fact('money', 'salaryPerYear', 'work', { per: 'year', max: 100_000_000 }),
      /** Needs the skills of a degree or a qualified training: § 2 Abs. 12b. */
      fact('boolean', 'qualified', 'work', {}),
      /** Fits the person's own qualification. */
      fact('boolean', 'matchesQualification', 'work', {}),
      /** Subject to social insurance. */
      fact('boolean', 'insured', 'work', { late: true }),
      /** Belongs to one of the shortage groups of § 18g Abs. 1 Satz 2 Nr. 1. */
      fact('boolean', 'shortageOccupation', 'work', comesWithTheJob),
      /** ISCO groups 133 or 25. */
      fact('boolean', 'it', 'work', comesWithTheJob),
      /** In information and communication technology, technicians included: § 6 Abs. 1 Satz 3 BeschV. */
      fact('boolean', 'ict', 'work', comesWithTheJob),
      /** The employer is bound by a collective agreement and employs the person on its terms. */
      fact('boolean', 'collectiveAgreement', 'work', comesWithTheJob),
      /** The contract names no end. */
      fact('boolean', 'openEnded', 'work', { changedBy: 'other', proposable: true, late: true }),
      /** Employed by an agency that lends the person to other firms (§ 1 Abs. 1 AÜG). */
      fact('boolean', 'temporaryAgency', 'work', comesWithTheJob),
      /** The person and the employer assure that the job will really be done: § 18 Abs. 2 Nr. 4a. */
      fact('boolean', 'assured', 'work', { changedBy: 'person', proposable: true, late: true }),
      /** The title or the permission of the person allows this job: § 9 Abs. 2 Satz 1 Nr. 5. */
      fact('boolean', 'allowed', 'work', { changedBy: 'other', proposable: true, late: true }),
      /** Every licence that the job needs for good is there, or it needs none: § 9 Abs. 2 Satz 1 Nr. 6. A promise or a licence for a time is not enough. */
      fact('boolean', 'lastingLicence', 'work', { changedBy: 'other', proposable: true, late: true }),
      /** The job for which the present permit was issued: § 18g Abs. 5. */
      fact('boolean', 'unchangedSincePermit', 'work', { changedBy: 'time', late: true }),
      /** The licence to practise that the occupation needs is there, promised, or not needed. */
      fact('boolean', 'licence', 'work', {
        changedBy: 'other',
        proposable: true,
        late: true,
      }),
    ],
  }),
  /**
   * A group of jobs that the Employment Ordinance opens whatever one has learned: § 3 (`leading` Nr. 1 and 2, `specialist` Nr. 3), § 5,
   * § 12, § 22a (with a training in care assistance that the state recognises, or one found equal), § 24a Abs. 1, § 26 Abs. 1.
   */
  fact('choice', 'groupOfOrdinance', 'work', {
    seldom: 'none',
    values: [
      'none',
      'leading',
      'specialist',
      'science-or-teaching',
      'au-pair',
      'care-assistant',
      'driver',
      'listed-nationality',
      'other',
    ],
    ...comesWithTheJob,
  }),
  /** First day of an uninterrupted qualified job (also with several employers). */
  fact('date', 'qualifiedWorkSince', 'work', { past: true, late: true }),
  /** First day of an uninterrupted job subject to social insurance of at least 20 hours a week. */
  fact('date', 'insuredWorkSince', 'work', { past: true, late: true }),
  /** Months of professional experience within the last five years that enable the person to do the job. */
  fact('integer', 'experienceMonthsOfFiveYears', 'work', { min: 0, max: 60, ...monthsThatLapse }),
  /** Months of IT experience at degree level within the last seven years. */
  fact('integer', 'itExperienceMonthsOfSevenYears', 'work', { min: 0, max: 84, ...monthsThatLapse }),
  /** Months of professional experience within the last five years, after and connected with the qualification: § 20b Abs. 1 Satz 1 Nr. 7. */
  fact('integer', 'relatedExperienceMonthsOfFiveYears', 'work', { min: 0, max: 60, ...monthsThatLapse }),
  /** The same within the last seven years: § 20b Abs. 1 Satz 1 Nr. 6. */
  fact('integer', 'relatedExperienceMonthsOfSevenYears', 'work', { min: 0, max: 84, ...monthsThatLapse }),
  fact('integer', 'pensionMonths', 'work', {
    min: 0,
    max: 600,
    changedBy: 'time',
    proposable: true,
    late: true,
  }),
  /** Pays, or has paid, for a pension with another institution or insurer than the statutory one: § 9 Abs. 2 Satz 1 Nr. 3. */
  fact('boolean', 'pensionElsewhere', 'work', { late: true }),
  /** Months without work because of childcare or care at home that `pensionMonths` does not contain: § 9 Abs. 2 Satz 1 Nr. 3. */
  fact('integer', 'careMonths', 'work', {
    min: 0,
    max: 600,
    changedBy: 'nobody',
    late: true,
  }),
  /** The same as `pensionMonths` for the husband, wife or registered partner who lives here with the person: § 9 Abs. 3 Satz 1. */
  fact('integer', 'spousePensionMonths', 'work', {
    min: 0,
    max: 600,
    changedBy: 'time',
    onlyIf: { fact: 'spouseHere', is: [true] },
    late: true,
  }),
  fact('boolean', 'adequatePension', 'work', { late: true }),
]

export const livelihoodFacts: readonly Fact[] = [
  /** Money from the state to live on (SGB II, SGB XII, AsylbLG). Child benefit, BAföG, training support, unemployment benefit I and housing benefit do not count. */
  fact('choice', 'publicFunds', 'livelihood', {
    values: ['none', 'some', 'all'],
    changedBy: 'person',
    proposable: true,
    toward: 'none',
  }),
  /** Net income from work of the person, per month. */
  fact('money', 'incomeFromWork', 'livelihood', {
    per: 'month',
    max: 10_000_000,
    changedBy: 'person',
    proposable: true,
  }),
  /** Other own means per month that count (training pay support, maintenance, savings plan, income of the household from work). */
  fact('money', 'otherMeans', 'livelihood', {
    per: 'month',
    max: 10_000_000,
    changedBy: 'person',
    late: true,
  }),
  /** What the household needs per month by the social code, rent included (the Jobcenter or a counsellor works it out). */
  fact('money', 'needPerMonth', 'livelihood', {
    per: 'month',
    max: 10_000_000,
  }),
  fact('boolean', 'healthInsured', 'livelihood', {
    changedBy: 'person',
    proposable: true,
  }),
  /** Why benefits are drawn only for a time: § 25b Abs. 1 Satz 3. */
  fact('choice', 'temporaryBenefitGround', 'livelihood', {
    values: ['none', 'study-or-training', 'family-with-minors', 'single-parent', 'carer'],
    late: true,
  }),
  /** Draws training support under SGB III (Berufsausbildungsbeihilfe), or it has been granted for the training: § 16g Abs. 10 Satz 3. */
  fact('boolean', 'trainingSupport', 'livelihood', {
    changedBy: 'person',
    proposable: true,
    late: true,
  }),
  /** First day since when the person and whoever lives in the household have drawn no public funds but for rent and heating: § 19d Abs. 1 Nr. 1 Buchst. c. */
  fact('date', 'withoutPublicFundsSince', 'livelihood', { past: true, late: true }),
  /** First day since when the person's own job has paid all that the person alone needs: § 60d Abs. 1 Nr. 4. */
  fact('date', 'livesFromOwnJobSince', 'livelihood', { past: true, late: true }),
  fact('boolean', 'adequateHousing', 'livelihood', {
    changedBy: 'person',
    proposable: true,
    late: true,
  }),
  /** Paid all taxes that were due: § 9c Satz 1 Nr. 1. */
  fact('boolean', 'taxesPaid', 'livelihood', { late: true }),
]
