import { parseCitation } from './citation.ts'
import { type Drift, drift } from './drift.ts'
import type { Manifest } from './manifest.ts'

/** A committed manifest with the day of its texts: `2026-04`, `2026-07-29`. */
export interface TextState {
  state: string
  manifest: Manifest
}

/** What was written from the texts of one day, and the places it rests on. */
export interface Written {
  id: string
  encodedFrom: string
  cites: readonly string[]
}

/** Every place against the newest text it may have been written from. @param states  oldest first */
export const driftSince = (states: readonly TextState[], { id, encodedFrom, cites }: Written, now: Manifest): Drift[] =>
  cites.flatMap((cite) => {
    const parsed = parseCitation(cite)
    const code = parsed.ok ? parsed.value.code : ''
    const written = states.findLast(({ state, manifest }) => state <= encodedFrom && code in manifest.codes)
    return drift([{ norm: id, cite }], written?.manifest ?? { codes: {} }, now)
  })

/** Of each code the newest text there is. @param states  oldest first */
export const newestOf = (states: readonly TextState[]): Manifest => ({
  codes: Object.assign({}, ...states.map(({ manifest }) => manifest.codes)),
})
