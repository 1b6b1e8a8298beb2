import type { DayAnswer, Finding, Gap, Grade, GradeInterval, Norm, PlainDate, Reason } from '@lotse/law'
import { type LawWords, wordsOfReason } from '@lotse/statutes/words/index.ts'

/** One line of the reasons as JSON: what the engine says, with the words a person reads where there are some. */
interface ReasonAnswer extends Omit<Reason, 'of'> {
  text?: string
  of: readonly ReasonAnswer[]
}

/** A finding as `lotse check --json` gives it. Published as schema/finding.schema.json; fields are only ever added. */
interface FindingAnswer {
  norm: string
  cite: string
  title: string
  on: PlainDate
  application: PlainDate
  inForce: boolean
  /** The norm's own grade word: what "open" means for it. */
  grants: { grade: Grade; status: string }
  grade: GradeInterval
  gradeIfJudged: GradeInterval
  open: Finding['open']
  opensOn: DayAnswer
  opensOnIfJudged: DayAnswer
  opensOnAtBest: DayAnswer
  closesOn: DayAnswer
  weaker?: { grade: Grade; opensOn: DayAnswer }
  gaps: readonly Gap[]
  toAnswer: readonly string[]
  judgements: readonly string[]
  reasons: readonly ReasonAnswer[]
  law: { encodedFrom: PlainDate; reviewedBy: null }
}

/** A finding with the words people read. */
export function findingAnswer(finding: Finding, words: LawWords): FindingAnswer {
  const { norm } = finding
  return {
    ...headOf(norm, words),
    on: finding.on,
    application: finding.application,
    inForce: true,
    grade: finding.grade,
    gradeIfJudged: finding.gradeIfJudged,
    open: finding.open,
    opensOn: finding.opensOn,
    opensOnIfJudged: finding.opensOnIfJudged,
    opensOnAtBest: finding.opensOnAtBest,
    closesOn: finding.closesOn,
    ...(finding.weaker ? { weaker: finding.weaker } : {}),
    gaps: finding.toChange,
    toAnswer: finding.toAnswer,
    judgements: finding.judgements,
    reasons: finding.reasons.map((reason) => reasonAnswer(reason, norm, words)),
    law: lawOf(norm),
  }
}

/** The same where no version of the norm is in force on the day. */
export function notInForceAnswer(norm: Norm, on: PlainDate, application: PlainDate, words: LawWords): FindingAnswer {
  const barred: GradeInterval = { worst: 'barred', best: 'barred' }
  const later: DayAnswer = { day: null, reason: norm.inForce.from > on ? 'unknown-law' : 'never' }
  return {
    ...headOf(norm, words),
    on,
    application,
    inForce: false,
    grade: barred,
    gradeIfJudged: barred,
    open: 'closed',
    opensOn: later,
    opensOnIfJudged: later,
    opensOnAtBest: later,
    closesOn: { day: null, reason: 'never' },
    gaps: [],
    toAnswer: [],
    judgements: [],
    reasons: [],
    law: lawOf(norm),
  }
}

const headOf = (norm: Norm, words: LawWords) => ({
  norm: norm.id,
  cite: norm.cite,
  title: words.norms[norm.id]?.title ?? norm.cite,
  grants: { grade: norm.grade, status: norm.grants.status },
})

const lawOf = (norm: Norm) => ({ encodedFrom: norm.encodedFrom, reviewedBy: null })

function reasonAnswer(reason: Reason, norm: Norm, words: LawWords): ReasonAnswer {
  const text = wordsOfReason(words, norm, reason)
  return {
    ...reason,
    ...(text ? { text } : {}),
    of: reason.of.map((inner) => reasonAnswer(inner, norm, words)),
  }
}
