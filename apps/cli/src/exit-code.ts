/** What the shell gets to know. Every answer is 0, also "not yet"; a case that is not right fails like a test, with 1. */
export const exitCode = { answer: 0, fault: 1, wrong: 1, badInput: 2, drift: 3 } as const
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
