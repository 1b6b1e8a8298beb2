import { FAR, nextDay } from './day.ts'

/**
 * § 25b Abs. 1 with § 5, § 10 and § 11, written by hand for one purpose: to be as fast as TypeScript gets, without any
 * engine, two-valued, on complete facts. The limit against which the compiled norm is measured. Same facts, same answer:
 * whether the grade `should` is reached with open judgements counted as not met. Its like among the forty (`integration.ts`) shares gates and spans
 * with the others and takes twice as long: this one is the stricter limit for a single norm.
 */
export interface HandPerson {
  spans: { status: number; from: number; to: number }[]
  asylumSpans: { status: number; from: number; to: number }[]
  children: { birthDate: number; unmarried: boolean; livesWithMe: boolean; attendsSchool: boolean }[]
  commitsToConstitution: boolean
  civicKnowledge: boolean
  incomeFromWork: number
  needPerMonth: number
  otherMeans: number
  publicFunds: number
  temporaryBenefitGround: number
  germanSpoken: number
  cannotForIllnessOrAge: boolean
  deceivesNow: boolean
  refusesCooperationNow: boolean
  expulsionInterest: number
  identityClarified: boolean
  validPassport: boolean
  protection: number
  rightElsewhere: boolean
  graveReasonsWritten: boolean
  manifestlyUnfounded: number
  /** 0 if it is not known. */
  asylumLodgedOn: number
  leftSinceAsylum: boolean
}

/** Which status numbers mean what; filled in once from the vocabulary. */
export interface HandStatuses {
  tolerated: readonly boolean[]
  counting: readonly boolean[]
  unclear: number
  permit104c: number
  pending: readonly boolean[]
  rejected: readonly boolean[]
  granted: number
  banOnRemoval: number
}

/** Values of `manifestlyUnfounded`; between them stand deception, delay and danger. */
const SIMPLY = 0
const SAFE_COUNTRY = 4
const OTHER_GROUND = 5
/** From this day on § 10 Abs. 3 Satz 2 names grounds of Regulation (EU) 2024/1348. */
const NEW_WORDING = 20_260_612

export function hand25b(p: HandPerson, on: number, k: HandStatuses): boolean {
  // Abs. 1 Satz 1
  const { spans } = p
  let at = spans.length - 1
  while (at >= 0 && !((spans[at] as { from: number }).from <= on)) at--
  const now = spans[at]
  if (!now || now.to < on) return false
  const is104c = now.status === k.permit104c
  if (!k.tolerated[now.status] && !is104c) return false
  // Abs. 2
  if (p.deceivesNow || p.refusesCooperationNow || p.expulsionInterest >= 2) return false
  // Abs. 8
  if (is104c && !p.identityClarified) return false
  // § 5 Abs. 1 Nr. 1a, 2, 4: what only "kann" can waive leaves no "soll"
  if (!p.identityClarified || !p.validPassport || p.expulsionInterest !== 0) return false
  // Abs. 1 Satz 2 Nr. 2, 3, 4 with Satz 3 and Abs. 3
  if (!p.commitsToConstitution || !p.civicKnowledge) return false
  if (
    !p.cannotForIllnessOrAge &&
    !(
      2 * p.incomeFromWork > p.needPerMonth ||
      (p.publicFunds === 0 && p.incomeFromWork > p.otherMeans) ||
      p.temporaryBenefitGround > 0
    )
  )
    return false
  if (!p.cannotForIllnessOrAge && p.germanSpoken < 2) return false
  // § 10 Abs. 1, Abs. 3 Satz 2; what § 25b Abs. 5 Satz 2 allows instead is "kann"
  let rejected = false
  let granted = false
  for (const span of p.asylumSpans) {
    if (span.from > on) continue
    if (k.rejected[span.status]) rejected = true
    if (span.to < on) continue
    if (k.pending[span.status] && !is104c) return false // § 10 Abs. 2: a title granted after entry can be prolonged
    if (span.status === k.granted) granted = true
  }
  if (rejected && !granted && !p.leftSinceAsylum && mayLock(p, on)) {
    // § 10 Abs. 3 Satz 3 Halbsatz 2 with § 25 Abs. 3; breach of cooperation and an interest in expulsion are refused above
    if (p.protection !== k.banOnRemoval || p.rightElsewhere || p.graveReasonsWritten) return false
  }
  // Abs. 1 Satz 2 Nr. 1 and 5
  let minor = false
  for (const child of p.children) {
    const is18 = child.birthDate + 180_000 <= on
    if (!is18 && child.unmarried && child.livesWithMe) minor = true
    if (!is18 && child.birthDate + 60_000 <= on && !child.attendsSchool) return false
  }
  let since = FAR
  for (let index = at; index >= 0; index--) {
    const span = spans[index] as HandPerson['spans'][number]
    if (index < at && nextDay(span.to) < (spans[index + 1] as { from: number }).from) break
    if (!k.counting[span.status] && !(is104c && span.status === k.unclear)) break
    since = span.from
  }
  return since + (minor ? 40_000 : 60_000) <= on
}

/**
 * Whether the ground of the rejection is, or under the older wordings may be, one of § 10 Abs. 3 Satz 2. Which of them
 * holds for a ground that the new wording does not name cannot be told, and what cannot be told is no grant.
 */
function mayLock({ manifestlyUnfounded, asylumLodgedOn }: HandPerson, on: number): boolean {
  if (manifestlyUnfounded === SIMPLY || manifestlyUnfounded === SAFE_COUNTRY) return false
  return manifestlyUnfounded !== OTHER_GROUND || asylumLodgedOn < NEW_WORDING || on < NEW_WORDING
}
