import { sha256 } from './sha256.ts'
import { type Absatz, absatzWords, type Paragraph, type Unit, wordsOf } from './unit.ts'

/**
 * The tree of a paragraph with hashes instead of words. The hash of an entry of a list covers its own words together with
 * the lead-in of every list it stands in and the words that join the list ("und", "oder"); it does not cover its own label,
 * so that the same words are known again at another place.
 */
export interface ParagraphPrint {
  number: string
  heading: string
  absaetze: AbsatzPrint[]
}

export interface AbsatzPrint {
  /** '' where the paragraph is not divided. */
  number: string
  hash: string
  saetze: UnitPrint[]
}

export interface UnitPrint {
  label: string
  hash: string
  /** The words that end the sentence behind the list the unit stands in, where the form of the source shows them. */
  tail?: string
  /** Own words and tail in one, as a form without list ends has them in the last entry of a list. */
  merged?: string
  entries: UnitPrint[]
}

/** Eight characters, 48 bits of SHA-256: short enough to commit, and two equal ones mean equal words. */
export function hashOf(...texts: string[]): string {
  return base64url(sha256(texts.map(condense).join('\u0000')).slice(0, 6))
}

/** White space never carries a meaning, and the sources set it differently around marks and line ends. */
const condense = (words: string): string => words.replace(/\s+/g, '')

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

function base64url(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3)
    const bits = (one << 16) | (two << 8) | three
    for (const shift of [18, 12, 6, 0]) text += letters.charAt((bits >> shift) & 63)
  }
  return text
}

export function printOf(paragraph: Paragraph): ParagraphPrint {
  return {
    number: paragraph.number,
    heading: hashOf(paragraph.heading),
    absaetze: paragraph.absaetze.map(absatzPrint),
  }
}

function absatzPrint(absatz: Absatz): AbsatzPrint {
  const saetze = absatz.saetze.map((satz) => ({
    label: satz.label,
    hash: hashOf(wordsOf(satz)),
    entries: entriesOf(satz, { lead: '', tail: '', isLast: true }),
  }))
  return { number: absatz.number ?? '', hash: hashOf(absatzWords(absatz)), saetze }
}

/** What surrounds a list: everything said before it, and what ends the sentence behind it. */
interface Frame {
  lead: string
  tail: string
  isLast: boolean
}

function entriesOf(unit: Unit, around: Frame): UnitPrint[] {
  return unit.parts.flatMap((part, at) => {
    if (typeof part === 'string') return []
    const said = (from: number, to?: number) => unit.parts.slice(from, to).filter((other) => typeof other === 'string')
    const lead = [around.lead, ...said(0, at), connective(part)].join('|')
    const after = said(at + 1).join(' ')
    return part.map((entry, index) => {
      const isLast = index === part.length - 1 && around.isLast
      const frame: Frame = { lead, tail: `${after} ${around.tail}`.trim(), isLast }
      const words = wordsOf(entry)
      const print = { label: entry.label, hash: hashOf(lead, ownWords(words)), entries: entriesOf(entry, frame) }
      if (frame.tail === '') return print
      const follows = around.isLast ? frame.tail : after
      const merged = follows === '' ? {} : { merged: hashOf(lead, ownWords(`${words} ${follows}`)) }
      return { ...print, tail: hashOf(frame.tail), ...merged }
    })
  })
}

const joint = /[\s,;]*\b(und|oder|sowie|beziehungsweise|und\/oder)[\s,;]*$/

/** How the entries of a list are joined; one word where it is the same throughout. */
function connective(list: Unit[]): string {
  const found = list.slice(0, -1).flatMap((entry) => joint.exec(wordsOf(entry))?.[1] ?? [])
  return [...new Set(found)].join(' ')
}

/** The words of an entry without what joins it to the next, so that a new last entry does not change the one before. */
const ownWords = (words: string): string => words.replace(joint, '').replace(/[\s.,;]+$/, '')
