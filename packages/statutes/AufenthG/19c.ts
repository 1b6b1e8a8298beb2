import { judged, type Norm, type NormText, norm, years, yes } from '@lotse/law'
import { professionalExperience, provisionForOldAge } from '../BeschV/6.ts'
import { notSaidOf18, workConditions, workPapers } from './18-conditions.ts'
import { gatesOf } from './gates.ts'

/** What both versions share: § 19c Abs. 2 has not changed, only how long § 18 Abs. 4 lets the title run. */
const text: Omit<NormText, 'encodedFrom' | 'inForce'> = {
  id: 'permit-professional-experience',
  cite: 'AufenthG § 19c Abs. 2',
  aliases: ['BeschV § 6'],
  grade: 'may', // Abs. 2: "kann … erteilt werden"; § 6 BeschV: the consent "kann … erteilt werden"
  gradeCite: 'Abs. 2',
  for: { 'Abs. 2': yes('employment.qualified') },
  requires: { ...professionalExperience, ...provisionForOldAge, ...workConditions },
  barred: {
    // § 6 Abs. 2 Satz 1 BeschV: § 9 BeschV does not apply, so the agency is always asked
    'AufenthG § 40 Abs. 1 Nr. 2': yes('employment.temporaryAgency'),
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
  gates: gatesOf({ section: '4', skilled: true }),
  grants: {
    status: 'permit-19c',
    cite: 'AufenthG § 18 Abs. 4',
    longest: years(4),
    until: 'employment-and-six-months',
    work: 'bound',
    workCite: 'AufenthG § 4a Abs. 3 Satz 4',
    countsTowards: ['settlement-general'],
  },
  consents: [{ of: 'federal-employment-agency', cite: 'BeschV § 6 Abs. 1 Satz 1' }],
  papers: [
    { id: 'work-references', cite: 'BeschV § 6 Abs. 1 Satz 1 Nr. 1' },
    { id: 'state-recognition-of-qualification', cite: 'BeschV § 6 Abs. 1 Satz 4' },
    ...workPapers,
  ],
  notSaid: {
    ...notSaidOf18,
    'AufenthG § 18 Abs. 2 Nr. 4': 'equivalence is no condition of this title',
    'AufenthG § 18 Abs. 2 Nr. 5': 'speaks of § 18a and § 18b; § 1 Abs. 2 BeschV stands in its place',
    'Abs. 1': 'other employment by the ordinance: norms of their own',
    'Abs. 3': 'a norm of its own: permit-single-case',
    'Abs. 4': 'a norm of its own: permit-civil-servant',
    'BeschV § 1 Abs. 2 Satz 3': 'an example of Satz 2',
    'BeschV § 1 Abs. 2 Satz 4': 'speaks of § 26 Abs. 2 BeschV',
    'BeschV § 1 Abs. 2 Satz 5': 'the figures are published: packages/statutes/amounts',
    'BeschV § 6 Abs. 1 Satz 4': 'in the fact "foreignQualificationStateRecognised": it asks for the confirmation',
    'BeschV § 6 Abs. 1 Satz 5': 'binds the chamber abroad',
    'BeschV § 6 Abs. 2 Satz 1': 'the consent has no "unless"',
    'BeschV § 6 Abs. 2 Satz 2': 'the figures are published: packages/statutes/amounts',
  },
  reviewedBy: null,
}

/** Residence permit for people with marked practical experience, with or without a formal qualification. */
export const professionalExperiencePermit: Norm = norm({
  ...text,
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-07-29' },
})

/** Until 28 July 2026 the title ran three months beyond the job, not six. */
export const professionalExperiencePermitToJuly2026: Norm = norm({
  ...text,
  encodedFrom: '2026-04-30',
  inForce: { from: '2024-03-01', to: '2026-07-28' },
  grants: { ...text.grants, until: 'employment-and-three-months' },
})
