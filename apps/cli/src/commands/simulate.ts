import { plainDate } from '@lotse/law'
import type { Counts } from '@lotse/law/count'
import type { Call, Command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { PIECE_ROWS, type PopulationResult, runPopulation } from '../population/run.ts'
import { type PopulationTexts, populationTexts } from '../population/texts.ts'
import { page, plain, wrap } from '../say/page.ts'
import { dayFrom } from '../situation/day.ts'
import { UsageError } from '../usage-error.ts'
import { latest, normsAsked } from './check.ts'

/** More complaints than this help nobody at once. */
const MOST_SHOWN = 25
/** Between two lines about how far it is. */
const PROGRESS_MILLISECONDS = 2_000

/** To how many people of a table each norm is open, unclear or not open, and by which group. */
export const simulate: Command = {
  name: 'simulate',
  options: ['population', 'norms', 'on', 'by', 'out'],
  json: true,
  takes: { least: 0, most: 0 },
  run: async (call) => {
    const { io, language, json, option } = call
    const texts = populationTexts[language]
    const on = dayFrom(call, 'on')
    const norms = normsAsked(call)
    const by = option('by')
    const groups = await countPopulation(call, { norms, on, by, out: option('out') })
    const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
    io.out(json ? answer(norms, plainDate(on), by, sorted) : say(norms, plainDate(on), by, sorted, texts))
    return exitCode.answer
  },
}

/**
 * Counts the people of the table that `--population` names, and says now and then how far it is.
 * @throws UsageError with one line for each thing that is wrong with the table
 */
export async function countPopulation(
  call: Call,
  asked: Omit<Parameters<typeof runPopulation>[0], 'path' | 'progress' | 'out'> & { out?: string | undefined },
): Promise<Map<string, Counts>> {
  const texts = populationTexts[call.language]
  const path = call.option('population')
  if (path === undefined) throw new UsageError(texts.noPopulation).withHelp(asked.reform ? 'reform' : 'simulate')
  let said = Date.now()
  const result = await run(call, path, {
    ...asked,
    path,
    out: asked.out,
    progress: (people) => {
      if (Date.now() - said < PROGRESS_MILLISECONDS) return
      said = Date.now()
      call.io.err(`${texts.progress(people)}\n`)
    },
  })
  refuse(call, path, result)
  const { groups } = result as Extract<PopulationResult, { ok: true }>
  if (groups.size === 0) throw new UsageError(texts.nobody(path))
  return groups
}

async function run(
  { texts }: Call,
  path: string,
  request: Parameters<typeof runPopulation>[0],
): Promise<PopulationResult> {
  try {
    return await runPopulation(request)
  } catch (cause) {
    const { code, syscall, path: at } = cause as NodeJS.ErrnoException
    if (code === undefined || syscall === undefined) throw cause
    throw new UsageError(
      at !== undefined && at === request.out ? texts.unwritable(at, code) : texts.unreadable(path, code),
    )
  }
}

/** @throws UsageError with one line for each thing that is wrong with the table */
function refuse({ language, texts }: Call, path: string, result: PopulationResult): void {
  if (result.ok) return
  const words = populationTexts[language]
  if ('fault' in result) throw new UsageError(words.unreadable(path, result.fault))
  if ('tooLarge' in result) throw new UsageError(words.tooLarge(path, PIECE_ROWS))
  const all =
    'header' in result
      ? result.header.map((problem) => words.headerProblem(path, problem))
      : result.rows.map((problem) => words.rowProblem(path, problem, texts))
  const more = all.length - MOST_SHOWN
  throw new UsageError(...all.slice(0, MOST_SHOWN), ...(more > 0 ? [words.more(more)] : []))
}

const totalOf = (groups: readonly (readonly [string, Counts])[], norms: readonly string[]): Counts => {
  const sum = (of: (counts: Counts) => number) => groups.reduce((total, [, counts]) => total + of(counts), 0)
  const each = (what: 'open' | 'notOpen' | 'openIfJudged') =>
    norms.map((_, norm) => sum((counts) => counts[what][norm] as number))
  return {
    people: sum(({ people }) => people),
    open: each('open'),
    notOpen: each('notOpen'),
    openIfJudged: each('openIfJudged'),
  }
}

const countsOf = ({ people, open, notOpen, openIfJudged }: Counts, norm: number) => ({
  open: open[norm] as number,
  unknown: people - (open[norm] as number) - (notOpen[norm] as number),
  openIfJudged: openIfJudged[norm] as number,
  notOpen: notOpen[norm] as number,
})

type Groups = readonly (readonly [string, Counts])[]

function answer(norms: readonly string[], on: string, by: string | undefined, groups: Groups): string {
  const total = totalOf(groups, norms)
  const found = {
    on,
    people: total.people,
    ...(by === undefined ? {} : { by, groups: Object.fromEntries(groups.map(([name, { people }]) => [name, people])) }),
    norms: norms.map((id, norm) => ({
      id,
      cite: latest(id).cite,
      ...countsOf(total, norm),
      ...(by === undefined
        ? {}
        : { by: Object.fromEntries(groups.map(([name, counts]) => [name, countsOf(counts, norm)])) }),
    })),
  }
  return `${JSON.stringify(found, null, 2)}\n`
}

const NAME = 28
const NUMBER = 13

function say(
  norms: readonly string[],
  on: string,
  by: string | undefined,
  groups: Groups,
  texts: PopulationTexts,
): string {
  const total = totalOf(groups, norms)
  const row = (name: string, cells: readonly string[]) => {
    const line = cells.map((cell) => cell.padStart(NUMBER)).join('')
    return name.length > NAME ? `${name}\n${' '.repeat(NAME)}${line}` : `${name.padEnd(NAME)}${line}`
  }
  const numbers = (counts: Counts, norm: number) => {
    const { open, unknown, openIfJudged, notOpen } = countsOf(counts, norm)
    return [open, unknown, openIfJudged, notOpen].map(texts.number)
  }
  const [first, ...heads] = texts.columns
  const headLines = heads.map((head) => wrap(head, '', NUMBER - 1).split('\n'))
  const height = Math.max(...headLines.map((lines) => lines.length))
  const head = Array.from({ length: height }, (_, line) =>
    row(
      line === height - 1 ? first : '',
      headLines.map((lines) => lines[line - (height - lines.length)] ?? ''),
    ),
  )
  const body = norms.flatMap((id, norm) => [
    row(nameOf(id, norms), numbers(total, norm)),
    ...(by === undefined
      ? []
      : groups.map(([name, counts]) =>
          row(`  ${name === '' ? texts.noGroup : plain(name, NAME - 2)}`, numbers(counts, norm)),
        )),
  ])
  return page([...head, ...body].join('\n'), wrap(texts.people(total.people, on)), wrap(texts.explained))
}

/** Its citation, with its id where another norm shares it. */
function nameOf(id: string, norms: readonly string[]): string {
  const { cite } = latest(id)
  return norms.some((other) => other !== id && latest(other).cite === cite) ? `${cite} ${id}` : cite
}
