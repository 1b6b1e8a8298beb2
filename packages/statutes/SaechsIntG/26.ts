import { type Norm, norm } from '@lotse/law'
import { dutyText, inSaxony, owed } from './duty.ts'

/** Districts and cities report to the ministry every five years, with figures that can be compared. */
export const districtReport: Norm = norm({
  ...dutyText,
  id: 'district-report',
  cite: 'SaechsIntG § 26',
  aliases: ['KomIntAVO § 14'],
  grade: 'should', // "sollen … vorlegen"
  gradeCite: 'SaechsIntG § 26',
  for: inSaxony,
  grants: owed('SaechsIntG § 26'),
  notSaid: {
    'KomIntAVO § 14 Abs. 1': 'what it is for',
    'KomIntAVO § 14 Abs. 2': 'which figures it should hold: in its words',
    'KomIntAVO § 14 Abs. 3': 'the time the first one covers: to 31.12.2024, in its words',
  },
})
