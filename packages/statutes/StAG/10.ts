import { all, any, is, type Norm, norm, not, years, yes, youngerThan } from '@lotse/law'
import {
  conditionsOf10,
  exclusions,
  lawfulFor,
  lawfulNow,
  naturalisation,
  notSaidOf10,
  waiversOf10,
} from './10-conditions.ts'

const notSaid: Record<string, string> = {
  ...notSaidOf10,
  'Abs. 1 Satz 2': 'in Abs. 1 Satz 1 Nr. 1 and 7: for who cannot act alone',
  'Abs. 3': 'naturalisation after three years was repealed on 30.10.2025',
  'Abs. 3a': 'repealed',
  'Abs. 4 Satz 1': 'in Abs. 1 Satz 1 Nr. 6: B1',
  'Abs. 4 Satz 2': 'in Abs. 1 Satz 1 Nr. 6',
  'Abs. 5 Satz 1': 'in the fact "naturalisationTest"',
}

/** Naturalisation by right after five years. */
export const naturalisationByRight: Norm = norm({
  ...naturalisation,
  id: 'naturalisation',
  cite: 'StAG § 10 Abs. 1',
  aliases: ['StAG § 10', 'Einbürgerung'],
  inForce: { from: '2024-06-27' },
  grade: 'right', // "ist auf Antrag einzubürgern"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1 Halbsatz 1': lawfulFor(years(5)) },
  requires: conditionsOf10,
  barred: exclusions,
  waived: waiversOf10,
  inFavour: [
    { id: 'several-nationalities', source: 'StAG § 10' },
    { id: 'late-application-is-no-break', source: 'StAG § 12b Abs. 3 Satz 1' },
    { id: 'earlier-stay-may-count', source: 'StAG § 12b Abs. 2' },
  ],
  notSaid: { ...notSaid, 'Abs. 2': 'a norm of its own: naturalisation-with-family' },
})

/** Naturalisation together with the husband, wife, partner or parent, before the five years are over. */
export const naturalisationWithFamily: Norm = norm({
  ...naturalisation,
  id: 'naturalisation-with-family',
  cite: 'StAG § 10 Abs. 2',
  inForce: { from: '2024-06-27' },
  grade: 'may', // "können … mit eingebürgert werden"
  gradeCite: 'Abs. 2',
  for: {
    'Abs. 2': all(
      yes('familyNaturalises'),
      any(yes('spouseHere'), all(youngerThan(18, 'birthDate'), not(is('parentTitle', 'none')))),
      lawfulNow,
    ),
  },
  requires: conditionsOf10,
  barred: exclusions,
  waived: waiversOf10,
  inFavour: [{ id: 'several-nationalities', source: 'StAG § 10' }],
  notSaid: { ...notSaid, 'Abs. 1 Satz 1 Halbsatz 1': 'a norm of its own: naturalisation' },
})
