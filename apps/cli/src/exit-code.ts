/** What the shell gets to know. Every answer is 0, also "not yet". */
export const exitCode = { answer: 0, fault: 1, badInput: 2, drift: 3 } as const
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
