import { type Norm, norm } from '@lotse/law'
import { countsAsEmployee, firstHalfYear, grownUpOrTrained } from './22.ts'

/** Nobody can be made to give up the minimum wage; only a settlement before a court can. */
export const minimumWageStays: Norm = norm({
  id: 'minimum-wage-stays',
  cite: 'MiLoG § 3',
  aliases: ['MiLoG § 3'],
  encodedFrom: '2026-04-16',
  inForce: { from: '2022-10-01' },
  grade: 'right', // "unwirksam", "ausgeschlossen"
  gradeCite: 'Satz 1',
  for: { 'MiLoG § 22 Abs. 1': countsAsEmployee },
  requires: { 'MiLoG § 22 Abs. 2': grownUpOrTrained },
  barred: { 'MiLoG § 22 Abs. 4 Satz 1': firstHalfYear },
  gates: [],
  grants: { status: 'wage-protection', cite: 'MiLoG § 3 Satz 1', work: 'none', workCite: 'MiLoG § 3 Satz 1' },
  papers: [],
  notSaid: {
    'Satz 2': 'only a settlement before a court can give it up: in its words',
    'Satz 3': 'the claim is not forfeited by waiting alone: in its words',
  },
  reviewedBy: null,
})
