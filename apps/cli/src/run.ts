import { nearest } from '@lotse/law'
import { loadWords } from '@lotse/statutes/words/index.ts'
import { checkArguments, languageOf, readArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { loadTexts } from './say/index.ts'
import { wrap } from './say/page.ts'
import type { Texts } from './say/texts.ts'
import { UsageError } from './usage-error.ts'
import { version } from './version.ts'

/** Each command loads when it is called. */
const commands: Record<string, () => Promise<Command>> = {
  route: async () => (await import('./commands/route.ts')).route,
  check: async () => (await import('./commands/check.ts')).check,
  ask: async () => (await import('./commands/ask.ts')).ask,
  facts: async () => (await import('./commands/facts.ts')).facts,
  deadline: async () => (await import('./commands/deadline.ts')).deadline,
  simulate: async () => (await import('./commands/simulate.ts')).simulate,
  reform: async () => (await import('./commands/reform.ts')).reform,
  'law list': async () => (await import('./commands/law-list.ts')).lawList,
  'law show': async () => (await import('./commands/law-show.ts')).lawShow,
  'law test': async () => (await import('./commands/law-test.ts')).lawTest,
  'law changes': async () => (await import('./commands/law-changes.ts')).lawChanges,
  'law sql': async () => (await import('./commands/law-sql.ts')).lawSql,
  'law drift': async () => (await import('./commands/law-drift.ts')).lawDrift,
}

/** Runs one command line. Throws only for faults; what the caller did wrong is said and answered with 2. */
export async function run(typed: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageOf(typed)
  const texts = await loadTexts(language ?? 'de')
  try {
    if (!language) throw new UsageError(texts.unknownLanguage(typed[typed.indexOf('--lang') + 1] ?? ''))
    const read = readArguments(typed, texts)
    if (read.version) {
      io.out(`lotse ${version}\n`)
      return exitCode.answer
    }
    const [first = '', second = ''] = read.given
    if (read.help || first === 'help') {
      const about = read.help ? first : second
      io.out(texts.helpOf[about] ?? texts.help)
      return exitCode.answer
    }
    const name = first === 'law' ? `law ${second}`.trim() : first
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!load) throw unknown(name, texts)
    const command = await load()
    const given = read.given.slice(name.split(' ').length)
    checkArguments(command, read, given, texts)
    const words = await loadWords(language)
    const said = typed.some((word) => word === '--lang' || word.startsWith('--lang='))
    return await command.run({
      io,
      language,
      languageIsSaid: said,
      texts,
      words,
      given,
      json: read.json,
      option: (option) => read.values[option],
    })
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause
    for (const line of cause.lines) io.err(`${line}\n`)
    if (cause.helpFor !== undefined) io.err(`${wrap(texts.moreHelp(cause.helpFor))}\n`)
    return exitCode.badInput
  }
}

function unknown(name: string, texts: Texts): UsageError {
  if (name === '') return new UsageError(texts.noCommand).withHelp('')
  const known = Object.keys(commands)
  const meant = name === 'law' ? 'law list' : nearest(name, known)[0]
  return new UsageError(texts.unknownCommand(name, meant)).withHelp(name.startsWith('law') ? 'law' : '')
}
