import { parseAst } from 'rolldown/parseAst'
import { expect, it } from 'vitest'
import { callsArePure, withoutNotes } from './without-notes.ts'

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

it('says of every call that it may be left out', () =>
  expect(callsArePure("const n = norm({ for: all(yes('a'), (b) => c(b)) })", parseAst)).toBe(
    "const n = /* @__PURE__ */ norm({ for: /* @__PURE__ */ all(/* @__PURE__ */ yes('a'), (b) => /* @__PURE__ */ c(b)) })",
  ))
