import { type Norm, norm } from '@lotse/law'
import { gatesOf } from './gates.ts'
import { holds } from './statuses.ts'

/** Residence permit for long-term residents of another state of the European Union. */
export const longTermResidentElsewhere: Norm = norm({
  id: 'permit-long-term-resident-elsewhere',
  cite: 'AufenthG § 38a Abs. 1',
  aliases: ['AufenthG § 38a'],
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'right', // "wird … erteilt"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': holds('long-term-elsewhere') },
  gates: gatesOf({ section: '7', longTermElsewhere: true }),
  grants: {
    status: 'permit-38a',
    cite: 'AufenthG § 38a Abs. 1 Satz 1',
    work: 'permission', // Abs. 3 Satz 1: any work after twelve months (Abs. 4)
    workCite: 'AufenthG § 38a Abs. 3 Satz 1',
    countsTowards: ['settlement-general'],
  },
  papers: [
    { id: 'long-term-permit-elsewhere', cite: 'AufenthG § 38a Abs. 1 Satz 1' },
    { id: 'pay-slips', cite: 'AufenthG § 5 Abs. 1 Nr. 1' },
    { id: 'health-insurance', cite: 'AufenthG § 2 Abs. 3 Satz 1' },
    { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
  ],
  notSaid: {
    'Abs. 1 Satz 2': 'says that § 8 Abs. 2 is not applied',
    'Abs. 2':
      'people who are sent here, offer services over the border, or do seasonal work: not asked: whoever stays for that alone does not ask for this permit',
    'Abs. 3': 'what work it allows: in its words',
    'Abs. 4': 'what work it allows: in its words',
  },
  reviewedBy: null,
})
