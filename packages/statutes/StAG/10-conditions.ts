// What §§ 9 and 10 StAG ask alike.
import {
  all,
  any,
  type Condition,
  cited,
  compare,
  dayOf,
  is,
  judged,
  level,
  type NormText,
  not,
  number,
  type Paper,
  type Period,
  type Places,
  quantity,
  some,
  the,
  unencoded,
  type Waiver,
  when,
  yes,
  youngerThan,
} from '@lotse/law'
import { livelihoodSecured } from '../AufenthG/2.ts'
import { germanAt } from '../AufenthG/9-conditions.ts'
import { behindFiction, everHeld, family, heldFor, holds } from '../AufenthG/statuses.ts'

/** Lawful: with a title, the visa for a long stay included, and while an application in time is decided (AufenthG § 81 Abs. 3, 4). */
export const lawful = [...family('title'), ...family('fiction')].filter((status) => status !== 'visa-schengen')
/** AsylG § 55 Abs. 3: the time of the asylum procedure counts only for whoever was granted protection. */
const protectionGranted: Condition = any(
  is('protection', 'asylum', 'refugee', 'subsidiary'),
  { is: 'held', track: 'asylum', statuses: ['asylum-granted'] },
  everHeld('permit-25-1', 'permit-25-2-refugee', 'permit-25-2-subsidiary'),
)

/** "Seit … Jahren rechtmäßig seinen gewöhnlichen Aufenthalt im Inland". */
export const lawfulFor = (period: Period): Condition =>
  any(
    heldFor(period, lawful),
    cited('AsylG § 55 Abs. 3', all(protectionGranted, heldFor(period, [...lawful, 'permission-to-stay']))),
  )
export const lawfulNow: Condition = holds(...lawful)

/** § 10 Abs. 1 Satz 1 Nr. 2: purposes that are not enough. */
const notEnough = [
  'permit-16a',
  'permit-16b',
  'permit-16d',
  'permit-16f',
  'permit-17',
  'permit-20',
  'permit-20a',
  'permit-22',
  'permit-23a',
  'permit-24',
  'permit-25-3',
  'permit-25-4',
  'permit-25-4a',
  'permit-25-4b',
  'permit-25-5',
  'permit-104c',
]
const enough = [...family('permit'), 'blue-card', ...family('permanent-title')].filter(
  (status) => !notEnough.includes(status),
)

/** Nr. 3 Buchst. b: "in Vollzeit … innerhalb der letzten 24 Monate mindestens 20 Monate". Full-time has no number in the act. */
const worksFullTime: Condition = all(
  yes('employment'),
  any(
    compare(quantity('employment.hoursPerWeek'), '>=', number(35)),
    judged('works-full-time', { for: ['employment.hoursPerWeek'], against: [] }),
  ),
  compare(quantity('fullTimeMonthsOfTwoYears'), '>=', number(20)),
)
const livelihood: Condition = any(
  livelihoodSecured,
  cited('StAG § 10 Abs. 1 Satz 1 Nr. 3 Buchst. b', worksFullTime),
  cited(
    'StAG § 10 Abs. 1 Satz 1 Nr. 3 Buchst. c',
    all(
      yes('spouseHere'),
      some('children', all(youngerThan(18, '.birthDate'), yes('.livesWithMe'))),
      unencoded('spouse-works-full-time'),
    ),
  ),
  cited(
    'StAG § 10 Abs. 1 Satz 1 Nr. 3 Buchst. a',
    all(when(dayOf('arrivedOn'), '<=', the('1990-12-31')), unencoded('recruited-worker')),
  ),
)

/** Nr. 5 with § 12a: nothing, or what is left out of account; a little more is weighed. A motive named in § 12a Abs. 1 Satz 2 always counts. */
export const noSentence: Condition = any(
  is('sentences', 'none'),
  all(is('sentences', 'left-out'), not(yes('inhumanMotive'))),
  all(
    is('sentences', 'slightly-more'),
    not(yes('inhumanMotive')),
    judged('sentence-slightly-above', { for: ['employment', 'children'], against: ['sentences'] }),
  ),
)
const under16 = youngerThan(16, 'birthDate')

/** § 10 Abs. 1 Satz 1, but for the years. */
export const conditionsOf10: Places = {
  'StAG § 10 Abs. 1 Satz 1': yes('identityClarified'), // "Identität und Staatsangehörigkeit geklärt"
  'StAG § 10 Abs. 1 Satz 1 Nr. 1': any(all(yes('commitsToConstitution'), not(yes('extremistLinks'))), under16),
  'StAG § 10 Abs. 1 Satz 1 Nr. 1a': yes('commitsToHistory'),
  'StAG § 10 Abs. 1 Satz 1 Nr. 2': any(holds(...enough), behindFiction(...enough)),
  'StAG § 10 Abs. 1 Satz 1 Nr. 3': livelihood,
  'StAG § 10 Abs. 1 Satz 1 Nr. 5': noSentence,
  // Abs. 4 Satz 2: under 16 what is usual at that age is enough.
  'StAG § 10 Abs. 1 Satz 1 Nr. 6': any(
    germanAt('B1'),
    all(under16, judged('german-fits-the-age', { for: ['schoolYears'], against: [] })),
  ),
  'StAG § 10 Abs. 1 Satz 1 Nr. 7': any(yes('naturalisationTest'), under16), // Satz 2
  'StAG § 12a Abs. 3': not(yes('investigationOpen')),
}

/** §§ 11 and 35a. */
export const exclusions: Places = {
  'StAG § 11 Satz 1 Nr. 1': yes('extremistLinks'),
  'StAG § 11 Satz 1 Nr. 2': is('expulsionInterest', '54-1-2-or-4'),
  'StAG § 11 Satz 1 Nr. 3': yes('naturalisationExcluded'),
}

const tooIllOrOld: Condition = any(
  yes('cannotLearnForIllness'),
  all(yes('cannotForIllnessOrAge'), judged('german-forbidden-by-illness-or-age', { for: ['birthDate'], against: [] })),
)
const german = 'StAG § 10 Abs. 1 Satz 1 Nr. 6'
const test = 'StAG § 10 Abs. 1 Satz 1 Nr. 7'
export const waiversOf10: Record<string, Waiver> = {
  'StAG § 10 Abs. 4a': {
    when: all(
      not(germanAt('B1')), // for who cannot reach it
      level('germanSpoken', 'A2'),
      judged('hardship-of-german', { for: ['birthDate', 'cannotForIllnessOrAge'], against: [] }),
    ),
    drops: [german, test], // Abs. 6 Satz 2
    cap: 'may',
  },
  'StAG § 10 Abs. 6 Satz 1': { when: tooIllOrOld, drops: [german, test] },
}

export const naturalisationPapers: Paper[] = [
  { id: 'passport', cite: 'StAG § 10 Abs. 1 Satz 1' },
  { id: 'birth-certificate', cite: 'StAG § 10 Abs. 1 Satz 1' },
  { id: 'residence-permit', cite: 'StAG § 10 Abs. 1 Satz 1 Nr. 2' },
  { id: 'work-contract', cite: 'StAG § 10 Abs. 1 Satz 1 Nr. 3' },
  { id: 'pay-slips', cite: 'StAG § 10 Abs. 1 Satz 1 Nr. 3' },
  { id: 'german-b1', cite: 'StAG § 10 Abs. 4 Satz 1' },
  { id: 'naturalisation-test', cite: 'StAG § 10 Abs. 5 Satz 1' },
]

/** What every naturalisation is: handed over as a certificate; nobody has to give up another nationality. */
export const naturalisation: Pick<NormText, 'encodedFrom' | 'gates' | 'grants' | 'papers' | 'reviewedBy'> = {
  encodedFrom: '2026-04-30',
  gates: [],
  grants: { status: 'german', cite: 'StAG § 16 Satz 1', work: 'any', workCite: 'StAG § 16 Satz 1' },
  papers: naturalisationPapers,
  reviewedBy: null,
}

export const notSaidOf10: Record<string, string> = {
  'StAG § 10 Abs. 1 Satz 3': 'says what stands against the free democratic order',
  'StAG § 10 Abs. 4 Satz 3': 'spoken German is enough for people recruited before 1974 or 1990: not encoded',
  'StAG § 10 Abs. 5 Satz 2': 'courses are offered and not a duty',
  'StAG § 10 Abs. 7': 'a power to make ordinances',
  'StAG § 11 Satz 1 Nr. 1a': 'in the fact "naturalisationExcluded", with § 35a',
  'StAG § 11 Satz 2': 'says the same of Swiss nationals and others',
  'StAG § 12a Abs. 2': 'sentences from abroad count, too: in the fact "sentences"',
  'StAG § 12a Abs. 4': 'a duty to say them',
  'StAG § 12b':
    'a span of stay goes on during a journey of up to six months; longer breaks: said as a reason in favour',
  'StAG § 40a': 'for applications up to 23.08.2023 the older rule of livelihood, where it is better: not encoded',
}
