import {
  after,
  all,
  any,
  application,
  type Condition,
  cited,
  compare,
  dayOf,
  judged,
  level,
  months,
  type Norm,
  type NormText,
  norm,
  not,
  number,
  type Places,
  passed,
  points,
  quantity,
  unencoded,
  when,
  years,
  yes,
} from '@lotse/law'
import { livelihoodSecured } from './2.ts'
import { academicDegree, vocationalQualification } from './18-conditions.ts'
import { gatesOf } from './gates.ts'
import { behindFiction, everHeld, family, heldFor, holds, inFamily } from './statuses.ts'

const trainingAndWork = [...family('training-title'), ...family('work-title')]

/** Abs. 4 Satz 2: in Germany only for holders of a title of Abschnitt 3 or 4. The visa and the fiction do not say which one they are. */
const holdsTrainingOrWorkTitle: Condition = any(
  inFamily('training-title', 'work-title'),
  behindFiction(...trainingAndWork),
  all(holds('visa-national'), unencoded('purpose-of-visa')),
)

/** Abs. 5 Satz 7: a second card to search with, only after as long a time without it. A card that runs is prolonged, not granted. */
const firstCard: Condition = any(
  not(everHeld('permit-20a')),
  all(not(holds('permit-20a')), unencoded('opportunity-card-again')),
)

const shared: Pick<
  NormText,
  'encodedFrom' | 'inForce' | 'grade' | 'gradeCite' | 'gates' | 'grants' | 'papers' | 'reviewedBy'
> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-06-01' },
  grade: 'may', // Abs. 3: "kann … erteilt werden"
  gradeCite: 'Abs. 3',
  gates: gatesOf({ section: '4' }),
  grants: {
    status: 'permit-20a',
    cite: 'AufenthG § 20a Abs. 5 Satz 1',
    longest: years(1),
    work: 'bound', // twenty hours a week and trials of two weeks
    workCite: 'AufenthG § 20a Abs. 2',
  },
  papers: [
    { id: 'means-for-a-year', cite: 'AufenthG § 20a Abs. 4 Satz 1' },
    { id: 'health-insurance', cite: 'AufenthG § 2 Abs. 3 Satz 1' },
    { id: 'identity-papers', cite: 'AufenthG § 5 Abs. 1 Nr. 1a' },
    { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
  ],
  reviewedBy: null,
}
const requires: Places = {
  'Abs. 4 Satz 1': livelihoodSecured,
  'Abs. 4 Satz 2': holdsTrainingOrWorkTitle,
}
const firstOnly: Places = { 'Abs. 5 Satz 7': firstCard }
const notSaid: Record<string, string> = {
  'Abs. 1': 'says what the card is for',
  'Abs. 2': 'what the card allows: in its words',
  'Abs. 5 Satz 2 to 6': 'the card that follows (Folge-Chancenkarte) is a prolongation and not encoded yet',
  'Abs. 6': 'in the settlement permit',
  'Abs. 7': 'a power to make ordinances, for people who are not in Germany yet',
}

/** Opportunity card for skilled workers. */
export const opportunityCardSkilled: Norm = norm({
  ...shared,
  id: 'opportunity-card-skilled',
  cite: 'AufenthG § 20a Abs. 3 Nr. 1',
  aliases: ['AufenthG § 20a', 'Chancenkarte'],
  for: { 'Abs. 3 Nr. 1': any(vocationalQualification, academicDegree) },
  requires: { ...requires, ...firstOnly },
  notSaid: { ...notSaid, 'Abs. 4 Satz 3 to 5': 'speak of the card by points' },
})

const german = (at: string): Condition => all(level('germanSpoken', at), level('germanWritten', at))
const experience = (fact: string, count: number): Condition => compare(quantity(fact), '>=', number(count))
const fiveOfSeven = experience('relatedExperienceMonthsOfSevenYears', 60)
/** Not older than so many years: surely so up to the birthday; in the year after it, only if whole years of age are meant. */
const notOlderThan = (age: number): Condition =>
  any(
    when(application, '<=', after(dayOf('birthDate'), years(age))),
    all(
      when(application, '<', after(after(dayOf('birthDate'), years(age)), years(1))),
      judged('age-in-whole-years', { for: ['birthDate'], against: [] }),
    ),
  )
/** Lawful stay: with a title, or while an application in time is decided. */
const lawful = [...family('title'), ...family('fiction')]

/**
 * § 20b Abs. 1 with the table of the annex. Where the law gives only the higher of several numbers (Nr. 2–4, 6–7, 9–10),
 * the lower one is met too, and the higher one adds the difference: A2 1, B1 2, B2 3 in all. The least sum of six can be
 * changed by ordinance (§ 20b Abs. 3); none is known.
 */
const sixPoints: Condition = points(
  6,
  [4, cited('AufenthG § 20b Abs. 1 Satz 1 Nr. 1', yes('recognitionNeedsMeasures'))],
  [1, cited('AufenthG § 20b Abs. 1 Satz 1 Nr. 4', german('A2'))],
  [1, cited('AufenthG § 20b Abs. 1 Satz 1 Nr. 3', german('B1'))],
  [1, cited('AufenthG § 20b Abs. 1 Satz 1 Nr. 2', german('B2'))],
  [1, cited('AufenthG § 20b Abs. 1 Satz 1 Nr. 5', level('english', 'C1'))],
  // Five years of the last seven leave more than two of the last five.
  [
    2,
    cited('AufenthG § 20b Abs. 1 Satz 1 Nr. 7', any(experience('relatedExperienceMonthsOfFiveYears', 24), fiveOfSeven)),
  ],
  [1, cited('AufenthG § 20b Abs. 1 Satz 1 Nr. 6', fiveOfSeven)],
  [1, cited('AufenthG § 20b Abs. 1 Satz 1 Nr. 8', yes('qualificationInShortageOccupation'))],
  [1, cited('AufenthG § 20b Abs. 1 Satz 1 Nr. 10', notOlderThan(40))],
  [1, cited('AufenthG § 20b Abs. 1 Satz 1 Nr. 9', notOlderThan(35))],
  [
    1,
    cited(
      'AufenthG § 20b Abs. 1 Satz 1 Nr. 11',
      any(heldFor(months(6), lawful), all(passed(months(6), dayOf('arrivedOn')), unencoded('earlier-lawful-stay'))),
    ),
  ],
  [1, cited('AufenthG § 20b Abs. 1 Satz 1 Nr. 12', all(yes('spouseHere'), unencoded('spouse-applies-too')))],
)

/** Opportunity card by points, for people whose qualification is not recognised as equal yet. */
export const opportunityCardPoints: Norm = norm({
  ...shared,
  id: 'opportunity-card-points',
  cite: 'AufenthG § 20a Abs. 3 Nr. 2',
  aliases: ['AufenthG § 20a', 'Chancenkarte', 'AufenthG § 20b'],
  for: { 'Abs. 3 Nr. 2': sixPoints },
  requires: {
    ...requires,
    'Abs. 4 Satz 3 Nr. 1': any(
      yes('foreignQualificationStateRecognised'),
      yes('chamberAbroadCertificate'),
      cited('AufenthG § 20b Abs. 1 Satz 2', yes('recognitionNeedsMeasures')),
    ),
    'Abs. 4 Satz 3 Nr. 2': any(german('A1'), level('english', 'B2')),
    ...firstOnly,
  },
  papers: [
    { id: 'state-recognition-of-qualification', cite: 'AufenthG § 20a Abs. 4 Satz 4' },
    { id: 'language-certificate', cite: 'AufenthG § 20a Abs. 4 Satz 3 Nr. 2' },
    { id: 'work-references', cite: 'AufenthG § 20b Abs. 1 Satz 1 Nr. 7' },
    ...shared.papers,
  ],
  notSaid: {
    ...notSaid,
    'Abs. 4 Satz 4': 'in the fact "foreignQualificationStateRecognised": it asks for the confirmation',
    'Abs. 4 Satz 5': 'binds the chamber abroad',
    'AufenthG § 20b Abs. 3': 'a power to make ordinances; none is known',
  },
})
