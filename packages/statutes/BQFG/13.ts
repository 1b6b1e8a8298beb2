import { judged, type Norm, norm, yes } from '@lotse/law'
import { certificate, found, overdue, recognitionText, regulated, step } from './procedure.ts'

/** A licence: the body that gives it examines the certificate. Every one of these has an act that may say otherwise. */
export const recognitionRegulated: Norm = norm({
  ...recognitionText,
  id: 'recognition-regulated',
  cite: 'BQFG § 13 Abs. 1 Satz 1',
  aliases: ['BQFG § 13', 'BQFG § 9', 'BQFG § 12'],
  grade: 'right', // "gilt … als gleichwertig, sofern"
  gradeCite: 'BQFG § 9 Abs. 1',
  for: { 'BQFG § 9 Abs. 1': regulated, 'BQFG § 2 Abs. 2': certificate },
  requires: {
    'BQFG § 9 Abs. 1 Nr. 1': judged('leads-to-the-same-work'),
    'BQFG § 9 Abs. 1 Nr. 2': judged('may-work-in-the-state-of-training'),
    'BQFG § 9 Abs. 1 Nr. 3': judged('no-essential-differences'),
  },
  grants: found('BQFG § 9 Abs. 1'),
  papers: [
    { id: 'list-of-trainings-and-jobs', cite: 'BQFG § 12 Abs. 1 Nr. 1' },
    { id: 'proof-of-identity', cite: 'BQFG § 12 Abs. 1 Nr. 2' },
    { id: 'certificates-from-abroad', cite: 'BQFG § 12 Abs. 1 Nr. 3' },
    { id: 'proof-of-experience', cite: 'BQFG § 12 Abs. 1 Nr. 4' },
    { id: 'licence-at-home', cite: 'BQFG § 12 Abs. 1 Nr. 5' },
    { id: 'statement-first-application', cite: 'BQFG § 12 Abs. 1 Nr. 6' },
    { id: 'wish-to-work-here', cite: 'BQFG § 12 Abs. 6 Satz 1' },
    { id: 'sworn-translations', cite: 'BQFG § 12 Abs. 2 Satz 4' },
  ],
  notSaid: {
    'Abs. 1 Satz 2': 'a decision on the certificate alone: said on the page',
    'Abs. 2': 'confirmed within a month: said on the page',
    'Abs. 5': 'the act of the occupation goes first: unknown at § 9 Abs. 1',
    'Abs. 6': 'one body for all',
    'Abs. 7': 'the European professional card',
  },
})

/** The clock of § 13 Abs. 3, where the act of the occupation has none of its own. */
export const recognitionRegulatedOverdue: Norm = norm({
  ...recognitionText,
  id: 'recognition-regulated-overdue',
  cite: 'BQFG § 13 Abs. 3 Satz 1',
  grade: 'right', // "muss innerhalb von drei Monaten … entscheiden"
  gradeCite: 'Abs. 3 Satz 1',
  for: { 'BQFG § 9 Abs. 1': regulated, 'BQFG § 2 Abs. 2': certificate },
  requires: { 'Abs. 3 Satz 2': overdue(3) },
  barred: { 'BQFG § 14a Abs. 3 Satz 1': yes('recognitionFastTrack') },
  grants: step('BQFG § 13 Abs. 3 Satz 1'),
  papers: [],
  notSaid: {
    'Abs. 3 Satz 3': 'one extension: inside Satz 2',
    'Abs. 3 Satz 4': 'one month more at most for certificates of the Union: said on the page',
    'Abs. 3 Satz 5': 'reasons for the extension: inside Satz 2',
    'Abs. 4': 'a clock that stands still: inside Satz 2, unknown',
  },
})
