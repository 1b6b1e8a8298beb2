// Every norm there is, for the pages about the law. They are made on the server: nothing of this travels to the device.
import type { Norm, Rulebook } from '@lotse/law'
import { rightsBooks, topics } from '@lotse/statutes/rights/all.ts'
import { loadTopicWords } from '@lotse/statutes/rights/index.ts'
import { book } from '@lotse/statutes/rulebook.ts'
import { type LawWords, loadWords } from '@lotse/statutes/words/index.ts'
import type { Language } from '../words/dates.ts'

/** A rulebook with its words in one language: the residence titles, or the rules of one question. */
export interface Shelf {
  rulebook: Rulebook
  words: LawWords
}

/** A norm in all its versions, oldest first. */
export interface Entry {
  id: string
  shelf: Shelf
  versions: readonly Norm[]
}

const made = new Map<Language, Promise<readonly Entry[]>>()

/** Every norm once, the residence titles first, then the questions in their order. */
export function entriesIn(language: Language): Promise<readonly Entry[]> {
  const known = made.get(language) ?? shelvesIn(language).then(entriesOf)
  made.set(language, known)
  return known
}

export async function shelvesIn(language: Language): Promise<readonly Shelf[]> {
  const rights = topics.map(async ({ id }, index) => ({
    rulebook: rightsBooks[index] as Rulebook,
    words: await loadTopicWords(id, language),
  }))
  return [{ rulebook: book(), words: await loadWords(language) }, ...(await Promise.all(rights))]
}

function entriesOf(shelves: readonly Shelf[]): Entry[] {
  const found = new Map<string, Entry>()
  for (const shelf of shelves)
    for (const id of shelf.rulebook.ids)
      if (!found.has(id))
        found.set(id, { id, shelf, versions: (shelf.rulebook.versions.get(id) ?? []).map(({ norm }) => norm) })
  return [...found.values()]
}

/** The version in force on the day. */
export const versionAt = ({ versions }: Entry, on: string): Norm | undefined =>
  versions.findLast(({ inForce }) => inForce.from <= on && (inForce.to === undefined || on <= inForce.to))

/** The version to speak of today: the one in force, else the next to come, else the last that was. */
export const versionToday = (entry: Entry, today: string): Norm =>
  versionAt(entry, today) ??
  entry.versions.find(({ inForce }) => inForce.from > today) ??
  (entry.versions.at(-1) as Norm)
