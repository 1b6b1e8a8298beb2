import { type Citation, formatCitation } from './citation.ts'
import { inventoryOf, type Located } from './locate.ts'
import { type CodeManifest, paragraphHash, paragraphIn } from './manifest.ts'

/**
 * Where the words of a cited unit stand now, if they stand elsewhere: in the same paragraph, or in another one if both
 * texts have them only once ("§ 31 gilt entsprechend." proves nothing). Words that were at that place before did not move.
 */
export function moveOf(
  citation: Citation,
  unit: Located,
  before: CodeManifest,
  after: CodeManifest,
): string | undefined {
  const [old, now] = [placesOf(unit.hash, before), placesOf(unit.hash, after)]
  const came = now.filter((place) => !old.includes(place))
  const sameParagraph = came.filter((place) => place.startsWith(`§ ${citation.paragraph} `))
  const to = sameParagraph[0] ?? (old.length === 1 && now.length === 1 ? came[0] : undefined)
  return to && to !== formatCitation(citation).slice(citation.code.length + 1) ? `${citation.code} ${to}` : undefined
}

const indexes = new WeakMap<CodeManifest, ReadonlyMap<string, readonly string[]>>()

/** Every place with a hash, as "§ 25 Abs. 2 Satz 1"; the outermost unit where a whole Absatz is one Satz. */
function placesOf(hash: string, code: CodeManifest): readonly string[] {
  const known = indexes.get(code) ?? indexOf(code)
  indexes.set(code, known)
  return known.get(hash) ?? []
}

/** The places of a whole code by their hashes: read once, because every place of a paragraph that is gone asks for it. */
function indexOf(code: CodeManifest): Map<string, string[]> {
  const places = new Map<string, string[]>()
  const add = (hash: string, place: string) => places.set(hash, [...(places.get(hash) ?? []), place])
  for (const number of Object.keys(code.paragraphs)) {
    const paragraph = paragraphIn(code, number)
    if (!paragraph) continue
    const whole = paragraphHash(paragraph)
    add(whole, `§ ${number}`)
    for (const { hash, place } of inventoryOf(paragraph)) if (hash !== whole) add(hash, `§ ${number} ${place}`.trim())
  }
  return places
}
