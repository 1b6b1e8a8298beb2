// Populations as text for the tests of the SQL, and what the interpreter says of them.
import type { Asked } from '../../bind.ts'
import { plainDate } from '../../day.ts'
import { bestOf, gradeOn, worstOf } from '../../evaluate.ts'
import { type Cell, cellsOf, populationColumns } from '../../population/index.ts'
import { type Rulebook, versionOn } from '../../rulebook.ts'
import type { Situation } from '../../situation.ts'
import { quoted, text } from './dialect.ts'

/** Whether the norm reaches its own grade, as a column of the query says it. */
export function openOn(rulebook: Rulebook, id: string, asked: Asked): boolean | null {
  const version = versionOn(rulebook, id, asked.on)
  if (!version) return false
  const pair = gradeOn(rulebook, id, asked)
  if (worstOf(pair) >= version.grade) return true
  return bestOf(pair) >= version.grade ? null : false
}

/** The statement that puts people into a population; their places count as their names. Facts of the day itself need not say so. */
export function insertText(rulebook: Rulebook, create: string, people: readonly Situation[], today: number): string {
  const names = populationColumns(rulebook.layout).map(({ name }) => name)
  const there = names.flatMap((name, index) => (create.includes(`\n  ${quoted(name)} `) ? [index] : []))
  const rows = people.map((person, index) => {
    const cells = cellsOf(rulebook.layout, person)
    if (index % 2 === 1 && person.asOf === today) cells[0] = null
    return `(${[`'${index}'`, ...there.map((at) => literal(cells[at] ?? null))].join(', ')})`
  })
  const columns = ['person', ...there.map((at) => names[at] as string)].map(quoted)
  return `INSERT INTO "population" (${columns.join(', ')}) VALUES ${rows.join(', ')}`
}

const literal = (cell: Cell): string => (cell === null ? 'NULL' : typeof cell === 'string' ? text(cell) : String(cell))

/** Where SQL and interpreter do not say the same, in words. */
export function disagreements(
  rulebook: Rulebook,
  ids: readonly string[],
  people: readonly Situation[],
  rows: readonly (readonly unknown[])[],
  asked: Omit<Asked, 'situation'>,
): string[] {
  const lost = rows.length === people.length ? [] : [`${rows.length} rows for ${people.length} people`]
  return rows.reduce<string[]>((found, row) => {
    const situation = people[Number(row[0])] as Situation
    ids.forEach((id, index) => {
      const said = openOn(rulebook, id, { ...asked, situation })
      if (said !== row[index + 1])
        found.push(`${plainDate(asked.on)}, person ${row[0]}, ${id}: SQL ${row[index + 1]}, interpreter ${said}`)
    })
    return found
  }, lost)
}
