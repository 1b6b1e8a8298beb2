import { type Departure, is, type Norm, norm, years, yes } from '@lotse/law'
import { gatesOf } from './gates.ts'

/** Who holds the title of the other state asks for this one here: no visa is required. */
const askedForHere: Departure = {
  gate: '5-2',
  cite: 'AufenthV § 39 Satz 1 Nr. 10',
  cap: 'right',
  when: is('titleElsewhere', 'research'),
}

/** Residence permit for mobile researchers. */
export const permitMobileResearch: Norm = norm({
  id: 'permit-mobile-research',
  cite: 'AufenthG § 18f',
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-04-30' },
  grade: 'right', // "wird … erteilt"
  gradeCite: 'Abs. 1',
  for: { 'Abs. 1': is('researchStay', 'over-180-days') },
  requires: {
    'Abs. 1 Nr. 1': is('titleElsewhere', 'research'),
    'Abs. 1 Nr. 2': yes('validPassport'),
    'Abs. 1 Nr. 3': yes('researchAgreement'),
  },
  barred: { 'Abs. 5': is('mobilityBefore', 'parallel', 'too-late') },
  gates: gatesOf({ section: '4' }),
  departsFrom: [askedForHere],
  grants: {
    status: 'permit-18f',
    cite: 'AufenthG § 18f Abs. 1',
    longest: years(1),
    work: 'bound',
    workCite: 'AufenthG § 18f Abs. 3',
  },
  papers: [
    { id: 'title-of-other-state', cite: 'AufenthG § 18f Abs. 1 Nr. 1' },
    { id: 'research-agreement', cite: 'AufenthG § 18f Abs. 1 Nr. 3' },
    { id: 'passport', cite: 'AufenthG § 18f Abs. 1 Nr. 2' },
  ],
  notSaid: {
    'Abs. 2': 'that stay and work count as allowed meanwhile, when it is asked for 30 days before: not encoded',
    'Abs. 4': 'duties to tell the office of changes',
    'AufenthG § 19f Abs. 4': 'the application may be refused for faults of the institution: not asked',
  },
  reviewedBy: null,
})
