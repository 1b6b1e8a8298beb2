import type { Norm } from '@lotse/law'
import { formerStays } from './former.ts'
import { naturalisationByDiscretion } from './StAG/8.ts'
import { naturalisationSpouse } from './StAG/9.ts'
import { naturalisationByRight, naturalisationWithFamily } from './StAG/10.ts'
import { stays } from './stays.ts'

/** Every way to become German. A far goal: it has a page of its own, and the planner asks nothing for its sake. */
export const naturalisations: readonly Norm[] = [
  naturalisationByRight,
  naturalisationWithFamily,
  naturalisationSpouse,
  naturalisationByDiscretion,
]

/** Every norm of the rulebook. */
export const norms: readonly Norm[] = [...stays, ...formerStays, ...naturalisations]
