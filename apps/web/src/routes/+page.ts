/** The first page is plain HTML: nothing of the engine is loaded before somebody begins. */
export const csr = false
