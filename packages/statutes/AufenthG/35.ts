import {
  after,
  all,
  any,
  atLeastOld,
  type Condition,
  dayOf,
  is,
  type Norm,
  type NormText,
  norm,
  not,
  nothing,
  type Places,
  unencoded,
  when,
  years,
  yes,
  youngerThan,
} from '@lotse/law'
import { livelihoodSecured } from './2.ts'
import { countingTitles, germanAt } from './9-conditions.ts'
import { gatesOf } from './gates.ts'
import { furtherPapers, germanPaper, livelihoodPapers, settlementPermit } from './settlement.ts'
import { behindFiction, family, heldFor, holds, inFamily } from './statuses.ts'

/** Born here, or came before 18: whoever was born here tells that day. */
const cameAsChild: Condition = when(dayOf('arrivedOn'), '<', after(dayOf('birthDate'), years(18)))

const fiction = 'fiction-continued'
const familyTitles = family('family-title')
const holdsFamilyTitle: Condition = any(inFamily('family-title'), behindFiction(...familyTitles))

/** "Im Zeitpunkt der Vollendung seines 16. Lebensjahres seit fünf Jahren". */
const fiveYearsAtSixteen = (titles: string[]): Condition => ({
  is: 'held-for',
  track: 'stay',
  statuses: titles,
  without: [fiction],
  period: years(5),
  at: after(dayOf('birthDate'), years(16)),
})

const learns: Condition = yes('inSchoolTrainingOrStudy')
/** Abs. 3 Satz 1 Nr. 2 leaves out what was more than three years ago, and counts single sentences: what is told adds fines up. */
const noRecentSentence: Condition = any(
  is('convictions', 'none', 'fines-to-50'),
  all(is('convictions', 'fines-to-90-foreigner-law', 'more'), unencoded('sentences-of-three-years')),
)
/** Abs. 3: without them there is no claim, and the permit "kann" be granted. Nr. 3 does not name studies at a university. */
const noClaim: Places = {
  'Abs. 3 Satz 1 Nr. 1': is('expulsionInterest', 'none'),
  'Abs. 3 Satz 1 Nr. 2': noRecentSentence,
  'Abs. 3 Satz 1 Nr. 3': any(is('publicFunds', 'none'), all(learns, unencoded('school-or-university'))),
}
const tooIll: Condition = any(yes('cannotEarnForIllness'), yes('cannotLearnForIllness'))
const waivedOfClaim = {
  'Abs. 3 Satz 2': { when: nothing, drops: Object.keys(noClaim), cap: 'may' as const }, // "kann … erteilt … werden"
}
/** Abs. 3 Satz 1 has rules of its own for both. */
const departsFrom = [
  { gate: '5-1-1', cite: 'Abs. 3 Satz 1 Nr. 3', cap: 'right' },
  { gate: '5-1-2', cite: 'Abs. 3 Satz 1 Nr. 1', cap: 'right' },
] as const

const shared: Pick<
  NormText,
  'encodedFrom' | 'inForce' | 'grade' | 'gates' | 'departsFrom' | 'grants' | 'papers' | 'reviewedBy'
> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'right', // "ist … zu erteilen"
  gates: gatesOf({ section: '1' }),
  departsFrom,
  grants: settlementPermit,
  papers: furtherPapers.filter(({ id }) => id === 'passport'),
  reviewedBy: null,
}
const notSaid: Record<string, string> = {
  'Abs. 2': 'time at school abroad does not count as a rule: a span of stay goes on while its title does',
  'Abs. 3 Satz 3': 'prolongs while a sentence is suspended: the title that is held',
}

/** Settlement permit of a minor who held the permit of the family for five years at 16. */
export const settlementAtSixteen: Norm = norm({
  ...shared,
  id: 'settlement-child-at-sixteen',
  cite: 'AufenthG § 35 Abs. 1 Satz 1',
  aliases: ['AufenthG § 35', 'AufenthG § 35 Abs. 1'],
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1 Halbsatz 1': all(holdsFamilyTitle, youngerThan(18, 'birthDate')) },
  requires: {
    'Abs. 1 Satz 1': all(atLeastOld(16, 'birthDate'), fiveYearsAtSixteen(familyTitles)),
    ...noClaim,
  },
  waived: { ...waivedOfClaim, 'Abs. 4': { when: tooIll, drops: ['Abs. 3 Satz 1 Nr. 3'] } },
  notSaid,
})

/** Settlement permit of an adult who came with the family as a child and has held its permit for five years. */
export const settlementGrownChild: Norm = norm({
  ...shared,
  id: 'settlement-child-adult',
  cite: 'AufenthG § 35 Abs. 1 Satz 2',
  aliases: ['AufenthG § 35', 'AufenthG § 35 Abs. 1'],
  gradeCite: 'Abs. 1 Satz 2',
  for: {
    'Abs. 1 Satz 2': all(holdsFamilyTitle, cameAsChild),
  },
  requires: {
    'Abs. 1 Satz 2 Nr. 1': all(atLeastOld(18, 'birthDate'), heldFor(years(5), familyTitles, [fiction])),
    'Abs. 1 Satz 2 Nr. 2': germanAt('B1'), // "ausreichende Kenntnisse": § 2 Abs. 11
    'Abs. 1 Satz 2 Nr. 3': any(livelihoodSecured, learns),
    ...noClaim,
  },
  waived: {
    ...waivedOfClaim,
    'Abs. 4': {
      when: tooIll,
      drops: ['Abs. 1 Satz 2 Nr. 2', 'Abs. 1 Satz 2 Nr. 3', 'Abs. 3 Satz 1 Nr. 3'],
    },
  },
  papers: [germanPaper, ...livelihoodPapers, ...furtherPapers.filter(({ id }) => id === 'passport')],
  notSaid,
})

const humanitarian = family('humanitarian-title').filter((status) => status !== 'permit-24')
/** Whether the asylum procedure counts here, too (§ 26 Abs. 4 Satz 3), is not said by the act. */
const counting = countingTitles
const withProcedure = [...counting, 'permission-to-stay']
const fiveYears = (at: (titles: string[]) => Condition): Condition =>
  any(at(counting), all(not(at(counting)), at(withProcedure), unencoded('asylum-time-of-children')))

/** The same by discretion for who came before 18 and holds a humanitarian permit: § 26 Abs. 3 Satz 5, Abs. 4 Satz 4. */
export const settlementHumanitarianChild: Norm = norm({
  ...shared,
  id: 'settlement-child-humanitarian',
  cite: 'AufenthG § 26 Abs. 4 Satz 4',
  grade: 'may', // "kann § 35 entsprechend angewandt werden"
  gradeCite: 'Abs. 4 Satz 4',
  for: {
    'Abs. 4 Satz 4': all(any(holds(...humanitarian), behindFiction(...humanitarian)), cameAsChild),
  },
  requires: {
    'AufenthG § 35 Abs. 1': any(
      all(youngerThan(18, 'birthDate'), atLeastOld(16, 'birthDate'), fiveYears(fiveYearsAtSixteen)),
      all(
        atLeastOld(18, 'birthDate'),
        fiveYears((titles) => heldFor(years(5), titles, [fiction])),
        any(tooIll, all(germanAt('B1'), any(livelihoodSecured, learns))),
      ),
    ),
    'AufenthG § 35 Abs. 3 Satz 1 Nr. 1': is('expulsionInterest', 'none'),
    'AufenthG § 35 Abs. 3 Satz 1 Nr. 2': noRecentSentence,
    'AufenthG § 35 Abs. 3 Satz 1 Nr. 3': noClaim['Abs. 3 Satz 1 Nr. 3'] as Condition,
  },
  waived: {
    'AufenthG § 35 Abs. 3 Satz 2': {
      when: nothing,
      drops: [1, 2, 3].map((number) => `AufenthG § 35 Abs. 3 Satz 1 Nr. ${number}`),
      cap: 'may',
    },
  },
  departsFrom: departsFrom.map((departure) => ({ ...departure, cite: `AufenthG § 35 ${departure.cite}` })),
  papers: [germanPaper, ...livelihoodPapers, ...furtherPapers.filter(({ id }) => id === 'passport')],
  notSaid: {
    'Abs. 3 Satz 5': 'says the same for refugees: here, too',
    'Abs. 4 Satz 1 to 3': 'a norm of its own: settlement-humanitarian',
    'AufenthG § 35 Abs. 2':
      'time at school abroad does not count as a rule: a span of stay goes on while its title does',
  },
})

export const norms35: readonly Norm[] = [settlementAtSixteen, settlementGrownChild, settlementHumanitarianChild]
