import { all, any, type Condition, cited, dayOf, not, passed, unencoded, years } from '@lotse/law'
import { countingTolerations, everHeld, family, heldFor, holds, inFamily, permittedStay } from '../AufenthG/statuses.ts'

const timesOfStudy = ['permit-16b']
const otherTitles = family('title').filter((status) => !timesOfStudy.includes(status))

/** Who holds a residence permit and has worked for two years or been here for three needs no consent of the employment agency. */
export const noConsentAfterWorkOrStay: Condition = all(
  cited('BeschV § 9 Abs. 1', any(inFamily('permit'), holds('blue-card'))),
  any(
    cited(
      'BeschV § 9 Abs. 1 Nr. 1',
      all(
        passed(years(2), dayOf('insuredWorkSince')),
        // Abs. 2 Nr. 2: work that the law limits in time does not count. Who never held such a title did none of it.
        any(
          not(everHeld('permit-16b', 'permit-16f', 'permit-17', 'permit-20a', 'permit-19c')),
          cited('BeschV § 9 Abs. 2', unencoded('work-of-limited-time')),
        ),
      ),
    ),
    cited(
      'BeschV § 9 Abs. 1 Nr. 2',
      heldFor(
        years(3),
        [...otherTitles, ...family('fiction'), ...countingTolerations, ...permittedStay],
        [...timesOfStudy, 'toleration-unclear-identity'],
      ),
    ),
  ),
)
