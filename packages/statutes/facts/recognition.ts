import { type Fact, fact } from '@lotse/law'

const stage = (...is: string[]) => ({ onlyIf: { fact: 'recognitionStage', is } })

/** What decides about the recognition of a certificate from abroad, and about its clocks. No paper of stay is asked for: none is needed. */
export const recognitionFacts: readonly Fact[] = [
  /** Which law the occupation follows. `regulated-other`: regulated by an act of its own, nursing apart. */
  fact('choice', 'recognitionField', 'learning', {
    values: ['trade', 'craft', 'agriculture', 'nursing', 'regulated-other', 'state-law', 'academic'],
    late: true,
  }),
  /** Has finished a training or a degree abroad, with a certificate by the body in charge: § 3 Abs. 2 BQFG. */
  fact('boolean', 'certificateFromAbroad', 'learning', { late: true }),
  /** The certificate is from the European Union, the European Economic Area or Switzerland, or was recognised there. */
  fact('boolean', 'certificateFromUnion', 'learning', { late: true }),
  /** How far the application has come. `complete`: every paper has arrived. */
  fact('choice', 'recognitionStage', 'learning', { values: ['not-yet', 'sent', 'complete', 'decided'], late: true }),
  fact('date', 'recognitionSentOn', 'learning', { past: true, late: true, ...stage('sent', 'complete') }),
  fact('date', 'recognitionCompleteOn', 'learning', { past: true, late: true, ...stage('complete') }),
  /** The body has written in time that it needs longer: § 6 Abs. 3 Satz 3 and 4 BQFG. */
  fact('boolean', 'recognitionExtended', 'learning', { late: true, ...stage('complete') }),
  /** The body has asked for more, or tests what the person can do: the clock stands still. § 6 Abs. 4 BQFG. */
  fact('boolean', 'recognitionPaused', 'learning', { late: true, ...stage('complete') }),
  /** An employer runs the procedure of § 81a AufenthG. */
  fact('boolean', 'recognitionFastTrack', 'learning', { late: true, ...stage('complete') }),
  /** Papers are missing that the person cannot get: § 14 Abs. 1 BQFG. */
  fact('boolean', 'recognitionPapersMissing', 'learning', { late: true, ...stage('not-yet', 'sent') }),
  fact('choice', 'recognitionResult', 'learning', {
    values: ['full', 'differences', 'refused'],
    late: true,
    ...stage('decided'),
  }),
]
