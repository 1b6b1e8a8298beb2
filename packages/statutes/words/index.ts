// What people read about the law, one language at a time, so that a page loads only its own.
// It never says more than the text it stands beside, and never asks a legal conclusion.
// Start reading at `law-words.ts` (what has words), then `facts.de.ts`.

export { wordsOfFact } from './fact.ts'
export type { FactWords, LawWords, LawWordsPart, NormWords, StepWords } from './law-words.ts'
export { loadAskingWords, loadPlanningWords, loadWords, type WordLanguage, wordLanguages } from './load.ts'
export { missingWords } from './missing.ts'
export { wordsOfPlace } from './place.ts'
export { wordsOfReason } from './reason.ts'
