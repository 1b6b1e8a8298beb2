// Pages to read: they come whole from the server and need no script.
export const csr = false
