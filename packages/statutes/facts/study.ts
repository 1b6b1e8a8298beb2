import { type Fact, fact } from '@lotse/law'

/** What §§ 16b, 16d, 16f, 17, 18d and 21 ask: places for learning and research, and work on one's own account. */
export const studyFacts: readonly Fact[] = [
  /**
   * A place at a university: § 16b Abs. 1 (`full-time`: admitted, also where a language course comes first or a preparatory college has
   * accepted) and Abs. 5 Satz 1 (`conditional` Nr. 1 Buchst. a, `college-missing` b, `part-time` c, `language-course` Nr. 2,
   * `internship` Nr. 3). Not proposed: years of study are chosen, not recommended.
   */
  fact('choice', 'studyPlace', 'learning', {
    seldom: 'none',
    values: ['none', 'full-time', 'conditional', 'college-missing', 'part-time', 'language-course', 'internship'],
    changedBy: 'person',
    late: true,
  }),
  /** A place in a German course that does not prepare for a university: § 16f Abs. 1. The integration course is none. */
  fact('boolean', 'privateLanguageCourse', 'learning', { seldom: false, changedBy: 'person', late: true }),
  /** A school certificate that opens the university in Germany or where it was obtained, or of a German school abroad: § 17 Abs. 1 Nr. 3. */
  fact('boolean', 'universityEntrance', 'learning', { seldom: false, late: true }),
  /** A place in a measure that the office for recognition asks for, or in the examination after it: § 16d Abs. 1. */
  fact('choice', 'recognitionMeasure', 'learning', {
    values: ['none', 'at-school', 'in-firm'],
    onlyIf: { fact: 'recognitionNeedsMeasures', is: [true] },
    changedBy: 'person',
    late: true,
  }),
  /** An agreement with the employer to begin recognition without delay and to make its measures possible: § 16d Abs. 3 Satz 1 Nr. 3. */
  fact('boolean', 'recognitionAgreement', 'learning', { seldom: false, changedBy: 'other', late: true }),
  /** The employer is fit to train: § 16d Abs. 3 Satz 1 Nr. 4. */
  fact('boolean', 'employerMayTrain', 'work', { seldom: false, changedBy: 'other', late: true }),
  /** An agreement with a research institution: § 18d Abs. 1 Satz 1 Nr. 1. */
  fact('boolean', 'researchAgreement', 'work', { seldom: false, changedBy: 'other', late: true }),
  /** The institution has undertaken to bear the costs, or is mainly paid from public funds: § 18d Abs. 1 Satz 1 Nr. 2, Abs. 2 Satz 1. */
  fact('choice', 'researchCosts', 'work', {
    values: ['undertaken', 'public', 'neither'],
    onlyIf: { fact: 'researchAgreement', is: [true] },
    changedBy: 'other',
    late: true,
  }),
  /** A plan to work on one's own account: a business (§ 21 Abs. 1), or a liberal profession (§ 21 Abs. 5). */
  fact('choice', 'selfEmployment', 'work', {
    seldom: 'none',
    values: ['none', 'business', 'liberal'],
    changedBy: 'person',
    late: true,
  }),
  /** The money for the business is there, or a bank has promised it: § 21 Abs. 1 Satz 1 Nr. 3. */
  fact('boolean', 'businessFinanced', 'work', {
    onlyIf: { fact: 'selfEmployment', is: ['business'] },
    changedBy: 'person',
    late: true,
  }),
  /** The licence for the liberal profession is there, promised, or not needed: § 21 Abs. 5 Satz 2. */
  fact('boolean', 'professionLicence', 'work', {
    onlyIf: { fact: 'selfEmployment', is: ['liberal'] },
    changedBy: 'other',
    late: true,
  }),
  /** What the person wants to do on their own account fits their studies or research: § 21 Abs. 2a Satz 2. */
  fact('boolean', 'selfEmploymentFitsStudies', 'work', {
    onlyIf: { fact: 'selfEmployment', is: ['business', 'liberal'] },
    late: true,
  }),
]
