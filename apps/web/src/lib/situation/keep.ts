import { type Journey, noJourney } from './journey.ts'

/** What stays on the device between two visits. One key, so that deleting is whole. */
const KEY = 'lotse.journey'

/** The part of `localStorage` that is used; absent where the browser forbids it. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export function deviceShelf(): Shelf | undefined {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}

/** The kept journey, or a new one. What another version of Lotse wrote is left aside, never half read. */
export function kept(shelf: Shelf | undefined): Journey {
  try {
    const read: unknown = JSON.parse(shelf?.getItem(KEY) ?? 'null')
    return isJourney(read) ? read : noJourney
  } catch {
    return noJourney
  }
}

/** @returns whether it could be kept: private windows and full devices refuse. */
export function keep(shelf: Shelf | undefined, journey: Journey): boolean {
  try {
    if (journey === noJourney) shelf?.removeItem(KEY)
    else shelf?.setItem(KEY, JSON.stringify(journey))
    return shelf !== undefined
  } catch {
    return false
  }
}

export const forgetAll = (shelf: Shelf | undefined): void => shelf?.removeItem(KEY)

/** A journey read from storage or from a form has its whole shape. */
export function isJourney(value: unknown): value is Journey {
  const it = value as Journey | null
  return (
    typeof it === 'object' &&
    it !== null &&
    it.version === 1 &&
    typeof it.told === 'object' &&
    it.told !== null &&
    Array.isArray(it.passed) &&
    Array.isArray(it.rounded) &&
    Array.isArray(it.trail) &&
    it.trail.every((keys) => Array.isArray(keys) && keys.every((key) => typeof key === 'string')) &&
    (typeof it.at === 'number' ? it.at < it.trail.length : ['start', 'answer', 'print', 'clear'].includes(it.at))
  )
}
