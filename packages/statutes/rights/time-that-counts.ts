import { countingTitles, studyAndTraining } from '../AufenthG/9-conditions.ts'
import { lawful } from '../StAG/10-conditions.ts'

/** How time with a paper counts: all of it, half of it, only for whoever was granted protection, or not. */
export type Counts = 'all' | 'half' | 'with-protection' | 'none'

const asylumProcedure = 'permission-to-stay'

/**
 * Towards settlement as § 9 AufenthG counts: five years of a residence permit (Abs. 2 Satz 1 Nr. 1), studies and training by half (Abs. 4
 * Nr. 3), and with a humanitarian permit the asylum procedure (§ 26 Abs. 3, Abs. 4 Satz 3). Other settlement permits ask for their own title.
 */
export function countsForSettlement(status: string): Counts {
  if (countingTitles.includes(status)) return 'all'
  if (studyAndTraining.includes(status)) return 'half'
  return status === asylumProcedure ? 'with-protection' : 'none'
}

/** Towards naturalisation: lawful stay (§ 10 Abs. 1 StAG), the asylum procedure as § 55 Abs. 3 AsylG says. */
export function countsForNaturalisation(status: string): Counts {
  if (lawful.includes(status)) return 'all'
  return status === asylumProcedure ? 'with-protection' : 'none'
}
