/**
 * Mutants that no situation can tell from the norm, each with why. They are not counted; one that a test does kill is a fault of this
 * list and fails the run. A pattern stands for all that match it.
 */
export const equivalent: readonly { mutants: RegExp; because: string }[] = []
