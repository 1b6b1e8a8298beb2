// The command line of Lotse: which residence titles are open or can open, for people and for counsellors.
// It never sends anything anywhere, and writes a file only when it is asked to.
// Start reading at `run.ts`, then at a command, such as `commands/check.ts`.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { PlainDate } from '@lotse/law'
import { languageOf } from './arguments.ts'
import { exitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { run } from './run.ts'
import { loadTexts } from './say/index.ts'

/** Whoever reads may stop reading, as `head` does. That is no fault. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EPIPE') process.exit(exitCode.answer)
    throw cause
  })

const todayInBerlin = (): PlainDate =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())

const corpusFile = /\.(?:xml|md|json)$/

function filesIn(folder: string): { path: string; text: string }[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      if (statSync(path).isDirectory()) return name === 'node_modules' || name.startsWith('.') ? [] : filesIn(path)
      return corpusFile.test(name) ? [{ path, text: readFileSync(path, 'utf8') }] : []
    })
}

async function readInput(): Promise<string> {
  let text = ''
  process.stdin.setEncoding('utf8')
  for await (const chunk of process.stdin) text += chunk
  return text
}

let lines: AsyncIterator<string> | undefined

async function nextLine(): Promise<string | undefined> {
  lines ??= createInterface({ input: process.stdin })[Symbol.asyncIterator]()
  const next = await lines.next()
  return next.done ? undefined : next.value
}

const io: Io = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  readInput,
  nextLine,
  readFile: (path) => readFileSync(path, 'utf8'),
  writeFile: (path, text) => writeFileSync(path, text),
  filesIn,
  today: todayInBerlin(),
}

const typed = process.argv.slice(2)
try {
  process.exitCode = await run(typed, io)
} catch (cause) {
  process.exitCode = exitCode.fault
  if (process.env['LOTSE_DEBUG']) console.error(cause)
  else console.error((await loadTexts(languageOf(typed) ?? 'de')).fault)
}
process.stdin.unref?.()
