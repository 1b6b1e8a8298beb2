import {
  all,
  any,
  application,
  atLeastOld,
  type Condition,
  cited,
  compare,
  dayOf,
  every,
  is,
  judged,
  level,
  months,
  type Norm,
  norm,
  not,
  number,
  passed,
  quantity,
  some,
  the,
  unencoded,
  when,
  yes,
  youngerThan,
} from '@lotse/law'
import { byApplication, enteredBy2016, identityBy } from './16g-conditions.ts'
import { countingTolerations, heldFor, inFamily } from './statuses.ts'

/**
 * Entry, Nr. 1, 7, 8 and 11 ask the same of the husband, wife or partner as of the person. What they did is not among the
 * facts yet, so for couples it stays open.
 */
const partnerFulfilsTheSame: Condition = any(not(yes('spouseHere')), unencoded('toleration-for-employment-of-couples'))

/** Nr. 1 a and b, with its second half. */
const identityInTime: Condition = any(
  cited('AufenthG § 60d Abs. 1 Nr. 1 Buchst. a', all(enteredBy2016, identityBy(byApplication))),
  cited(
    'AufenthG § 60d Abs. 1 Nr. 1 Buchst. b',
    all(
      not(enteredBy2016),
      // An application made by that day moves the end forward to it.
      identityBy((fact) => all(when(dayOf(fact), '<=', the('2024-12-31')), byApplication(fact))),
    ),
  ),
)

/**
 * Nr. 5: what the person alone needs, paid by the person's own job. Where that covers what the household needs, it does; else
 * somebody has to work out the share of the person.
 */
const ownJobPaysOwnNeed: Condition = all(
  cited('AufenthG § 2 Abs. 3 Satz 3', yes('healthInsured')),
  not(is('publicFunds', 'all')),
  any(
    all(is('publicFunds', 'none'), compare(quantity('incomeFromWork'), '>=', quantity('needPerMonth'))),
    judged('own-job-pays-own-need', { for: ['incomeFromWork', 'employment'], against: ['publicFunds'] }),
  ),
)

/** "im schulpflichtigen Alter" is taken as six to seventeen, as in § 25b. */
const childrenAttendSchool: Condition = every(
  'children',
  any(
    not(all(atLeastOld(6, '.birthDate'), youngerThan(18, '.birthDate'), yes('.unmarried'), yes('.livesWithMe'))),
    yes('.attendsSchool'),
  ),
)
/** Nobody under fourteen is punished (§ 19 StGB). */
const noChildSentenced: Condition = any(
  not(some('children', all(atLeastOld(14, '.birthDate'), youngerThan(18, '.birthDate'), yes('.livesWithMe')))),
  not(yes('childSentenced')),
)

/** Toleration for employment. Husbands, wives and partners get it together with the person. */
export const tolerationEmployment: Norm = norm({
  id: 'toleration-for-employment',
  cite: 'AufenthG § 60d Abs. 1',
  aliases: ['Beschäftigungsduldung'],
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'should', // Abs. 1: "ist in der Regel … zu erteilen"
  gradeCite: 'Abs. 1',
  for: {
    'Abs. 1': all(inFamily('toleration'), when(dayOf('arrivedOn'), '<=', the('2022-12-31')), partnerFulfilsTheSame),
  },
  requires: {
    'Abs. 1 Nr. 1': identityInTime,
    'Abs. 1 Nr. 2': heldFor(months(12), countingTolerations, ['toleration-unclear-identity']),
    'Abs. 1 Nr. 3': all(
      yes('employment'),
      yes('employment.insured'),
      compare(quantity('employment.hoursPerWeek'), '>=', number(20)),
      passed(months(12), dayOf('insuredWorkSince')),
    ),
    'Abs. 1 Nr. 4': passed(months(12), dayOf('livesFromOwnJobSince'), application),
    'Abs. 1 Nr. 5': ownJobPaysOwnNeed,
    'Abs. 1 Nr. 6': level('germanSpoken', 'A2'), // "hinreichende mündliche Kenntnisse": § 2 Abs. 10
    'Abs. 1 Nr. 7': any(
      is('convictions', 'none'),
      // Only fines for offences that foreigners alone can commit stay out, within what § 32 Abs. 2 Nr. 5 Buchst. a BZRG says.
      all(
        // Fifty daily rates are no limit here, and for which offence they were is not told.
        any(
          is('convictions', 'fines-to-90-foreigner-law'),
          all(is('convictions', 'fines-to-50'), unencoded('offence-of-the-fine')),
        ),
        judged('fines-left-out', { for: [], against: ['convictions'] }),
      ),
    ),
    'Abs. 1 Nr. 8': not(yes('extremistLinks')),
    'Abs. 1 Nr. 9': not(yes('expulsionOrder')),
    'Abs. 1 Nr. 10': all(childrenAttendSchool, noChildSentenced),
    'Abs. 1 Nr. 11': is('integrationCourseDuty', 'none', 'passed', 'excused'),
  },
  waived: {
    'Abs. 4': { when: yes('identityStepsTaken'), drops: ['Abs. 1 Nr. 1'], cap: 'may' }, // "kann … erteilt werden"
  },
  gates: [],
  grants: {
    status: 'toleration-employment',
    cite: 'AufenthG § 60d Abs. 1',
    longest: months(30),
    work: 'permission',
    workCite: 'AufenthG § 60a Abs. 5b Satz 1',
    countsTowards: ['permit-sustained-integration', 'permit-after-employment-toleration'],
  },
  papers: [
    { id: 'identity-papers', cite: 'AufenthG § 60d Abs. 1 Nr. 1' },
    { id: 'proof-of-identity-steps', cite: 'AufenthG § 60d Abs. 4', when: yes('identityStepsTaken') },
    { id: 'work-contract', cite: 'AufenthG § 60d Abs. 1 Nr. 3' },
    { id: 'pay-slips-of-a-year', cite: 'AufenthG § 60d Abs. 1 Nr. 4' },
    { id: 'german-a2', cite: 'AufenthG § 60d Abs. 1 Nr. 6' },
    {
      id: 'school-attendance',
      cite: 'AufenthG § 60d Abs. 1 Nr. 10',
      when: some('children', atLeastOld(6, '.birthDate')),
    },
  ],
  inFavour: [{ id: 'short-interruptions', source: 'AufenthG § 60d Abs. 3 Satz 2' }],
  notSaid: {
    'Abs. 1 Nr. 9': 'an order under § 58a is not asked for: it rests on the danger that Nr. 8 asks for',
    'Abs. 2': 'the children get the same: in what it allows',
    'Abs. 3 Satz 1': 'when it is revoked',
    'Abs. 3 Satz 2': 'short interruptions without own fault: said as a reason in favour, the dates are told with it',
    'Abs. 3 Satz 3': 'binds the employer',
    'Abs. 3 Satz 4': 'the holder must tell the office, too',
    'Abs. 5': 'says that § 60a stays untouched',
    'AufenthG § 79 Abs. 4': 'while a criminal investigation runs, the decision waits',
  },
  reviewedBy: null,
})
