import { months, sentenceEnds } from './sentence.ts'

/** A possible mark of a list entry in running text: "1.", "1a.", "a)", "aa)", "–". */
export interface Mark {
  kind: 'mark'
  at: number
  end: number
  label: string
  form: 'number' | 'letter' | 'double' | 'dash'
  startsLine: boolean
}

/** A place where a list may end. */
export interface Closing {
  kind: 'closing'
  at: number
}

const markPattern = /(?<=^|\s)(?:(\d{1,2}[a-z]{0,2})\.|([a-z]{1,3})\)|(–))(?=\s)/g

export function marksIn(text: string): Mark[] {
  const marks: Mark[] = []
  for (const match of text.matchAll(markPattern)) {
    const [whole, number, letter] = match
    const at = match.index
    const mark: Mark = {
      kind: 'mark',
      at,
      end: at + whole.length,
      label: number ?? letter ?? '–',
      form: number ? 'number' : letter === undefined ? 'dash' : /^([a-z])\1$/.test(letter) ? 'double' : 'letter',
      startsLine: startsLine(text, at),
    }
    if (mark.startsLine || !isInSentence(text, mark)) marks.push(mark)
  }
  return marks
}

const beforeDate = new RegExp(`^\\s+(?:(?:${months})(?![\\wäöüß])|Alternative|Alt\\.|Halbsatz|Halbs\\.|Hs\\.)`)
const afterArticle = /(?:^|\s)(?:am|zum|vom|der|des|dem|den|die|das|ab|bis|im|beim|ein|einem|eines)\s+$/
const counted =
  /^\s+(?:Lebensjahr|Tag|Werktag|Monat|Kapitel|Abschnitt|Ausbildungsjahr|Schuljahr|Quartal|Halbjahr|Kalender|Fachsemester)/
const afterReference =
  /(?:(?:§|Absatz|Abs\.|Satz|Nummern?|Nr\.|Artikel[ns]?|Art\.|Buchstaben?|Buchst\.|Anlage)|(?:Sätzen?|Absätzen?)(?:\s+\d+[a-z]*,)*\s+\d+[a-z]*\s+(?:und|oder|bis))\s+$/
const afterListWord = /(?:[:,;]|\s(?:und|oder|sowie))\s+$/

/** "1. Januar", "bis zum 3. Werktag", "nach Satz 1. Die", "Daueraufenthalt – EU": no mark of a list. */
function isInSentence(text: string, mark: Mark): boolean {
  const before = text.slice(Math.max(0, mark.at - 40), mark.at)
  const after = text.slice(mark.end, mark.end + 40)
  if (mark.form === 'dash') return !afterListWord.test(before)
  if (afterReference.test(before)) return true
  return mark.form === 'number' && (beforeDate.test(after) || (afterArticle.test(before) && counted.test(after)))
}

/**
 * Places where a list may end. A text with lines says it itself: at the end of a line that no mark follows; else it may be
 * behind any sentence.
 */
export function closingsIn(text: string, marks: Mark[]): Closing[] {
  const atLineStart = new Set(marks.filter((mark) => mark.startsLine).map((mark) => mark.at))
  const places = text.includes('\n') ? [...text.matchAll(/\n/g)].map((match) => match.index) : sentenceEnds(text)
  return places.filter((at) => !atLineStart.has(at + 1)).map((at) => ({ kind: 'closing', at }))
}

const startsLine = (text: string, at: number): boolean => /\n\s*$/.test(text.slice(Math.max(0, at - 8), at))

export const isFirst = (mark: Mark): boolean => ['1', '1a', 'a', 'aa', '–'].includes(mark.label)

/** Whether a mark is the next of a list: 1 → 2, 1 → 1a, 1a → 1b, 1b → 2; a line start may leave numbers out. */
export function follows(last: Mark, mark: Mark): boolean {
  if (last.form === 'dash') return mark.form === 'dash'
  if (mark.form !== last.form) return false
  if (last.form !== 'number') return rank(mark.label) > rank(last.label) && rank(mark.label) <= rank(last.label) + 1
  const [from, to] = [splitNumber(last.label), splitNumber(mark.label)]
  if (to.count === from.count)
    return to.letter > from.letter && to.letter.charCodeAt(0) <= (from.letter.charCodeAt(0) || 96) + 1
  return to.letter === '' ? to.count > from.count && to.count <= from.count + (mark.startsLine ? 9 : 1) : false
}

/** Letters in order: a, b …; 'bb' counts as its letter. */
const rank = (label: string): number => label.charCodeAt(0)

function splitNumber(label: string): { count: number; letter: string } {
  return {
    count: Number.parseInt(label, 10),
    letter: label.replace(/^\d+/, ''),
  }
}
