import { type Fact, fact } from '@lotse/law'
import { asylumStatuses, residenceStatuses } from './statuses.ts'

/** Who the person is before the law of residence, since when, and how the asylum procedure went. */
export const stayFacts: readonly Fact[] = [
  fact('spans', 'stay', 'stay', {
    statuses: residenceStatuses.map((kind) => kind.id),
    changedBy: 'other',
  }),
  fact('spans', 'asylum', 'stay', {
    statuses: asylumStatuses.map((kind) => kind.id),
    changedBy: 'other',
  }),
  fact('date', 'arrivedOn', 'stay', { past: true }),
  fact('date', 'birthDate', 'stay', { past: true }),
  /** Day the asylum application was lodged: decides old or new asylum law (§ 87e AsylG). */
  fact('date', 'asylumLodgedOn', 'stay', { past: true, late: true }),
  /** Day of the decision that rejected as manifestly unfounded: § 104 Abs. 19. */
  fact('date', 'asylumDecidedOn', 'stay', { past: true, late: true }),
  /** On which ground the rejection as "offensichtlich unbegründet" rests; `no` if it was rejected simply. */
  fact('choice', 'manifestlyUnfounded', 'stay', {
    values: ['no', 'deception', 'delay', 'danger', 'safe-country', 'other'],
    late: true,
  }),
  /** Left Germany after the asylum procedure ended and came back. Never proposed. */
  fact('boolean', 'leftSinceAsylum', 'stay', { late: true }),
  fact('boolean', 'enteredWithRequiredVisa', 'stay', {}),
  fact('boolean', 'entryBan', 'stay', { late: true }),
  /** Duty to leave is enforceable. */
  fact('boolean', 'obligedToLeave', 'stay', { late: true }),
  fact('boolean', 'hardshipCommissionRequest', 'stay', {
    changedBy: 'other',
    late: true,
  }),
  /**
   * Nationality of a state that the law calls safe: § 60a Abs. 6 Satz 1 Nr. 3, § 104 Abs. 18. `annex-2`: Annex II of the AsylG
   * without Georgia and Moldova. `eu-list`: named by § 104 Abs. 18 Nr. 2, Turkey apart. Ukraine is `none`.
   */
  fact('choice', 'safeCountry', 'stay', {
    values: ['none', 'annex-2', 'georgia-moldova', 'eu-list', 'turkey'],
    late: true,
  }),
  /** Held a permission to work on 11 June 2026: § 104 Abs. 18 Nr. 2. */
  fact('boolean', 'workPermissionJune2026', 'stay', {
    onlyIf: { fact: 'safeCountry', is: ['eu-list', 'turkey'] },
    late: true,
  }),
  /** An application for a humanitarian title (Abschnitt 5) is open: § 19f Abs. 2 Nr. 3. */
  fact('boolean', 'humanitarianApplicationOpen', 'stay', { late: true }),
]
