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
    ],
  }),
  /**
   * A minor child in the household has been sentenced to prison of six months or more, to youth custody of a year or more that was
   * not suspended, or for an offence with drugs (§ 29 Abs. 1 Satz 1 Nr. 1 BtMG): § 60d Abs. 1 Nr. 10.
   */
  fact('boolean', 'childSentenced', 'family', { sensitive: true, late: true }),
  /** Husband, wife or registered partner living with the person in Germany. */
  fact('boolean', 'spouseHere', 'family', {}),
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
  /** Cannot earn a living or pay into the pension because of illness or disability (age alone does not count): § 9 Abs. 2 Satz 6. */
  fact('boolean', 'cannotEarnForIllness', 'health', {
    sensitive: true,
    late: true,
  }),
]
