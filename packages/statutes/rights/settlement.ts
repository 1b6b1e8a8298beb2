import { settlement } from '../AufenthG/9.ts'
import { settlementEu } from '../AufenthG/9a.ts'
import { settlementBlueCard, settlementSkilled } from '../AufenthG/18c.ts'
import { settlementHumanitarian, settlementRefugee, settlementRefugeeThreeYears } from '../AufenthG/26.ts'
import { settlementFamilyOfGerman } from '../AufenthG/28.ts'
import { norms35 } from '../AufenthG/35.ts'
import { naturalisationByDiscretion } from '../StAG/8.ts'
import { naturalisationSpouse } from '../StAG/9.ts'
import { naturalisationByRight, naturalisationWithFamily } from '../StAG/10.ts'
import { steps } from '../steps/index.ts'
import type { Topic } from './topics.ts'

/**
 * How does this person stay for good: settlement, the permit of the Union, citizenship? These are norms of the rulebook itself, asked by
 * themselves, so lists of what there is beside the rulebook leave this topic out.
 */
export const topic: Topic = {
  id: 'settlement',
  norms: [
    settlement,
    settlementSkilled,
    settlementBlueCard,
    settlementRefugee,
    settlementRefugeeThreeYears,
    settlementHumanitarian,
    settlementFamilyOfGerman,
    ...norms35,
    settlementEu,
    naturalisationByRight,
    naturalisationSpouse,
    naturalisationWithFamily,
    naturalisationByDiscretion,
  ],
  steps,
}
