import { plainDate } from '@lotse/law'
import { compileSql, type DialectName, dialectNames } from '@lotse/law/compile/sql'
import { book } from '@lotse/statutes/rulebook.ts'
import { conditionText } from '@lotse/statutes/words/condition/index.ts'
import type { Call, Command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { dayFrom } from '../situation/day.ts'
import { UsageError } from '../usage-error.ts'
import { normsAsked } from './check.ts'

/** The norms as SQL text. It is printed, never run. */
export const lawSql: Command = {
  name: 'law sql',
  options: ['dialect', 'norms', 'on'],
  json: true,
  takes: { least: 0, most: 0 },
  run: async (call) => {
    const { io, texts, json } = call
    const dialect = dialectFrom(call)
    const on = dayFrom(call, 'on')
    const { vocabulary } = book()
    const sql = compileSql(book(), {
      dialect,
      on,
      norms: normsAsked(call),
      say: (condition) => conditionText(condition, vocabulary),
    })
    const { created, prepared, asked } = texts.sql
    const statements = [
      [created, sql.create],
      [prepared, sql.prepare],
      [asked(plainDate(on)), sql.query],
    ]
    if (json) io.out(`${JSON.stringify({ dialect, on: plainDate(on), ...sql }, null, 2)}\n`)
    else io.out(`${statements.map(([says, statement]) => `-- ${says}\n${statement};\n`).join('\n')}`)
    return exitCode.answer
  },
}

/** @throws UsageError */
function dialectFrom({ option, texts }: Call): DialectName {
  const typed = option('dialect')
  if (typed === undefined) throw new UsageError(texts.noDialect(dialectNames)).withHelp('law')
  const found = dialectNames.find((name) => name === typed)
  if (!found) throw new UsageError(texts.unknownDialect(typed, dialectNames)).withHelp('law')
  return found
}
