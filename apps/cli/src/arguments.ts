import { parseArgs } from 'node:util'
import { nearest } from '@lotse/law'
import type { WordLanguage } from '@lotse/statutes/words/index.ts'
import { type Command, type OptionName, optionNames } from './command.ts'
import type { Texts } from './say/texts.ts'
import { UsageError } from './usage-error.ts'

interface Arguments {
  /** The command's words and what it is given, in order. */
  given: string[]
  values: { [name in OptionName]?: string }
  json: boolean
  help: boolean
  version: boolean
}

/** The language asked for, found before everything else so that even a complaint is said in it. */
export function languageOf(typed: readonly string[]): WordLanguage | undefined {
  const at = typed.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  if (at < 0) return 'de'
  const word = typed[at] as string
  const value = word.includes('=') ? word.slice('--lang='.length) : typed[at + 1]
  return value === 'de' || value === 'en' ? value : undefined
}

/** @throws UsageError for an option that does not exist or lacks its value. */
export function readArguments(typed: readonly string[], texts: Texts): Arguments {
  const { tokens } = parseArgs({
    args: [...typed],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(optionNames.map((name) => [name, { type: 'string' as const }])),
      lang: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'V' },
    },
  })
  const read: Arguments = { given: [], values: {}, json: false, help: false, version: false }
  for (const token of tokens) {
    if (token.kind === 'positional') read.given.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    if (name === 'json' || name === 'help' || name === 'version') {
      if (value !== undefined) throw new UsageError(texts.optionWithoutValue(rawName))
      read[name] = true
    } else if (name === 'lang' || isOptionName(name)) {
      if (value === undefined || value === '' || (value.startsWith('-') && !token.inlineValue))
        throw new UsageError(texts.optionNeedsValue(rawName))
      if (name !== 'lang') {
        if (read.values[name] !== undefined) throw new UsageError(texts.optionTwice(rawName))
        read.values[name] = value
      }
    } else throw new UsageError(texts.unknownOption(rawName, meant(name)))
  }
  return read
}

const isOptionName = (name: string): name is OptionName => optionNames.some((known) => known === name)

const meant = (name: string): string | undefined => {
  const [found] = nearest(name, [...optionNames, 'lang', 'json', 'help', 'version'])
  return found ? `--${found}` : undefined
}

/** @throws UsageError where the command does not know an option, or gets too little or too much. */
export function checkArguments(command: Command, read: Arguments, given: readonly string[], texts: Texts): void {
  for (const name of optionNames)
    if (read.values[name] !== undefined && !command.options.includes(name))
      throw new UsageError(texts.optionNotHere(`--${name}`, command.name)).withHelp(helpOf(command))
  if (read.json && !command.json)
    throw new UsageError(texts.optionNotHere('--json', command.name)).withHelp(helpOf(command))
  if (given.length < command.takes.least) throw new UsageError(texts.tooFew(command.name)).withHelp(helpOf(command))
  if (given.length > command.takes.most)
    throw new UsageError(texts.tooMany(command.name, given[command.takes.most] ?? '')).withHelp(helpOf(command))
}

/** `law show` is explained with `law`. */
const helpOf = (command: Command): string => command.name.split(' ')[0] ?? ''
