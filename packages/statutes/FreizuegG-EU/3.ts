import { all, any, cited, is, judged, type Norm, norm, yes } from '@lotse/law'
import { gives } from '../gives.ts'
import { familyHasRight, freeMovementText, isFamily, lost, ownRight } from './conditions.ts'

const family = { 'FreizuegG-EU § 1 Abs. 1': isFamily } as const

/** Family of a citizen who has the right has it, too. */
export const freeMovementOfFamily: Norm = norm({
  ...freeMovementText,
  id: 'free-movement-family',
  cite: 'FreizuegG-EU § 3 Abs. 1',
  aliases: ['FreizuegG-EU § 3'],
  grade: 'right', // "haben das Recht"
  gradeCite: 'Abs. 1 Satz 1',
  for: family,
  requires: { 'Abs. 1 Satz 1': all(is('unionFamilyEvent', 'none'), familyHasRight) },
  barred: lost,
  grants: gives('free-movement', 'FreizuegG-EU § 3 Abs. 1 Satz 1'),
  notSaid: {
    'FreizuegG-EU § 1 Abs. 2 Nr. 3 Buchst. b': 'registered partners: asked with wife and husband',
    'Abs. 1 Satz 2': 'of citizens who do not work: asked at § 4',
    'FreizuegG-EU § 11 Abs. 8': 'after a death or a divorce the AufenthG holds: in the words of those rights',
  },
})

/** After the death of the citizen. */
export const freeMovementAfterDeath: Norm = norm({
  ...freeMovementText,
  id: 'free-movement-after-death',
  cite: 'FreizuegG-EU § 3 Abs. 2',
  grade: 'right', // "behalten … ein Aufenthaltsrecht"
  gradeCite: 'Abs. 2',
  for: family,
  requires: { 'Abs. 2': all(is('unionFamilyEvent', 'died'), yes('familyYearBeforeDeath'), ownRight) },
  barred: lost,
  grants: gives('free-movement', 'FreizuegG-EU § 3 Abs. 2'),
})

/** Children who learn here, and the parent who cares for them, to the end of the training. */
export const freeMovementInEducation: Norm = norm({
  ...freeMovementText,
  id: 'free-movement-in-education',
  cite: 'FreizuegG-EU § 3 Abs. 3',
  grade: 'right', // "behalten … ihr Aufenthaltsrecht"
  gradeCite: 'Abs. 3',
  for: family,
  requires: { 'Abs. 3': all(is('unionFamilyEvent', 'died', 'left'), yes('childInEducation')) },
  barred: lost,
  grants: gives('free-movement', 'FreizuegG-EU § 3 Abs. 3'),
})

/** After a divorce, or the end of a registered partnership. */
export const freeMovementAfterDivorce: Norm = norm({
  ...freeMovementText,
  id: 'free-movement-after-divorce',
  cite: 'FreizuegG-EU § 3 Abs. 4',
  grade: 'right', // "behalten … ein Aufenthaltsrecht"
  gradeCite: 'Abs. 4',
  for: family,
  requires: {
    'Abs. 4': all(
      is('unionFamilyEvent', 'divorced'),
      ownRight,
      any(
        cited('FreizuegG-EU § 3 Abs. 4 Nr. 1', is('divorceGround', 'three-years')),
        cited('FreizuegG-EU § 3 Abs. 4 Nr. 2', is('divorceGround', 'custody')),
        cited('FreizuegG-EU § 3 Abs. 4 Nr. 3', judged('hardship-after-divorce')),
        cited('FreizuegG-EU § 3 Abs. 4 Nr. 4', is('divorceGround', 'contact-only-here')),
      ),
    ),
  },
  barred: lost,
  grants: gives('free-movement', 'FreizuegG-EU § 3 Abs. 4'),
})
