// The language of law: facts, conditions, norms, and what follows from them for one person on one day.
// It never reads the clock, a file or a network, knows no German norm, and never decides: it informs.
// Start reading at `norm.ts` (what a norm is), then `evaluate.ts` (how a grade comes about).
export { type Amount, amountOn, figureOn, tableOf } from './amount.ts'
export { type NextQuestion, nextQuestions } from './ask.ts'
export { stepThatMakes } from './change.ts'
export {
  amountsOf,
  type ChangedFigure,
  type ChangedNorm,
  type ComparedDays,
  compareDays,
  compareTexts,
  type Facet,
  type PlaceChange,
  type Placed,
  placedIn,
  type Turn,
} from './compare.ts'
export * from './condition.ts'
export {
  type Day,
  day,
  days,
  months,
  type Period,
  type PlainDate,
  plainDate,
  plus,
  plusDays,
  readDay,
  years,
} from './day.ts'
export * from './deadline/index.ts'
export {
  asked,
  bestOf,
  evaluate,
  gradeOn,
  type Question,
  worstOf,
} from './evaluate.ts'
export { quantityText } from './explain.ts'
export {
  type Changer,
  type Fact,
  type FieldFact,
  fact,
  factOf,
  type StatusKind,
  statusesIn,
  type Vocabulary,
} from './fact.ts'
export { find } from './find.ts'
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
  grades,
  rankOf,
} from './grade.ts'
export { groupBy } from './group-by.ts'
export { nearest } from './nearest.ts'
export {
  type Consent,
  citationsOf,
  conditionsOf,
  type Departure,
  type Gate,
  type Grant,
  type Norm,
  type NormText,
  norm,
  type Paper,
  type Passage,
  type Places,
  type Requirement,
  type Waiver,
} from './norm.ts'
export { type Problem, sayProblem } from './problem.ts'
export { type Read, readSituation, type Told } from './read/situation.ts'
export { findRoutes, type RouteQuestion } from './route.ts'
export {
  findNorms,
  type Rulebook,
  type RulebookText,
  rulebook,
  versionOn,
} from './rulebook.ts'
export type { Situation } from './situation.ts'
export type { Effect, StepKind } from './step.ts'
export { impliedOf, supposedOf } from './suppose.ts'
