import type { Piece } from './piece.ts'
import { endsAt } from './sentence.ts'

/**
 * Finds the lists in an Absatz whose source does not mark them: "voraus, dass der Ausländer 1. sich seit … 2. sich zur …".
 * A mark counts when it continues an open list or starts one that goes on. Line ends are hints: a mark at the start of a
 * line is one, and a line without a mark behind a list is not part of its last entry.
 */
export function piecesOf(text: string): Piece[] {
  const marks = marksIn(text)
  const events = [...marks, ...closingsIn(text, marks)].sort((a, b) => a.at - b.at)
  const pieces: Piece[] = []
  const open: Mark[] = []
  let from = 0
  const say = (until: number) => {
    const words = text.slice(from, until)
    if (words.trim() !== '') pieces.push({ kind: 'words', words })
  }
  const close = (depth: number) => {
    while (open.length > depth) {
      open.pop()
      pieces.push({ kind: 'close' })
    }
  }

  events.forEach((event, index) => {
    if (open.length === 0 && event.kind !== 'mark') return
    const later = events.slice(index + 1).filter((other) => other.kind === 'mark')
    if (event.kind !== 'mark') {
      if (event.at <= from) return
      const depth = depthThatGoesOn(open, later)
      if (depth === open.length) return
      if (event.kind === 'sentence' && hasLines(text) && !startsLine(text, event.at)) return
      say(event.at)
      from = event.at
      return close(depth)
    }
    const level = open.findLastIndex((last) => follows(last, event))
    if (level < 0 && !opensList(event, later)) return
    say(event.at)
    from = event.end
    close(level < 0 ? open.length : level + 1)
    if (level < 0) pieces.push({ kind: 'open' })
    else open.pop()
    open.push(event)
    pieces.push({ kind: 'entry', label: event.label })
  })
  say(text.length)
  close(0)
  return pieces
}

interface Mark {
  kind: 'mark'
  at: number
  end: number
  label: string
  form: 'number' | 'letter' | 'double' | 'dash'
  startsLine: boolean
}

interface Closing {
  kind: 'sentence' | 'line'
  at: number
}

const markPattern = /(?<=^|\s)(?:(\d{1,2}[a-z]{0,2})\.|([a-z]{1,3})\)|(–))(?=\s)/g

function marksIn(text: string): Mark[] {
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
      startsLine: startsLine(text, at) && at > 0,
    }
    if (mark.startsLine || !isInSentence(text, mark)) marks.push(mark)
  }
  return marks
}

const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'
const beforeDate = new RegExp(`^\\s+(?:(?:${months})(?![\\wäöüß])|Alternative|Alt\\.|Halbsatz|Halbs\\.|Hs\\.)`)
const afterArticle = /(?:^|\s)(?:am|zum|vom|der|des|dem|den|die|das|ab|bis|im|beim|ein|einem|eines)\s+$/
const counted =
  /^\s+(?:Lebens|Tag|Werktag|Monat|Kapitel|Abschnitt|Ausbildungs|Schul|Quartal|Halbjahr|Kalender|Fach|Geburts|Grad)/
const afterReference = /(?:§|Absatz|Abs\.|Satz|Nummern?|Nr\.|Artikel[ns]?|Art\.|Buchstaben?|Buchst\.|Anlage)\s+$/
const afterListWord = /(?:[:,;]|\s(?:und|oder|sowie))\s+$/

/** "1. Januar", "bis zum 3. Werktag", "nach Satz 1. Die", "Daueraufenthalt – EU": no mark of a list. */
function isInSentence(text: string, mark: Mark): boolean {
  const before = text.slice(Math.max(0, mark.at - 40), mark.at)
  const after = text.slice(mark.end, mark.end + 40)
  if (mark.form === 'dash') return !afterListWord.test(before)
  if (afterReference.test(before)) return true
  return mark.form === 'number' && (beforeDate.test(after) || (afterArticle.test(before) && counted.test(after)))
}

/** Places where a list may end: behind a sentence, and at the end of a line that no mark follows. */
function closingsIn(text: string, marks: Mark[]): Closing[] {
  const atLineStart = new Set(marks.filter((mark) => mark.startsLine).map((mark) => mark.at))
  const closings: Closing[] = []
  for (const match of text.matchAll(/[.!?]["“”')]*(?=\s)/g)) {
    if (endsAt(text, match.index)) closings.push({ kind: 'sentence', at: match.index + match[0].length })
  }
  for (const match of text.matchAll(/\n/g)) closings.push({ kind: 'line', at: match.index })
  return closings.filter((closing) => !atLineStart.has(closing.at + 1))
}

const hasLines = (text: string): boolean => text.includes('\n')
const startsLine = (text: string, at: number): boolean => /(?:^|\n)\s*$/.test(text.slice(Math.max(0, at - 8), at))

/** How many of the open lists have another entry to come, before a list of the same form starts anew. */
function depthThatGoesOn(open: Mark[], later: Mark[]): number {
  return open.findLastIndex((last) => goesOn(last, later)) + 1
}

function goesOn(last: Mark, later: Mark[]): boolean {
  const next = later.find((mark) => mark.form === last.form && (follows(last, mark) || isFirst(mark)))
  return next !== undefined && follows(last, next)
}

/** A list of one entry is only believed where it stands on its own line. */
function opensList(mark: Mark, later: Mark[]): boolean {
  return isFirst(mark) && (mark.startsLine || goesOn(mark, later))
}

const isFirst = (mark: Mark): boolean => ['1', 'a', 'aa', '–'].includes(mark.label)

/** Whether a mark is the next of a list: 1 → 2, 1 → 1a, 1a → 1b, 1b → 2; a line start may leave numbers out. */
function follows(last: Mark, mark: Mark): boolean {
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
