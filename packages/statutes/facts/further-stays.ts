import { type Fact, fact } from '@lotse/law'

/** What only the rarer residence titles ask. None of it is proposed: these are plans that a person has or has not. */
export const furtherStaysFacts: readonly Fact[] = [
  /** What a permit under § 16f was given for: § 16f Abs. 3 Satz 1 and 2 let little follow a school or an exchange. */
  fact('choice', 'stayFor16f', 'stay', { values: ['language-course', 'exchange', 'school'], late: true }),
  /** A place at a school of § 16f Abs. 2: `public` Nr. 1 (public or state-recognised, international), `private` Nr. 2. */
  fact('choice', 'internationalSchool', 'learning', { values: ['none', 'public', 'private'], late: true }),
  fact('boolean', 'classOfSeveralNations', 'learning', {
    onlyIf: { fact: 'internationalSchool', is: ['public', 'private'] },
    late: true,
  }),
  fact('boolean', 'fromNinthClass', 'learning', {
    onlyIf: { fact: 'internationalSchool', is: ['public', 'private'] },
    late: true,
  }),
  /** Wants to apply for a place at a university: § 17 Abs. 2. */
  fact('boolean', 'looksForStudyPlace', 'learning', { late: true }),
  /** School and language as the studies ask for them: § 17 Abs. 2 Satz 1 Nr. 1. */
  fact('choice', 'readyForStudies', 'learning', {
    values: ['now', 'within-nine-months', 'later'],
    onlyIf: { fact: 'looksForStudyPlace', is: [true] },
    late: true,
  }),
  /** Has studied in another state of the Union for two years at least: § 16b Abs. 7 Satz 1. */
  fact('boolean', 'studiedElsewhereTwoYears', 'learning', { late: true }),
  /** Studies a part here in a programme with mobility or by an agreement of universities: § 16c Abs. 1 Satz 1 Nr. 2. */
  fact('boolean', 'studyMobilityProgramme', 'learning', { late: true }),
  /**
   * Placed in a job by an agreement of the agency with the administration of the country of origin: `health` § 16d Abs. 4 Nr. 1,
   * `regulated` and `other` Nr. 2.
   */
  fact('choice', 'placedByAgreement', 'work', { values: ['none', 'health', 'regulated', 'other'], late: true }),
  /** German as the agreement lays it down: § 16d Abs. 4 Satz 2. */
  fact('boolean', 'germanOfAgreement', 'language', {
    onlyIf: { fact: 'placedByAgreement', is: ['health', 'regulated', 'other'] },
    late: true,
  }),
  /** Declares to ask for recognition after entry: § 2 Abs. 1 Satz 1 Nr. 2 and Abs. 2 BeschV. */
  fact('boolean', 'declaresRecognition', 'work', {
    onlyIf: { fact: 'placedByAgreement', is: ['health', 'regulated', 'other'] },
    late: true,
  }),
  /** The job has to do with the occupation, or is in it: § 2 Abs. 1 Satz 1 and Abs. 2 BeschV. */
  fact('boolean', 'jobFitsRecognition', 'work', {
    onlyIf: { fact: 'placedByAgreement', is: ['health', 'regulated', 'other'] },
    late: true,
  }),
  /** Three years under § 16d Abs. 3 or Abs. 4 are over: § 16d Abs. 3 Satz 6, Abs. 4 Satz 1. */
  fact('choice', 'recognitionStayUsedUp', 'stay', { values: ['no', 'partnership', 'agreement'], late: true }),
  /** Is to take an examination for recognition: § 16d Abs. 5. */
  fact('boolean', 'recognitionExamination', 'learning', { late: true }),
  fact('boolean', 'examinationProvesGerman', 'language', {
    onlyIf: { fact: 'recognitionExamination', is: [true] },
    late: true,
  }),
  /** German as the examination or the analysis asks for it: § 16d Abs. 5 Satz 1, Abs. 6 Satz 2 Nr. 2. */
  fact('boolean', 'germanForExamination', 'language', { late: true }),
  /** The body has decided that an analysis takes the place of papers, and has promised it: § 16d Abs. 6 Satz 2 Nr. 1. */
  fact('boolean', 'qualificationAnalysisPromised', 'learning', { late: true }),
  /** A civil servant of a German authority: § 19c Abs. 4 Satz 1, and for three years: Satz 3. */
  fact('choice', 'civilServant', 'work', { values: ['no', 'yes', 'three-years'], late: true }),
  /**
   * Groups of the ordinance beside those of `groupOfOrdinance`: § 8 Abs. 3, § 11 Abs. 1, § 11 Abs. 2, § 24a Abs. 2 and § 26 Abs. 2 BeschV.
   */
  fact('choice', 'furtherGroupOfOrdinance', 'work', {
    values: [
      'none',
      'practice-for-recognition',
      'mother-tongue-teacher',
      'specialty-cook',
      'driver-to-be',
      'western-balkans',
    ],
    late: true,
  }),
  /** Has worked so before: § 11 BeschV limits the time in Abs. 1 and 2, and asks for a pause of three years in Abs. 3. */
  fact('choice', 'teacherOrCookBefore', 'work', {
    values: ['never', 'now', 'time-used-up', 'ended-under-three-years-ago', 'ended-three-years-ago'],
    onlyIf: { fact: 'furtherGroupOfOrdinance', is: ['mother-tongue-teacher', 'specialty-cook'] },
    late: true,
  }),
  /** § 24a Abs. 2 Satz 1 Nr. 1 to 4 BeschV. */
  ...(
    ['driverTrainingInContract', 'driverLicenceInFifteenMonths', 'driverJobAfterwards', 'drivingLicenceAbroad'] as const
  ).map((id) =>
    fact('boolean', id, 'work', { onlyIf: { fact: 'furtherGroupOfOrdinance', is: ['driver-to-be'] }, late: true }),
  ),
  /** § 26 Abs. 2 Satz 2 and 3 BeschV: `before` has had such a consent, so this is not the first. */
  fact('choice', 'westernBalkansConsent', 'work', {
    values: ['asked-there', 'given-there', 'before', 'neither'],
    onlyIf: { fact: 'furtherGroupOfOrdinance', is: ['western-balkans'] },
    late: true,
  }),
  /** Benefits under the AsylbLG in the 24 months before the application: § 26 Abs. 2 Satz 4 BeschV. */
  fact('boolean', 'asylumBenefitsInTwoYears', 'livelihood', {
    onlyIf: { fact: 'furtherGroupOfOrdinance', is: ['western-balkans'] },
    late: true,
  }),
  /** Work of § 30 BeschV: `of-half-year` Nr. 1, `of-year` Nr. 2, `posted-long-term` Nr. 3, `exempt` Nr. 4. */
  fact('choice', 'shortWork', 'work', {
    values: ['none', 'of-half-year', 'of-year', 'posted-long-term', 'exempt'],
    late: true,
  }),
  fact('boolean', 'shortWorkWithinNinetyDays', 'work', {
    onlyIf: { fact: 'shortWork', is: ['of-half-year', 'of-year', 'posted-long-term'] },
    late: true,
  }),
  /**
   * A valid title that another state of the Union has given: `study` and `research` under directive 2016/801, a Blue Card, or the
   * long-term right of whoever had a Blue Card there just before (§ 18h Abs. 2).
   */
  fact('choice', 'titleElsewhere', 'stay', {
    values: ['none', 'study', 'research', 'blue-card', 'long-term-after-blue-card', 'ict', 'other'],
    late: true,
  }),
  /** The institution here has notified the Federal Office of the stay, with every paper: §§ 16c, 18e Abs. 1 Satz 1. */
  fact('boolean', 'mobilityNotice', 'stay', {
    onlyIf: { fact: 'titleElsewhere', is: ['study', 'research', 'ict'] },
    late: true,
  }),
  /** The stay has been refused: § 19f Abs. 5. */
  fact('boolean', 'mobilityRefused', 'stay', {
    onlyIf: { fact: 'titleElsewhere', is: ['study', 'research', 'ict'] },
    late: true,
  }),
  /** Studies: 360 days at most. Research: 180 of 360. Business with a Blue Card: 90 of 180. */
  fact('boolean', 'mobilityWithinDays', 'stay', {
    onlyIf: { fact: 'titleElsewhere', is: ['study', 'research', 'blue-card', 'long-term-after-blue-card', 'ict'] },
    late: true,
  }),
  /** The stay is for business that belongs to the contract of the Blue Card: § 18h Abs. 1 Satz 1. */
  fact('boolean', 'businessOfBlueCard', 'work', {
    onlyIf: { fact: 'titleElsewhere', is: ['blue-card', 'long-term-after-blue-card'] },
    late: true,
  }),
  /** How long it has been held, with lawful stay there: § 18i Abs. 1 Satz 1, Satz 2 Nr. 1, Abs. 3. */
  fact('choice', 'blueCardElsewhereFor', 'stay', {
    values: ['under-six-months', 'six-months', 'twelve-months', 'two-years'],
    onlyIf: { fact: 'titleElsewhere', is: ['blue-card'] },
    late: true,
  }),
  /** What it was given for: § 18i Abs. 1 Satz 2 Nr. 2. */
  fact('choice', 'blueCardElsewhereBy', 'work', {
    values: ['degree', 'experience'],
    onlyIf: { fact: 'titleElsewhere', is: ['blue-card'] },
    late: true,
  }),
  /** Has moved with a Blue Card from one state of the Union to another before: § 18i Abs. 3. */
  fact('boolean', 'longMobilityBefore', 'stay', {
    onlyIf: { fact: 'titleElsewhere', is: ['blue-card'] },
    late: true,
  }),
  /** Asked for within a month of entry: § 39 Satz 1 Nr. 7 AufenthV. */
  fact('boolean', 'askedWithinMonthOfEntry', 'stay', {
    onlyIf: { fact: 'titleElsewhere', is: ['blue-card'] },
    late: true,
  }),
  /** How long the research here is to take: § 18f Abs. 1. `over-180-days`: and a year at most. */
  fact('choice', 'researchStay', 'work', {
    values: ['up-to-180-days', 'over-180-days', 'over-a-year'],
    onlyIf: { fact: 'titleElsewhere', is: ['research'] },
    late: true,
  }),
  /** Asked for beside a notice, or during a short stay too late: § 18f Abs. 5 (30 days before its end), § 19b Abs. 4 (20 days). */
  fact('choice', 'mobilityBefore', 'stay', {
    values: ['none', 'in-time', 'parallel', 'too-late'],
    onlyIf: { fact: 'titleElsewhere', is: ['research', 'ict'] },
    late: true,
  }),
  /** An agreement on an internship with all that § 16e Abs. 1 Nr. 1 and 2 ask for. */
  fact('boolean', 'internshipAgreement', 'learning', { late: true }),
  /** Studies for a degree, or got one in the two years before the application: § 16e Abs. 1 Nr. 3. */
  fact('choice', 'internshipStudies', 'learning', {
    values: ['student', 'graduate', 'neither'],
    onlyIf: { fact: 'internshipAgreement', is: [true] },
    late: true,
  }),
  fact('boolean', 'internshipFitsStudies', 'learning', {
    onlyIf: { fact: 'internshipAgreement', is: [true] },
    late: true,
  }),
  /** § 16e Abs. 1 Nr. 5. */
  fact('boolean', 'internshipCostsUndertaken', 'learning', {
    onlyIf: { fact: 'internshipAgreement', is: [true] },
    late: true,
  }),
  /** An agreement on a European voluntary service with all that § 19e Abs. 1 Nr. 1 to 5 ask for. */
  fact('boolean', 'voluntaryServiceAgreement', 'work', { late: true }),
  /** A grant from public funds to found a business, enough to live on: § 21 Abs. 2b Satz 1 Nr. 2. */
  fact('boolean', 'foundingGrant', 'work', { late: true }),
  /** Every licence that the work on one's own account needs is there, promised, or not needed: § 21 Abs. 6. */
  fact('boolean', 'selfEmploymentLicences', 'work', {
    onlyIf: { fact: 'selfEmployment', is: ['business', 'liberal'] },
    late: true,
  }),
  /** The part of whom a firm from outside the Union sends to its branch here: § 19 Abs. 2 and 3. A trainee has a degree and is paid. */
  fact('choice', 'ictRole', 'work', { values: ['none', 'leading', 'specialist', 'trainee'], late: true }),
  /** § 19 Abs. 2 Satz 1 Nr. 2 to 5. */
  ...(['ictSixMonths', 'ictOver90Days', 'ictContract', 'ictQualification', 'ictFairPay', 'ictSameGroup'] as const).map(
    (id) => fact('boolean', id, 'work', { late: true }),
  ),
  /** What shuts an ICT card out: § 19 Abs. 5 Nr. 1 and 2, Nr. 3, Abs. 6 Nr. 2 and 3, § 19b Abs. 5. */
  fact('choice', 'ictExcluded', 'work', {
    values: ['none', 'free-movement', 'student-internship', 'longer-elsewhere', 'longer-here', 'within-six-months'],
    late: true,
  }),
  /** Three years in the Union are over, for a trainee one: § 19a Abs. 3 Satz 1 Nr. 4, § 19b Abs. 6 Nr. 1. */
  fact('boolean', 'ictTimeOver', 'work', { late: true }),
]
