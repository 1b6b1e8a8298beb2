import {
  after,
  all,
  any,
  type Condition,
  dayOf,
  is,
  months,
  not,
  onTheDay,
  type Places,
  unencoded,
  when,
  yes,
} from '@lotse/law'
import { germanAt } from './9-conditions.ts'

/** § 19d Abs. 1 Nr. 2, 3, 6 and 7, which §§ 16g Abs. 8 and 19d Abs. 1a ask, too. */
export const housingAndGerman: Places = {
  'AufenthG § 19d Abs. 1 Nr. 2': yes('adequateHousing'),
  'AufenthG § 19d Abs. 1 Nr. 3': germanAt('B1'), // "ausreichende Kenntnisse": § 2 Abs. 11
}
export const noExtremismNoConviction: Places = {
  'AufenthG § 19d Abs. 1 Nr. 6': not(yes('extremistLinks')),
  // The small fines stay out "grundsätzlich".
  'AufenthG § 19d Abs. 1 Nr. 7': is('convictions', 'none', 'fines-to-50', 'fines-to-90-foreigner-law'),
}

/** Months before a training begins from which it can be applied for: §§ 16g and 60c, each Abs. 3 Satz 1. */
const EARLIEST_APPLICATION = 7

/** Months before the end of a contract in which an exam may be passed: BBiG §§ 21 Abs. 2, 45 Abs. 1; half a year is the custom. */
const EARLY_EXAM = 6

/** Training finished in Germany that counts in §§ 16g and 60c: a qualified one, or one of an assistant in care. */
export const finishedTraining: Condition = any(yes('vocationalGermany'), yes('careAssistantGermany'))

/**
 * "dieser Berufsausbildung": the one for which § 60c or § 16g was granted. Which one is finished cannot be seen while one still runs: it
 * may be an earlier one, if that paper was held before the running one could be applied for, or the running one itself, passed before the
 * day its contract ends.
 */
export const trainingIsOver: Condition = any(
  not(yes('training')),
  when(dayOf('training.to'), '<', onTheDay),
  all(
    any(
      {
        is: 'holds',
        track: 'stay',
        statuses: ['toleration-training', 'permit-16g'],
        at: after(dayOf('training.from'), months(-EARLIEST_APPLICATION)),
      },
      when(onTheDay, '>=', after(dayOf('training.to'), months(-EARLY_EXAM))),
    ),
    unencoded('which-training-is-finished'),
  ),
)
