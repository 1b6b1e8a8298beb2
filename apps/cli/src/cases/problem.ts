import type { Problem } from '@lotse/law'
import type { JsonProblem } from '../situation/strict-json.ts'

/** What is wrong with a case file: which file, which place in it, and what is allowed there. */
export interface CaseProblem {
  file: string
  /** `cases[2].expected.open`, with the id of the case where it has one. */
  at: string
  found:
    | { code: 'json'; problem: JsonProblem }
    | { code: 'unknown-key'; key: string; allowed: readonly string[] }
    | { code: 'missing'; key: string }
    | { code: 'form'; allowed: string }
    | { code: 'one-of'; found: string; allowed: readonly string[] }
    | { code: 'unknown-norm'; typed: string; meant: readonly string[] }
    | { code: 'unknown-person'; name: string; known: readonly string[] }
    | { code: 'id-twice'; id: string; other: string }
    | { code: 'no-record'; fact: string }
    | { code: 'application-late' }
    | { code: 'facts'; problem: Problem }
    | { code: 'ignored'; fact: string }
}
