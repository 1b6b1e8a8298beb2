// §§ 27 and 29: what every title of the family asks. "Sponsor" is the one with whom the family lives; the person who asks is the relative.
import {
  all,
  any,
  application,
  type Condition,
  type Departure,
  type Gate,
  type Grant,
  is,
  judged,
  not,
  nothing,
  type Places,
  unencoded,
  type Waiver,
  yes,
  youngerThan,
} from '@lotse/law'
import { gatesOf } from './gates.ts'

/** The fact that says what the sponsor holds. */
export type SponsorTitle = 'spouseTitle' | 'parentTitle'

/** § 29 Abs. 5, § 30 Abs. 1 Satz 3 Nr. 5, § 32 Abs. 2 Satz 2 Nr. 2: the same list of titles for work. */
export const workTitles = ['blue-card', 'research', 'work'] as const
/** § 29 Abs. 2 Satz 1, but for settlement under § 26: from that paper nobody can tell. § 25 Abs. 2 Satz 2 is § 36a. */
export const protectedTitles = ['refugee', 'resettled'] as const
/** § 29 Abs. 3 Satz 1. */
export const limitedTitles = ['limited', '25a-1', '25b-1'] as const

/** The permit of the family: § 27 Abs. 4 lets it run as long as the sponsor's, a year at least as a rule. */
export const familyPermit: Grant = {
  status: 'permit-family',
  cite: 'AufenthG § 27 Abs. 1',
  work: 'any',
  workCite: 'AufenthG § 4a Abs. 1 Satz 1',
  countsTowards: ['settlement-general'],
}

/** § 27 Abs. 3 Satz 1: "kann versagt werden". Where the household lives without public funds nobody else needs them either. */
const othersNeedFunds: Gate = {
  id: '27-3',
  cite: 'AufenthG § 27 Abs. 3 Satz 1',
  condition: any(
    is('publicFunds', 'none'),
    judged('others-need-no-funds', { for: ['incomeFromWork'], against: ['publicFunds', 'children'] }),
  ),
  missing: 'barred',
  passages: [{ cite: 'AufenthG § 27 Abs. 3 Satz 1', when: nothing, cap: 'may' }],
}

/** @param claimBy  what gives the claim, for who asks for it here (AufenthV § 39). A child as sponsor owes nobody a living. */
export const familyGates = (claimBy: 'marriage' | 'birth-of-child' | 'own-childhood'): Gate[] => {
  const gates = gatesOf({ section: '6', claimBy })
  return claimBy === 'birth-of-child' ? gates : [othersNeedFunds, ...gates]
}

/** § 27 Abs. 3 Satz 2. */
export const expulsionInterestWaived: Departure = { gate: '5-1-2', cite: 'AufenthG § 27 Abs. 3 Satz 2', cap: 'may' }

/** § 27 Abs. 1a and 3a: only what an office or a court has written counts; Lotse asks nobody whether a family is one. */
export const familyExclusions: Places = {
  'AufenthG § 27 Abs. 1a': yes('familyExclusionWritten'),
  'AufenthG § 27 Abs. 3a': yes('familyExclusionWritten'),
}

const excludedTitle = (title: SponsorTitle): Condition =>
  title === 'parentTitle' ? is(title, 'excluded', '25a-2-1') : is(title, 'excluded')

/** § 29 Abs. 3: no reunion with some, and with others only on humanitarian and like grounds. */
export const sponsorExclusions = (title: SponsorTitle): Places => ({
  ...familyExclusions,
  'AufenthG § 29 Abs. 3 Satz 3': excludedTitle(title),
})

/** § 29 Abs. 1 Satz 1 Nr. 2 with Abs. 5, and Abs. 3 Satz 1. */
export const sponsorRequirements = (title: SponsorTitle): Places => ({
  'AufenthG § 29 Abs. 1 Satz 1 Nr. 2': any(yes('adequateHousing'), is(title, ...workTitles)),
  'AufenthG § 29 Abs. 3 Satz 1': any(
    not(is(title, ...limitedTitles)),
    judged('humanitarian-grounds-for-family', { for: ['children', 'birthDate'], against: [] }),
  ),
})

/** § 29 Abs. 2 Satz 2: asked for within three months, and no common life elsewhere. */
const waivedByLaw = (title: SponsorTitle): Condition =>
  all(is(title, ...protectedTitles), unencoded('asked-within-three-months'))

/** § 29 Abs. 2: of housing and livelihood. */
export const protectionWaivers = (title: SponsorTitle): Record<string, Waiver> => ({
  'AufenthG § 29 Abs. 2 Satz 1': {
    when: is(title, ...protectedTitles),
    drops: ['AufenthG § 29 Abs. 1 Satz 1 Nr. 2'],
    cap: 'may',
  },
  'AufenthG § 29 Abs. 2 Satz 2': { when: waivedByLaw(title), drops: ['AufenthG § 29 Abs. 1 Satz 1 Nr. 2'] },
})
export const protectionDepartures = (title: SponsorTitle): Departure[] => [
  expulsionInterestWaived,
  { gate: '5-1-1', cite: 'AufenthG § 29 Abs. 2 Satz 1', when: is(title, ...protectedTitles), cap: 'may' },
  { gate: '5-1-1', cite: 'AufenthG § 29 Abs. 2 Satz 2', when: waivedByLaw(title), cap: 'right' },
]

/** A minor unmarried child. The age counts on the day of the application. */
export const minorChild: Condition = all(youngerThan(18, 'birthDate', application), yes('unmarried'))

export const familyPapers = [
  { id: 'family-certificates', cite: 'AufenthG § 27 Abs. 1' },
  { id: 'permit-of-relative', cite: 'AufenthG § 29 Abs. 1 Satz 1 Nr. 1' },
  { id: 'rental-contract', cite: 'AufenthG § 29 Abs. 1 Satz 1 Nr. 2' },
  { id: 'pay-slips', cite: 'AufenthG § 5 Abs. 1 Nr. 1' },
  { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
]

/** What §§ 27 and 29 say beside, for every norm that rests on them. */
export const familyNotSaid: Record<string, string> = {
  'AufenthG § 27 Abs. 2': 'a registered partnership counts like a marriage: in the fact "spouseHere"',
  'AufenthG § 27 Abs. 4': 'how long it runs: as long as the permit of the other one at most',
}
