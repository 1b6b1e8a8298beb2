import type { Grade, PlainDate, Rulebook } from '@lotse/law'
import type { LawWords } from '@lotse/statutes/words/index.ts'
import type { RoadMap } from '../../drawing/roads.ts'
import type { Story } from '../../drawing/tell.ts'
import type { Language } from '../../words/dates.ts'
import type { GroupId } from '../group.ts'

/** What every part of an answer is said with. */
export interface Context {
  rulebook: Rulebook
  words: LawWords
  locale: Language
}

export interface AnswerView {
  on: PlainDate
  headline: string
  lead: string[]
  /** How many questions are left until the answer stands, and how many would make it finer. */
  left: number
  finer: number
  map: RoadMap | undefined
  story: Story[]
  groups: GroupView[]
  closed: { title: string; why: string }[]
  inTheWay: string[]
  needsAdvice: boolean
  facts: FactLine[]
  /** What few people have and nobody has said: supposed not to be so. */
  supposed: { key: string; label: string }[]
  tries: { value: string; label: string }[]
  tried: string[]
  before?: string
  stateOfLaw: string
  isOldLaw: boolean
}

export interface GroupView {
  id: GroupId
  title: string
  note: string
  cards: CardView[]
}

export interface CardView {
  id: string
  anchor: string
  title: string
  tone: 'open' | 'later' | 'calm'
  /** Too much is open yet to show more than the title at first. */
  isCompact: boolean
  grade: Grade
  /** First day the title is open, with the steps before it done. */
  opens?: PlainDate
  tag: string
  summary: string
  /** What the grade means for the person, in a sentence. */
  meaning: string
  missing: string
  closes: string
  via: string
  steps: StepView[]
  judgements: string[]
  inFavour: { text: string; source: string }[]
  asks: { key: string; label: string }[]
  moreAsks: number
  allows: string
  allowsHeading: string
  papers: { text: string; cite: CiteView }[]
  consents: { text: string; cite: CiteView }[]
  reasons: ReasonView[]
  cite: CiteView
  lawState: string
}

export interface CiteView {
  text: string
  href?: string
}

export interface StepView {
  anchor: string
  title: string
  what: string
  when: string
  help: string
  isDone: boolean
  isWaiting: boolean
}

export interface ReasonView {
  text: string
  state: 'met' | 'missing' | 'unclear' | 'weigh' | 'waived'
  stateText: string
  cite?: CiteView
  parts: ReasonView[]
}

export interface FactLine {
  key: string
  label: string
  lines: string[]
  isSensitive: boolean
  /** A plain no, which paper names in one line with the others. */
  isNo: boolean
}
