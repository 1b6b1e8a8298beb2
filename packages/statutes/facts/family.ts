import { type Fact, fact } from '@lotse/law'
import { cefr } from './language.ts'

export const familyFacts: readonly Fact[] = [
  /** `[]` says that there are none. */
  fact('list', 'children', 'family', {
    max: 12,
    of: [
      fact('date', 'birthDate', 'family', { past: true }),
      fact('boolean', 'unmarried', 'family', {}),
      fact('boolean', 'livesWithMe', 'family', {}),
      fact('boolean', 'attendsSchool', 'family', {}),
      fact('level', 'german', 'family', { values: cefr, late: true }),
      /** Holds the permit of § 25a Abs. 1 itself: what parents may ask for in § 25a Abs. 2 Satz 1. */
      fact('boolean', 'holds25a', 'family', { late: true }),
      /** The person has custody of the child, alone or together with somebody. */
      fact('boolean', 'custody', 'family', { late: true }),
    ],
  }),
  /**
   * A minor child in the household has been sentenced to prison of six months or more, to youth custody of a year or more that was
   * not suspended, or for an offence with drugs (§ 29 Abs. 1 Satz 1 Nr. 1 BtMG): § 60d Abs. 1 Nr. 10.
   */
  fact('boolean', 'childSentenced', 'family', { sensitive: true, late: true }),
  /** Husband, wife or registered partner living with the person in Germany. */
  fact('boolean', 'spouseHere', 'family', {}),
  /** What that husband, wife or partner holds: § 25a Abs. 2 Satz 3, § 25b Abs. 4. */
  fact('choice', 'spouseTitle', 'family', {
    values: ['25a-1', '25b-1', 'other'],
    changedBy: 'other',
    onlyIf: { fact: 'spouseHere', is: [true] },
    late: true,
  }),
  /**
   * What the mother or father holds with whom the person lives: § 25a Abs. 2 Satz 2 and 5, § 25b Abs. 4. Where both hold one of them,
   * the one that is named first. `none`: lives with neither of them.
   */
  fact('choice', 'parentTitle', 'family', {
    values: ['25a-1', '25b-1', '25a-2-1', 'other', 'none'],
    changedBy: 'other',
    late: true,
  }),
  /** Has never been married (ledig). Asked of minors who live with a parent. */
  fact('boolean', 'unmarried', 'family', { late: true }),
  /** Cannot learn or work enough because of illness, disability or age. */
  fact('boolean', 'cannotForIllnessOrAge', 'health', {
    sensitive: true,
    late: true,
  }),
  /** Cannot learn enough German or about life here because of illness or disability (age alone does not count): § 9 Abs. 2 Satz 3. */
  fact('boolean', 'cannotLearnForIllness', 'health', {
    sensitive: true,
    late: true,
  }),
  /** Cannot go to school with success, or could not, because of illness or disability: § 25a Abs. 1 Satz 1 Nr. 2. */
  fact('boolean', 'cannotAttendSchoolForIllness', 'health', {
    sensitive: true,
    late: true,
  }),
  /** Cannot earn a living or pay into the pension because of illness or disability (age alone does not count): § 9 Abs. 2 Satz 6. */
  fact('boolean', 'cannotEarnForIllness', 'health', {
    sensitive: true,
    late: true,
  }),
]
