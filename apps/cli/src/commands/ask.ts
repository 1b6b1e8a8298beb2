import { findRoutes, nextQuestions, plainDate, readSituation, type Situation } from '@lotse/law'
import { book } from '@lotse/statutes/rulebook.ts'
import { askFact } from '../ask/ask-fact.ts'
import { readLine } from '../ask/typed.ts'
import type { Call, Command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { page, wrap } from '../say/page.ts'
import { sayRoutes } from '../say/route.ts'
import { blockedBy } from '../situation/blocked.ts'
import { dayFrom } from '../situation/day.ts'
import { statusOn } from '../situation/status.ts'

type Told = Record<string, unknown>

/** One answer that can be taken back: what was told before it, and which question it answered. */
interface Turn {
  told: Told
  key: string
}

export const ask: Command = {
  name: 'ask',
  options: ['at'],
  json: false,
  takes: { least: 0, most: 0 },
  run: async (call) => {
    const { io, texts } = call
    const on = dayFrom(call, 'at')
    let told: Told = {}
    const turns: Turn[] = []
    const skipped = new Set<string>()
    const answer = () => answerText(call, read(told, call), on)
    io.out(page(wrap(texts.ask.welcome), wrap(texts.ask.commands)))
    for (;;) {
      const questions = nextQuestions(book(), read(told, call), { on }).filter(({ key }) => !skipped.has(key))
      const [question] = questions
      if (!question) {
        io.out(`\n${wrap(texts.ask.settled)}\n`)
        break
      }
      io.out(`\n${texts.ask.left(questions.length)}\n`)
      const said = await askFact(call, question.key)
      if (said.is === 'end') break
      if (said.is === 'show') io.out(`\n${answer()}`)
      if (said.is === 'again') io.out(`${texts.ask.wentBack}\n`)
      if (said.is === 'save') save(call, said.path, told, on)
      if (said.is === 'back') {
        const last = turns.pop()
        io.out(`${last ? texts.ask.wentBack : texts.ask.nothingBefore}\n`)
        if (last) {
          told = last.told
          skipped.delete(last.key)
        }
      }
      if (said.is === 'unknown') {
        turns.push({ told, key: question.key })
        skipped.add(question.key)
      }
      if (said.is === 'value') {
        const next = withAnswer(told, question.key, said.value)
        const problems = problemsOf(next, call)
        if (problems.length > 0) {
          io.out([texts.ask.problem, ...problems].map((line) => `${wrap(line, '  ')}\n`).join(''))
          continue
        }
        turns.push({ told, key: question.key })
        skipped.add(question.key)
        told = next
      }
    }
    io.out(`\n${answer()}`)
    if (Object.keys(told).length > 0) {
      io.out(`\n${wrap(texts.ask.keep)}\n> `)
      const last = readLine(await io.nextLine())
      if (last.is === 'save') save(call, last.path, told, on)
    }
    return exitCode.answer
  },
}

/** `training.from` goes into the record that stands at `training`. */
function withAnswer(told: Told, key: string, value: unknown): Told {
  const [id = key, field] = key.split('.')
  if (!field) return { ...told, [id]: value }
  const record = told[id]
  return { ...told, [id]: { ...(typeof record === 'object' ? record : {}), [field]: value } }
}

function read(told: Told, call: Call): Situation {
  const found = readSituation(book().vocabulary, told, plainDate(dayFrom(call, 'at')))
  if (!found.ok) throw new Error(`answers that do not fit together: ${found.problems.map(({ at }) => at).join(', ')}`)
  return found.situation
}

function problemsOf(told: Told, call: Call): string[] {
  const found = readSituation(book().vocabulary, told, plainDate(dayFrom(call, 'at')))
  return found.ok ? [] : found.problems.map((problem) => call.texts.problem(problem))
}

function answerText({ words, texts }: Call, situation: Situation, on: number): string {
  const routes = findRoutes(book(), situation, { on })
  const questions = nextQuestions(book(), situation, { on })
  const blocked = routes.length > 0 ? [] : blockedBy(situation, on)
  return sayRoutes(routes, questions, statusOn(situation, on), blocked, plainDate(on), words, texts)
}

function save({ io, texts }: Call, path: string, told: Told, on: number): void {
  if (path === '') {
    io.out(`${texts.ask.nameOfFile}\n`)
    return
  }
  try {
    io.writeFile(path, `${JSON.stringify({ asOf: plainDate(on), ...told }, null, 2)}\n`)
    io.out(`${texts.ask.saved(path)}\n`)
  } catch (cause) {
    io.out(`${texts.unwritable(path, (cause as NodeJS.ErrnoException).code ?? '')}\n`)
  }
}
