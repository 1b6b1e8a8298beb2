import type { PlainDate } from '@lotse/law'

/** What a command may touch of the world around it. Tests hand in their own. */
export interface Io {
  out: (text: string) => void
  err: (text: string) => void
  /** Everything that stands on the standard input. */
  readInput: () => Promise<string>
  /** The standard input line by line, for the interview; `undefined` at its end. */
  nextLine: () => Promise<string | undefined>
  /** @throws as `node:fs` does */
  readFile: (path: string) => string
  writeFile: (path: string, text: string) => void
  /** All files below a folder that a corpus of law may consist of. */
  filesIn: (folder: string) => { path: string; text: string }[]
  /** Today in Berlin. */
  today: PlainDate
}
