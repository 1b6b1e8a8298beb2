import type { Amount } from '@lotse/law'
import { blueCardReducedSalary, blueCardSalary, experienceSalary, salaryFrom45 } from './salary-thresholds.ts'
import { trainingPay } from './training-pay.ts'

/** The figures that the norms of residence name. */
export const planningAmounts: readonly Amount[] = [
  blueCardSalary,
  blueCardReducedSalary,
  experienceSalary,
  salaryFrom45,
  trainingPay,
]
