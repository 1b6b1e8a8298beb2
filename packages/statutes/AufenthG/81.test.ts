import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged } from '../testing.ts'
import {
  fictionPaper,
  removalSuspended,
  stayCountsAsAllowed,
  titleGoesOn,
  titleMayGoOn,
  workGoesOn,
  workWhileCardIsMade,
} from './81.ts'

const on = '2026-11-23'
/** A residence permit to the end of October, prolonging applied for on its last day. */
const applicant: Told = {
  titleApplicationOpen: true,
  titleApplicationOn: '2026-10-31',
  paperBefore: 'permit',
  paperBeforeUntil: '2026-10-31',
  paperBeforeEnded: false,
  paperBeforeAllowsWork: true,
  paperBeforeHumanitarian: false,
  paperBeforeOverSixMonths: true,
  asksForProlongation: true,
  asylumAskedSinceTitle: false,
  visaFreeForLongStay: false,
  fingerprintsOutstanding: false,
  cardOrdered: true,
  cardForTrainingOrWork: true,
}
const late: Told = { titleApplicationOn: '2026-11-01' }
const visaFree: Told = { paperBefore: 'visa-free', visaFreeForLongStay: true }
const norms = {
  titleGoesOn,
  workGoesOn,
  titleMayGoOn,
  stayCountsAsAllowed,
  removalSuspended,
  fictionPaper,
  workWhileCardIsMade,
}
const of = (norm: keyof typeof norms, changes: Told = {}) => grade(norms[norm], { ...applicant, ...changes }, on)
const judged = (norm: keyof typeof norms, changes: Told = {}) =>
  gradeIfJudged(norms[norm], { ...applicant, ...changes }, on)

/** By hand from § 81: what each paper and each day gives, everything weighed in the person’s favour. */
describe.each([
  //  paper,                in time: goes on, allowed, may go on, suspended   late: the same
  ['permit', ['right', 'barred', 'barred', 'barred'], ['barred', 'barred', 'may', 'barred']],
  ['national-visa', ['right', 'barred', 'barred', 'barred'], ['barred', 'barred', 'may', 'barred']],
  ['schengen-visa', ['barred', 'barred', 'barred', 'barred'], ['barred', 'barred', 'barred', 'barred']],
  ['visa-free', ['barred', 'right', 'barred', 'barred'], ['barred', 'barred', 'barred', 'right']],
  ['permission-to-stay', ['barred', 'barred', 'barred', 'barred'], ['barred', 'barred', 'barred', 'barred']],
  ['toleration', ['barred', 'barred', 'barred', 'barred'], ['barred', 'barred', 'barred', 'barred']],
  ['none', ['barred', 'barred', 'barred', 'barred'], ['barred', 'barred', 'barred', 'barred']],
] as const)('before the application: %s', (paperBefore, punctual, tooLate) => {
  const all = ['titleGoesOn', 'stayCountsAsAllowed', 'titleMayGoOn', 'removalSuspended'] as const
  it('applied on the last day', () => expect(all.map((id) => judged(id, { paperBefore }))).toEqual(punctual))
  it('applied a day later', () => expect(all.map((id) => judged(id, { paperBefore, ...late }))).toEqual(tooLate))
  it('and the paper of Abs. 5 is owed where one of them holds by itself', () => {
    const owed = (grades: readonly string[]) => (grades.includes('right') ? 'right' : 'barred')
    expect(judged('fictionPaper', { paperBefore })).toBe(owed(punctual))
    expect(judged('fictionPaper', { paperBefore, ...late })).toBe(owed(tooLate))
  })
  it('Abs. 5a: work while the card is made, where the title goes on or the stay is allowed', () => {
    const first = punctual[0] === 'right' || punctual[1] === 'right' ? 'right' : 'barred'
    expect(judged('workWhileCardIsMade', { paperBefore })).toBe(first)
    expect(judged('workWhileCardIsMade', { paperBefore, ...late })).toBe('barred')
  })
})

describe('§ 81 Abs. 4 Satz 1: the title goes on', () => {
  it('is sure, with the work it allows', () => {
    expect(of('titleGoesOn')).toBe('right')
    expect(of('workGoesOn')).toBe('right')
    expect(of('workGoesOn', { paperBeforeAllowsWork: false })).toBe('barred')
    expect(of('workGoesOn', late)).toBe('barred')
    expect(of('workGoesOn', { paperBefore: 'schengen-visa' })).toBe('barred')
  })
  it.each(['titleGoesOn', 'workGoesOn', 'titleMayGoOn'] as const)('%s: not without an open application', (id) =>
    expect(judged(id, { ...(id === 'titleMayGoOn' ? late : {}), titleApplicationOpen: false })).toBe('barred'),
  )
  it.each(['titleApplicationOpen', 'titleApplicationOn', 'paperBefore', 'paperBeforeUntil', 'paperBeforeEnded'])(
    'an unknown %s never grants',
    (fact) => {
      expect(of('titleGoesOn', { [fact]: null })).toBe('barred…right')
      expect(of('workGoesOn', { [fact]: null })).toBe('barred…right')
      expect(of('fictionPaper', { [fact]: null })).toBe('barred…right')
    },
  )
  it.each(['titleGoesOn', 'workGoesOn', 'fictionPaper', 'workWhileCardIsMade'] as const)(
    '%s: not where the title had ended before (§ 51)',
    (id) => expect(judged(id, { paperBeforeEnded: true })).toBe('barred'),
  )

  describe.each(['titleGoesOn', 'workGoesOn', 'fictionPaper', 'workWhileCardIsMade'] as const)(
    '§ 55 Abs. 2 AsylG, %s: asylum asked since',
    (id) => {
      const asked = (changes: Told) => judged(id, { asylumAskedSinceTitle: true, ...changes })
      it('a title of more than six months to be prolonged goes on', () => expect(asked({})).toBe('right'))
      it('one of six months does not', () => expect(asked({ paperBeforeOverSixMonths: false })).toBe('barred'))
      it('nor does it for another title', () => expect(asked({ asksForProlongation: false })).toBe('barred'))
      it('§ 51 Abs. 1 Nr. 8: a humanitarian one has ended', () =>
        expect(asked({ paperBeforeHumanitarian: true })).toBe('barred'))
      it.each(['paperBeforeOverSixMonths', 'asksForProlongation', 'paperBeforeHumanitarian'])(
        'an unknown %s never grants',
        (fact) => expect(asked({ [fact]: null })).toBe('barred…right'),
      )
    },
  )
  it('an unknown application for asylum never grants, but for a title that would go on all the same', () => {
    const unknown: Told = { asylumAskedSinceTitle: null }
    expect(of('titleGoesOn', unknown)).toBe('right')
    expect(of('titleGoesOn', { ...unknown, paperBeforeOverSixMonths: false })).toBe('barred…right')
    expect(of('titleGoesOn', { ...unknown, paperBeforeHumanitarian: true })).toBe('barred…right')
  })
  it('without asylum the kind of title does not matter', () =>
    expect(
      of('titleGoesOn', { paperBeforeHumanitarian: true, paperBeforeOverSixMonths: false, asksForProlongation: false }),
    ).toBe('right'))
})

describe('§ 81 Abs. 4 Satz 3: too late', () => {
  it('is discretion, where it would be a hardship', () => {
    expect(of('titleMayGoOn', late)).toBe('barred…may')
    expect(judged('titleMayGoOn', late)).toBe('may')
  })
  it.each([
    { paperBeforeEnded: true },
    { asylumAskedSinceTitle: true, paperBeforeOverSixMonths: false },
    { asylumAskedSinceTitle: true, paperBeforeHumanitarian: true },
  ])('not with %o', (changes: Told) => expect(judged('titleMayGoOn', { ...late, ...changes })).toBe('barred'))
})

describe('§ 81 Abs. 3: here without a title', () => {
  it('is sure only for who may come without a visa to stay', () => {
    expect(of('stayCountsAsAllowed', visaFree)).toBe('right')
    expect(of('stayCountsAsAllowed', { ...visaFree, visaFreeForLongStay: false })).toBe('barred…right')
    expect(judged('stayCountsAsAllowed', { ...visaFree, visaFreeForLongStay: false })).toBe('right')
    expect(of('stayCountsAsAllowed', { ...visaFree, visaFreeForLongStay: null })).toBe('barred…right')
  })
  it('Satz 2: so the paper of Abs. 5 is not sure either', () => {
    expect(of('fictionPaper', { ...visaFree, ...late })).toBe('barred…right')
    expect(judged('fictionPaper', { ...visaFree, ...late })).toBe('right')
  })
  it('Satz 2: how late is too late nobody has said', () => {
    expect(of('removalSuspended', { ...visaFree, ...late })).toBe('barred…right')
    expect(judged('removalSuspended', { ...visaFree, ...late })).toBe('right')
    expect(judged('removalSuspended', { ...visaFree, ...late, visaFreeForLongStay: false })).toBe('right')
  })
  it.each(['stayCountsAsAllowed', 'removalSuspended', 'fictionPaper'] as const)(
    '%s: asylum or the end of that right ends it, whatever the title was',
    (id) => {
      const told = { ...visaFree, ...(id === 'stayCountsAsAllowed' ? {} : late) }
      expect(judged(id, told)).toBe('right')
      expect(judged(id, { ...told, asylumAskedSinceTitle: true })).toBe('barred')
      expect(judged(id, { ...told, paperBeforeEnded: true })).toBe('barred')
      expect(judged(id, { ...told, asylumAskedSinceTitle: null })).toBe('barred…right')
      expect(judged(id, { ...told, paperBeforeEnded: null })).toBe('barred…right')
      expect(judged(id, { ...told, titleApplicationOpen: false })).toBe('barred')
    },
  )
  it('in time the paper of Abs. 5 is owed, too', () => {
    expect(of('fictionPaper', visaFree)).toBe('right')
    expect(of('fictionPaper', { ...visaFree, asylumAskedSinceTitle: true })).toBe('barred')
    expect(of('workWhileCardIsMade', { ...visaFree, asylumAskedSinceTitle: true })).toBe('barred')
    expect(of('workWhileCardIsMade', { ...visaFree, paperBeforeEnded: true })).toBe('barred')
  })
})

describe('§ 81 Abs. 5, 5a and 7', () => {
  it('Abs. 7: not before fingerprints are taken', () => {
    expect(of('fictionPaper')).toBe('right')
    expect(of('fictionPaper', { fingerprintsOutstanding: true })).toBe('barred')
    expect(of('fictionPaper', { fingerprintsOutstanding: null })).toBe('barred…right')
  })
  it.each([{ cardOrdered: false }, { cardForTrainingOrWork: false }, { titleApplicationOpen: false }])(
    'Abs. 5a: not with %o',
    (changes: Told) => expect(of('workWhileCardIsMade', changes)).toBe('barred'),
  )
  it.each(['cardOrdered', 'cardForTrainingOrWork'])('Abs. 5a: an unknown %s never grants', (fact) =>
    expect(of('workWhileCardIsMade', { [fact]: null })).toBe('barred…right'),
  )
  it('Abs. 5a: not after an application that came too late', () =>
    expect(judged('workWhileCardIsMade', { ...visaFree, ...late })).toBe('barred'))
})
