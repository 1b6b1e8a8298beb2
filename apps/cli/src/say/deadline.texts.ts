import type { Refused } from '@lotse/statutes/deadlines/index.ts'
import type { WordLanguage } from '@lotse/statutes/words/index.ts'

type Reason = Refused['reason']

/** Sentences of the command `deadline` that are not about the law. One file a language. */
export interface DeadlineTexts {
  unknownLetter: (typed: string, meant: readonly string[]) => string
  unknownWay: (typed: string, known: readonly string[]) => string
  unknownPlace: (typed: string, meant: readonly string[]) => string
  unknownInstruction: (typed: string) => string
  unreadableStated: (typed: string) => string
  notForLetters: string
  notForEvents: (event: string, options: readonly string[]) => string
  onlyWithAsylum: string
  refused: { [R in Reason]: (refused: Extract<Refused, { reason: R }>, event: string) => string }

  count: (count: number) => string
  askedFor: (event: string) => string
  notified: (from: string, to?: string) => string
  by: (day: string) => string
  from: (day: string) => string
  past: string
  perhapsUntil: (day: string) => string
  withoutInstruction: (day: string, cite: string) => string
  openDay: (day: string) => string
  reckoned: string
  toDo: string
  help: string
  mind: string
  state: (states: readonly string[]) => string
  notAtHand: string
  foot: string
  saved: (path: string) => string
  summary: (duty: string) => string
  description: (cite: string) => string
}

export async function loadDeadlineTexts(language: WordLanguage): Promise<DeadlineTexts> {
  if (language === 'en') return (await import('./deadline.texts.en.ts')).deadlineTextsEn
  return (await import('./deadline.texts.de.ts')).deadlineTextsDe
}
