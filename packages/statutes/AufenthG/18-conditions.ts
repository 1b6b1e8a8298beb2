import {
  all,
  amount,
  any,
  type Condition,
  type Consent,
  compare,
  judged,
  not,
  type Paper,
  type Places,
  quantity,
  type Waiver,
  yes,
  youngerThan,
} from '@lotse/law'
import { noConsentAfterWorkOrStay } from '../BeschV/9.ts'
import { everHeld } from './statuses.ts'

/** § 18 Abs. 2: what every title for work asks. Nr. 2 is a consent, Nr. 4 is in who is a skilled worker. */
export const workConditions: Places = {
  'AufenthG § 18 Abs. 2 Nr. 1': yes('employment'),
  'AufenthG § 18 Abs. 2 Nr. 3': yes('employment.licence'),
  'AufenthG § 18 Abs. 2 Nr. 4a': yes('employment.assured'),
}

/** Nr. 5, for the first title of § 18a or § 18b from the 45th birthday. */
export const provisionForOldAge: Places = {
  'AufenthG § 18 Abs. 2 Nr. 5': any(
    everHeld('permit-18a', 'permit-18b'),
    youngerThan(45, 'birthDate'),
    compare(quantity('employment.salaryPerYear'), '>=', amount('salary-from-45')),
    yes('adequatePension'),
  ),
}

/** Satz 2 stands inside Nr. 5 and speaks of its salary and its age; it takes nothing from Nr. 1 to 4a. */
export const publicInterest: Record<string, Waiver> = {
  'AufenthG § 18 Abs. 2 Nr. 5 Satz 2': {
    when: judged('public-interest-in-employment', {
      for: ['employment.shortageOccupation', 'employment.salaryPerYear'],
      against: [],
    }),
    drops: ['AufenthG § 18 Abs. 2 Nr. 5'],
    cap: 'may',
  },
}

/** § 18 Abs. 3 Nr. 1. A foreign qualification must have been found equivalent, which is Abs. 2 Nr. 4 too. */
export const vocationalQualification: Condition = any(yes('vocationalGermany'), yes('vocationalForeignRecognised'))
/** § 18 Abs. 3 Nr. 2. A foreign degree must be recognised or comparable, which is Abs. 2 Nr. 4 too. */
export const academicDegree: Condition = any(yes('degreeGermany'), yes('degreeForeignRecognised'))

/** The employment agency agrees, unless the ordinance does without. */
export const consentOfAgency: Consent = {
  of: 'federal-employment-agency',
  cite: 'AufenthG § 18 Abs. 2 Nr. 2',
  unless: { cite: 'BeschV § 9 Abs. 1', when: noConsentAfterWorkOrStay },
}

/** The agency must refuse whoever would be lent to other firms; where it is not asked, it cannot refuse. */
export const lentToOtherFirms: Places = {
  'AufenthG § 40 Abs. 1 Nr. 2': all(yes('employment.temporaryAgency'), not(noConsentAfterWorkOrStay)),
}

export const workPapers: readonly Paper[] = [
  { id: 'work-contract', cite: 'AufenthG § 18 Abs. 2 Nr. 1' },
  { id: 'declaration-of-employment', cite: 'AufenthG § 18 Abs. 2 Nr. 4a' },
  { id: 'occupational-licence', cite: 'AufenthG § 18 Abs. 2 Nr. 3' },
  { id: 'identity-papers', cite: 'AufenthG § 5 Abs. 1 Nr. 1a' },
  { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
  { id: 'health-insurance', cite: 'AufenthG § 2 Abs. 3 Satz 1' },
]

/** Said of § 18 in every norm that rests on it. */
export const notSaidOf18: Record<string, string> = {
  'AufenthG § 18 Abs. 1': 'says what the law is for; it gives and takes nothing',
  'AufenthG § 18 Abs. 2 Nr. 2 Halbsatz 3':
    'the office may refuse on grounds of § 40 Abs. 2 and 3, which lie with the employer or in earlier offences; nothing a person could tell for certain',
  'AufenthG § 18 Abs. 2 Nr. 5 Satz 3': 'the figures are published: packages/statutes/amounts',
  'AufenthG § 18 Abs. 5': 'protects the holder when the job ends early; it is no condition of the grant',
  'AufenthG § 39 Abs. 2': 'what the employment agency examines: its consent is named, its conditions of work are not',
  'AufenthG § 40 Abs. 1 Nr. 1': 'an unlawful placement: nothing a person could tell for certain',
}
