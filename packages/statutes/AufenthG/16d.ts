import { all, any, is, judged, level, months, type Norm, type NormText, norm, unencoded, years, yes } from '@lotse/law'
import { livelihoodSecured } from './2.ts'
import { consentOfAgency } from './18-conditions.ts'
import { gatesOf } from './gates.ts'

const shared: Pick<NormText, 'encodedFrom' | 'inForce' | 'grade' | 'gates' | 'reviewedBy'> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'should', // "soll … erteilt werden"
  gates: gatesOf({ section: '3', livelihood: livelihoodSecured }),
  reviewedBy: null,
}
const papers: NormText['papers'] = [
  { id: 'notice-of-recognition', cite: 'AufenthG § 16d Abs. 1 Satz 1' },
  { id: 'language-certificate', cite: 'AufenthG § 16d Abs. 1 Satz 2 Nr. 1' },
  { id: 'health-insurance', cite: 'AufenthG § 2 Abs. 3 Satz 1' },
  { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
]

/** A measure that the office for recognition has found to be needed. */
export const permitRecognitionMeasure: Norm = norm({
  ...shared,
  id: 'permit-recognition-measure',
  cite: 'AufenthG § 16d Abs. 1',
  aliases: ['Anerkennung', 'Anpassungsmaßnahme'],
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': all(yes('recognitionNeedsMeasures'), is('recognitionMeasure', 'at-school', 'in-firm')) },
  // "In der Regel mindestens über hinreichende deutsche Sprachkenntnisse"
  regularly: { 'Abs. 1 Satz 2 Nr. 1': level('germanSpoken', 'A2') },
  requires: {
    'Abs. 1 Satz 2 Nr. 2': judged('measure-is-fit', { for: ['recognitionMeasure', 'germanSpoken'], against: [] }),
  },
  grants: {
    status: 'permit-16d',
    cite: 'AufenthG § 16d Abs. 1 Satz 3',
    longest: months(24),
    work: 'permission',
    workCite: 'AufenthG § 16d Abs. 1 Satz 4',
    countsTowards: ['permit-search-for-work'],
  },
  consents: [{ ...consentOfAgency, cite: 'AufenthG § 16d Abs. 1 Satz 2 Nr. 3' }],
  papers: [{ id: 'place-in-measure', cite: 'AufenthG § 16d Abs. 1 Satz 1' }, ...papers],
  notSaid: {
    'Abs. 1 Satz 4': 'how much work is allowed: the right side-job-16d',
    'Abs. 2': 'more work where it fits the later job: not encoded',
    'Abs. 3': 'a norm of its own: permit-recognition-partnership',
    'Abs. 4': 'a norm of its own: permit-recognition-agreement',
    'Abs. 5': 'a norm of its own: permit-recognition-examination',
    'Abs. 6': 'a norm of its own: permit-qualification-analysis',
  },
})

/** Recognition partnership: work first, recognition beside it. */
export const permitRecognitionPartnership: Norm = norm({
  ...shared,
  id: 'permit-recognition-partnership',
  cite: 'AufenthG § 16d Abs. 3',
  aliases: ['Anerkennungspartnerschaft'],
  gradeCite: 'Abs. 3 Satz 1',
  for: {
    'Abs. 3 Satz 1': any(
      yes('employment.qualified'),
      // Satz 2 and 3 do without it where the job needs a licence: under a collective agreement, or in a licensed care home.
      all(yes('employment'), unencoded('job-on-the-way-to-a-licence')),
    ),
  },
  requires: {
    'Abs. 3 Satz 1 Nr. 1': yes('foreignQualificationStateRecognised'),
    'Abs. 3 Satz 1 Nr. 2': yes('employment'),
    'Abs. 3 Satz 1 Nr. 3': yes('recognitionAgreement'),
    'Abs. 3 Satz 1 Nr. 4': yes('employerMayTrain'),
    'Abs. 3 Satz 1 Nr. 5': level('germanSpoken', 'A2'),
  },
  grants: {
    status: 'permit-16d',
    cite: 'AufenthG § 16d Abs. 3 Satz 5',
    longest: years(1),
    work: 'bound',
    workCite: 'AufenthG § 16d Abs. 3 Satz 8',
    countsTowards: ['permit-search-for-work'],
  },
  consents: [{ ...consentOfAgency, cite: 'AufenthG § 16d Abs. 3 Satz 1 Nr. 6' }],
  papers: [{ id: 'recognition-agreement', cite: 'AufenthG § 16d Abs. 3 Satz 1 Nr. 3' }, ...papers],
  notSaid: {
    'Abs. 1': 'a norm of its own: permit-recognition-measure',
    'Abs. 3 Satz 4': 'who confirms that the qualification is recognised at home: in the fact',
    'Abs. 3 Satz 6': 'no further title of this kind after three years',
    'Abs. 3 Satz 7': 'no settlement permit under § 9 from it: said there',
  },
})
