/**
 * The tree of a statute: paragraph, Absatz, Satz, Nummer, Buchstabe. Words are normalised (normalise.ts); what stands
 * before a list is its lead-in, what stands behind it ends the same sentence.
 */
export interface Statute {
  code: string
  /** Day of the text where the source names it, else the source's own words ("zuletzt geändert durch …"). */
  state: string
  /** Whether the source shows where a list ends and its sentence goes on; inline lists do not. */
  listEnds: 'known' | 'unknown'
  paragraphs: Paragraph[]
}

export interface Paragraph {
  /** '25b' */
  number: string
  heading: string
  repealed: boolean
  absaetze: Absatz[]
}

export interface Absatz {
  /** '4a'; undefined where the paragraph is not divided. A sole "(1)" counts as undivided. */
  number?: string
  saetze: Unit[]
}

/** A Satz, or an entry of a list within it. */
export interface Unit {
  /** Satz: its count from 1. Entry: what is printed, '1a', 'a', 'aa'; for dashes '-1', '-2' … */
  label: string
  /** Words and lists in the order of the text: lead-in, list, and what ends the sentence after the list. */
  parts: Part[]
}

export type Part = string | Unit[]

/** All words of a unit in order, labels of its inner lists included, its own label not. */
export function wordsOf(unit: Unit): string {
  return unit.parts.map(partWords).join(' ')
}

function partWords(part: Part): string {
  if (typeof part === 'string') return part
  return part.map((entry) => `${printedLabel(entry.label)} ${wordsOf(entry)}`).join(' ')
}

/** '1a' → '1a.', 'a' → 'a)', '-2' → '–' */
export function printedLabel(label: string): string {
  if (label.startsWith('-')) return '–'
  return /^\d/.test(label) ? `${label}.` : `${label})`
}

/** All words of an Absatz, without its number. */
export function absatzWords(absatz: Absatz): string {
  return absatz.saetze.map(wordsOf).join(' ')
}

/** The lists that stand directly in a unit. */
export function listsOf(unit: Unit): Unit[][] {
  return unit.parts.filter((part) => typeof part !== 'string')
}
