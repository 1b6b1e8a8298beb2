// The committed fingerprints of the statute texts, taken in when the pages are built.
import { citationsOf, type Norm } from '@lotse/law'
import { type Drift, driftSince, type Manifest, newestOf, type TextState } from '@lotse/statutes/corpus/index.ts'

const files = import.meta.glob<Manifest>('../../../../../../packages/statutes/corpus/manifests/*.json', {
  eager: true,
  import: 'default',
})

/** Oldest first. */
const states: readonly TextState[] = Object.entries(files)
  .map(([path, manifest]) => ({ state: path.replace(/^.*\/|\.json$/g, ''), manifest }))
  .sort((a, b) => (a.state < b.state ? -1 : 1))
const newest = newestOf(states)

const kept = new WeakMap<Norm, readonly Drift[]>()

/** Every place that the norm cites, against the newest text there is. */
export function driftOf(norm: Norm): readonly Drift[] {
  const { id, encodedFrom } = norm
  const found = kept.get(norm) ?? driftSince(states, { id, encodedFrom, cites: citationsOf(norm) }, newest)
  kept.set(norm, found)
  return found
}

/** The newest text of each code that the norm cites: code and day, or month where no day is known. */
export function newestTexts(norm: Norm): { code: string; state: string }[] {
  const codes = [...new Set(citationsOf(norm).map((cite) => cite.split(' §')[0] ?? ''))]
  return codes.flatMap((code) => {
    const state = states.findLast(({ manifest }) => code in manifest.codes)?.state
    return state ? [{ code, state }] : []
  })
}
