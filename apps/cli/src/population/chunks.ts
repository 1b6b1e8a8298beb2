import { open } from 'node:fs/promises'

const QUOTE = 34
const NEWLINE = 10

/** Whole rows of a file, as bytes, with the number of rows before them. */
export interface CsvChunk {
  bytes: Uint8Array<ArrayBuffer>
  firstRow: number
  rows: number
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
      yield { bytes: bytes.slice(0, whole), firstRow, rows }
      bytes.copyWithin(0, whole, filled)
      filled -= whole
      firstRow += rows
      whole = 0
      rows = 0
    }
    // The last row may have no line end.
    if (filled > 0) yield { bytes: bytes.slice(0, filled), firstRow, rows: rows + (filled > whole ? 1 : 0) }
  } finally {
    await file.close()
  }
}
