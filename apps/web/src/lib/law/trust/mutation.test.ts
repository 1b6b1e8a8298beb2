import { expect, it } from 'vitest'
import { mutationOf } from './mutation.ts'

const survivors = `
### permit-a (3)

- \`permit-a | x\`

### permit-b from 2026-06-12 (2)

### permit-b from 2022-12-31 (4)
`
const table = `
| \`permit-a\` | 40 | 37 | 3 | 0 |
| \`permit-b from 2026-06-12\` | 20 | 18 | 2 | 1 |
| \`permit-b from 2022-12-31\` | 10 | 6 | 4 | 0 |
| \`permit-c\` | 5 | 5 | 0 | 0 |
`

it('reads the row of a norm, its versions together', () => {
  const page = `${table}${survivors}`
  expect(mutationOf(page, 'permit-a')).toEqual({ total: 40, killed: 37, left: 3 })
  expect(mutationOf(page, 'permit-b')).toEqual({ total: 30, killed: 24, left: 6 })
  expect(mutationOf(page, 'permit-c')).toEqual({ total: 5, killed: 5, left: 0 })
})
it('counts the survivors where the page has no rows', () => {
  expect(mutationOf(survivors, 'permit-a')).toEqual({ left: 3 })
  expect(mutationOf(survivors, 'permit-b')).toEqual({ left: 6 })
})
it('says nothing of a norm that is not there, however alike its name', () => {
  for (const id of ['permit', 'permit-', 'permit-aa', 'permit-d'])
    expect(mutationOf(`${table}${survivors}`, id)).toBe(undefined)
})
