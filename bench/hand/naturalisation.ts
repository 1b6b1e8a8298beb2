// § 10 Abs. 1 with §§ 11, 12a StAG.
import { B1, bits, NONE } from './choices.ts'
import { hasCompleted } from './day.ts'
import { livelihoodSecured } from './gates.ts'
import type { Hand, Person, Question } from './person.ts'
import { flags, GRANTED, LAWFUL, together, without } from './statuses.ts'
import { everHeld, everHeldOne, heldFor, statusOn } from './stay.ts'

const LEFT_OUT = 1
const SLIGHTLY_MORE = 2
const TERROR = 4
const PROTECTED = bits('protection', 'asylum', 'refugee', 'subsidiary')
const LAWFUL_STAY = without(LAWFUL, 'visa-schengen')
const LAWFUL_OR_PERMITTED = together(LAWFUL_STAY, flags('permission-to-stay'))
const PROTECTION_TITLES = flags('permit-25-1', 'permit-25-2-refugee', 'permit-25-2-subsidiary')
const LEADS_THERE = without(
  LAWFUL_STAY,
  'visa-national',
  'fiction-lawful',
  'fiction-continued',
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
)

/** § 10 Abs. 1 StAG. */
export const naturalisation: Hand = (p, q) => {
  if (!p.identityClarified || !p.commitsToHistory || p.extremistLinks || p.expulsionInterest === TERROR) return false
  if (p.investigationOpen || p.naturalisationExcluded || !isLittlePunished(p, q.judged)) return false
  const isChild = !hasCompleted(16, p.birthDate, q.on)
  if (!isChild && !p.commitsToConstitution) return false
  const isExcused = p.cannotLearnForIllness || (p.cannotForIllnessOrAge && q.judged)
  if (!isExcused) {
    const speaks = (p.germanSpoken >= B1 && p.germanWritten >= B1) || (isChild && q.judged)
    if (!speaks || (!isChild && !p.naturalisationTest)) return false
  }
  if (!livelihoodSecured(p, q.judged) && !worksFullTime(p, q.judged)) return false
  return LEADS_THERE[statusOn(p.stay, q.on)] === 1 && hasStayed(p, q)
}

/** § 12a Abs. 1. */
const isLittlePunished = (p: Person, judged: boolean): boolean =>
  p.sentences === NONE || (!p.inhumanMotive && (p.sentences === LEFT_OUT || (p.sentences === SLIGHTLY_MORE && judged)))

/** § 10 Abs. 1 Satz 1 Nr. 3 Buchst. b. */
const worksFullTime = ({ employment, fullTimeMonthsOfTwoYears }: Person, judged: boolean): boolean =>
  employment !== null && fullTimeMonthsOfTwoYears >= 20 && (judged || employment.hoursPerWeek >= 35)

/** § 10 Abs. 1 Satz 1, § 55 Abs. 3 AsylG. */
function hasStayed(p: Person, { on, judged }: Question): boolean {
  if (heldFor(p.stay, LAWFUL_STAY, null, 60, on, judged)) return true
  const isProtected =
    (PROTECTED & (1 << p.protection)) !== 0 ||
    everHeldOne(p.asylum, GRANTED, on) ||
    everHeld(p.stay, PROTECTION_TITLES, on)
  return isProtected && heldFor(p.stay, LAWFUL_OR_PERMITTED, null, 60, on, judged)
}
