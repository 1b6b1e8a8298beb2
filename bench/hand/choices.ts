/** The values of each choice in the order of their numbers. Reading a person fails if the vocabulary says otherwise. */
export const choices: Readonly<Record<string, readonly string[]>> = {
  manifestlyUnfounded: ['no', 'deception', 'delay', 'danger', 'safe-country', 'other'],
  safeCountry: ['none', 'annex-2', 'georgia-moldova', 'eu-list', 'turkey'],
  protection: ['none', 'asylum', 'refugee', 'subsidiary', 'ban-on-removal'],
  protectionOfFamily: ['none', 'asylum', 'refugee', 'subsidiary'],
  germanSpoken: ['none', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'],
  germanWritten: ['none', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'],
  english: ['none', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'],
  integrationCourseDuty: ['none', 'passed', 'excused', 'open'],
  'training.kind': ['qualified', 'qualified-school', 'assistant', 'other'],
  studyPlace: ['none', 'full-time', 'conditional', 'college-missing', 'part-time', 'language-course', 'internship'],
  recognitionMeasure: ['none', 'at-school', 'in-firm'],
  researchCosts: ['undertaken', 'public', 'neither'],
  groupOfOrdinance: [
    'none',
    'leading',
    'specialist',
    'science-or-teaching',
    'au-pair',
    'care-assistant',
    'driver',
    'listed-nationality',
    'other',
  ],
  publicFunds: ['none', 'some', 'all'],
  temporaryBenefitGround: ['none', 'study-or-training', 'family-with-minors', 'single-parent', 'carer'],
  spouseTitle: [
    'german',
    'settlement',
    'settlement-eu',
    'blue-card',
    'research',
    'work',
    'refugee',
    'resettled',
    'subsidiary',
    'limited',
    'excluded',
    'permit',
    '25a-1',
    '25b-1',
    'other',
  ],
  parentTitle: [
    'german',
    'settlement',
    'settlement-eu',
    'blue-card',
    'research',
    'work',
    'refugee',
    'resettled',
    'subsidiary',
    'limited',
    'excluded',
    'permit',
    '25a-1',
    '25b-1',
    '25a-2-1',
    'other',
    'none',
  ],
  otherParent: ['none', 'title', 'agrees', 'other'],
  marriedLifeEnded: ['no', 'separated', 'died'],
  formerSpouseHeld: ['german', 'settlement', 'permit', 'other'],
  convictions: ['none', 'fines-to-50', 'fines-to-90-foreigner-law', 'more'],
  expulsionInterest: ['none', 'other', '54-2-1-or-2', '54-1', '54-1-2-or-4'],
  sentences: ['none', 'left-out', 'slightly-more', 'more'],
}

/** What does not exist for the person. */
export const ABSENT = -1
/** First of most choices: none, no. */
export const NONE = 0

export const A1 = 1
export const A2 = 2
export const B1 = 3
export const B2 = 4
export const C1 = 5

export const ASYLUM = 1
export const REFUGEE = 2
export const SUBSIDIARY = 3
export const BAN_ON_REMOVAL = 4

/** Several values as bits: `(bits & (1 << value)) !== 0`; `ABSENT` is in none. */
export const bits = (choice: string, ...values: string[]): number =>
  values.reduce((all, value) => all | (1 << (choices[choice] as readonly string[]).indexOf(value)), 0)

/** Places of law that a paper can name and a norm here asks for; 0: any other. */
export const UNDER_10_3 = 1
export const UNDER_16D_3 = 2
export const UNDER_20A_5 = 3
export const UNDER_23_4 = 4
export const places: readonly (string | undefined)[] = [
  undefined,
  'AufenthG § 10 Abs. 3 Satz 1',
  'AufenthG § 16d Abs. 3',
  'AufenthG § 20a Abs. 5 Satz 1',
  'AufenthG § 23 Abs. 4',
]
