import { type Fact, fact } from '@lotse/law'

/** Levels of the Common European Framework: § 2 Abs. 9–12 AufenthG. */
export const cefr = ['none', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const

export const languageFacts: readonly Fact[] = [
  /** Spoken German. */
  fact('level', 'germanSpoken', 'language', {
    values: cefr,
    changedBy: 'person',
    proposable: true,
  }),
  /** Written German, where a norm asks for more than speaking. A certificate covers both. */
  fact('level', 'germanWritten', 'language', {
    values: cefr,
    changedBy: 'person',
    proposable: true,
  }),
  /** Not proposed: what it is good for here is one point of § 20a, and years of learning German bring more. */
  fact('level', 'english', 'language', {
    values: cefr,
    changedBy: 'person',
    late: true,
  }),
  /** Basic knowledge of law, society and living conditions: test "Leben in Deutschland" or a German school-leaving or training certificate. */
  fact('boolean', 'civicKnowledge', 'language', {
    changedBy: 'person',
    proposable: true,
  }),
  /** Declares commitment to the free democratic basic order. */
  fact('boolean', 'commitsToConstitution', 'language', {
    changedBy: 'person',
    proposable: true,
    late: true,
  }),
  /** An obligation to attend an integration course, and what became of it. `excused`: broken off without own fault. § 60d Abs. 1 Nr. 11. */
  fact('choice', 'integrationCourseDuty', 'language', {
    values: ['none', 'passed', 'excused', 'open'],
    changedBy: 'person',
    proposable: true,
    toward: 'passed',
    late: true,
  }),
  /** The office found that little need for integration is left (§ 44 Abs. 3 Nr. 2), or that a course is impossible or unreasonable for good (§ 44a Abs. 2 Nr. 3). */
  fact('boolean', 'integrationCourseNotRequired', 'language', { late: true }),
  /** An integration course was open to the person: an admission, an entitlement or a duty. § 25b Abs. 6. */
  fact('boolean', 'integrationCourseOpen', 'language', { late: true }),
  /** Declares commitment to Germany's special historical responsibility and to peace: § 10 Abs. 1 Satz 1 Nr. 1a. */
  fact('boolean', 'commitsToHistory', 'language', { changedBy: 'person', proposable: true, late: true }),
  /** Passed the naturalisation test (17 of 33), or holds a German school-leaving certificate: § 10 Abs. 5. */
  fact('boolean', 'naturalisationTest', 'language', { changedBy: 'person', proposable: true, late: true }),
]
