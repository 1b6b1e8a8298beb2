import { type Fact, fact } from '@lotse/law'

/** Asked of people in a reception facility only. */
const there = { onlyIf: { fact: 'livesInReception', is: [true] } } as const

/** What decides where one must live and may go. */
export const housingFacts: readonly Fact[] = [
  /** Day protection was granted, or the first permit of §§ 22, 23, 24 Abs. 1 or 25 Abs. 3 was issued: § 12a Abs. 1 AufenthG. */
  fact('date', 'residenceRuleFrom', 'stay', { past: true, late: true }),
  /** The office has written that the three years are prolonged: § 12a Abs. 1 Satz 3. */
  fact('boolean', 'residenceRuleProlonged', 'stay', { late: true }),
  /** The title says where one must live: § 12 Abs. 2 Satz 2. */
  fact('boolean', 'placeInTitle', 'stay', { late: true }),
  /** Came to family whose place of living was ruled by § 12a at that time, and those three years go on: § 12a Abs. 6. */
  fact('boolean', 'familyUnderResidenceRule', 'family', { late: true }),
  /** One of the family works 15 hours a week or more with social insurance: § 12a Abs. 1 Satz 2. */
  fact('boolean', 'familyJobOf15Hours', 'work', { late: true }),
  /** One of the family is in a training or at a university: § 12a Abs. 1 Satz 2. */
  fact('boolean', 'familyInTrainingOrStudy', 'learning', { late: true }),
  /**
   * One of the family attends, or has finished, an integration course, a vocational German course, three months or more of qualification that
   * lead to recognition, or a further training of §§ 81, 82 SGB III, which could not be done without delay where they must live: § 12a
   * Abs. 1 Satz 2.
   */
  fact('boolean', 'familyCourseElsewhere', 'learning', { late: true }),
  /** What is there at another place for one of the family: § 12a Abs. 5 Satz 1 Nr. 1 Buchst. a, b. */
  fact('choice', 'offerElsewhere', 'work', {
    values: ['none', 'job', 'income', 'training-or-study', 'course'],
    changedBy: 'other',
    late: true,
  }),
  /** Husband, wife, partner or minor unmarried child lives at another place, after living together before: § 12a Abs. 5 Satz 1 Nr. 1 Buchst. c. */
  fact('boolean', 'closeFamilyElsewhere', 'family', { late: true }),
  /** First day in the reception facility: § 47 Abs. 1 Satz 1 AsylG. */
  fact('date', 'inReceptionSince', 'stay', { past: true, ...there, late: true }),
  /** Is a minor there with parents, a parent of one, or their grown-up unmarried brother or sister: § 47 Abs. 1 Satz 1 AsylG. */
  fact('boolean', 'familyInReception', 'family', { ...there, late: true }),
  /** Lives in a facility for procedures of secondary migration: § 44 Abs. 1a AsylG. */
  fact('boolean', 'secondaryMigrationFacility', 'stay', { ...there, late: true }),
  /** An office has ordered that one stays within an area: § 59b AsylG, § 61 Abs. 1c AufenthG. */
  fact('boolean', 'areaOrdered', 'stay', { late: true }),
  /** Needs to go elsewhere for a school, a training or studies: § 58 Abs. 1 Satz 3 AsylG, § 61 Abs. 1 Satz 2 AufenthG. */
  fact('boolean', 'schoolElsewhere', 'learning', { late: true }),
]
