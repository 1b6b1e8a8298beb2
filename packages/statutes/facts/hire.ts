import { type Fact, fact } from '@lotse/law'

const entryOnly = { onlyIf: { fact: 'hireAs', is: ['entry-qualification'] }, late: true } as const
const jobOnly = { onlyIf: { fact: 'hireAs', is: ['job'] }, late: true } as const

/**
 * What an employer is asked about somebody they would like to employ. Nothing here is about health, origin or what an office accuses
 * somebody of: an employer must not ask that, and needs it for no answer.
 */
export const hireFacts: readonly Fact[] = [
  fact('choice', 'applicantPassport', 'stay', { values: ['german', 'eu', 'eu-family', 'other'], late: true }),
  /** Lives abroad and would come for the job. */
  fact('boolean', 'livesAbroad', 'stay', { late: true }),
  /** What the paper says about work: § 4a Abs. 3 Satz 1 AufenthG. */
  fact('choice', 'paperNote', 'stay', { values: ['any', 'this-job', 'ask', 'forbidden', 'other'], late: true }),
  /** The paper has not run out. */
  fact('boolean', 'paperValid', 'stay', { late: true }),

  fact('choice', 'hireAs', 'work', {
    values: ['job', 'training', 'entry-qualification', 'trial', 'course'],
    late: true,
  }),
  /** The job needs a training or a degree. */
  fact('boolean', 'hireQualified', 'work', jobOnly),
  /** The person has begun already: § 324 Abs. 1 SGB III. */
  fact('boolean', 'hireBegun', 'work', { late: true }),
  /** Registered as looking for work or training. */
  fact('choice', 'applicantRegistered', 'work', { values: ['agency', 'jobcenter', 'none'], late: true }),
  /** Worked for this employer before, with social insurance, more than three months within four years: § 92 Abs. 1 Nr. 2 SGB III. */
  fact('boolean', 'employedHereFourYears', 'work', jobOnly),
  /** Out of work for two years or more: § 16e Abs. 1 SGB II. */
  fact('boolean', 'joblessTwoYears', 'work', jobOnly),
  /** The contract runs for two years or longer: § 16e Abs. 1 SGB II. */
  fact('boolean', 'contractTwoYears', 'work', jobOnly),
  /** At least 25 years old: § 16i Abs. 3 Satz 1 Nr. 1 SGB II. */
  fact('boolean', 'applicantFrom25', 'work', jobOnly),
  /** Six of the last seven years with money from the Jobcenter: § 16i Abs. 3 Satz 1 Nr. 2 SGB II. */
  fact('boolean', 'jobcenterSixOfSevenYears', 'work', jobOnly),

  fact('integer', 'entryMonths', 'work', { min: 1, max: 24, ...entryOnly }),
  fact('integer', 'entryHours', 'work', { min: 1, max: 48, ...entryOnly }),
  /** It leads to an occupation that the state recognises: § 54a Abs. 2 Satz 1 Nr. 2 SGB III. */
  fact('boolean', 'entryRecognised', 'work', entryOnly),
  /** Was with this firm or one tied to it: § 54a Abs. 5 SGB III. */
  fact('boolean', 'entryHereBefore', 'work', entryOnly),

  fact('integer', 'trialWeeks', 'work', { min: 1, max: 52, late: true, onlyIf: { fact: 'hireAs', is: ['trial'] } }),
  fact('integer', 'courseHours', 'work', { min: 1, max: 6000, late: true, onlyIf: { fact: 'hireAs', is: ['course'] } }),
  /** Course and provider are approved for support: § 82 Abs. 1 Satz 1 Nr. 5 SGB III. */
  fact('boolean', 'courseApproved', 'work', { late: true, onlyIf: { fact: 'hireAs', is: ['course'] } }),
]
