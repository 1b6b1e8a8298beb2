import { describe, expect, it } from 'vitest'
import { changedParagraphs, drift } from './index.ts'
import { codeIn, committed, only } from './testing.ts'

const { '2021-07': y2021, '2026-04': before, '2026-07-29': after } = committed
const changed = (code: string) => changedParagraphs(codeIn(before, code), codeIn(after, code))

/** Compared by hand before there was a reader: the same in April and on 29.07.2026. */
const identical =
  '4a 5 9 9a 16a 16b 16d 16f 17 18a 18b 18c 18g 19c 19d 19f 20 20a 20b 21 23a 24 25a 25b 60b 60d 61 81 104c'.split(' ')
const differing =
  '2 9b 10 11 12a 13 16g 18 18d 25 26 29 30 32 36 36a 44a 45a 49 51 53 60 60a 60c 62 62b 62c 64 65 68 71 73 75 79 81a 82 84 85a 87 95 98 99 104 105a 106'

describe('April and 29 July 2026', () => {
  it('AufenthG: the paragraphs that changed, and no other', () => {
    const paragraphs = changed('AufenthG')
    const of = (change: string) => paragraphs.filter((one) => one.change === change).map(({ paragraph }) => paragraph)
    expect(of('changed').sort()).toEqual(differing.split(' ').sort())
    expect(of('new')).toEqual(['14a', '15b', '85b', '85c', '85d', '86b', '91j', '91k', '105d'])
    expect(of('repealed')).toEqual(['62d', '68a'])
    expect(paragraphs.map(({ paragraph }) => paragraph).filter((paragraph) => identical.includes(paragraph))).toEqual(
      [],
    )
  })

  it('AsylG: 73 paragraphs changed, 12 are new, 16 gone', () => {
    const count = (change: string) => changed('AsylG').filter((one) => one.change === change).length
    expect(['changed', 'new', 'repealed'].map(count)).toEqual([73, 12, 16])
  })

  it('AsylbLG: §§ 1, 1a, 4 and 11', () => {
    expect(
      changed('AsylbLG')
        .map(({ paragraph }) => paragraph)
        .sort(),
    ).toEqual(['1', '11', '1a', '4'])
  })

  it('what we cite of § 25b is the same; § 18 (4) changed; § 25 (2) Satz 2 moved', () => {
    const cites = [
      'AufenthG § 25b Abs. 1 Satz 2 Nr. 3',
      'AufenthG § 18 Abs. 4 Satz 1',
      'AufenthG § 25 Abs. 2 Satz 2',
      'AufenthG § 51 Abs. 1 Nr. 7',
    ]
    const found = drift(
      cites.map((cite) => ({ norm: 'probe', cite })),
      before,
      after,
    )
    expect(found.map(({ status }) => status)).toEqual(['same', 'changed', 'moved', 'added-beside'])
  })

  it('2021 to now: six years instead of eight in § 25b', () => {
    const found = only(drift([{ norm: 'probe', cite: 'AufenthG § 25b Abs. 1 Satz 2 Nr. 1' }], y2021, after))
    expect(found.status).toBe('changed')
  })
})
