import { type Day, nearest, type Place, readDay, type Span } from '@lotse/law'
import {
  type Delivery,
  type Letter,
  letterOf,
  letters,
  loadDeadlineWords,
  readPlace,
  reckon,
  type Told,
  ways,
} from '@lotse/statutes/deadlines/index.ts'
import { calendarOf, deadlineAnswer } from '../answer/deadline.ts'
import type { Call, Command, OptionName } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { type DeadlineTexts, loadDeadlineTexts } from '../say/deadline.texts.ts'
import { listAnswer, sayLetters, sayReckoned } from '../say/deadline.ts'
import { dayFrom } from '../situation/day.ts'
import { UsageError } from '../usage-error.ts'

const ofLetters = ['by', 'dated', 'posted', 'delivered', 'instruction', 'stated'] as const

/** What a letter or an event sets running, and until when; `list` names the kinds. */
export const deadline: Command = {
  name: 'deadline',
  options: ['at', 'event', 'place', 'lodged', 'ics', ...ofLetters],
  json: true,
  takes: { least: 1, most: 1 },
  run: async (call) => {
    const { io, json, language, words, option } = call
    const texts = await loadDeadlineTexts(language)
    const said = await loadDeadlineWords(language)
    const typed = call.given[0] ?? ''
    if (typed === 'list') {
      io.out(json ? `${JSON.stringify(listAnswer(letters, said), null, 2)}\n` : sayLetters(letters, said, texts))
      return exitCode.answer
    }
    const letter = letterOf(typed)
    if (!letter)
      throw new UsageError(
        texts.unknownLetter(
          typed,
          nearest(
            typed,
            letters.map(({ id }) => id),
            3,
          ),
        ),
      )
    const event = said.letters[letter.id]?.event ?? ''
    const answer = reckon(letter, toldIn(call, letter, event, texts))
    if (!answer.ok) {
      const say = texts.refused[answer.reason] as (refused: typeof answer, event: string) => string
      throw new UsageError(say(answer, event)).withHelp('deadline')
    }
    io.out(
      json
        ? `${JSON.stringify(deadlineAnswer(answer, said, words), null, 2)}\n`
        : sayReckoned(answer, language, said, words, texts),
    )
    const path = option('ics')
    if (path !== undefined) save(call, path, calendarOf(answer, said, texts, io.today), texts)
    return exitCode.answer
  },
}

function toldIn(call: Call, letter: Letter, event: string, texts: DeadlineTexts): Told {
  const { option } = call
  const isEvent = letter.starts === 'event'
  const notHere = ofLetters.filter((name) => option(name) !== undefined).map((name) => `--${name}`)
  if (isEvent && notHere.length > 0) throw new UsageError(texts.notForEvents(event, notHere)).withHelp('deadline')
  if (!isEvent && option('event') !== undefined) throw new UsageError(texts.notForLetters).withHelp('deadline')
  if ('duties' in letter.rules && option('lodged') !== undefined) throw new UsageError(texts.onlyWithAsylum)
  const given = { event: dayGiven(call, 'event'), lodged: dayGiven(call, 'lodged'), place: placeIn(call, texts) }
  const instruction = instructionIn(call, texts)
  const stated = statedIn(call, texts)
  return {
    on: dayFrom(call, 'at'),
    ...(isEvent ? {} : { delivery: deliveryIn(call, texts) }),
    ...(given.event === undefined ? {} : { event: given.event }),
    ...(given.lodged === undefined ? {} : { lodged: given.lodged }),
    ...(given.place === undefined ? {} : { place: given.place }),
    ...(instruction === undefined ? {} : { instruction }),
    ...(stated === undefined ? {} : { stated }),
  }
}

/** @throws UsageError */
function dayGiven({ option, texts }: Call, name: OptionName): Day | undefined {
  const typed = option(name)
  if (typed === undefined) return undefined
  const day = readDay(typed)
  if (day === undefined) throw new UsageError(texts.notADay(`--${name}`, typed))
  return day
}

function deliveryIn(call: Call, texts: DeadlineTexts): Delivery {
  const typed = call.option('by') ?? 'unknown'
  const by = ways.find((way) => way === typed)
  if (!by) throw new UsageError(texts.unknownWay(typed, ways))
  const [dated, posted, received] = [dayGiven(call, 'dated'), dayGiven(call, 'posted'), dayGiven(call, 'delivered')]
  return {
    by,
    ...(dated === undefined ? {} : { dated }),
    ...(posted === undefined ? {} : { posted }),
    ...(received === undefined ? {} : { received }),
  }
}

function placeIn({ option }: Call, texts: DeadlineTexts): Place | undefined {
  const typed = option('place')
  if (typed === undefined) return undefined
  const read = readPlace(typed)
  if (!read.ok) throw new UsageError(texts.unknownPlace(typed, read.meant))
  return read.place
}

function instructionIn({ option }: Call, texts: DeadlineTexts): Told['instruction'] {
  const typed = option('instruction')
  if (typed === undefined || typed === 'given' || typed === 'missing' || typed === 'wrong') return typed
  throw new UsageError(texts.unknownInstruction(typed))
}

const units: Readonly<Record<string, Span['unit']>> = { d: 'days', w: 'weeks', m: 'months', y: 'years' }

function statedIn({ option }: Call, texts: DeadlineTexts): Span | undefined {
  const typed = option('stated')
  if (typed === undefined) return undefined
  const read = /^([1-9]\d{0,2})([dwmy])$/.exec(typed)
  const unit = units[read?.[2] ?? '']
  if (!read || !unit) throw new UsageError(texts.unreadableStated(typed))
  return { count: Number(read[1]), unit }
}

/** @throws UsageError where the file cannot be written */
function save({ io, texts: general }: Call, path: string, file: string, texts: DeadlineTexts): void {
  try {
    io.writeFile(path, file)
  } catch (cause) {
    throw new UsageError(general.unwritable(path, (cause as NodeJS.ErrnoException).code ?? ''))
  }
  io.err(`${texts.saved(path)}\n`)
}
