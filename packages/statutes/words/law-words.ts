/** What people read about the law, in one language. Files beside the norms (`AufenthG/25b.de.ts`) each bring a part. */
export interface LawWords {
  norms: Record<string, NormWords>
  /** Gates before the norms, under their id: `'5-1-1'`. */
  gates: Record<string, string>
  /** A part may add a field to a fact of another part under `'employment.assured'`. */
  facts: Record<string, FactWords>
  /** Named conditions, such as `livelihood-secured`. */
  conditions: Record<string, string>
  /** What only a human can weigh: the question as the office has to answer it, and what counts. */
  judgements: Record<string, string>
  /** Law that is needed and not encoded yet. */
  unencoded: Record<string, string>
  papers: Record<string, string>
  inFavour: Record<string, string>
  statuses: Record<string, string>
  steps: Record<string, StepWords>
  help: Record<string, string>
  consents: Record<string, string>
}

export interface NormWords {
  /** Name of the title or permission, as short as it can be: "Aufenthaltserlaubnis bei nachhaltiger Integration". */
  title: string
  /** One line for the lane of the drawing: "Aufenthalt § 25b". */
  lane: string
  /** One or two sentences: for whom it is and what it gives. "Sie", calm, concrete. */
  summary: string
  /** What one may do with it, work above all. */
  allows: string
  /** Each requirement in plain words under its place as the norm's author wrote it: `'Abs. 1 Satz 2 Nr. 4'`. */
  places: Record<string, string>
}

export interface FactWords {
  label: string
  /** The question, with its unit. "Sie". */
  question: string
  /** Why it is asked, or how to find out. One sentence. */
  why: string
  /** For choices and levels: each value. */
  values?: Record<string, string>
  /** For records and lists: each field. */
  fields?: Record<string, FactWords>
}

export interface StepWords {
  /** "Deutsch A2 lernen": an imperative-free heading. */
  title: string
  what: string
}

export type LawWordsPart = { [Part in keyof LawWords]?: LawWords[Part] }
