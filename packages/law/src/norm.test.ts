import { describe, expect, it } from 'vitest'
import { all, cited, nothing, yes } from './condition.ts'
import { citationsOf, type Gate, type NormText, norm } from './norm.ts'

const gate: Gate = { id: 'g', cite: 'AufenthG § 5 Abs. 1', condition: yes('b'), missing: 'barred', passages: [] }
const text = (rest: Partial<NormText>): NormText => ({
  id: 'permit-x',
  cite: 'AufenthG § 25b Abs. 1',
  encodedFrom: '2026-07-29',
  inForce: { from: '2022-12-31' },
  grade: 'should',
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': yes('a') },
  gates: [gate],
  grants: { status: 'permit', cite: 'AufenthG § 25b Abs. 5', work: 'any', workCite: 'AufenthG § 4a' },
  papers: [],
  reviewedBy: null,
  ...rest,
})

describe('a norm as its author wrote it', () => {
  it('gets full citations', () => {
    const made = norm(text({ requires: { 'BeschV § 2': all(yes('c'), cited('BeschV § 3', yes('d'))) } }))
    expect(made.requirements.map(({ cite }) => cite)).toEqual(['AufenthG § 25b Abs. 1 Satz 1', 'BeschV § 2'])
    expect(citationsOf(made)).toContain('BeschV § 3')
  })

  it('waives only places it has', () =>
    expect(() => norm(text({ waived: { 'Abs. 3': { when: yes('c'), drops: ['Abs. 9'] } } }))).toThrow(
      'permit-x: Abs. 3 waives Abs. 9, which the norm does not have.',
    ))

  it('departs only from gates it has', () =>
    expect(() => norm(text({ departsFrom: [{ gate: 'h', cite: 'Abs. 4', cap: 'may' }] }))).toThrow(
      'permit-x: Abs. 4 departs from h, a gate the norm does not have.',
    ))

  it('cites a place once: the second would silently replace the first', () =>
    expect(() => norm(text({ requires: { 'Abs. 1 Satz 1': yes('c') } }))).toThrow(
      'permit-x: Abs. 1 Satz 1 stands under "for" and under "requires".',
    ))

  it('takes a gate away that it departs from by law, and says so', () => {
    const made = norm(text({ departsFrom: [{ gate: 'g', cite: 'Abs. 4', cap: 'right' }] }))
    expect(made.gates).toEqual([])
    expect(made.departed).toEqual([{ gate: 'g', cite: 'AufenthG § 25b Abs. 4', from: 'AufenthG § 5 Abs. 1' }])
  })

  it('keeps a gate with a way past it where it may depart, or departs under a condition', () => {
    const may = norm(text({ departsFrom: [{ gate: 'g', cite: 'Abs. 4', cap: 'may' }] }))
    expect(may.gates[0]?.passages).toEqual([{ cite: 'AufenthG § 25b Abs. 4', cap: 'may', when: nothing }])
    const where = norm(text({ departsFrom: [{ gate: 'g', cite: 'Abs. 4', cap: 'right', when: yes('c') }] }))
    expect(where.gates[0]?.passages).toHaveLength(1)
    expect(where.departed).toEqual([])
  })

  it('waives with the full grade unless a cap is said', () =>
    expect(
      norm(text({ waived: { 'Abs. 3': { when: yes('c'), drops: ['Abs. 1 Satz 1'] } } })).requirements[0]?.waivers,
    ).toEqual([{ cite: 'AufenthG § 25b Abs. 3', when: yes('c'), cap: 'right' }]))
})
