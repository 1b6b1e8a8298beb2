// Finding a norm by words or by its place in the law. A library for full text was weighed and left out: for a hundred and some norms the
// words inside German compounds and the places of law are what matters, and neither comes with one.
import { nearest } from '@lotse/law'

/** What can be searched of a norm, most telling first. */
export interface Findable {
  id: string
  /** Citations of all versions, and other names. */
  cites: readonly string[]
  /** Places of law that it rests on. */
  restsOn: readonly string[]
  title: string
  summary: string
  /** Everything else that a person can read about it. */
  text: string
}

export interface Found {
  ids: readonly string[]
  /** `rests-on`: no norm stands at this place of law, but these rest on it. */
  by: 'cite' | 'rests-on' | 'words' | 'none'
  /** A word that was not found, and the one that was meant by it. */
  meant: readonly { typed: string; word: string }[]
}

const nothing: Found = { ids: [], by: 'none', meant: [] }

export function searchNorms(norms: readonly Findable[], typed: string): Found {
  const place = placeIn(typed)
  const codes = new Set(norms.flatMap(({ restsOn }) => restsOn.map((cite) => codeKey(cite.split(' §')[0] ?? ''))))
  if (!place || (place.code && !codes.has(place.code)))
    return byWords(norms, wordsIn(typed.replace(/\b\d+[a-z]?\b/gi, ' ')))
  const [own, resting] = [
    norms.filter(({ cites }) => cites.some((cite) => isAt(cite, place))),
    norms.filter(({ restsOn }) => restsOn.some((cite) => isAt(cite, place))),
  ]
  if (own.length > 0) return { ids: own.map(({ id }) => id), by: 'cite', meant: [] }
  if (resting.length > 0) return { ids: resting.map(({ id }) => id), by: 'rests-on', meant: [] }
  const { absatz, ...wider } = place
  return absatz ? searchNorms(norms, [wider.code, wider.paragraph].join(' ')) : nothing
}

interface Place {
  code: string
  paragraph: string
  absatz: string
}

/** `25b`, `AufenthG 25b`, `§ 16g Abs. 1`, `25b (1) AufenthG`: a place of law, if the text is one. */
function placeIn(typed: string): Place | undefined {
  const words = typed
    .toLowerCase()
    .replace(/\bsgb[ -]?([ivx]+|\d{1,2})\b/g, (_, book: string) => `sgb-${arabic[book] ?? book}`)
    .replace(/\((\d+[a-z]?)\)/g, ' abs $1 ')
    .replace(/[§.,]/g, ' ')
    .replace(/\b(?:absatz|abs)(?=\d)/g, 'abs ')
    .trim()
    .split(/\s+/)
  const at = words.findIndex((word) => /^\d{1,3}[a-z]?$/.test(word))
  const paragraph = words[at]
  if (paragraph === undefined) return undefined
  const isAbsatz = /^abs(?:atz)?$/.test(words[at + 1] ?? '')
  const absatz = isAbsatz ? (words[at + 2] ?? '') : ''
  // "satz 1 nr. 2" behind it makes the place smaller than a norm is.
  const names = words.filter(
    (word, index) => index !== at && /^\p{L}[\p{L}\d/-]+$/u.test(word) && !placeWords.has(word),
  )
  return names.length > 1 ? undefined : { code: codeKey(names[0] ?? ''), paragraph, absatz }
}

const arabic: Readonly<Record<string, string>> = {
  i: '1',
  ii: '2',
  iii: '3',
  v: '5',
  viii: '8',
  ix: '9',
  x: '10',
  xii: '12',
}

/** `SGB-2`, `SächsSchulG` and `saechsschulg` as people type them. */
const codeKey = (code: string): string => plainWords(code).replace(/[^\p{L}\d]/gu, '')

const placeWords = new Set(['abs', 'absatz', 'satz', 'nr', 'nummer', 'art'])

function isAt(cite: string, { code, paragraph, absatz }: Place): boolean {
  const found = /^(.+?) §§? (\d+[a-z]?)(?: Abs\. (\d+[a-z]?))?/.exec(cite)
  if (!found) return false
  const [, ofCode = '', ofParagraph, ofAbsatz] = found
  return (
    ofParagraph === paragraph && (!code || codeKey(ofCode) === code) && (!absatz || !ofAbsatz || ofAbsatz === absatz)
  )
}

/** ä, ae and a are one letter here, so that nobody needs a German keyboard. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[aou]e/g, (letters) => letters[0] as string)

const wordsIn = (text: string): string[] => plainWords(text).match(/[\p{L}\p{N}]{2,}/gu) ?? []

/** Shorter words are like too many others. */
const SHORTEST_GUESS = 5

function byWords(norms: readonly Findable[], typed: readonly string[]): Found {
  if (typed.length === 0) return nothing
  const { plain, known } = plainOf(norms)
  const isThere = (word: string) => plain.some(({ fields }) => fields.some((field) => field.includes(word)))
  const meant: { typed: string; word: string }[] = []
  const words = typed.map((word) => {
    if (isThere(word) || word.length < SHORTEST_GUESS) return word
    const [like] = nearest(word, known)
    if (like) meant.push({ typed: word, word: like })
    return like ?? word
  })
  const scored = plain.map(({ id, fields }) => ({ id, scores: words.map((word) => scoreOf(word, fields)) }))
  const all = scored.filter(({ scores }) => scores.every((score) => score > 0))
  const some = all.length > 0 ? all : scored.filter(({ scores }) => scores.some((score) => score > 0))
  const sum = (scores: readonly number[]) => scores.reduce((total, score) => total + score, 0)
  return some.length === 0
    ? nothing
    : { ids: some.sort((a, b) => sum(b.scores) - sum(a.scores)).map(({ id }) => id), by: 'words', meant }
}

interface Plain {
  plain: readonly { id: string; fields: readonly string[] }[]
  /** Every word there is. */
  known: readonly string[]
}
const kept = new WeakMap<readonly Findable[], Plain>()

function plainOf(norms: readonly Findable[]): Plain {
  const found = kept.get(norms)
  if (found) return found
  const plain = norms.map(({ id, title, summary, text }) => ({ id, fields: [title, summary, text].map(plainWords) }))
  const made = { plain, known: [...new Set(plain.flatMap(({ fields }) => fields.flatMap(wordsIn)))] }
  kept.set(norms, made)
  return made
}

/** A word counts most at the beginning of a word of the title, least inside a word of the text. */
function scoreOf(word: string, fields: readonly string[]): number {
  const weights = [9, 3, 1]
  return fields.reduce((total, field, index) => {
    if (!field.includes(word)) return total
    const begins = new RegExp(`(?:^|[^\\p{L}\\p{N}])${word}`, 'u').test(field)
    return total + (weights[index] ?? 1) * (begins ? 2 : 1)
  }, 0)
}
