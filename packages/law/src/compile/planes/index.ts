// Norms over whole populations: each truth is two planes of bits, known to be true and known to be false, one bit a person.
// Start reading at `question.ts`; a leaf becomes planes in `condition.ts` and `scan/`, grades in `norm.ts`.
export type { Plan } from './plan.ts'
export { type Asked, type PopulationQuestion, planGrades, planOpen } from './question.ts'
export { type Answers, everybody, type PopulationRun, populationRun } from './run.ts'
export { hasVectors } from './simd.ts'
