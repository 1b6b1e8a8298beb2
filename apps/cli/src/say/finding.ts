import {
  type DayAnswer,
  type Finding,
  type Gap,
  type Norm,
  type PlainDate,
  type Reason,
  stepThatMakes,
} from '@lotse/law'
import { book } from '@lotse/statutes/rulebook.ts'
import { type LawWords, wordsOfFact, wordsOfReason } from '@lotse/statutes/words/index.ts'
import { changeText } from './fact.ts'
import { bullet, marked, page, wrap } from './page.ts'
import type { Texts } from './texts.ts'

const MOST_GAPS = 3
const MOST_QUESTIONS = 6

/** A finding for reading: the answer, the date, what to do, why, and the law last. */
export function sayFinding(finding: Finding, words: LawWords, texts: Texts): string {
  const { norm } = finding
  const about = words.norms[norm.id]
  return page(
    wrap(about?.title ?? norm.cite),
    [headline(finding, words, texts), ...dates(finding, texts)].map((line) => wrap(line)).join('\n'),
    toDo(finding, words, texts),
    questions(finding.toAnswer, words, texts),
    judgements(finding, words, texts),
    about && finding.open !== 'closed' && [texts.allows, wrap(`  ${about.allows}`, '  ')].join('\n'),
    reasons(finding, words, texts),
    foot([norm], finding.on, texts),
  )
}

/** A norm that is not in force on the day. */
export function sayNotInForce(norm: Norm, on: PlainDate, words: LawWords, texts: Texts): string {
  const { from, to, unknownFrom } = norm.inForce
  return page(
    wrap(words.norms[norm.id]?.title ?? norm.cite),
    [texts.notInForce, texts.norm.inForce(from, to, unknownFrom)].map((line) => wrap(line)).join('\n'),
    foot([norm], on, texts),
  )
}

function headline(finding: Finding, words: LawWords, texts: Texts): string {
  const { open, weaker, grade, toChange } = finding
  if (open === 'open') return texts.grant[grade.worst]
  if (open === 'perhaps') return texts.perhaps(finding.toAnswer.length)
  if (open === 'subject-to-judgement') return texts.open[open]
  if (weaker?.opensOn.reason === 'already') return texts.grant[weaker.grade]
  const [gap] = toChange.filter((gap) => gap.proposable)
  if (gap) return `${texts.open.closed} ${texts.missing(gap.changes.map((change) => labelOf(words, change.fact)))}`
  return grade.worst === 'exceptional' ? texts.grant.exceptional : texts.open.closed
}

const labelOf = (words: LawWords, fact: string): string => wordsOfFact(words, fact).label

function dates({ opensOn, opensOnIfJudged, opensOnAtBest, closesOn, weaker, open }: Finding, texts: Texts): string[] {
  const lines: string[] = []
  const isSet = (answer: DayAnswer): answer is DayAnswer & { day: string } =>
    answer.day !== null && answer.reason !== 'already'
  if (open !== 'open') {
    if (isSet(opensOn)) lines.push(texts.opensOn(opensOn.day))
    else if (isSet(opensOnIfJudged)) lines.push(texts.opensOnIfJudged(opensOnIfJudged.day))
    else if (isSet(opensOnAtBest)) lines.push(texts.opensOnAtBest(opensOnAtBest.day))
    if (weaker && isSet(weaker.opensOn)) lines.push(texts.weaker(weaker.grade, weaker.opensOn.day))
    if (opensOn.unknownFrom) lines.push(texts.unknownFrom(opensOn.unknownFrom))
  }
  if (closesOn.day) lines.push(texts.closesOn(closesOn.day))
  else if (closesOn.unknownFrom) lines.push(texts.unknownFrom(closesOn.unknownFrom))
  return lines
}

function toDo({ open, toChange, on }: Finding, words: LawWords, texts: Texts): string | undefined {
  if (open === 'open' || open === 'subject-to-judgement') return undefined
  const proposable = toChange.filter((gap) => gap.proposable)
  if (proposable.length === 0) {
    if (open === 'perhaps') return undefined
    return [texts.toDo, wrap(`  ${toChange.length > 0 ? texts.independentAdviceFirst : texts.noRoad}`, '  ')].join('\n')
  }
  const shown = proposable.slice(0, MOST_GAPS)
  return [
    texts.toDo,
    ...(shown.length > 1 ? [`  ${texts.oneOfThese}`] : []),
    ...shown.map((gap, index) => gapText(gap, index, on, words, texts)),
  ].join('\n')
}

function gapText(gap: Gap, index: number, on: PlainDate, words: LawWords, texts: Texts): string {
  const steps = [...new Set(gap.changes.map((change) => changeText(words, texts, change)))]
  const length = gap.effort.months > 0 ? ` (${texts.months(gap.effort.months)}, ${texts.estimate})` : ''
  const when = gap.opensOn ? `; ${gap.opensOn > on ? texts.earliest(gap.opensOn) : texts.atOnce}` : ''
  const help = [
    ...new Set(
      gap.changes
        .flatMap((change) => stepThatMakes(book(), change)?.help ?? [])
        .map((kind) => words.help[kind] ?? kind),
    ),
  ]
  return [
    bullet(`${texts.list(steps)}${length}${when}.`, `${index + 1}.`),
    ...(help.length > 0 ? [wrap(`     ${texts.help_(help)}`, '     ')] : []),
  ].join('\n')
}

/** Questions with the name of their fact, so that the answer can be put into the file. */
export function questions(keys: readonly string[], words: LawWords, texts: Texts): string | undefined {
  if (keys.length === 0) return undefined
  const shown = keys.slice(0, MOST_QUESTIONS)
  return [
    texts.toAnswer,
    ...shown.map((key) => bullet(`${wordsOfFact(words, key).question} [${key}]`)),
    ...(keys.length > shown.length ? [`  ${texts.moreQuestions(keys.length - shown.length)}`] : []),
  ].join('\n')
}

function judgements(finding: Finding, words: LawWords, texts: Texts): string | undefined {
  if (finding.judgements.length === 0) return undefined
  return [
    texts.toJudge,
    ...finding.judgements.map((id) => {
      const factors = factorsOf(finding.reasons, id).map((fact) => labelOf(words, fact))
      return bullet(`${words.judgements[id] ?? id}${factors.length > 0 ? ` ${texts.factorsFor(factors)}` : ''}`)
    }),
  ].join('\n')
}

function factorsOf(reasons: readonly Reason[], id: string): readonly string[] {
  for (const reason of reasons) {
    if (reason.is === 'judged' && reason.name === id) return reason.factors?.for ?? []
    const found = factorsOf(reason.of, id)
    if (found.length > 0) return found
  }
  return []
}

const isExclusion = (reason: Reason) => reason.role === 'exclusion' || reason.role === 'regular-exclusion'

function reasons(finding: Finding, words: LawWords, texts: Texts): string {
  const line = (reason: Reason, mark: string, width: number) =>
    marked(
      mark,
      width,
      `${wordsOfReason(words, finding.norm, reason) ?? reason.cite ?? reason.is} (${shortCite(reason, finding.norm)})`,
    )
  const group = (title: string, lines: readonly Reason[], markOf: (reason: Reason) => string): string[] => {
    if (lines.length === 0) return []
    const width = Math.max(...lines.map((reason) => markOf(reason).length))
    return [title, ...lines.map((reason) => line(reason, markOf(reason), width))]
  }
  return [
    ...group(
      texts.why,
      finding.reasons.filter((reason) => !isExclusion(reason)),
      (reason) => markOf(reason, texts),
    ),
    ...group(texts.exclusions, finding.reasons.filter(isExclusion), (reason) => texts.exclusionState[reason.good]),
  ].join('\n')
}

function markOf(reason: Reason, texts: Texts): string {
  if (reason.state === 'yes' || reason.good !== 'yes') return texts.state[reason.good]
  const waiver = reason.of.find((part) => (part.role === 'waiver' || part.role === 'passage') && part.state === 'yes')
  if (waiver && /(may|exceptional)$/.test(waiver.wanted ?? ''))
    return `${texts.state[reason.state]}, ${texts.mayBeWaived}`
  return texts.waived
}

/** `Abs. 1 Satz 2 Nr. 4` inside the norm's own paragraph, the full place elsewhere. */
function shortCite({ cite = '' }: Reason, norm: Norm): string {
  const paragraph = `${norm.cite.replace(/ Abs\..*$/, '')} `
  return cite.startsWith(paragraph) ? cite.slice(paragraph.length) : cite
}

/** Law, its state, that nobody has reviewed it, and where advice is. Stands below every answer. */
export function foot(norms: readonly Norm[], on: PlainDate, texts: Texts): string {
  const cites = [...new Set(norms.map((norm) => norm.cite))]
  const oldest = norms.map((norm) => norm.encodedFrom).sort()[0]
  return [
    ...(cites.length > 0 ? [`${texts.law}: ${cites.join('; ')}.`] : []),
    ...(oldest ? [texts.stateOfLaw(oldest, isOld(oldest, on))] : []),
    texts.notReviewed,
    texts.advice,
  ]
    .map((line) => wrap(line))
    .join('\n')
}

/** Whether more than six months lie between the state of the law and the day asked for. */
function isOld(encodedFrom: PlainDate, on: PlainDate): boolean {
  const [year = 0, month = 0] = encodedFrom.split('-').map(Number)
  const later = month + 6
  const limit = `${year + (later > 12 ? 1 : 0)}-${String(later > 12 ? later - 12 : later).padStart(2, '0')}${encodedFrom.slice(7)}`
  return on > limit
}
