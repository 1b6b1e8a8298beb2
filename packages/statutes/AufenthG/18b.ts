import { type Norm, type NormText, norm, years, yes } from '@lotse/law'
import {
  academicDegree,
  consentOfAgency,
  lentToOtherFirms,
  notSaidOf18,
  provisionForOldAge,
  publicInterest,
  workConditions,
  workPapers,
} from './18-conditions.ts'
import { gatesOf } from './gates.ts'

/** What both versions share: § 18b has not changed, only how long § 18 Abs. 4 lets the title run. */
const text: Omit<NormText, 'encodedFrom' | 'inForce'> = {
  id: 'permit-skilled-academic',
  cite: 'AufenthG § 18b',
  grade: 'right', // "wird … erteilt"
  gradeCite: 'AufenthG § 18b',
  for: { 'AufenthG § 18 Abs. 3 Nr. 2': academicDegree },
  requires: {
    'AufenthG § 18b': yes('employment.qualified'),
    ...workConditions,
    ...provisionForOldAge,
  },
  barred: lentToOtherFirms,
  waived: publicInterest,
  gates: gatesOf({ section: '4', skilled: true }),
  grants: {
    status: 'permit-18b',
    cite: 'AufenthG § 18 Abs. 4',
    longest: years(4),
    until: 'employment-and-six-months',
    work: 'bound',
    workCite: 'AufenthG § 4a Abs. 3 Satz 4',
    countsTowards: ['settlement-skilled', 'settlement-general'],
  },
  consents: [consentOfAgency],
  papers: [{ id: 'degree-certificate', cite: 'AufenthG § 18 Abs. 3 Nr. 2' }, ...workPapers],
  notSaid: {
    ...notSaidOf18,
    'AufenthG § 18 Abs. 2 Nr. 4': 'in § 18 Abs. 3 Nr. 2: a foreign degree counts once it is recognised or comparable',
  },
  reviewedBy: null,
}

/** Residence permit for skilled workers with a degree. */
export const skilledAcademic: Norm = norm({
  ...text,
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-07-29' },
})

/** Until 28 July 2026 the title ran three months beyond the job, not six. */
export const skilledAcademicToJuly2026: Norm = norm({
  ...text,
  encodedFrom: '2026-04-30',
  inForce: { from: '2024-03-01', to: '2026-07-28' },
  grants: { ...text.grants, until: 'employment-and-three-months' },
})
