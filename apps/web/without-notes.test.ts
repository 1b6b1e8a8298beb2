import { parseAst } from 'rolldown/parseAst'
import { expect, it } from 'vitest'
import { valuesArePure, withoutNotes } from './without-notes.ts'

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

it('says of every call that makes a value at the top that it may be left out, and of no other', () => {
  const pure = (code: string) => valuesArePure(code, parseAst)
  expect(pure("export const n = norm({ for: all(yes('a'), (b) => c(b)) })")).toBe(
    "export const n = /* @__PURE__ */ norm({ for: /* @__PURE__ */ all(/* @__PURE__ */ yes('a'), (b) => c(b)) })",
  )
  const works =
    'export function merge(parts) { const all = new Map(); parts.forEach((part) => all.set(part.id, part)); return all }\nfill(table)'
  expect(pure(works)).toBe(works)
})
