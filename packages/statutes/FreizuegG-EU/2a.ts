import { after, all, any, cited, dayOf, months, type Norm, norm, onTheDay, when, yes } from '@lotse/law'
import { gives } from '../gives.ts'
import { freeMovementText, isCitizen, isFamily, lost } from './conditions.ts'

/** Up to three months with nothing but a passport or identity card. */
export const threeMonths: Norm = norm({
  ...freeMovementText,
  id: 'three-months-by-passport',
  cite: 'FreizuegG-EU § 2a Abs. 1',
  aliases: ['FreizuegG-EU § 2a'],
  grade: 'right', // "ist … ausreichend"
  gradeCite: 'Abs. 1 Satz 2',
  for: {
    'FreizuegG-EU § 1 Abs. 1': any(
      isCitizen,
      cited('FreizuegG-EU § 2a Abs. 1 Satz 3', all(isFamily, yes('joinsUnionCitizen'))),
    ),
  },
  // The day of arrival is not counted; the day on which three months are full is the first that is not promised any more.
  requires: {
    'Abs. 1 Satz 2': all(yes('validPassport'), when(onTheDay, '<', after(dayOf('arrivedOn'), months(3)))),
  },
  barred: lost,
  grants: gives('free-movement', 'FreizuegG-EU § 2a Abs. 1 Satz 2'),
  notSaid: {
    'Abs. 1 Satz 1': 'no visa for citizens of the Union: in its words',
    'Abs. 1 Satz 4': 'an agreement of 1959 that may be better',
    'Abs. 2': 'family needs a visa to come, free of charge: in its words',
    'Abs. 3': 'a card of residence takes the place of the visa: in its words',
    'Abs. 4': 'a visa may be taken back before the journey',
    'Abs. 5': 'offices tell each other',
  },
})
