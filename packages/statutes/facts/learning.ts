import { type Fact, fact } from '@lotse/law'

export const learningFacts: readonly Fact[] = [
  /** Whole years of successful school attendance in Germany. */
  fact('integer', 'schoolYears', 'learning', {
    min: 0,
    max: 20,
    changedBy: 'time',
    proposable: true,
  }),
  /** A recognised school-leaving or vocational certificate obtained in Germany. */
  fact('boolean', 'germanCertificate', 'learning', {
    changedBy: 'person',
    proposable: true,
  }),
  /**
   * Not proposed: what it spares (the pension months of § 9 Abs. 2 Satz 1 Nr. 3, the livelihood of § 25a Abs. 1 Satz 2) is no reason to
   * leave a job for a school.
   */
  fact('boolean', 'inSchoolTrainingOrStudy', 'learning', { changedBy: 'person' }),
  /** A vocational training, agreed or running. */
  fact('record', 'training', 'learning', {
    changedBy: 'person',
    proposable: true,
    of: [
      fact('choice', 'kind', 'learning', {
        values: ['qualified', 'qualified-school', 'assistant', 'other'],
        toward: 'qualified',
      }),
      fact('date', 'signedOn', 'learning', { past: false, late: true }),
      fact('date', 'from', 'learning', { past: false }),
      fact('date', 'to', 'learning', { past: false }),
      /** Entered, or applied for, in the register of training contracts, or the state body has agreed. */
      fact('boolean', 'registered', 'learning', {
        changedBy: 'other',
        proposable: true,
      }),
      /** Assistant training only: leads to a qualified training in a shortage occupation, and that place is promised. */
      fact('boolean', 'followUpPromised', 'learning', {
        changedBy: 'other',
        proposable: true,
      }),
      /** The firm or the school has checked that the German is enough, or a course before the training is planned: § 16a Abs. 3 Satz 2. */
      fact('boolean', 'germanChecked', 'learning', {
        changedBy: 'other',
        proposable: true,
        late: true,
      }),
      /** Begun while the asylum procedure was running. */
      fact('boolean', 'begunDuringAsylum', 'learning', { changedBy: 'time' }),
    ],
  }),
  /** Has once had six months to look for another training after one that ended early: § 16g Abs. 5 Satz 1, § 60c Abs. 6 Satz 1. */
  fact('boolean', 'searchedTrainingBefore', 'learning', { late: true }),
  /** The firm of the finished training keeps the person in work: § 16g Abs. 5 Satz 2, § 60c Abs. 6 Satz 2. */
  fact('boolean', 'keptByTrainingFirm', 'learning', { changedBy: 'other', late: true }),
  /** A completed qualified vocational training (at least two years) in Germany. */
  fact('boolean', 'vocationalGermany', 'learning', {
    changedBy: 'person',
    proposable: true,
  }),
  /** A completed, state-recognised care-assistant training in Germany. */
  fact('boolean', 'careAssistantGermany', 'learning', {
    changedBy: 'person',
    proposable: true,
  }),
  /** Has learned a trade abroad and finished it, whether it is recognised or not. Without one there is nothing to recognise. */
  fact('boolean', 'vocationalForeign', 'learning', {}),
  /** A foreign vocational qualification found equivalent. */
  fact('boolean', 'vocationalForeignRecognised', 'learning', {
    presupposes: 'vocationalForeign',
    changedBy: 'person',
    proposable: true,
  }),
  /** Not proposed: years of study, for which other titles are made. */
  fact('boolean', 'degreeGermany', 'learning', { changedBy: 'person' }),
  /** Has a degree from abroad, whether it is recognised or not. Without one there is nothing to recognise. */
  fact('boolean', 'degreeForeign', 'learning', {}),
  /** A foreign degree that is recognised or comparable to a German one. */
  fact('boolean', 'degreeForeignRecognised', 'learning', {
    presupposes: 'degreeForeign',
    changedBy: 'person',
    proposable: true,
  }),
  /** A tertiary programme of at least three years, equal to a degree, at level 6 of ISCED 2011 or of the European framework: § 18g Abs. 1 Satz 5. */
  fact('boolean', 'tertiaryProgramme', 'learning', {
    changedBy: 'person',
    late: true,
  }),
  /** Day of the degree, or of the end of the tertiary programme: § 18g Abs. 1 Satz 2 Nr. 2. */
  fact('date', 'degreeOn', 'learning', { past: true, late: true }),
  /** A qualification recognised by the state that issued it (two years of training, or a degree), confirmed in Germany: § 6 BeschV, § 20a. */
  fact('boolean', 'foreignQualificationStateRecognised', 'learning', {
    changedBy: 'person',
    proposable: true,
    late: true,
  }),
  /** A certificate of vocational training abroad, issued by a German chamber abroad (AHK) after a training like a German one: § 6 BeschV, § 20a. */
  fact('boolean', 'chamberAbroadCertificate', 'learning', { late: true }),
  /**
   * The office for recognition has found that more training or a test is needed until the foreign qualification is equivalent or the
   * licence is given: § 20b Abs. 1 Satz 1 Nr. 1. Not proposed: recognition is asked for, not its failing by a part.
   */
  fact('boolean', 'recognitionNeedsMeasures', 'learning', {
    changedBy: 'other',
    late: true,
  }),
  /** The qualification (not the job) belongs to one of the shortage groups of § 18g Abs. 1 Satz 2 Nr. 1: § 20b Abs. 1 Satz 1 Nr. 8. */
  fact('boolean', 'qualificationInShortageOccupation', 'learning', { late: true }),
]
