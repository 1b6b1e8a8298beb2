import { describe, expect, it } from 'vitest'
import { type Condition, judged, judgedAgainst, never, nothing, unencoded, yes } from './condition.ts'
import { day } from './day.ts'
import { evaluate } from './evaluate.ts'
import { ConflictingExceptions } from './exceptions.ts'
import type { Grade } from './grade.ts'
import { type NormText, norm } from './norm.ts'
import { bookOf, normWith, situationOf, today } from './reference/testing.ts'

const unknown = unencoded('anything')
const grade = (rest: Partial<NormText>, { judgementsMet = false, told = {} } = {}): string => {
  const made = norm({
    id: 'norm',
    cite: 'T § 10',
    encodedFrom: '2026-01-01',
    inForce: { from: '2000-01-01' },
    grade: 'right',
    gradeCite: 'Abs. 1',
    for: {},
    gates: [],
    grants: { status: 'permit', cite: 'T § 11', work: 'any', workCite: 'T § 11' },
    papers: [],
    reviewedBy: null,
    ...rest,
  })
  const { worst, best } = evaluate(bookOf(made), 'norm', situationOf(told), { on: day(today), judgementsMet })
  return worst === best ? worst : `${worst}…${best}`
}
const place = (condition: Condition) => ({ P: condition })
const waived = (when: Condition, cap?: Grade) => ({ W: { when, drops: ['P'], ...(cap ? { cap } : {}) } })
const gate = (condition: Condition, missing: 'barred' | 'exceptional', ...passages: [Condition, Grade, Grade?][]) => ({
  id: `g${Math.random()}`,
  cite: 'T § 5',
  condition,
  missing,
  passages: passages.map(([when, cap, needs]) => ({ cite: 'T § 5 Satz 2', when, cap, ...(needs ? { needs } : {}) })),
})

describe('own conditions, by hand', () => {
  it.each<[string, Partial<NormText>, string]>([
    ['nothing asked', {}, 'right'],
    ['soll', { grade: 'should' }, 'should'],
    ['kann', { grade: 'may' }, 'may'],
    ['mandatory met', { for: place(nothing) }, 'right'],
    ['mandatory missing', { for: place(never) }, 'barred'],
    ['mandatory unknown', { for: place(unknown) }, 'barred…right'],
    ['regular met', { regularly: place(nothing) }, 'right'],
    ['regular missing', { regularly: place(never) }, 'exceptional'],
    ['regular unknown', { regularly: place(unknown) }, 'exceptional…right'],
    ['excluded', { barred: place(nothing) }, 'barred'],
    ['not excluded', { barred: place(never) }, 'right'],
    ['perhaps excluded', { barred: place(unknown) }, 'barred…right'],
    ['regularly excluded', { regularlyBarred: place(nothing) }, 'exceptional'],
    ['regular missing, mandatory unknown', { for: place(unknown), regularly: { Q: never } }, 'barred…exceptional'],
    ['waived by law', { for: place(never), waived: waived(nothing) }, 'right'],
    ['waived by kann', { for: place(never), waived: waived(nothing, 'may') }, 'may'],
    ['waived by soll', { regularly: place(never), waived: waived(nothing, 'should') }, 'should'],
    ['perhaps waived by kann', { for: place(never), waived: waived(unknown, 'may') }, 'barred…may'],
    ['perhaps missing, waived by kann', { for: place(unknown), waived: waived(nothing, 'may') }, 'may…right'],
    [
      'perhaps missing, perhaps waived by kann',
      { for: place(unknown), waived: waived(unknown, 'may') },
      'barred…right',
    ],
    ['not waived', { for: place(never), waived: waived(never) }, 'barred'],
    [
      'met, and waived by kann: the waiver is not needed',
      { for: place(nothing), waived: waived(nothing, 'may') },
      'right',
    ],
    ['a waiver never lifts above the norm', { grade: 'may', for: place(never), waived: waived(nothing) }, 'may'],
    ['excluded, but waived by kann', { barred: place(nothing), waived: waived(nothing, 'may') }, 'may'],
    [
      'regular missing, a waiver below it does not help',
      { regularly: place(never), waived: waived(nothing, 'exceptional') },
      'exceptional',
    ],
    [
      'the better of two waivers',
      { for: place(never), waived: { ...waived(nothing, 'may'), V: { when: nothing, drops: ['P'], cap: 'should' } } },
      'should',
    ],
  ])('%s', (_, text, expected) => expect(grade(text)).toBe(expected))
})

describe('gates, one after another', () => {
  it.each<[string, Partial<NormText>, string]>([
    ['passed', { gates: [gate(nothing, 'barred')] }, 'right'],
    ['shut', { gates: [gate(never, 'barred')] }, 'barred'],
    ['regular and missing', { gates: [gate(never, 'exceptional')] }, 'exceptional'],
    ['perhaps shut', { gates: [gate(unknown, 'barred')] }, 'barred…right'],
    ['shut with a way past by kann', { gates: [gate(never, 'barred', [nothing, 'may'])] }, 'may'],
    ['shut with a way past perhaps', { gates: [gate(never, 'barred', [unknown, 'may'])] }, 'barred…may'],
    [
      'a way for strict claims, with a strict claim',
      { gates: [gate(never, 'barred', [nothing, 'right', 'right'])] },
      'right',
    ],
    [
      'a way for strict claims, with soll only',
      { grade: 'should', gates: [gate(never, 'barred', [nothing, 'right', 'right'])] },
      'barred',
    ],
    [
      'a strict claim that the gate before has weakened',
      { gates: [gate(never, 'exceptional', [nothing, 'may']), gate(never, 'barred', [nothing, 'right', 'right'])] },
      'barred',
    ],
    [
      'the same gates in the other order',
      { gates: [gate(never, 'barred', [nothing, 'right', 'right']), gate(never, 'exceptional', [nothing, 'may'])] },
      'may',
    ],
    [
      'a strict claim that the gate before perhaps weakens',
      { gates: [gate(unknown, 'exceptional', [nothing, 'may']), gate(never, 'barred', [nothing, 'right', 'right'])] },
      'barred…right',
    ],
    [
      'a regular condition missing is no strict claim',
      { regularly: place(never), gates: [gate(never, 'barred', [nothing, 'right', 'right'])] },
      'barred',
    ],
    [
      'departed from by kann',
      { gates: [{ ...gate(never, 'barred'), id: 'g' }], departsFrom: [{ gate: 'g', cite: 'Abs. 5', cap: 'may' }] },
      'may',
    ],
    [
      'departed from by law',
      { gates: [{ ...gate(never, 'barred'), id: 'g' }], departsFrom: [{ gate: 'g', cite: 'Abs. 5', cap: 'right' }] },
      'right',
    ],
    [
      'departed from by kann, but passed',
      { gates: [{ ...gate(nothing, 'barred'), id: 'g' }], departsFrom: [{ gate: 'g', cite: 'Abs. 5', cap: 'may' }] },
      'right',
    ],
  ])('%s', (_, text, expected) => expect(grade(text)).toBe(expected))
})

describe('what only a human can weigh', () => {
  it("stays open, and is met in the person's favour when asked so", () => {
    const favourable = { for: place(judged('hope')) }
    const exclusion = { barred: place(judgedAgainst('danger')) }
    expect([grade(favourable), grade(favourable, { judgementsMet: true })]).toEqual(['barred…right', 'right'])
    expect([grade(exclusion), grade(exclusion, { judgementsMet: true })]).toEqual(['barred…right', 'right'])
  })
  it('does not settle what is not known', () =>
    expect(grade({ for: place(unknown) }, { judgementsMet: true })).toBe('barred…right'))
})

describe('a rule and its exceptions', () => {
  const except = (base: Condition, ...exceptions: [Condition, Condition][]): Condition => ({
    is: 'except',
    base,
    exceptions: exceptions.map(([when, then], index) => ({ cite: `T § 9 Nr. ${index + 1}`, when, then })),
  })
  const says = (condition: Condition): string => grade({ for: place(condition) })
  it.each<[string, Condition, string]>([
    ['the rule where none applies', except(nothing, [never, never]), 'right'],
    ['the exception that applies', except(nothing, [nothing, never]), 'barred'],
    ['unknown while it is unknown whether one applies', except(nothing, [unknown, never]), 'barred…right'],
    ['settled where both say the same', except(nothing, [unknown, nothing]), 'right'],
    ['the exception although another may apply', except(never, [nothing, nothing], [unknown, never]), 'right'],
    ['two that agree', except(never, [nothing, nothing], [nothing, nothing]), 'right'],
    [
      'two of which one is unknown: no contradiction',
      except(never, [nothing, unknown], [nothing, nothing]),
      'barred…right',
    ],
    ['the same the other way round', except(never, [nothing, nothing], [nothing, unknown]), 'barred…right'],
  ])('is %s', (_, condition, expected) => expect(says(condition)).toBe(expected))

  it('contradicts itself where two exceptions apply and differ: an error naming both', () => {
    const broken = except(nothing, [nothing, nothing], [nothing, never])
    expect(() => says(broken)).toThrow(ConflictingExceptions)
    expect(() => says(broken)).toThrow('T § 9 Nr. 1 and T § 9 Nr. 2 both apply and contradict each other.')
    expect(() => says(except(nothing, [nothing, unknown], [nothing, nothing], [nothing, never]))).toThrow(
      'Nr. 2 and T § 9 Nr. 3',
    )
  })
})

describe('the day of application', () => {
  const young: Condition = {
    is: 'moment',
    left: { of: 'application' },
    than: '<',
    right: { of: 'plus', moment: { of: 'fact', fact: 'birthDate' }, period: { years: 27 } },
  }
  const at = (on: string, application?: string) =>
    evaluate(bookOf(normWith(young)), 'norm', situationOf({ birthDate: '2000-02-29' }), {
      on: day(on),
      ...(application ? { application: day(application) } : {}),
    }).worst
  it('is the day of decision unless it is given', () => {
    expect(at('2027-02-27')).toBe('right')
    expect(at('2027-02-28')).toBe('barred')
    expect(at('2027-06-01', '2027-02-27')).toBe('right')
    expect(at('2027-06-01', '2027-02-28')).toBe('barred')
  })
})

it('knows the person behind the words: a fact is yes, no or unknown', () => {
  expect(grade({ for: place(yes('a')) }, { told: { a: true } })).toBe('right')
  expect(grade({ for: place(yes('a')) }, { told: { a: false } })).toBe('barred')
  expect(grade({ for: place(yes('a')) })).toBe('barred…right')
})
