import { type Norm, norm } from '@lotse/law'
import { certificate, decided, recognitionText, regulated } from './procedure.ts'

/** Course or test: the choice is the person's, unless the act of the occupation says otherwise. */
export const choiceOfMeasures: Norm = norm({
  ...recognitionText,
  id: 'recognition-choice',
  cite: 'BQFG § 11 Abs. 3',
  aliases: ['BQFG § 11', 'BQFG § 10'],
  grade: 'right', // "hat die Wahl"
  gradeCite: 'Abs. 3',
  for: { 'BQFG § 9 Abs. 1': regulated, 'BQFG § 2 Abs. 2': certificate },
  requires: { 'BQFG § 10 Abs. 1': decided('differences') },
  grants: { status: 'recognition-measures', cite: 'BQFG § 11 Abs. 1', work: 'none', workCite: 'BQFG § 11 Abs. 3' },
  papers: [],
  notSaid: {
    'Abs. 1': 'course of three years at most, or test: said in the words',
    'Abs. 2': 'only what is missing is taught and tested: said in the words',
    'Abs. 4': 'the test must be possible within six months: said in the words',
    'BQFG § 10 Abs. 2': 'the decision names the measures: said on the page',
  },
})
