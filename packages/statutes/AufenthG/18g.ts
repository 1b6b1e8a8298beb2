import {
  after,
  all,
  amount,
  any,
  application,
  type Condition,
  cited,
  compare,
  dayOf,
  judged,
  months,
  type Norm,
  type NormText,
  norm,
  not,
  number,
  type Places,
  quantity,
  when,
  years,
  yes,
} from '@lotse/law'
import { livelihoodSecured } from './2.ts'
import {
  academicDegree,
  consentOfAgency,
  lentToOtherFirms,
  notSaidOf18,
  workConditions,
  workPapers,
} from './18-conditions.ts'
import { gatesOf } from './gates.ts'
import { heldFor, holds } from './statuses.ts'

const salary = quantity('employment.salaryPerYear')
const reducedSalary = compare(salary, '>=', amount('salary-blue-card-reduced'))

/** Degree, or the tertiary programme that Abs. 1 Satz 5 sets equal to it. */
const academic: Places = {
  'AufenthG § 18 Abs. 3 Nr. 2': any(academicDegree, cited('AufenthG § 18g Abs. 1 Satz 5', yes('tertiaryProgramme'))),
}

/** Abs. 3: the job lasts six months at least. From 1 January to 30 June are six months. */
const sixMonths: Places = {
  'Abs. 3': any(
    yes('employment.openEnded'),
    when(after(dayOf('employment.from'), { months: 6, days: -1 }), '<=', dayOf('employment.to')),
  ),
}

/** Abs. 5: who holds § 18a or § 18b and keeps the job has a secured livelihood by law. */
const livelihood: Condition = any(
  livelihoodSecured,
  cited('AufenthG § 18g Abs. 5', all(holds('permit-18a', 'permit-18b'), yes('employment.unchangedSincePermit'))),
)

/** Not more than three years between degree and application. Abs. 6 keeps the lower salary for a holder's first 24 months. */
const recentDegree: Condition = any(
  when(application, '<=', after(dayOf('degreeOn'), years(3))),
  cited(
    'AufenthG § 18g Abs. 6 Satz 1',
    all(
      {
        is: 'holds',
        track: 'stay',
        statuses: ['blue-card'],
        issuedUnder: ['AufenthG § 18g Abs. 1 Satz 2 Nr. 2'],
      },
      not(heldFor(months(24), ['blue-card'])),
    ),
  ),
)

/** What the three ways to the Blue Card share. § 18g has not changed, only how long § 18 Abs. 4 lets the title run. */
const shared: Pick<NormText, 'grade' | 'gates' | 'grants' | 'papers' | 'reviewedBy'> = {
  grade: 'right', // "wird … erteilt"
  gates: gatesOf({ section: '4', livelihood, refusal: 'blue-card' }),
  grants: {
    status: 'blue-card',
    cite: 'AufenthG § 18 Abs. 4',
    longest: years(4),
    until: 'employment-and-six-months',
    work: 'bound',
    workCite: 'AufenthG § 18g Abs. 4',
    countsTowards: ['settlement-blue-card', 'settlement-skilled', 'settlement-general'],
  },
  papers: [{ id: 'degree-certificate', cite: 'AufenthG § 18 Abs. 3 Nr. 2' }, ...workPapers],
  reviewedBy: null,
}
const notSaid: Record<string, string> = {
  ...notSaidOf18,
  'AufenthG § 18 Abs. 2 Nr. 4': 'in § 18 Abs. 3 Nr. 2: a foreign degree counts once it is recognised or comparable',
  'Abs. 1 Satz 3': 'the fact "licence" is met by the one that the holder of § 18b has',
  'Abs. 1 Satz 4': 'a degree that was enough for § 18b is recognised or comparable already',
  'Abs. 4': 'what a holder may do later; it is no condition of the grant',
  'Abs. 6 Satz 2': 'says that § 8 Abs. 1 stays untouched',
  'Abs. 7': 'the figures are published: packages/statutes/amounts',
  'AufenthG § 19f Abs. 2 Nr. 4':
    'trade and investment under agreements of the Union: nobody who seeks protection is in it',
  'AufenthG § 19f Abs. 2 Nr. 5': 'posted workers, for the time of their posting',
}
const now = { encodedFrom: '2026-07-29', inForce: { from: '2026-07-29' } }
/** Until 28 July 2026 the title ran three months beyond the job, not six. */
const before = {
  encodedFrom: '2026-04-30',
  inForce: { from: '2024-03-01', to: '2026-07-28' },
  grants: { ...shared.grants, until: 'employment-and-three-months' },
}

const fullSalary: Omit<NormText, 'encodedFrom' | 'inForce'> = {
  ...shared,
  id: 'blue-card',
  cite: 'AufenthG § 18g Abs. 1 Satz 1',
  aliases: ['Blaue Karte EU', 'EU Blue Card'],
  gradeCite: 'Abs. 1 Satz 1',
  for: academic,
  requires: {
    'Abs. 1 Satz 1': all(yes('employment.matchesQualification'), compare(salary, '>=', amount('salary-blue-card'))),
    ...sixMonths,
    ...workConditions,
  },
  notSaid: {
    ...notSaid,
    'AufenthG § 18 Abs. 2 Nr. 2': 'Abs. 1 Satz 1: without consent of the employment agency',
    'AufenthG § 40 Abs. 1 Nr. 2': 'binds the employment agency, which is not asked here',
    'Abs. 1 Satz 2': 'a norm of its own: blue-card-shortage-or-graduate',
    'Abs. 2': 'a norm of its own: blue-card-it',
    'Abs. 6 Satz 1': 'in blue-card-shortage-or-graduate',
  },
}

/** EU Blue Card with the full salary: no consent of the employment agency. */
export const blueCard: Norm = norm({ ...fullSalary, ...now })
export const blueCardToJuly2026: Norm = norm({ ...fullSalary, ...before })

const lowerSalary: Omit<NormText, 'encodedFrom' | 'inForce'> = {
  ...shared,
  id: 'blue-card-shortage-or-graduate',
  cite: 'AufenthG § 18g Abs. 1 Satz 2',
  aliases: ['Blaue Karte EU', 'EU Blue Card'],
  gradeCite: 'Abs. 1 Satz 2',
  for: {
    ...academic,
    'Abs. 1 Satz 2': any(
      cited('AufenthG § 18g Abs. 1 Satz 2 Nr. 1', yes('employment.shortageOccupation')),
      cited('AufenthG § 18g Abs. 1 Satz 2 Nr. 2', recentDegree),
    ),
  },
  requires: {
    'Abs. 1 Satz 1': yes('employment.matchesQualification'),
    'Abs. 1 Satz 2 Halbsatz 2': reducedSalary,
    ...sixMonths,
    ...workConditions,
  },
  barred: lentToOtherFirms,
  consents: [{ ...consentOfAgency, cite: 'AufenthG § 18g Abs. 1 Satz 2' }],
  notSaid: {
    ...notSaid,
    'Abs. 1 Satz 1': 'its salary is departed from ("abweichend von Satz 1"); a norm of its own: blue-card',
    'Abs. 2': 'a norm of its own: blue-card-it',
  },
}

/** EU Blue Card with the lower salary: shortage occupation, or a degree not more than three years old. */
export const blueCardShortageOrGraduate: Norm = norm({ ...lowerSalary, ...now })
export const blueCardShortageOrGraduateToJuly2026: Norm = norm({ ...lowerSalary, ...before })

const withoutDegree: Omit<NormText, 'encodedFrom' | 'inForce'> = {
  ...shared,
  id: 'blue-card-it',
  cite: 'AufenthG § 18g Abs. 2',
  aliases: ['Blaue Karte EU', 'EU Blue Card'],
  gradeCite: 'Abs. 2',
  for: { 'Abs. 2': all(yes('employment.it'), yes('employment.matchesQualification')) },
  requires: {
    'Abs. 2 Nr. 1': reducedSalary,
    'Abs. 2 Nr. 3 Buchst. a': compare(quantity('itExperienceMonthsOfSevenYears'), '>=', number(36)),
    'Abs. 2 Nr. 3 Buchst. b': judged('it-skills-like-a-degree', {
      for: ['itExperienceMonthsOfSevenYears', 'foreignQualificationStateRecognised'],
      against: [],
    }),
    ...sixMonths,
    ...workConditions,
  },
  barred: lentToOtherFirms,
  consents: [{ ...consentOfAgency, cite: 'AufenthG § 18g Abs. 2' }],
  papers: [{ id: 'it-experience', cite: 'AufenthG § 18g Abs. 2 Nr. 3 Buchst. a' }, ...workPapers],
  notSaid: {
    ...notSaid,
    'AufenthG § 18 Abs. 2 Nr. 4': 'Abs. 2 departs from it',
    'Abs. 1 Satz 3': 'speaks of § 18b',
    'Abs. 1 Satz 4': 'speaks of § 18b',
    'Abs. 1': 'norms of their own; whoever meets Abs. 1 has the Blue Card by it, so not meeting it keeps nobody out',
    'Abs. 2 Nr. 2': 'in the gates of § 19f',
    'Abs. 2 Nr. 3 Buchst. c': 'in Abs. 2: the job fits what the person can do',
    'Abs. 6 Satz 1': 'speaks of degrees',
  },
}

/** EU Blue Card in IT without a degree. */
export const blueCardIt: Norm = norm({ ...withoutDegree, ...now })
export const blueCardItToJuly2026: Norm = norm({ ...withoutDegree, ...before })
