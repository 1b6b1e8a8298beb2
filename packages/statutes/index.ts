// The law itself: facts, amounts, norms and the words people read about them.
// It never reads a file, a clock or a network, and never says more than the text says.
// Start reading at `AufenthG/25b.ts` with the statute beside it.
export { vocabulary } from './facts/index.ts'
export { norms } from './norms.ts'
