import { type Rulebook, rulebook } from '@lotse/law'
import { amounts } from './amounts/index.ts'
import { vocabulary } from './facts/index.ts'
import { norms } from './norms.ts'
import { steps } from './steps/index.ts'

let made: Rulebook | undefined

/** The whole rulebook, made ready once. */
export function book(): Rulebook {
  made ??= rulebook({ vocabulary, norms, amounts, steps })
  return made
}
