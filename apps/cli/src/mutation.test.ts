import { type Grade, rankOf } from '@lotse/law'
import { book } from '@lotse/statutes/rulebook.ts'
import { describe, expect, it } from 'vitest'
import { mutate, mutations, seeded } from './mutations.ts'
import { readSituationText } from './situation/read.ts'
import { examples, lotse } from './test-io.ts'

const ON = '2026-11-23'
const COUNT = 1000

interface Answer {
  norm: string
  grade: { worst: Grade; best: Grade }
}

const answerOf = async (norm: string, text: string): Promise<Answer> =>
  JSON.parse((await lotse(['check', norm, '-', '--at', ON, '--json'], text)).out)

describe(`${COUNT} mutated situation files`, () => {
  const random = seeded(20261123)
  const pick = <Of>(list: readonly Of[]): Of => list[Math.floor(random() * list.length)] as Of
  const cases = Array.from({ length: COUNT }, (_, index) => {
    const mutation = mutations[index % mutations.length] as (typeof mutations)[number]
    const { name, text } = pick(examples)
    return { index, mutation, name, norm: pick(book().ids), text: mutate(mutation, text, random) }
  })

  it('get a clear error or an answer, never a fault', async () => {
    for (const { index, mutation, norm, text } of cases) {
      const about = `case ${index}: ${mutation.name}`
      const { code, out, err } = await lotse(['check', norm, '-', '--at', ON, '--json'], text)
      expect([0, 2], about).toContain(code)
      if (mutation.must) expect(code, `${about}\n${text}\n${err}`).toBe(mutation.must === 'refuse' ? 2 : 0)
      if (code === 0) {
        expect(JSON.parse(out), about).toHaveProperty('grade')
        continue
      }
      expect(out, about).toBe('')
      for (const line of err.trimEnd().split('\n')) {
        expect(line, about).toMatch(/^Eingabe: ./)
        expect(line, about).not.toMatch(/\bat .*:\d+:\d+|Error\b|undefined|\[object/)
        expect(/[\p{Cc}\p{Cf}]/u.test(line), about).toBe(false)
      }
    }
  })

  it('never reach a better lower grade than what is left without the facts that were set aside or made unknown', async () => {
    let compared = 0
    for (const { index, mutation, norm, text } of cases) {
      const read = readSituationText(text, ON)
      if (!read.ok) continue
      const told = JSON.parse(text.replace(/^\uFEFF/, '')) as Record<string, unknown>
      const kept = Object.fromEntries(
        Object.entries(told).filter(([fact, value]) => !read.ignored.includes(fact) && value !== null),
      )
      const [whole, rest] = [await answerOf(norm, text), await answerOf(norm, JSON.stringify(kept))]
      compared++
      expect(rankOf(whole.grade.worst), `case ${index}: ${mutation.name}`).toBeLessThanOrEqual(rankOf(rest.grade.worst))
    }
    expect(compared).toBeGreaterThan(100)
  })

  it('lose their lower grade, never gain, when facts become unknown', async () => {
    for (const { index, mutation, norm, name, text } of cases) {
      if (!mutation.forgets) continue
      const before = await answerOf(norm, examples.find((one) => one.name === name)?.text ?? '')
      const after = await answerOf(norm, text)
      expect(rankOf(after.grade.worst), `case ${index}: ${mutation.name}`).toBeLessThanOrEqual(
        rankOf(before.grade.worst),
      )
      expect(rankOf(after.grade.best), `case ${index}: ${mutation.name}`).toBeGreaterThanOrEqual(
        rankOf(before.grade.best),
      )
    }
  })
})
