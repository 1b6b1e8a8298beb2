import { type Day, day, evaluate, type Finding, find, type Grade, type GradeInterval, versionOn } from '@lotse/law'
import { bookFor } from '@lotse/statutes/rights/all.ts'
import { type Answer, dayKeys, type Expected, opennesses, strengths } from './case.ts'
import type { ReadCase } from './read.ts'

/** Something that was found otherwise than expected. */
export interface Difference {
  what: string
  expected: string
  found: string
  /** `over`: more was promised than the law gives. `under`: less. `unsure`: no clear answer where there is one. */
  way: 'over' | 'under' | 'unsure' | 'other'
}

export const verdicts = ['right', 'false-grant', 'false-refusal', 'undecided', 'wrong'] as const
export type Verdict = (typeof verdicts)[number]

export interface Judged {
  case: ReadCase
  verdict: Verdict
  differences: readonly Difference[]
  /** Whether the norm is expected to be open on the day; `undefined` where the expectation does not say so. */
  opens: boolean | undefined
}

/** Runs one case and says how the answer stands to what was expected. */
export function judge(one: ReadCase): Judged {
  const { ids, situation, expected } = one
  const on = day(one.on)
  const application = one.application === undefined ? undefined : day(one.application)
  const answers = ids.map((id) => ({ id, answer: answerOf(id, one, on, application) }))
  const { id, answer } = answers.reduce((a, b) => (strength(b.answer) > strength(a.answer) ? b : a))
  const needsFinding = dayKeys.some((key) => expected[key] !== undefined) || expected.toAnswer !== undefined
  const finding = needsFinding
    ? find(bookFor(id), id, situation, { on, ...(application === undefined ? {} : { application }) })
    : undefined
  const differences = [...ofGrades(expected, answer), ...(needsFinding ? ofFinding(expected, finding) : [])]
  return { case: one, verdict: verdictOf(differences), differences, opens: isExpectedOpen(one, id, on) }
}

/** What `find` says of grade and openness, without the gaps and days, which take longest. */
export function answerOf(id: string, { situation }: Pick<ReadCase, 'situation'>, on: Day, application?: Day): Answer {
  const question = { on, ...(application === undefined ? {} : { application }) }
  const grade = evaluate(bookFor(id), id, situation, { ...question, judgementsMet: false })
  const ifJudged = evaluate(bookFor(id), id, situation, { ...question, judgementsMet: true })
  return { grade, ifJudged, open: opennessOf(ownGrade(id, on), grade, ifJudged) }
}

function opennessOf(own: Grade, grade: GradeInterval, ifJudged: GradeInterval): Finding['open'] {
  const wanted = Math.max(rank(own), rank('may'))
  if (rank(grade.worst) >= wanted) return 'open'
  if (rank(ifJudged.worst) >= wanted) return 'subject-to-judgement'
  return rank(ifJudged.best) >= wanted ? 'perhaps' : 'closed'
}

/** Where no version is in force nothing is open, whatever the grade. */
const ownGrade = (id: string, on: Day): Grade => versionOn(bookFor(id), id, on)?.norm.grade ?? 'right'

const rank = (grade: Grade): number => strengths.indexOf(grade)
const strength = ({ ifJudged, grade }: Answer): number =>
  rank(ifJudged.worst) * 1000 + rank(ifJudged.best) * 100 + rank(grade.worst) * 10 + rank(grade.best)

function ofGrades(expected: Expected, answer: Answer): Difference[] {
  const found: Difference[] = []
  if (expected.open && !expected.open.includes(answer.open)) {
    const [is, wanted] = [opennesses.indexOf(answer.open), expected.open.map((one) => opennesses.indexOf(one))]
    const promises = answer.open === 'open' || answer.open === 'subject-to-judgement'
    const above = is > Math.max(...wanted)
    found.push({
      what: 'open',
      expected: expected.open.join(' | '),
      found: answer.open,
      way: above && promises ? 'over' : answer.open === 'closed' ? 'under' : 'unsure',
    })
  }
  for (const key of ['grade', 'ifJudged'] as const)
    for (const end of ['worst', 'best'] as const) {
      const [wanted, is] = [expected[key]?.[end], answer[key][end]]
      if (wanted === undefined || wanted === is) continue
      const more = rank(is) > rank(wanted)
      const way = end === 'worst' ? (more ? 'over' : 'unsure') : more ? 'unsure' : 'under'
      found.push({ what: `${key}.${end}`, expected: wanted, found: is, way })
    }
  return found
}

function ofFinding(expected: Expected, finding: Finding | undefined): Difference[] {
  const found: Difference[] = []
  for (const key of dayKeys) {
    const wanted = expected[key]
    const is = finding?.[key].day ?? null
    if (wanted === undefined || wanted === is) continue
    const earlier = (is ?? '9999') < (wanted ?? '9999')
    const over = key === 'closesOn' ? !earlier : earlier
    const way = over ? (key === 'opensOnAtBest' ? 'unsure' : 'over') : 'under'
    found.push({ what: key, expected: String(wanted), found: `${is} (${finding?.[key].reason ?? 'never'})`, way })
  }
  for (const fact of expected.toAnswer ?? [])
    if (!finding?.toAnswer.includes(fact))
      found.push({ what: 'toAnswer', expected: fact, found: finding?.toAnswer.join(', ') || 'none', way: 'other' })
  return found
}

/** A promise too much weighs heaviest, then a road that was closed without need. */
function verdictOf(differences: readonly Difference[]): Verdict {
  const has = (way: Difference['way']) => differences.some((one) => one.way === way)
  if (differences.length === 0) return 'right'
  if (has('over')) return 'false-grant'
  if (has('under')) return 'false-refusal'
  return has('unsure') ? 'undecided' : 'wrong'
}

function isExpectedOpen({ expected, on }: ReadCase, id: string, today: Day): boolean | undefined {
  const { open, grade, opensOn } = expected
  if (open) return open.every((one) => one === 'open') ? true : open.includes('open') ? undefined : false
  const wanted = Math.max(rank(ownGrade(id, today)), rank('may'))
  if (grade?.worst && rank(grade.worst) >= wanted) return true
  if (grade?.best && rank(grade.best) < wanted) return false
  if (grade?.worst) return false
  return opensOn === undefined ? undefined : opensOn !== null && opensOn <= on
}
