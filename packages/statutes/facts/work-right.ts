import { type Fact, fact } from '@lotse/law'

/** What §§ 61 AsylG and 60a Abs. 5b AufenthG ask before work is permitted. */
export const workRightFacts: readonly Fact[] = [
  /** Obliged to live in a reception facility: AsylG § 47. */
  fact('boolean', 'livesInReception', 'stay', { late: true }),
  /** The asylum application was registered: § 61 Abs. 1 Satz 2 AsylG. */
  fact('date', 'asylumRegisteredOn', 'stay', { past: true, late: true }),
  /** Another state of the Union was asked to take charge, or told that it must take back: § 61 Abs. 1 Satz 3 Nr. 1 AsylG. */
  fact('boolean', 'otherStateAsked', 'stay', { late: true }),
  /** The Federal Office decides in the accelerated procedure of Art. 42 of Regulation (EU) 2024/1348, letters a to f. */
  fact('boolean', 'acceleratedProcedure', 'stay', { late: true }),
  /** Repeatedly or seriously left duties of the procedure undone, without excuse: § 61 Abs. 1 Satz 4 AsylG. */
  fact('boolean', 'asylumDutiesBroken', 'conduct', { sensitive: true, late: true }),
  /** Work had been permitted during the asylum procedure: § 61 Abs. 1 Satz 9 AsylG. */
  fact('boolean', 'workAllowedDuringAsylum', 'stay', { late: true }),
]
