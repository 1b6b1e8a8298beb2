// What a change of law would do: a patch over norms and figures, applied whole or not at all, and its effect on one person.
// It says nothing about whether the change is wise. Start reading at `read.ts` (what a reform is), then `reform.ts`.
export { type Effect, effectsOf, type Stand, type Turn } from './effect.ts'
export { keyOf, type Parameter, parametersIn } from './parameter.ts'
export { type Checked, type Reform, type ReformChange, type ReformProblem, readReform } from './read.ts'
export { type Reformed, reformed } from './reform.ts'
