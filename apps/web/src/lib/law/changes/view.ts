import type { CiteView } from '../../situation/answer/view.ts'
import type { LineView } from '../lines.ts'

/** What is different between two days, as plain values in one language. */
export interface ChangesView {
  from: string
  to: string
  title: string
  summary: string
  began: NormLink[]
  ended: NormLink[]
  unsure: NormLink[]
  changed: ChangedView[]
  figures: FigureChange[]
  turns: TurnView[]
  /** Other pairs of days that are worth a look. */
  others: { text: string; href: string; isShown: boolean }[]
}

export interface NormLink {
  id: string
  title: string
  cite: string
  href: string
  note: string
}

export interface ChangedView extends NormLink {
  before: { text: string; href: string }
  after: { text: string; href: string }
  facets: { title: string; dropped: string[]; added: string[] }[]
  places: PlaceChangeView[]
}

export interface PlaceChangeView {
  change: 'added' | 'dropped' | 'changed'
  label: string
  role: string
  text: string
  cite: CiteView
  /** How much the place weighs, where that has changed. */
  weightBefore?: string
  weightAfter?: string
  before?: LineView
  after?: LineView
}

export interface FigureChange {
  before: string
  after: string
  source: string
  norms: { title: string; href: string }[]
}

export interface TurnView {
  day: string
  /** What the place asks, of which the day is a part. */
  place: string
  text: string
  cite: CiteView
  norms: { title: string; href: string }[]
}
