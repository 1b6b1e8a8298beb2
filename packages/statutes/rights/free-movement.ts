import { freeMovement } from '../FreizuegG-EU/2.ts'
import { threeMonths } from '../FreizuegG-EU/2a.ts'
import {
  freeMovementAfterDeath,
  freeMovementAfterDivorce,
  freeMovementInEducation,
  freeMovementOfFamily,
} from '../FreizuegG-EU/3.ts'
import { closePerson } from '../FreizuegG-EU/3a.ts'
import {
  permanentResidence,
  permanentResidenceAfterDeath,
  permanentResidenceEarly,
  permanentResidenceKept,
  permanentResidenceOfFamily,
  permanentResidenceWithEarly,
} from '../FreizuegG-EU/4a.ts'
import { permanentCardDue, residenceCard, residenceCardDue } from '../FreizuegG-EU/5.ts'
import type { Topic } from './topics.ts'

/** May this citizen of the Union, or their family, be here by law, and which card is due? */
export const topic: Topic = {
  id: 'free-movement',
  norms: [
    permanentResidence,
    permanentResidenceOfFamily,
    permanentResidenceKept,
    permanentResidenceEarly,
    permanentResidenceWithEarly,
    permanentResidenceAfterDeath,
    freeMovement,
    freeMovementOfFamily,
    freeMovementAfterDeath,
    freeMovementInEducation,
    freeMovementAfterDivorce,
    threeMonths,
    closePerson,
    residenceCard,
    residenceCardDue,
    permanentCardDue,
  ],
}
