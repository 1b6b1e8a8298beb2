import type { Day, Situation } from '@lotse/law'
import { book } from '@lotse/statutes/rulebook.ts'

/** The status on the residence track on a day, where it is told. */
export function statusOn(situation: Situation, on: Day): string | undefined {
  const { layout, vocabulary } = book()
  const track = situation.tracks[layout.index.get('stay') ?? -1]
  const span = track?.spans.find(({ from, to }) => from <= on && on <= to)
  return span && vocabulary.statuses[span.status]?.id
}
