// Every rulebook there is: the residence titles, and the rules of each question. For lists, checks and commands that take any norm.
import { findNorms, type Rulebook } from '@lotse/law'
import { rightsBooks, topics } from './rights/all.ts'
import type { TopicId } from './rights/topics.ts'
import { book } from './rulebook.ts'

export const everyBook = (): readonly Rulebook[] => [book(), ...rightsBooks]

/** The norms that a citation means: residence titles first, rights only where no title is meant. */
export function findInBooks(typed: string): string[] {
  const titles = findNorms(book(), typed)
  return titles.length > 0 ? titles : [...new Set(rightsBooks.flatMap((rights) => findNorms(rights, typed)))]
}

/** The rulebook a norm stands in. Some rights stand in two: it is the same norm in both. */
export const bookFor = (id: string): Rulebook => everyBook().find(({ versions }) => versions.has(id)) ?? book()

/** The question whose rulebook that is; none for a residence title. */
export const topicFor = (id: string): TopicId | undefined =>
  book().versions.has(id) ? undefined : topics[rightsBooks.findIndex(({ versions }) => versions.has(id))]?.id

/** What may be typed for a norm: its id and its citation. */
export const normNames = (): string[] => [
  ...new Set(everyBook().flatMap(({ ids, norms }) => [...ids, ...norms.map(({ cite }) => cite)])),
]
