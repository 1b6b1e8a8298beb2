import { all, judgedAgainst, type Norm, norm, years, yes } from '@lotse/law'
import { gatesOf } from './gates.ts'

/** Residence permit in cases of hardship. It serves the public interest alone: nobody has a right of their own to it (Abs. 1 Satz 4). */
export const permitHardship: Norm = norm({
  id: 'permit-hardship',
  cite: 'AufenthG § 23a Abs. 1',
  aliases: ['Härtefall', 'Härtefallkommission'],
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'exceptional', // Satz 1: "darf anordnen"; Satz 4: "begründet keine eigenen Rechte"
  gradeCite: 'Abs. 1 Satz 4',
  for: { 'Abs. 1 Satz 1': all(yes('obligedToLeave'), yes('hardshipCommissionRequest')) },
  regularlyBarred: {
    'Abs. 1 Satz 3': judgedAgainst('grave-offences-or-date-of-removal', {
      for: ['arrivedOn', 'children'],
      against: ['convictions', 'removalMeasuresUnderWay'],
    }),
  },
  gates: gatesOf({ section: '5' }),
  // Satz 1: departs from every condition of grant of this act, and from §§ 10 and 11.
  departsFrom: [
    { gate: '5-1-1', cite: 'Abs. 1 Satz 1', cap: 'right' },
    { gate: '5-1-1a', cite: 'Abs. 1 Satz 1', cap: 'right' },
    { gate: '5-1-2', cite: 'Abs. 1 Satz 1', cap: 'right' },
    { gate: '5-1-4', cite: 'Abs. 1 Satz 1', cap: 'right' },
    { gate: '5-2', cite: 'Abs. 1 Satz 1', cap: 'right' },
    { gate: '5-4', cite: 'Abs. 1 Satz 1', cap: 'right' },
    { gate: '10-1', cite: 'Abs. 1 Satz 1', cap: 'right' },
    { gate: '10-3-1', cite: 'Abs. 1 Satz 1', cap: 'right' },
    { gate: '10-3-2', cite: 'Abs. 1 Satz 1', cap: 'right' },
    { gate: '11', cite: 'Abs. 1 Satz 1', cap: 'right' },
  ],
  grants: {
    status: 'permit-23a',
    cite: 'AufenthG § 26 Abs. 1 Satz 1',
    longest: years(3),
    work: 'any',
    workCite: 'AufenthG § 4a Abs. 1 Satz 1',
    countsTowards: ['settlement-humanitarian'],
  },
  papers: [],
  inFavour: [
    { id: 'livelihood-or-undertaking', source: 'AufenthG § 23a Abs. 1 Satz 2' },
    { id: 'urgent-reasons-to-stay-here', source: 'AufenthG § 23a Abs. 2 Satz 4' },
    { id: 'member-brings-the-case', source: 'AufenthG § 23a Abs. 2 Satz 2' },
  ],
  notSaid: {
    'Abs. 1 Satz 2': 'livelihood or an undertaking: said as a reason in favour',
    'Abs. 2 Satz 1': 'lets the Länder set up the commission: in Saxony by ordinance',
    'Abs. 2 Satz 2': 'the commission acts of its own accord: said as a reason in favour',
    'Abs. 2 Satz 3': 'nobody can demand that it takes up a case',
    'Abs. 2 Satz 4': 'urgent humanitarian or personal reasons: said as a reason in favour',
    'Abs. 3': 'which office pays after a move',
  },
  reviewedBy: null,
})
