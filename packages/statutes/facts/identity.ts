import { type Fact, fact } from '@lotse/law'

export const identityFacts: readonly Fact[] = [
  fact('boolean', 'identityClarified', 'identity', {
    changedBy: 'person',
    proposable: true,
  }),
  /** Day on which identity was clarified, or on which all necessary and reasonable steps had been taken. */
  fact('date', 'identityClarifiedOn', 'identity', {
    past: true,
    onlyIf: { fact: 'identityClarified', is: [true] },
    late: true,
  }),
  /** All necessary and reasonable steps to clarify identity have been taken. */
  fact('boolean', 'identityStepsTaken', 'identity', {
    changedBy: 'person',
    proposable: true,
  }),
  /** Day by which those steps had been taken. */
  fact('date', 'identityStepsTakenOn', 'identity', {
    past: true,
    onlyIf: { fact: 'identityStepsTaken', is: [true] },
    late: true,
  }),
  fact('boolean', 'validPassport', 'identity', {
    changedBy: 'person',
    proposable: true,
  }),
]

/** What the person did or did not do. Asked last and with care. */
export const conductFacts: readonly Fact[] = [
  /** Removal is prevented or delayed NOW by the person's own deliberate false statements or deception about identity or nationality. */
  fact('boolean', 'deceivesNow', 'conduct', {
    changedBy: 'person',
    proposable: true,
    toward: false,
    sensitive: true,
    late: true,
  }),
  /** A reasonable demand of the office to help remove an obstacle to departure is unmet NOW. */
  fact('boolean', 'refusesCooperationNow', 'conduct', {
    changedBy: 'person',
    proposable: true,
    toward: false,
    sensitive: true,
    late: true,
  }),
  /** Has at any time deliberately deceived the immigration office about facts that matter for residence. */
  fact('boolean', 'deceivedOffice', 'conduct', { sensitive: true, late: true }),
  /** Has deliberately delayed or hindered measures of removal. */
  fact('boolean', 'delayedRemoval', 'conduct', { sensitive: true, late: true }),
  /** Convictions for intentional offences in Germany, fines added up: § 19d Abs. 1 Nr. 7 and its relatives. */
  fact('choice', 'convictions', 'conduct', {
    values: ['none', 'fines-to-50', 'fines-to-90-foreigner-law', 'more'],
    sensitive: true,
    late: true,
  }),
  /** Interest in expulsion (§ 54), the gravest that exists. */
  fact('choice', 'expulsionInterest', 'conduct', {
    values: ['none', 'other', '54-2-1-or-2', '54-1', '54-1-2-or-4'],
    sensitive: true,
    late: true,
  }),
  fact('boolean', 'expulsionOrder', 'conduct', { sensitive: true, late: true }),
  fact('boolean', 'extremistLinks', 'conduct', { sensitive: true, late: true }),
  /**
   * Concrete measures of removal were under way on the day of application: § 60c Abs. 2 Nr. 5, § 16g Abs. 2 Nr. 5. The person's
   * own application for money to leave voluntarily counts, and a procedure to transfer to another member state.
   */
  fact('boolean', 'removalMeasuresUnderWay', 'conduct', { late: true }),
  /** A ban on working under § 60a Abs. 6 applies. */
  fact('boolean', 'workBan', 'conduct', { changedBy: 'other', late: true }),
]
