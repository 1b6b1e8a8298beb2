// Days as numbers: 20261123. §§ 187, 188 BGB: a month that lacks the day ends on its last one.
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** After every day: a status that goes on. */
export const FAR = 99_991_231

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const lengthOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] as number)

export function plusYears(day: number, years: number): number {
  const moved = day + years * 10_000
  return day % 10_000 === 229 && !isLeap(Math.floor(moved / 10_000)) ? moved - 1 : moved
}

export function plusMonths(day: number, months: number): number {
  const all = Math.floor(day / 10_000) * 12 + Math.floor((day % 10_000) / 100) - 1 + months
  const year = Math.floor(all / 12)
  const month = all - year * 12 + 1
  const date = day % 100
  return year * 10_000 + month * 100 + (date > 28 ? Math.min(date, lengthOf(year, month)) : date)
}

export function nextDay(day: number): number {
  if (day % 100 < 28) return day + 1
  const year = Math.floor(day / 10_000)
  const month = Math.floor((day % 10_000) / 100)
  if (day % 100 < lengthOf(year, month)) return day + 1
  return month === 12 ? (year + 1) * 10_000 + 101 : year * 10_000 + (month + 1) * 100 + 1
}

export function dayBefore(day: number): number {
  if (day % 100 > 1) return day - 1
  const year = Math.floor(day / 10_000)
  const month = Math.floor((day % 10_000) / 100)
  return month === 1 ? (year - 1) * 10_000 + 1_231 : year * 10_000 + (month - 1) * 100 + lengthOf(year, month - 1)
}

/** Whole days between two days. */
export const daysBetween = (from: number, to: number): number => (utc(to) - utc(from)) / 86_400_000

const utc = (day: number): number => Date.UTC(Math.floor(day / 10_000), Math.floor((day % 10_000) / 100) - 1, day % 100)

export function plusDays(day: number, count: number): number {
  const moved = new Date(utc(day) + count * 86_400_000)
  return moved.getUTCFullYear() * 10_000 + (moved.getUTCMonth() + 1) * 100 + moved.getUTCDate()
}

/** The age is completed at the beginning of the birthday: § 187 Abs. 2 Satz 2 BGB. */
export const hasCompleted = (age: number, birth: number, on: number): boolean => plusYears(birth, age) <= on
