import { readdirSync, readFileSync } from 'node:fs'
import { citationsOf } from '@lotse/law'
import {
  type Drift,
  driftSince,
  type Manifest,
  manifestOf,
  parseCitation,
  readCorpus,
  readManifest,
  type TextState,
} from '@lotse/statutes/corpus/index.ts'
import { citedPlaces } from '@lotse/statutes/deadlines/index.ts'
import { book } from '@lotse/statutes/rulebook.ts'
import type { Call, Command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { bullet, page, wrap } from '../say/page.ts'
import { UsageError } from '../usage-error.ts'

export const lawDrift: Command = {
  name: 'law drift',
  options: ['corpus'],
  json: true,
  takes: { least: 0, most: 0 },
  run: async (call) => {
    const { io, texts, json } = call
    const now = corpusOf(call)
    const found = driftOf(now)
    const changed = found.filter(({ status }) => status !== 'same' && status !== 'unchecked')
    const unchecked = found.filter(({ status }) => status === 'unchecked')
    const checked = found.length - unchecked.length
    if (json) io.out(`${JSON.stringify({ checked, drift: changed, unchecked }, null, 2)}\n`)
    else
      io.out(
        page(
          wrap(
            changed.length > 0
              ? texts.drift.found(changed.length)
              : texts.drift.none(checked, new Set(found.map(({ norm }) => norm)).size),
          ),
          changed.length > 0 && grouped(changed, texts).join('\n'),
          unchecked.length > 0 &&
            [wrap(texts.drift.unchecked(unchecked.length)), ...uncheckedLines(unchecked, now, texts)].join('\n'),
        ),
      )
    return changed.length > 0 ? exitCode.drift : exitCode.answer
  },
}

/** One line a place, with all norms that rest on it. */
function grouped(entries: readonly Drift[], texts: Call['texts']): string[] {
  const { drift } = texts
  const byPlace = Map.groupBy(entries, ({ cite, status }) => `${status} ${cite}`)
  return [...byPlace.values()].map((same) => {
    const { cite, status, to, added, problem } = same[0] as Drift
    const more = [to && drift.to(to), added && drift.added(added), problem].filter(Boolean).join('; ')
    const norms = [...new Set(same.map(({ norm }) => norm))].join(', ')
    return bullet(`${drift.status[status] ?? status}: ${cite}${more ? `, ${more}` : ''} (${norms})`)
  })
}

/** A code that the folder does not hold is said once. */
function uncheckedLines(entries: readonly Drift[], now: Manifest, texts: Call['texts']): string[] {
  const codeOf = ({ cite }: Drift) => {
    const parsed = parseCitation(cite)
    return parsed.ok && !(parsed.value.code in now.codes) ? parsed.value.code : undefined
  }
  const absent = Map.groupBy(
    entries.filter((entry) => codeOf(entry) !== undefined),
    (entry) => codeOf(entry) as string,
  )
  return [
    ...[...absent].map(([code, inCode]) => bullet(texts.drift.absent(code, inCode.length))),
    ...grouped(
      entries.filter((entry) => codeOf(entry) === undefined),
      texts,
    ),
  ]
}

/** The statutes in the folder that was named. @throws UsageError if there are none. */
function corpusOf({ io, texts, option }: Call): Manifest {
  const folder = option('corpus')
  if (folder === undefined) throw new UsageError(texts.noCorpus).withHelp('law')
  let files: { path: string; text: string }[]
  try {
    files = io.filesIn(folder)
  } catch (cause) {
    throw new UsageError(texts.unreadable(folder, (cause as NodeJS.ErrnoException).code ?? ''))
  }
  const { statutes, problems } = readCorpus(files)
  if (statutes.length === 0) throw new UsageError(...problems.slice(0, 10).map((problem) => `${folder}: ${problem}`))
  for (const problem of problems) io.err(`${texts.corpusProblem(problem)}\n`)
  return manifestOf(...statutes)
}

/** Every citation of every norm whose end is not known, and of every deadline, against the newest text state it may have been written from. */
export function driftOf(now: Manifest): Drift[] {
  const states = writtenStates()
  const ofNorms = book()
    .norms.filter((norm) => norm.inForce.to === undefined)
    .map((norm) => ({ id: norm.id, encodedFrom: norm.encodedFrom, cites: [...new Set(citationsOf(norm))] }))
  return [...ofNorms, ...citedPlaces()].flatMap((written) => driftSince(states, written, now))
}

/** The committed manifests, oldest first, each with its day. */
function writtenStates(): TextState[] {
  const folder = new URL('./manifests/', import.meta.resolve('@lotse/statutes/corpus/index.ts'))
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const read = readManifest(name, readFileSync(new URL(name, folder), 'utf8'))
      if (!read.ok) throw new Error(read.problem)
      return { state: name.replace('.json', ''), manifest: read.value }
    })
}
