import { readDay } from '@lotse/law'

/** A day as an address has it, `2026-06-11`, or as people type it, `11.06.2026`; nothing where it names none. */
export function typedDay(typed: string): string | undefined {
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(typed.trim())
  const text = german ? `${german[3]}-${german[2]?.padStart(2, '0')}-${german[1]?.padStart(2, '0')}` : typed.trim()
  return readDay(text) === undefined ? undefined : text
}
