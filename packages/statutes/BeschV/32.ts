import { all, any, type Condition, type Consent, cited, is, months, years, yes } from '@lotse/law'
import { family, heldFor, permittedStay, tolerations } from '../AufenthG/statuses.ts'

/** "erlaubt, geduldet oder mit einer Aufenthaltsgestattung": every status that lets a person be here. */
const allowedTolerated = [
  ...family('title'),
  ...family('permanent-title'),
  ...family('fiction'),
  ...permittedStay,
  ...tolerations,
]

/** Abs. 2 Nr. 5: after four years without a break. */
const afterFourYears: Condition = cited('BeschV § 32 Abs. 2 Nr. 5', heldFor(years(4), allowedTolerated))

/** Abs. 2 Nr. 2: a training in an occupation that the state recognises. */
const training: Condition = cited(
  'BeschV § 32 Abs. 2 Nr. 2',
  all(yes('training'), is('training.kind', 'qualified', 'qualified-school')),
)

/** Abs. 1 Satz 1 for jobs of which the Federal Employment Agency is asked; a training is none (Abs. 2 Nr. 2). */
export const threeMonthsForJobs: Condition = any(heldFor(months(3), allowedTolerated), training)

/** The agency is asked first; Abs. 2 and 3 name when it is not. */
export const consentForTolerated: Consent = {
  of: 'federal-employment-agency',
  cite: 'BeschV § 32 Abs. 1 Satz 1',
  unless: {
    cite: 'BeschV § 32 Abs. 2',
    when: any(afterFourYears, training),
  },
}
