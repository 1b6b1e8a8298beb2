import { type Norm, norm, not, yes } from '@lotse/law'
import { dutyText, inSaxony, ofTheAct, owed } from './duty.ts'

/** The offices help those whose mother tongue is not German to learn it. */
export const germanSupported: Norm = norm({
  ...dutyText,
  id: 'german-supported',
  cite: 'SaechsIntG § 3 Abs. 1 Satz 2',
  aliases: ['SaechsIntG § 3', 'SaechsIntG'],
  grade: 'right', // "unterstützen"
  gradeCite: 'Abs. 1 Satz 2',
  for: { ...inSaxony, 'Abs. 1 Satz 2': not(yes('motherTongueGerman')) },
  grants: owed('SaechsIntG § 3 Abs. 1 Satz 2'),
  notSaid: {
    'Abs. 1 Satz 1': 'whose interest it is: an aim',
    'SaechsIntG § 2 Satz 2 to 4':
      'bodies that are not bound, and courts and parliament where they administer: named in duties',
    'SaechsIntG § 4': 'nobody can sue for it: the status itself, and said on the page',
  },
})

/** The offices work towards equal chances in education. */
export const equalChancesInEducation: Norm = norm({
  ...dutyText,
  id: 'equal-chances-in-education',
  cite: 'SaechsIntG § 3 Abs. 2',
  grade: 'right', // "wirken … hin"
  gradeCite: 'Abs. 2',
  for: ofTheAct,
  grants: owed('SaechsIntG § 3 Abs. 2'),
})
