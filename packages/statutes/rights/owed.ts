// How much is owed for one month, in whole cents, with every step of the reckoning. Whether it is owed at all is for the norms to say.
import { day, months, type PlainDate, plainDate, plus, plusDays, years } from '@lotse/law'
import { type Figure, figureOn } from '../amounts/figure.ts'
import { minimumWage } from '../amounts/minimum-wage.ts'
import { trainingPay } from '../amounts/training-pay.ts'

/** What was worked in a month. */
export interface Worked {
  /** Any day of the month. */
  month: PlainDate
  minutes: number
  birthDate?: PlainDate
  /** Was out of work for long before, and began this job on that day. */
  longTermUnemployedUntil?: PlainDate
}

export type WageOwed =
  | {
      is: 'owed'
      rate: Figure
      cents: number
      roundedDown: boolean
      lastDay: PlainDate
      /** Hours before this day of the month do not count, and nobody said whether there are any among the hours told. */
      countsFrom?: { day: PlainDate; because: 'eighteenth-birthday' | 'first-half-year' }
    }
  | { is: 'rate-unknown' }

/**
 * The minimum wage of a month: its hours times its rate. Fractions of a cent are dropped, so that "at least" stays true.
 * Source: §§ 1, 22 MiLoG.
 */
export function wageOwed({ month, minutes, birthDate, longTermUnemployedUntil }: Worked): WageOwed {
  const [first, last] = [firstOf(month), lastOf(month)]
  const rate = figureOn(minimumWage, first)
  if (!rate) return { is: 'rate-unknown' }
  const grownUp = birthDate && plainDate(plus(day(birthDate), years(18)))
  const halfYearOver = longTermUnemployedUntil && plainDate(plus(day(longTermUnemployedUntil), months(6)))
  const isWithin = (start: PlainDate | undefined): start is PlainDate =>
    start !== undefined && start > first && start <= last
  const sixtieths = rate.cents * minutes
  return {
    is: 'owed',
    rate,
    cents: Math.floor(sixtieths / 60),
    roundedDown: sixtieths % 60 !== 0,
    lastDay: dueInFollowingMonth(month),
    ...(isWithin(grownUp)
      ? { countsFrom: { day: grownUp, because: 'eighteenth-birthday' } }
      : isWithin(halfYearOver)
        ? { countsFrom: { day: halfYearOver, because: 'first-half-year' } }
        : {}),
  }
}

export type TrainingPayOwed =
  | { is: 'owed'; base: Figure; more: number; cents: number; lastDay: PlainDate }
  | { is: 'rate-unknown' }

/** What the year of training adds, in per cent: § 17 Abs. 2 Satz 1 Nr. 2 to 4 BBiG. */
const morePerYear = [0, 18, 35, 40] as const

/** The least pay of a month of training, by the day it began. Rounded to whole euros since 2024: § 17 Abs. 2 Satz 4 and 7 BBiG. */
export function trainingPayOwed(began: PlainDate, year: number, month: PlainDate): TrainingPayOwed {
  const base = figureOn(trainingPay, began)
  const more = morePerYear[year - 1]
  if (!base || more === undefined) return { is: 'rate-unknown' }
  const exact = base.cents * (100 + more)
  const cents = began >= '2024-01-01' ? 100 * Math.floor(exact / 10_000 + 0.5) : exact / 100
  return { is: 'owed', base, more, cents, lastDay: lastOf(month) }
}

/** Until when it is to be paid at the latest, whatever was agreed: § 2 Abs. 1 Satz 1 Nr. 2 MiLoG names the last bank day of this month. */
const dueInFollowingMonth = (month: PlainDate): PlainDate => lastOf(plainDate(plus(day(firstOf(month)), months(1))))

const firstOf = (month: PlainDate): PlainDate => `${month.slice(0, 7)}-01`
const lastOf = (month: PlainDate): PlainDate => plainDate(plusDays(plus(day(firstOf(month)), months(1)), -1))
