import { all, any, type Norm, norm, onTheDay, the, unencoded, when, yes } from '@lotse/law'
import { graveReasons } from './25-conditions.ts'
import { gatesOf } from './gates.ts'

/** Residence permit for temporary protection (Ukraine). */
export const permitTemporaryProtection: Norm = norm({
  id: 'permit-temporary-protection',
  cite: 'AufenthG § 24 Abs. 1',
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'right', // "wird … erteilt"
  gradeCite: 'Abs. 1',
  for: {
    // The Council has prolonged it until 4 March 2027 (Implementing Decision (EU) 2025/1460). What comes then is not known.
    'Abs. 1': all(
      yes('temporaryProtectionGroup'),
      any(when(onTheDay, '<=', the('2027-03-04')), unencoded('temporary-protection-after-march-2027')),
    ),
  },
  barred: { 'Abs. 2': graveReasons }, // "ist zu versagen": § 60 Abs. 8
  gates: gatesOf({ section: '5', general: 'not-applied' }),
  grants: {
    status: 'permit-24',
    cite: 'AufenthG § 24 Abs. 1',
    until: 'temporary-protection',
    work: 'any',
    workCite: 'AufenthG § 4a Abs. 1 Satz 1',
  },
  papers: [
    { id: 'proof-of-residence-in-ukraine', cite: 'AufenthG § 24 Abs. 1' },
    { id: 'passport', cite: 'AufenthG § 48 Abs. 1 Nr. 1' },
  ],
  notSaid: {
    'Abs. 1': 'readiness to be taken in here shows in the application',
    'Abs. 3': 'how people are spread over the Länder',
    'Abs. 4': 'to which place one is assigned',
    'Abs. 5': 'the place to live is no free choice: in what it allows',
    'Abs. 7': 'binds the office: information in writing',
    'AufenthG § 99 Abs. 1': 'permits that were valid on 01.02.2026 go on by ordinance, without an application',
  },
  reviewedBy: null,
})
