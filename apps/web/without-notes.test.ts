import { parseAst } from 'rolldown/parseAst'
import { expect, it } from 'vitest'
import { withoutNotes } from './without-notes.ts'

const shortened = (code: string) => withoutNotes(code, parseAst)

it('takes out what a norm does not say, and nothing else', () => {
  expect(shortened("const n = norm({ id: 'a', notSaid: { 'Abs. 1': 'why' }, papers: [] })")).toBe(
    "const n = norm({ id: 'a', notSaid: {}, papers: [] })",
  )
  expect(shortened("const notSaid = { 'Abs. 2': 'x' }; const b = { notSaid: { ...notSaid, c: 'd' } }")).toBe(
    'const notSaid = {}; const b = { notSaid: {} }',
  )
  expect(shortened("const said = { notes: { a: 'b' } }")).toBe("const said = { notes: { a: 'b' } }")
})
