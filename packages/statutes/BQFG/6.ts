import { type Norm, norm, yes } from '@lotse/law'
import { certificate, decided, notRegulated, overdue, recognitionText, sent, step } from './procedure.ts'

const whom = { 'BQFG § 2 Abs. 1 Satz 1': notRegulated, 'Abs. 1 Satz 1': certificate }

/** Who learned a trade abroad may have it examined, whatever paper of stay they hold and however much German they know. */
export const recognitionApplication: Norm = norm({
  ...recognitionText,
  id: 'recognition-application',
  cite: 'BQFG § 6 Abs. 1 Satz 1',
  aliases: ['BQFG § 6', 'BQFG § 5'],
  grade: 'right', // "Antragsberechtigt ist jede Person"
  gradeCite: 'Abs. 1 Satz 1',
  for: whom,
  regularlyBarred: { 'Abs. 5': decided('full') }, // "soll abgelehnt werden, wenn … bereits festgestellt"
  grants: step('BQFG § 6 Abs. 1 Satz 1'),
  papers: [
    { id: 'list-of-trainings-and-jobs', cite: 'BQFG § 5 Abs. 1 Nr. 1' },
    { id: 'proof-of-identity', cite: 'BQFG § 5 Abs. 1 Nr. 2' },
    { id: 'certificates-from-abroad', cite: 'BQFG § 5 Abs. 1 Nr. 3' },
    { id: 'proof-of-experience', cite: 'BQFG § 5 Abs. 1 Nr. 4' },
    { id: 'statement-first-application', cite: 'BQFG § 5 Abs. 1 Nr. 5' },
    { id: 'wish-to-work-here', cite: 'BQFG § 5 Abs. 6 Satz 1' },
    { id: 'sworn-translations', cite: 'BQFG § 5 Abs. 2 Satz 4' },
  ],
  notSaid: {
    'Abs. 1 Satz 2': 'where to apply: said on the page',
    'Abs. 3a': 'one body for all: said on the page',
  },
})

/** Within a month the body confirms what has arrived, and says what is missing. */
export const recognitionAcknowledgement: Norm = norm({
  ...recognitionText,
  id: 'recognition-acknowledgement',
  cite: 'BQFG § 6 Abs. 2 Satz 1',
  aliases: ['BQFG § 6 Abs. 2'],
  grade: 'right', // "bestätigt … innerhalb eines Monats"
  gradeCite: 'Abs. 2 Satz 1',
  for: { ...whom, 'Abs. 2 Satz 1': sent },
  grants: step('BQFG § 6 Abs. 2 Satz 1'),
  papers: [],
  notSaid: {
    'Abs. 2 Satz 2': 'what stands in the confirmation: said in the words',
    'Abs. 2 Satz 3': 'what is missing is told in the same time: said in the words',
    'Abs. 2 Satz 4': 'the clock starts with the last paper: said in the words',
  },
})

/** Three months after the last paper the body must have decided. */
export const recognitionOverdue: Norm = norm({
  ...recognitionText,
  id: 'recognition-overdue',
  cite: 'BQFG § 6 Abs. 3 Satz 1',
  aliases: ['BQFG § 6 Abs. 3'],
  grade: 'right', // "muss innerhalb von drei Monaten … entscheiden"
  gradeCite: 'Abs. 3 Satz 1',
  for: whom,
  requires: { 'Abs. 3 Satz 2': overdue(3) },
  barred: { 'BQFG § 14a Abs. 3 Satz 1': yes('recognitionFastTrack') },
  grants: step('BQFG § 6 Abs. 3 Satz 1'),
  papers: [],
  notSaid: {
    'Abs. 3 Satz 3': 'one extension: inside Satz 2',
    'Abs. 3 Satz 4': 'reasons for the extension, in time: inside Satz 2',
    'Abs. 4': 'a clock that stands still: inside Satz 2, unknown',
  },
})
