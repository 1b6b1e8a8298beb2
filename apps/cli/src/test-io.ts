import { readdirSync, readFileSync } from 'node:fs'
import type { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { run } from './run.ts'

/** Answers what was printed; `undefined` ends the input. */
type Answering = (printed: string) => string | undefined

interface Ran {
  code: ExitCode
  out: string
  err: string
  written: Record<string, string>
}

/**
 * Runs a command line inside the test: the input is text, or somebody who answers what was printed last; files are what is
 * handed in, today is 23 November 2026.
 */
export async function lotse(
  typed: readonly string[],
  input: string | Answering = '',
  files: Record<string, string> = {},
): Promise<Ran> {
  const ran = { out: '', err: '', written: {} as Record<string, string> }
  const lines = typeof input === 'string' ? input.split('\n') : []
  const io: Io = {
    out: (text) => {
      ran.out += text
    },
    err: (text) => {
      ran.err += text
    },
    readInput: async () => (typeof input === 'string' ? input : ''),
    nextLine: async () => (typeof input === 'string' ? lines.shift() : input(ran.out)),
    readFile: (path) => files[path] ?? missing(path),
    writeFile: (path, text) => {
      ran.written[path] = text
    },
    filesIn: (folder) => {
      const inside = Object.entries(files).filter(([path]) => path.startsWith(`${folder}/`))
      if (inside.length === 0) return missing(folder)
      return inside.map(([path, text]) => ({ path, text }))
    },
    today: '2026-11-23',
  }
  return { code: await run(typed, io), ...ran }
}

function missing(path: string): never {
  throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' })
}

const situations = new URL('../../../examples/situations/', import.meta.url)

/** The worked situations, as text and by name. */
export const examples: readonly { name: string; text: string }[] = readdirSync(situations)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json'))
  .sort()
  .map((name) => ({ name: name.replace('.json', ''), text: readFileSync(new URL(name, situations), 'utf8') }))

export const example = (name: string): string => {
  const found = examples.find((one) => one.name === name)
  if (!found) throw new Error(`There is no example ${name}.`)
  return found.text
}
