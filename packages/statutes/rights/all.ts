// Every topic at once, for lists, checks and the pages about the law. A page for one question loads its own through `index.ts`.
import { findNorms, type Norm, type Rulebook } from '@lotse/law'
import { book } from '../rulebook.ts'
import { topic as asylum } from './asylum.ts'
import { bookOf } from './book.ts'
import { topic as course } from './course.ts'
import { topic as employer } from './employer.ts'
import { topic as fastTrack } from './fast-track.ts'
import { topic as flat } from './flat.ts'
import { topic as freeMovement } from './free-movement.ts'
import { topic as furtherStays } from './further-stays.ts'
import { topic as health } from './health.ts'
import { topic as housing } from './housing.ts'
import { topic as participation } from './participation.ts'
import { topic as recognition } from './recognition.ts'
import { topic as remedy } from './remedy.ts'
import { topic as school } from './school.ts'
import { topic as title } from './title.ts'
import type { Topic, TopicId } from './topics.ts'
import { topic as wage } from './wage.ts'
import { topic as work } from './work.ts'
import { topic as workOpportunity } from './work-opportunity.ts'

/** Those with rules of their own: `settlement` asks norms of the rulebook, which lists have already. */
export const topics: readonly Topic[] = [
  work,
  wage,
  health,
  school,
  housing,
  course,
  employer,
  recognition,
  title,
  asylum,
  remedy,
  furtherStays,
  participation,
  fastTrack,
  freeMovement,
  flat,
  workOpportunity,
]

/** Every norm about a right, each once. */
export const rightsNorms: readonly Norm[] = [...new Set(topics.flatMap(({ norms }) => norms))]

export const rightsBooks: readonly Rulebook[] = topics.map(bookOf)

/** Every rulebook there is: the residence titles, and the rules of each question. */
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
