// A population as a table: one row a person, one column a fact. docs/populations.md describes it.

export { type Block, bitAt, type Shape } from './block.ts'
export { blockOf } from './from-situations.ts'
export { type Cells, type ColumnKind, columnKind, PopulationReader } from './read.ts'
export type { BlockRead, BlockReading, CellProblem, TakeCell } from './reading.ts'
export { shapeOf } from './shape.ts'
export { type Cell, type CellType, cellsOf, populationColumns } from './table.ts'
