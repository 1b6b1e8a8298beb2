// What the procedures of the act share. The residence of the person and their German are asked for nowhere.
import {
  all,
  any,
  type Condition,
  dayOf,
  is,
  judged,
  months,
  type NormText,
  not,
  type Period,
  passed,
  unencoded,
  yes,
} from '@lotse/law'

export const recognitionText: Pick<NormText, 'encodedFrom' | 'inForce' | 'gates' | 'reviewedBy'> = {
  encodedFrom: '2026-04-30',
  inForce: { from: '2026-04-30' },
  gates: [],
  reviewedBy: null,
}

/** § 2 Abs. 1: occupations that a federal act regulates and for which nobody needs a licence. */
export const notRegulated: Condition = is('recognitionField', 'trade', 'craft', 'agriculture')
/** § 9: licences under an act of their own, which may say otherwise (§ 2 Abs. 1, § 13 Abs. 5). */
export const regulated: Condition = all(is('recognitionField', 'regulated-other'), unencoded('act-of-the-occupation'))
export const certificate: Condition = yes('certificateFromAbroad')

export const sent: Condition = is('recognitionStage', 'sent', 'complete')

/** The decision is there and says this. */
export const decided = (...results: string[]): Condition =>
  all(is('recognitionStage', 'decided'), is('recognitionResult', ...results))
/** Before every paper has arrived, some cannot be got. */
export const papersMissing: Condition = all(is('recognitionStage', 'not-yet', 'sent'), yes('recognitionPapersMissing'))

const dayMore = (count: number): Period => ({ ...months(count), days: 1 })
/** A last day on a weekend or a holiday gives way to the next working day (§ 31 Abs. 3 VwVfG): at most four days. */
const surelyOver = (count: number): Period => ({ ...months(count), days: 5 })

/** The time is over since every paper arrived, and nothing has made it longer. */
export const overdue = (count: number): Condition =>
  all(
    is('recognitionStage', 'complete'),
    any(
      passed(surelyOver(count), dayOf('recognitionCompleteOn')),
      all(passed(dayMore(count), dayOf('recognitionCompleteOn')), unencoded('last-day-on-a-weekend')),
    ),
    any(not(yes('recognitionExtended')), judged('extension-not-justified')),
    any(not(yes('recognitionPaused')), unencoded('clock-that-stood-still')),
  )

export const found = (cite: string) => ({ status: 'recognition', cite, work: 'none', workCite: cite }) as const
export const step = (cite: string) => ({ status: 'recognition-procedure', cite, work: 'none', workCite: cite }) as const
