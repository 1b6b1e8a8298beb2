import { codeOf } from './code.ts'
import type { Reading } from './reading.ts'

/** A place in a statute. Canonical text: `AufenthG § 25b Abs. 1 Satz 2 Nr. 3 Buchst. a`. */
export interface Citation {
  code: string
  paragraph: string
  absatz?: string
  satz?: string
  nummer?: string
  buchstabe?: string
  doppelbuchstabe?: string
  /** A Satz within the Nummer or Buchstabe: `AufenthG § 18 Abs. 2 Nr. 5 Satz 2`. */
  innerSatz?: string
  halbsatz?: string
  alternative?: string
}

type Place = Exclude<keyof Citation, 'code' | 'paragraph'>

interface PlaceForm {
  place: Place
  print: string
  typed: RegExp
  value: RegExp
}

/** Places from large to small: how they are printed, and what people type. */
const places: PlaceForm[] = [
  { place: 'absatz', print: 'Abs.', typed: /^(?:Absatz(?:es)?|Abs\.?|A\.)$/i, value: /^\d+[a-z]*$/ },
  { place: 'satz', print: 'Satz', typed: /^(?:Satz(?:es)?|S\.?)$/i, value: /^\d+$/ },
  { place: 'nummer', print: 'Nr.', typed: /^(?:Nummer|Nr\.?|Ziffer|Ziff\.?)$/i, value: /^\d+[a-z]*$/ },
  { place: 'buchstabe', print: 'Buchst.', typed: /^(?:Buchstabe|Buchst\.?|Bst\.?|lit\.?)$/i, value: /^[a-z]$/ },
  {
    place: 'doppelbuchstabe',
    print: 'Doppelbuchst.',
    typed: /^(?:Doppelbuchstabe|Doppelbuchst\.?|DBuchst\.?)$/i,
    value: /^([a-z])\1$/,
  },
  { place: 'innerSatz', print: 'Satz', typed: /^(?:Satz(?:es)?|S\.?)$/i, value: /^\d+$/ },
  { place: 'halbsatz', print: 'Halbsatz', typed: /^(?:Halbsatz|Halbs\.?|Hs\.?)$/i, value: /^\d$/ },
  { place: 'alternative', print: 'Alt.', typed: /^(?:Alternative|Alt\.?|Variante|Var\.?)$/i, value: /^\d+$/ },
]

export function formatCitation(citation: Citation): string {
  const rest = places.flatMap(({ place, print }) => (citation[place] ? [`${print} ${citation[place]}`] : []))
  return [citation.code, '§', citation.paragraph, ...rest].join(' ')
}

/** Reads what people type: `AufenthG 25b`, `§ 25b Abs 1 S. 2 Nr. 3 AufenthG`, `§ 25 (2) AufenthG`. */
export function parseCitation(text: string): Reading<Citation> {
  const problem = (what: string): Reading<Citation> => ({ ok: false, problem: `"${text}": ${what}` })
  if (/§§|\s(?:und|bis|oder|sowie)\s|,/.test(text)) return problem('names more than one place, give one at a time')

  const words = wordsOfCitation(text)
  const at = words.findIndex((word) => /^\d+[a-z]*$/.test(word))
  const paragraph = words[at]
  if (paragraph === undefined) return problem('no paragraph found, expected one like "AufenthG § 25b"')
  const before = words.slice(0, at).filter((word) => word !== '§')
  const { citation, left } = readPlaces({ code: '', paragraph }, words.slice(at + 1))
  if (typeof left === 'string') return problem(left)

  const name = before.length > 0 ? before : left
  if (before.length > 0 && left.length > 0) return problem(`"${left.join(' ')}" is not understood`)
  if (name.length === 0) return problem('no code found, expected one like "AufenthG § 25b"')
  const code = name.join(' ')
  if (!/^[A-ZÄÖÜ]/.test(code) || name.length > 2) return problem(`"${code}" is not the name of a code`)
  return { ok: true, value: { ...citation, code: codeOf(code) } }
}

/** Words of a citation; "(2)" counts as Abs. 2, "2. Alt." as Alt. 2, "Nr.3" as two words, "SGB II" stays a name. */
function wordsOfCitation(text: string): string[] {
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/§/g, ' § ')
    .replace(/\((\d+[a-z]*)\)/g, ' Abs. $1 ')
    .replace(/\b(SGB)[ -]?(\d{1,2}|[IVX]+)\b/g, (_, sgb: string, book: string) => `${sgb}-${arabic[book] ?? book}`)
    .replace(/(\p{L}\.)(?=\d)/gu, '$1 ')
    .replace(/(?<=\s)(\d+)\.\s*(Halbsatz|Halbs\.?|Hs\.?|Alternative|Alt\.?|Variante|Var\.?)(?=\s|$)/gi, '$2 $1')
    .split(/\s+/)
    .filter((word) => word !== '')
}

const arabic: Record<string, string> = {
  I: '1',
  II: '2',
  III: '3',
  IV: '4',
  V: '5',
  VI: '6',
  VII: '7',
  VIII: '8',
  IX: '9',
  X: '10',
  XI: '11',
  XII: '12',
  XIV: '14',
}

/** Takes places from large to small; `left` are the words behind them, or the fault found. */
function readPlaces(start: Citation, words: string[]): { citation: Citation; left: string[] | string } {
  const citation = { ...start }
  let [larger, left]: [PlaceForm | undefined, string[]] = [undefined, words]
  for (;;) {
    const [word = '', given = '', ...rest] = left
    const form = formOf(word, larger)
    if (!form) return { citation, left }
    const { place, print, value } = form
    if (!value.test(given))
      return { citation, left: given ? `"${given}" cannot follow "${print}"` : `nothing follows "${print}"` }
    if (larger && places.indexOf(form) <= places.indexOf(larger))
      return { citation, left: `"${print} ${given}" stands behind a smaller place` }
    citation[place] = given
    ;[larger, left] = [form, rest]
  }
}

const numbered: readonly Place[] = ['nummer', 'buchstabe', 'doppelbuchstabe']

/** The place that a word names; "Satz" directly behind a Nummer or Buchstabe is a Satz within it. */
function formOf(word: string, larger: PlaceForm | undefined): PlaceForm | undefined {
  const named = places.filter(({ typed }) => typed.test(word))
  return larger && numbered.includes(larger.place) ? named.at(-1) : named[0]
}
