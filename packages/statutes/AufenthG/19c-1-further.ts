import { all, any, type Condition, is, judged, type Norm, type NormText, norm, not, unencoded, yes } from '@lotse/law'
import { firstConsentFrom45 } from '../BeschV/6.ts'
import { noConsentAfterWorkOrStay } from '../BeschV/9.ts'
import { consentOfAgency, lentToOtherFirms, notSaidOf18, workConditions, workPapers } from './18-conditions.ts'
import { afterExchange, notFromSchool, notFromSearch, nowOrGoingOn } from './after-other-stays.ts'
import { gatesOf } from './gates.ts'
import { everHeld, holds } from './statuses.ts'

const group = (of: string): Condition => is('furtherGroupOfOrdinance', of)

const shared: Omit<NormText, 'id' | 'for' | 'encodedFrom' | 'inForce'> = {
  cite: 'AufenthG § 19c Abs. 1',
  grade: 'may', // Abs. 1: "kann … erteilt werden"; the consent of the ordinance: "kann … erteilt werden"
  gradeCite: 'Abs. 1',
  requires: workConditions,
  regularly: { ...notFromSearch, ...notFromSchool },
  barred: { ...afterExchange, ...lentToOtherFirms },
  gates: gatesOf({ section: '4' }),
  consents: [consentOfAgency],
  grants: {
    status: 'permit-19c',
    cite: 'AufenthG § 18 Abs. 4',
    until: 'employment-and-six-months',
    work: 'bound',
    workCite: 'AufenthG § 4a Abs. 3 Satz 4',
  },
  papers: workPapers,
  notSaid: {
    ...notSaidOf18,
    'AufenthG § 18 Abs. 2 Nr. 4': 'equivalence is no condition of this title',
    'AufenthG § 18 Abs. 2 Nr. 5': 'speaks of § 18a and § 18b',
    'AufenthG § 39 Abs. 3 Nr. 3': 'whether others come first (Vorrangprüfung) is looked at by the agency',
    'Abs. 2': 'a norm of its own: permit-professional-experience',
    'Abs. 3': 'a norm of its own: permit-single-case',
    'Abs. 4': 'a norm of its own: permit-civil-servant',
  },
  reviewedBy: null,
}
const now = { encodedFrom: '2026-07-29', inForce: { from: '2026-07-29' } }
/** Until 28 July 2026 the title ran three months beyond the job, not six. Of older texts of the ordinance nobody has read all. */
const before = {
  encodedFrom: '2026-04-30',
  inForce: { from: '2026-04-30', to: '2026-07-28' },
  grants: { ...shared.grants, until: 'employment-and-three-months' },
}

/**
 * Teil 3 of the ordinance is for temporary employment: shut out during a training in a firm or at a school, during studies, and after
 * three years of a recognition partnership.
 */
const temporary: NormText['barred'] = {
  'AufenthG § 16a Abs. 1 Satz 2': nowOrGoingOn('permit-16a'),
  'AufenthG § 16b Abs. 4 Satz 1': nowOrGoingOn('permit-16b'),
  'AufenthG § 16d Abs. 3 Satz 6': all(everHeld('permit-16d'), is('recognitionStayUsedUp', 'partnership')),
}

const practice: Omit<NormText, 'encodedFrom' | 'inForce'> = {
  ...shared,
  id: 'permit-practice-for-recognition',
  aliases: ['BeschV § 8 Abs. 3'],
  for: { 'BeschV § 8 Abs. 3': group('practice-for-recognition') },
  notSaid: {
    ...shared.notSaid,
    'BeschV § 8 Abs. 1': 'the consent to a training: in permit-training',
    'BeschV § 8 Abs. 2': 'the consent to a measure: in permit-recognition-measure',
  },
}
/** Practice for a time that recognition or the licence asks for first. */
export const permitPracticeForRecognition: Norm = norm({ ...practice, ...now })
export const permitPracticeForRecognitionToJuly2026: Norm = norm({ ...practice, ...before })

/** § 11 Abs. 3: not again before three years have passed since the last title ran out. */
const again: NormText['barred'] = {
  'BeschV § 11 Abs. 3': all(
    everHeld('permit-19c'),
    is('teacherOrCookBefore', 'time-used-up', 'ended-under-three-years-ago'),
  ),
}
const teacher: Omit<NormText, 'encodedFrom' | 'inForce'> = {
  ...shared,
  id: 'permit-mother-tongue-teacher',
  aliases: ['BeschV § 11 Abs. 1'],
  for: { 'BeschV § 11 Abs. 1': group('mother-tongue-teacher') },
  barred: { ...shared.barred, ...temporary, ...again },
}
/** Teachers of the mother tongue under the supervision of a consulate. */
export const permitMotherTongueTeacher: Norm = norm({ ...teacher, ...now })
export const permitMotherTongueTeacherToJuly2026: Norm = norm({ ...teacher, ...before })

const cook: Omit<NormText, 'encodedFrom' | 'inForce'> = {
  ...shared,
  id: 'permit-specialty-cook',
  aliases: ['BeschV § 11 Abs. 2', 'Spezialitätenkoch'],
  for: { 'BeschV § 11 Abs. 2 Satz 1': group('specialty-cook') },
  barred: { ...shared.barred, ...temporary, ...again },
  notSaid: { ...shared.notSaid, 'BeschV § 11 Abs. 2 Satz 2': 'the first consent is for a year at most' },
}
/** Cooks of specialty restaurants. */
export const permitSpecialtyCook: Norm = norm({ ...cook, ...now })
export const permitSpecialtyCookToJuly2026: Norm = norm({ ...cook, ...before })

/** § 24a Abs. 3: § 9 is not for whoever holds a permit to drive already, which the paper does not tell. */
const noConsentForDriver = all(noConsentAfterWorkOrStay, not(any(everHeld('permit-19c'), holds('fiction-continued'))))
const driver: Omit<NormText, 'encodedFrom' | 'inForce'> = {
  ...shared,
  id: 'permit-driver-to-be',
  aliases: ['BeschV § 24a Abs. 2', 'Berufskraftfahrer'],
  for: { 'BeschV § 24a Abs. 2': group('driver-to-be') },
  requires: {
    ...workConditions,
    'BeschV § 24a Abs. 2 Satz 1 Nr. 1': yes('driverTrainingInContract'),
    'BeschV § 24a Abs. 2 Satz 1 Nr. 2': yes('driverLicenceInFifteenMonths'),
    'BeschV § 24a Abs. 2 Satz 1 Nr. 3': yes('driverJobAfterwards'),
    'BeschV § 24a Abs. 2 Satz 1 Nr. 4': yes('drivingLicenceAbroad'),
    'BeschV § 1 Abs. 2 Satz 1': any(noConsentForDriver, firstConsentFrom45),
  },
  waived: {
    'BeschV § 1 Abs. 2 Satz 2': {
      when: judged('public-interest-in-employment', {
        for: ['employment.shortageOccupation', 'employment.salaryPerYear'],
        against: [],
      }),
      drops: ['BeschV § 1 Abs. 2 Satz 1'],
      cap: 'may',
    },
  },
  notSaid: {
    ...shared.notSaid,
    'BeschV § 24a Abs. 2 Satz 2': 'the consent is for up to 15 months',
    'BeschV § 24a Abs. 2 Satz 3': 'and for up to six more in a single case',
    'BeschV § 1 Abs. 2 Satz 3': 'an example of Satz 2',
  },
}
/** A job in which one becomes a driver of lorries or buses. */
export const permitDriverToBe: Norm = norm({ ...driver, ...now })
export const permitDriverToBeToJuly2026: Norm = norm({ ...driver, ...before })

const balkans: Omit<NormText, 'encodedFrom' | 'inForce'> = {
  ...shared,
  id: 'permit-western-balkans',
  aliases: ['BeschV § 26 Abs. 2', 'Westbalkanregelung'],
  for: { 'BeschV § 26 Abs. 2 Satz 1': group('western-balkans') },
  requires: {
    ...workConditions,
    'BeschV § 26 Abs. 2 Satz 2': is('westernBalkansConsent', 'asked-there', 'given-there', 'before'),
    // The number of consents is limited for each year; whether one is left is known once it has been given.
    'BeschV § 26 Abs. 2 Satz 3': any(
      is('westernBalkansConsent', 'given-there', 'before'),
      unencoded('consents-left-this-year'),
    ),
    'BeschV § 1 Abs. 2 Satz 1': firstConsentFrom45,
  },
  waived: {
    // "nur in begründeten Ausnahmefällen"
    'BeschV § 1 Abs. 2 Satz 4': {
      when: judged('public-interest-in-exceptional-case', {
        for: ['employment.shortageOccupation', 'employment.salaryPerYear'],
        against: [],
      }),
      drops: ['BeschV § 1 Abs. 2 Satz 1'],
      cap: 'exceptional',
    },
  },
  barred: {
    ...afterExchange,
    'BeschV § 26 Abs. 2 Satz 4': yes('asylumBenefitsInTwoYears'),
    // Satz 5: § 9 does not apply, so the agency is always asked.
    'AufenthG § 40 Abs. 1 Nr. 2': yes('employment.temporaryAgency'),
  },
  consents: [{ of: 'federal-employment-agency', cite: 'BeschV § 26 Abs. 2 Satz 1' }],
  notSaid: {
    ...shared.notSaid,
    'BeschV § 26 Abs. 2 Satz 5':
      'with a consent of the text until 2020 the agency need not be asked again: taken as if it were',
  },
}
/** Any job for nationals of the Western Balkans. */
export const permitWesternBalkans: Norm = norm({ ...balkans, ...now })
export const permitWesternBalkansToJuly2026: Norm = norm({ ...balkans, ...before })
