import { moneyForWorseTreatment, undoWorseTreatment } from '../AGG/21.ts'
import { firstLimit } from '../SaechsEinkGrenzVO/1.ts'
import { secondLimit } from '../SaechsEinkGrenzVO/2.ts'
import type { Topic } from './topics.ts'

/**
 * How does this person get a flat, and what if they are turned away? Apart from `housing`, which answers where somebody may live: its
 * answer must not rest on what a landlord does.
 */
export const topic: Topic = {
  id: 'flat',
  norms: [undoWorseTreatment, moneyForWorseTreatment, firstLimit, secondLimit],
}
