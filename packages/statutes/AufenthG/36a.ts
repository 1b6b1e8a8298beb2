import {
  all,
  any,
  type Condition,
  dayOf,
  is,
  judged,
  type Norm,
  type NormText,
  norm,
  nothing,
  onTheDay,
  type Places,
  some,
  the,
  unencoded,
  when,
  yes,
  youngerThan,
} from '@lotse/law'
import {
  familyExclusions,
  familyGates,
  familyNotSaid,
  familyPapers,
  familyPermit,
  minorChild,
} from './29-conditions.ts'

/**
 * § 104 Abs. 14: no reunion up to 23.07.2027. It names permits under § 25 Abs. 2 Satz 1, second alternative, as it stood up to
 * 11.06.2026; subsidiary protection stands in Satz 2 since, and whether the stop holds for permits given since has not been settled.
 */
const suspended = (since: string): Condition =>
  all(
    when(onTheDay, '<=', the('2027-07-23')),
    any(when(dayOf(since), '<', the('2026-06-12')), unencoded('stop-of-reunion-since-june-2026')),
  )

const minorHere = some('children', all(youngerThan(18, '.birthDate'), yes('.livesWithMe')))

const shared: Pick<
  NormText,
  'encodedFrom' | 'inForce' | 'grade' | 'gradeCite' | 'grants' | 'papers' | 'reviewedBy' | 'notSaid'
> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2025-07-24' },
  grade: 'may', // "kann … erteilt werden"
  gradeCite: 'Abs. 1 Satz 1',
  grants: familyPermit,
  papers: familyPapers,
  reviewedBy: null,
  notSaid: {
    ...familyNotSaid,
    'Abs. 1 Satz 1': 'until 11.06.2026 § 25 Abs. 2 Satz 1 was divided; its second alternative was named',
    'Abs. 1 Satz 3': 'there is no claim: the grade says so',
    'Abs. 1 Satz 4': '§§ 22 and 23 stay open: decided abroad',
    'Abs. 2 Satz 2': 'how ill one must be, and the paper: at the judgement',
    'Abs. 2 Satz 3': '1 000 visas a month: for who comes from abroad',
    'Abs. 2 Satz 4': 'the good of the child counts: at the judgement',
    'Abs. 2 Satz 5': 'integration counts, too: at the judgement',
    'Abs. 4': '§ 30 Abs. 1 Satz 1 Nr. 1 among the conditions; its other places in the facts',
    'Abs. 5': 'says which parts of §§ 27 and 29 are not applied',
    'AufenthG § 104 Abs. 13': 'for permits up to 17.03.2016 and applications up to 31.07.2018: over',
  },
}
/** Abs. 3: as a rule excluded. What the other one did is not asked. */
const regularlyBarred: Places = {
  'Abs. 3 Nr. 2': unencoded('offences-of-sponsor'),
  'Abs. 3 Nr. 3': unencoded('permit-of-sponsor-ends'),
  'Abs. 3 Nr. 4': unencoded('sponsor-asked-for-exit-paper'),
}
/** Abs. 2 Satz 1. A minor child is a ground by itself (Nr. 2). */
const grounds = judged('humanitarian-grounds', { for: ['children', 'cannotForIllnessOrAge'], against: [] })

/** § 29 Abs. 2 Satz 1 stays in force (Abs. 5 leaves out only Satz 2 Nr. 1). */
const byDiscretion: Pick<NormText, 'requires' | 'waived' | 'departsFrom'> = {
  requires: { 'AufenthG § 29 Abs. 1 Satz 1 Nr. 2': yes('adequateHousing') },
  waived: {
    'AufenthG § 29 Abs. 2 Satz 1': { when: nothing, drops: ['AufenthG § 29 Abs. 1 Satz 1 Nr. 2'], cap: 'may' },
  },
  departsFrom: [{ gate: '5-1-1', cite: 'AufenthG § 29 Abs. 2 Satz 1', cap: 'may' }],
}

/** Residence permit of the husband, wife or partner of somebody with subsidiary protection. */
export const spouseOfProtected: Norm = norm({
  ...shared,
  ...byDiscretion,
  id: 'permit-spouse-of-protected',
  cite: 'AufenthG § 36a Abs. 1 Satz 1',
  aliases: ['AufenthG § 36a'],
  for: { 'Abs. 1 Satz 1': all(yes('spouseHere'), is('spouseTitle', 'subsidiary')) },
  requires: {
    ...byDiscretion.requires,
    'Abs. 2 Satz 1': grounds,
    'AufenthG § 30 Abs. 1 Satz 1 Nr. 1': yes('spousesAdult'), // Abs. 4
  },
  barred: { ...familyExclusions, 'AufenthG § 104 Abs. 14 Satz 1': suspended('spouseTitleSince') },
  regularlyBarred: { 'Abs. 3 Nr. 1': unencoded('married-after-flight'), ...regularlyBarred },
  gates: familyGates('marriage'),
})

/** The same of a minor child. */
export const childOfProtected: Norm = norm({
  ...shared,
  ...byDiscretion,
  id: 'permit-child-of-protected',
  cite: 'AufenthG § 36a Abs. 1 Satz 1',
  aliases: ['AufenthG § 36a'],
  for: { 'Abs. 1 Satz 1': all(minorChild, is('parentTitle', 'subsidiary')) },
  requires: {
    ...byDiscretion.requires,
    'AufenthG § 32 Abs. 3': is('otherParent', 'none', 'title', 'agrees'), // Abs. 4
  },
  barred: { ...familyExclusions, 'AufenthG § 104 Abs. 14 Satz 1': suspended('parentTitleSince') },
  regularlyBarred,
  gates: familyGates('own-childhood'),
  inFavour: [{ id: 'best-interests-of-child', source: 'AufenthG § 36a Abs. 2 Satz 4' }],
  notSaid: { ...shared.notSaid, 'Abs. 2 Satz 1': 'a minor child is a humanitarian ground by itself (Nr. 2)' },
})

/** The same of the parents of a minor with subsidiary protection. */
export const parentsOfProtected: Norm = norm({
  ...shared,
  id: 'permit-parents-of-protected',
  cite: 'AufenthG § 36a Abs. 1 Satz 2',
  aliases: ['AufenthG § 36a'],
  gradeCite: 'Abs. 1 Satz 2',
  for: { 'Abs. 1 Satz 2 Halbsatz 1': all(minorHere, is('childHolds', 'subsidiary')) },
  requires: {
    'Abs. 1 Satz 2': judged('no-other-parent-here', { for: ['arrivedOn'], against: ['spouseHere'] }),
    'Abs. 2 Satz 1': grounds,
  },
  // Of the child nobody has told since when: unknown until the stop is over.
  barred: {
    ...familyExclusions,
    'AufenthG § 104 Abs. 14 Satz 1': all(
      when(onTheDay, '<=', the('2027-07-23')),
      unencoded('stop-of-reunion-since-june-2026'),
    ),
  },
  regularlyBarred,
  gates: familyGates('birth-of-child'),
  departsFrom: [{ gate: '5-1-1', cite: 'Abs. 1 Satz 2 Halbsatz 2', cap: 'right' }],
})

export const norms36a: readonly Norm[] = [spouseOfProtected, childOfProtected, parentsOfProtected]
