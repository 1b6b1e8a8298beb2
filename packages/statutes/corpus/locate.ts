import type { Citation } from './citation.ts'
import { type CodeManifest, paragraphHash, paragraphIn } from './manifest.ts'
import type { AbsatzPrint, ParagraphPrint, UnitPrint } from './print.ts'

/** A cited unit found in a text: its hashes, where it stands, and the Absatz around it. */
export interface Located {
  hash: string
  tail?: string
  merged?: string
  absatz?: AbsatzPrint
  /** The entries of the list the unit stands in, itself among them; empty for a Satz. */
  list: UnitPrint[]
}

/**
 * The smallest unit a citation names. A Halbsatz, an alternative and a Satz within a Nr. are not cut out: what they stand in
 * stands for them. A Nr. without a Satz means the first Satz that has it; an undivided paragraph is its own Abs. 1.
 */
export function locate(code: CodeManifest, citation: Citation): Located | undefined {
  const paragraph = paragraphIn(code, citation.paragraph)
  if (!paragraph) return undefined
  const within = citation.satz ?? citation.nummer ?? citation.buchstabe
  if (!citation.absatz && !within) return { hash: paragraphHash(paragraph), list: [] }

  const absatz = absatzIn(paragraph, citation.absatz)
  if (!absatz) return undefined
  if (!within) return { hash: absatz.hash, absatz, list: [] }
  for (const satz of absatz.saetze) {
    if (citation.satz && satz.label !== citation.satz) continue
    const found = unitIn(satz, citation)
    if (found) return { ...found, absatz }
  }
  return undefined
}

function absatzIn(paragraph: ParagraphPrint, number: string | undefined): AbsatzPrint | undefined {
  const undivided = paragraph.absaetze.find((absatz) => absatz.number === '')
  if (undivided) return number === undefined || number === '1' ? undivided : undefined
  return paragraph.absaetze.find((absatz) => absatz.number === number)
}

function unitIn(satz: UnitPrint, citation: Citation): Located | undefined {
  const labels = [citation.nummer, citation.buchstabe, citation.doppelbuchstabe].filter((label) => label !== undefined)
  let unit = satz
  let list: UnitPrint[] = []
  for (const label of labels) {
    const next = unit.entries.find((entry) => entry.label === label)
    if (!next) return undefined
    list = unit.entries
    unit = next
  }
  const { hash, tail, merged } = unit
  return { hash, list, ...(tail && { tail }), ...(merged && { merged }) }
}

/** Every unit of a paragraph with its place ("Abs. 1 Satz 2 Nr. 3") and hash, the Absätze among them. */
export function inventoryOf(paragraph: ParagraphPrint): { place: string; hash: string }[] {
  return paragraph.absaetze.flatMap((absatz) => {
    const place = absatz.number ? `Abs. ${absatz.number}` : ''
    return [{ place, hash: absatz.hash }, ...inventoryOfAbsatz(absatz)]
  })
}

export function inventoryOfAbsatz(absatz: AbsatzPrint): { place: string; hash: string }[] {
  const place = absatz.number ? `Abs. ${absatz.number} ` : ''
  return absatz.saetze.flatMap((satz) => withEntries(satz, `${place}Satz ${satz.label}`))
}

function withEntries(unit: UnitPrint, place: string): { place: string; hash: string }[] {
  const inner = unit.entries.flatMap((entry) => withEntries(entry, `${place} ${kindOf(entry.label)} ${entry.label}`))
  return [{ place, hash: unit.hash }, ...inner]
}

function kindOf(label: string): string {
  if (label.startsWith('-')) return 'Strich'
  if (/^\d/.test(label)) return 'Nr.'
  return /^([a-z])\1$/.test(label) ? 'Doppelbuchst.' : 'Buchst.'
}
