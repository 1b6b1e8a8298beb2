import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { addCounts, type Counts, type HeaderProblem, readColumns, readHeader } from '@lotse/law/count'
import { shapeOf } from '@lotse/law/population'
import { book } from '@lotse/statutes/rulebook.ts'
import { csvChunks } from './chunks.ts'
import type { Done, Job, Piece, RowProblem } from './job.ts'
import { openParquet } from './parquet.ts'
import { BLOCK_ROWS } from './reckon.ts'

/** What is asked of a population. */
export interface PopulationRequest extends Pick<Job, 'path' | 'norms' | 'on' | 'reform'> {
  by: string | undefined
  /** File for the answers of each person. */
  out: string | undefined
  /** Called now and then with the number of people counted so far. */
  progress: (people: number) => void
}

export type PopulationResult =
  | { ok: true; groups: Map<string, Counts> }
  | { ok: false; header: HeaderProblem[] }
  | { ok: false; rows: RowProblem[] }
  | { ok: false; fault: string }
  /** A row group of a Parquet file does not fit into the memory of a worker. */
  | { ok: false; tooLarge: true }

/** Bytes of CSV that one worker takes at once: some two thousand people, and the text of their cells. */
const PIECE_BYTES = 4 << 20

/**
 * Rows of Parquet that one worker takes at once. Many readers have to unpack a whole row group to get at any row of it, so
 * that a piece is best a whole one; but of a large one the cells of a single column fill a hundred megabytes.
 */
export const PIECE_ROWS = 65_536

/** Nobody reads more, and a column of names or numbers of people would fill the memory. */
const MOST_GROUPS = 1_000

/** Why a file cannot be begun with. */
class Unreadable extends Error {}

/** @throws as `node:fs` does where the file cannot be opened or written */
export async function runPopulation(request: PopulationRequest): Promise<PopulationResult> {
  const { path, norms, on, by, out, reform } = request
  const isParquet = await beginsAsParquet(path)
  try {
    const table = isParquet ? await parquetPieces(path) : await csvPieces(path)
    const nested = table.nested.map((name): HeaderProblem => ({ code: 'nested', name }))
    const columns = readColumns(shapeOf(book()), table.names, by)
    if (!columns.ok || nested.length > 0)
      return { ok: false, header: [...(columns.ok ? [] : columns.problems), ...nested] }
    const { header } = columns
    const read = new Set([...header.facts, ...(header.group ? [header.group] : [])].map(({ name }) => name))
    const job: Job = {
      ...{ path, norms, on, header },
      form: isParquet ? 'parquet' : 'csv',
      columns: table.names.length,
      oneByOne: out !== undefined,
      ...(reform ? { reform } : {}),
    }
    const file = out === undefined ? undefined : await beginAnswers(out, norms)
    const result = await runWorkers(job, table.pieces(read, job.oneByOne), file, request.progress)
    if (file) await endAnswers(file)
    return result
  } catch (cause) {
    if (cause instanceof Unreadable) return { ok: false, fault: cause.message }
    throw cause
  }
}

async function beginsAsParquet(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
    return bytesRead === 4 && buffer.toString('latin1') === 'PAR1'
  } finally {
    await file.close()
  }
}

interface Table {
  names: string[]
  /** Columns that hold more than one value, which no fact does here. */
  nested: string[]
  /** @param isWritten  whether each row is answered: the answers of a piece are in memory at once */
  pieces: (columns: ReadonlySet<string>, isWritten: boolean) => AsyncIterable<Piece> | Iterable<Piece>
}

async function parquetPieces(path: string): Promise<Table> {
  const { columns, rows, ranges } = await openParquet(path).catch((cause: Error) => {
    throw new Unreadable(cause.message)
  })
  /** As few as keep every worker busy, in whole blocks. */
  const share = Math.ceil(rows / availableParallelism() / BLOCK_ROWS) * BLOCK_ROWS
  return {
    names: columns.map(({ name }) => name),
    nested: columns.flatMap(({ name, isNested }) => (isNested ? [name] : [])),
    *pieces(read, isWritten) {
      const mostRows = isWritten ? BLOCK_ROWS : Math.max(BLOCK_ROWS, Math.min(share, PIECE_ROWS))
      let index = 0
      for (const range of ranges(read, mostRows)) yield { index: index++, ...range }
    },
  }
}

/** The names of all columns stand within the first so many bytes. */
const MOST_HEADER_BYTES = 1 << 18

async function csvPieces(path: string): Promise<Table> {
  const file = await open(path)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST_HEADER_BYTES), 0, MOST_HEADER_BYTES, 0)
  await file.close()
  const begun = buffer.subarray(0, bytesRead)
  const skipped = begun.subarray(0, 3).toString('latin1') === '\u00ef\u00bb\u00bf' ? 3 : 0 // byte order mark
  const newline = begun.indexOf(10)
  const end = newline < 0 ? begun.length : newline + 1
  const names = readHeader(begun.subarray(skipped, end).toString('utf8'))
  if (!names) throw new Unreadable('"')
  async function* pieces(): AsyncGenerator<Piece> {
    let index = 0
    for await (const chunk of csvChunks(path, end, PIECE_BYTES)) yield { index: index++, ...chunk }
  }
  return { names, nested: [], pieces }
}

async function beginAnswers(path: string, norms: readonly string[]): Promise<WriteStream> {
  const file = createWriteStream(path)
  await once(file, 'open')
  file.write(`${['row', ...norms].join(',')}\n`)
  return file
}

async function endAnswers(file: WriteStream): Promise<void> {
  file.end()
  await once(file, 'finish')
}

const worker = new URL('./worker.ts', import.meta.url)

/** A worker needs some 60 MB. Left alone, its heap grows to what the machine has before anything is thrown away. */
const HEAP_OF_A_WORKER = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 24 }

/** Hands pieces to workers, each a new one when it is done with the last, so that little of the file is in memory. */
async function runWorkers(
  job: Job,
  pieces: AsyncIterable<Piece> | Iterable<Piece>,
  file: WriteStream | undefined,
  progress: (people: number) => void,
): Promise<PopulationResult> {
  const groups = new Map<string, Counts>()
  const waiting = new Map<number, string>()
  let failed: Extract<PopulationResult, { ok: false }> | undefined
  const threads: Worker[] = []
  let [written, people] = [0, 0]

  const take = async (done: Done): Promise<void> => {
    if ('fault' in done) failed ??= { ok: false, fault: done.fault }
    else if (!done.ok) {
      // Pieces are done in any order, so that several may have failed: all are named, the first rows first.
      const before = failed && 'rows' in failed ? failed.rows : []
      if (!failed || 'rows' in failed)
        failed = { ok: false, rows: [...before, ...done.problems].sort((a, b) => a.row - b.row) }
    } else {
      for (const { people: more } of done.counts.values()) people += more
      addCounts(groups, done.counts)
      if (groups.size > MOST_GROUPS) {
        const name = job.header.group?.name ?? ''
        failed ??= { ok: false, header: [{ code: 'too-many-groups', name, most: MOST_GROUPS }] }
      }
      progress(people)
      if (!file) return
      waiting.set(done.index, done.lines)
      for (let lines = waiting.get(written); lines !== undefined; lines = waiting.get(++written)) {
        waiting.delete(written)
        if (!file.write(lines)) await once(file, 'drain')
      }
    }
  }

  const next = (Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]()) as
    | AsyncIterator<Piece>
    | Iterator<Piece>
  let asking: Promise<unknown> = Promise.resolve()
  /** One after the other: a file is read from its beginning. */
  const nextPiece = async (): Promise<Piece | undefined> => {
    const asked = asking.then(async () => (failed ? undefined : await next.next()))
    asking = asked.catch(() => undefined)
    const found = await asked
    return found === undefined || found.done ? undefined : found.value
  }

  const work = async (first: Piece): Promise<void> => {
    const thread = new Worker(worker, { workerData: job, resourceLimits: HEAP_OF_A_WORKER })
    threads.push(thread)
    try {
      for (let piece: Piece | undefined = first; piece; piece = await nextPiece()) {
        const answered = once(thread, 'message')
        thread.postMessage(piece, 'bytes' in piece ? [piece.bytes.buffer] : [])
        await take((await answered)[0] as Done)
      }
    } catch (cause) {
      if (job.form === 'csv' || (cause as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw cause
      failed ??= { ok: false, tooLarge: true }
    }
  }

  const working: Promise<void>[] = []
  try {
    while (working.length < availableParallelism()) {
      const piece = await nextPiece()
      if (!piece) break
      working.push(work(piece))
    }
    await Promise.all(working)
  } finally {
    // Only when all have answered, and one by one: Node can die where one worker ends while another begins (nodejs/node#56312).
    for (const thread of threads) await thread.terminate()
  }
  return failed ?? { ok: true, groups }
}
