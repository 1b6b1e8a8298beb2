import { plainDate } from '../day.ts'
import type { Layout } from '../layout.ts'
import type { Problems } from '../problem.ts'
import type { Situation } from '../situation.ts'

/** Days that cannot lie the other way round, and nothing before birth. */
export function checkOrder(layout: Layout, situation: Situation, problems: Problems): void {
  const dayAt = (key: string) => situation.values[layout.index.get(key) as number] as number
  for (const [earlier, later] of layout.vocabulary.inOrder) {
    const [first, second] = [dayAt(earlier), dayAt(later)]
    if (first > 0 && second > 0 && first > second)
      problems.add(() => ({
        at: later,
        code: 'out-of-order',
        found: plainDate(second),
        allowed: `≥ ${earlier} (${plainDate(first)})`,
      }))
  }
  const birth = layout.index.has('birthDate') ? dayAt('birthDate') : 0
  for (const [index, track] of situation.tracks.entries())
    for (const [place, span] of (track?.spans ?? []).entries())
      if (birth > 0 && span.from > 0 && span.from < birth)
        problems.add(() => ({
          at: `${layout.slots[index]?.key}[${place}].from`,
          code: 'out-of-order',
          found: plainDate(span.from),
          allowed: `≥ birthDate (${plainDate(birth)})`,
        }))
}
