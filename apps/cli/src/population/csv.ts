import { open } from 'node:fs/promises'

/** Why a row of CSV cannot be taken apart. Rows count from 0 in the text. */
export type CsvProblem =
  | { row: number; code: 'too-few' | 'too-many'; found: number; wanted: number }
  | { row: number; code: 'quote' }

export type CsvRead = { ok: true; rows: number; cells: string[][] } | { ok: false; problem: CsvProblem }

const QUOTE = 34
const COMMA = 44
const NEWLINE = 10
const RETURN = 13

/**
 * Takes CSV apart as RFC 4180 has it, column by column, and refuses every row that has more or fewer cells or a quote out
 * of place: a row that is misread is a person who does not exist. (The fast libraries take the next row's cells to fill
 * a short one; the strict ones are too slow for millions.)
 */
export function readCsv(text: string, columns: number): CsvRead {
  const cells: string[][] = Array.from({ length: columns }, () => [])
  const rowAt = () => (cells[columns - 1] as string[]).length
  let at = 0
  while (at < text.length) {
    for (let column = 0; column < columns; column++) {
      const cell = cellAt(text, at)
      if (!cell) return { ok: false, problem: { row: rowAt(), code: 'quote' } }
      const isLast = column === columns - 1
      if (isLast === cell.goesOn)
        return {
          ok: false,
          problem: {
            row: rowAt(),
            code: isLast ? 'too-many' : 'too-few',
            found: isLast ? columns + 1 : column + 1,
            wanted: columns,
          },
        }
      ;(cells[column] as string[]).push(cell.text)
      at = cell.next
    }
  }
  return { ok: true, rows: rowAt(), cells }
}

/** The cells of the first row. */
export function readHeader(text: string): string[] | undefined {
  const names: string[] = []
  for (let at = 0; ; ) {
    const cell = cellAt(text, at)
    if (!cell) return undefined
    names.push(cell.text)
    if (!cell.goesOn) return names
    at = cell.next
  }
}

/** One cell and where the next begins. `goesOn`: the row has another one. */
function cellAt(text: string, start: number): { text: string; next: number; goesOn: boolean } | undefined {
  if (text.charCodeAt(start) === QUOTE) return quotedAt(text, start)
  let at = start
  for (; at < text.length; at++) {
    const letter = text.charCodeAt(at)
    if (letter === QUOTE) return undefined
    if (letter === COMMA) return { text: text.slice(start, at), next: at + 1, goesOn: true }
    if (letter !== NEWLINE) continue
    const end = at > start && text.charCodeAt(at - 1) === RETURN ? at - 1 : at
    return { text: text.slice(start, end), next: at + 1, goesOn: false }
  }
  return { text: text.slice(start), next: at, goesOn: false }
}

function quotedAt(text: string, start: number): { text: string; next: number; goesOn: boolean } | undefined {
  let end = start
  do {
    end = text.indexOf('"', end + 1)
    if (end < 0) return undefined
    if (text.charCodeAt(end + 1) !== QUOTE) break
    end++
  } while (end < text.length)
  const inside = text.slice(start + 1, end)
  const cell = inside.includes('"') ? inside.replaceAll('""', '"') : inside
  const after = text.charCodeAt(end + 1)
  if (after === COMMA) return { text: cell, next: end + 2, goesOn: true }
  if (after === NEWLINE || Number.isNaN(after)) return { text: cell, next: end + 2, goesOn: false }
  return after === RETURN && text.charCodeAt(end + 2) === NEWLINE
    ? { text: cell, next: end + 3, goesOn: false }
    : undefined
}

/** Whole rows of a file, as bytes, with the number of rows before them. */
export interface CsvChunk {
  bytes: Uint8Array<ArrayBuffer>
  firstRow: number
}

const READ_BYTES = 1 << 20
/** No row is longer; a quote that is never closed would else make the rest of a file one row. */
const MOST_ROW_BYTES = 1 << 26

/**
 * The file from a byte on, in pieces of about `size` bytes that end where a row ends.
 * @throws if a row is longer than any can be
 */
export async function* csvChunks(path: string, start: number, size: number): AsyncGenerator<CsvChunk> {
  const file = await open(path)
  try {
    let bytes = new Uint8Array(size + READ_BYTES)
    let [filled, whole, rows, firstRow] = [0, 0, 0, 0]
    let isQuoted = false
    for (let position = start; ; ) {
      if (filled + READ_BYTES > bytes.length) {
        if (bytes.length > MOST_ROW_BYTES) throw new RangeError('A row of the file does not end.')
        const larger = new Uint8Array(bytes.length * 2)
        larger.set(bytes.subarray(0, filled))
        bytes = larger
      }
      const { bytesRead } = await file.read(bytes, filled, READ_BYTES, position)
      if (bytesRead === 0) break
      position += bytesRead
      const end = filled + bytesRead
      for (let at = filled; at < end; at++) {
        const byte = bytes[at]
        if (byte === QUOTE) isQuoted = !isQuoted
        else if (byte === NEWLINE && !isQuoted) {
          whole = at + 1
          rows++
        }
      }
      filled = end
      if (whole < size) continue
      yield { bytes: bytes.slice(0, whole), firstRow }
      bytes.copyWithin(0, whole, filled)
      filled -= whole
      firstRow += rows
      whole = 0
      rows = 0
    }
    if (filled > 0) yield { bytes: bytes.slice(0, filled), firstRow }
  } finally {
    await file.close()
  }
}
