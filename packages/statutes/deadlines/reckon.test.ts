import { type Day, day, type PlainDate } from '@lotse/law'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Delivery, letterOf, letters, type Reckoned, type Refused, reckon, type Told, ways } from './index.ts'

const saxony = { land: 'SN', town: 'Dresden' }
const on = day('2027-12-31')

function asked(id: string, told: Omit<Told, 'on'> & { on?: Day }): Reckoned | Refused {
  const letter = letterOf(id)
  if (!letter) throw new Error(`no letter ${id}`)
  return reckon(letter, { place: saxony, on, ...told })
}

function answered(id: string, told: Omit<Told, 'on'> & { on?: Day }): Reckoned {
  const answer = asked(id, told)
  if (!answer.ok) throw new Error(`${id}: ${JSON.stringify(answer)}`)
  return answer
}

type When = Partial<Record<'dated' | 'posted' | 'received', PlainDate>>
const by = (way: Delivery['by'], when: When): Delivery => ({
  by: way,
  ...(Object.fromEntries(Object.entries(when).map(([which, text]) => [which, day(text)])) as Omit<Delivery, 'by'>),
})

/** The day to act by, for each duty, and the later day that may be. */
const daysOf = (answer: Reckoned) =>
  Object.fromEntries(
    answer.deadlines.map(({ duty, day, perhapsUntil }) => [duty, perhapsUntil ? [day, perhapsUntil] : day]),
  )

const dutiesOf = (id: string, told: Omit<Told, 'on'>) => daysOf(answered(id, told))

describe('worked examples', () => {
  it('1: a refusal posted on Monday 9 November 2026 counts on Friday, the objection moves from Sunday to Monday', () => {
    const answer = answered('office-decision', { delivery: by('letter', { posted: '2026-11-09' }) })
    expect(answer.notified).toEqual({ earliest: '2026-11-13', latest: '2026-11-13' })
    expect(daysOf(answer)).toEqual({ objection: '2026-12-14' })
    expect(answer.deadlines[0]?.lines.map(({ did, day, cite }) => [did, day, cite])).toEqual([
      ['posted', '2026-11-09', null],
      ['fiction', '2026-11-13', 'VwVfG § 41 Abs. 2 Satz 1'],
      ['begins', '2026-11-14', 'BGB § 187 Abs. 1'],
      ['ends', '2026-12-13', 'VwGO § 70 Abs. 1 Satz 1'],
      ['moved', '2026-12-14', 'VwVfG § 31 Abs. 3 Satz 1'],
    ])
  })

  it('2: two weeks from 4 November 2026 end on a holiday in Dresden and not in Berlin', () => {
    const told = { delivery: by('envelope', { received: '2026-11-04' }), lodged: day('2026-05-01') }
    expect(dutiesOf('asylum-refused', told)).toMatchObject({ action: '2026-11-19' })
    expect(dutiesOf('asylum-refused', { ...told, place: { land: 'BE' } })).toMatchObject({ action: '2026-11-18' })
    // Nobody knows where: the day without the holiday, and the other as what may be.
    const nowhere = answered('asylum-refused', { ...told, place: {} })
    expect(daysOf(nowhere)).toMatchObject({ action: ['2026-11-18', '2026-11-19'] })
  })

  it('3: one week from 18 December 2026 moves past Christmas; from 22 December it does not move', () => {
    const week = (received: PlainDate) =>
      dutiesOf('asylum-transfer', { delivery: by('envelope', { received }), lodged: day('2026-07-01') })
    expect(week('2026-12-18')).toMatchObject({ action: '2026-12-28', 'urgent-motion': '2026-12-28' })
    expect(week('2026-12-22')).toMatchObject({ action: '2026-12-29', 'urgent-motion': '2026-12-29' })
  })

  it('4: one month from 31 January 2026 ends on the last of February and moves to Monday', () => {
    expect(dutiesOf('objection-refused', { delivery: by('handed', { received: '2026-01-31' }) })).toEqual({
      action: '2026-03-02',
    })
  })

  it('8: an action for want of a decision is possible from 2 December 2026, when the office got the application on 1 September', () => {
    const answer = answered('no-answer', { event: day('2026-09-01') })
    expect(answer.deadlines[0]).toMatchObject({ is: 'first-day', day: '2026-12-02' })
  })
})

describe('when a letter counts', () => {
  const notifiedOf = (id: string, way: Delivery['by'], when: When) => answered(id, { delivery: by(way, when) }).notified

  it('a plain letter: four days after posting, three until the end of 2024', () => {
    expect(notifiedOf('office-decision', 'letter', { posted: '2024-12-30' }).earliest).toBe('2025-01-02')
    expect(notifiedOf('office-decision', 'letter', { posted: '2024-12-31' }).earliest).toBe('2025-01-03')
    expect(notifiedOf('office-decision', 'letter', { posted: '2025-01-01' }).earliest).toBe('2025-01-05')
    expect(notifiedOf('office-decision', 'letter', { posted: '2026-11-09' })).toEqual({
      earliest: '2026-11-13',
      latest: '2026-11-13',
    })
  })

  it('not sooner because it came sooner, and perhaps later because it came later', () => {
    const early = { posted: '2026-11-09', received: '2026-11-10' }
    expect(notifiedOf('office-decision', 'letter', early)).toEqual({ earliest: '2026-11-13', latest: '2026-11-13' })
    const late = { posted: '2026-11-09', received: '2026-11-17' }
    expect(notifiedOf('office-decision', 'letter', late)).toEqual({ earliest: '2026-11-13', latest: '2026-11-17' })
  })

  it.each(['letter', 'registered'] as const)('%s: that it came later is said only where it did', (way) => {
    const warned = (received: PlainDate) =>
      answered('office-decision', { delivery: by(way, { posted: '2026-11-09', received }) }).warnings
    expect(warned('2026-11-13')).not.toContain('came-later')
    expect(warned('2026-11-14')).toContain('came-later')
  })

  it('from the first day on of which the calendar is known', () => {
    expect(notifiedOf('office-decision', 'letter', { posted: '2020-01-01' }).earliest).toBe('2020-01-04')
  })

  it('not before its date, when nobody knows when it was posted', () => {
    expect(notifiedOf('office-decision', 'letter', { dated: '2026-11-09' })).toEqual({ earliest: '2026-11-13' })
    expect(notifiedOf('office-decision', 'letter', { dated: '2026-11-09', received: '2026-11-16' })).toEqual({
      earliest: '2026-11-13',
      latest: '2026-11-20',
    })
  })

  it('may move where the fourth day is no working day: the text does not say so', () => {
    const answer = answered('office-decision', { delivery: by('letter', { posted: '2026-11-10' }) })
    expect(answer.notified).toEqual({ earliest: '2026-11-14', latest: '2026-11-16' }) // a Saturday
    expect(answer.warnings).toContain('fiction-on-closed-day')
    expect(daysOf(answer)).toEqual({ objection: ['2026-12-14', '2026-12-16'] })
  })

  it('a yellow envelope: its date; without it not before the posting', () => {
    expect(notifiedOf('objection-refused', 'envelope', { dated: '2026-11-02', received: '2026-11-05' })).toEqual({
      earliest: '2026-11-05',
      latest: '2026-11-05',
    })
    expect(notifiedOf('objection-refused', 'envelope', { dated: '2026-11-02' })).toEqual({ earliest: '2026-11-02' })
  })

  it('a letter that had to be served and was only posted: the day it came', () => {
    const answer = answered('asylum-refused', {
      delivery: by('letter', { posted: '2026-11-02', received: '2026-11-04' }),
    })
    expect(answer.notified).toEqual({ earliest: '2026-11-04', latest: '2026-11-04' })
    expect(answer.warnings).toContain('form-of-service')
  })

  it('a registered letter: the day it came or the fourth day, whichever is first', () => {
    const registered = (when: When) => notifiedOf('office-decision', 'registered', when)
    expect(registered({ posted: '2026-11-09', received: '2026-11-10' })).toEqual({
      earliest: '2026-11-10',
      latest: '2026-11-13',
    })
    expect(registered({ posted: '2026-11-09', received: '2026-11-20' })).toEqual({
      earliest: '2026-11-13',
      latest: '2026-11-20',
    })
    expect(registered({ posted: '2026-11-09' })).toEqual({ earliest: '2026-11-09', latest: '2026-11-13' })
  })

  it('in a reception facility: handing over, or the fourth day, whichever is first', () => {
    const facility = (received: PlainDate) =>
      notifiedOf('asylum-refused', 'facility', { posted: '2026-11-02', received }).earliest
    expect(facility('2026-11-05')).toBe('2026-11-05')
    expect(facility('2026-11-06')).toBe('2026-11-06')
    expect(facility('2026-11-09')).toBe('2026-11-06')
  })

  it('in a reception facility letters of a court, too', () => {
    const when = { posted: '2026-11-02', received: '2026-11-09' }
    expect(notifiedOf('asylum-judgment', 'facility', when).earliest).toBe('2026-11-06')
    expect(notifiedOf('judgment', 'facility', when).earliest).toBe('2026-11-02') // no facility outside of asylum matters
  })

  it('returned in the asylum procedure: posting. Elsewhere this is not law', () => {
    expect(notifiedOf('asylum-refused', 'returned', { posted: '2026-11-02' })).toEqual({
      earliest: '2026-11-02',
      latest: '2026-11-02',
    })
    expect(answered('office-decision', { delivery: by('returned', { posted: '2026-11-02' }) }).warnings).toContain(
      'delivery-unknown',
    )
  })

  it('from a portal: the day after fetching, or the fourth day, whichever is first', () => {
    expect(notifiedOf('office-decision', 'portal', { posted: '2026-11-02', received: '2026-11-03' })).toEqual({
      earliest: '2026-11-04',
      latest: '2026-11-06',
    })
    expect(notifiedOf('office-decision', 'portal', { posted: '2026-11-02', received: '2026-11-10' })).toEqual({
      earliest: '2026-11-06',
      latest: '2026-11-11',
    })
  })
})

describe('old and new asylum law', () => {
  const delivery = by('envelope', { received: '2026-11-04' })

  it('changes with applications lodged on 12 June 2026', () => {
    expect(dutiesOf('asylum-refused', { delivery, lodged: day('2026-06-11') })).toMatchObject({ action: '2026-11-19' })
    expect(dutiesOf('asylum-refused', { delivery, lodged: day('2026-06-12') })).toMatchObject({
      action: ['2026-11-11', '2026-11-19'],
    })
  })

  it('takes the earlier of both where it is not known when the application was lodged', () => {
    const answer = answered('asylum-refused', { delivery })
    expect(daysOf(answer)).toEqual({ action: ['2026-11-11', '2026-11-19'], grounds: '2026-12-04' })
    expect(answer.warnings).toContain('lodged-unknown')
    expect(answer.encodedFrom).toEqual(['2026-07-29', '2026-04'])
  })

  it('follows the letter where the law knows the time that it gives', () => {
    const stated = { count: 2, unit: 'weeks' } as const
    const answer = answered('asylum-refused', { delivery, stated })
    expect(daysOf(answer)).toMatchObject({ action: '2026-11-19' })
    expect(answer.warnings).not.toContain('stated-differs')
  })

  it('takes the earlier where the letter gives a time that the law does not know', () => {
    const month = answered('asylum-transfer', { delivery, lodged: on, stated: { count: 1, unit: 'months' } })
    expect(month.deadlines.find(({ duty }) => duty === 'action')).toMatchObject({
      day: '2026-11-11',
      perhapsUntil: '2026-12-04',
    })
    expect(month.warnings).toContain('stated-differs')
    const short = { delivery: by('letter', { posted: '2026-11-09' }), stated: { count: 2, unit: 'weeks' } as const }
    expect(dutiesOf('office-decision', short)).toEqual({ objection: ['2026-11-27', '2026-12-14'] })
  })

  it('at the border: three days by the old law, one week by the new', () => {
    expect(dutiesOf('asylum-border', { delivery, lodged: day('2026-06-11') })).toMatchObject({
      'urgent-motion': '2026-11-09', // 7 November is a Saturday
    })
    expect(dutiesOf('asylum-border', { delivery, lodged: day('2026-06-12') })).toMatchObject({
      'urgent-motion-with-grounds': '2026-11-11',
    })
  })
})

describe('without a proper instruction', () => {
  const delivery = by('letter', { posted: '2026-11-09' })

  it('the day to act by stays, and the longer time is told apart', () => {
    for (const instruction of ['missing', 'wrong'] as const) {
      const answer = answered('office-decision', { delivery, instruction })
      expect(answer.deadlines[0]).toMatchObject({
        day: '2026-12-14',
        withoutInstruction: { day: '2027-11-15', cite: 'VwGO § 58 Abs. 2 Satz 1' }, // the 13th is a Saturday
      })
      expect(answer.warnings).toContain(`instruction-${instruction}`)
    }
  })

  it('is three months in asylum matters, one at the border', () => {
    const told = { delivery: by('envelope', { received: '2026-11-04' }), lodged: day('2026-07-01') } as const
    const longer = (id: string) =>
      answered(id, { ...told, instruction: 'missing' }).deadlines[0]?.withoutInstruction?.day
    expect(longer('asylum-transfer')).toBe('2027-02-04')
    expect(longer('asylum-border')).toBe('2026-12-04')
  })

  it('is not told where the instruction is there', () => {
    const answer = answered('office-decision', { delivery, instruction: 'given' })
    expect(answer.deadlines[0]?.withoutInstruction).toBeUndefined()
  })
})

describe('events', () => {
  const only = (id: string, event: PlainDate) => answered(id, { event: day(event), on: day('2026-11-23') }).deadlines[0]

  it('a title that expires on a Sunday: that day, and the last day on which an office is open', () => {
    expect(only('permit-ends', '2027-03-14')).toMatchObject({ day: '2027-03-14', openDay: '2027-03-12', isPast: false })
    expect(only('permit-ends', '2026-11-22')).toMatchObject({ isPast: true })
    expect(only('permit-ends', '2026-11-23')).toMatchObject({ isPast: false })
  })

  it.each([
    ['visa-free-entry', '2026-08-25', '2026-11-23', undefined],
    ['child-born', '2026-05-24', '2026-11-24', undefined],
    ['protection-final', '2026-08-31', '2026-11-30', undefined],
    ['job-ended', '2026-11-14', '2026-11-28', '2026-11-30'], // a Saturday: whether it moves is not said
    ['missed-deadline', '2026-11-14', '2026-11-30', undefined],
    ['integration-course', '2026-01-05', '2027-01-05', undefined],
    ['asylum-registered', '2026-11-02', '2026-11-23', undefined],
    ['job-refused-discrimination', '2026-09-22', '2026-11-22', '2026-11-23'],
    ['dismissal', '2026-11-02', '2026-11-23', undefined],
  ])('%s on %s: %s', (id, event, expected, perhaps) => {
    expect(only(id, event)).toMatchObject({ day: expected })
    expect(only(id, event)?.perhapsUntil).toBe(perhaps)
  })

  it('the place is asked for only where a day can move', () => {
    const warned = (id: string) => {
      const letter = letterOf(id)
      const answer = letter && reckon(letter, { event: day('2026-11-02'), on })
      return answer?.ok ? answer.warnings : []
    }
    expect(warned('permit-ends')).not.toContain('place-unknown')
    expect(warned('child-born')).toContain('place-unknown')
  })

  it('what rests on a text that is not at hand says so', () => {
    const warned = letters.filter(({ rules }) => 'duties' in rules && rules.encodedFrom === null).map(({ id }) => id)
    expect(warned).toEqual(['asylum-benefits', 'dismissal', 'asylum-registered'])
    expect(answered('dismissal', { event: day('2026-11-02') }).warnings).toContain('text-not-read')
  })
})

describe('what is refused', () => {
  it.each<[string, string, Omit<Told, 'on'>, object]>([
    ['no way of delivery', 'office-decision', {}, { reason: 'needs-delivery' }],
    ['no day', 'office-decision', { delivery: by('letter', {}) }, { reason: 'needs-date' }],
    [
      'an unknown way and only the day it was found',
      'office-decision',
      { delivery: by('unknown', { received: '2026-11-09' }) },
      { reason: 'needs-date', oneOf: ['dated', 'posted'] },
    ],
    [
      // It may have been posted long before, and then the fourth day after posting is the safe one.
      'a plain letter of which only the day it came is known',
      'office-decision',
      { delivery: by('letter', { received: '2026-11-09' }) },
      { reason: 'needs-date', oneOf: ['posted', 'dated'] },
    ],
    ['no event', 'permit-ends', {}, { reason: 'needs-event' }],
    [
      'a letter that came before it was posted',
      'office-decision',
      { delivery: by('letter', { posted: '2026-11-10', received: '2026-11-09' }) },
      { reason: 'order' },
    ],
    [
      'a day to come',
      'office-decision',
      { delivery: by('letter', { posted: '2028-01-01' }) },
      { reason: 'future', which: 'posted' },
    ],
    ['a day to come', 'child-born', { event: day('2028-01-01') }, { reason: 'future', which: 'event' }],
    [
      'a day before the calendar is known',
      'office-decision',
      { delivery: by('letter', { posted: '2019-12-31' }) },
      { reason: 'too-early' },
    ],
  ])('%s (%s)', (_, id, told, expected) => expect(asked(id, told)).toMatchObject({ ok: false, ...expected }))
})

describe('whatever is left out', () => {
  const someDay = fc.integer({ min: 0, max: 900 }).map((count) => {
    const date = new Date(Date.UTC(2025, 0, 1 + count))
    return Number(date.toISOString().slice(0, 10).replaceAll('-', ''))
  })
  const someDelivery = fc
    .tuple(fc.constantFrom(...ways), fc.tuple(someDay, someDay, someDay))
    .map(([way, three]): Delivery => {
      const [dated, posted, received] = three.toSorted((a, b) => a - b) as [Day, Day, Day]
      return { by: way, dated, posted, received }
    })
  const someLetter = fc.constantFrom(...letters.filter(({ starts }) => starts === 'letter'))
  const somePlace = fc.constantFrom({ land: 'SN', town: 'Dresden' }, { land: 'SN' }, { land: 'TH' }, { land: 'BY' })
  const last = day('2028-12-31')

  it('never makes the day to act by later', () => {
    fc.assert(
      fc.property(
        someLetter,
        someDelivery,
        somePlace,
        fc.subarray(['dated', 'posted', 'place', 'lodged', 'by'] as const),
        (letter, delivery, place, lost) => {
          const lodged = delivery.dated as Day
          const whole = reckon(letter, { delivery, place, lodged, on: last })
          const left = { ...delivery, ...(lost.includes('by') ? { by: 'unknown' as const } : {}) }
          for (const which of ['dated', 'posted'] as const) if (lost.includes(which)) delete left[which]
          const less = reckon(letter, {
            delivery: left,
            ...(lost.includes('place') ? {} : { place }),
            ...(lost.includes('lodged') ? {} : { lodged }),
            on: last,
          })
          if (!whole.ok || !less.ok) return
          for (const { duty, day: sure } of whole.deadlines) {
            const other = less.deadlines.find((one) => one.duty === duty)
            // Only the duties of the other law are absent; the one that is asked for must be there.
            expect(other?.day, `${letter.id} ${duty}`).toBeDefined()
            expect((other?.day ?? '') <= sure, `${letter.id} ${duty}: ${other?.day} after ${sure}`).toBe(true)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('puts the day that may be after the day to act by, and both after the letter', () => {
    fc.assert(
      fc.property(someLetter, someDelivery, (letter, delivery) => {
        const answer = reckon(letter, { delivery, on: last })
        if (!answer.ok) return
        for (const { day: sure, perhapsUntil, lines } of answer.deadlines) {
          expect(sure > answer.notified.earliest).toBe(true)
          if (perhapsUntil) expect(perhapsUntil > sure).toBe(true)
          expect(lines.at(-1)?.day).toBe(sure)
        }
      }),
    )
  })
})
