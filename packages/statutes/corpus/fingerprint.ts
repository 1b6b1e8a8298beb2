import { type Citation, formatCitation } from './citation.ts'
import { inventoryOf, locate } from './locate.ts'
import { manifestOf } from './manifest.ts'
import { printOf } from './print.ts'
import type { Reading } from './reading.ts'
import type { Statute } from './unit.ts'

/** What a norm keeps of the text it was written from (DESIGN.md, decision 9). */
export interface Fingerprint {
  /** The smallest cited unit with its lead-in and, where known, the words that end its sentence. */
  unit: string
  /** The Absatz it stands in; undefined where a whole paragraph is cited. */
  absatz?: string
  /** The places of the paragraph, so that an added sentence is seen. */
  inventory: string[]
}

export function fingerprint(statute: Statute, citation: Citation): Reading<Fingerprint> {
  const paragraph = statute.paragraphs.find(({ number }) => number === citation.paragraph)
  const code = manifestOf(statute).codes[statute.code]
  const located = code && locate(code, citation)
  if (statute.code !== citation.code || !paragraph || !located) {
    return { ok: false, problem: `${formatCitation(citation)} is not in ${statute.code} (${statute.state})` }
  }
  return {
    ok: true,
    value: {
      unit: located.tail ? `${located.hash}${located.tail}` : located.hash,
      ...(located.absatz && { absatz: located.absatz.hash }),
      inventory: inventoryOf(printOf(paragraph)).map(({ place }) => place),
    },
  }
}
