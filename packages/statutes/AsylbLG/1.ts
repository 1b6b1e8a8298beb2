import {
  all,
  any,
  type Condition,
  cited,
  dayOf,
  is,
  judged,
  months,
  named,
  not,
  passed,
  unencoded,
  yes,
} from '@lotse/law'
import { asylum, family, holds, inFamily } from '../AufenthG/statuses.ts'

/** The act changed on 12.06.2026. */
export type AsylbLGText = 'April 2026' | 'June 2026'

/** Asked for asylum; the paper that says so may be missing yet. */
const withoutPaper: Condition = all(holds('none'), asylum('asylum-pending'))
const asked: Condition = any(holds('arrival-certificate'), withoutPaper)

/** Abs. 1 Nr. 1b: asked for temporary protection, without a permit and without the paper about the application. */
const displaced = cited(
  'AsylbLG § 1 Abs. 1 Nr. 1b',
  all(yes('askedForTemporaryProtection'), not(holds('permit-24')), not(inFamily('fiction'))),
)

/** Nr. 3: three permits, each in a part of its cases. */
const temporaryPermit: Condition = cited(
  'AsylbLG § 1 Abs. 1 Nr. 3',
  any(
    all(holds('permit-23'), unencoded('permit-23-because-of-war')), // Buchst. a
    all(holds('permit-25-4'), unencoded('which-sentence-of-25-4')), // Buchst. b
    all(holds('permit-25-5'), not(passed(months(18), dayOf('removalSuspendedOn')))), // Buchst. c
  ),
)

/** Abs. 1: who belongs to the act. Nr. 2, 2a (airport) and 8 (spring 2022) are not asked for. */
export const group = (text: AsylbLGText): Condition =>
  named(
    'asylum-benefits-group',
    any(
      cited('AsylbLG § 1 Abs. 1 Nr. 1', holds('permission-to-stay')),
      cited('AsylbLG § 1 Abs. 1 Nr. 1a', asked),
      ...(text === 'June 2026' ? [displaced] : []),
      temporaryPermit,
      cited('AsylbLG § 1 Abs. 1 Nr. 4', inFamily('toleration')),
      cited('AsylbLG § 1 Abs. 1 Nr. 5', all(not(inFamily('title')), yes('obligedToLeave'))),
      cited('AsylbLG § 1 Abs. 1 Nr. 7', yes('followUpApplication')),
      cited('AsylbLG § 1 Abs. 1 Nr. 6', yes('familyOnAsylumBenefits')),
    ),
  )

/** Abs. 2: titles that end it. A visa may hold for more than six months or not. */
export const otherTitle: Condition = any(
  holds(
    ...family('title').filter(
      (title) => !['permit-23', 'permit-25-4', 'permit-25-5', 'visa-national', 'visa-schengen'].includes(title),
    ),
  ),
  all(holds('visa-national'), unencoded('title-of-more-than-six-months')),
)

/** Abs. 3a Satz 1: whoever has the paper about an application for § 24 belongs to the social codes. */
export const paperOfTemporaryProtection: Condition = all(inFamily('fiction'), yes('askedForTemporaryProtection'))

/**
 * Abs. 4 Satz 1: nothing but a bridge. It names Nr. 5 and not Nr. 4, which § 1a names beside it: whoever holds a toleration, or is
 * permitted to stay, is not meant.
 */
export const onlyBridge = (text: AsylbLGText): Condition =>
  all(
    yes('obligedToLeave'),
    not(any(inFamily('toleration'), holds('permission-to-stay'))),
    any(
      cited('AsylbLG § 1 Abs. 4 Satz 1 Nr. 1', yes('protectedElsewhere')),
      cited(
        'AsylbLG § 1 Abs. 4 Satz 1 Nr. 2',
        text === 'June 2026' ? all(yes('transferOrdered'), not(yes('transferStoppedByCourt'))) : yes('transferOrdered'),
      ),
    ),
  )

/** § 7 Abs. 1 Satz 1: whoever receives benefits has shown it; else the office works it out. */
export const ownMeansUsedUp: Condition = any(
  is('publicFunds', 'some', 'all'),
  all(is('publicFunds', 'none'), judged('own-means-do-not-suffice')),
)

/** § 11 Abs. 2a: until the certificate of arrival is issued, only what § 1a Abs. 1 names. */
export const afterArrivalCertificate: Condition = any(
  not(withoutPaper),
  unencoded('care-before-certificate-of-arrival'),
)
