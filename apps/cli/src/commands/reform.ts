import { reformDays, type Year, yearOf } from '@lotse/law/count'
import { type ReformProblem, readReform, reformed } from '@lotse/law/reform'
import { book } from '@lotse/statutes/rulebook.ts'
import type { Call, Command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { populationTexts } from '../population/texts.ts'
import { page, plain, wrap } from '../say/page.ts'
import { dayFrom } from '../situation/day.ts'
import { readJson } from '../situation/strict-json.ts'
import { UsageError } from '../usage-error.ts'
import { latest } from './check.ts'
import { countPopulation } from './simulate.ts'

/** What a change of law would do to the people of a table: to whom it opens a road, to whom it closes one, now and in later years. */
export const reform: Command = {
  name: 'reform',
  options: ['reform', 'population', 'on', 'by'],
  json: true,
  takes: { least: 0, most: 0 },
  run: async (call) => {
    const texts = populationTexts[call.language]
    const file = call.option('reform')
    if (file === undefined) throw new UsageError(texts.noReform).withHelp('reform')
    const { reform, norms } = reformFrom(call, file)
    const found: Year[] = []
    for (const on of reformDays(dayFrom(call, 'on'), reform.from)) {
      const groups = await countPopulation(call, { norms, on, by: call.option('by'), reform })
      found.push(yearOf(on, norms, groups))
    }
    call.io.out(
      call.json
        ? `${JSON.stringify({ reform, norms: norms.map((id) => ({ id, cite: latest(id).cite })), years: found }, null, 2)}\n`
        : say(call, reform.title, norms, found),
    )
    return exitCode.answer
  },
}

function reformFrom({ io, texts, language }: Call, path: string) {
  const words = populationTexts[language]
  let text: string
  try {
    text = io.readFile(path)
  } catch (cause) {
    throw new UsageError(texts.unreadable(path, (cause as NodeJS.ErrnoException).code ?? ''))
  }
  const json = readJson(text)
  if (!json.ok) throw new UsageError(`${path}: ${texts.jsonProblem(json.problem)}`)
  const wrong = (problems: readonly ReformProblem[]) =>
    new UsageError(...problems.map((problem) => `${plain(path, 120)}: ${words.reformProblem(problem)}`))
  const read = readReform(json.value)
  if (!read.ok) throw wrong(read.problems)
  const made = reformed(book(), read.value)
  if (!made.ok) throw wrong(made.problems)
  return made.value
}

/** A column for each year: how many more, and how many fewer, have the road open then. */
function say({ language, option }: Call, title: string, norms: readonly string[], found: readonly Year[]): string {
  const texts = populationTexts[language]
  const sum = (year: Year, id: string, what: 'gained' | 'lost', group?: string) =>
    year.groups
      .filter(({ name }) => group === undefined || name === group)
      .flatMap((one) => one.norms)
      .filter((row) => row.id === id)
      .reduce((total, row) => total + row[what], 0)
  const row = (name: string, cells: readonly string[]) =>
    `${plain(name, NAME - 1).padEnd(NAME)}${cells.map((cell) => cell.padStart(NUMBER)).join('')}`
  const cells = (id: string, group?: string) =>
    found.map((year) => {
      const [gained, lost] = [sum(year, id, 'gained', group), sum(year, id, 'lost', group)]
      return lost > 0 ? `+${gained}/−${lost}` : `+${gained}`
    })
  const touched = norms.filter((id) => found.some((year) => sum(year, id, 'gained') + sum(year, id, 'lost') > 0))
  const groups = option('by') === undefined ? [] : (found[0]?.groups ?? []).map(({ name }) => name)
  return page(
    wrap(title),
    touched.length === 0
      ? wrap(texts.reformChangesNobody)
      : [
          row(
            '',
            found.map(({ on }) => on),
          ),
          ...touched.flatMap((id) => [
            row(latest(id).cite, cells(id)),
            ...groups.map((group) => row(`  ${group === '' ? texts.noGroup : group}`, cells(id, group))),
          ]),
        ].join('\n'),
    wrap(texts.people(found[0]?.people ?? 0, found[0]?.on ?? '')),
    wrap(texts.reformExplained),
  )
}
const NAME = 26
const NUMBER = 12
