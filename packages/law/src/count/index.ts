// People of a table counted: whether norms are open to them, and what a reform changes about that. Start reading at `count.ts`.
export { addCounts, Counter, type Counts } from './count.ts'
export { type CsvProblem, eachRow, readCsv, readHeader } from './csv.ts'
export { type Header, type HeaderProblem, readColumns } from './header.ts'
export { type Row, reformDays, type Year, yearOf } from './years.ts'
