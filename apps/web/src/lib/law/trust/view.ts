import type { CiteView } from '../../situation/answer/view.ts'

/** How far one may trust what stands on the page: from which text it was written, who has checked it and how. */
export interface TrustView {
  writtenFrom: string
  /** Whether the words of the law are still those it was written from. */
  text: { isSame: boolean; summary: string; places: { cite: CiteView; status: string }[] }
  cases: { summary: string; files: { title: string; source: string; cite?: CiteView }[] }
  situations: { summary: string; stories: string[] }
  mutation: string
  review: string
}
