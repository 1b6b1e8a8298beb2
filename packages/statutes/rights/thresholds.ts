// The least salaries of titles to work, as they are on a day: for pages that name them without asking for a title.
import type { PlainDate } from '@lotse/law'
import { type Figure, figureOn } from '../amounts/figure.ts'
import { blueCardReducedSalary, blueCardSalary, experienceSalary, salaryFrom45 } from '../amounts/salary-thresholds.ts'

export interface Threshold {
  id: 'blue-card' | 'blue-card-reduced' | 'experience' | 'from-45'
  cite: string
  /** For a year, gross; nothing where the figure of that year is not known. */
  salary: Figure | undefined
}

export const salaryThresholds = (on: PlainDate): Threshold[] => [
  { id: 'blue-card', cite: 'AufenthG § 18g Abs. 1 Satz 1', salary: figureOn(blueCardSalary, on) },
  { id: 'blue-card-reduced', cite: 'AufenthG § 18g Abs. 1 Satz 2', salary: figureOn(blueCardReducedSalary, on) },
  { id: 'experience', cite: 'BeschV § 6 Abs. 1 Satz 1 Nr. 2', salary: figureOn(experienceSalary, on) },
  { id: 'from-45', cite: 'AufenthG § 18 Abs. 2 Nr. 5', salary: figureOn(salaryFrom45, on) },
]
