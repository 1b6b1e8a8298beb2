import type { Vocabulary } from '@lotse/law'
import { asylumFacts } from './asylum.ts'
import { courseFacts } from './course.ts'
import { fastTrackFacts } from './fast-track.ts'
import { flatFacts } from './flat.ts'
import { freeMovementFacts } from './free-movement.ts'
import { furtherStaysFacts } from './further-stays.ts'
import { healthFacts } from './health.ts'
import { hireFacts } from './hire.ts'
import { housingFacts } from './housing.ts'
import { naturalisationFacts } from './naturalisation.ts'
import { participationFacts } from './participation.ts'
import { inOrder, planningFacts } from './planning.ts'
import { recognitionFacts } from './recognition.ts'
import { remedyFacts } from './remedy.ts'
import { schoolFacts } from './school.ts'
import { statuses } from './statuses.ts'
import { titleFacts } from './title.ts'
import { wageFacts } from './wage.ts'
import { workOpportunityFacts } from './work-opportunity.ts'
import { workRightFacts } from './work-right.ts'

/** Every fact that a norm may ask for. */
export const vocabulary: Vocabulary = {
  facts: [
    ...planningFacts,
    ...workRightFacts,
    ...wageFacts,
    ...hireFacts,
    ...healthFacts,
    ...schoolFacts,
    ...housingFacts,
    ...naturalisationFacts,
    ...courseFacts,
    ...recognitionFacts,
    ...participationFacts,
    ...workOpportunityFacts,
    ...flatFacts,
    ...fastTrackFacts,
    ...freeMovementFacts,
    ...furtherStaysFacts,
    ...titleFacts,
    ...remedyFacts,
    ...asylumFacts,
  ],
  statuses,
  inOrder,
}
