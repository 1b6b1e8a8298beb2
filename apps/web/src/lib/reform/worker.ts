// Counts beside the page, so that the page answers while it counts and can stop it. Nothing leaves the device.
import { count, sayReform, tableOf } from './counting.ts'
import { inventedTable } from './invented.ts'
import type { Asked, Told } from './said.ts'

const PEOPLE = 5_000
const [person] = Object.values(
  import.meta.glob<Record<string, unknown>>('../../../../../cases/people/tolerated-worker.json', {
    eager: true,
    import: 'default',
  }),
)

const tell = (told: Told): void => self.postMessage(told)

function answer(asked: Asked): Told {
  if (asked.is === 'reform') return sayReform(asked.text)
  if (asked.is === 'count') return count({ ...asked, table: asked.table ?? inventedTable(person ?? {}, PEOPLE) }, tell)
  const read = tableOf(asked.text, undefined)
  return read.ok ? { is: 'table', groups: read.groups } : { is: 'table-problems', problems: read.problems }
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  try {
    tell(answer(data))
  } catch {
    // Two exceptions of the law that contradict each other end a count; nothing half counted is shown.
    tell({ is: 'fault' })
  }
})
