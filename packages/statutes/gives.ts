import type { Grant } from '@lotse/law'

/** What a right gives that is no residence status, and nothing about work with it. */
export const gives = (status: string, cite: string): Grant => ({ status, cite, work: 'none', workCite: cite })
