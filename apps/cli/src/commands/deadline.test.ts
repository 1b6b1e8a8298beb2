import { readFileSync } from 'node:fs'
import { letters } from '@lotse/statutes/deadlines/index.ts'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { lotse } from '../test-io.ts'

const asked = (...typed: string[]) => lotse(['deadline', ...typed])
const letter = ['office-decision', '--by', 'letter', '--posted', '2026-11-09', '--place', 'Dresden'] as const

describe('lotse deadline', () => {
  it('lists every kind with its group, in both languages', async () => {
    for (const language of ['de', 'en']) {
      const { code, out } = await asked('list', '--lang', language)
      expect(code).toBe(0)
      for (const { id } of letters) expect(out).toContain(`\n  ${id}\n`)
      expect(out).not.toMatch(/undefined|\[object/)
    }
    const listed = JSON.parse((await asked('list', '--json')).out) as { letter: string }[]
    expect(listed.map(({ letter }) => letter)).toEqual(letters.map(({ id }) => id))
  })

  it('tells the last day, how it was reckoned, what to do and who helps', async () => {
    const { code, out } = await asked(...letter)
    expect(code).toBe(0)
    for (const text of [
      'Widerspruch beim Amt: spätestens am 14. Dezember 2026',
      '13. November 2026: Gilt am vierten Tag danach als bekannt gegeben',
      'Was jetzt zu tun ist',
      'Wer hilft',
      'Es gilt, was in Ihrem Brief steht',
    ])
      expect(out).toContain(text)
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
  })

  it('answers as JSON, with every text beside its id', async () => {
    const { out } = await asked(...letter, '--json', '--lang', 'en')
    const answer = JSON.parse(out)
    expect(answer).toMatchObject({
      letter: 'office-decision',
      notified: { earliest: '2026-11-13', latest: '2026-11-13' },
      deadlines: [{ duty: 'objection', is: 'last-day', day: '2026-12-14', isPast: false }],
      reviewedBy: null,
    })
    expect(answer.deadlines[0].lines.at(-1)).toMatchObject({
      did: 'moved',
      day: '2026-12-14',
      cite: 'VwVfG § 31 Abs. 3 Satz 1',
      isTextAtHand: true,
    })
    for (const named of [...answer.toDo, ...answer.help, ...answer.warnings]) expect(named.text).not.toBe(named.id)
  })

  it('answers every kind by its schema', async () => {
    const file = new URL('../../schema/deadline.schema.json', import.meta.url)
    const isAnswer = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
      JSON.parse(readFileSync(file, 'utf8')),
    )
    for (const { id, starts } of letters) {
      const when =
        starts === 'event' ? ['--event', '2026-10-31'] : ['--dated', '2026-10-31', '--instruction', 'missing']
      const { code, out } = await asked(id, ...when, '--json')
      isAnswer(JSON.parse(out))
      expect([id, code, isAnswer.errors]).toEqual([id, 0, null])
    }
  })

  it('says every kind within 80 columns, in both languages', async () => {
    for (const language of ['de', 'en'])
      for (const { id, starts } of letters) {
        const { out } = await asked(id, starts === 'event' ? '--event' : '--dated', '2026-10-31', '--lang', language)
        expect(out, id).not.toMatch(/undefined|\[object/)
        for (const line of out.split('\n')) expect(line.length, `${id}: ${line}`).toBeLessThanOrEqual(80)
      }
  })

  it('without the way of delivery takes the earliest day, and tells the other as what may be', async () => {
    const { out } = await asked('office-decision', '--posted', '2026-11-09', '--place', 'Sachsen', '--json')
    expect(JSON.parse(out).deadlines[0]).toMatchObject({ day: '2026-12-09', perhapsUntil: '2026-12-14' })
    const dated = await asked('office-decision', '--dated', '2026-11-09', '--json')
    expect(JSON.parse(dated.out).deadlines[0]).not.toHaveProperty('perhapsUntil')
  })

  it('says that a day has passed, and still what can be done', async () => {
    const { code, out } = await asked('office-decision', '--by', 'letter', '--posted', '2026-09-01', '--lang', 'en')
    expect(code).toBe(0)
    expect(out).toContain('This day has passed.')
    expect(out).toContain('Go to an adviser today')
  })

  it('writes a calendar file, and leaves the answer as it is', async () => {
    const { out, err, written } = await asked(...letter, '--json', '--ics', 'frist.ics')
    expect(Object.keys(written)).toEqual(['frist.ics'])
    expect(written['frist.ics']).toContain('DTSTART;VALUE=DATE:20261214\r\n')
    expect(err).toContain('frist.ics')
    expect(JSON.parse(out).letter).toBe('office-decision')
  })

  it.each([
    [[], 'braucht mehr Angaben'],
    [['objecton'], 'kennt Lotse nicht'],
    [['office-decision'], 'Es fehlt ein Tag'],
    [['office-decision', '--delivered', '2026-11-09'], '--dated'],
    [['office-decision', '--posted', '9.11.2026'], '--posted'],
    [['office-decision', '--posted', '2026-11-31'], '--posted'],
    [['office-decision', '--posted', '2026-12-01'], 'Zukunft'],
    [['office-decision', '--posted', '2019-01-01'], '2020'],
    [['office-decision', '--posted', '2026-11-09', '--delivered', '2026-11-08'], 'vor --posted'],
    [['office-decision', '--posted', '2026-11-09', '--by', 'pigeon'], 'envelope'],
    [['office-decision', '--posted', '2026-11-09', '--place', 'Leipzg'], 'Leipzig'],
    [['office-decision', '--posted', '2026-11-09', '--instruction', 'no'], 'missing'],
    [['office-decision', '--posted', '2026-11-09', '--stated', 'soon'], '2w'],
    [['office-decision', '--posted', '2026-11-09', '--lodged', '2026-01-01'], '--lodged'],
    [['office-decision', '--event', '2026-11-09'], '--event'],
    [['permit-ends'], '--event'],
    [['permit-ends', '--posted', '2026-11-09'], '--event'],
    [['office-decision', '--posted', '2026-11-09', '--goal', 'title'], '--goal'],
  ])('refuses %j with a sentence', async (typed, expected) => {
    const { code, out, err } = await asked(...typed)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(new RegExp(expected))
    expect(err).not.toMatch(/undefined|\[object|Error/)
  })
})
