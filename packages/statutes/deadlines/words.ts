import type { Did, Line } from './line.ts'

/** What people read about deadlines, in one language. */
export interface DeadlineWords {
  groups: Record<string, string>
  /** Kinds of letters and events. `event`: which day is asked for. */
  letters: Record<string, { title: string; event?: string }>
  duties: Record<string, string>
  ways: Record<string, string>
  toDo: Record<string, string>
  warnings: Record<string, string>
  holidays: Record<string, string>
  span: (count: number, unit: string) => string
  /** What was done in a step. */
  line: { [Step in Did['did']]: (line: Extract<Line, { did: Step }>, words: DeadlineWords) => string }
}

const loaders: Record<'de' | 'en', () => Promise<DeadlineWords>> = {
  de: async () => (await import('./de.ts')).de,
  en: async () => (await import('./en.ts')).en,
}

export const loadDeadlineWords = (language: 'de' | 'en'): Promise<DeadlineWords> => loaders[language]()

/** The sentence of a step. */
export function sayLine(line: Line, words: DeadlineWords): string {
  const say = words.line[line.did] as (line: Line, words: DeadlineWords) => string
  return say(line, words)
}
