import { type Day, findRoutes, nextQuestions, plainDate, readSituation, type Situation, type Told } from '@lotse/law'
import { book } from '@lotse/statutes/rulebook.ts'
import { askFact, type Said } from '../ask/ask-fact.ts'
import { readLine } from '../ask/typed.ts'
import type { Call, Command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { page, wrap } from '../say/page.ts'
import { sayRoutes } from '../say/route.ts'
import { blockedBy } from '../situation/blocked.ts'
import { dayFrom } from '../situation/day.ts'
import { statusOn } from '../situation/status.ts'

/** Where an interview stands. */
interface Interview {
  told: Told
  /** Questions that were answered, or passed over, and are not asked again. */
  asked: readonly string[]
  /** How it stood before the last answer, which can be taken back. */
  before: Interview | undefined
}

export const ask: Command = {
  name: 'ask',
  options: ['at'],
  json: false,
  takes: { least: 0, most: 0 },
  run: async (call) => {
    const { io, texts } = call
    const on = dayFrom(call, 'at')
    io.out(page(wrap(texts.ask.welcome), wrap(texts.ask.commands)))
    const told = await interview(call, on)
    io.out(`\n${answerText(call, told, on)}`)
    if (Object.keys(told).length > 0) {
      io.out(`\n${wrap(texts.ask.keep)}\n> `)
      const last = readLine(await io.nextLine())
      if (last.is === 'save') save(call, last.path, told, on)
    }
    return exitCode.answer
  },
}

/** Asks until no answer can change anything any more, or the person has had enough. @returns what was told */
async function interview(call: Call, on: Day): Promise<Told> {
  const { io, texts } = call
  let now: Interview = { told: {}, asked: [], before: undefined }
  for (;;) {
    const { told, asked } = now
    const questions = nextQuestions(book(), read(told, on), { on }).filter(({ key }) => !asked.includes(key))
    const [question] = questions
    if (!question) {
      io.out(`\n${wrap(texts.ask.settled)}\n`)
      return told
    }
    io.out(`\n${texts.ask.left(questions.length)}\n`)
    const said = await askFact(call, question.key)
    if (said.is === 'end') return told
    now = after(call, on, now, question.key, said)
  }
}

function after(call: Call, on: Day, now: Interview, key: string, said: Exclude<Said, { is: 'end' }>): Interview {
  const { io, texts } = call
  switch (said.is) {
    case 'show':
      io.out(`\n${answerText(call, now.told, on)}`)
      return now
    case 'again':
      io.out(`${texts.ask.wentBack}\n`)
      return now
    case 'save':
      save(call, said.path, now.told, on)
      return now
    case 'back':
      io.out(`${now.before ? texts.ask.wentBack : texts.ask.nothingBefore}\n`)
      return now.before ?? now
    case 'unknown':
      return { told: now.told, asked: [...now.asked, key], before: now }
    case 'value': {
      const told = withAnswer(now.told, key, said.value)
      const problems = problemsOf(call, told, on)
      if (problems.length === 0) return { told, asked: [...now.asked, key], before: now }
      io.out([texts.ask.problem, ...problems].map((line) => `${wrap(line, '  ')}\n`).join(''))
      return now
    }
  }
}

/** `training.from` goes into the record that stands at `training`. */
function withAnswer(told: Told, key: string, value: unknown): Told {
  const [id = key, field] = key.split('.')
  if (!field) return { ...told, [id]: value }
  const record = told[id]
  return { ...told, [id]: { ...(typeof record === 'object' ? record : {}), [field]: value } }
}

/** @throws if the answers do not fit together; each was checked before it was taken. */
function read(told: Told, on: Day): Situation {
  const found = readSituation(book().vocabulary, told, plainDate(on))
  if (!found.ok) throw new Error(`answers that do not fit together: ${found.problems.map(({ at }) => at).join(', ')}`)
  return found.situation
}

function problemsOf({ texts }: Call, told: Told, on: Day): string[] {
  const found = readSituation(book().vocabulary, told, plainDate(on))
  return found.ok ? [] : found.problems.map((problem) => texts.problem(problem))
}

function answerText({ words, texts }: Call, told: Told, on: Day): string {
  const situation = read(told, on)
  const routes = findRoutes(book(), situation, { on })
  const questions = nextQuestions(book(), situation, { on })
  const blocked = routes.length > 0 ? [] : blockedBy(situation, on)
  return sayRoutes(routes, questions, statusOn(situation, on), blocked, plainDate(on), words, texts)
}

function save({ io, texts }: Call, path: string, told: Told, on: Day): void {
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
