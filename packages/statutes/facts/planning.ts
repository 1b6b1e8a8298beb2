import type { Fact, Vocabulary } from '@lotse/law'
import { familyFacts } from './family.ts'
import { humanitarianFacts } from './humanitarian.ts'
import { conductFacts, identityFacts } from './identity.ts'
import { languageFacts } from './language.ts'
import { learningFacts } from './learning.ts'
import { protectionFacts } from './protection.ts'
import { statuses } from './statuses.ts'
import { stayFacts } from './stay.ts'
import { studyFacts } from './study.ts'
import { livelihoodFacts, workFacts } from './work.ts'

/** What the norms of residence ask. */
export const planningFacts: readonly Fact[] = [
  ...stayFacts,
  ...protectionFacts,
  ...humanitarianFacts,
  ...identityFacts,
  ...languageFacts,
  ...learningFacts,
  ...studyFacts,
  ...workFacts,
  ...livelihoodFacts,
  ...familyFacts,
  ...conductFacts,
]

export const inOrder: Vocabulary['inOrder'] = [
  ['birthDate', 'arrivedOn'],
  ['arrivedOn', 'asylumLodgedOn'],
  ['asylumLodgedOn', 'asylumDecidedOn'],
  ['training.signedOn', 'training.to'],
  ['training.from', 'training.to'],
  ['employment.from', 'employment.to'],
  ['birthDate', 'degreeOn'],
  ['birthDate', 'marriedOn'],
  ['marriedLifeFrom', 'marriedLifeTo'],
  ['birthDate', 'qualifiedWorkSince'],
  ['birthDate', 'insuredWorkSince'],
]

/** The facts of the planner. Those that only single questions ask are told on the same device: known by name, and not read. */
/**
 * The planner sets aside every answer that it does not read: answers kept on the device were checked when they were given. The names of all
 * facts (`index.ts`) travel only with a file that somebody opens.
 */
export const planningVocabulary: Vocabulary = { facts: planningFacts, statuses, inOrder, isPart: true }
