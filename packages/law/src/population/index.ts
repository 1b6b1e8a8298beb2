// A population as a table: one row a person, one column a fact. docs/populations.md describes it.
export { type Cell, type CellType, cellsOf, populationColumns } from './table.ts'
