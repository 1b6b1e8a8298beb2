import { type Fact, fact } from '@lotse/law'

const moves = {
  onlyIf: { fact: 'freeMovementAs', is: ['union', 'eea', 'family', 'german-family'] },
  late: true,
} as const
const ofFamily = { onlyIf: { fact: 'freeMovementAs', is: ['family', 'german-family'] }, late: true } as const

/** What decides about the right of citizens of the Union and their families to be here. */
export const freeMovementFacts: readonly Fact[] = [
  /**
   * Which passport, or whose family: § 1 Abs. 1 and 2 FreizügG/EU. `eea`: Iceland, Liechtenstein, Norway (§ 12). `family`: husband, wife,
   * partner, children under 21 or maintained, parents maintained, and no such passport oneself. `german-family`: of a German.
   */
  fact('choice', 'freeMovementAs', 'stay', {
    values: ['german', 'union', 'eea', 'family', 'close', 'german-family', 'british', 'swiss', 'none'],
    late: true,
  }),
  /** An office has found in writing that the right of free movement is lost or is not there: § 7 Abs. 1 Satz 1 FreizügG/EU. */
  fact('boolean', 'unionRightLost', 'stay', {
    late: true,
    onlyIf: { fact: 'freeMovementAs', is: ['union', 'eea', 'family', 'close', 'german-family', 'british'] },
  }),
  /** What the citizen of the Union does here: the person, or the one whose family they are. § 2 Abs. 2 FreizügG/EU. */
  fact('choice', 'unionActivity', 'work', {
    values: [
      ...['worker', 'small-job', 'training', 'looking', 'self-employed', 'services-given', 'services-received'],
      ...['student', 'not-working', 'stopped', 'through-family'],
    ],
    ...moves,
  }),
  /** First day of looking for work here: § 2 Abs. 2 Nr. 1a. */
  fact('date', 'unionLookingSince', 'work', {
    past: true,
    onlyIf: { fact: 'unionActivity', is: ['looking'] },
    late: true,
  }),
  /** Why the work ended: § 2 Abs. 3. */
  fact('choice', 'unionStopped', 'work', {
    values: ['ill-for-a-time', 'unemployed', 'business-ended', 'other'],
    onlyIf: { fact: 'unionActivity', is: ['stopped'] },
    late: true,
  }),
  /** The employment agency has confirmed that it was not by own will. */
  fact('boolean', 'unemploymentConfirmed', 'work', {
    onlyIf: { fact: 'unionStopped', is: ['unemployed'] },
    late: true,
  }),
  fact('date', 'unionUnemployedSince', 'work', {
    past: true,
    onlyIf: { fact: 'unionStopped', is: ['unemployed'] },
    late: true,
  }),
  /** Worked here for more than a year before. */
  fact('boolean', 'unionWorkedOverYear', 'work', {
    onlyIf: { fact: 'unionStopped', is: ['unemployed', 'business-ended'] },
    late: true,
  }),
  /** To the citizen of the Union, or to their wife, husband or partner: § 1 Abs. 2 Nr. 3. */
  fact('choice', 'unionTie', 'family', { values: ['spouse', 'child', 'parent', 'other'], ...ofFamily }),
  /** They pay for the person’s living: § 1 Abs. 2 Nr. 3 Buchst. c and d, § 4 Satz 2. */
  fact('boolean', 'unionMaintains', 'family', ofFamily),
  /** Came with the citizen of the Union, or after them, and lives here because of them: § 3 Abs. 1 Satz 1. */
  fact('boolean', 'joinsUnionCitizen', 'family', ofFamily),
  /** What became of the family: § 3 Abs. 2 to 4. */
  fact('choice', 'unionFamilyEvent', 'family', { values: ['none', 'died', 'left', 'divorced'], ...ofFamily }),
  /** Lived here for a year or longer as their family, before they died: § 3 Abs. 2. */
  fact('boolean', 'familyYearBeforeDeath', 'family', {
    onlyIf: { fact: 'unionFamilyEvent', is: ['died'] },
    late: true,
  }),
  /** Had their permanent home with them when they died: § 4a Abs. 3. */
  fact('boolean', 'livedWithThemAtDeath', 'family', {
    onlyIf: { fact: 'unionFamilyEvent', is: ['died'] },
    late: true,
  }),
  /** `two-years-here`: they had lived here for two years; `german-spouse`: the one left is German by Art. 116 GG: § 4a Abs. 3. */
  fact('choice', 'deathGround', 'family', {
    values: ['two-years-here', 'accident-at-work', 'german-spouse', 'none'],
    onlyIf: { fact: 'unionFamilyEvent', is: ['died'] },
    late: true,
  }),
  /** Is the child and learns at a school or in a training here, or the parent who cares for that child: § 3 Abs. 3. */
  fact('boolean', 'childInEducation', 'family', {
    onlyIf: { fact: 'unionFamilyEvent', is: ['died', 'left'] },
    late: true,
  }),
  /** `three-years`: married that long before the divorce began, a year of it here: § 3 Abs. 4. */
  fact('choice', 'divorceGround', 'family', {
    values: ['three-years', 'custody', 'contact-only-here', 'none'],
    onlyIf: { fact: 'unionFamilyEvent', is: ['divorced'] },
    late: true,
  }),
  /** What the person does themselves, after a death or a divorce: § 3 Abs. 2 and 4. */
  fact('choice', 'ownActivity', 'work', {
    values: ['worker', 'training', 'self-employed', 'services-given', 'not-working', 'other'],
    onlyIf: { fact: 'unionFamilyEvent', is: ['died', 'divorced'] },
    late: true,
  }),
  /** First day of living here by this right, without a long break: § 4a Abs. 1. */
  fact('date', 'unionHereSince', 'stay', { past: true, ...moves }),
  /** Was away for more than two years on end since then: § 4a Abs. 7. */
  fact('boolean', 'awayOverTwoYears', 'stay', moves),
  /** The citizen has permanent residence before five years, by § 4a Abs. 2, and the family lives with them: § 4a Abs. 4. */
  fact('boolean', 'citizenHasItEarly', 'family', ofFamily),
  /** Why work was given up for good, or goes on elsewhere: § 4a Abs. 2. */
  fact('choice', 'unionEndOfWork', 'work', {
    values: ['none', 'age', 'early-retirement', 'accident-at-work', 'incapacity', 'works-in-other-state'],
    onlyIf: { fact: 'freeMovementAs', is: ['union', 'eea'] },
    late: true,
  }),
  fact('date', 'endOfWorkOn', 'work', {
    past: true,
    onlyIf: { fact: 'unionEndOfWork', is: ['age', 'early-retirement', 'incapacity'] },
    late: true,
  }),
  /** Worked here in the last twelve months before that; § 4a Abs. 2 Satz 1 Nr. 1. */
  fact('boolean', 'workedLastTwelveMonths', 'work', {
    onlyIf: { fact: 'unionEndOfWork', is: ['age', 'early-retirement'] },
    late: true,
  }),
  /** Worked here for three years on end before; lives here and comes back each week: § 4a Abs. 2 Satz 1 Nr. 3. */
  fact('boolean', 'returnsEachWeek', 'work', {
    onlyIf: { fact: 'unionEndOfWork', is: ['works-in-other-state'] },
    late: true,
  }),
  /** Has told the office everything that it needs for the card: § 5 Abs. 1. */
  fact('date', 'cardDataGivenOn', 'stay', { past: true, ...ofFamily }),
  /** Has asked for the card of permanent residence: § 5 Abs. 5 Satz 2. */
  fact('date', 'permanentCardAskedOn', 'stay', { past: true, ...ofFamily }),
  fact('boolean', 'cardIssued', 'stay', ofFamily),
]
