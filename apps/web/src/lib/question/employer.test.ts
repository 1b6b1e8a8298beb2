import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { noJourney } from '../situation/journey.ts'
import { type EmployerAnswer, question } from './employer.ts'
import { type InterviewPage, interviewGuide, interviewPageOf } from './interview.ts'
import { loadRules } from './load.ts'

const on = '2026-11-23'
const loaded = await loadRules(question, 'de', on)
const here: Told = { applicantPassport: 'other', livesAbroad: false, paperValid: true, livesInReception: false }
const statuses = loaded.rulebook.vocabulary.facts.flatMap((fact) =>
  fact.kind === 'spans' && fact.id === 'stay' ? fact.statuses : [],
)
const notes = ['any', 'this-job', 'ask', 'forbidden', 'other', undefined] as const

function answer(told: Told): EmployerAnswer {
  const page = interviewPageOf(
    question,
    { ...noJourney, told, at: 'answer' },
    [],
    loaded,
  ) as InterviewPage<EmployerAnswer>
  if (page.is !== 'answer') throw new Error(`no answer but ${page.is}`)
  return page.answer
}
const holding = (status: string, note?: string, more: Told = {}): Told => ({
  ...here,
  stay: [{ status, from: '2021-01-01' }],
  ...(note ? { paperNote: note } : {}),
  ...more,
})

describe('an employer hears yes only where a valid paper says so', () => {
  it.each(statuses.flatMap((status) => notes.map((note) => [status, note] as const)))('%s, note %s', (status, note) => {
    const isAllowed = note === 'any' || note === 'this-job'
    // A long-term title of another state is no title here: it leads to one (§ 38a AufenthG).
    const mayNot = ['toleration-unclear-identity', 'none', 'long-term-elsewhere'].includes(status)
    expect(answer(holding(status, note)).tone === 'open').toBe(isAllowed && !mayNot)
    expect(answer(holding(status, note, { paperValid: false })).tone).not.toBe('open')
  })
  it('and for Germans and citizens of the Union', () => {
    for (const applicantPassport of ['german', 'eu', 'eu-family'])
      expect(answer({ applicantPassport }).headline).toBe('Ja. Sie brauchen keine Erlaubnis.')
  })
  it('never before anything is told', () => expect(answer({}).headline).toBe('Das lässt sich noch nicht sagen.'))
})

describe('without a yes on the paper', () => {
  const headline = (told: Told) => answer(told).headline
  it.each(['toleration', 'permission-to-stay', 'toleration-training', 'permit-18a', 'permit-25-4'])(
    '%s: the office is asked',
    (status) => {
      expect(headline(holding(status, 'ask'))).toBe('Nur mit Erlaubnis der Ausländerbehörde.')
      expect(answer(holding(status, 'ask')).needsPermission).toBe(true)
    },
  )
  it('a Duldung of one month: not yet, with the day', () =>
    expect(
      headline({
        ...here,
        paperNote: 'ask',
        hireAs: 'job',
        stay: [{ status: 'toleration', from: '2026-10-23' }],
        arrivedOn: '2026-10-23',
      }),
    ).toBe('Noch nicht. Frühestens ab dem 23. Januar 2027, und dann mit Erlaubnis.'))
  it('a title that the law leaves free, with a note against it: cleared up first', () =>
    expect(headline(holding('permit-25b', 'forbidden'))).toBe('Klären Sie es zuerst mit der Ausländerbehörde.'))
  it.each(['visa-national', 'fiction-continued', 'fiction-lawful'])('%s: the paper itself says it', (status) =>
    expect(headline(holding(status))).toBe('Das lässt sich noch nicht sagen.'),
  )
  it('the Duldung of unclear identity: no, and why', () =>
    expect(answer(holding('toleration-unclear-identity', 'any')).lead.join()).toContain('ungeklärter Identität'))
})

it('an employer is never asked what an office accuses somebody of, where they come from or how they are', () => {
  const asked = new Set<string>()
  for (const status of statuses)
    for (const hireAs of ['job', 'training', 'entry-qualification', 'trial', 'course']) {
      const guide = interviewGuide(question, loaded)
      let journey = { ...noJourney, told: holding(status, 'ask', { hireAs }) }
      for (let next = guide.next(journey, true); next; next = guide.next(journey, true)) {
        for (const key of next) asked.add(key)
        journey = { ...journey, passed: [...journey.passed, ...next] }
      }
    }
  const sensitive = loaded.rulebook.vocabulary.facts.filter((fact) => fact.sensitive).map(({ id }) => id)
  expect([...asked].filter((key) => sensitive.includes(key))).toEqual([])
  for (const fact of [
    'safeCountry',
    'workBan',
    'removalMeasuresUnderWay',
    'asylum',
    'acceleratedProcedure',
    'birthDate',
  ])
    expect([...asked]).not.toContain(fact)
})

it('subsidies are named for what is planned, and not for somebody who still lives abroad', () => {
  const subsidies = (told: Told) => answer(told).subsidies.map(({ id }) => id)
  expect(subsidies(holding('permit-25b', 'any', { hireAs: 'job', applicantRegistered: 'agency' }))).toEqual([
    'integration-subsidy',
  ])
  expect(subsidies(holding('permit-25b', 'any', { hireAs: 'entry-qualification' }))).toEqual([
    'entry-qualification-subsidy',
  ])
  expect(subsidies(holding('permit-25b', 'any', { hireAs: 'job', employedHereFourYears: true }))).toEqual([])
  expect(subsidies({ applicantPassport: 'other', livesAbroad: true, hireAs: 'job' })).toEqual([])
})

it('duties go with the paper', () => {
  const duties = (told: Told) => answer(told).duties.map(({ id }) => id)
  expect(duties(holding('permit-18a', 'any'))).toEqual(
    expect.arrayContaining(['duty-to-check', 'duty-to-copy', 'duty-to-tell-end']),
  )
  expect(duties(holding('toleration', 'any'))).not.toContain('duty-to-tell-end')
  expect(duties(holding('toleration-employment', 'any'))).toContain('duty-to-tell-end-60d')
  expect(duties({ applicantPassport: 'eu' })).toEqual([])
})
