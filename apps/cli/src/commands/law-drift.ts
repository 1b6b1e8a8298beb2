import { citationsOf } from '@lotse/law'
import { readFileSync, readdirSync } from 'node:fs'
import {
  type Drift,
  drift,
  type Manifest,
  manifestOf,
  parseCitation,
  readCorpus,
  readManifest,
} from '@lotse/statutes/corpus/index.ts'
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
    if (json)
      io.out(`${JSON.stringify({ checked: found.length - unchecked.length, drift: changed, unchecked }, null, 2)}\n`)
    else {
      const norms = new Set(found.map(({ norm }) => norm)).size
      io.out(
        page(
          wrap(
            changed.length > 0
              ? texts.drift.found(changed.length)
              : texts.drift.none(found.length - unchecked.length, norms),
          ),
          changed.length > 0 && changed.map((entry) => bullet(driftText(entry, texts))).join('\n'),
          unchecked.length > 0 &&
            [
              texts.drift.unchecked(unchecked.length),
              ...unchecked.map((entry) => bullet(driftText(entry, texts))),
            ].join('\n'),
        ),
      )
    }
    return changed.length > 0 ? exitCode.drift : exitCode.answer
  },
}

function driftText({ norm, cite, status, to, added, problem }: Drift, texts: Call['texts']): string {
  const { drift } = texts
  const more = [to && drift.to(to), added && drift.added(added), problem].filter(Boolean).join('; ')
  return `${drift.status[status] ?? status}: ${cite} (${norm})${more ? `, ${more}` : ''}`
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

/** Every citation of every norm that is still in force, against the newest text state the norm may have been written from. */
export function driftOf(now: Manifest): Drift[] {
  const states = writtenStates()
  return book().norms.flatMap((norm) => {
    const cites = [...new Set(citationsOf(norm))]
    return cites.flatMap((cite) => {
      const parsed = parseCitation(cite)
      const code = parsed.ok ? parsed.value.code : ''
      const written = states.findLast(({ state, manifest }) => state <= norm.encodedFrom && code in manifest.codes)
      return drift([{ norm: norm.id, cite }], written?.manifest ?? { codes: {} }, now)
    })
  })
}

/** The committed manifests, oldest first, each with its day. */
function writtenStates(): { state: string; manifest: Manifest }[] {
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
