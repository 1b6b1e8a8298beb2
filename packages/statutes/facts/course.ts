import { type Fact, fact } from '@lotse/law'

const taken = (...is: string[]) => ({ onlyIf: { fact: 'integrationCourseTaken', is } })

/** What decides about a German course, and what it costs. */
export const courseFacts: readonly Fact[] = [
  /** How far the person has come with an integration course. `ended`: all its lessons are over, with or without a test passed. */
  fact('choice', 'integrationCourseTaken', 'language', {
    values: ['never', 'registered', 'running', 'interrupted', 'ended'],
    late: true,
  }),
  /** Day of the registration with the school: § 4 Abs. 1 Satz 3 IntV. */
  fact('date', 'courseRegisteredOn', 'language', {
    past: true,
    late: true,
    ...taken('registered', 'running', 'interrupted'),
  }),
  /** Last day in the course before the break: § 4 Abs. 1 Satz 3 IntV. */
  fact('date', 'courseInterruptedOn', 'language', { past: true, late: true, ...taken('interrupted') }),
  /** Which course that was: § 13 Abs. 1 Satz 4 IntV. */
  fact('choice', 'courseKind', 'language', {
    values: ['general', 'literacy', 'second-script', 'special-need'],
    late: true,
    ...taken('ended'),
  }),
  /** Which office has ordered the person in writing to attend an integration course: § 44a Abs. 1. */
  fact('choice', 'courseOrderedBy', 'language', {
    values: ['nobody', 'immigration-office', 'jobcenter', 'benefits-office'],
    late: true,
  }),
  /** The Jobcenter has ordered a vocational German course: § 45a Abs. 2. */
  fact('boolean', 'vocationalCourseOrdered', 'language', { late: true }),
  /** Holds an admission of the Federal Office or the Jobcenter (§ 44 Abs. 4), and the day it was made. */
  fact('boolean', 'courseAdmitted', 'language', { late: true }),
  fact('date', 'courseAdmittedOn', 'language', {
    past: true,
    onlyIf: { fact: 'courseAdmitted', is: [true] },
    late: true,
  }),
  /** The permit was issued for a year or more: § 44 Abs. 1 Satz 2. */
  fact('boolean', 'permitForAYear', 'stay', { late: true }),
  /** The stay is meant for a time only: au pair, season, posting, family of a student. § 44 Abs. 1 Satz 2. */
  fact('boolean', 'stayOnlyForATime', 'stay', { late: true }),
  /** Attends a school, or is about to: § 44 Abs. 3 Satz 1 Nr. 1. */
  fact('boolean', 'goesToSchool', 'learning', { late: true }),
  /** Attends a comparable course and can show it: § 44a Abs. 2 Nr. 2. */
  fact('boolean', 'comparableCourse', 'language', { late: true }),
  /** Reading and writing: § 13 Abs. 1 Satz 3 IntV. */
  fact('choice', 'readsAndWrites', 'language', { values: ['latin', 'other-script', 'little'], late: true }),
  /** By which act the money to live on is paid. `old-age`: of the fourth chapter of SGB XII. */
  fact('choice', 'benefitsBy', 'livelihood', {
    values: ['jobcenter', 'social-assistance', 'asylum-act', 'old-age'],
    onlyIf: { fact: 'publicFunds', is: ['some', 'all'] },
    late: true,
  }),
  /** Draws unemployment benefit of the insurance (SGB III). */
  fact('boolean', 'unemploymentBenefit', 'livelihood', { late: true }),
  /** Registered with the employment agency as looking for work or training, or as unemployed: § 4 Abs. 1 Satz 1 Nr. 1 Buchst. a DeuFöV. */
  fact('boolean', 'registeredWithAgency', 'work', { late: true }),
  /** Needs a level of German for the recognition of a foreign qualification, or for the occupation: § 4 Abs. 1 Satz 1 Nr. 2 DeuFöV. */
  fact('boolean', 'germanForOccupation', 'learning', { late: true }),
  /** Has a recognised severe disability: § 4a Abs. 1 Satz 1 Nr. 2 IntV. */
  fact('boolean', 'severelyDisabled', 'health', { sensitive: true, late: true }),
]
