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

/** Every place with a hash, as "§ 25 Abs. 2 Satz 1"; the outermost unit where a whole Absatz is one Satz. */
function placesOf(hash: string, code: CodeManifest): string[] {
  return Object.keys(code.paragraphs).flatMap((number) => {
    const paragraph = paragraphIn(code, number)
    if (!paragraph) return []
    const inner = inventoryOf(paragraph).filter((unit) => unit.hash === hash)
    const places = inner.map(({ place }) => `§ ${number} ${place}`.trim())
    return paragraphHash(paragraph) === hash ? [`§ ${number}`] : places
  })
}
