// Rights that are no residence status: may this person work, is there a course, what is owed? One topic at a time, so that a page loads
// only its own rules and words.
// Start reading at `topics.ts`, then `work.ts`.
import type { Rulebook } from '@lotse/law'
import type { WordLanguage } from '../words/index.ts'
import type { LawWords } from '../words/law-words.ts'
import { mergeWords } from '../words/merge.ts'
import { bookOf } from './book.ts'
import type { Topic, TopicId, TopicWords } from './topics.ts'

export type { Figure } from '../amounts/figure.ts'
export {
  type Body,
  type Creditor,
  type Due,
  dueAfter,
  dueDays,
  type PublicDuty,
  publicDuties,
} from '../participation/duties.ts'
export { bodyNames, eventNames } from '../participation/names.ts'
export { type FreeCourseWages, freeCourseWages } from './course-cost.ts'
export { type FastTrackClocks, type FastTrackDays, fastTrackClocks } from './fast-track-clocks.ts'
export { type TrainingPayOwed, trainingPayOwed, type WageOwed, wageOwed } from './owed.ts'
export { type RecognitionClocks, recognitionClocks } from './recognition-clocks.ts'
export { type Fee, stayFees } from './stay-fees.ts'
export { salaryThresholds, type Threshold } from './thresholds.ts'
export { type Counts, countsForNaturalisation, countsForSettlement } from './time-that-counts.ts'
export { type TopicId, topicIds } from './topics.ts'

const rules: Record<TopicId, () => Promise<{ topic: Topic }>> = {
  work: () => import('./work.ts'),
  wage: () => import('./wage.ts'),
  health: () => import('./health.ts'),
  school: () => import('./school.ts'),
  housing: () => import('./housing.ts'),
  course: () => import('./course.ts'),
  recognition: () => import('./recognition.ts'),
  employer: () => import('./employer.ts'),
  settlement: () => import('./settlement.ts'),
  title: () => import('./title.ts'),
  asylum: () => import('./asylum.ts'),
  remedy: () => import('./remedy.ts'),
  'further-stays': () => import('./further-stays.ts'),
  participation: () => import('./participation.ts'),
  'fast-track': () => import('./fast-track.ts'),
  'free-movement': () => import('./free-movement.ts'),
  flat: () => import('./flat.ts'),
  'work-opportunity': () => import('./work-opportunity.ts'),
}

const words: Record<TopicId, Record<WordLanguage, () => Promise<TopicWords>>> = {
  work: {
    de: async () => [(await import('./words/work.de.ts')).workDe],
    en: async () => [(await import('./words/work.en.ts')).workEn],
  },
  wage: {
    de: async () => [(await import('./words/wage.de.ts')).wageDe],
    en: async () => [(await import('./words/wage.en.ts')).wageEn],
  },
  health: {
    de: async () => [(await import('./words/health.de.ts')).healthDe],
    en: async () => [(await import('./words/health.en.ts')).healthEn],
  },
  school: {
    de: async () => [(await import('./words/school.de.ts')).schoolDe],
    en: async () => [(await import('./words/school.en.ts')).schoolEn],
  },
  housing: {
    de: async () => [(await import('./words/housing.de.ts')).housingDe],
    en: async () => [(await import('./words/housing.en.ts')).housingEn],
  },
  course: {
    de: async () => [(await import('./words/course.de.ts')).courseDe],
    en: async () => [(await import('./words/course.en.ts')).courseEn],
  },
  recognition: {
    de: async () => [(await import('./words/recognition.de.ts')).recognitionDe],
    en: async () => [(await import('./words/recognition.en.ts')).recognitionEn],
  },
  employer: {
    de: async () => [(await import('./words/employer.de.ts')).employerDe],
    en: async () => [(await import('./words/employer.en.ts')).employerEn],
  },
  settlement: {
    de: async () => (await import('./words/settlement.de.ts')).settlementDe,
    en: async () => (await import('./words/settlement.en.ts')).settlementEn,
  },
  title: {
    de: async () => [(await import('./words/title.de.ts')).titleDe],
    en: async () => [(await import('./words/title.en.ts')).titleEn],
  },
  asylum: {
    de: async () => [(await import('./words/asylum.de.ts')).asylumDe],
    en: async () => [(await import('./words/asylum.en.ts')).asylumEn],
  },
  remedy: {
    de: async () => [(await import('./words/remedy.de.ts')).remedyDe],
    en: async () => [(await import('./words/remedy.en.ts')).remedyEn],
  },
  'further-stays': {
    de: async () => (await import('./words/further-stays.de.ts')).furtherStaysDe,
    en: async () => (await import('./words/further-stays.en.ts')).furtherStaysEn,
  },
  participation: {
    de: async () => [(await import('./words/participation.de.ts')).participationDe],
    en: async () => [(await import('./words/participation.en.ts')).participationEn],
  },
  'free-movement': {
    de: async () => [(await import('./words/free-movement.de.ts')).freeMovementDe],
    en: async () => [(await import('./words/free-movement.en.ts')).freeMovementEn],
  },
  'fast-track': {
    de: async () => [
      (await import('./words/fast-track.de.ts')).fastTrackDe,
      (await import('./words/recognition.de.ts')).recognitionDe,
      (await import('./words/employer.de.ts')).employerDe,
    ],
    en: async () => [
      (await import('./words/fast-track.en.ts')).fastTrackEn,
      (await import('./words/recognition.en.ts')).recognitionEn,
      (await import('./words/employer.en.ts')).employerEn,
    ],
  },
  flat: {
    de: async () => [(await import('./words/flat.de.ts')).flatDe],
    en: async () => [(await import('./words/flat.en.ts')).flatEn],
  },
  'work-opportunity': {
    de: async () => [(await import('./words/work-opportunity.de.ts')).workOpportunityDe],
    en: async () => [(await import('./words/work-opportunity.en.ts')).workOpportunityEn],
  },
}

/** The rules of a topic, ready to be asked. */
export const loadTopic = async (id: TopicId): Promise<Rulebook> => bookOf((await rules[id]()).topic)

/** What people read about a topic, with the facts and statuses it speaks of. */
export async function loadTopicWords(id: TopicId, language: WordLanguage): Promise<LawWords> {
  const [own, base] = await Promise.all([
    words[id][language](),
    language === 'en'
      ? import('../words/base.en.ts').then(({ baseEn }) => baseEn)
      : import('../words/base.de.ts').then(({ baseDe }) => baseDe),
  ])
  return mergeWords([...own, ...base])
}
