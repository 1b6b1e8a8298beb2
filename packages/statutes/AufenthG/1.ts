import { is, type Norm, norm } from '@lotse/law'

/** Germans, citizens of the Union and their families: the Residence Act asks nothing of whoever employs them. */
export const noPermissionNeeded: Norm = norm({
  id: 'no-permission-needed',
  cite: 'AufenthG § 1 Abs. 2 Nr. 1',
  aliases: ['AufenthG § 1', 'FreizügG/EU'],
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'right', // "Dieses Gesetz findet keine Anwendung"
  gradeCite: 'Abs. 2 Nr. 1',
  for: { 'Abs. 2 Nr. 1': is('applicantPassport', 'german', 'eu', 'eu-family') },
  gates: [],
  grants: {
    status: 'employ-without-permission',
    cite: 'AufenthG § 1 Abs. 2 Nr. 1',
    work: 'any',
    workCite: 'AufenthG § 1 Abs. 2 Nr. 1',
  },
  papers: [],
  notSaid: {
    'Abs. 1': 'the aim of the Act; Germans are no foreigners (§ 2 Abs. 1)',
    'Abs. 2 Nr. 2 to 3': 'embassies and international organisations',
  },
  reviewedBy: null,
})
