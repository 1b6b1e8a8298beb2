// What the device needs to ask and answer, in one piece: loaded when the first question is shown, never before.
export { move } from '../situation/journey.ts'
export { interviewGuide, interviewPageOf } from './interview.ts'
export { loadRules } from './load.ts'
