import { all, any, is, judged, type Norm, norm, yes } from '@lotse/law'
import { holds, inFamily } from './statuses.ts'

/** Whose course Abs. 3 does not ask about: Abs. 4. */
const notAsked = holds('permit-25-1', 'permit-25-2-refugee', 'permit-25-2-subsidiary', 'permit-25-3')

/** What § 8 puts beside the conditions of a permit when it is to be prolonged. The conditions themselves are those of granting it. */
export const prolongationOpen: Norm = norm({
  id: 'prolongation-open',
  cite: 'AufenthG § 8 Abs. 1',
  aliases: ['AufenthG § 8'],
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-04-30' },
  grade: 'right', // "finden dieselben Vorschriften Anwendung"
  gradeCite: 'Abs. 1',
  for: { 'Abs. 1': any(inFamily('permit'), holds('blue-card')) },
  requires: {
    // Who still attends keeps the duty: only a breach is weighed.
    'Abs. 3 Satz 2': any(
      notAsked, // Abs. 4
      is('integrationCourseDuty', 'none', 'passed', 'excused'),
      judged('course-duty-kept', { for: [], against: [] }),
    ),
  },
  regularlyBarred: { 'Abs. 2': yes('prolongationExcluded') },
  waived: {
    // A breach is weighed; "soll … abgelehnt werden" only where it is gross, repeated and no claim is there (Satz 3).
    'Abs. 3 Satz 4': { when: all(), drops: ['Abs. 3 Satz 2'], cap: 'may' },
  },
  gates: [],
  grants: { status: 'prolongation', cite: 'AufenthG § 8 Abs. 1', work: 'none', workCite: 'AufenthG § 8 Abs. 1' },
  papers: [],
  notSaid: {
    'Abs. 3 Satz 1': 'the office looks at it before: asked at Satz 2',
    'Abs. 3 Satz 3': 'should be refused where the breach is gross, repeated and no claim is there: in the words',
    'Abs. 3 Satz 5': 'what the office weighs',
    'Abs. 3 Satz 6': 'prolonged for a year at a time until the course is passed: in the words',
    'Abs. 4': 'asked at Abs. 3 Satz 2',
  },
  reviewedBy: null,
})
