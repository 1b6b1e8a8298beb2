// The language of law: facts, conditions, norms, and what follows from them for one person on one day.
// It never reads the clock, a file or a network, knows no German norm, and never decides: it informs.
// Start reading at `norm.ts` (what a norm is), then `evaluate.ts` (how a grade comes about).
export type { Amount } from './amount.ts'
export { ConflictingExceptions } from './bind.ts'
export * from './condition.ts'
export {
  type Day,
  day,
  days,
  type Period,
  type PlainDate,
  months,
  plainDate,
  plus,
  plusDays,
  plusMonths,
  readDay,
  years,
} from './day.ts'
export {
  asked,
  bestOf,
  evaluate,
  gradeOn,
  type Question,
  worstOf,
} from './evaluate.ts'
export {
  fact,
  type Changer,
  type Fact,
  type FieldFact,
  type StatusKind,
  statusesIn,
  type Vocabulary,
} from './fact.ts'
export type {
  Change,
  DayAnswer,
  Finding,
  Gap,
  Leg,
  Reason,
  Route,
  RouteStep,
  State,
} from './finding.ts'
export {
  type Grade,
  type GradeInterval,
  gradeOf,
  grades,
  type Rank,
  rankOf,
} from './grade.ts'
export {
  citationsOf,
  conditionsOf,
  type Consent,
  type Departure,
  type Gate,
  type Grant,
  type Norm,
  norm,
  type NormText,
  type Paper,
  type Passage,
  type Places,
  type Requirement,
  type Waiver,
} from './norm.ts'
export {
  findNorms,
  type Rulebook,
  rulebook,
  type RulebookText,
  versionOn,
} from './rulebook.ts'
export {
  emptySituation,
  type Problem,
  type Read,
  readSituation,
  sayProblem,
  type Situation,
  type Told,
} from './situation.ts'
export type { Effect, Effort, StepKind } from './step.ts'
export { nextQuestions, type NextQuestion } from './ask.ts'
export { find } from './find.ts'
export { findRoutes, type RouteQuestion } from './route.ts'
