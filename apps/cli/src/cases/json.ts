import { readDay } from '@lotse/law'
import type { CaseProblem } from './problem.ts'

export type Json = Record<string, unknown>
/** Says what is wrong at a place of the file that is being read. */
export type Report = (at: string, found: CaseProblem['found']) => void

export function oneOf(at: string, value: unknown, allowed: readonly string[], report: Report): void {
  if (!allowed.includes(value as string)) report(at, { code: 'one-of', found: JSON.stringify(value), allowed })
}

export function onlyKeys(json: Json, allowed: readonly string[], report: Report): void {
  for (const key of Object.keys(json)) if (!allowed.includes(key)) report('', { code: 'unknown-key', key, allowed })
}

/** Says the problem and gives an empty text where there is none. */
export function textAt(key: string, value: unknown, report: Report): string {
  if (typeof value === 'string' && value.trim() !== '') return value
  report(
    value === undefined ? '' : key,
    value === undefined ? { code: 'missing', key } : { code: 'form', allowed: '"…"' },
  )
  return ''
}

export function dayAt(key: string, value: unknown, report: Report): string {
  if (typeof value === 'string' && readDay(value) !== undefined) return value
  const isMissing = value === undefined
  report(isMissing ? '' : key, isMissing ? { code: 'missing', key } : { code: 'form', allowed: '"2026-11-23"' })
  return ''
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
