import {
  after,
  all,
  any,
  application,
  type Condition,
  cited,
  dayOf,
  is,
  judged,
  type Moment,
  months,
  named,
  not,
  onTheDay,
  type Places,
  the,
  unencoded,
  when,
  yes,
} from '@lotse/law'
import { livelihoodSecured } from './2.ts'
import { asylum, countingTolerations, heldFor, holds, inFamily } from './statuses.ts'

/**
 * §§ 16g and 60c ask the same in the same places: Abs. 1 Satz 1, Abs. 2, Abs. 3. The one gives a permit, the other a
 * toleration.
 */
export type TrainingParagraph = 'AufenthG § 16g' | 'AufenthG § 60c'

/** Rejected for good, or by the Federal Office while a court still looks at it, which somebody has to decide. */
const rejected: Condition = any(
  asylum('asylum-rejected'),
  all(
    asylum('asylum-pending'),
    when(dayOf('asylumDecidedOn'), '<=', onTheDay),
    judged('rejection-not-final', { for: ['training'], against: ['asylum'] }),
  ),
)

/** Nr. 1. The heading speaks of people who must leave: nobody with a title. */
const begunAsAsylumSeeker = (paragraph: TrainingParagraph): Condition =>
  cited(`${paragraph} Abs. 1 Satz 1 Nr. 1`, all(yes('training.begunDuringAsylum'), rejected, not(inFamily('title'))))
/** Nr. 2. The paper of § 60b is a toleration in the sense of § 60a; it is shut out by Abs. 2 Nr. 1. */
const tolerated = (paragraph: TrainingParagraph): Condition =>
  cited(`${paragraph} Abs. 1 Satz 1 Nr. 2`, inFamily('toleration'))
/** A further training of whoever has this permit: Abs. 5 Satz 1 gives time to find one "nach Absatz 1". How it is granted is not said. */
const nextTraining: Condition = cited(
  'AufenthG § 16g Abs. 5 Satz 1',
  all(
    holds('permit-16g', 'permit-16g-search'),
    judged('next-training-with-permit', { for: ['training'], against: [] }),
  ),
)
/** Not the case of Nr. 2 alone, of which Abs. 2 Nr. 2 and 5 and Abs. 3 Satz 2 speak. */
const notNr2 = (paragraph: TrainingParagraph): Condition =>
  paragraph === 'AufenthG § 16g' ? any(begunAsAsylumSeeker(paragraph), nextTraining) : begunAsAsylumSeeker(paragraph)

const before = (count: number): Moment => after(dayOf('training.from'), months(-count))

const kindOfTraining = (paragraph: TrainingParagraph): Condition =>
  any(
    cited(`${paragraph} Abs. 1 Satz 1 Nr. 1 Buchst. a`, is('training.kind', 'qualified', 'qualified-school')),
    cited(
      `${paragraph} Abs. 1 Satz 1 Nr. 1 Buchst. b`,
      all(is('training.kind', 'assistant'), yes('training.followUpPromised')),
    ),
  )

/** Entered or applied for; where no entry is needed, as at schools, a contract. Whether an assistant's training needs one is not known. */
const contract: Condition = any(
  yes('training.registered'),
  all(
    when(dayOf('training.signedOn'), '<=', application),
    any(
      is('training.kind', 'qualified-school'),
      all(is('training.kind', 'assistant'), unencoded('training-needs-no-registration')),
    ),
  ),
)

export const who = (paragraph: TrainingParagraph): Places => ({
  'Abs. 1 Satz 1':
    paragraph === 'AufenthG § 16g'
      ? any(begunAsAsylumSeeker(paragraph), tolerated(paragraph), nextTraining)
      : any(begunAsAsylumSeeker(paragraph), tolerated(paragraph)),
  'Abs. 1 Satz 1 Nr. 1': all(yes('training'), kindOfTraining(paragraph)),
})

export const timesAndContract = (paragraph: TrainingParagraph): Places => ({
  'Abs. 3 Satz 1': when(before(7), '<=', application),
  'Abs. 3 Satz 2': any(notNr2(paragraph), when(before(6), '<=', onTheDay)),
  'Abs. 3 Satz 3': contract,
  'Abs. 3 Satz 4': when(onTheDay, '<=', dayOf('training.to')),
})

/** Identity clarified by a day, or all steps taken by it; then it must be nobody's fault that it takes longer. */
export const identityBy = (inTime: (fact: string) => Condition): Condition =>
  any(
    all(yes('identityClarified'), inTime('identityClarifiedOn')),
    all(
      yes('identityStepsTaken'),
      inTime('identityStepsTakenOn'),
      judged('identity-later-without-fault', {
        for: ['identityStepsTaken', 'identityClarified'],
        against: ['deceivedOffice', 'refusesCooperationNow'],
      }),
    ),
  )
/** By the day of application: what is so on the day of decision is so by then, where both are one day. */
export const byApplication = (fact: string): Condition =>
  any(when(dayOf(fact), '<=', application), when(onTheDay, '<=', application))
export const enteredBy2016: Condition = when(dayOf('arrivedOn'), '<=', the('2016-12-31'))
const enteredFrom2020: Condition = when(dayOf('arrivedOn'), '>=', the('2020-01-01'))

/** Abs. 2 Nr. 3 a–c, with its second half. */
export const identityInTime = (paragraph: TrainingParagraph): Condition =>
  any(
    cited(`${paragraph} Abs. 2 Nr. 3 Buchst. a`, all(enteredBy2016, identityBy(byApplication))),
    cited(
      `${paragraph} Abs. 2 Nr. 3 Buchst. b`,
      all(
        not(enteredBy2016),
        not(enteredFrom2020),
        identityBy((fact) => all(when(dayOf(fact), '<=', the('2020-06-30')), byApplication(fact))),
      ),
    ),
    cited(
      `${paragraph} Abs. 2 Nr. 3 Buchst. c`,
      all(
        enteredFrom2020,
        identityBy((fact) => when(dayOf(fact), '<=', after(dayOf('arrivedOn'), months(6)))),
      ),
    ),
  )

/** § 19d Abs. 1 Nr. 6 and 7 as exclusions. The small fines stay out "grundsätzlich": a conviction that is none of them bars. */
export const extremismOrConviction: Condition = any(
  cited('AufenthG § 19d Abs. 1 Nr. 6', yes('extremistLinks')),
  cited('AufenthG § 19d Abs. 1 Nr. 7', is('convictions', 'more')),
)

/** Abs. 2 Nr. 4. */
export const gravelyAgainst: Condition = any(extremismOrConviction, yes('expulsionOrder'))

/** § 60b Abs. 5 Satz 1: time with the paper for unclear identity does not count. */
const toleratedForThreeMonths: Condition = {
  ...heldFor(months(3), countingTolerations, ['toleration-unclear-identity']),
  at: application,
} as Condition

/** Abs. 2: "wird nicht erteilt, wenn". */
export const exclusions = (paragraph: TrainingParagraph, workForbidden: Condition): Places => ({
  'Abs. 2 Nr. 1': workForbidden,
  'Abs. 2 Nr. 2': not(any(notNr2(paragraph), toleratedForThreeMonths)),
  'Abs. 2 Nr. 3': not(identityInTime(paragraph)),
  'Abs. 2 Nr. 4': gravelyAgainst,
  'Abs. 2 Nr. 5': all(not(notNr2(paragraph)), yes('removalMeasuresUnderWay')),
})

/**
 * § 2 Abs. 3 Satz 5: deemed secured with the monthly need of the BAföG. The Ministry publishes the figure; it is not known for
 * certain here, so whoever does not live without public funds anyway is told that it is open.
 */
export const livelihoodInTraining: Condition = named(
  'livelihood-in-training',
  any(
    livelihoodSecured,
    cited('AufenthG § 2 Abs. 3 Satz 5', all(not(is('publicFunds', 'all')), unencoded('monthly-need-in-training'))),
  ),
)
