import type { Vocabulary } from '@lotse/law'

interface Families {
  /** Families that are there as a whole, the largest first. */
  families: string[]
  /** Families that are there but for one or two statuses. */
  nearly: { family: string; without: string[] }[]
  rest: string[]
}

/** At least so many statuses are said shorter as a family and what it lacks. */
const ENOUGH = 4
const MOST_LACKING = 2

/** Statuses as families where they fill them, and those that are left. @param isNamed  whether a family may be used */
export function familiesIn(
  { statuses: kinds }: Vocabulary,
  statuses: readonly string[],
  isNamed: (family: string) => boolean = () => true,
): Families {
  const all = [...new Set(kinds.flatMap((status) => status.families))]
    .filter(isNamed)
    .map((family) => ({ family, members: kinds.filter((kind) => kind.families.includes(family)).map(({ id }) => id) }))
    .filter(({ members }) => members.length > 1)
    .sort((a, b) => b.members.length - a.members.length)
  const said = new Set<string>()
  const isSaid = (member: string) => said.has(member)
  const found: Families = { families: [], nearly: [], rest: [] }
  for (const { family, members } of all) {
    if (!members.every((member) => statuses.includes(member)) || members.every(isSaid)) continue
    found.families.push(family)
    for (const member of members) said.add(member)
  }
  for (const { family, members } of all) {
    const there = members.filter((member) => statuses.includes(member))
    const without = members.filter((member) => !statuses.includes(member))
    if (without.length > MOST_LACKING || there.filter((member) => !isSaid(member)).length < ENOUGH) continue
    found.nearly.push({ family, without })
    for (const member of there) said.add(member)
  }
  found.rest = statuses.filter((status) => !isSaid(status))
  return found
}
