import { all, any, atLeastOld, type Norm, norm, not, unencoded, yes } from '@lotse/law'
import { gives } from '../gives.ts'
import { undecided } from './29.ts'
import { april, letter, oldProcedure } from './74-conditions.ts'

/** § 30 Abs. 2 for older applications: most grounds of "manifestly unfounded" do not count against a child who is alone. */
export const notManifestForMinors: Norm = norm({
  ...april,
  id: 'not-manifest-for-minors',
  cite: 'AsylG § 30 Abs. 2',
  aliases: ['AsylG § 30'],
  grade: 'right', // "findet Absatz 1 Nummer 1 bis 6 keine Anwendung"
  gradeCite: 'Abs. 2',
  for: { 'Abs. 2': all(yes('unaccompaniedMinor'), not(atLeastOld(18, 'birthDate'))) },
  requires: {
    'Abs. 1': any(
      all(
        oldProcedure,
        any(undecided, all(letter('asylum-refused-manifestly'), unencoded('ground-of-manifestly-unfounded'))),
      ),
      all(not(oldProcedure), unencoded('procedure-of-union-law')),
    ),
  },
  grants: gives('asylum-examined', 'AsylG § 30 Abs. 2'),
})
