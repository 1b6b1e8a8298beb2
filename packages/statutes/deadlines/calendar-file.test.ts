import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CalendarEntry, calendarFile } from './calendar-file.ts'

const entry: CalendarEntry = {
  uid: 'office-decision-objection-2026-11-13@lotse',
  day: '2026-12-31',
  summary: 'Frist: Widerspruch, letzter Tag; heute',
  description: 'Erste Zeile\nZweite Zeile \\ Ende',
  reminder: 'Frist: Widerspruch',
}
const octets = (text: string) => new TextEncoder().encode(text).length
const unfold = (file: string) => file.replaceAll('\r\n ', '')

describe('a calendar file', () => {
  const file = calendarFile([entry], '2026-11-23')
  const lines = unfold(file).split('\r\n')

  it('is a whole day with reminders seven, three and one day before', () => {
    expect(lines).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'UID:office-decision-objection-2026-11-13@lotse',
        'DTSTAMP:20261123T000000Z',
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
        'SUMMARY:Frist: Widerspruch\\, letzter Tag\\; heute',
        'DESCRIPTION:Erste Zeile\\nZweite Zeile \\\\ Ende',
        'END:VCALENDAR',
      ]),
    )
    expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual([
      'TRIGGER:-P6DT15H',
      'TRIGGER:-P2DT15H',
      'TRIGGER:-PT15H',
    ])
    expect(lines.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(3)
  })

  it('ends every line with CR and LF', () => {
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('is the same for the same deadline', () => expect(calendarFile([entry], '2026-11-23')).toBe(file))

  it('folds every text after 75 octets at most, and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400, size: 'max' }), (text) => {
        const summary = text.replaceAll('\r', '')
        const folded = calendarFile([{ ...entry, summary }], '2026-11-23')
        for (const line of folded.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75)
        const found = /SUMMARY:(.*?)\r\nDESCRIPTION/s.exec(unfold(folded))?.[1]
        const back = found?.replace(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
        expect(back).toBe(summary)
      }),
    )
  })
})
