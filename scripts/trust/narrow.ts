/** The norms that the case in hand asks about. A rulebook of these alone is made in no time, and it answers for them as the whole one. */
export const narrow: { ids: readonly string[] | undefined } = { ids: undefined }
