import {
  all,
  amount,
  any,
  type Condition,
  cited,
  compare,
  dayOf,
  number,
  type Places,
  quantity,
  unencoded,
  yes,
  youngerThan,
} from '@lotse/law'
import { everHeld } from '../AufenthG/statuses.ts'

const salary = quantity('employment.salaryPerYear')

/**
 * What § 6 BeschV asks of somebody with marked practical experience, whom § 19c Abs. 2 AufenthG lets in. Satz 4 and 5
 * (who confirms) are in the facts `foreignQualificationStateRecognised` and `chamberAbroadCertificate`.
 */
export const professionalExperience: Places = {
  'BeschV § 6 Abs. 1 Satz 1 Nr. 1': compare(quantity('experienceMonthsOfFiveYears'), '>=', number(24)),
  'BeschV § 6 Abs. 1 Satz 1 Nr. 2': any(
    compare(salary, '>=', amount('salary-professional-experience')),
    cited('BeschV § 6 Abs. 1 Satz 2', yes('employment.collectiveAgreement')),
  ),
  'BeschV § 6 Abs. 1 Satz 1 Nr. 3': any(
    yes('foreignQualificationStateRecognised'),
    yes('chamberAbroadCertificate'),
    cited('BeschV § 6 Abs. 1 Satz 3', any(yes('employment.it'), yes('employment.ict'))),
  ),
}

/** First consent where the job begins after the 45th birthday. Whether an earlier consent was one of these nobody can tell from the title. */
export const firstConsentFrom45: Condition = any(
  youngerThan(45, 'birthDate', dayOf('employment.from')),
  compare(salary, '>=', amount('salary-from-45')),
  yes('adequatePension'),
  all(everHeld('permit-19c'), unencoded('first-consent-of-the-employment-agency')),
)

export const provisionForOldAge: Places = { 'BeschV § 1 Abs. 2 Satz 1': firstConsentFrom45 }
