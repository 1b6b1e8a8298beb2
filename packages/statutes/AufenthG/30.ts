import {
  all,
  any,
  type Condition,
  dayOf,
  is,
  judged,
  type Norm,
  norm,
  passed,
  unencoded,
  when,
  years,
  yes,
} from '@lotse/law'
import {
  familyGates,
  familyNotSaid,
  familyPapers,
  familyPermit,
  limitedTitles,
  protectionDepartures,
  protectionWaivers,
  sponsorExclusions,
  sponsorRequirements,
  workTitles,
} from './29-conditions.ts'
import { simpleGerman, simpleGermanNotAsked } from './30-conditions.ts'

/** Residence permits that Nr. 3 does not name at once. */
const otherPermits = ['work', 'resettled', ...limitedTitles, 'permit'] as const
const forTwoYears = passed(years(2), dayOf('spouseTitleSince'))
/** Buchst. d leaves out a permit from which the law lets no road lead to settlement. Of "any other permit" nobody can tell. */
const leadsToSettlement: Condition = any(
  is('spouseTitle', 'work', 'resettled', ...limitedTitles),
  unencoded('permit-of-spouse-leads-to-settlement'),
)
const marriedBefore = when(dayOf('marriedOn'), '<=', dayOf('spouseTitleSince'))

/** § 30 Abs. 1 Satz 1 Nr. 3: what the other one holds. */
const sponsorHolds: Condition = any(
  is('spouseTitle', 'settlement', 'settlement-eu', 'research', 'refugee', 'blue-card'),
  all(is('spouseTitle', ...otherPermits), any(all(forTwoYears, leadsToSettlement), stayIsLong(marriedBefore))),
)

function stayIsLong(condition: Condition): Condition {
  return all(condition, judged('spouse-stays-over-a-year', { for: ['spouseTitle'], against: [] }))
}

/** Residence permit of the husband, wife or partner of a foreigner. */
export const spouseOfForeigner: Norm = norm({
  id: 'permit-spouse-of-foreigner',
  cite: 'AufenthG § 30 Abs. 1',
  aliases: ['AufenthG § 30'],
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'right', // "ist … zu erteilen"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'AufenthG § 29 Abs. 1 Satz 1 Nr. 1': all(yes('spouseHere'), is('spouseTitle', ...anyTitle())) },
  requires: {
    'Abs. 1 Satz 1 Nr. 1': yes('spousesAdult'),
    'Abs. 1 Satz 1 Nr. 2': any(simpleGerman, simpleGermanNotAsked('foreigner')),
    'Abs. 1 Satz 1 Nr. 3': sponsorHolds,
    ...sponsorRequirements('spouseTitle'),
  },
  barred: sponsorExclusions('spouseTitle'),
  waived: {
    ...protectionWaivers('spouseTitle'),
    'Abs. 2 Satz 1': {
      when: judged('hardship-of-age', { for: ['children'], against: [] }),
      drops: ['Abs. 1 Satz 1 Nr. 1'],
      cap: 'may',
    },
    // Of letter e only the marriage before the grant and the length of stay are waived: some residence permit is left.
    'Abs. 2 Satz 2': {
      when: is('spouseTitle', ...otherPermits),
      drops: ['Abs. 1 Satz 1 Nr. 3'],
      cap: 'may',
    },
  },
  gates: familyGates('marriage'),
  departsFrom: protectionDepartures('spouseTitle'),
  grants: familyPermit,
  papers: [...familyPapers, { id: 'language-certificate', cite: 'AufenthG § 30 Abs. 1 Satz 1 Nr. 2' }],
  notSaid: {
    ...familyNotSaid,
    'Abs. 1 Satz 1 Nr. 3 Buchst. f': 'the other one holds § 38a: in "any other residence permit"',
    'Abs. 1 Satz 2': 'the same: for whoever joins somebody with § 38a',
    'Abs. 3': 'prolongs while the marriage is lived: the title that is held',
    'Abs. 4': 'several marriages at once: in the fact "spouseHere" there is one',
    'Abs. 5': 'no title is needed beside somebody with § 18e: not encoded',
    'AufenthG § 29 Abs. 1 Satz 2': 'families that lived with a Blue Card in another state of the Union: not encoded',
    'AufenthG § 29 Abs. 4': 'families torn apart by flight with § 24, taken over from another state: not encoded',
  },
  reviewedBy: null,
})

/** What § 29 Abs. 1 Satz 1 Nr. 1 names, but for subsidiary protection (§ 36a). What § 29 Abs. 3 Satz 3 excludes is said there. */
function anyTitle(): string[] {
  return ['settlement', 'settlement-eu', ...workTitles, 'refugee', 'resettled', ...limitedTitles, 'excluded', 'permit']
}
