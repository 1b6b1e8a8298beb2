import { type Norm, norm } from '@lotse/law'
import { dutyText, inSaxony, owed } from './duty.ts'

/** Districts and cities do the work of integration on the spot, in their own responsibility. */
export const municipalWork: Norm = norm({
  ...dutyText,
  id: 'municipal-integration-work',
  cite: 'SaechsIntG § 11 Abs. 1',
  aliases: ['SaechsIntG § 11'],
  grade: 'right', // "erfüllen … in eigener Verantwortung"
  gradeCite: 'Abs. 1 Satz 1',
  for: inSaxony,
  grants: owed('SaechsIntG § 11 Abs. 1 Satz 1'),
  notSaid: {
    'Abs. 1 Satz 2': 'what belongs to it: §§ 12 to 14, 19 and 26, each a norm of its own',
    'Abs. 3': 'the ordinance: KomIntAVO',
    'SaechsIntG § 15': 'they may commission free bodies: in the words of the advice',
  },
})

/** The state pays a part of it. */
export const municipalWorkFunded: Norm = norm({
  ...dutyText,
  id: 'municipal-integration-work-funded',
  cite: 'SaechsIntG § 11 Abs. 2',
  grade: 'right', // "fördert"
  gradeCite: 'Abs. 2 Satz 1',
  for: inSaxony,
  grants: owed('SaechsIntG § 11 Abs. 2 Satz 1'),
  notSaid: { 'Abs. 2 Satz 2 to 4': 'one sentence about how, in the measure of the budget: §§ 4 and 5 KomIntAVO' },
})
