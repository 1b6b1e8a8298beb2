import type { Finding, Grade, GradeInterval, Told } from '@lotse/law'

export const opennesses = ['closed', 'perhaps', 'subject-to-judgement', 'open'] as const satisfies Finding['open'][]
export const dayKeys = ['opensOn', 'opensOnIfJudged', 'opensOnAtBest', 'closesOn'] as const

/** What the law says of a case, in the words of a finding. Only what stands here is compared. */
export interface Expected {
  /** One of these is right. */
  open?: readonly Finding['open'][]
  /** With what only humans can weigh left open. */
  grade?: Partial<GradeInterval>
  /** The same with it taken as met. */
  ifJudged?: Partial<GradeInterval>
  opensOn?: string | null
  opensOnIfJudged?: string | null
  opensOnAtBest?: string | null
  closesOn?: string | null
  /** Each of these facts is among the questions that are still open. */
  toAnswer?: readonly string[]
}

/** A case as a lawyer writes it: facts, question, what the law says, and where that stands. */
export interface Case {
  file: string
  id: string
  title: string
  /** Place of law, or court, day and file number. */
  source: string
  /** Citation or name of a norm; where it covers several, the strongest of them counts. */
  norm: string
  on: string
  application?: string
  facts: Told
  expected: Expected
}

export interface Answer {
  open: Finding['open']
  grade: GradeInterval
  ifJudged: GradeInterval
}

/** How far each grade reaches, weakest first. */
export const strengths: readonly Grade[] = ['barred', 'exceptional', 'may', 'should', 'right']
