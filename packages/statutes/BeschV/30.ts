import { all, any, cited, is, type Norm, norm, yes } from '@lotse/law'
import { holds } from '../AufenthG/statuses.ts'

const withinDays = (kind: string) => all(is('shortWork', kind), yes('shortWorkWithinNinetyDays'))

/** Short work that does not count as employment: no title and no consent is needed for it. */
export const workThatIsNoEmployment: Norm = norm({
  id: 'work-that-is-no-employment',
  cite: 'BeschV § 30',
  encodedFrom: '2026-04-30',
  inForce: { from: '2026-04-30' },
  grade: 'right', // "Nicht als Beschäftigung … gelten"
  gradeCite: 'BeschV § 30',
  for: {
    'BeschV § 30': any(
      cited('BeschV § 30 Nr. 1', withinDays('of-half-year')),
      cited('BeschV § 30 Nr. 2', withinDays('of-year')),
      cited('BeschV § 30 Nr. 3', all(withinDays('posted-long-term'), holds('long-term-elsewhere'))),
      cited('BeschV § 30 Nr. 4', is('shortWork', 'exempt')),
    ),
  },
  gates: [],
  grants: {
    status: 'no-employment',
    cite: 'BeschV § 30',
    work: 'bound',
    workCite: 'BeschV § 30',
  },
  papers: [],
  notSaid: {},
  reviewedBy: null,
})
