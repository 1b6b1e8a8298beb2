import { type Norm, norm, yes } from '@lotse/law'

/** An insurance of one's own, through work, studies or the Jobcenter, pays whatever the act says. */
export const ownInsurance: Norm = norm({
  id: 'own-insurance',
  cite: 'AsylbLG § 9 Abs. 2',
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-04-30' },
  grade: 'right', // "werden durch dieses Gesetz nicht berührt"
  gradeCite: 'Abs. 2',
  for: { 'Abs. 2': yes('healthInsured') },
  gates: [],
  grants: {
    status: 'care-of-own-insurance',
    cite: 'AsylbLG § 9 Abs. 2',
    work: 'none',
    workCite: 'AsylbLG § 9 Abs. 2',
  },
  papers: [{ id: 'health-card', cite: 'AsylbLG § 9 Abs. 2' }],
  notSaid: {
    'Abs. 1': 'no social assistance beside the act: at SGB XII § 23 Abs. 2',
    'Abs. 3': 'duties towards the office',
    'Abs. 4': 'a wrong decision is taken back for the past: said on the page',
    'Abs. 5': 'duties of others',
  },
  reviewedBy: null,
})
