import { type PlainDate, plainDate, plusDays, readDay } from '@lotse/law'

/** A day to put into a calendar. */
export interface CalendarEntry {
  /** The same for the same deadline, so that reading the file again does not double it. */
  uid: string
  day: PlainDate
  summary: string
  description: string
  /** Said when a reminder rings. */
  reminder: string
}

/** Seven, three and one day before, at nine in the morning: an entry for a whole day begins at midnight. */
const alarms = ['-P6DT15H', '-P2DT15H', '-PT15H']

/** A calendar of whole days with reminders. Source: RFC 5545. `stamp`: the day on which it was made. */
export function calendarFile(entries: readonly CalendarEntry[], stamp: PlainDate): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lotse//Fristen//DE',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => eventOf(entry, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function eventOf({ uid, day, summary, description, reminder }: CalendarEntry, stamp: PlainDate): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    ...alarms.flatMap((trigger) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:${trigger}`,
      `DESCRIPTION:${escaped(reminder)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ]
}

const compact = (day: PlainDate): string => day.replaceAll('-', '')

function dayAfter(day: PlainDate): PlainDate {
  const read = readDay(day)
  if (read === undefined) throw new Error(`${day} is not a day`)
  return plainDate(plusDays(read, 1))
}

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replace(/\r?\n/g, '\\n')

/** At most 75 octets a line; a character of several octets stays whole. */
function fold(line: string): string {
  const parts: string[] = []
  let [part, octets] = ['', 0]
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > 75) {
      parts.push(part)
      // The space that begins the next line counts, too.
      ;[part, octets] = ['', 1]
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n ')
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
