import { describe, expect, it } from 'vitest'
import { type LineView, marked } from './lines.ts'

const line = (text: string, ...of: LineView[]): LineView => ({ text, factors: [], of })
const at = (text: string, one: LineView): LineView => ({ ...one, cite: { text } })
const others = ({ text, isOther, of }: LineView): string[] => [...(isOther ? [text] : []), ...of.flatMap(others)]
const compared = (before: LineView, after: LineView) => marked(before, after).map(others)

describe('two texts of a condition', () => {
  it('are marked where a line is in one of them only', () =>
    expect(compared(line('any', line('a'), line('b')), line('any', line('a'), line('c')))).toEqual([['b'], ['c']]))
  it('are not marked above a part that came', () =>
    expect(compared(line('any', line('a')), line('any', line('a'), line('b')))).toEqual([[], ['b']]))
  it('are marked at a heading that is another one', () =>
    expect(compared(line('any', line('a'), line('b')), line('all', line('a'), line('b')))).toEqual([['any'], ['all']]))
  it('are marked at a heading whose place in the law has moved', () =>
    expect(
      compared(
        line('all', at('§ 1', line('any', line('a'), line('b')))),
        line('all', at('§ 2', line('any', line('a'), line('b')))),
      ),
    ).toEqual([['any'], ['any']]))
  it('are marked where one line has become a list', () =>
    expect(compared(line('a'), line('any', line('a'), line('b')))).toEqual([[], ['b']]))

  it('are folded where they say the same', () => {
    const same = line('all', line('x'), line('y'))
    const [before] = marked(line('any', same, line('a')), line('any', same, line('b')))
    expect(before.of[0]).toMatchObject({ text: 'all …', of: [] })
  })
})
