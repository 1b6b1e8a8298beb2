import type { Finding, PlainDate } from '@lotse/law'

/** What the person can do next with a title, the best first. */
export const groupIds = ['open', 'discretion', 'perhaps', 'later', 'steps', 'meanwhile', 'advice', 'closed'] as const
export type GroupId = (typeof groupIds)[number]

export interface Grouped {
  finding: Finding
  group: GroupId
  /** First day the title is open on this reading, where one is known. */
  day?: PlainDate
  /** A residence title, not a toleration. */
  isTitle: boolean
}

/**
 * Where a finding stands on the page. "Open" is only what is a right or a should without anybody's weighing; what an
 * office may or may not give stands apart, and so does what only bridges the time to a title. `reachable` are norms that
 * a road reaches over another status.
 */
export function groupOf(
  finding: Finding,
  reachable: ReadonlySet<string>,
  isTitle: (status: string) => boolean = () => true,
): Grouped {
  const grouped = byOpening(finding, reachable)
  const bridges = finding.norm.grade === 'may' && !isTitle(finding.norm.grants.status)
  const title = isTitle(finding.norm.grants.status)
  return bridges && !['advice', 'closed'].includes(grouped.group)
    ? { ...grouped, isTitle: title, group: 'meanwhile' }
    : { ...grouped, isTitle: title }
}

function byOpening(finding: Finding, reachable: ReadonlySet<string>): Grouped {
  const { norm, open, on, opensOn, opensOnIfJudged, opensOnAtBest, toChange, weaker, gradeIfJudged } = finding
  const as = (group: GroupId, day?: PlainDate | null): Grouped => ({
    finding,
    group,
    isTitle: true,
    ...(day ? { day } : {}),
  })
  const isStrong = norm.grade === 'right' || norm.grade === 'should'
  if (open === 'open') return as(isStrong ? 'open' : norm.grade === 'may' ? 'discretion' : 'advice', on)
  if (open === 'subject-to-judgement') return as('discretion', on)
  if (weaker?.opensOn.reason === 'already') return as('discretion', on)
  if (open === 'perhaps') return as('perhaps', on)
  const byTime = opensOn.day ?? opensOnIfJudged.day ?? weaker?.opensOn.day ?? opensOnAtBest.day
  if (byTime) return as('later', byTime)
  const [gap] = toChange.filter((way) => way.proposable && way.opensOn)
  if (gap) return as('steps', gap.opensOn)
  if (reachable.has(norm.id)) return as('steps')
  if (toChange.length > 0 || gradeIfJudged.best === 'exceptional') return as('advice')
  return as('closed')
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
