import type { Norm, Told } from '@lotse/law'
import { nothingInTheWay } from '../testing.ts'
import { permitStudyProtectedElsewhere } from './16b-7.ts'
import { permitQualificationAnalysis, permitRecognitionAgreement, permitRecognitionExamination } from './16d-further.ts'
import { permitStudyInternship } from './16e.ts'
import { permitSchool } from './16f-2.ts'
import { permitSearchStudyPlace } from './17-2.ts'
import { permitMobileResearch } from './18f.ts'
import { blueCardFromElsewhere } from './18i.ts'
import { ictCard, ictCardTrainee, mobileIctCard } from './19.ts'
import {
  permitDriverToBe,
  permitMotherTongueTeacher,
  permitPracticeForRecognition,
  permitSpecialtyCook,
  permitWesternBalkans,
} from './19c-1-further.ts'
import { permitCivilServant, permitSingleCase } from './19c-3.ts'
import { permitVoluntaryService } from './19e.ts'
import { permitBusinessByTreaty, permitFoundingGrant } from './21-further.ts'

const newcomer: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'visa-national', from: '2026-09-01' }],
  birthDate: '1995-05-05',
  protection: 'none',
  protectedElsewhere: false,
  leftSinceAsylum: false,
  germanSpoken: 'A2',
  germanWritten: 'A2',
}
const job = {
  from: '2026-12-01',
  licence: true,
  assured: true,
  qualified: true,
  matchesQualification: true,
  openEnded: true,
  shortageOccupation: false,
  temporaryAgency: false,
  salaryPerYear: 9_000_000,
}
const employed: Told = { ...newcomer, employment: job }
export const holding = (status: string): Told => ({ stay: [{ status, from: '2026-01-01' }] })
export const withJob = (changes: object): Told => ({ employment: { ...job, ...changes } })
const group = (furtherGroupOfOrdinance: string): Told => ({ ...employed, furtherGroupOfOrdinance })
const transferred: Told = {
  ...employed,
  ictSixMonths: true,
  ictOver90Days: true,
  ictContract: true,
  ictQualification: true,
  ictFairPay: true,
  ictSameGroup: true,
  ictExcluded: 'none',
  ictTimeOver: false,
}

/** § 18 Abs. 2 Nr. 1, 3 and 4a, and § 40 Abs. 1 Nr. 2, of every title for work. */
const ofWork: readonly Told[] = [
  { employment: false },
  withJob({ licence: false }),
  withJob({ assured: false }),
  withJob({ temporaryAgency: true, salaryPerYear: 3_000_000 }),
]
const used = (recognitionStayUsedUp: string): Told => ({ ...holding('permit-16d'), recognitionStayUsedUp })
const exchange: Told = { ...holding('permit-16f'), stayFor16f: 'exchange' }
const school: Told = { ...holding('permit-16f'), stayFor16f: 'school' }
const search = holding('permit-17')
/** §§ 16a, 16b and 16d before temporary employment of Teil 3 of the ordinance. */
const beforeTemporaryWork: readonly Told[] = [holding('permit-16a'), holding('permit-16b'), used('partnership')]
const cookOrTeacherBefore = (teacherOrCookBefore: string): Told => ({ ...holding('permit-19c'), teacherOrCookBefore })

/**
 * By hand from the text: whom each title opens to, how sure, what shuts it wholly, and what leaves only an atypical case. What § 5, § 10
 * and § 11 leave of each is reasoned below from its grade alone.
 */
export interface Row {
  norm: Norm
  told: Told
  grade: 'right' | 'should' | 'may'
  /** Opens only where somebody weighs it so. */
  weighed?: true
  /** Beside the general conditions: § 19f Abs. 1 and 3, or Abs. 1 and 2. */
  refusal?: 'study' | 'blue-card'
  /** Asked for here by what the title itself asks for, so that the visa says nothing. */
  askedHere?: true
  barred?: readonly Told[]
  exceptional?: readonly Told[]
}
export const rows: readonly Row[] = [
  {
    norm: permitSchool,
    told: { ...newcomer, internationalSchool: 'private', classOfSeveralNations: true, fromNinthClass: true },
    grade: 'should',
    barred: [{ internationalSchool: 'none' }, { classOfSeveralNations: false }, exchange],
    exceptional: [{ fromNinthClass: false }, search],
  },
  {
    norm: permitSearchStudyPlace,
    told: { ...newcomer, looksForStudyPlace: true, readyForStudies: 'now' },
    grade: 'may',
    refusal: 'study',
    barred: [{ looksForStudyPlace: false }, { readyForStudies: 'later' }, exchange],
    exceptional: [school],
  },
  {
    norm: permitStudyProtectedElsewhere,
    told: {
      ...newcomer,
      protectedElsewhere: true,
      studiedElsewhereTwoYears: true,
      studyMobilityProgramme: true,
      studyPlace: 'part-time',
    },
    grade: 'should',
    barred: [
      { protectedElsewhere: false },
      { studiedElsewhereTwoYears: false },
      { studyMobilityProgramme: false },
      { studyPlace: 'none' },
      exchange,
    ],
    exceptional: [school],
  },
  ...(['health', 'regulated', 'other'] as const).map(
    (placedByAgreement): Row => ({
      norm: permitRecognitionAgreement,
      told: {
        ...employed,
        placedByAgreement,
        germanOfAgreement: true,
        declaresRecognition: true,
        jobFitsRecognition: true,
      },
      grade: 'should',
      barred: [
        { placedByAgreement: 'none' },
        { employment: false },
        { germanOfAgreement: false },
        { declaresRecognition: false },
        { jobFitsRecognition: false },
        withJob({ licence: false }),
        withJob({ temporaryAgency: true }),
        used('partnership'),
        used('agreement'),
        exchange,
      ],
      exceptional: [{ germanSpoken: 'A1' }, search, school],
    }),
  ),
  {
    norm: permitRecognitionExamination,
    told: { ...newcomer, recognitionExamination: true, germanForExamination: true, examinationProvesGerman: false },
    grade: 'should',
    barred: [{ recognitionExamination: false }, { germanForExamination: false }, used('partnership'), exchange],
    exceptional: [{ germanSpoken: 'A1' }, search, school],
  },
  {
    norm: permitQualificationAnalysis,
    told: { ...newcomer, qualificationAnalysisPromised: true, germanForExamination: true },
    grade: 'should',
    barred: [{ qualificationAnalysisPromised: false }, { germanForExamination: false }, used('partnership'), exchange],
    exceptional: [{ germanSpoken: 'A1' }, search, school],
  },
  ...(['student', 'graduate'] as const).map(
    (internshipStudies): Row => ({
      norm: permitStudyInternship,
      told: {
        ...newcomer,
        internshipAgreement: true,
        internshipStudies,
        internshipFitsStudies: true,
        internshipCostsUndertaken: true,
      },
      grade: 'right',
      refusal: 'study',
      barred: [
        { internshipAgreement: false },
        { internshipStudies: 'neither' },
        { internshipFitsStudies: false },
        { internshipCostsUndertaken: false },
      ],
    }),
  ),
  {
    norm: permitVoluntaryService,
    told: { ...newcomer, voluntaryServiceAgreement: true },
    grade: 'right',
    refusal: 'study',
    barred: [{ voluntaryServiceAgreement: false }],
  },
  {
    norm: permitMobileResearch,
    told: {
      ...newcomer,
      stay: [],
      enteredWithRequiredVisa: false,
      titleElsewhere: 'research',
      researchStay: 'over-180-days',
      researchAgreement: true,
      mobilityBefore: 'none',
    },
    grade: 'right',
    askedHere: true,
    barred: [
      { titleElsewhere: 'study' },
      { researchStay: 'over-a-year' },
      { researchAgreement: false },
      { mobilityBefore: 'parallel' },
      { mobilityBefore: 'too-late' },
    ],
  },
  {
    norm: blueCardFromElsewhere,
    told: {
      ...employed,
      stay: [],
      enteredWithRequiredVisa: false,
      titleElsewhere: 'blue-card',
      blueCardElsewhereFor: 'twelve-months',
      blueCardElsewhereBy: 'degree',
      longMobilityBefore: true,
      degreeGermany: false,
      degreeForeignRecognised: true,
      tertiaryProgramme: false,
      degreeOn: '2015-07-01',
      askedWithinMonthOfEntry: true,
    },
    grade: 'right',
    refusal: 'blue-card',
    askedHere: true,
    barred: [
      ...ofWork,
      withJob({ matchesQualification: false }),
      withJob({ openEnded: false, to: '2027-05-30' }),
      { degreeForeignRecognised: false },
      { titleElsewhere: 'ict' },
    ],
  },
  ...(['leading', 'specialist'] as const).map(
    (ictRole): Row => ({
      norm: ictCard,
      told: { ...transferred, ictRole },
      grade: 'right',
      barred: [
        ...ofWork,
        { ictRole: 'trainee' },
        { ictSixMonths: false },
        { ictOver90Days: false },
        { ictContract: false },
        { ictQualification: false },
        { ictFairPay: false },
        ...['free-movement', 'student-internship', 'longer-elsewhere', 'within-six-months'].map((ictExcluded) => ({
          ictExcluded,
        })),
      ],
      exceptional: [holding('permit-18b'), holding('blue-card')],
    }),
  ),
  {
    norm: ictCardTrainee,
    told: { ...transferred, ictRole: 'trainee' },
    grade: 'right',
    barred: [
      ...ofWork,
      { ictRole: 'specialist' },
      { ictSixMonths: false },
      { ictOver90Days: false },
      { ictContract: false },
      { ictFairPay: false },
      ...['free-movement', 'student-internship', 'longer-elsewhere', 'within-six-months'].map((ictExcluded) => ({
        ictExcluded,
      })),
    ],
    exceptional: [holding('permit-18b'), holding('blue-card')],
  },
  ...(['leading', 'specialist', 'trainee'] as const).map(
    (ictRole): Row => ({
      norm: mobileIctCard,
      told: {
        ...transferred,
        stay: [],
        enteredWithRequiredVisa: false,
        titleElsewhere: 'ict',
        ictRole,
        mobilityBefore: 'none',
      },
      grade: 'right',
      askedHere: true,
      barred: [
        ...ofWork,
        { titleElsewhere: 'research' },
        { ictRole: 'none' },
        { ictOver90Days: false },
        { ictContract: false },
        { ictFairPay: false },
        { ictExcluded: 'longer-here' },
        { mobilityBefore: 'parallel' },
        { mobilityBefore: 'too-late' },
      ],
    }),
  ),
  {
    norm: permitPracticeForRecognition,
    told: group('practice-for-recognition'),
    grade: 'may',
    barred: [...ofWork, { furtherGroupOfOrdinance: 'none' }, exchange],
    exceptional: [search, school],
  },
  {
    norm: permitMotherTongueTeacher,
    told: group('mother-tongue-teacher'),
    grade: 'may',
    barred: [
      ...ofWork,
      { furtherGroupOfOrdinance: 'none' },
      exchange,
      ...beforeTemporaryWork,
      cookOrTeacherBefore('time-used-up'),
      cookOrTeacherBefore('ended-under-three-years-ago'),
    ],
    exceptional: [search, school],
  },
  {
    norm: permitSpecialtyCook,
    told: group('specialty-cook'),
    grade: 'may',
    barred: [...ofWork, { furtherGroupOfOrdinance: 'none' }, exchange, ...beforeTemporaryWork],
    exceptional: [search, school],
  },
  {
    norm: permitDriverToBe,
    told: {
      ...group('driver-to-be'),
      driverTrainingInContract: true,
      driverLicenceInFifteenMonths: true,
      driverJobAfterwards: true,
      drivingLicenceAbroad: true,
      adequatePension: false,
    },
    grade: 'may',
    barred: [...ofWork, { furtherGroupOfOrdinance: 'none' }, exchange],
    exceptional: [search, school],
  },
  {
    norm: permitWesternBalkans,
    told: {
      ...group('western-balkans'),
      westernBalkansConsent: 'given-there',
      asylumBenefitsInTwoYears: false,
      adequatePension: false,
    },
    grade: 'may',
    barred: [...ofWork, { furtherGroupOfOrdinance: 'none' }, exchange],
    exceptional: [search, school],
  },
  {
    norm: permitSingleCase,
    told: employed,
    grade: 'may',
    weighed: true,
    barred: [...ofWork, exchange],
    exceptional: [search, school],
  },
  ...(['yes', 'three-years'] as const).map(
    (civilServant): Row => ({
      norm: permitCivilServant,
      told: { ...newcomer, civilServant },
      grade: 'right',
      barred: [{ civilServant: 'no' }],
    }),
  ),
  ...(['business', 'liberal'] as const).map(
    (selfEmployment): Row => ({
      norm: permitBusinessByTreaty,
      told: { ...newcomer, selfEmployment },
      grade: 'may',
      weighed: true,
      barred: selfEmployment === 'business' ? [{ selfEmployment: 'none' }, exchange] : [exchange],
      exceptional: [search, school],
    }),
  ),
  {
    norm: permitFoundingGrant,
    told: { ...newcomer, foundingGrant: true, vocationalGermany: true },
    grade: 'may',
    barred: [{ foundingGrant: false }, exchange],
    exceptional: [search, school, { birthDate: '1980-11-23', adequatePension: false }],
  },
]
