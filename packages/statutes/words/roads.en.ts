import { en9 } from '../AufenthG/9.en.ts'
import { en9a } from '../AufenthG/9a.en.ts'
import { en16a } from '../AufenthG/16a.en.ts'
import { en16b } from '../AufenthG/16b.en.ts'
import { en16d } from '../AufenthG/16d.en.ts'
import { en16f } from '../AufenthG/16f.en.ts'
import { en16g } from '../AufenthG/16g.en.ts'
import { en17 } from '../AufenthG/17.en.ts'
import { en18 } from '../AufenthG/18.en.ts'
import { en18a } from '../AufenthG/18a.en.ts'
import { en18b } from '../AufenthG/18b.en.ts'
import { en18c } from '../AufenthG/18c.en.ts'
import { en18d } from '../AufenthG/18d.en.ts'
import { en18g } from '../AufenthG/18g.en.ts'
import { en19c } from '../AufenthG/19c.en.ts'
import { en19cAbs1 } from '../AufenthG/19c-1.en.ts'
import { en19d } from '../AufenthG/19d.en.ts'
import { en20 } from '../AufenthG/20.en.ts'
import { en20a } from '../AufenthG/20a.en.ts'
import { en21 } from '../AufenthG/21.en.ts'
import { en22 } from '../AufenthG/22.en.ts'
import { en23 } from '../AufenthG/23.en.ts'
import { en23a } from '../AufenthG/23a.en.ts'
import { en24 } from '../AufenthG/24.en.ts'
import { en25 } from '../AufenthG/25.en.ts'
import { en25Abs4 } from '../AufenthG/25-4.en.ts'
import { en25a } from '../AufenthG/25a.en.ts'
import { en25b } from '../AufenthG/25b.en.ts'
import { en25bAfter60d } from '../AufenthG/25b-after-60d.en.ts'
import { en25bFamily } from '../AufenthG/25b-family.en.ts'
import { en26 } from '../AufenthG/26.en.ts'
import { en28 } from '../AufenthG/28.en.ts'
import { en29 } from '../AufenthG/29.en.ts'
import { en30 } from '../AufenthG/30.en.ts'
import { en31 } from '../AufenthG/31.en.ts'
import { en32 } from '../AufenthG/32.en.ts'
import { en33 } from '../AufenthG/33.en.ts'
import { en34 } from '../AufenthG/34.en.ts'
import { en35 } from '../AufenthG/35.en.ts'
import { en36 } from '../AufenthG/36.en.ts'
import { en38a } from '../AufenthG/38a.en.ts'
import { en60a } from '../AufenthG/60a.en.ts'
import { en60b } from '../AufenthG/60b.en.ts'
import { en60c } from '../AufenthG/60c.en.ts'
import { en60d } from '../AufenthG/60d.en.ts'
import { gatesEn } from './gates.en.ts'
import type { LawWordsPart } from './law-words.ts'
import { stepsEn } from './steps.en.ts'

/** English words about the norms of residence, what stands before them, and the steps towards them. */
export const roadsEn: readonly LawWordsPart[] = [
  gatesEn,
  stepsEn,
  en25b,
  en16b,
  en16d,
  en16f,
  en17,
  en18d,
  en21,
  en18,
  en18a,
  en18b,
  en18g,
  en19c,
  en19cAbs1,
  en20,
  en20a,
  en9,
  en18c,
  en16a,
  en16g,
  en19d,
  en60a,
  en60b,
  en60c,
  en60d,
  en25Abs4,
  en22,
  en23,
  en23a,
  en24,
  en25,
  en25a,
  en25bFamily,
  en25bAfter60d,
  en26,
  en38a,
  en36,
  en35,
  en34,
  en33,
  en32,
  en31,
  en30,
  en29,
  en28,
  en9a,
]
