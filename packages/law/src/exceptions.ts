import { type Tri, UNKNOWN, YES } from './tri.ts'

/** Raised when two exceptions to the same rule apply and lead to different results: the law as encoded is broken. */
export class ConflictingExceptions extends Error {}

/**
 * Base rule, or the exception that applies; while it is unknown whether one applies, only what both say is settled.
 * @throws ConflictingExceptions
 */
export function resolve(base: Tri, exceptions: readonly { cite: string; when: Tri; then: Tri }[]): Tri {
  let applying: { cite: string; then: Tri } | undefined
  let isOpen = false
  for (const exception of exceptions) {
    if (exception.when !== YES) continue
    if (exception.then === UNKNOWN) isOpen = true
    else if (applying && applying.then !== exception.then)
      throw new ConflictingExceptions(`${applying.cite} and ${exception.cite} both apply and contradict each other.`)
    else applying ??= exception
  }
  if (isOpen) return UNKNOWN
  if (applying) return applying.then
  return exceptions.some((e) => e.when === UNKNOWN && e.then !== base) ? UNKNOWN : base
}
