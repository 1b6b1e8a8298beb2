import type { Rulebook, Situation } from '../../packages/law/src/index.ts'
import { ABSENT, choices, places } from './choices.ts'
import { FAR } from './day.ts'
import type { Child, Employment, Person, Span, Training } from './person.ts'
import { statuses } from './statuses.ts'

const ofPerson = [
  'birthDate',
  'arrivedOn',
  'asylumLodgedOn',
  'asylumDecidedOn',
  'manifestlyUnfounded',
  'leftSinceAsylum',
  'enteredWithRequiredVisa',
  'entryBan',
  'obligedToLeave',
  'safeCountry',
  'workPermissionJune2026',
  'humanitarianApplicationOpen',
  'protection',
  'protectionOfFamily',
  'rightElsewhere',
  'graveReasonsWritten',
  'temporaryProtectionGroup',
  'withdrawalNotice',
  'protectedElsewhere',
  'identityClarified',
  'identityClarifiedOn',
  'identityStepsTaken',
  'identityStepsTakenOn',
  'validPassport',
  'germanSpoken',
  'germanWritten',
  'english',
  'civicKnowledge',
  'commitsToConstitution',
  'commitsToHistory',
  'naturalisationTest',
  'integrationCourseDuty',
  'integrationCourseNotRequired',
  'integrationCourseOpen',
  'schoolYears',
  'germanCertificate',
  'inSchoolTrainingOrStudy',
  'searchedTrainingBefore',
  'vocationalGermany',
  'careAssistantGermany',
  'vocationalForeignRecognised',
  'degreeGermany',
  'degreeForeignRecognised',
  'tertiaryProgramme',
  'foreignQualificationStateRecognised',
  'chamberAbroadCertificate',
  'recognitionNeedsMeasures',
  'recognitionMeasure',
  'recognitionAgreement',
  'employerMayTrain',
  'qualificationInShortageOccupation',
  'studyPlace',
  'privateLanguageCourse',
  'universityEntrance',
  'researchAgreement',
  'researchCosts',
  'trainingSupport',
  'groupOfOrdinance',
  'qualifiedWorkSince',
  'insuredWorkSince',
  'withoutPublicFundsSince',
  'livesFromOwnJobSince',
  'experienceMonthsOfFiveYears',
  'relatedExperienceMonthsOfFiveYears',
  'relatedExperienceMonthsOfSevenYears',
  'fullTimeMonthsOfTwoYears',
  'pensionMonths',
  'pensionElsewhere',
  'careMonths',
  'spousePensionMonths',
  'adequatePension',
  'publicFunds',
  'incomeFromWork',
  'otherMeans',
  'needPerMonth',
  'healthInsured',
  'temporaryBenefitGround',
  'adequateHousing',
  'spouseHere',
  'spouseTitle',
  'spouseTitleSince',
  'spousesAdult',
  'marriedOn',
  'marriedInGermany',
  'unmarried',
  'marriedLifeEnded',
  'marriedLifeFrom',
  'marriedLifeTo',
  'formerSpouseHeld',
  'parentTitle',
  'otherParent',
  'cameWithParents',
  'familyExclusionWritten',
  'childSentenced',
  'cannotForIllnessOrAge',
  'cannotLearnForIllness',
  'cannotAttendSchoolForIllness',
  'cannotEarnForIllness',
  'deceivesNow',
  'refusesCooperationNow',
  'deceivedOffice',
  'delayedRemoval',
  'convictions',
  'expulsionInterest',
  'expulsionOrder',
  'extremistLinks',
  'removalMeasuresUnderWay',
  'workBan',
  'sentences',
  'inhumanMotive',
  'investigationOpen',
  'naturalisationExcluded',
] as const satisfies readonly (keyof Person)[]
const ofTraining = [
  'kind',
  'signedOn',
  'from',
  'to',
  'registered',
  'followUpPromised',
  'germanChecked',
  'begunDuringAsylum',
] as const satisfies readonly (keyof Training)[]
const ofEmployment = [
  'from',
  'to',
  'hoursPerWeek',
  'salaryPerYear',
  'qualified',
  'matchesQualification',
  'insured',
  'it',
  'ict',
  'collectiveAgreement',
  'openEnded',
  'temporaryAgency',
  'assured',
  'allowed',
  'lastingLicence',
  'unchangedSincePermit',
  'licence',
] as const satisfies readonly (keyof Employment)[]
const ofChild = [
  'birthDate',
  'unmarried',
  'livesWithMe',
  'attendsSchool',
  'holds25a',
  'custody',
] as const satisfies readonly (keyof Child)[]

/** Makes records with these fields, all by one literal, so that V8 gives them one shape. */
const maker = <Made>(names: readonly (keyof Made & string)[]) =>
  new Function('v', `return { ${names.map((name, at) => `${name}: v[${at}]`).join(', ')} }`) as (
    values: unknown[],
  ) => Made

const makePerson = maker<Person>(['stay', 'asylum', 'children', 'training', 'employment', ...ofPerson])
const makeTraining = maker<Training>(ofTraining)
const makeEmployment = maker<Employment>(ofEmployment)
const makeChild = maker<Child>(ofChild)

/**
 * The same people as plain records. Whoever is told whole becomes what a programmer would hold; what hangs on something that is not so
 * (the title of a spouse who is not there) is `ABSENT`, 0 or false.
 * @throws if the vocabulary has other values or statuses than the lists of this folder
 */
export function personsOf(rulebook: Rulebook, situations: readonly Situation[]): Person[] {
  const { layout, vocabulary } = rulebook
  const slot = (key: string) => layout.index.get(key) as number
  const kindOf = (key: string) => {
    const { fact, field } = layout.slots[slot(key)] ?? {}
    const one = field ?? fact
    if (!one) throw new Error(`${key} is no fact.`)
    const values = choices[key]
    if (values && (!('values' in one) || values.join() !== one.values.join()))
      throw new Error(`${key} has other values.`)
    return one.kind
  }
  const readers = (names: readonly string[], of = '') =>
    names.map((name) => {
      const at = slot(`${of}${name}`)
      const isTruth = kindOf(`${of}${name}`) === 'boolean'
      return (s: Situation) => (isTruth ? s.values[at] === 2 : plainOf(s.values[at] as number))
    })
  const statusOf = vocabulary.statuses.map(({ id }) => {
    const at = statuses.indexOf(id)
    if (at < 0) throw new Error(`The status ${id} is not in the list of this folder.`)
    return at
  })
  const children = vocabulary.facts.find((fact) => fact.id === 'children')
  if (children?.kind !== 'list') throw new Error('children is no list.')
  const childFields = ofChild.map((name) => {
    const at = children.of.findIndex((field) => field.id === name)
    if (at < 0) throw new Error(`children.${name} is no fact.`)
    return { at, isTruth: children.of[at]?.kind === 'boolean' }
  })
  const spansOf = (s: Situation, key: string): Span[] =>
    (s.tracks[slot(key)]?.spans ?? []).map(({ status, from, to, issuedUnder }) => ({
      status: statusOf[status] as number,
      from,
      to: Math.min(to, FAR),
      under: Math.max(0, places.indexOf(issuedUnder)),
    }))
  const [person, training, employment] = [
    readers(ofPerson),
    readers(ofTraining, 'training.'),
    readers(ofEmployment, 'employment.'),
  ]
  return situations.map((s) =>
    makePerson([
      spansOf(s, 'stay'),
      spansOf(s, 'asylum'),
      (s.lists[slot('children')]?.elements ?? []).map((child) =>
        makeChild(childFields.map(({ at, isTruth }) => (isTruth ? child[at] === 2 : plainOf(child[at] as number)))),
      ),
      s.values[slot('training')] === 2 ? makeTraining(training.map((read) => read(s))) : null,
      s.values[slot('employment')] === 2 ? makeEmployment(employment.map((read) => read(s))) : null,
      ...person.map((read) => read(s)),
    ]),
  )
}

const plainOf = (value: number): number => (value < 0 ? ABSENT : value)
