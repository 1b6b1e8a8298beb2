import type { Amount } from '@lotse/law'
import { freeCourseWage, freeCourseWageOneChild, freeCourseWageTwoChildren } from './course.ts'
import { minimumWage } from './minimum-wage.ts'
import { planningAmounts } from './planning.ts'

/** Every figure that a lawmaker or minister may change. */
export const amounts: readonly Amount[] = [
  ...planningAmounts,
  minimumWage,
  freeCourseWage,
  freeCourseWageOneChild,
  freeCourseWageTwoChildren,
]
