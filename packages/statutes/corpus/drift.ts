import { type Citation, parseCitation } from './citation.ts'
import { inventoryOfAbsatz, type Located, locate } from './locate.ts'
import { type CodeManifest, type Manifest, paragraphIn } from './manifest.ts'
import { moveOf } from './move.ts'

export type DriftStatus = 'same' | 'changed' | 'missing' | 'moved' | 'added-beside' | 'unchecked'

/** What became of one cited place between the text a norm was written from and the text of now. */
export interface Drift {
  norm: string
  cite: string
  status: DriftStatus
  /** moved: where the same words stand now. */
  to?: string
  /** added-beside: what was added to the Absatz cited. */
  added?: string[]
  /** unchecked: why. */
  problem?: string
}

/**
 * Compares every cited place. The same words at the same place are `same`, whatever the form of the source; the same words
 * with a Satz or Nr. added to their Absatz are `added-beside`.
 */
export function drift(cited: { norm: string; cite: string }[], written: Manifest, now: Manifest): Drift[] {
  return cited.map(({ norm, cite }) => ({ norm, cite, ...driftOf(cite, written, now) }))
}

type Found = Omit<Drift, 'norm' | 'cite'>

function driftOf(cite: string, written: Manifest, now: Manifest): Found {
  const parsed = parseCitation(cite)
  if (!parsed.ok) return { status: 'unchecked', problem: parsed.problem }
  const [before, after] = [written.codes[parsed.value.code], now.codes[parsed.value.code]]
  if (!before) return { status: 'unchecked', problem: `the written text has no ${parsed.value.code}` }
  if (!after) return { status: 'unchecked', problem: `the text of now has no ${parsed.value.code}` }
  const [old, found] = [locate(before, parsed.value), locate(after, parsed.value)]
  if (isSameAbsatz(parsed.value, before, after)) return { status: 'same' }
  if (!old) return { status: 'unchecked', problem: `not in the written text of ${parsed.value.code} (${before.state})` }
  return compare(parsed.value, { code: before, unit: old }, { code: after, unit: found })
}

/** The Absatz has the same words: then every place in it has, even where one form of the source does not show it. */
function isSameAbsatz(citation: Citation, before: CodeManifest, after: CodeManifest): boolean {
  const { code, paragraph, absatz, satz, nummer, buchstabe } = citation
  const within = satz ?? nummer ?? buchstabe
  if (!within || (!absatz && !isUndivided(before, paragraph))) return false
  const whole: Citation = { code, paragraph, absatz: absatz ?? '1' }
  const [old, now] = [locate(before, whole), locate(after, whole)]
  const isThere = locate(before, citation) !== undefined || locate(after, citation) !== undefined
  return isThere && old !== undefined && old.hash === now?.hash
}

const isUndivided = (code: CodeManifest, paragraph: string): boolean =>
  paragraphIn(code, paragraph)?.absaetze[0]?.number === ''

interface Side<Unit> {
  code: CodeManifest
  unit: Unit
}

function compare(citation: Citation, before: Side<Located>, after: Side<Located | undefined>): Found {
  if (after.unit && isSame(before, { ...after, unit: after.unit })) {
    const added = addedTo(before.unit, after.unit)
    return added.length > 0 ? { status: 'added-beside', added } : { status: 'same' }
  }
  const to = moveOf(citation, before.unit, before.code, after.code)
  if (to) return { status: 'moved', to }
  return { status: after.unit ? 'changed' : 'missing' }
}

/** Same words. Where only one source shows list ends, the last entry is compared with the words behind the list. */
function isSame(before: Side<Located>, after: Side<Located>): boolean {
  const [old, now] = [before.unit, after.unit]
  if (before.code.listEnds === after.code.listEnds) return old.hash === now.hash && old.tail === now.tail
  const [known, inline] = before.code.listEnds === 'known' ? [old, now] : [now, old]
  if (known.merged === inline.hash) return true
  if (known.hash !== inline.hash || !known.tail) return known.hash === inline.hash
  const last = inline.list[inline.list.length - 1]
  return known.list.some((entry) => entry.merged === last?.hash)
}

function addedTo(before: Located, after: Located): string[] {
  if (!before.absatz || !after.absatz || before.absatz.hash === after.absatz.hash) return []
  const places = new Set(inventoryOfAbsatz({ ...before.absatz, number: '' }).map(({ place }) => place))
  return inventoryOfAbsatz({ ...after.absatz, number: '' })
    .map(({ place }) => place)
    .filter((place) => !places.has(place))
}

/** A paragraph that is not the same in two texts. */
export interface ChangedParagraph {
  paragraph: string
  change: 'changed' | 'new' | 'repealed' | 'heading'
  /** The Absätze that changed, came or went; an undivided paragraph is its own Abs. 1. */
  absaetze: string[]
}

/** Every paragraph of a code whose words differ, in the order of the newer text. */
export function changedParagraphs(before: CodeManifest, after: CodeManifest): ChangedParagraph[] {
  const numbers = [...new Set([...Object.keys(after.paragraphs), ...Object.keys(before.paragraphs)])]
  return numbers.flatMap((paragraph): ChangedParagraph[] => {
    const [old, now] = [paragraphIn(before, paragraph), paragraphIn(after, paragraph)]
    const [oldHashes, nowHashes] = [hashesOf(old?.absaetze), hashesOf(now?.absaetze)]
    const all = [...new Set([...oldHashes.keys(), ...nowHashes.keys()])]
    const absaetze = all.filter((number) => oldHashes.get(number) !== nowHashes.get(number))
    if (absaetze.length === 0)
      return old && now && oldHashes.size > 0 && old.heading !== now.heading
        ? [{ paragraph, change: 'heading', absaetze }]
        : []
    if (oldHashes.size === 0) return [{ paragraph, change: 'new', absaetze }]
    return [{ paragraph, change: nowHashes.size === 0 ? 'repealed' : 'changed', absaetze }]
  })
}

const hashesOf = (absaetze: { number: string; hash: string }[] = []): Map<string, string> =>
  new Map(absaetze.map(({ number, hash }) => [number || '1', hash]))
