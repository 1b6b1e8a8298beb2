import { type Fact, fact } from '@lotse/law'

/** What the Nationality Act (StAG) asks beyond the law of residence. */
export const naturalisationFacts: readonly Fact[] = [
  /**
   * Sentences of every kind, also from abroad, added up. `left-out`: measures of youth law, fines of 90 daily rates at most, prison of three
   * months at most that was suspended and remitted (§ 12a Abs. 1 Satz 1). `slightly-more`: hardly above (Satz 4).
   */
  fact('choice', 'sentences', 'conduct', {
    values: ['none', 'left-out', 'slightly-more', 'more'],
    sensitive: true,
    late: true,
  }),
  /** A judgment names antisemitic, racist or otherwise inhuman motives: § 12a Abs. 1 Satz 2. */
  fact('boolean', 'inhumanMotive', 'conduct', {
    onlyIf: { fact: 'sentences', is: ['left-out', 'slightly-more', 'more'] },
    sensitive: true,
    late: true,
  }),
  /** The police or a prosecutor investigates: § 12a Abs. 3. */
  fact('boolean', 'investigationOpen', 'conduct', { sensitive: true, late: true }),
  /**
   * Is married to several people at once, or an office has written that naturalisation is excluded: contempt of equal rights (§ 11 Satz 1
   * Nr. 3), an untrue declaration (Nr. 1a), a deceit in the procedure within ten years (§ 35a).
   */
  fact('boolean', 'naturalisationExcluded', 'conduct', { sensitive: true, late: true }),
  /** Months of full-time work within the last 24: § 10 Abs. 1 Satz 1 Nr. 3 Buchst. b. */
  fact('integer', 'fullTimeMonthsOfTwoYears', 'work', { min: 0, max: 24, changedBy: 'time', late: true }),
  /** Husband, wife, partner or parent applies for naturalisation at the same time: § 10 Abs. 2. */
  fact('boolean', 'familyNaturalises', 'family', { changedBy: 'other', late: true }),
]
