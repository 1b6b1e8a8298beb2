import { type Fact, fact } from '@lotse/law'

export const protectionFacts: readonly Fact[] = [
  /** What the Federal Office decided. `none`: rejected, or not decided yet. */
  fact('choice', 'protection', 'stay', {
    values: ['none', 'asylum', 'refugee', 'subsidiary', 'ban-on-removal'],
    changedBy: 'other',
  }),
  /** Belongs to the group under temporary protection (Ukraine): § 24 Abs. 1. */
  fact('boolean', 'temporaryProtectionGroup', 'stay', {}),
  /** The Federal Office has told the immigration office that protection is to be withdrawn: § 26 Abs. 3 Satz 1 Nr. 2. */
  fact('boolean', 'withdrawalNotice', 'stay', { late: true }),
]
