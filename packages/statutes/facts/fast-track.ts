import { type Fact, fact } from '@lotse/law'

const agreed = { onlyIf: { fact: 'fastAgreement', is: [true] }, late: true } as const

/** Where the accelerated procedure for skilled workers stands. Asked of the employer, who runs it. */
export const fastTrackFacts: readonly Fact[] = [
  /** Employer and immigration office have signed the agreement: § 81a Abs. 2 AufenthG. */
  fact('boolean', 'fastAgreement', 'stay', { late: true }),
  /** `measures`: not equal yet, but a measure can make it so. */
  fact('choice', 'fastRecognition', 'stay', {
    values: ['not-started', 'running', 'found', 'not-needed', 'measures', 'refused'],
    ...agreed,
  }),
  /** A decision of the recognition body, or its request for more, came in at the immigration office: § 81a Abs. 3 Satz 1 Nr. 3 AufenthG. */
  fact('date', 'fastPapersCameOn', 'stay', { past: true, ...agreed }),
  fact('boolean', 'fastInvited', 'stay', agreed),
  /** The immigration office has sent the request for consent to the employment agency: § 36 Abs. 2 BeschV. */
  fact('date', 'agencyAskedOn', 'stay', { past: true, late: true }),
  /** `more-needed`: information is missing, or the employer has not given it in time. */
  fact('choice', 'agencyAnswer', 'stay', {
    values: ['none', 'more-needed', 'consent', 'refused', 'not-needed'],
    late: true,
  }),
  /** The consent in advance is with the embassy: § 31a Abs. 1 AufenthV. */
  fact('boolean', 'advanceConsent', 'stay', agreed),
  /** The skilled worker has asked the embassy for an appointment. */
  fact('date', 'appointmentAskedOn', 'stay', { past: true, ...agreed }),
  fact('date', 'appointmentOn', 'stay', { past: false, ...agreed }),
  /** The visa was applied for with every paper: § 31a Abs. 2 AufenthV. */
  fact('date', 'visaAppliedOn', 'stay', { past: true, ...agreed }),
  fact('boolean', 'visaDecided', 'stay', agreed),
  /** Who comes along: § 81a Abs. 4 AufenthG. */
  fact('choice', 'fastFamily', 'family', { values: ['none', 'spouse', 'minor-child', 'other'], ...agreed }),
  /** Their visas are applied for at about the same time. */
  fact('boolean', 'fastFamilyTogether', 'family', agreed),
]
