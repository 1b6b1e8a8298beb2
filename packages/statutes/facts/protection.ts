import { type Fact, fact } from '@lotse/law'

export const protectionFacts: readonly Fact[] = [
  /** What the Federal Office decided. `none`: rejected, or not decided yet. */
  fact('choice', 'protection', 'stay', {
    values: ['none', 'asylum', 'refugee', 'subsidiary', 'ban-on-removal'],
    changedBy: 'other',
  }),
  /**
   * The Federal Office has rejected the person's own application and found that, as family of somebody with protection, the person
   * gets the same title (§ 26 Abs. 2 and 3 AsylG, since 12.06.2026): what protection that somebody has.
   */
  fact('choice', 'protectionOfFamily', 'stay', {
    values: ['none', 'asylum', 'refugee', 'subsidiary'],
    changedBy: 'other',
    late: true,
  }),
  /** Has the nationality of, or a right to live in, a state other than the one of danger: § 25 Abs. 3 Satz 2. */
  fact('boolean', 'rightElsewhere', 'stay', {
    onlyIf: { fact: 'protection', is: ['ban-on-removal'] },
    sensitive: true,
    late: true,
  }),
  /**
   * An office or a court has written that grave reasons shut the person out of protection or of the title: war crimes, a grave
   * offence, acts against the United Nations, danger to the public. § 24 Abs. 2, § 25 Abs. 3 Satz 3.
   */
  fact('boolean', 'graveReasonsWritten', 'conduct', { sensitive: true, late: true }),
  /** Belongs to the group under temporary protection (Ukraine): § 24 Abs. 1. */
  fact('boolean', 'temporaryProtectionGroup', 'stay', {}),
  /** The Federal Office has told the immigration office that protection is to be withdrawn: § 26 Abs. 3 Satz 1 Nr. 2. */
  fact('boolean', 'withdrawalNotice', 'stay', { late: true }),
  /** The permit of § 23 rests on Abs. 2 or 4 (chosen abroad, resettlement), not on Abs. 1. */
  fact('boolean', 'resettled', 'stay', { late: true }),
  /** Another state of the Union has granted international protection: § 61 Abs. 1 Satz 3 Nr. 2 AsylG. */
  fact('boolean', 'protectedElsewhere', 'stay', { late: true }),
]
