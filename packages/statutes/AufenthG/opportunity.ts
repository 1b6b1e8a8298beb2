import { all, any, type Condition, onTheDay, the, unencoded, when } from '@lotse/law'
import { holds } from './statuses.ts'

/**
 * Holds the permit of § 104c, which is granted to nobody since 01.01.2026 and goes over into § 25a or § 25b (§ 104c Abs. 2).
 * The clauses that name it there are said to be repealed on 01.07.2027; that text could not be read, so what comes then is unknown.
 */
export const holdsOpportunityPermit: Condition = all(
  holds('permit-104c'),
  any(when(onTheDay, '<', the('2027-07-01')), unencoded('opportunity-permit-after-june-2027')),
)
