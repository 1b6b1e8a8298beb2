import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { day, type Norm, norm, readSituation, rulebook, sayProblem, yes } from '../../packages/law/src/index.ts'
import { residenceStatuses } from '../../packages/statutes/facts/statuses.ts'
import { vocabulary } from '../../packages/statutes/index.ts'
import { norms } from '../../packages/statutes/norms.ts'
import { rightsNorms } from '../../packages/statutes/rights/all.ts'
import { book } from '../../packages/statutes/rulebook.ts'
import {
  borderDays,
  brokenVersions,
  deadStatuses,
  loopingRoutes,
  overlappingExceptions,
  unreachable,
} from './conflicts.ts'

const all = [...norms, ...rightsNorms]
const statuses = residenceStatuses.map(({ id }) => id)

const examples = new URL('../../examples/situations/', import.meta.url)
const on = '2026-11-23'
const people = readdirSync(examples)
  .filter((file) => file.endsWith('.json') && !file.endsWith('.expected.json'))
  .map((file) => {
    const read = readSituation(vocabulary, JSON.parse(readFileSync(new URL(file, examples), 'utf8')), on)
    if (!read.ok) throw new Error(`${file}: ${read.problems.map(sayProblem).join('; ')}`)
    return { name: file.replace('.json', ''), situation: read.situation }
  })

/** Statuses that no norm grants, each with where it comes from. What is not encoded yet may only become less. */
const fromElsewhere: Readonly<Record<string, string>> = {
  none: 'no status',
  'arrival-certificate': 'issued when asylum is asked for',
  'permission-to-stay': 'begins by law with the application for asylum',
  'toleration-unclear-identity': 'a paper that nobody applies for: § 60b',
  'visa-national': 'issued abroad',
  'visa-schengen': 'issued abroad',
  'long-term-elsewhere': 'granted by another state of the Union',
  'fiction-lawful': 'begins by law with an application: § 81 Abs. 3',
  'fiction-continued': 'begins by law with an application: § 81 Abs. 4',
  'permit-104c': 'can no longer be applied for',
}

describe('all norms, on every day on which a text begins or ends', () => {
  it('there are such days', () => expect(borderDays(all).length).toBeGreaterThanOrEqual(5))
  it('one text of each norm is in force, from its first to its last', () => expect(brokenVersions(all)).toEqual([]))
  it('no two exceptions under one place lead to different results', () =>
    expect(overlappingExceptions(all)).toEqual([]))
  it('every norm can be reached by somebody', () => expect(unreachable(book(), statuses)).toEqual([]))
  it('every status can be entered, or it is said where it comes from', () =>
    expect(deadStatuses(book(), statuses).noEntry.sort()).toEqual(Object.keys(fromElsewhere).sort()))
  it('every status can be left', () => expect(deadStatuses(book(), statuses).noExit).toEqual([]))
  it('no route of a worked situation comes back to where it was', () => {
    expect(people.length).toBeGreaterThan(20)
    for (const border of new Set([day(on), ...borderDays(all).filter((one) => one > day(on))]))
      expect(loopingRoutes(book(), people, border)).toEqual([])
  })
})

describe('what the check finds', () => {
  const some = (changes: Partial<Parameters<typeof norm>[0]>): Norm =>
    norm({
      id: 'permit-test',
      cite: 'AufenthG § 7 Abs. 1 Satz 3',
      encodedFrom: '2026-07-29',
      inForce: { from: '2024-03-01' },
      grade: 'may',
      gradeCite: 'Abs. 1 Satz 3',
      for: { 'Abs. 1 Satz 3': yes('validPassport') },
      gates: [],
      grants: { status: 'permit-family', cite: 'AufenthG § 7', work: 'any', workCite: 'AufenthG § 4a Abs. 1 Satz 1' },
      papers: [],
      reviewedBy: null,
      ...changes,
    })
  const bookOf = (...texts: Norm[]) => rulebook({ vocabulary, norms: texts, amounts: [], steps: [] })

  it('two texts in force on one day', () =>
    expect(
      brokenVersions([
        some({ inForce: { from: '2024-03-01', to: '2026-06-12' } }),
        some({ inForce: { from: '2026-06-12' } }),
      ]),
    ).toEqual(['permit-test: 2 texts are in force on 2026-06-12']))
  it('a day without a text between two', () =>
    expect(
      brokenVersions([
        some({ inForce: { from: '2024-03-01', to: '2026-06-10' } }),
        some({ inForce: { from: '2026-06-12' } }),
      ]),
    ).toEqual(['permit-test: no text is in force on 2026-06-11']))
  it('two exceptions that can both apply and differ; not those that deny each other', () => {
    const exceptions = (second: ReturnType<typeof yes>) =>
      some({
        for: {
          'Abs. 1 Satz 3': {
            is: 'except',
            base: yes('validPassport'),
            exceptions: [
              { cite: 'Nr. 1', when: yes('entryBan'), then: yes('identityClarified') },
              { cite: 'Nr. 2', when: second, then: yes('healthInsured') },
            ],
          },
        },
      })
    expect(overlappingExceptions([exceptions(yes('leftSinceAsylum'))])).toHaveLength(1)
    expect(overlappingExceptions([exceptions({ is: 'not', of: yes('entryBan') })])).toEqual([])
  })
  it('one waiver with two caps', () => {
    const waived = { when: yes('entryBan'), drops: ['Abs. 1 Satz 3'] }
    const twice = some({ waived: { 'AufenthG § 7 Abs. 1 Satz 2': waived, 'Abs. 1 Satz 2': { ...waived, cap: 'may' } } })
    expect(overlappingExceptions([twice])).toHaveLength(1)
  })
  it('a norm that nobody can reach', () =>
    expect(unreachable(bookOf(some({ for: { 'Abs. 1 Satz 3': { is: 'any', of: [] } } })), ['toleration'])).toEqual([
      'permit-test on 2024-03-01',
    ]))
  it('a status that nobody enters, and one that nobody leaves', () => {
    const ofTolerated = some({
      for: { 'Abs. 1 Satz 3': { is: 'holds', track: 'stay', statuses: ['toleration'] } },
    })
    expect(deadStatuses(bookOf(ofTolerated), ['toleration', 'permit-family', 'permit-16b'])).toEqual({
      noEntry: ['toleration', 'permit-16b'],
      noExit: ['permit-family', 'permit-16b'],
    })
  })
})
