import { all, type Norm, norm, not, yes } from '@lotse/law'
import { consentForTolerated, threeMonthsForJobs } from '../BeschV/32.ts'
import { safeSinceJune2026, workForbidden } from './60a-conditions.ts'
import { holds, inFamily } from './statuses.ts'

/** People with a toleration who live outside a reception facility. */
export const workTolerated: Norm = norm({
  id: 'work-tolerated',
  cite: 'AufenthG § 60a Abs. 5b Satz 1',
  aliases: ['AufenthG § 60a Abs. 5b'],
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-06-12' },
  grade: 'should', // "soll … erlaubt werden"
  gradeCite: 'Abs. 5b Satz 1',
  // § 61 Abs. 1 AsylG has its own rules for reception facilities.
  for: { 'Abs. 5b Satz 1': all(inFamily('toleration'), not(yes('livesInReception'))) },
  requires: { 'BeschV § 32 Abs. 1 Satz 1': threeMonthsForJobs },
  barred: {
    'Abs. 5b Satz 2': yes('removalMeasuresUnderWay'),
    'Abs. 6': workForbidden(safeSinceJune2026),
    'AufenthG § 60b Abs. 5 Satz 2': holds('toleration-unclear-identity'),
  },
  gates: [],
  grants: {
    status: 'work-permission',
    cite: 'AufenthG § 60a Abs. 5b Satz 1',
    work: 'bound',
    workCite: 'AufenthG § 4a Abs. 4',
  },
  consents: [consentForTolerated],
  papers: [
    { id: 'job-description', cite: 'AufenthG § 39 Abs. 4' },
    { id: 'work-contract-draft', cite: 'AufenthG § 39 Abs. 4' },
  ],
  notSaid: { 'Abs. 6 Satz 4': 'who has protection may work: with the title' },
  reviewedBy: null,
})
