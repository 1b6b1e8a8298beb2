import { find, findNorms, type Norm, nearest, plainDate } from '@lotse/law'
import { bookFor, findInBooks, normNames, topicFor } from '@lotse/statutes/rights/all.ts'
import { loadTopicWords } from '@lotse/statutes/rights/index.ts'
import { book } from '@lotse/statutes/rulebook.ts'
import { findingAnswer, notInForceAnswer } from '../answer/finding.ts'
import type { Call, Command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { sayFinding, sayNotInForce } from '../say/finding.ts'
import { dayFrom } from '../situation/day.ts'
import { situationFrom } from '../situation/read.ts'
import { UsageError } from '../usage-error.ts'

/** One norm or, where the citation covers several, a list of them. */
export const check: Command = {
  name: 'check',
  options: ['at', 'application'],
  json: true,
  takes: { least: 2, most: 2 },
  run: async (call) => {
    const { io, texts, language, given } = call
    const [typed = '', source = ''] = given
    const norms = anyNormsFrom(call, typed)
    const topic = topicFor(norms[0] ?? '')
    const words = topic ? await loadTopicWords(topic, language) : call.words
    const on = dayFrom(call, 'at')
    const application = call.option('application') === undefined ? undefined : dayFrom(call, 'application')
    if (application !== undefined && application > on) throw new UsageError(texts.applicationAfterDecision)

    const situation = await situationFrom(call, source, plainDate(on))
    const found = norms.map((id) => ({
      id,
      finding: find(bookFor(id), id, situation, { on, ...(application === undefined ? {} : { application }) }),
    }))
    if (call.json) {
      const answers = found.map(({ id, finding }) =>
        finding
          ? findingAnswer(finding, words)
          : notInForceAnswer(latest(id), plainDate(on), plainDate(application ?? on), words),
      )
      io.out(`${JSON.stringify(answers.length === 1 ? answers[0] : answers, null, 2)}\n`)
    } else
      io.out(
        found
          .map(({ id, finding }) =>
            finding ? sayFinding(finding, words, texts) : sayNotInForce(latest(id), plainDate(on), words, texts),
          )
          .join(`\n${'-'.repeat(80)}\n\n`),
      )
    return exitCode.answer
  },
}

/** The same for any norm, rights, too. @throws UsageError if there are none, naming what is near. */
export function anyNormsFrom({ texts }: Pick<Call, 'texts'>, typed: string): string[] {
  const found = findInBooks(typed)
  if (found.length === 0) throw new UsageError(texts.unknownNorm(typed, nearest(typed, normNames(), 3)))
  const [first] = found
  // Rights of one question at a time: each has its own words.
  return first === undefined ? [] : found.filter((id) => topicFor(id) === topicFor(first))
}

/** The ids of the residence titles that were meant. @throws UsageError if there are none, naming what is near. */
export function normsFrom({ texts }: Pick<Call, 'texts'>, typed: string): string[] {
  const rulebook = book()
  const found = findNorms(rulebook, typed)
  if (found.length > 0) return found
  const near = nearest(typed, [...rulebook.ids, ...rulebook.norms.map((norm) => norm.cite)], 3)
  throw new UsageError(texts.unknownNorm(typed, near))
}

/** All norms, or those that `--norms` names, by id or citation. */
export function normsAsked(call: Call): string[] {
  const typed = call.option('norms')
  if (typed === undefined) return [...book().ids]
  return [...new Set(typed.split(',').flatMap((one) => normsFrom(call, one.trim())))]
}

/** The newest version of a norm. */
export const latest = (id: string): Norm =>
  bookFor(id)
    .norms.filter((norm) => norm.id === id)
    .reduce((a, b) => (b.inForce.from > a.inForce.from ? b : a))
