import type { HeaderProblem } from '@lotse/law/count'
import type { ReformProblem } from '@lotse/law/reform'
import type { WordLanguage } from '@lotse/statutes/words/index.ts'
import type { Texts } from '../say/texts.ts'
import type { RowProblem } from './job.ts'
import { populationTextsDe } from './texts.de.ts'
import { populationTextsEn } from './texts.en.ts'

/** The sentences of `lotse simulate` and `lotse reform`. One file a language. */
export interface PopulationTexts {
  noPopulation: string
  noReform: string
  reformProblem: (problem: ReformProblem) => string
  reformChangesNobody: string
  reformExplained: string
  number: (count: number) => string
  progress: (people: number) => string
  /** Norm, open, unknown, of these open if judged, not open. */
  columns: readonly [string, string, string, string, string]
  people: (count: number, on: string) => string
  explained: string
  noGroup: string
  nobody: (path: string) => string
  unreadable: (path: string, why: string) => string
  tooLarge: (path: string, rows: number) => string
  more: (count: number) => string
  headerProblem: (path: string, problem: HeaderProblem) => string
  rowProblem: (path: string, problem: RowProblem, texts: Texts) => string
}

export const populationTexts: Record<WordLanguage, PopulationTexts> = { de: populationTextsDe, en: populationTextsEn }
