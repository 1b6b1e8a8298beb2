import { closingsIn, follows, isFirst, type Mark, marksIn } from './mark.ts'
import type { Piece } from './piece.ts'

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
      say(event.at)
      from = event.at
      close(depth)
      return
    }
    const level = open.findLastIndex((last) => follows(last, event))
    if (level < 0 && !opensList(event, later)) return
    say(event.at)
    from = event.end
    close(level < 0 ? depthOfNew(event, open) : level + 1)
    if (level < 0) pieces.push({ kind: 'open' })
    else open.pop()
    open.push(event)
    pieces.push({ kind: 'entry', label: event.label })
  })
  say(text.length)
  close(0)
  return pieces
}

/** How many of the open lists have another entry to come, before a list of the same form starts anew. */
function depthThatGoesOn(open: Mark[], later: Mark[]): number {
  return open.findLastIndex((last) => goesOn(last, later)) + 1
}

function goesOn(last: Mark, later: Mark[]): boolean {
  const next = later.find((mark) => mark.form === last.form && (follows(last, mark) || isFirst(mark)))
  return next !== undefined && follows(last, next)
}

/** A list does not stand in one of its own form: a second list of a sentence stands beside the first. */
function depthOfNew(mark: Mark, open: Mark[]): number {
  const same = open.findIndex((last) => last.form === mark.form)
  return same < 0 ? open.length : same
}

/** A list of one entry is only believed where it stands on its own line. */
function opensList(mark: Mark, later: Mark[]): boolean {
  return isFirst(mark) && (mark.startsLine || goesOn(mark, later))
}
