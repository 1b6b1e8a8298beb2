// §§ 18a, 18b, 18g, 18c AufenthG: work as a skilled worker.
import { B1 } from './choices.ts'
import { dayBefore, hasCompleted, plusMonths } from './day.ts'
import { isRefusedBlueCard, livelihoodSecured, passesAsSkilled, passesWithClaim } from './gates.ts'
import type { Employment, Hand, Person, Question } from './person.ts'
import { salaryFrom45, salaryOfBlueCard } from './salary.ts'
import { FICTION_CONTINUED, P18A, P18B, SKILLED, TITLE, withFiction, without } from './statuses.ts'
import { everHeld, everHeldOne, heldFor, statusOn } from './stay.ts'
import { isLentFreely } from './work.ts'

/** § 18 Abs. 2 Nr. 3, 4a. */
const isOpenTo = (job: Employment): boolean => job.licence && job.assured

/** § 18a. */
export const skilledVocational: Hand = (p, q) =>
  (p.vocationalGermany || p.vocationalForeignRecognised) && skilledWork(p, q)

/** § 18b. */
export const skilledAcademic: Hand = (p, q) => (p.degreeGermany || p.degreeForeignRecognised) && skilledWork(p, q)

function skilledWork(p: Person, q: Question): boolean {
  const job = p.employment
  if (!job?.qualified || !isOpenTo(job) || !livelihoodSecured(p, q.judged)) return false
  const status = statusOn(p.stay, q.on)
  if (!passesAsSkilled(p, q, status)) return false
  if (job.temporaryAgency && !isLentFreely(p, q, status)) return false
  return isYoungOrProvidedFor(p, job, q.on)
}

/** § 18 Abs. 2 Nr. 5, for the first grant only. */
const isYoungOrProvidedFor = (p: Person, job: Employment, on: number): boolean =>
  p.adequatePension ||
  job.salaryPerYear >= salaryFrom45(on) ||
  !hasCompleted(45, p.birthDate, on) ||
  everHeldOne(p.stay, P18A, on) ||
  everHeldOne(p.stay, P18B, on)

/** § 18g Abs. 1 Satz 1, Abs. 3, 5. */
export const blueCard: Hand = (p, q) => {
  const job = p.employment
  if (!job?.matchesQualification || !isOpenTo(job)) return false
  if (!p.degreeGermany && !p.degreeForeignRecognised && !p.tertiaryProgramme) return false
  if (job.salaryPerYear < salaryOfBlueCard(q.on)) return false
  if (!job.openEnded && dayBefore(plusMonths(job.from, 6)) > job.to) return false
  const status = statusOn(p.stay, q.on)
  const stays = job.unchangedSincePermit && (status === P18A || status === P18B)
  if (!stays && !livelihoodSecured(p, q.judged)) return false
  return passesWithClaim(p, q, status) && !isRefusedBlueCard(p, q.on, status)
}

const FICTION_ONLY = Uint8Array.from(SKILLED, (_, status) => (status === FICTION_CONTINUED ? 1 : 0))
const SKILLED_OR_FICTION = withFiction(SKILLED)
const OTHER_TITLES = without(TITLE, 'permit-18a', 'permit-18b', 'permit-18d', 'blue-card')
const COURSE_PASSED = 1

/** § 18c Abs. 1 with § 9 Abs. 2 Satz 1 Nr. 2, 4–6, 8, 9 and Satz 2–6. */
export const settlementSkilled: Hand = (p, q) => {
  const job = p.employment
  if (!job?.qualified || !job.allowed || !job.lastingLicence || job.from > q.on || !p.adequateHousing) return false
  const isGerman = p.vocationalGermany || p.degreeGermany
  if (!isGerman && !p.vocationalForeignRecognised && !p.degreeForeignRecognised) return false
  if (!p.cannotLearnForIllness) {
    if (p.germanSpoken < B1 || p.germanWritten < B1) return false
    if (!p.civicKnowledge && p.integrationCourseDuty !== COURSE_PASSED) return false
  }
  if (!p.cannotEarnForIllness) {
    if (!livelihoodSecured(p, q.judged)) return false
    if (p.pensionMonths < (isGerman ? 24 : 36) && !(p.pensionElsewhere && q.judged)) return false
  }
  return passesWithClaim(p, q, statusOn(p.stay, q.on)) && hasBeenSkilled(p, q, isGerman ? 24 : 36)
}

/** Whether the title that goes on by § 81 Abs. 4 was one of these is certain only where no other was ever held. */
const hasBeenSkilled = (p: Person, { on, judged }: Question, months: number): boolean =>
  heldFor(p.stay, SKILLED, FICTION_ONLY, months, on, judged) ||
  (!everHeld(p.stay, OTHER_TITLES, on) && heldFor(p.stay, SKILLED_OR_FICTION, null, months, on, judged))
