import { readDay } from '@lotse/law'

/** What a line of the interview is, before anybody asks what it means for the question. */
export type Typed =
  | { is: 'text'; text: string }
  | { is: 'unknown' }
  | { is: 'back' }
  | { is: 'show' }
  | { is: 'end' }
  | { is: 'save'; path: string }

/** Both languages are understood, whichever is spoken. The end of the input ends the interview. */
export function readLine(line: string | undefined): Typed {
  if (line === undefined) return { is: 'end' }
  const text = line.trim()
  const [word = '', ...rest] = text.split(/\s+/)
  switch (word.toLowerCase()) {
    case '':
    case '?':
      return { is: 'unknown' }
    case 'zurück':
    case 'zurueck':
    case 'back':
      return { is: 'back' }
    case 'antwort':
    case 'answer':
      return { is: 'show' }
    case 'ende':
    case 'end':
    case 'quit':
    case 'exit':
      return { is: 'end' }
    case 'speichern':
    case 'save':
      return { is: 'save', path: rest.join(' ') }
    default:
      return { is: 'text', text }
  }
}

/** `14.03.2021`, `14.3.2021` or `2021-03-14`, as `2021-03-14`. */
export function readTypedDay(text: string): string | undefined {
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text)
  const iso = german ? `${german[3]}-${(german[2] ?? '').padStart(2, '0')}-${(german[1] ?? '').padStart(2, '0')}` : text
  return readDay(iso) === undefined ? undefined : iso
}

/** Euros as cents: `1450`, `1.450`, `1450,50`, `1.450,50 €`, `1450.50`. A point before three digits parts thousands. */
export function readEuro(text: string): number | undefined {
  const bare = text.replace(/\s|€|euro/gi, '')
  const found = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(bare) ?? /^(\d+)\.(\d{1,2})$/.exec(bare)
  if (!found) return undefined
  const cents = Number((found[1] ?? '').replaceAll('.', '')) * 100 + Number((found[2] ?? '0').padEnd(2, '0'))
  return Number.isSafeInteger(cents) ? cents : undefined
}
