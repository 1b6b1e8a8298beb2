import {
  after,
  all,
  amount,
  any,
  application,
  cited,
  compare,
  type Departure,
  dayOf,
  is,
  type Norm,
  type NormText,
  norm,
  not,
  quantity,
  unencoded,
  when,
  years,
  yes,
} from '@lotse/law'
import { academicDegree, notSaidOf18, workConditions, workPapers } from './18-conditions.ts'
import { gatesOf } from './gates.ts'

const salary = quantity('employment.salaryPerYear')
const fullSalary = compare(salary, '>=', amount('salary-blue-card'))
/** § 18g Abs. 1 Satz 2: a shortage occupation, or a degree that is not more than three years old. */
const lowerSalary = all(
  compare(salary, '>=', amount('salary-blue-card-reduced')),
  any(yes('employment.shortageOccupation'), when(application, '<=', after(dayOf('degreeOn'), years(3)))),
)

/** Whoever holds the card of the other state asks for this one here within a month: no visa is required. */
const askedForHere: Departure = {
  gate: '5-2',
  cite: 'AufenthV § 39 Satz 1 Nr. 7',
  cap: 'right',
  when: all(is('titleElsewhere', 'blue-card'), yes('askedWithinMonthOfEntry')),
}

const text: Omit<NormText, 'encodedFrom' | 'inForce'> = {
  id: 'blue-card-from-elsewhere',
  cite: 'AufenthG § 18i',
  grade: 'right', // "wird … erteilt"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': is('titleElsewhere', 'blue-card') },
  requires: {
    'Abs. 1 Satz 1 Halbsatz 2': any(
      is('blueCardElsewhereFor', 'twelve-months', 'two-years'),
      cited('AufenthG § 18i Abs. 3', all(is('blueCardElsewhereFor', 'six-months'), yes('longMobilityBefore'))),
    ),
    'AufenthG § 18 Abs. 3 Nr. 2': any(
      academicDegree,
      yes('tertiaryProgramme'),
      // "gilt als erfüllt": the degree is not looked at again after two years with the card.
      cited(
        'AufenthG § 18i Abs. 1 Satz 2',
        any(
          all(is('blueCardElsewhereFor', 'two-years'), is('blueCardElsewhereBy', 'degree')),
          all(is('blueCardElsewhereBy', 'experience'), unencoded('blue-card-by-experience')),
        ),
      ),
    ),
    'AufenthG § 18g Abs. 1': all(yes('employment.matchesQualification'), any(fullSalary, lowerSalary)),
    'AufenthG § 18g Abs. 3': any(
      yes('employment.openEnded'),
      when(after(dayOf('employment.from'), { months: 6, days: -1 }), '<=', dayOf('employment.to')),
    ),
    ...workConditions,
  },
  // With the full salary the agency is not asked, so it cannot refuse.
  barred: { 'AufenthG § 40 Abs. 1 Nr. 2': all(yes('employment.temporaryAgency'), not(fullSalary)) },
  gates: gatesOf({ section: '4', refusal: 'blue-card' }),
  departsFrom: [askedForHere],
  grants: {
    status: 'blue-card',
    cite: 'AufenthG § 18 Abs. 4',
    longest: years(4),
    until: 'employment-and-six-months',
    work: 'bound',
    workCite: 'AufenthG § 18g Abs. 4',
    countsTowards: ['settlement-blue-card', 'settlement-skilled', 'settlement-general'],
  },
  consents: [
    {
      of: 'federal-employment-agency',
      cite: 'AufenthG § 18g Abs. 1 Satz 2',
      unless: { cite: 'AufenthG § 18g Abs. 1 Satz 1', when: fullSalary },
    },
  ],
  papers: [{ id: 'title-of-other-state', cite: 'AufenthG § 18i Abs. 1 Satz 1' }, ...workPapers],
  notSaid: {
    ...notSaidOf18,
    'AufenthG § 18 Abs. 2 Nr. 5': 'speaks of § 18a and § 18b',
    'Abs. 2': 'papers to carry when entering with a card of a state outside the Schengen area',
    'AufenthG § 18g Abs. 2': 'without a degree, by experience in IT: not encoded, said where it matters',
    'AufenthV § 39 Satz 1 Nr. 7a': 'asking here already after six months with a second card: not encoded',
    'AufenthG § 19f Abs. 2 Nr. 4': 'trade and investment under agreements of the Union',
    'AufenthG § 19f Abs. 2 Nr. 5': 'posted workers, for the time of their posting',
  },
  reviewedBy: null,
}

/** EU Blue Card for whoever holds one of another state of the Union. */
export const blueCardFromElsewhere: Norm = norm({ ...text, encodedFrom: '2026-07-29', inForce: { from: '2026-07-29' } })
/** Until 28 July 2026 the title ran three months beyond the job, not six. */
export const blueCardFromElsewhereToJuly2026: Norm = norm({
  ...text,
  encodedFrom: '2026-04-30',
  inForce: { from: '2026-04-30', to: '2026-07-28' },
  grants: { ...text.grants, until: 'employment-and-three-months' },
})
