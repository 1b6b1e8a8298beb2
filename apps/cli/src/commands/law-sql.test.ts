import { describe, expect, it } from 'vitest'
import { lotse } from '../test-io.ts'

const sql = (...typed: string[]) => lotse(['law', 'sql', ...typed])

describe('lotse law sql', () => {
  it.each([
    ['duckdb', 'CREATE OR REPLACE TABLE "prepared" AS'],
    ['postgresql', 'DROP TABLE IF EXISTS "prepared";'],
    ['clickhouse', 'ENGINE = MergeTree'],
  ])('prints the table, its preparation and the question: %s', async (dialect, prepares) => {
    const { code, out, err } = await sql('--dialect', dialect, '--norms', 'AufenthG 25b Abs. 1', '--on', '2026-11-23')
    expect([code, err]).toEqual([0, ''])
    for (const text of [
      'CREATE TABLE IF NOT EXISTS "population"',
      prepares,
      '-- AufenthG § 25b Abs. 1, grade: should',
      '-- Abs. 1 Satz 2 Nr. 4, or Abs. 3',
      'AS "permit-sustained-integration"',
      'am 2026-11-23',
    ])
      expect(out).toContain(text)
  })

  it('names every norm, also those not in force on the day', async () => {
    const { out } = await sql('--dialect', 'duckdb', '--on', '2022-01-01', '--lang', 'en', '--json')
    const { query } = JSON.parse(out)
    expect(query).toContain('-- not in force on 2022-01-01\n  FALSE AS "permit-sustained-integration"')
    expect(query).toContain('AS "settlement-general"')
  })

  it.each([
    ['no database', [], '--dialect: Nennen Sie die Datenbank: duckdb, postgresql, clickhouse.'],
    ['another database', ['--dialect', 'oracle'], '--dialect: „oracle“ gibt es nicht.'],
    [
      'no such norm',
      ['--dialect', 'duckdb', '--norms', 'AufenthG 999'],
      'Diese Norm kennt Lotse nicht: „AufenthG 999“.',
    ],
    ['no day', ['--dialect', 'duckdb', '--on', 'heute'], '--on: „heute“ ist kein Tag.'],
  ])('says what is missing: %s', async (_, typed, says) => {
    const { code, out, err } = await sql(...typed)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(says)
  })
})
