import type { LawWords, WordLanguage } from '@lotse/statutes/words/index.ts'
import type { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import type { Texts } from './say/texts.ts'

/** What every command gets: the world, the language, and what stands behind the command's name. */
export interface Call {
  io: Io
  language: WordLanguage
  /** Whether --lang was given. */
  languageIsSaid: boolean
  texts: Texts
  words: LawWords
  /** What stands on the command line without an option's name. */
  given: readonly string[]
  json: boolean
  /** `--at`, `--goal` … as they were typed. */
  option: (name: OptionName) => string | undefined
}

/** The options with a value. */
export const optionNames = [
  'at',
  'application',
  'goal',
  'corpus',
  'from',
  'to',
  'norm',
  'by',
  'dated',
  'posted',
  'delivered',
  'event',
  'place',
  'lodged',
  'instruction',
  'stated',
  'ics',
  'population',
  'reform',
  'norms',
  'on',
  'dialect',
  'out',
] as const
export type OptionName = (typeof optionNames)[number]

/** What stands behind a word on the command line. */
export interface Command {
  /** `law show` */
  name: string
  /** Options this command knows beside --json, --lang and --help. */
  options: readonly OptionName[]
  json: boolean
  /** How many things it takes without an option's name. */
  takes: { least: number; most: number }
  run: (call: Call) => Promise<ExitCode>
}
