import { type Amount, amountOn, day, type PlainDate, tableOf } from '@lotse/law'
import { freeCourseWage, freeCourseWageOneChild, freeCourseWageTwoChildren } from '../amounts/course.ts'

/** The yearly gross wage, in cents, up to which an integration course is free: without children, with one, with two or more. */
export interface FreeCourseWages {
  alone: number
  oneChild: number
  moreChildren: number
}

/** What holds on the day, or nothing where no figure is known for it. Source: § 9 Abs. 2 IntV. */
export function freeCourseWages(on: PlainDate): FreeCourseWages | undefined {
  const wage = (amount: Amount) => amountOn(tableOf(amount), day(on))
  const alone = wage(freeCourseWage)
  if (alone < 0) return undefined
  return { alone, oneChild: wage(freeCourseWageOneChild), moreChildren: wage(freeCourseWageTwoChildren) }
}
