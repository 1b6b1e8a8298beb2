import { type Rulebook, rulebook } from '@lotse/law'
import { amounts } from './amounts/index.ts'
import { vocabulary } from './facts/index.ts'
import { norms, stays } from './norms.ts'
import { steps } from './steps/index.ts'

let made: Rulebook | undefined

/** The whole rulebook, made ready once. */
export function book(): Rulebook {
  made ??= rulebook({ vocabulary, norms, amounts, steps })
  return made
}

let planning: Rulebook | undefined

/** The same without naturalisation, which the planner neither asks about nor shows. A situation read for the whole one serves here, too. */
export function planningBook(): Rulebook {
  planning ??= rulebook({ vocabulary, norms: stays, amounts, steps })
  return planning
}
