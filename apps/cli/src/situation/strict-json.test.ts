import { describe, expect, it } from 'vitest'
import { readJson } from './strict-json.ts'

describe('reading JSON strictly', () => {
  it('reads what JSON.parse reads', () =>
    expect(readJson('{"a": [1, {"b": "\\"{,:"}], "c": null}')).toEqual({
      ok: true,
      value: { a: [1, { b: '"{,:' }], c: null },
    }))
  it('reads past a byte order mark', () => expect(readJson('\uFEFF{}')).toEqual({ ok: true, value: {} }))
  it('says line and column of a fault', () =>
    expect(readJson('{\n  "a": 1,\n  b\n}')).toEqual({
      ok: false,
      problem: { code: 'not-json', line: 3, column: 3 },
    }))
  it('refuses a key that is said twice, of which JSON.parse would take the last', () =>
    expect(readJson('{"germanSpoken": "A1",\n"germanSpoken": "C1"}')).toEqual({
      ok: false,
      problem: { code: 'said-twice', line: 2, key: 'germanSpoken' },
    }))
  it('knows an escaped key for the same', () =>
    expect(readJson('{"a": 1, "\\u0061": 2}')).toMatchObject({ ok: false, problem: { code: 'said-twice' } }))
  it('allows the same key in two objects', () =>
    expect(readJson('[{"a": 1}, {"a": 2}, {"b": {"a": 1}, "a": 2}]').ok).toBe(true))
  it('takes the text of a value for no key', () => expect(readJson('{"a": "a", "b": "a"}').ok).toBe(true))
  it('refuses what is nested too deep to walk over', () =>
    expect(readJson(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)).toMatchObject({
      ok: false,
      problem: { code: 'too-deep' },
    }))
})
