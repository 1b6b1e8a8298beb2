import { book } from '@lotse/statutes/rulebook.ts'
import { describe, expect, it } from 'vitest'
import { packed, unpacked } from './file.ts'
import { guideOf } from './guide.ts'
import { type Journey, move, noJourney } from './journey.ts'
import { forgetAll, isJourney, keep, kept } from './keep.ts'

const today = '2026-11-23'
const guide = guideOf(book(), today)
const step = (journey: Journey, entries: Record<string, string>) => move(journey, entries, guide).journey
const paper = {
  'stay.0': 'group:toleration',
  'stay.0.toleration': 'toleration',
  'stay.0.d': '14',
  'stay.0.m': '3',
  'stay.0.y': '2021',
}
const begun = step(noJourney, { do: 'begin' })
const told = step(begun, { do: 'answer', ...paper })

describe('the way through the questions', () => {
  it('begins with the paper', () => expect(begun).toMatchObject({ at: 0, trail: [['stay']] }))
  it('goes on to the next question after an answer', () => {
    expect(told.at).toBe(1)
    expect(told.told['stay']).toEqual({ atLeast: [{ status: 'toleration', from: '2021-03-14' }] })
  })
  it('stays and keeps what was typed where an answer is missing', () => {
    const { journey, problems } = move(
      begun,
      { do: 'answer', 'stay.0': 'group:toleration', 'stay.0.toleration': 'toleration' },
      guide,
    )
    expect(problems).toMatchObject([{ code: 'choose' }])
    expect(journey).toMatchObject({ at: 0, draft: { 'stay.0': 'group:toleration' } })
  })
  it('says a day in the future with the words of the engine', () =>
    expect(move(begun, { do: 'answer', ...paper, 'stay.0.y': '2031' }, guide).problems[0]?.code).toBe('in-the-future'))
  it('goes back without losing an answer', () => {
    const back = step(told, { do: 'back' })
    expect(back).toMatchObject({ at: 0, told: told.told })
    expect(step(back, { do: 'answer', ...paper })).toMatchObject({ at: 1, trail: told.trail })
  })
  it('keeps what was typed when going back', () => {
    const changed = step(step(told, { do: 'back' }), { do: 'back', ...paper, 'stay.0.y': '2019' })
    expect(changed.told['stay']).toEqual({ atLeast: [{ status: 'toleration', from: '2019-03-14' }] })
  })
  it('does not ask again what nobody knows', () => {
    const passed = step(told, { do: 'unknown' })
    expect(passed.passed).toEqual(told.trail[1])
    expect(passed.trail.flat().filter((key) => key === told.trail[1]?.[0])).toHaveLength(1)
  })
  it('ends with the answer', () => {
    let journey = told
    for (let count = 0; count < 60 && journey.at !== 'answer'; count++) journey = step(journey, { do: 'unknown' })
    expect(journey.at).toBe('answer')
    expect(journey.trail.length).toBeLessThan(25)
  })
  it('comes back to the answer after one was changed', () => {
    const changing = step({ ...told, at: 'answer' }, { do: 'edit:stay' })
    expect(changing).toMatchObject({ at: 0, backTo: 'answer' })
    expect(step(changing, { do: 'answer', ...paper }).at).toBe('answer')
  })
  it('adds and removes a row and keeps the others', () => {
    const two = step(begun, { ...paper, do: 'add:stay' })
    expect(two.draft).toMatchObject({ 'stay.n': '2', 'stay.0.d': '14' })
    const one = step(begun, { ...two.draft, 'stay.1': 'none', do: 'remove:stay:0' })
    expect(one.draft).toMatchObject({ 'stay.n': '1', 'stay.0': 'none' })
  })
  it('forgets everything only after it was asked', () => {
    const asked = step(told, { do: 'clear-ask' })
    expect(asked).toMatchObject({ at: 'clear', told: told.told })
    expect(step(asked, { do: 'clear' })).toEqual(noJourney)
  })
})

describe('what if', () => {
  const at = { ...told, at: 'answer' as const }
  const tried = step(at, { do: 'whatif:germanSpoken="B1";training.kind="qualified"' })

  it('is tried beside the answers', () => {
    expect(tried.whatIf).toEqual({ germanSpoken: 'B1', training: { kind: 'qualified' } })
    expect(tried.told).toEqual(told.told)
  })
  it('ends without a trace', () => expect(step(tried, { do: 'whatif-end' })).toEqual(at))
  it('becomes an answer when the person says so', () =>
    expect(step(tried, { do: 'whatif-keep' }).told).toMatchObject({ germanSpoken: 'B1' }))
  it('takes no value that the law does not know', () =>
    expect(move(at, { do: 'whatif:germanSpoken="D9"' }, guide).journey.whatIf).toBeUndefined())
})

describe('what stays on the device', () => {
  const shelf = () => {
    const values = new Map<string, string>()
    return {
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => void values.set(key, value),
      removeItem: (key: string) => void values.delete(key),
    }
  }
  it('is there again', () => {
    const own = shelf()
    expect(keep(own, told)).toBe(true)
    expect(kept(own)).toEqual(told)
  })
  it('is gone when it is deleted', () => {
    const own = shelf()
    keep(own, told)
    forgetAll(own)
    expect(kept(own)).toEqual(noJourney)
  })
  it('is left aside when something else wrote it', () => {
    const own = shelf()
    own.setItem('lotse.journey', '{"version":1,"told":7}')
    expect(kept(own)).toEqual(noJourney)
  })
  it('is said not to be kept where the browser refuses', () => expect(keep(undefined, told)).toBe(false))
  it('has its whole shape', () => expect(isJourney({ ...told, at: 99 })).toBe(false))
})

describe('a file', () => {
  it('brings back what was told', () => {
    const opened = unpacked(packed(told, today), today, book().vocabulary)
    expect(opened).toMatchObject({ ok: true, journey: { told: told.told, at: 'answer' } })
  })
  it('that is none is refused', () =>
    expect(unpacked('Brief.pdf', today, book().vocabulary)).toEqual({ ok: false, code: 'not-json' }))
  it('with faults names each', () =>
    expect(unpacked('{"birthDate":"2031-01-01","nonsense":1}', today, book().vocabulary)).toMatchObject({
      ok: false,
      code: 'problems',
      problems: [{ code: 'in-the-future' }, { code: 'unknown-fact' }],
    }))
})
