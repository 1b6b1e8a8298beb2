import { all, dayOf, is, type Norm, norm, passed, years, yes } from '@lotse/law'
import { conditionsOf10, exclusions, lawfulFor, naturalisation, notSaidOf10, waiversOf10 } from './10-conditions.ts'

/** Naturalisation of the husband, wife or partner of a German. */
export const naturalisationSpouse: Norm = norm({
  ...naturalisation,
  id: 'naturalisation-spouse-of-german',
  cite: 'StAG § 9 Abs. 1',
  aliases: ['StAG § 9'],
  inForce: { from: '2024-06-27' },
  grade: 'should', // "sollen … eingebürgert werden"
  gradeCite: 'Abs. 1 Satz 1',
  for: {
    'Abs. 1 Satz 1': all(
      yes('spouseHere'),
      is('spouseTitle', 'german'),
      passed(years(2), dayOf('marriedOn')),
      lawfulFor(years(3)),
    ),
  },
  requires: conditionsOf10,
  barred: exclusions,
  waived: waiversOf10,
  papers: [...naturalisation.papers, { id: 'family-certificates', cite: 'StAG § 9 Abs. 1 Satz 1' }],
  inFavour: [{ id: 'several-nationalities', source: 'StAG § 10' }],
  notSaid: {
    ...notSaidOf10,
    'Abs. 1 Satz 2': 'a shorter time in the public interest: by discretion, and nothing a person can tell decides it',
    'Abs. 1 Satz 3': 'children who are naturalised along: the same as § 10 Abs. 2',
    'Abs. 1 Satz 4': 'in the conditions of § 10 that stand here',
    'Abs. 2': 'after the death of the German or a divorce, within a year and with a German child: not encoded',
    'StAG § 10 Abs. 1 Satz 2': 'in Nr. 1 and 7: for who cannot act alone',
  },
})
