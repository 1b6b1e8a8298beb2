import { expect, it } from 'vitest'
import { normalise } from './normalise.ts'

it.each([
  ['a  b\n c', 'a b c'],
  ['§25b', '§ 25b'],
  ['§\u00a0 25b', '§ 25b'],
  ['Auf\u00adenthalt', 'Aufenthalt'],
  ['„so“ »so« “so”', '"so" "so" "so"'],
  ['EU — Erlaubnis', 'EU – Erlaubnis'],
  ['wurde*,* ist **so**', 'wurde, ist so'],
  ['<sup>2</sup>Die Sache', 'Die Sache'],
  ['am 31\\. August', 'am 31. August'],
  ['Text[^f12_3] geht', 'Text geht'],
  ['Abs.1 und Nr.2', 'Abs. 1 und Nr. 2'],
  ['wird erteilt.Von § 3 kann', 'wird erteilt. Von § 3 kann'],
  ['für: [1. | die A | 5 Euro; 2. | die B | 7 Euro.]', 'für: 1. die A 5 Euro; 2. die B 7 Euro.'],
  ['er darf nicht, es sei denn; ja', 'er darf nicht, es sei denn; ja'],
])('%s', (text, expected) => {
  expect(normalise(text)).toBe(expected)
  expect(normalise(normalise(text))).toBe(expected)
})
