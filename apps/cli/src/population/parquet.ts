import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { plainDate } from '@lotse/law'
import { asyncBufferFromFile, type Compressors, parquetMetadataAsync, parquetScan, parquetSchema } from 'hyparquet'

const compressors: Compressors = {
  GZIP: (input) => gunzipSync(input),
  ZSTD: (input) => zstdDecompressSync(input),
  BROTLI: (input) => brotliDecompressSync(input),
}

/** Rows of a file that are read together; never across two row groups. */
export interface RowRange {
  firstRow: number
  endRow: number
}

interface ParquetTable {
  columns: readonly { name: string; isNested: boolean }[]
  ranges: readonly RowRange[]
  /** The cells of one column: text, numbers, truth values; days as text; `null` is unknown. */
  read: (column: string, range: RowRange) => Promise<ArrayLike<unknown>>
}

const days = new Map<number, string>()

/** A day as files count it, since 1970, as text. */
function dayText(count: number): string {
  const known = days.get(count)
  if (known !== undefined) return known
  const date = new Date(count * 86_400_000)
  const text = plainDate(date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate())
  days.set(count, text)
  return text
}

/** @throws if the file is no Parquet file, or damaged */
export async function openParquet(path: string, mostRows: number): Promise<ParquetTable> {
  const file = await asyncBufferFromFile(path)
  const metadata = await parquetMetadataAsync(file)
  const scan = await parquetScan({ file, metadata, compressors, parsers: { dateFromDays: dayText } })
  const ranges: RowRange[] = []
  let row = 0
  for (const group of metadata.row_groups) {
    const end = row + Number(group.num_rows)
    for (; row < end; row += mostRows) ranges.push({ firstRow: row, endRow: Math.min(row + mostRows, end) })
    row = end
  }
  return {
    columns: parquetSchema(metadata).children.map(({ element, children }) => ({
      name: element.name,
      isNested: children.length > 0 || element.repetition_type === 'REPEATED',
    })),
    ranges,
    read: (column, { firstRow, endRow }) => scan.readColumn({ column, rowStart: firstRow, rowEnd: endRow }),
  }
}
