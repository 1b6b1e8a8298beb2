import { type Day, plusDays } from '../day.ts'
import { type Calendar, weekdayOf } from './working-day.ts'

/** When a holiday is, every year. */
export type HolidayDate =
  | { month: number; date: number }
  | { afterEaster: number }
  /** The last such day of the week before a date: a Wednesday before 23 November. */
  | { weekday: number; beforeMonth: number; beforeDate: number }

export interface HolidayRule {
  id: string
  on: HolidayDate
  /** Lands in which it holds everywhere; absent: in all. */
  lands?: readonly string[]
  /** Lands in which it holds in some places that are not listed here. */
  inPartsOf?: readonly string[]
  /** Places in which it holds, under their land. `part`: only in a part of what bears the name today. */
  places?: Readonly<Record<string, Readonly<Record<string, 'whole' | 'part'>>>>
  /** First and last year. */
  from?: number
  to?: number
}

/** Where something has to be done. What is not told may be anywhere. */
export interface Place {
  land?: string
  town?: string
}

/** The public holidays at a place. */
export function calendarAt(rules: readonly HolidayRule[], place: Place): Calendar {
  const applying = rules.flatMap((rule) => {
    const holds = holdsAt(rule, place)
    return holds === 'no' ? [] : [{ rule, certain: holds === 'yes' }]
  })
  const years = new Map<number, Map<Day, { id: string; certain: boolean }>>()
  const holidaysOf = (year: number) => {
    const found = new Map<Day, { id: string; certain: boolean }>()
    for (const { rule, certain } of applying) {
      if (year < (rule.from ?? year) || year > (rule.to ?? year)) continue
      const day = dayIn(year, rule.on)
      if (!found.get(day)?.certain) found.set(day, { id: rule.id, certain })
    }
    years.set(year, found)
    return found
  }
  return (day) => {
    const year = Math.floor(day / 10_000)
    return (years.get(year) ?? holidaysOf(year)).get(day)
  }
}

function holdsAt({ lands, inPartsOf, places }: HolidayRule, { land, town }: Place): 'yes' | 'perhaps' | 'no' {
  if (!lands && !inPartsOf && !places) return 'yes'
  if (land === undefined) return 'perhaps'
  if (lands?.includes(land)) return 'yes'
  const listed = places?.[land]
  if (listed && town === undefined) return 'perhaps'
  const here = town === undefined ? undefined : listed?.[town]
  if (here) return here === 'whole' ? 'yes' : 'perhaps'
  return inPartsOf?.includes(land) ? 'perhaps' : 'no'
}

export function dayIn(year: number, on: HolidayDate): Day {
  if ('afterEaster' in on) return plusDays(easterSunday(year), on.afterEaster)
  if ('month' in on) return year * 10_000 + on.month * 100 + on.date
  const before = year * 10_000 + on.beforeMonth * 100 + on.beforeDate
  return plusDays(before, -((weekdayOf(before) - on.weekday + 6) % 7) - 1)
}

/** Easter in the Gregorian calendar. Source: Meeus, Jones and Butcher's form of the computus. */
export function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const count = epact + toSunday - 7 * late + 114
  return year * 10_000 + Math.floor(count / 31) * 100 + (count % 31) + 1
}
