// Every topic at once, for lists, checks and the pages about the law. A page for one question loads its own through `index.ts`.
import type { Norm, Rulebook } from '@lotse/law'
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
import type { Topic } from './topics.ts'
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
