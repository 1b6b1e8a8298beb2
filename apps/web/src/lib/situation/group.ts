import type { Finding, PlainDate } from '@lotse/law'

/** What the person can do next with a title, the best first. */
export const groupIds = ['open', 'discretion', 'perhaps', 'later', 'steps', 'meanwhile', 'advice', 'closed'] as const
export type GroupId = (typeof groupIds)[number]

export interface Grouped {
  finding: Finding
  group: GroupId
  /** First day the title is open on this reading, where one is known. */
  day?: PlainDate
  /** What the reading still rests on: an office's weighing, or what is not known. */
  restsOn?: 'judgement' | 'unknown'
  /** Where a title stands by its opening alone, if it only bridges the time. */
  opening: GroupId
  /** A residence title, not a toleration. */
  isTitle: boolean
}

/** What grouping needs to know beside the finding. */
export interface Surroundings {
  /** Norms that a road reaches over another status. */
  reachable: ReadonlySet<string>
  isTitle: (status: string) => boolean
  /** Facts that nobody has to tell to get an answer, such as an illness. */
  isSensitive: (fact: string) => boolean
}

/**
 * Where a finding stands on the page. "Open" is only what is a right or a should without anybody's weighing; what an
 * office may or may not give stands apart, and so does what only bridges the time to a title.
 */
export function groupOf(finding: Finding, surroundings: Surroundings): Grouped {
  const rests = restsOn(finding)
  const grouped = { ...byOpening(finding, surroundings), ...(rests ? { restsOn: rests } : {}) }
  const isTitle = surroundings.isTitle(finding.norm.grants.status)
  const bridges = finding.norm.grade === 'may' && !isTitle && !['advice', 'closed'].includes(grouped.group)
  return { ...grouped, isTitle, ...(bridges ? { group: 'meanwhile' } : {}) }
}

function byOpening(finding: Finding, { reachable, isSensitive }: Surroundings): Grouped {
  const { norm, open, on, opensOn, opensOnIfJudged, opensOnAtBest, toAnswer, toChange, weaker, gradeIfJudged } = finding
  const as = (group: GroupId, day?: PlainDate | null): Grouped => ({
    finding,
    group,
    opening: group,
    isTitle: true,
    ...(day ? { day } : {}),
  })
  const isStrong = norm.grade === 'right' || norm.grade === 'should'
  const [gap] = toChange.filter((way) => way.proposable && way.opensOn)
  if (open === 'open') return as(isStrong ? 'open' : norm.grade === 'may' ? 'discretion' : 'advice', on)
  if (open === 'subject-to-judgement') return as('discretion', on)
  if (weaker?.opensOn.reason === 'already') return as('discretion', on)
  // Only an illness or the like would open it today: what the person can do says more.
  if (open === 'perhaps' && gap && toAnswer.every(isSensitive)) return as('steps', gap.opensOn)
  if (open === 'perhaps') return as('perhaps', on)
  const byTime = opensOn.day ?? opensOnIfJudged.day ?? weaker?.opensOn.day ?? opensOnAtBest.day
  if (byTime) return as('later', byTime)
  if (gap) return as('steps', gap.opensOn)
  if (reachable.has(norm.id)) return as('steps')
  if (toChange.length > 0 || gradeIfJudged.best === 'exceptional') return as('advice')
  return as('closed')
}

function restsOn({ open, opensOn, opensOnIfJudged, weaker }: Finding): Grouped['restsOn'] {
  if (open === 'open') return undefined
  if (open === 'subject-to-judgement') return 'judgement'
  if (open === 'perhaps') return 'unknown'
  if (opensOn.day) return undefined
  if (opensOnIfJudged.day || weaker?.opensOn.day) return 'judgement'
  return 'unknown'
}

/** One entry per title: several norms can lead to the same one, the best of them speaks for it. Titles held today are left out. */
export function bestPerTitle(grouped: readonly Grouped[], heldStatus: string | undefined): Grouped[] {
  const best = new Map<string, Grouped>()
  for (const entry of grouped) {
    const { status } = entry.finding.norm.grants
    const other = best.get(status)
    if (status !== heldStatus && (!other || compare(entry, other) < 0)) best.set(status, entry)
  }
  return [...best.values()].sort(compare)
}

const compare = (a: Grouped, b: Grouped): number =>
  groupIds.indexOf(a.group) - groupIds.indexOf(b.group) ||
  Number(b.isTitle) - Number(a.isTitle) ||
  (a.day ?? '9999').localeCompare(b.day ?? '9999')
