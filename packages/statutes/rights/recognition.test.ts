import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { equivalence } from '../BQFG/4.ts'
import { recognitionAcknowledgement, recognitionApplication, recognitionOverdue } from '../BQFG/6.ts'
import { choiceOfMeasures } from '../BQFG/11.ts'
import { recognitionRegulated, recognitionRegulatedOverdue } from '../BQFG/13.ts'
import { proofWithoutPapers } from '../BQFG/14.ts'
import { recognitionFastOverdue } from '../BQFG/14a.ts'
import { nursingChoice, nursingLicence } from '../PflBG/40.ts'
import { stateApplication, stateOverdue } from '../SaechsBQFG/6.ts'
import { grade, gradeIfJudged } from '../testing.ts'
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
