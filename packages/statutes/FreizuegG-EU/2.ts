import { type Norm, norm } from '@lotse/law'
import { gives } from '../gives.ts'
import { citizenHasRight, freeMovementText, isCitizen, lost } from './conditions.ts'

/** A citizen of the Union may be here by law, without any paper from an office. */
export const freeMovement: Norm = norm({
  ...freeMovementText,
  id: 'free-movement',
  cite: 'FreizuegG-EU § 2 Abs. 1',
  aliases: ['FreizuegG-EU § 2', 'FreizügG/EU'],
  grade: 'right', // "haben das Recht"
  gradeCite: 'Abs. 1',
  for: { 'FreizuegG-EU § 1 Abs. 1': isCitizen },
  requires: { 'Abs. 2': citizenHasRight },
  barred: lost,
  grants: gives('free-movement', 'FreizuegG-EU § 2 Abs. 1'),
  notSaid: {
    'Abs. 2 Nr. 5': 'not working: asked at § 4',
    'Abs. 2 Nr. 7': 'permanent residence: asked at § 4a',
    'Abs. 3 Satz 1 Nr. 3': 'a training opens the right by Abs. 2 Nr. 1 itself',
    'Abs. 4': 'an office may find that somebody deceived it: counts once it has found so (§ 7 Abs. 1)',
    'FreizuegG-EU § 1 Abs. 2': 'who is meant by the words: in the words of the questions',
    'FreizuegG-EU § 7 Abs. 1 Satz 2 to 4':
      'what follows once the loss is found: a month to leave, and an urgent motion stops it',
    'FreizuegG-EU § 7 Abs. 2': 'bans on coming back',
  },
})
