import { all, any, is, type Norm, norm, yes } from '@lotse/law'
import { isForeigner } from './4a-5.ts'

/** The employer asks for the quick procedure for somebody who would come for training or skilled work. */
export const acceleratedProcedure: Norm = norm({
  id: 'accelerated-procedure',
  cite: 'AufenthG § 81a Abs. 1 Satz 1',
  aliases: ['AufenthG § 81a'],
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-06-12' },
  grade: 'right', // "können … beantragen": to ask for it is theirs; the visa is decided apart
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': all(isForeigner, yes('livesAbroad')) },
  requires: { 'Abs. 5': any(is('hireAs', 'training'), yes('hireQualified')) },
  gates: [],
  grants: {
    status: 'employer-procedure',
    cite: 'AufenthG § 81a Abs. 1 Satz 1',
    work: 'none',
    workCite: 'AufenthG § 81a Abs. 1 Satz 1',
  },
  papers: [
    { id: 'power-of-attorney', cite: 'AufenthG § 81a Abs. 2 Nr. 2' },
    { id: 'agreement-with-office', cite: 'AufenthG § 81a Abs. 2' },
    { id: 'work-contract-draft', cite: 'AufenthG § 39 Abs. 4' },
  ],
  notSaid: {
    'Abs. 1 Satz 2': 'somebody else may be asked to do it',
    'Abs. 2': 'what the agreement holds: at the papers',
    'Abs. 3': 'what the office does: in its words',
    'Abs. 4': 'wife, husband and children come along: in its words',
  },
  reviewedBy: null,
})
