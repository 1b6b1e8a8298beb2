import { type Fact, fact } from '@lotse/law'

/** What decides how an application for asylum is lodged, heard and decided. */
export const asylumFacts: readonly Fact[] = [
  /**
   * Where the person is: detained, in a hospital or a nursing home, in a home of youth welfare (§ 14 Abs. 2 Satz 1 Nr. 2 AsylG), or none
   * of these.
   */
  fact('choice', 'keptIn', 'stay', {
    values: ['no', 'detention', 'hospital-or-care', 'youth-home'],
    sensitive: true,
    late: true,
  }),
  /** Under eighteen, and whoever stands for the child need not live in a reception facility: § 14 Abs. 2 Satz 1 Nr. 3 AsylG. */
  fact('boolean', 'guardianLivesElsewhere', 'family', { late: true }),
  /** Under eighteen and here without parents or another adult who stands for the child: § 30 Abs. 2 AsylG. */
  fact('boolean', 'unaccompaniedMinor', 'family', { late: true }),
  /** The Federal Office has heard the person on the reasons for the application: § 24 Abs. 1 Satz 3, § 25 AsylG. */
  fact('boolean', 'asylumHeard', 'stay', { late: true }),
  /** Did not come to the hearing though summoned: § 25 Abs. 5 Satz 1, § 33 Abs. 2 Satz 1 Nr. 1 AsylG. */
  fact('boolean', 'hearingMissed', 'stay', { late: true }),
  /** The Federal Office means to grant everything, or finds the person lastingly unable to be heard: § 24 Abs. 1 Satz 4 AsylG. */
  fact('boolean', 'hearingNotNeeded', 'health', { sensitive: true, late: true }),
  /** The Federal Office has written that it takes longer than six months, or that it waits: § 24 Abs. 4 Satz 2, Abs. 5 AsylG. */
  fact('boolean', 'decisionPutOff', 'stay', { late: true }),
  /** It wants to send the person to a state outside the Union as safe (§ 29 Nr. 4, 5 AsylG). */
  fact('boolean', 'safeStateNamed', 'stay', { late: true }),
]
