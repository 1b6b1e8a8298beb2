import { PGlite } from '@electric-sql/pglite'
import { describe, expect, it } from 'vitest'
import { compileSql } from '../packages/law/src/compile/sql/index.ts'
import { disagreements, insertText } from '../packages/law/src/compile/sql/testing.ts'
import type { Situation } from '../packages/law/src/index.ts'
import { book } from '../packages/statutes/rulebook.ts'
import { randomPeople, TODAY } from './random-population.ts'

const AT_ONCE = 500

describe('the whole rulebook as SQL', () => {
  it('says in PostgreSQL of 3000 random people what the interpreter says', { timeout: 240_000 }, async () => {
    const rulebook = book()
    const sql = compileSql(rulebook, { dialect: 'postgresql', on: TODAY })
    const database = await PGlite.create()
    const people = randomPeople(rulebook, { seed: 11, unknown: 0.1 })
    const found: string[] = []
    let opened = 0
    for (let done = 0; done < 3000; done += AT_ONCE) {
      const some = Array.from({ length: AT_ONCE }, () => people.next().value?.situation as Situation)
      await database.exec(`DROP TABLE IF EXISTS "population"; ${sql.create}`)
      await database.exec(insertText(rulebook, sql.create, some, TODAY))
      await database.exec(sql.prepare)
      const { rows } = await database.query<unknown[]>(sql.query, [], { rowMode: 'array' })
      opened += rows.flat().filter((said) => said === true).length
      found.push(...disagreements(rulebook, rulebook.ids, some, rows, { on: TODAY, application: TODAY, met: false }))
    }
    await database.close()
    expect(found).toEqual([])
    expect(opened).toBeGreaterThan(0)
  })
})
