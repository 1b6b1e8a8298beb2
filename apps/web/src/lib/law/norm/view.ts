import type { CiteView } from '../../situation/answer/view.ts'
import type { LineView } from '../lines.ts'
import type { TrustView } from '../trust/view.ts'

/** A norm on a day, as plain values in one language. */
export interface NormView {
  id: string
  title: string
  cite: CiteView
  /** The day that is shown, as `2026-06-11` and as people read it. */
  on: string
  day: string
  isToday: boolean
  /** The norm has no text on the day: what can be said instead. */
  absent?: string
  summary: string
  versions: VersionView[]
  shown?: ShownView
}

/** What the text in force on the day says. */
export interface ShownView {
  grade: { word: string; meaning: string; cite: CiteView }
  inForce: string
  /** What a reader has to know before reading on: the text is old, or nobody knows it for certain. */
  warnings: string[]
  groups: GroupView[]
  waivers: WaiverView[]
  gates: GateView[]
  departed: PlaceView[]
  grants: GrantView
  consents: PlaceView[]
  papers: PlaceView[]
  figures: FigureView[]
  judgements: { text: string; factors: string[] }[]
  inFavour: { text: string; source: string }[]
  unencoded: string[]
  notSaid: { cite: CiteView; why: string }[]
  trust: TrustView
}

export interface PlaceView {
  text: string
  cite: CiteView
  /** What exactly is asked, where it says more than the text. */
  line?: LineView
}

export interface GroupView {
  id: 'mandatory' | 'regular' | 'exclusion' | 'regular-exclusion'
  title: string
  note: string
  places: (PlaceView & { waivedBy: CiteView[] })[]
}

export interface WaiverView extends PlaceView {
  drops: CiteView[]
  left: string
}

export interface GateView extends PlaceView {
  weight: string
  passages: (PlaceView & { left: string })[]
}

export interface GrantView {
  status: string
  cite: CiteView
  allows: string
  facts: { text: string; cite?: CiteView }[]
  countsTowards: { title: string; href: string }[]
}

export interface FigureView {
  value: string
  source: string
  known: string
  /** Other values and the days they hold from. */
  others: string[]
}

export interface VersionView {
  text: string
  cite: string
  href: string
  isShown: boolean
  /** The comparison with the version before. */
  changes?: string
}
