import { all, compare, is, judged, type Norm, norm, number, quantity, yes } from '@lotse/law'
import { askedBefore, grantOf, subsidy } from './subsidy.ts'

/** Part of the pay of somebody who gets ready for a training in the firm. */
export const entryQualification: Norm = norm({
  ...subsidy,
  id: 'entry-qualification-subsidy',
  cite: 'SGB-3 § 54a Abs. 1',
  aliases: ['SGB-3 § 54a', 'Einstiegsqualifizierung', 'EQ'],
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': is('hireAs', 'entry-qualification') },
  requires: {
    ...askedBefore,
    'Abs. 2 Satz 1': all(
      compare(quantity('entryMonths'), '>=', number(4)),
      compare(quantity('entryMonths'), '<=', number(12)),
    ),
    'Abs. 2 Satz 1 Nr. 2': yes('entryRecognised'),
    'Abs. 2 Satz 1 Nr. 3': compare(quantity('entryHours'), '>=', number(20)),
    'Abs. 4': judged('entry-qualification-needed'),
  },
  barred: { 'Abs. 5': yes('entryHereBefore') },
  grants: grantOf('SGB-3 § 54a Abs. 1 Satz 2'),
  notSaid: {
    'Abs. 1 Satz 3 to 4': 'what it is for',
    'Abs. 2 Satz 1 Nr. 1': 'a contract of § 26 BBiG: in its words',
    'Abs. 2 Satz 2': 'people with disabilities: an employer is not asked about health',
    'Abs. 3': 'the chamber is told, and gives a certificate: in its words',
    'Abs. 6': 'fares of the person',
  },
})
