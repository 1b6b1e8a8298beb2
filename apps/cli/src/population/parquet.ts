import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { plainDate } from '@lotse/law'
import {
  asyncBufferFromFile,
  type ColumnChunk,
  type Compressors,
  type FileMetaData,
  parquetMetadataAsync,
  parquetScan,
  parquetSchema,
} from 'hyparquet'

const compressors: Compressors = {
  GZIP: (input) => gunzipSync(input),
  ZSTD: (input) => zstdDecompressSync(input),
  BROTLI: (input) => brotliDecompressSync(input),
}

/** Rows of one row group that are read together, and what is needed to read them. */
export interface GroupRange {
  /** Of the whole file. */
  firstRow: number
  /** Within the group. */
  from: number
  to: number
  metadata: FileMetaData
}

/** The cells of one column: text, numbers, truth values; days as text; `null` is unknown. */
type ReadColumn = (range: GroupRange, column: string) => Promise<ArrayLike<unknown>>

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

/** What stands at the end of a file. */
export interface ParquetTable {
  columns: readonly { name: string; isNested: boolean }[]
  rows: number
  /** Pieces of at most so many rows, each with what a reader needs to know of the columns named, and no more. */
  ranges: (columns: ReadonlySet<string>, mostRows: number) => Iterable<GroupRange>
}

/** @throws if the file is no Parquet file, or damaged */
export async function openParquet(path: string): Promise<ParquetTable> {
  const metadata = await parquetMetadataAsync(await asyncBufferFromFile(path))
  return {
    columns: parquetSchema(metadata).children.map(({ element, children }) => ({
      name: element.name,
      isNested: children.length > 0 || element.repetition_type === 'REPEATED',
    })),
    rows: metadata.row_groups.reduce((sum, { num_rows }) => sum + Number(num_rows), 0),
    ranges: (columns, mostRows) => rangesOf(metadata, columns, mostRows),
  }
}

function* rangesOf(
  metadata: FileMetaData,
  columns: ReadonlySet<string>,
  mostRows: number,
): Generator<GroupRange, undefined> {
  let firstRow = 0
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows)
    const own = {
      ...metadata,
      num_rows: group.num_rows,
      key_value_metadata: [],
      row_groups: [{ ...group, columns: group.columns.filter((chunk) => columns.has(nameOf(chunk))) }],
    }
    for (let from = 0; from < rows; from += mostRows)
      yield { firstRow: firstRow + from, from, to: Math.min(from + mostRows, rows), metadata: own }
    firstRow += rows
  }
}

const nameOf = ({ meta_data }: ColumnChunk): string => meta_data?.path_in_schema[0] ?? ''

/** Reads columns of one file. */
export async function parquetReader(path: string): Promise<ReadColumn> {
  const file = await asyncBufferFromFile(path)
  return async ({ metadata, from, to }, column) => {
    // A scan keeps what it read last of each column, so that each column gets one of its own.
    const scan = await parquetScan({ file, metadata, compressors, parsers: { dateFromDays: dayText } })
    return await scan.readColumn({ column, rowStart: from, rowEnd: to })
  }
}
