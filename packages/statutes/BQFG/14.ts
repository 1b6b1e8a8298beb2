import { any, judged, type Norm, norm } from '@lotse/law'
import { certificate, notRegulated, papersMissing, recognitionText, regulated, step } from './procedure.ts'

/** Without papers through no fault of one's own: the body finds out by work samples and talks what the person can do. */
export const proofWithoutPapers: Norm = norm({
  ...recognitionText,
  id: 'recognition-without-papers',
  cite: 'BQFG § 14 Abs. 1 Satz 1',
  aliases: ['BQFG § 14'],
  grade: 'right', // "stellt … durch sonstige geeignete Verfahren fest"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'BQFG § 2 Abs. 1 Satz 1': any(notRegulated, regulated), 'BQFG § 2 Abs. 2': certificate },
  requires: {
    'Abs. 1 Satz 1': papersMissing,
    'Abs. 1 Satz 2': judged('papers-missing-without-fault'),
  },
  grants: step('BQFG § 14 Abs. 1 Satz 1'),
  papers: [],
  notSaid: {
    'Abs. 1 Satz 3': 'a statement in place of an oath may be asked for: said in the words',
    'Abs. 2': 'which ways there are: said in the words',
    'Abs. 3': 'the finding rests on them',
  },
})
