import { type Fact, fact } from '@lotse/law'

/** What decides about small work that the office for asylum benefits offers. */
export const workOpportunityFacts: readonly Fact[] = [
  /** `own-care`: nothing but tasks for oneself, such as cooking or cleaning one's room: § 5 Abs. 1 Satz 1 AsylbLG. */
  fact('choice', 'workOpportunity', 'work', {
    values: ['none', 'offered', 'doing', 'refused', 'own-care'],
    late: true,
  }),
  /** Before the refusal the office had told what follows from it: § 5 Abs. 4 Satz 3 AsylbLG. */
  fact('boolean', 'workOpportunityWarned', 'work', {
    onlyIf: { fact: 'workOpportunity', is: ['refused'] },
    late: true,
  }),
]
