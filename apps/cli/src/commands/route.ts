import { findNorms, findRoutes, nearest, nextQuestions, plainDate } from '@lotse/law'
import { book } from '@lotse/statutes/rulebook.ts'
import { routeAnswer } from '../answer/route.ts'
import type { Call, Command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { sayRoutes } from '../say/route.ts'
import { blockedBy } from '../situation/blocked.ts'
import { dayFrom } from '../situation/day.ts'
import { situationFrom } from '../situation/read.ts'
import { statusOn } from '../situation/status.ts'
import { UsageError } from '../usage-error.ts'

export const route: Command = {
  name: 'route',
  options: ['at', 'goal'],
  json: true,
  takes: { least: 1, most: 1 },
  run: async (call) => {
    const { io, texts, words, given } = call
    const goal = goalFrom(call)
    const on = dayFrom(call, 'at')
    const situation = await situationFrom(call, given[0] ?? '', plainDate(on), { supposes: true })
    const routes = findRoutes(book(), situation, { on, goal })
    const questions = nextQuestions(book(), situation, { on })
    const blocked = routes.length > 0 ? [] : blockedBy(situation, on)
    io.out(
      call.json
        ? `${JSON.stringify(routeAnswer(routes, questions, plainDate(on), goal, words), null, 2)}\n`
        : sayRoutes(routes, questions, statusOn(situation, on), blocked, plainDate(on), words, texts),
    )
    return exitCode.answer
  },
}

/** A norm, a status or a family of statuses. @throws UsageError */
function goalFrom({ option, texts }: Call): string {
  const typed = option('goal') ?? 'title'
  const { vocabulary } = book()
  const named = new Set([
    ...book().ids,
    ...vocabulary.statuses.map((status) => status.id),
    ...vocabulary.statuses.flatMap((status) => status.families),
  ])
  if (named.has(typed)) return typed
  const norms = findNorms(book(), typed)
  if (norms.length === 1) return norms[0] as string
  if (norms.length > 1) throw new UsageError(texts.manyGoals(typed, norms))
  throw new UsageError(texts.unknownGoal(typed, nearest(typed, [...named], 3)))
}
