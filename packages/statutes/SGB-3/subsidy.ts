import { type Condition, type NormText, not, yes } from '@lotse/law'

/** What all help of the employment agency for an employer shares. It is asked for before anything begins: § 324 Abs. 1 Satz 1. */
export const subsidy: Pick<NormText, 'encodedFrom' | 'inForce' | 'grade' | 'gates' | 'papers' | 'reviewedBy'> = {
  encodedFrom: '2026-04-16',
  // The text that was read; of older ones nobody has read all.
  inForce: { from: '2026-04-30' },
  grade: 'may', // "können … gefördert werden"
  gates: [],
  papers: [{ id: 'subsidy-application', cite: 'SGB-3 § 324 Abs. 1 Satz 1' }],
  reviewedBy: null,
}
export const askedBefore: Record<string, Condition> = { 'SGB-3 § 324 Abs. 1 Satz 1': not(yes('hireBegun')) }
export const grantOf = (cite: string) => ({ status: 'employer-subsidy', cite, work: 'none', workCite: cite }) as const
