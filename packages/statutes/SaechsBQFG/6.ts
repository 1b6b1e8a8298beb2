import { is, type Norm, type NormText, norm } from '@lotse/law'
import { certificate, decided, overdue, step } from '../BQFG/procedure.ts'

/** The text at hand is older than the reform of 22.07.2024 (in force on 17.08.2024): from that day on nobody here has read it. */
const text: Pick<NormText, 'encodedFrom' | 'inForce' | 'gates' | 'papers' | 'reviewedBy'> = {
  encodedFrom: '2025-05-31',
  inForce: { from: '2024-03-01', unknownFrom: '2024-08-17' },
  gates: [],
  papers: [],
  reviewedBy: null,
}
const stateLaw = is('recognitionField', 'state-law')

/** Occupations under Saxon law: social occupations and assistants at state level. */
export const stateApplication: Norm = norm({
  ...text,
  id: 'recognition-state-application',
  cite: 'SaechsBQFG § 6 Abs. 1 Satz 1',
  aliases: ['SaechsBQFG § 6'],
  grade: 'right', // "Antragsberechtigt ist jede Person"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'SaechsBQFG § 2 Abs. 1 Satz 1': stateLaw, 'Abs. 1 Satz 1': certificate },
  barred: { 'Abs. 5': decided('full') },
  grants: step('SaechsBQFG § 6 Abs. 1 Satz 1'),
  notSaid: {
    'Abs. 1 Satz 2': 'where to apply: said on the page',
    'Abs. 2': 'confirmed within a month: said on the page',
  },
})

export const stateOverdue: Norm = norm({
  ...text,
  id: 'recognition-state-overdue',
  cite: 'SaechsBQFG § 6 Abs. 3 Satz 1',
  grade: 'right', // "muss innerhalb von drei Monaten … entscheiden"
  gradeCite: 'Abs. 3 Satz 1',
  for: { 'SaechsBQFG § 2 Abs. 1 Satz 1': stateLaw, 'SaechsBQFG § 6 Abs. 1 Satz 1': certificate },
  requires: { 'Abs. 3 Satz 2': overdue(3) },
  grants: step('SaechsBQFG § 6 Abs. 3 Satz 1'),
  notSaid: {
    'Abs. 3 Satz 3': 'one extension: inside Satz 2',
    'Abs. 3 Satz 4': 'reasons for the extension: inside Satz 2',
    'Abs. 4': 'a clock that stands still: inside Satz 2, unknown',
  },
})
