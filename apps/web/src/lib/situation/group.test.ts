import { day, factOf, find, readSituation, type Told } from '@lotse/law'
import { book } from '@lotse/statutes/rulebook.ts'
import { describe, expect, it } from 'vitest'
import { bestPerTitle, groupOf } from './group.ts'
import { glanceOf, planOf, statusOf } from './plan.ts'

const on = '2026-11-23'
const rulebook = book()
const sustained = 'permit-sustained-integration'
const known: Told = {
  identityClarified: true,
  validPassport: true,
  germanSpoken: 'A2',
  civicKnowledge: true,
  commitsToConstitution: true,
  publicFunds: 'none',
  incomeFromWork: 185_000,
  needPerMonth: 118_000,
  children: [],
  birthDate: '1990-04-17',
  entryBan: false,
  expulsionInterest: 'none',
  deceivesNow: false,
  refusesCooperationNow: false,
  manifestlyUnfounded: 'no',
  asylum: [{ status: 'asylum-rejected', from: '2019-10-02' }],
  asylumLodgedOn: '2018-09-20',
  asylumDecidedOn: '2019-02-14',
  extremistLinks: false,
}
const tolerated = (from: string, rest: Told = {}): Told => ({
  ...known,
  stay: [{ status: 'toleration', from }],
  ...rest,
})

const surroundings = {
  reachable: new Set<string>(),
  isTitle: () => true,
  isSensitive: (key: string) => factOf(rulebook, key)?.sensitive ?? false,
}

function grouped(told: Told) {
  const read = readSituation(rulebook.vocabulary, told, on)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const finding = find(rulebook, sustained, read.situation, { on: day(on) })
  if (!finding) throw new Error('the norm is in force')
  return groupOf(finding, surroundings)
}

describe('a title stands where it says what to do next', () => {
  it('open today', () => expect(grouped(tolerated('2020-11-23')).group).toBe('open'))
  it('later by time alone, with its day', () =>
    expect(grouped(tolerated('2020-11-24'))).toMatchObject({ group: 'later', day: '2026-11-24' }))
  it('open by a step of one’s own, whether or not an illness was told', () =>
    expect(grouped(tolerated('2019-11-23', { germanSpoken: 'A1' })).group).toBe('steps'))
  it('perhaps, while answers are missing', () =>
    expect(grouped({ stay: { atLeast: [{ status: 'toleration', from: '2019-11-23' }] } }).group).toBe('perhaps'))
  it('not open for who has no toleration', () =>
    expect(['closed', 'advice']).toContain(
      grouped({ ...known, stay: [{ status: 'visa-national', from: '2026-01-01' }] }).group,
    ))
  it('perhaps later, where the day is only the earliest thinkable', () => {
    const { weaker: _, ...finding } = grouped(tolerated('2020-11-24')).finding
    const never = { day: null, reason: 'unknown-facts' } as const
    expect(groupOf({ ...finding, opensOn: never, opensOnIfJudged: never }, surroundings)).toMatchObject({
      group: 'later',
      restsOn: 'unknown',
    })
  })
  it('apart from titles, where it only bridges the time', () => {
    const entry = grouped(tolerated('2019-11-23'))
    const norm = { ...entry.finding.norm, grade: 'may' as const }
    expect(groupOf({ ...entry.finding, norm }, { ...surroundings, isTitle: () => false }).group).toBe('meanwhile')
  })
})

describe('a title is named once', () => {
  const entry = grouped(tolerated('2020-11-23'))
  const weaker = { ...entry, group: 'later' as const }

  it('by the best of the norms that lead to it', () =>
    expect(bestPerTitle([weaker, entry], undefined)).toEqual([entry]))
  it('and not at all if it is held already', () => expect(bestPerTitle([entry], 'permit-25b')).toEqual([]))
})

describe('the plan', () => {
  const plan = planOf(rulebook, tolerated('2020-11-24'), on)

  it('begins at today’s paper', () => expect(plan.status).toBe('toleration'))
  it('draws no two roads over the same lanes', () => {
    const lanes = plan.routes.map((route) => route.legs.map((leg) => leg.toStatus).join())
    expect(new Set(lanes).size).toBe(lanes.length)
  })
  it('names no paper that has ended', () =>
    expect(statusOf({ stay: [{ status: 'toleration', from: '2020-01-01', to: '2021-01-01' }] }, on)).toBeUndefined())
  it('counts every title once in a glance', () => {
    const glance = glanceOf(rulebook, tolerated('2020-11-24'), on)
    const all = [...glance.open, ...glance.possible, ...glance.closed]
    expect(new Set(all).size).toBe(all.length)
  })
})
