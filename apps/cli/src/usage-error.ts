/** Something the caller can put right: one sentence a line, exit code 2. */
export class UsageError extends Error {
  readonly lines: readonly string[]
  /** The command whose help is worth pointing at; `''` for the general one. */
  helpFor: string | undefined

  constructor(...lines: string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }

  withHelp(command: string): this {
    this.helpFor = command
    return this
  }
}
