import { type Fact, fact } from '@lotse/law'

/** What decides who pays for a doctor. No illness is asked for: whoever may go, may go with any. */
export const healthFacts: readonly Fact[] = [
  /** Has asked for temporary protection (§ 24 AufenthG) and has no permit for it yet: § 1 Abs. 1 Nr. 1b, Abs. 3a AsylbLG, § 74 SGB II. */
  fact('boolean', 'askedForTemporaryProtection', 'stay', { late: true }),
  /** Has asked for asylum once more after a refusal (§ 71 AsylG): § 1 Abs. 1 Nr. 7 AsylbLG. */
  fact('boolean', 'followUpApplication', 'stay', { late: true }),
  /** Day on which it was decided that the person is not removed: § 1 Abs. 1 Nr. 3 Buchst. c AsylbLG. */
  fact('date', 'removalSuspendedOn', 'stay', { past: true, late: true }),
  /** Husband, wife, registered partner or minor child of somebody who receives benefits under the AsylbLG: § 1 Abs. 1 Nr. 6. */
  fact('boolean', 'familyOnAsylumBenefits', 'family', { late: true }),
  /** Lives with a mother or father who receives benefits by § 2 Abs. 1 AsylbLG: § 2 Abs. 3. */
  fact('boolean', 'parentOnSocialAssistanceLevel', 'family', { late: true }),
  /** Was abroad for a longer time in the last 36 months: § 2 Abs. 1 Satz 1 AsylbLG. */
  fact('boolean', 'stayBroken', 'stay', { late: true }),
  /** An office has written that the person has prolonged the stay by abuse: § 2 Abs. 1 Satz 1 AsylbLG. */
  fact('boolean', 'accusedOfProlongingStay', 'conduct', { sensitive: true, late: true }),
  /** An office has decided in writing that benefits are cut (§§ 1a, 11 Abs. 4 Nr. 2 AsylbLG), and that time has not ended. */
  fact('boolean', 'benefitsCut', 'livelihood', { late: true }),
  /** The Federal Office has ordered the transfer to another state (§ 34a AsylG). */
  fact('boolean', 'transferOrdered', 'stay', { late: true }),
  /** A court has stopped that transfer for now (aufschiebende Wirkung). */
  fact('boolean', 'transferStoppedByCourt', 'stay', {
    onlyIf: { fact: 'transferOrdered', is: [true] },
    late: true,
  }),
  /** Cannot work three hours a day for a long time because of illness or disability: § 8 Abs. 1 SGB II. */
  fact('boolean', 'cannotWorkThreeHours', 'health', { sensitive: true, late: true }),
]
