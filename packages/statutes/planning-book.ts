import { type Rulebook, rulebook } from '@lotse/law'
import { planningAmounts } from './amounts/planning.ts'
import { planningVocabulary } from './facts/planning.ts'
import { stays } from './stays.ts'
import { steps } from './steps/index.ts'

let made: Rulebook | undefined

/**
 * The rulebook without what the planner neither asks about nor shows, and so does not load: naturalisation, former texts, facts and
 * figures of other questions. A situation has to be read for this rulebook.
 */
export function planningBook(): Rulebook {
  made ??= rulebook({ vocabulary: planningVocabulary, norms: stays, amounts: planningAmounts, steps })
  return made
}
