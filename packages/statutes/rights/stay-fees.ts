/** What an office asks for the title, in cents, as the text of April 2026 has it. */
export interface Fee {
  id: 'settlement' | 'settlement-minor' | 'settlement-eu' | 'naturalisation' | 'naturalisation-child'
  cents: number
  cite: string
}

export const stayFees: readonly Fee[] = [
  { id: 'settlement', cents: 11_300, cite: 'AufenthV § 44 Nr. 3' },
  { id: 'settlement-minor', cents: 5_500, cite: 'AufenthV § 50 Abs. 1 Satz 2' },
  { id: 'settlement-eu', cents: 10_900, cite: 'AufenthV § 44a' },
  { id: 'naturalisation', cents: 25_500, cite: 'StAG § 38 Abs. 2 Satz 1 Nr. 1' },
  { id: 'naturalisation-child', cents: 5_100, cite: 'StAG § 38 Abs. 2 Satz 2' },
]
