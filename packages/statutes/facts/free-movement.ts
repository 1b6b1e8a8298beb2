import { type Fact, fact } from '@lotse/law'

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
]
