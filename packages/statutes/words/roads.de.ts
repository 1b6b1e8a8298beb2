import { de9 } from '../AufenthG/9.de.ts'
import { de9a } from '../AufenthG/9a.de.ts'
import { de16a } from '../AufenthG/16a.de.ts'
import { de16b } from '../AufenthG/16b.de.ts'
import { de16d } from '../AufenthG/16d.de.ts'
import { de16f } from '../AufenthG/16f.de.ts'
import { de16g } from '../AufenthG/16g.de.ts'
import { de17 } from '../AufenthG/17.de.ts'
import { de18 } from '../AufenthG/18.de.ts'
import { de18a } from '../AufenthG/18a.de.ts'
import { de18b } from '../AufenthG/18b.de.ts'
import { de18c } from '../AufenthG/18c.de.ts'
import { de18d } from '../AufenthG/18d.de.ts'
import { de18g } from '../AufenthG/18g.de.ts'
import { de19c } from '../AufenthG/19c.de.ts'
import { de19cAbs1 } from '../AufenthG/19c-1.de.ts'
import { de19d } from '../AufenthG/19d.de.ts'
import { de20 } from '../AufenthG/20.de.ts'
import { de20a } from '../AufenthG/20a.de.ts'
import { de21 } from '../AufenthG/21.de.ts'
import { de22 } from '../AufenthG/22.de.ts'
import { de23 } from '../AufenthG/23.de.ts'
import { de23a } from '../AufenthG/23a.de.ts'
import { de24 } from '../AufenthG/24.de.ts'
import { de25 } from '../AufenthG/25.de.ts'
import { de25Abs4 } from '../AufenthG/25-4.de.ts'
import { de25a } from '../AufenthG/25a.de.ts'
import { de25b } from '../AufenthG/25b.de.ts'
import { de25bAfter60d } from '../AufenthG/25b-after-60d.de.ts'
import { de25bFamily } from '../AufenthG/25b-family.de.ts'
import { de26 } from '../AufenthG/26.de.ts'
import { de28 } from '../AufenthG/28.de.ts'
import { de29 } from '../AufenthG/29.de.ts'
import { de30 } from '../AufenthG/30.de.ts'
import { de31 } from '../AufenthG/31.de.ts'
import { de32 } from '../AufenthG/32.de.ts'
import { de33 } from '../AufenthG/33.de.ts'
import { de34 } from '../AufenthG/34.de.ts'
import { de35 } from '../AufenthG/35.de.ts'
import { de36 } from '../AufenthG/36.de.ts'
import { de38a } from '../AufenthG/38a.de.ts'
import { de60a } from '../AufenthG/60a.de.ts'
import { de60b } from '../AufenthG/60b.de.ts'
import { de60c } from '../AufenthG/60c.de.ts'
import { de60d } from '../AufenthG/60d.de.ts'
import { gatesDe } from './gates.de.ts'
import type { LawWordsPart } from './law-words.ts'
import { stepsDe } from './steps.de.ts'

/** German words about the norms of residence, what stands before them, and the steps towards them. */
export const roadsDe: readonly LawWordsPart[] = [
  gatesDe,
  stepsDe,
  de25b,
  de16b,
  de16d,
  de16f,
  de17,
  de18d,
  de21,
  de18,
  de18a,
  de18b,
  de18g,
  de19c,
  de19cAbs1,
  de20,
  de20a,
  de9,
  de18c,
  de16a,
  de16g,
  de19d,
  de60a,
  de60b,
  de60c,
  de60d,
  de25Abs4,
  de22,
  de23,
  de23a,
  de24,
  de25,
  de25a,
  de25bFamily,
  de25bAfter60d,
  de26,
  de38a,
  de36,
  de35,
  de34,
  de33,
  de32,
  de31,
  de30,
  de29,
  de28,
  de9a,
]
