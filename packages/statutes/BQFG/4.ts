import { judged, type Norm, norm } from '@lotse/law'
import { certificate, found, notRegulated, recognitionText } from './procedure.ts'

/** Equal in value, where the training abroad leads to the same work and nothing essential differs. */
export const equivalence: Norm = norm({
  ...recognitionText,
  id: 'recognition-equivalence',
  cite: 'BQFG § 4 Abs. 1',
  aliases: ['BQFG § 4'],
  grade: 'right', // "stellt auf Antrag die Gleichwertigkeit fest"
  gradeCite: 'Abs. 1',
  for: { 'BQFG § 2 Abs. 1 Satz 1': notRegulated, 'BQFG § 2 Abs. 2': certificate },
  requires: { 'Abs. 1 Nr. 1': judged('leads-to-the-same-work'), 'Abs. 1 Nr. 2': judged('no-essential-differences') },
  grants: found('BQFG § 4 Abs. 1'),
  papers: [],
  notSaid: {
    'Abs. 2': 'what an essential difference is: at the judgement; work and other courses can make up for it',
    'BQFG § 2 Abs. 1 Satz 2': 'people admitted as ethnic Germans have a rule of their own',
  },
})
