import type { Amount } from '@lotse/law'
import { freeCourseWage, freeCourseWageOneChild, freeCourseWageTwoChildren } from './course.ts'
import { minimumWage } from './minimum-wage.ts'
import { blueCardReducedSalary, blueCardSalary, experienceSalary, salaryFrom45 } from './salary-thresholds.ts'
import { trainingPay } from './training-pay.ts'

/** Every figure that a lawmaker or minister may change. */
export const amounts: readonly Amount[] = [
  blueCardSalary,
  blueCardReducedSalary,
  experienceSalary,
  salaryFrom45,
  minimumWage,
  trainingPay,
  freeCourseWage,
  freeCourseWageOneChild,
  freeCourseWageTwoChildren,
]
