import type { Norm, Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { equivalence } from '../BQFG/4.ts'
import { recognitionAcknowledgement, recognitionApplication, recognitionOverdue } from '../BQFG/6.ts'
import { choiceOfMeasures } from '../BQFG/11.ts'
import { recognitionRegulated, recognitionRegulatedOverdue } from '../BQFG/13.ts'
import { proofWithoutPapers } from '../BQFG/14.ts'
import { recognitionFastOverdue } from '../BQFG/14a.ts'
import { nursingChoice, nursingLicence } from '../PflBG/40.ts'
import { stateApplication, stateOverdue } from '../SaechsBQFG/6.ts'
import { grade, gradeIfJudged, leftToWeigh } from '../testing.ts'
import { recognitionClocks } from './recognition-clocks.ts'

const on = '2026-11-23'
const electrician: Told = {
  recognitionField: 'craft',
  certificateFromAbroad: true,
  certificateFromUnion: false,
  recognitionStage: 'not-yet',
  recognitionPapersMissing: false,
}
const nurse: Told = { ...electrician, recognitionField: 'nursing' }
const waiting = (completeOn: string, more: Told = {}): Told => ({
  ...electrician,
  recognitionPapersMissing: null,
  recognitionStage: 'complete',
  recognitionSentOn: completeOn,
  recognitionCompleteOn: completeOn,
  recognitionExtended: false,
  recognitionPaused: false,
  recognitionFastTrack: false,
  ...more,
})

describe('BQFG § 6: the application', () => {
  const apply = (changes: Told) => grade(recognitionApplication, { ...electrician, ...changes }, on)
  it.each(['none', 'toleration', 'permission-to-stay', 'permit-25-2-refugee'])(
    'whatever paper somebody holds: %s',
    (status) => expect(apply({ stay: [{ status, from: '2026-01-01' }], germanSpoken: 'none' })).toBe('right'),
  )
  it.each(['trade', 'craft', 'agriculture'])('for %s', (recognitionField) =>
    expect(apply({ recognitionField })).toBe('right'),
  )
  it.each(['nursing', 'regulated-other', 'state-law', 'academic'])('not for %s', (recognitionField) =>
    expect(apply({ recognitionField })).toBe('barred'),
  )
  it('only with a certificate; what was found already is as a rule not examined again', () => {
    expect(apply({ certificateFromAbroad: false })).toBe('barred')
    expect(apply({ recognitionStage: 'decided', recognitionPapersMissing: null, recognitionResult: 'full' })).toBe(
      'exceptional',
    )
    expect(
      apply({ recognitionStage: 'decided', recognitionPapersMissing: null, recognitionResult: 'differences' }),
    ).toBe('right')
  })
  it.each(['recognitionField', 'certificateFromAbroad'])('an unknown %s never grants', (fact) =>
    expect(apply({ [fact]: null })).toBe('barred…right'),
  )
  it('Abs. 2: a confirmation once it was sent', () => {
    const sent = { ...electrician, recognitionStage: 'sent', recognitionSentOn: '2026-11-01' }
    expect(grade(recognitionAcknowledgement, sent, on)).toBe('right')
    expect(grade(recognitionAcknowledgement, electrician, on)).toBe('barred')
  })
  it('§ 4: equal in value is weighed, never known', () => {
    expect(grade(equivalence, electrician, on)).toBe('barred…right')
    expect(gradeIfJudged(equivalence, electrician, on)).toBe('right')
  })
})

describe('BQFG § 6 Abs. 3: when the decision is due', () => {
  const due = (completeOn: string, more: Told = {}) => grade(recognitionOverdue, waiting(completeOn, more), on)
  it('not on the last day; surely so when no weekend can move it', () => {
    expect(due('2026-08-23')).toBe('barred') // ends today
    expect(due('2026-08-22')).toBe('barred…right') // a Sunday, which moves to today
    expect(due('2026-08-19')).toBe('barred…right')
    expect(due('2026-08-18')).toBe('right')
  })
  it('an extension is weighed, a stop of the clock is not known', () => {
    expect(due('2026-07-01', { recognitionExtended: true })).toBe('barred…right')
    expect(gradeIfJudged(recognitionOverdue, waiting('2026-07-01', { recognitionExtended: true }), on)).toBe('right')
    expect(due('2026-07-01', { recognitionPaused: true })).toBe('barred…right')
    expect(gradeIfJudged(recognitionOverdue, waiting('2026-07-01', { recognitionPaused: true }), on)).toBe(
      'barred…right',
    )
  })
  it('only once every paper has arrived', () =>
    expect(
      grade(recognitionOverdue, { ...electrician, recognitionStage: 'sent', recognitionSentOn: '2026-01-01' }, on),
    ).toBe('barred'))
  it('§ 14a: with § 81a AufenthG two months, "soll"', () => {
    const fast = { recognitionFastTrack: true }
    expect(due('2026-07-01', fast)).toBe('barred')
    expect(grade(recognitionFastOverdue, waiting('2026-09-18', fast), on)).toBe('should')
    expect(grade(recognitionFastOverdue, waiting('2026-09-23', fast), on)).toBe('barred')
    expect(grade(recognitionFastOverdue, waiting('2026-07-01'), on)).toBe('barred')
  })
  it.each(['recognitionCompleteOn', 'recognitionExtended', 'recognitionPaused', 'recognitionFastTrack'])(
    'an unknown %s never grants',
    (fact) => expect(due('2026-07-01', { [fact]: null })).toBe('barred…right'),
  )
})

describe('the clocks in days', () => {
  it('a month to confirm, three to decide', () =>
    expect(recognitionClocks('2026-08-10', '2026-08-31')).toEqual({
      acknowledgedBy: '2026-09-10',
      decidedBy: '2026-11-30',
    }))
  it('a last day on a weekend gives way to the next working day', () =>
    expect(recognitionClocks(undefined, '2026-08-22').decidedBy).toBe('2026-11-23'))
  it('a holiday anywhere in Germany gives way, too, because the seat is not known', () =>
    expect(recognitionClocks(undefined, '2026-10-06').decidedBy).toBe('2027-01-07'))
  it('two weeks and two months with § 81a AufenthG', () =>
    expect(recognitionClocks('2026-11-02', '2026-11-02', true)).toEqual({
      acknowledgedBy: '2026-11-16',
      decidedBy: '2027-01-04',
    }))
  it('nothing without a day', () => expect(recognitionClocks()).toEqual({}))
})

describe('BQFG § 14: without papers', () => {
  const told = { ...electrician, recognitionPapersMissing: true }
  it('the reasons are weighed', () => {
    expect(grade(proofWithoutPapers, told, on)).toBe('barred…right')
    expect(gradeIfJudged(proofWithoutPapers, told, on)).toBe('right')
    expect(grade(proofWithoutPapers, electrician, on)).toBe('barred')
  })
})

describe('licences', () => {
  const doctor = { ...electrician, recognitionField: 'regulated-other' }
  it('an act of their own may say otherwise: never certain', () => {
    expect(gradeIfJudged(recognitionRegulated, doctor, on)).toBe('barred…right')
    expect(
      gradeIfJudged(recognitionRegulatedOverdue, waiting('2026-01-01', { recognitionField: 'regulated-other' }), on),
    ).toBe('barred…right')
    const decided = {
      ...doctor,
      recognitionStage: 'decided',
      recognitionPapersMissing: null,
      recognitionResult: 'differences',
    }
    expect(grade(choiceOfMeasures, decided, on)).toBe('barred…right')
    expect(grade(choiceOfMeasures, { ...decided, recognitionResult: 'refused' }, on)).toBe('barred')
    expect(grade(recognitionRegulated, electrician, on)).toBe('barred')
  })
  it('PflBG § 2, § 40: nursing; which German is asked for is not said', () => {
    expect(gradeIfJudged(nursingLicence, nurse, on)).toBe('barred…right')
    expect(grade(nursingLicence, electrician, on)).toBe('barred')
  })
  it('PflBG § 40 Abs. 3: the choice is a right after differences, and after a waiver', () => {
    const decided = {
      ...nurse,
      recognitionStage: 'decided',
      recognitionPapersMissing: null,
      recognitionResult: 'differences',
    }
    expect(grade(nursingChoice, decided, on)).toBe('right')
    expect(grade(nursingChoice, { ...decided, recognitionResult: 'full' }, on)).toBe('barred')
    expect(grade(nursingChoice, { ...decided, certificateFromUnion: true }, on)).toBe('barred…right')
    expect(grade(nursingChoice, nurse, on)).toBe('barred…right')
    expect(gradeIfJudged(nursingChoice, nurse, on)).toBe('right')
  })
})

describe('SächsBQFG: the text before the reform', () => {
  const teacher = { ...electrician, recognitionField: 'state-law' }
  it('nobody here has read the one of August 2024: open from then on', () => {
    expect(stateApplication.inForce.unknownFrom).toBe('2024-08-17')
    expect(grade(stateApplication, teacher, '2024-08-16')).toBe('right')
    expect(grade(stateApplication, teacher, '2024-08-17')).toBe('barred…right')
    expect(grade(stateOverdue, waiting('2026-01-01', { recognitionField: 'state-law' }), on)).toBe('barred…right')
    expect(grade(stateApplication, electrician, '2024-08-16')).toBe('barred')
  })
})

describe('BQFG: what each norm asks for, alone', () => {
  const decided = (recognitionResult: string): Told => ({
    recognitionStage: 'decided',
    recognitionPapersMissing: null,
    recognitionResult,
  })
  const of = (norm: Norm, changes: Told, day = on) => gradeIfJudged(norm, { ...electrician, ...changes }, day)
  /** § 2 Abs. 1, § 9: trades without a licence; a licence has an act of its own, which may say otherwise; the rest is not in the act. */
  const fields = ['trade', 'craft', 'agriculture', 'regulated-other', 'nursing', 'state-law', 'academic']
  const notRegulated = ['trade', 'craft', 'agriculture']
  const overdueSince: Told = waiting('2026-01-05')
  const norms: { norm: Norm; told: Told; certain: string[]; perhaps: string[]; grade: string }[] = [
    { norm: recognitionApplication, told: {}, certain: notRegulated, perhaps: [], grade: 'right' },
    {
      norm: recognitionAcknowledgement,
      told: { recognitionStage: 'sent', recognitionSentOn: '2026-11-01' },
      certain: notRegulated,
      perhaps: [],
      grade: 'right',
    },
    { norm: recognitionOverdue, told: overdueSince, certain: notRegulated, perhaps: [], grade: 'right' },
    {
      norm: recognitionFastOverdue,
      told: { ...overdueSince, recognitionFastTrack: true },
      certain: notRegulated,
      perhaps: ['regulated-other'],
      grade: 'should',
    },
    {
      norm: proofWithoutPapers,
      told: { recognitionPapersMissing: true },
      certain: notRegulated,
      perhaps: ['regulated-other'],
      grade: 'right',
    },
    { norm: equivalence, told: {}, certain: notRegulated, perhaps: [], grade: 'right' },
    { norm: recognitionRegulated, told: {}, certain: [], perhaps: ['regulated-other'], grade: 'right' },
    {
      norm: recognitionRegulatedOverdue,
      told: overdueSince,
      certain: [],
      perhaps: ['regulated-other'],
      grade: 'right',
    },
    { norm: choiceOfMeasures, told: decided('differences'), certain: [], perhaps: ['regulated-other'], grade: 'right' },
  ]
  it.each(norms)('$norm.id: for these occupations', ({ norm, told, certain, perhaps, grade }) => {
    for (const recognitionField of fields) {
      const open = perhaps.includes(recognitionField) ? `barred…${grade}` : 'barred'
      const expected = certain.includes(recognitionField) ? grade : open
      expect(of(norm, { ...told, recognitionField }), recognitionField).toBe(expected)
    }
  })
  it.each(norms)(
    '$norm.id: only with a certificate from abroad (§ 2 Abs. 2, § 6 Abs. 1, § 14a Abs. 1 Satz 2)',
    ({ norm, told, certain, perhaps }) => {
      const recognitionField = [...certain, ...perhaps][0] as string
      expect(of(norm, { ...told, recognitionField, certificateFromAbroad: false })).toBe('barred')
    },
  )
  it('§ 6 Abs. 2: the receipt is confirmed whether every paper has arrived or not', () => {
    const receipt = (recognitionStage: string) =>
      of(recognitionAcknowledgement, {
        recognitionStage,
        recognitionPapersMissing: null,
        recognitionSentOn: '2026-11-01',
        recognitionCompleteOn: recognitionStage === 'complete' ? '2026-11-10' : null,
      })
    expect(receipt('sent')).toBe('right')
    expect(receipt('complete')).toBe('right')
  })
  it('§ 14 Abs. 1: until every paper has arrived', () => {
    const without = (changes: Told) => of(proofWithoutPapers, { recognitionPapersMissing: true, ...changes })
    expect(without({ recognitionStage: 'not-yet' })).toBe('right')
    expect(without({ recognitionStage: 'sent', recognitionSentOn: '2026-11-01' })).toBe('right')
    expect(without({ recognitionPapersMissing: false })).toBe('barred')
  })
  it('the clocks of §§ 6, 13 and 14a: the last day is the person’s to wait for, and no weekend moves it by more than four days', () => {
    const clocks = [
      { norm: recognitionOverdue, given: 'right', field: 'craft', last: '2026-08-23' },
      { norm: recognitionRegulatedOverdue, given: 'right', field: 'regulated-other', last: '2026-08-23' },
      { norm: recognitionFastOverdue, given: 'should', field: 'craft', last: '2026-09-23' },
    ] as const
    for (const { norm, given, field, last } of clocks) {
      const fast = norm === recognitionFastOverdue
      const since = (day: number, changes: Told = {}) =>
        grade(
          norm,
          waiting(`${last.slice(0, 8)}${day}`, { recognitionField: field, recognitionFastTrack: fast, ...changes }),
          on,
        )
      const surely = field === 'craft' ? given : `barred…${given}`
      expect(since(23), norm.id).toBe('barred')
      expect(since(22), norm.id).toBe(`barred…${given}`)
      expect(since(19), norm.id).toBe(`barred…${given}`)
      expect(since(18), norm.id).toBe(surely)
      expect(since(18, { recognitionExtended: true }), norm.id).toBe(`barred…${given}`)
      expect(since(18, { recognitionPaused: true }), norm.id).toBe(`barred…${given}`)
      expect(since(18, { recognitionFastTrack: !fast }), norm.id).toBe('barred')
    }
  })
  it('what a body weighs: each element of §§ 4 and 9 and of §§ 2 and 40 PflBG, and none of them gives way', () => {
    expect(leftToWeigh(equivalence, electrician, on)).toEqual({
      'BQFG § 4 Abs. 1 Nr. 1': 'requirement',
      'BQFG § 4 Abs. 1 Nr. 2': 'requirement',
    })
    expect(leftToWeigh(recognitionRegulated, { ...electrician, recognitionField: 'regulated-other' }, on)).toEqual({
      'BQFG § 9 Abs. 1 Nr. 1': 'requirement',
      'BQFG § 9 Abs. 1 Nr. 2': 'requirement',
      'BQFG § 9 Abs. 1 Nr. 3': 'requirement',
    })
    expect(leftToWeigh(nursingLicence, nurse, on)).toEqual({
      'PflBG § 40 Abs. 2': 'requirement',
      'PflBG § 2 Nr. 2': 'requirement',
      'PflBG § 2 Nr. 3': 'requirement',
    })
    expect(leftToWeigh(proofWithoutPapers, { ...electrician, recognitionPapersMissing: true }, on)).toEqual({
      'BQFG § 14 Abs. 1 Satz 2': 'requirement',
    })
  })
})

describe('PflBG § 40: nursing', () => {
  const decided: Told = {
    ...nurse,
    recognitionStage: 'decided',
    recognitionPapersMissing: null,
    recognitionResult: 'differences',
  }
  it.each([
    { norm: nursingLicence, told: nurse, given: 'barred…right' },
    { norm: nursingChoice, told: decided, given: 'right' },
  ])('$norm.id: with a training from abroad, and for nursing alone', ({ norm, told, given }) => {
    expect(gradeIfJudged(norm, told, on)).toBe(given)
    expect(gradeIfJudged(norm, { ...told, certificateFromAbroad: false }, on)).toBe('barred')
    expect(gradeIfJudged(norm, { ...told, recognitionField: 'craft' }, on)).toBe('barred')
  })
  it('Abs. 3a: who waives the examination for good may choose at any time before the decision', () => {
    const choose = (changes: Told) =>
      gradeIfJudged(nursingChoice, { ...nurse, recognitionPapersMissing: null, ...changes }, on)
    expect(choose({ recognitionStage: 'not-yet' })).toBe('right')
    expect(choose({ recognitionStage: 'sent', recognitionSentOn: '2026-11-01' })).toBe('right')
    const complete = { recognitionSentOn: '2026-11-01', recognitionCompleteOn: '2026-11-10' }
    expect(choose({ recognitionStage: 'complete', ...complete })).toBe('right')
    expect(grade(nursingChoice, { ...nurse, recognitionStage: 'not-yet' }, on)).toBe('barred…right')
    expect(choose({ recognitionStage: 'decided', recognitionResult: 'full' })).toBe('barred')
  })
})

describe('SächsBQFG §§ 2, 6: occupations under Saxon law, as far as the text was read', () => {
  const day = '2024-08-16'
  const teacher: Told = { ...electrician, recognitionField: 'state-law' }
  it.each([
    { norm: stateApplication, told: teacher },
    { norm: stateOverdue, told: waiting('2024-04-01', { recognitionField: 'state-law' }) },
  ])('$norm.id: with a certificate, and for these occupations alone', ({ norm, told }) => {
    expect(grade(norm, told, day)).toBe('right')
    expect(grade(norm, { ...told, certificateFromAbroad: false }, day)).toBe('barred')
    expect(grade(norm, { ...told, recognitionField: 'craft' }, day)).toBe('barred')
  })
  it('§ 6 Abs. 3: three months', () => {
    const due = (completeOn: string) => grade(stateOverdue, waiting(completeOn, { recognitionField: 'state-law' }), day)
    expect(due('2024-05-16')).toBe('barred')
    expect(due('2024-05-15')).toBe('barred…right')
    expect(due('2024-05-12')).toBe('barred…right')
    expect(due('2024-05-11')).toBe('right')
  })
})
