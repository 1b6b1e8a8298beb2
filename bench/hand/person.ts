/**
 * A person as a programmer would hold one for speed: named fields, plain values, days as numbers (20261123), choices as
 * small numbers. Everything is known; what does not exist for a person (the title of a spouse who is not there) is `ABSENT`, 0 or false.
 */
export interface Person {
  stay: readonly Span[]
  asylum: readonly Span[]
  children: readonly Child[]
  training: Training | null
  employment: Employment | null

  birthDate: number
  arrivedOn: number
  asylumLodgedOn: number
  asylumDecidedOn: number
  manifestlyUnfounded: number
  leftSinceAsylum: boolean
  enteredWithRequiredVisa: boolean
  entryBan: boolean
  obligedToLeave: boolean
  safeCountry: number
  workPermissionJune2026: boolean
  humanitarianApplicationOpen: boolean
  protection: number
  protectionOfFamily: number
  rightElsewhere: boolean
  graveReasonsWritten: boolean
  temporaryProtectionGroup: boolean
  withdrawalNotice: boolean
  protectedElsewhere: boolean

  identityClarified: boolean
  identityClarifiedOn: number
  identityStepsTaken: boolean
  identityStepsTakenOn: number
  validPassport: boolean

  germanSpoken: number
  germanWritten: number
  english: number
  civicKnowledge: boolean
  commitsToConstitution: boolean
  commitsToHistory: boolean
  naturalisationTest: boolean
  integrationCourseDuty: number
  integrationCourseNotRequired: boolean
  integrationCourseOpen: boolean

  schoolYears: number
  germanCertificate: boolean
  inSchoolTrainingOrStudy: boolean
  searchedTrainingBefore: boolean
  vocationalGermany: boolean
  careAssistantGermany: boolean
  vocationalForeignRecognised: boolean
  degreeGermany: boolean
  degreeForeignRecognised: boolean
  tertiaryProgramme: boolean
  foreignQualificationStateRecognised: boolean
  chamberAbroadCertificate: boolean
  recognitionNeedsMeasures: boolean
  recognitionMeasure: number
  recognitionAgreement: boolean
  employerMayTrain: boolean
  qualificationInShortageOccupation: boolean
  studyPlace: number
  privateLanguageCourse: boolean
  universityEntrance: boolean
  researchAgreement: boolean
  researchCosts: number
  trainingSupport: boolean

  groupOfOrdinance: number
  qualifiedWorkSince: number
  insuredWorkSince: number
  withoutPublicFundsSince: number
  livesFromOwnJobSince: number
  experienceMonthsOfFiveYears: number
  relatedExperienceMonthsOfFiveYears: number
  relatedExperienceMonthsOfSevenYears: number
  fullTimeMonthsOfTwoYears: number
  pensionMonths: number
  pensionElsewhere: boolean
  careMonths: number
  spousePensionMonths: number
  adequatePension: boolean
  publicFunds: number
  incomeFromWork: number
  otherMeans: number
  needPerMonth: number
  healthInsured: boolean
  temporaryBenefitGround: number
  adequateHousing: boolean

  spouseHere: boolean
  spouseTitle: number
  spouseTitleSince: number
  spousesAdult: boolean
  marriedOn: number
  marriedInGermany: boolean
  unmarried: boolean
  marriedLifeEnded: number
  marriedLifeFrom: number
  marriedLifeTo: number
  formerSpouseHeld: number
  parentTitle: number
  otherParent: number
  cameWithParents: boolean
  familyExclusionWritten: boolean
  childSentenced: boolean

  cannotForIllnessOrAge: boolean
  cannotLearnForIllness: boolean
  cannotAttendSchoolForIllness: boolean
  cannotEarnForIllness: boolean
  deceivesNow: boolean
  refusesCooperationNow: boolean
  deceivedOffice: boolean
  delayedRemoval: boolean
  convictions: number
  expulsionInterest: number
  expulsionOrder: boolean
  extremistLinks: boolean
  removalMeasuresUnderWay: boolean
  workBan: boolean
  sentences: number
  inhumanMotive: boolean
  investigationOpen: boolean
  naturalisationExcluded: boolean
}

/** `status`: a number of `statuses.ts`. Both days inclusive. `under`: the place of law on the paper, as far as a norm here asks for it. */
export interface Span {
  status: number
  from: number
  to: number
  under: number
}

export interface Child {
  birthDate: number
  unmarried: boolean
  livesWithMe: boolean
  attendsSchool: boolean
  holds25a: boolean
  custody: boolean
}

export interface Training {
  kind: number
  signedOn: number
  from: number
  to: number
  registered: boolean
  followUpPromised: boolean
  germanChecked: boolean
  begunDuringAsylum: boolean
}

export interface Employment {
  from: number
  to: number
  hoursPerWeek: number
  salaryPerYear: number
  qualified: boolean
  matchesQualification: boolean
  insured: boolean
  it: boolean
  ict: boolean
  collectiveAgreement: boolean
  openEnded: boolean
  temporaryAgency: boolean
  assured: boolean
  allowed: boolean
  lastingLicence: boolean
  unchangedSincePermit: boolean
  licence: boolean
}

/** `judged`: whether what only a human can weigh is taken in the person's favour. Law that nobody has worked out yet never grants. */
export interface Question {
  on: number
  applied: number
  judged: boolean
}

/** A norm by hand: whether the person reaches the grade that the norm gives ("ist", "soll", "kann"). */
export type Hand = (p: Person, q: Question) => boolean
