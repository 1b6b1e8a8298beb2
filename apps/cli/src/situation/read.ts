import {
  impliedOf,
  type PlainDate,
  type Problem,
  readSituation,
  type Situation,
  supposedOf,
  type Told,
} from '@lotse/law'
import { book } from '@lotse/statutes/rulebook.ts'
import type { Call } from '../command.ts'
import { UsageError } from '../usage-error.ts'
import { type JsonProblem, readJson } from './strict-json.ts'

/** More than any situation needs; keeps a wrong file from filling the memory. */
const MOST_CHARACTERS = 200_000

/** More complaints than this help nobody: of the others the number is said. */
const MOST_SHOWN = 25

type TextRead =
  | { ok: true; situation: Situation; ignored: string[] }
  | { ok: false; kind: 'text'; problem: JsonProblem | { code: 'too-long'; most: number } | { code: 'empty' } }
  | { ok: false; kind: 'facts'; problems: Problem[]; count: number }

/**
 * From the text of a file to a situation, or to what is wrong with it. Never throws, whatever the text is.
 * @param supposes  for a plan: what few people have and nobody has said is taken not to be so
 */
export function readSituationText(text: string, on: PlainDate, { supposes = false } = {}): TextRead {
  if (text.length > MOST_CHARACTERS)
    return { ok: false, kind: 'text', problem: { code: 'too-long', most: MOST_CHARACTERS } }
  if (text.trim() === '') return { ok: false, kind: 'text', problem: { code: 'empty' } }
  const json = readJson(text)
  if (!json.ok) return { ok: false, kind: 'text', problem: json.problem }
  const { vocabulary } = book()
  const told =
    supposes && isTold(json.value)
      ? { ...supposedOf(vocabulary, json.value), ...json.value, ...impliedOf(vocabulary, json.value) }
      : json.value
  const read = readSituation(vocabulary, told, on)
  return read.ok ? read : { ok: false, kind: 'facts', problems: read.problems, count: read.count }
}

const isTold = (value: unknown): value is Told => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads the file that was named, or the standard input for `-`. @throws UsageError with one line for each problem. */
export async function situationFrom(
  { io, texts }: Pick<Call, 'io' | 'texts'>,
  source: string,
  on: PlainDate,
  how: { supposes?: boolean } = {},
): Promise<Situation> {
  const name = source === '-' ? texts.standardInput : source
  const read = readSituationText(await textOf(io, texts, source), on, how)
  if (read.ok) {
    for (const fact of read.ignored) io.err(`${name}: ${texts.ignored(fact)}\n`)
    return read.situation
  }
  if (read.kind === 'text') throw new UsageError(`${name}: ${texts.jsonProblem(read.problem)}`)
  const shown = read.problems.slice(0, MOST_SHOWN).map((problem) => `${name}: ${texts.problem(problem)}`)
  const more = read.count - shown.length
  throw new UsageError(...shown, ...(more > 0 ? [`${name}: ${texts.moreProblems(more)}`] : []))
}

async function textOf(io: Call['io'], texts: Call['texts'], source: string): Promise<string> {
  if (source === '-') return io.readInput()
  try {
    return io.readFile(source)
  } catch (cause) {
    throw new UsageError(texts.unreadable(source, (cause as NodeJS.ErrnoException).code ?? ''))
  }
}
