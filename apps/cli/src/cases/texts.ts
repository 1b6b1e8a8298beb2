import type { WordLanguage } from '@lotse/statutes/words/index.ts'
import type { Texts } from '../say/texts.ts'
import type { Difference, Verdict } from './judge.ts'
import type { CaseProblem } from './problem.ts'
import { caseTextsDe } from './texts.de.ts'
import { caseTextsEn } from './texts.en.ts'

/** The sentences of `lotse law test`. One file a language. */
export interface CaseTexts {
  verdict: Record<Verdict, string>
  columns: readonly string[]
  difference: (difference: Difference) => string
  source: (source: string) => string
  summary: (cases: number, files: number, right: number) => string
  balanced: (share: number | null) => string
  noCases: (folder: string) => string
  noCaseOf: (norm: string) => string
  more: (count: number) => string
  problem: (problem: CaseProblem, texts: Texts) => string
}

export const caseTexts: Record<WordLanguage, CaseTexts> = { de: caseTextsDe, en: caseTextsEn }
