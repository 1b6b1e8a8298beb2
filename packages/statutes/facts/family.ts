import { type Fact, fact } from '@lotse/law'
import { cefr } from './language.ts'

/**
 * What a husband, wife or parent holds, as §§ 28–36a ask for it. `work`: titles that § 29 Abs. 5 names, but for the Blue Card, research apart.
 * `limited`: § 29 Abs. 3 Satz 1. `excluded`: § 29 Abs. 3 Satz 3. `permit`: any other residence permit. `other`: none of all these.
 */
const titlesOfFamily = [
  'german',
  'settlement',
  'settlement-eu',
  'blue-card',
  'research',
  'work',
  'refugee',
  'resettled',
  'subsidiary',
  'limited',
  'excluded',
  'permit',
] as const

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
  /** What that husband, wife or partner holds: § 25a Abs. 2 Satz 3, § 25b Abs. 4, §§ 28–36a. */
  fact('choice', 'spouseTitle', 'family', {
    values: [...titlesOfFamily, '25a-1', '25b-1', 'other'],
    changedBy: 'other',
    onlyIf: { fact: 'spouseHere', is: [true] },
    late: true,
  }),
  /** First day since when that husband, wife or partner holds it without a break: § 30 Abs. 1 Satz 1 Nr. 3 Buchst. d, e. */
  fact('date', 'spouseTitleSince', 'family', {
    past: true,
    onlyIf: { fact: 'spouseHere', is: [true] },
    late: true,
  }),
  /** Both are at least 18: § 30 Abs. 1 Satz 1 Nr. 1. */
  fact('boolean', 'spousesAdult', 'family', { onlyIf: { fact: 'spouseHere', is: [true] }, late: true }),
  /** Day of the marriage, or of the partnership that was registered. */
  fact('date', 'marriedOn', 'family', { past: true, onlyIf: { fact: 'spouseHere', is: [true] }, late: true }),
  /** Married, or the partnership registered, in Germany: AufenthV § 39 Satz 1 Nr. 5. */
  fact('boolean', 'marriedInGermany', 'family', { onlyIf: { fact: 'spouseHere', is: [true] }, late: true }),
  /**
   * What the mother or father holds with whom the person lives: § 25a Abs. 2 Satz 2 and 5, § 25b Abs. 4, §§ 28–36a. Where both hold one
   * of them, the one that is named first. `none`: lives with neither of them.
   */
  fact('choice', 'parentTitle', 'family', {
    values: [...titlesOfFamily, '25a-1', '25b-1', '25a-2-1', 'other', 'none'],
    changedBy: 'other',
    late: true,
  }),
  /** First day since when that mother or father holds it without a break. */
  fact('date', 'parentTitleSince', 'family', { past: true, late: true }),
  /**
   * The other parent: `none`: there is no other one with custody. `title`: holds a title, too. `agrees`: has custody, holds none and has
   * consented to the stay, or a court has decided so. § 32 Abs. 1, 3.
   */
  fact('choice', 'otherParent', 'family', {
    values: ['none', 'title', 'agrees', 'other'],
    changedBy: 'other',
    late: true,
  }),
  /** Moved to Germany together with the parents, or the one who alone has custody, or was born here: § 32 Abs. 2. */
  fact('boolean', 'cameWithParents', 'family', { late: true }),
  fact('boolean', 'bornInGermany', 'family', { late: true }),
  /** Which parents held a residence permit or settlement permit on the day of birth; `both`: or the only one with custody. § 33 Satz 2. */
  fact('choice', 'parentsAtBirth', 'family', {
    values: ['both', 'one', 'none'],
    onlyIf: { fact: 'bornInGermany', is: [true] },
    late: true,
  }),
  /**
   * What a minor unmarried child of the person holds that lives here. `german`: is German, and the person has custody. `german-contact`: is
   * German, without custody, but with a family life here. The one that is named first: § 28 Abs. 1, § 36 Abs. 1, § 36a.
   */
  fact('choice', 'childHolds', 'family', {
    values: ['german', 'german-contact', 'refugee', 'subsidiary', 'other'],
    changedBy: 'other',
  }),
  /**
   * An office or a court has written that the marriage or kinship is only for the stay or was forced (§ 27 Abs. 1a), or that the one whom
   * the family joins endangers the state, led a forbidden association, or stirs up hatred (Abs. 3a).
   */
  fact('boolean', 'familyExclusionWritten', 'conduct', { sensitive: true, late: true }),
  /** How the married life ended for which the permit was given: § 31 Abs. 1. */
  fact('choice', 'marriedLifeEnded', 'family', { values: ['no', 'separated', 'died'], late: true }),
  /** First day of the lawful married life in Germany that has ended, and its last. */
  fact('date', 'marriedLifeFrom', 'family', {
    past: true,
    onlyIf: { fact: 'marriedLifeEnded', is: ['separated', 'died'] },
    late: true,
  }),
  fact('date', 'marriedLifeTo', 'family', {
    past: true,
    onlyIf: { fact: 'marriedLifeEnded', is: ['separated', 'died'] },
    late: true,
  }),
  /** What the other one held up to then. `permit`: a residence permit that can be prolonged; `other`: none, or one that cannot. */
  fact('choice', 'formerSpouseHeld', 'family', {
    values: ['german', 'settlement', 'permit', 'other'],
    onlyIf: { fact: 'marriedLifeEnded', is: ['separated', 'died'] },
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
