/** A calendar day as ISO text, `'2026-11-23'`, in Europe/Berlin. Compares with `<`. The form of every input and output. */
export type PlainDate = string

/**
 * A calendar day inside the engine: the whole number 20261123. It compares like the day itself, and whole months
 * and years are added by arithmetic on it, which the compiled norms do millions of times.
 */
export type Day = number

/** A span as statutes name it. Years and months are calendar years and months, never a number of days. */
export interface Period {
  years?: number
  months?: number
  days?: number
}

export const years = (count: number): Period => ({ years: count })
export const months = (count: number): Period => ({ months: count })
export const days = (count: number): Period => ({ days: count })

/** Before every day and after every day: the ends of an interval that is not known. */
export const EARLIEST: Day = 0
export const LATEST: Day = 99_991_231

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

export function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0)
}

/** The day a text names, or `undefined` where it names none (`2026-02-30`, `23.11.2026`). */
export function readDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year < 1900 || year > 2199 || day < 1 || day > monthLength(year, month)) return undefined
  return year * 10_000 + month * 100 + day
}

/** @throws if the text names no day; for days written in code, never for input. */
export function day(text: PlainDate): Day {
  const read = readDay(text)
  if (read === undefined) throw new Error(`${text} is not a day. Write it as 2026-11-23.`)
  return read
}

export function plainDate(value: Day): PlainDate {
  const text = String(value).padStart(8, '0')
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`
}

/** Adds whole months; a month that lacks the day ends on its last day. Source: § 188 Abs. 3 BGB. */
export function plusMonths(from: Day, count: number): Day {
  if (from <= EARLIEST || from >= LATEST) return from
  // Whole years need no arithmetic of months, only the 29 February its end (this is the hot path of compiled norms).
  if (count % 12 === 0) {
    const moved = from + (count / 12) * 10_000
    return from % 10_000 === 229 && !isLeap(Math.floor(moved / 10_000)) ? moved - 1 : moved
  }
  const year = Math.floor(from / 10_000)
  const index = year * 12 + Math.floor((from % 10_000) / 100) - 1 + count
  const toYear = Math.floor(index / 12)
  const toMonth = index - toYear * 12 + 1
  const date = from % 100
  return toYear * 10_000 + toMonth * 100 + (date > 28 ? Math.min(date, monthLength(toYear, toMonth)) : date)
}

/** Days since 1970-01-01, for arithmetic in days only. */
export function ordinal(value: Day): number {
  const month = Math.floor((value % 10_000) / 100)
  const year = Math.floor(value / 10_000) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + (value % 100) - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

function fromOrdinal(count: number): Day {
  const shifted = count + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const index = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * index + 2) / 5) + 1
  const month = index < 10 ? index + 3 : index - 9
  return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0)) * 10_000 + month * 100 + date
}

export function plusDays(from: Day, count: number): Day {
  if (from <= EARLIEST || from >= LATEST) return from
  const date = (from % 100) + count
  if (date >= 1 && date <= 28) return from - (from % 100) + date
  return fromOrdinal(ordinal(from) + count)
}

/** Years first, then months, then days: the order in which a statute names them. */
export function plus(from: Day, period: Period): Day {
  const whole = (period.years ?? 0) * 12 + (period.months ?? 0)
  const moved = whole === 0 ? from : plusMonths(from, whole)
  return period.days ? plusDays(moved, period.days) : moved
}

export function minus(from: Day, period: Period): Day {
  return plus(from, {
    months: -((period.years ?? 0) * 12 + (period.months ?? 0)),
    days: -(period.days ?? 0),
  })
}

/** How many whole months lie between two days; 0 if `to` is not after `from`. */
export function monthsBetween(from: Day, to: Day): number {
  if (to <= from) return 0
  const count =
    (Math.floor(to / 10_000) - Math.floor(from / 10_000)) * 12 +
    Math.floor((to % 10_000) / 100) -
    Math.floor((from % 10_000) / 100)
  return plusMonths(from, count) > to ? count - 1 : count
}
