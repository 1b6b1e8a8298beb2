/** Where a German legal sentence ends. */

export const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'
const startsWithMonth = new RegExp(`^(?:${months})\\b`)

/** Words that stand with a full stop inside a sentence. Single letters ("i. V. m.", "z. B.", "S.") are handled apart. */
const abbreviation =
  /(?:^|[\s("/])(?:Abs|Nr|Nrn|Art|BGBl|ABl|ABI|Abl|RGBl|GVBl|GMBl|BAnz|Buchst|Bek|Hs|Halbs|Alt|Tz|Kap|Anl|bzw|ggf|vgl|ca|Dr|Prof|einschl|sog|Verz|Reg|Az|Bd|Ber|DBuchst|idF|Mio|Mrd|Str)$/

/** A number that is a place in a statute, so that a full stop after it ends the sentence: "nach Satz 1 und 2." */
const reference =
  /(?:§|Absatz|Absatzes|Absätze[ns]?|Abs\.|Satz|Satzes|Sätze[ns]?|Nummer|Nummern|Nr\.|Artikel[ns]?|Art\.|Kapitel[ns]?|Abschnitt[es]*|Anlage|Teil|Teile|Stufe|Regelbedarfsstufe)\s+(?:\d+[a-z]*(?:,| und| oder| bis| sowie)?\s+)*\d+$/

/** "Buchstabe a." ends a sentence, "i." does not. */
const letterReference = /(?:Buchstabe[ns]?|Buchst\.)\s+(?:[a-z]{1,2}(?:,| und| oder| bis)?\s+)*[a-z]$/

const opensSentence = /^["'(]{0,2}[A-ZÄÖÜ§]/

/** Whether the mark at `at` (a full stop, question or exclamation mark) ends a sentence. `text` is normalised. */
export function endsAt(text: string, at: number): boolean {
  const next = text.slice(at + 1).replace(/^["')]*/, '')
  if (next === '') return true
  if (!/^\s/.test(next) || !opensSentence.test(next.trimStart())) return false
  if (text[at] !== '.') return true

  const before = text.slice(Math.max(0, at - 120), at)
  if (/(?:^|[^\p{L}\d])\d{1,2}$/u.test(before)) return !startsWithMonth.test(next.trimStart()) && reference.test(before)
  if (/(?:^|[^\p{L}\d])\p{L}$/u.test(before)) return letterReference.test(before)
  return !abbreviation.test(before)
}

/** Offsets just behind every sentence end, closing quotes and brackets included; the end of the text is not listed. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = []
  for (const match of text.matchAll(/[.!?]["')]*/g)) {
    const end = match.index + match[0].length
    if (end < text.length && endsAt(text, match.index)) ends.push(end)
  }
  return ends
}

/** Sentences of a running text without lists. */
export function sentences(text: string): string[] {
  const ends = [...sentenceEnds(text), text.length]
  return ends.map((end, index) => text.slice(index ? ends[index - 1] : 0, end).trim()).filter((words) => words !== '')
}

/** Whether a text is complete: its last mark closes a sentence. */
export function isComplete(text: string): boolean {
  return /[.!?]["')]*$/.test(text.trim())
}
