import { type DayAnswer, type Finding, type Gap, type Grade, type GradeInterval, grades, type Told } from '@lotse/law'

/** One line of `examples/situations/*.expected.json`. What the fields mean stands in `examples/README.md`. */
export interface Expectation {
  norm: string
  on?: string
  application?: string
  grade?: Partial<GradeInterval>
  ifJudged?: Partial<GradeInterval>
  atLeast?: Grade
  open?: Finding['open'] | readonly Finding['open'][]
  opensOn?: string | null
  opensOnIfJudged?: string | null
  opensOnAtBest?: string | null
  closesOn?: string | null
  gap?: readonly (readonly string[])[]
  gapHas?: readonly string[]
  because: string
}

/** One file `examples/situations/*.expected.json`. */
export interface Worked {
  on: string
  story: string
  expect: readonly Expectation[]
  all?: Partial<GradeInterval>
  next?: readonly string[]
  firstQuestionIsNot?: readonly string[]
  neverProposed?: readonly string[]
  onRoute?: readonly string[]
  neverOnRoute?: readonly string[]
  goal?: string
}

export interface WorkedSituation {
  name: string
  told: Told
  worked: Worked
}

/** What a finding of the engine and an answer of the CLI have in common. */
export interface Answer
  extends Pick<
    Finding,
    'grade' | 'gradeIfJudged' | 'open' | 'opensOn' | 'opensOnIfJudged' | 'opensOnAtBest' | 'closesOn'
  > {
  gaps: readonly Gap[]
}

/** Where the answers differ from what was expected, one sentence each. Several answers: the strongest counts. */
export function differences(expected: Expectation, answers: readonly Answer[]): string[] {
  const strongest = [...answers].sort((a, b) => strength(b) - strength(a))[0]
  if (!strongest) return ['no answer']
  const found: string[] = []
  const same = (what: string, wanted: unknown, got: unknown) => {
    if (wanted !== undefined && wanted !== got) found.push(`${what}: expected ${wanted}, got ${got}`)
  }
  same('grade.worst', expected.grade?.worst, strongest.grade.worst)
  same('grade.best', expected.grade?.best, strongest.grade.best)
  same('ifJudged.worst', expected.ifJudged?.worst, strongest.gradeIfJudged.worst)
  same('ifJudged.best', expected.ifJudged?.best, strongest.gradeIfJudged.best)
  if (expected.atLeast && rank(strongest.grade.best) < rank(expected.atLeast))
    found.push(`at least: expected ${expected.atLeast}, got ${strongest.grade.best}`)
  const open = expected.open && [expected.open].flat()
  if (open && !open.includes(strongest.open)) found.push(`open: expected ${open.join(' or ')}, got ${strongest.open}`)
  for (const day of ['opensOn', 'opensOnIfJudged', 'opensOnAtBest', 'closesOn'] as const)
    if (expected[day] !== undefined && expected[day] !== strongest[day].day)
      found.push(`${day}: expected ${expected[day]}, got ${sayDay(strongest[day])}`)
  const sets = strongest.gaps.map((gap) => gap.changes.map(({ fact, to }) => `${fact}=${to}`).sort())
  for (const gap of expected.gap ?? [])
    if (!sets.some((set) => set.join() === [...gap].sort().join()))
      found.push(`gap: expected ${gap.join(' + ')}, got ${sets.map((set) => set.join(' + ')).join(' | ') || 'none'}`)
  for (const fact of expected.gapHas ?? [])
    if (sets.length === 0 || !sets.every((set) => set.some((change) => change.startsWith(`${fact}=`))))
      found.push(`gap: expected ${fact} in each, got ${sets.map((set) => set.join(' + ')).join(' | ') || 'none'}`)
  return found
}

const rank = (grade: Grade) => grades.indexOf(grade)
const strength = ({ grade, gradeIfJudged }: Answer) =>
  rank(gradeIfJudged.worst) * 1000 + rank(gradeIfJudged.best) * 100 + rank(grade.worst) * 10 + rank(grade.best)
const sayDay = ({ day, reason }: DayAnswer) => `${day} (${reason})`

/** What an answer gives a person in hand, best first. The last three give nothing to do. */
export const kinds = ['open', 'lower', 'dated', 'gap', 'judgement', 'unknown', 'closed'] as const
export type Kind = (typeof kinds)[number]

/**
 * `open`: open today. `lower`: open today or on a day, but only as a weaker grade. `dated`: opens on a day if only time
 * passes. `gap`: a change that somebody may be asked to make opens it. `judgement`, `unknown`: nothing but that.
 * `closed`: not by time, nor by a change that may be proposed.
 */
export function kindOf({ open, opensOn, opensOnIfJudged, weaker, toChange }: Finding): Kind {
  if (open === 'open') return 'open'
  if (opensOn.day) return 'dated'
  if (weaker?.opensOn.day) return 'lower'
  if (toChange.some((gap) => gap.proposable && gap.opensOn)) return 'gap'
  if (open === 'subject-to-judgement') return 'judgement'
  if (opensOnIfJudged.day) return 'dated'
  return open === 'perhaps' ? 'unknown' : 'closed'
}
