import { readFileSync } from 'node:fs'
import { readSituation } from '@lotse/law'
import { book } from '@lotse/statutes/rulebook.ts'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { examples, lotse } from '../test-io.ts'
import { exampleValue } from './facts-page.ts'
import { publishedFiles } from './index.ts'

const checkout = new URL('../../../../', import.meta.url)
const schema = (name: string) =>
  new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
    JSON.parse(readFileSync(new URL(`apps/cli/schema/${name}.schema.json`, checkout), 'utf8')),
  )

/** The formatter may break JSON into other lines. */
const same = (path: string, is: string, should: string): boolean =>
  path.endsWith('.json') ? JSON.stringify(JSON.parse(is)) === JSON.stringify(JSON.parse(should)) : is === should

describe('what is published', () => {
  it('is current: `npm run generate` changes nothing', async () => {
    for (const [path, text] of Object.entries(await publishedFiles()))
      expect(same(path, readFileSync(new URL(path, checkout), 'utf8'), text), `${path} is old: npm run generate`).toBe(
        true,
      )
  })

  it('shows examples that can be read', () => {
    for (const fact of book().vocabulary.facts)
      expect([fact.id, readSituation(book().vocabulary, { [fact.id]: exampleValue(fact) }, '2026-11-23').ok]).toEqual([
        fact.id,
        true,
      ])
  })
})

describe('the schema of a situation', () => {
  const isSituation = schema('situation')

  it('takes every fact of the vocabulary, and null for unknown', () => {
    for (const fact of book().vocabulary.facts)
      for (const value of [exampleValue(fact), null]) {
        isSituation({ [fact.id]: value })
        expect([fact.id, isSituation.errors]).toEqual([fact.id, null])
      }
  })
  it('takes the worked situations', () => {
    for (const { name, text } of examples) {
      isSituation(JSON.parse(text))
      expect([name, isSituation.errors]).toEqual([name, null])
    }
  })
  it.each([
    { germanSpokn: 'A2' },
    { germanSpoken: 'A3' },
    { birthDate: '1.1.2020' },
    { incomeFromWork: 1450.5 },
    { stay: [{ from: '2020-01-01' }] },
    { children: { atMost: [] } },
  ])('refuses %j', (told) => expect(isSituation(told)).toBe(false))
})

describe('answers', () => {
  const [isFinding, isRoute] = [schema('finding'), schema('route')]

  it('are findings as published, for every norm and worked situation', async () => {
    for (const { name, text } of examples)
      for (const norm of book().ids) {
        const { out } = await lotse(['check', norm, '-', '--at', '2026-11-23', '--json'], text)
        isFinding(JSON.parse(out))
        expect([name, norm, isFinding.errors]).toEqual([name, norm, null])
      }
  }, 120_000)

  it('are routes as published, for every worked situation', async () => {
    for (const { name, text } of examples) {
      const { out } = await lotse(['route', '-', '--at', '2026-11-23', '--json'], text)
      isRoute(JSON.parse(out))
      expect([name, isRoute.errors]).toEqual([name, null])
    }
  }, 120_000)
})
