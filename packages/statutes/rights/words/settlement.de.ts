import { de9 } from '../../AufenthG/9.de.ts'
import { de9a } from '../../AufenthG/9a.de.ts'
import { de18c } from '../../AufenthG/18c.de.ts'
import { de20a } from '../../AufenthG/20a.de.ts'
import { de25 } from '../../AufenthG/25.de.ts'
import { de25a } from '../../AufenthG/25a.de.ts'
import { de25b } from '../../AufenthG/25b.de.ts'
import { de26 } from '../../AufenthG/26.de.ts'
import { de28 } from '../../AufenthG/28.de.ts'
import { de29 } from '../../AufenthG/29.de.ts'
import { de35 } from '../../AufenthG/35.de.ts'
import { deStAG } from '../../StAG/10.de.ts'
import { gatesDe } from '../../words/gates.de.ts'
import { stepsDe } from '../../words/steps.de.ts'
import type { TopicWords } from '../topics.ts'

/** The words of the norms themselves: the topic asks what the rulebook asks. Those of §§ 20a, 25, 25a and 25b name papers and weighings that it shares. */
export const settlementDe: TopicWords = [
  de9,
  de9a,
  de18c,
  de20a,
  de25,
  de25a,
  de25b,
  de26,
  de28,
  de29,
  de35,
  deStAG,
  gatesDe,
  stepsDe,
]
