import { en9 } from '../../AufenthG/9.en.ts'
import { en9a } from '../../AufenthG/9a.en.ts'
import { en18c } from '../../AufenthG/18c.en.ts'
import { en20a } from '../../AufenthG/20a.en.ts'
import { en25 } from '../../AufenthG/25.en.ts'
import { en25a } from '../../AufenthG/25a.en.ts'
import { en25b } from '../../AufenthG/25b.en.ts'
import { en26 } from '../../AufenthG/26.en.ts'
import { en28 } from '../../AufenthG/28.en.ts'
import { en29 } from '../../AufenthG/29.en.ts'
import { en35 } from '../../AufenthG/35.en.ts'
import { enStAG } from '../../StAG/10.en.ts'
import { gatesEn } from '../../words/gates.en.ts'
import { stepsEn } from '../../words/steps.en.ts'
import type { TopicWords } from '../topics.ts'

/** The words of the norms themselves: the topic asks what the rulebook asks. Those of §§ 20a, 25, 25a and 25b name papers and weighings that it shares. */
export const settlementEn: TopicWords = [
  en9,
  en9a,
  en18c,
  en20a,
  en25,
  en25a,
  en25b,
  en26,
  en28,
  en29,
  en35,
  enStAG,
  gatesEn,
  stepsEn,
]
