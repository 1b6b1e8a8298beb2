import { is, judged, type Norm, norm } from '@lotse/law'
import { inFamily } from '../AufenthG/statuses.ts'

/** Before a contract is signed, the Jobcenter says whether it pays the rent. */
export const rentAssurance: Norm = norm({
  id: 'rent-assurance',
  cite: 'SGB-2 § 22 Abs. 4 Satz 3',
  aliases: ['SGB-2 § 22 Abs. 4'],
  encodedFrom: '2026-04-30',
  inForce: { from: '2026-04-30' },
  grade: 'right', // "ist … zur Zusicherung verpflichtet"
  gradeCite: 'Abs. 4 Satz 3',
  for: { 'SGB-2 § 7 Abs. 1 Satz 2 Nr. 2 Buchst. a': inFamily('title') },
  requires: {
    'SGB-2 § 7 Abs. 1 Satz 1 Nr. 3': is('publicFunds', 'some', 'all'),
    'Abs. 4 Satz 3': judged('rent-is-adequate'),
  },
  gates: [],
  grants: {
    status: 'rent-assurance',
    cite: 'SGB-2 § 22 Abs. 4 Satz 3',
    work: 'none',
    workCite: 'SGB-2 § 22 Abs. 4 Satz 3',
  },
  papers: [{ id: 'rent-offer', cite: 'SGB-2 § 22 Abs. 4 Satz 1' }],
  notSaid: {
    'Abs. 1': 'what is paid for rent and heating',
    'Abs. 2': 'repairs of a home of one’s own',
    'Abs. 3': 'money paid back',
    'Abs. 4 Satz 1': 'ask before signing: said in the words',
    'Abs. 4 Satz 2': 'higher rent in the first year',
    'Abs. 5': 'people under 25',
    'Abs. 6': 'costs of moving and the deposit, if assured before: said in the words',
    'Abs. 7': 'rent paid to the landlord',
    'Abs. 8': 'debts',
    'Abs. 9': 'lawsuits for eviction',
    'Abs. 10': 'how adequate is reckoned',
    'Abs. 11': 'data on rents',
    'Abs. 12': 'data on rents',
  },
  reviewedBy: null,
})
