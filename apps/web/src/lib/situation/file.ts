import { type PlainDate, type Problem, readSituation, type Told, type Vocabulary } from '@lotse/law'
import { type Journey, noJourney } from './journey.ts'

/** More than this is no situation. */
const MOST_LETTERS = 200_000

export type Opened =
  | { ok: true; journey: Journey }
  | { ok: false; code: 'not-json' | 'too-large' }
  | { ok: false; code: 'problems'; problems: Problem[] }

/** The answers as a situation file, the same that `lotse route` and `lotse check` read. */
export function packed(journey: Journey, today: PlainDate): string {
  return `${JSON.stringify({ asOf: today, ...journey.told }, null, 2)}\n`
}

/**
 * Reads a situation file. What is wrong in it is said; nothing of it is taken over then.
 * @param all  the facts of every page: a file may tell more than the planner reads, but nothing that none of them knows
 */
export function unpacked(text: string, today: PlainDate, all: Vocabulary): Opened {
  if (text.length > MOST_LETTERS) return { ok: false, code: 'too-large' }
  let told: unknown
  try {
    told = JSON.parse(text)
  } catch {
    return { ok: false, code: 'not-json' }
  }
  if (typeof told !== 'object' || told === null || Array.isArray(told)) return { ok: false, code: 'not-json' }
  const read = readSituation(all, told, today)
  if (!read.ok) return { ok: false, code: 'problems', problems: read.problems }
  const { asOf: _, $schema: __, ...facts } = told as Told
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined))
  return {
    ok: true,
    journey: { ...noJourney, told: known, trail: Object.keys(known).map((key) => [key]), at: 'answer' },
  }
}
