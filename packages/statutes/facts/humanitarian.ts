import { type Fact, fact } from '@lotse/law'

/** What §§ 22, 23 and 25 Abs. 4 to 4b ask: reasons that few people have, and that are asked last and with care. */
export const humanitarianFacts: readonly Fact[] = [
  /**
   * Promised admission before entry: by the Federal Ministry for one person (§ 22 Satz 2), by the Federal Office for a group (§ 23 Abs. 2)
   * or in resettlement (§ 23 Abs. 4); `land`: the person belongs to a group that the Land has named (§ 23 Abs. 1); `single`: an
   * embassy's visa for urgent humanitarian reasons (§ 22 Satz 1).
   */
  fact('choice', 'admission', 'stay', {
    seldom: 'none',
    values: ['none', 'single', 'ministry', 'group', 'resettlement', 'land'],
    changedBy: 'other',
    late: true,
  }),
  /** What the promise of admission names: § 23 Abs. 2 Satz 3. */
  fact('boolean', 'admissionForGood', 'stay', {
    onlyIf: { fact: 'admission', is: ['group', 'resettlement'] },
    changedBy: 'other',
    late: true,
  }),
  /** A reason to stay that will end: § 25 Abs. 4 Satz 1. */
  fact('choice', 'temporaryReason', 'stay', {
    seldom: 'none',
    values: ['none', 'treatment', 'care-of-family', 'end-of-school-or-training', 'court', 'other'],
    sensitive: true,
    late: true,
  }),
  /**
   * Victim of a crime: `trafficking` §§ 232 to 233a StGB; `illegal-work` § 10 Abs. 1 and § 11 Abs. 1 Nr. 3 SchwarzArbG, § 15a AÜG.
   * § 25 Abs. 4a and 4b.
   */
  fact('choice', 'crimeVictim', 'stay', {
    seldom: 'none',
    values: ['none', 'trafficking', 'illegal-work'],
    sensitive: true,
    late: true,
  }),
  /** The prosecution or the criminal court thinks it right that the person is here for the proceedings. */
  fact('boolean', 'presenceWantedByCourt', 'stay', {
    onlyIf: { fact: 'crimeVictim', is: ['trafficking', 'illegal-work'] },
    changedBy: 'other',
    sensitive: true,
    late: true,
  }),
  /** Has broken off every contact with the accused. */
  fact('boolean', 'contactWithAccusedBroken', 'stay', {
    onlyIf: { fact: 'crimeVictim', is: ['trafficking'] },
    changedBy: 'person',
    sensitive: true,
    late: true,
  }),
  /** Has declared readiness to testify. Nobody is told to: that is for advice that protects. */
  fact('boolean', 'readyToTestify', 'stay', {
    onlyIf: { fact: 'crimeVictim', is: ['trafficking', 'illegal-work'] },
    changedBy: 'person',
    sensitive: true,
    late: true,
  }),
  /** The criminal proceedings are over. */
  fact('boolean', 'proceedingsOver', 'stay', {
    onlyIf: { fact: 'crimeVictim', is: ['trafficking', 'illegal-work'] },
    changedBy: 'other',
    sensitive: true,
    late: true,
  }),
  /** The employer still owes pay: § 25 Abs. 4b Satz 3. */
  fact('boolean', 'payStillOwed', 'work', {
    onlyIf: { fact: 'crimeVictim', is: ['illegal-work'] },
    changedBy: 'other',
    sensitive: true,
    late: true,
  }),
]
