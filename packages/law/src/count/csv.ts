/** Why a row of CSV cannot be taken apart. Rows count from 0 in the text. */
export type CsvProblem =
  | { row: number; code: 'too-few' | 'too-many'; found: number; wanted: number }
  | { row: number; code: 'quote' }

const QUOTE = 34
const COMMA = 44
const NEWLINE = 10
const RETURN = 13

/**
 * Takes CSV apart as RFC 4180 has it, row by row, and refuses every row that has more or fewer cells or a quote out
 * of place: a row that is misread is a person who does not exist. (The fast libraries take the next row's cells to fill
 * a short one; the strict ones are too slow for millions.)
 * @param see  gets the cells of each row; the array is the same one every time
 */
export function eachRow(
  text: string,
  columns: number,
  see: (row: number, cells: readonly string[]) => void,
): { ok: true; rows: number } | { ok: false; problem: CsvProblem } {
  const cells: string[] = new Array(columns).fill('')
  let [at, row] = [0, 0]
  for (; at < text.length; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = cellAt(text, at)
      if (!cell) return { ok: false, problem: { row, code: 'quote' } }
      const isLast = column === columns - 1
      if (isLast === cell.goesOn) {
        const found = isLast ? columns + 1 : column + 1
        return { ok: false, problem: { row, code: isLast ? 'too-many' : 'too-few', found, wanted: columns } }
      }
      cells[column] = cell.text
      at = cell.next
    }
    see(row, cells)
  }
  return { ok: true, rows: row }
}

export type CsvRead = { ok: true; rows: number; cells: string[][] } | { ok: false; problem: CsvProblem }

/** The whole of a table in memory, column by column. */
export function readCsv(text: string, columns: number): CsvRead {
  const cells: string[][] = Array.from({ length: columns }, () => [])
  const read = eachRow(text, columns, (_, row) => {
    for (let column = 0; column < columns; column++) cells[column]?.push(row[column] as string)
  })
  return read.ok ? { ...read, cells } : read
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
