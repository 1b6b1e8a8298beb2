/** Shown where a page was never kept and there is no network. */
export const csr = false
