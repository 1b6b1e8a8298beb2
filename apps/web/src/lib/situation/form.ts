import { type Journey, noJourney } from './journey.ts'
import { isJourney } from './keep.ts'

/** A situation is some kilobytes; more is no situation. */
const MOST_LETTERS = 100_000

export function entriesOfForm(form: FormData): Record<string, string> {
  return Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}

/** The journey that travels in the form. @returns nothing where somebody changed it: the way begins anew. */
export function readJourney(text: string): Journey | undefined {
  if (text === '') return noJourney
  if (text.length > MOST_LETTERS) return undefined
  try {
    const read: unknown = JSON.parse(text)
    return isJourney(read) ? read : undefined
  } catch {
    return undefined
  }
}
