import { any, type Condition, dayOf, is, not, onTheDay, type Places, unencoded, when, yes } from '@lotse/law'
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

/** Training finished in Germany that counts in §§ 16g and 60c: a qualified one, or one of an assistant in care. */
export const finishedTraining: Condition = any(yes('vocationalGermany'), yes('careAssistantGermany'))

/** No training runs. Whoever has another one before them may have finished this one, which the papers do not tell apart. */
export const trainingIsOver: Condition = any(
  not(yes('training')),
  when(dayOf('training.to'), '<', onTheDay),
  unencoded('which-training-is-finished'),
)
