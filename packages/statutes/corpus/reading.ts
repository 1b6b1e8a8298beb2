/** What a reader gives back: the thing read, or what is wrong with the file and what was expected. */
export type Reading<T> = { ok: true; value: T } | { ok: false; problem: string }
