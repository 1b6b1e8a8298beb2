import { describe, expect, it } from 'vitest'
import { bullet, plain, wrap } from './page.ts'

describe('a page of 80 columns', () => {
  it('breaks between words', () =>
    expect(
      wrap('ein Wort '.repeat(30).trim())
        .split('\n')
        .every((line) => line.length <= 80),
    ).toBe(true))
  it('keeps the spaces a line begins with', () => expect(wrap('  zwei', '  ')).toBe('  zwei'))
  it('keeps a place of law in one piece', () =>
    expect(wrap(`${'x'.repeat(76)} § 25b`).split('\n')).toEqual(['x'.repeat(76), '§ 25b']))
  it('leaves a word alone that is longer than a line', () => expect(wrap('y'.repeat(100))).toBe('y'.repeat(100)))
  it('puts the lines of a bullet below each other', () =>
    expect(bullet(`${'wort '.repeat(20)}ende`).split('\n')[1]).toMatch(/^ {4}wort/))
  it('shows characters that would move the cursor as such', () =>
    expect(plain('a\u001b[2Jb\u202Ec\n')).toBe('a�[2Jb�c�'))
})
