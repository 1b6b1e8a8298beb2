import { any, type Norm, norm, yes } from '@lotse/law'
import { certificate, notRegulated, overdue, recognitionText, regulated, step } from './procedure.ts'

/** With an employer's procedure of § 81a AufenthG the body should decide in two months. */
export const recognitionFastOverdue: Norm = norm({
  ...recognitionText,
  id: 'recognition-fast-overdue',
  cite: 'BQFG § 14a Abs. 3 Satz 1',
  aliases: ['BQFG § 14a'],
  grade: 'should', // "soll innerhalb von zwei Monaten … entscheiden"
  gradeCite: 'Abs. 3 Satz 1',
  for: {
    'Abs. 1 Satz 1': any(notRegulated, regulated),
    'Abs. 1 Satz 2': certificate,
    'Abs. 1 Satz 3': yes('recognitionFastTrack'),
  },
  requires: { 'Abs. 3 Satz 2': overdue(2) },
  grants: step('BQFG § 14a Abs. 3 Satz 1'),
  papers: [],
  notSaid: {
    'Abs. 2': 'confirmed within two weeks, through the immigration office: said on the page',
    'Abs. 3 Satz 3': 'one extension: inside Satz 2',
    'Abs. 3 Satz 4': 'reasons for the extension: inside Satz 2',
    'Abs. 3 Satz 5': 'letters go through the immigration office and the employer: said on the page',
    'Abs. 4': 'a clock that stands still: inside Satz 2, unknown',
    'Abs. 5': 'the act of the occupation goes first',
    'Abs. 6': 'already found: at the application',
  },
})
