import type { Grade, Leg, NextQuestion, PlainDate, Route } from '@lotse/law'
import type { LawWords } from '@lotse/statutes/words/index.ts'

interface LegAnswer extends Omit<Leg, 'norm'> {
  norm: string
  cite: string
  title: string
  law: { encodedFrom: PlainDate; reviewedBy: null }
}

interface OneRouteAnswer extends Omit<Route, 'legs'> {
  weakest: Grade
  legs: readonly LegAnswer[]
}

/** Routes as `lotse route --json` gives them. Published as schema/route.schema.json; fields are only ever added. */
interface RouteAnswer {
  on: PlainDate
  goal: string
  routes: readonly OneRouteAnswer[]
  /** Facts whose answers would narrow the routes most, most telling first. */
  toAnswer: readonly string[]
}

/** Routes and the questions that are left, with the words people read. */
export function routeAnswer(
  routes: readonly Route[],
  questions: readonly NextQuestion[],
  on: PlainDate,
  goal: string,
  words: LawWords,
): RouteAnswer {
  return {
    on,
    goal,
    routes: routes.map((route) => ({ ...route, legs: route.legs.map((leg) => legAnswer(leg, words)) })),
    toAnswer: questions.map(({ key }) => key),
  }
}

function legAnswer({ norm, ...leg }: Leg, words: LawWords): LegAnswer {
  return {
    norm: norm.id,
    cite: norm.cite,
    title: words.norms[norm.id]?.title ?? norm.cite,
    ...leg,
    law: { encodedFrom: norm.encodedFrom, reviewedBy: null },
  }
}
