import { calendarAt, day, nextWorkingDay, plainDate, plusDays, type Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import {
  fastAdvanceConsent,
  fastFamily,
  fastForMeasures,
  fastInvitation,
  fastRecognitionStart,
} from '../AufenthG/81a.ts'
import { fastAppointment, fastVisaDecision } from '../AufenthV/31a.ts'
import { agencyConsent, fastAgencyConsent } from '../BeschV/36.ts'
import { holidays } from '../deadlines/holidays.ts'
import { grade, gradeIfJudged, leftToWeigh } from '../testing.ts'
import { fastTrackClocks } from './fast-track-clocks.ts'

const on = '2026-11-23'
const agreed: Told = { fastAgreement: true }

describe('AufenthG § 81a Abs. 3 and 4', () => {
  it.each([
    [fastRecognitionStart, { fastRecognition: 'not-started' }, 'right'],
    [fastForMeasures, { fastRecognition: 'measures' }, 'may'],
    [fastFamily, { fastFamily: 'spouse', fastFamilyTogether: true }, 'right'],
    [fastFamily, { fastFamily: 'minor-child', fastFamilyTogether: true }, 'right'],
  ])('$0.id: with the agreement, and not without', (norm, told, word) => {
    expect(grade(norm, { ...agreed, ...told }, on)).toBe(word)
    expect(grade(norm, { fastAgreement: false }, on)).toBe('barred')
    expect(grade(norm, {}, on)).toBe(`barred…${word}`)
  })
  it('Nr. 2: not once it has begun; Satz 2: only where a measure can make up for it', () => {
    for (const fastRecognition of ['running', 'found', 'not-needed', 'refused']) {
      expect(grade(fastRecognitionStart, { ...agreed, fastRecognition }, on)).toBe('barred')
      expect(grade(fastForMeasures, { ...agreed, fastRecognition }, on)).toBe('barred')
    }
  })
  it('Abs. 4: nobody else, and not at another time', () => {
    expect(grade(fastFamily, { ...agreed, fastFamily: 'other', fastFamilyTogether: true }, on)).toBe('barred')
    expect(grade(fastFamily, { ...agreed, fastFamily: 'spouse', fastFamilyTogether: false }, on)).toBe('barred')
    expect(grade(fastFamily, { ...agreed, fastFamily: 'spouse' }, on)).toBe('barred…right')
  })

  describe('Nr. 3: three working days', () => {
    const of = (fastPapersCameOn: string | null, day: string, more: Told = {}) =>
      grade(fastInvitation, { ...agreed, fastInvited: false, fastPapersCameOn, ...more }, day)
    it('not over on the third day, surely over after the eighth', () => {
      expect(of('2026-11-16', '2026-11-19')).toBe('barred')
      expect(of('2026-11-16', '2026-11-20')).toBe('barred…right')
      expect(of('2026-11-16', '2026-11-23')).toBe('barred…right')
      expect(of('2026-11-16', '2026-11-24')).toBe('right')
    })
    it('not once invited; an unknown day never says it is over', () => {
      expect(of('2026-11-01', '2026-11-24', { fastInvited: true })).toBe('barred')
      expect(of('2026-11-01', '2026-11-24', { fastInvited: null })).toBe('barred…right')
      expect(of(null, '2026-11-24')).toBe('barred…right')
    })
    it('seven days are the longest that three working days take, whatever the holidays', () => {
      const calendar = calendarAt(holidays, {})
      for (let from = day('2026-01-01'); from < day('2036-01-01'); from = plusDays(from, 1)) {
        let last = from
        for (let left = 3; left > 0; left -= 1) last = nextWorkingDay(plusDays(last, 1), calendar).latest
        expect(last, plainDate(from)).toBeLessThanOrEqual(plusDays(from, 7))
      }
    })
  })

  describe('Nr. 6: consent in advance', () => {
    const ready: Told = { ...agreed, fastRecognition: 'found', agencyAnswer: 'consent' }
    const of = (more: Told) => gradeIfJudged(fastAdvanceConsent, { ...ready, ...more }, on)
    it('with recognition and the consent of the agency; the other conditions somebody weighs', () => {
      expect(of({})).toBe('right')
      expect(of({ fastRecognition: 'not-needed', agencyAnswer: 'not-needed' })).toBe('right')
      expect(grade(fastAdvanceConsent, ready, on)).toBe('barred…right')
    })
    it.each(['not-started', 'running', 'measures', 'refused'])('not while recognition is %s', (fastRecognition) =>
      expect(of({ fastRecognition })).toBe('barred'),
    )
    it('a silent agency has agreed after a week', () => {
      const silent = (agencyAskedOn: string) => of({ agencyAnswer: 'none', agencyAskedOn })
      expect(silent('2026-11-16')).toBe('barred')
      expect(silent('2026-11-15')).toBe('right')
      expect(silent('2026-11-11')).toBe('right')
      const open = (agencyAskedOn: string) =>
        leftToWeigh(fastAdvanceConsent, { ...ready, agencyAnswer: 'none', agencyAskedOn }, on)
      const place = 'AufenthG § 81a Abs. 3 Satz 1 Nr. 4'
      expect(open('2026-11-12')).toHaveProperty([place])
      expect(open('2026-11-11')).not.toHaveProperty([place])
    })
    it.each(['more-needed', 'refused'])('not where the agency says "%s"', (agencyAnswer) =>
      expect(of({ agencyAnswer, agencyAskedOn: '2026-01-01' })).toBe('barred'),
    )
    it.each(['fastAgreement', 'fastRecognition', 'agencyAnswer'])('an unknown %s never grants', (fact) =>
      expect(of({ [fact]: null })).toBe('barred…right'),
    )
  })
})

describe('BeschV § 36 Abs. 2: silence of the agency', () => {
  const silent: Told = { ...agreed, agencyAnswer: 'none', agencyAskedOn: '2026-11-02' }
  it('Satz 2: a week with § 81a', () => {
    expect(grade(fastAgencyConsent, silent, '2026-11-09')).toBe('barred')
    expect(grade(fastAgencyConsent, silent, '2026-11-10')).toBe('barred…right')
    expect(grade(fastAgencyConsent, silent, '2026-11-13')).toBe('barred…right')
    expect(grade(fastAgencyConsent, silent, '2026-11-14')).toBe('right')
    expect(grade(fastAgencyConsent, { ...silent, fastAgreement: false }, '2026-11-14')).toBe('barred')
  })
  it('Satz 1: else two', () => {
    expect(grade(agencyConsent, silent, '2026-11-16')).toBe('barred')
    expect(grade(agencyConsent, silent, '2026-11-17')).toBe('barred…right')
    expect(grade(agencyConsent, silent, '2026-11-21')).toBe('right')
  })
  it.each(['more-needed', 'consent', 'refused', 'not-needed'])('not after the answer "%s"', (agencyAnswer) => {
    expect(grade(agencyConsent, { ...silent, agencyAnswer }, '2027-01-01')).toBe('barred')
    expect(grade(fastAgencyConsent, { ...silent, agencyAnswer }, '2027-01-01')).toBe('barred')
  })
  it('an unknown day or answer never grants', () => {
    expect(grade(agencyConsent, { ...silent, agencyAskedOn: null }, on)).toBe('barred…right')
    expect(grade(agencyConsent, { ...silent, agencyAnswer: null }, on)).toBe('barred…right')
  })
})

describe('AufenthV § 31a: the embassy', () => {
  const asked: Told = { ...agreed, advanceConsent: true, appointmentAskedOn: '2026-11-02', visaDecided: false }
  it('Abs. 1: an appointment on the 21st day is in time, on the 22nd not', () => {
    expect(grade(fastAppointment, { ...asked, appointmentOn: '2026-11-23' }, '2026-11-05')).toBe('barred')
    expect(grade(fastAppointment, { ...asked, appointmentOn: '2026-11-24' }, '2026-11-05')).toBe('right')
  })
  it('… and with none, once three weeks are over', () => {
    expect(grade(fastAppointment, asked, '2026-11-23')).toBe('barred…right')
    expect(grade(fastAppointment, asked, '2026-11-24')).toBe('right')
  })
  it('… not before the consent in advance, not after the decision', () => {
    expect(grade(fastAppointment, { ...asked, advanceConsent: false }, '2026-11-30')).toBe('barred')
    expect(grade(fastAppointment, { ...asked, visaDecided: true }, '2026-11-30')).toBe('barred')
  })
  it('Abs. 2: as a rule three weeks', () => {
    const applied: Told = { ...agreed, visaDecided: false, visaAppliedOn: '2026-11-02' }
    expect(grade(fastVisaDecision, applied, '2026-11-23')).toBe('barred')
    expect(grade(fastVisaDecision, applied, '2026-11-24')).toBe('should')
    expect(grade(fastVisaDecision, { ...applied, visaDecided: true }, '2026-11-24')).toBe('barred')
    expect(grade(fastVisaDecision, { ...applied, visaAppliedOn: null }, '2026-11-24')).toBe('barred…should')
  })
})

describe('the clocks as days', () => {
  it('say nothing of what has not begun', () => expect(fastTrackClocks({})).toEqual({}))
  it('count three working days, a week and twice three weeks', () =>
    expect(
      fastTrackClocks({
        papersCameOn: '2026-11-19',
        agencyAskedOn: '2026-11-02',
        appointmentAskedOn: '2026-11-02',
        visaAppliedOn: '2026-11-30',
      }),
    ).toEqual({
      invitedBy: '2026-11-24',
      agencyBy: '2026-11-09',
      appointmentBy: '2026-11-23',
      visaDecidedBy: '2026-12-21',
    }))
  it('wait for the next working day, and over Easter', () => {
    expect(fastTrackClocks({ agencyAskedOn: '2026-11-14' }).agencyBy).toBe('2026-11-23')
    expect(fastTrackClocks({ papersCameOn: '2026-04-02' }).invitedBy).toBe('2026-04-09')
  })
})
