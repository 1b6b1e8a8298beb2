/** For tests only: the committed manifests, and looking things up where a miss is a fault of the test. */
import { type CodeManifest, type Manifest, readManifest } from './manifest.ts'
import older from './manifests/2021-07.json' with { type: 'json' }
import saxon from './manifests/2025-05.json' with { type: 'json' }
import april from './manifests/2026-04.json' with { type: 'json' }
import july from './manifests/2026-07-29.json' with { type: 'json' }

const manifest = (name: string, committed: object): Manifest => {
  const read = readManifest(name, JSON.stringify(committed))
  if (!read.ok) throw new Error(read.problem)
  return read.value
}

export const committed = {
  '2021-07': manifest('2021-07', older),
  '2025-05': manifest('2025-05', saxon),
  '2026-04': manifest('2026-04', april),
  '2026-07-29': manifest('2026-07-29', july),
}

export function nth<T>(things: readonly T[], index: number): T {
  const thing = things[index]
  if (thing === undefined) throw new Error(`expected ${index + 1} or more, found ${things.length}`)
  return thing
}

export function only<T>(things: readonly T[]): T {
  if (things.length !== 1) throw new Error(`expected one, found ${things.length}`)
  return nth(things, 0)
}

export function codeIn({ codes }: Manifest, code: string): CodeManifest {
  const found = codes[code]
  if (!found) throw new Error(`no ${code} among ${Object.keys(codes).join(', ')}`)
  return found
}
