import type { Leg, NextQuestion, PlainDate, Route, RouteStep } from '@lotse/law'
import type { LawWords } from '@lotse/statutes/words/index.ts'
import { wordsOfFact } from '@lotse/statutes/words/index.ts'
import { foot, questions } from './finding.ts'
import { bullet, page, wrap } from './page.ts'
import type { Texts } from './texts.ts'

/** Routes for reading: how many, then each with its day and steps, and what would make them clearer. */
export function sayRoutes(
  routes: readonly Route[],
  asks: readonly NextQuestion[],
  status: string | undefined,
  blockedBy: readonly string[],
  on: PlainDate,
  words: LawWords,
  texts: Texts,
): string {
  const start = status ? (words.statuses[status] ?? status) : texts.unknownStatus
  const norms = routes.flatMap((route) => route.legs.map((leg) => leg.norm))
  const near = routes.filter((route) => assumedOf(route).length <= MOST_ASSUMED)
  const thinkable = routes.filter((route) => assumedOf(route).length > MOST_ASSUMED)
  const headline =
    near.length > 0 ? texts.routes(near.length) : thinkable.length > 0 ? texts.tooLittleKnown : texts.noRoutes
  return page(
    [headline, texts.today(start, on)].map((line) => wrap(line)).join('\n'),
    routes.length === 0 &&
      blockedBy.length > 0 &&
      [texts.inTheWay, ...blockedBy.map((gate) => bullet(words.gates[gate] ?? gate))].join('\n'),
    ...near.map((route, index) => routeText(route, index, words, texts)),
    thinkable.length > 0 &&
      [texts.thinkable, ...thinkable.map((route) => thinkableText(route, words, texts))].join('\n'),
    questions(
      asks.map(({ key }) => key),
      words,
      texts,
    ),
    wrap(texts.supposed),
    foot(norms, on, texts),
  )
}

/** A route that rests on more open answers than these is no plan yet. */
const MOST_ASSUMED = 8

const assumedOf = (route: Route): string[] => [...new Set(route.legs.flatMap((leg) => leg.assumes.facts))]

function thinkableText(route: Route, words: LawWords, texts: Texts): string {
  const titles = route.legs.map((leg) => titleOf(leg, words)).join(' → ')
  return bullet(`${titles} (${texts.openAnswers(assumedOf(route).length)}, ${texts.grade[route.weakest]})`)
}

function routeText(route: Route, index: number, words: LawWords, texts: Texts): string {
  return [
    wrap(`${index + 1}. ${route.legs.map((leg) => titleOf(leg, words)).join(' → ')}`, '   '),
    wrap(`   ${texts.arrives(route.arrives, route.earliest)} · ${texts.grade[route.weakest]}`, '   '),
    ...route.legs.flatMap((leg) => legLines(leg, route.legs.length > 1, words, texts)),
  ].join('\n')
}

const titleOf = (leg: Leg, words: LawWords): string => words.norms[leg.norm.id]?.title ?? leg.norm.cite

function legLines(leg: Leg, isOneOfMany: boolean, words: LawWords, texts: Texts): string[] {
  const assumed = leg.assumes.facts.map((fact) => wordsOfFact(words, fact).label)
  const judged = leg.assumes.judgements.map((id) => words.judgements[id] ?? id)
  return [
    ...leg.steps.map((step) => bullet(stepText(step, words, texts), '-', '   ')),
    ...(leg.applyBy ? [wrap(`     ${texts.applyBy(leg.applyBy)}`, '     ')] : []),
    ...(isOneOfMany ? [wrap(`     ${texts.goesTo(titleOf(leg, words))}`, '     ')] : []),
    ...(assumed.length > 0 ? [wrap(`     ${texts.assumes} ${shortList(assumed, texts)}.`, '     ')] : []),
    ...(judged.length > 0 ? [wrap(`     ${texts.judgedWell} ${judged.join(' ')}`, '     ')] : []),
    ...[wrap(`     ${texts.law}: ${leg.norm.cite} (${texts.grade[leg.grade]}).`, '     ')],
  ]
}

function stepText(step: RouteStep, words: LawWords, texts: Texts): string {
  const title = words.steps[step.kind]?.title ?? wordsOfFact(words, step.changes[0]?.fact ?? step.kind).label
  const help = step.help.map((kind) => words.help[kind] ?? kind)
  const when = texts.step(title, step.from, step.to, step.source === 'estimate')
  return help.length > 0 ? `${when}. ${texts.help_(help)}` : `${when}.`
}

const MOST_LABELS = 6

const shortList = (labels: readonly string[], texts: Texts): string =>
  labels.length > MOST_LABELS
    ? `${labels.slice(0, MOST_LABELS).join('; ')}; ${texts.moreQuestions(labels.length - MOST_LABELS)}`
    : labels.join('; ')
