import type { Amount } from '@lotse/law'
import { blueCardReducedSalary, blueCardSalary, experienceSalary, salaryFrom45 } from './salary-thresholds.ts'

/** Every figure that a lawmaker or minister may change. */
export const amounts: readonly Amount[] = [blueCardSalary, blueCardReducedSalary, experienceSalary, salaryFrom45]
