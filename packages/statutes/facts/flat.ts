import { type Fact, fact } from '@lotse/law'

const ofFlat = { onlyIf: { fact: 'treatedWorseAt', is: ['flat'] }, late: true } as const
const treated = { onlyIf: { fact: 'treatedWorseAt', is: ['flat', 'shop', 'insurance', 'other'] }, late: true } as const

/** What decides about a flat with a Wohnberechtigungsschein, and about being turned away. */
export const flatFacts: readonly Fact[] = [
  /** Everybody who lives in one household and will move together: § 1 Abs. 1 SächsEinkGrenzVO. */
  fact('integer', 'householdPersons', 'livelihood', { min: 1, max: 30, late: true }),
  /** Children of the household for whom there is child benefit: § 1 Abs. 2 SächsEinkGrenzVO, § 32 EStG. */
  fact('integer', 'householdChildren', 'livelihood', { min: 0, max: 25, late: true }),
  /** Gross income of everybody in the household, in the year to come. */
  fact('money', 'householdGrossYear', 'livelihood', { per: 'year', max: 100_000_000, late: true }),
  /** Where somebody was turned away or treated worse than others: § 2 Abs. 1 Nr. 5 to 8, § 19 AGG. `other`: another service or offer to everybody. */
  fact('choice', 'treatedWorseAt', 'livelihood', { values: ['no', 'flat', 'shop', 'insurance', 'other'], late: true }),
  /** What for: § 1 AGG. */
  fact('choice', 'treatedWorseGround', 'livelihood', {
    values: ['origin', 'sex', 'religion', 'disability', 'age', 'sexual-identity', 'other'],
    ...treated,
  }),
  fact('date', 'treatedWorseOn', 'livelihood', { past: true, ...treated }),
  /** The flat was offered to everybody: § 2 Abs. 1 Nr. 8 AGG. */
  fact('boolean', 'flatOfferedPublicly', 'livelihood', ofFlat),
  /** The landlord lets more than 50 flats in all: § 19 Abs. 5 Satz 3 AGG. */
  fact('boolean', 'landlordOver50', 'livelihood', ofFlat),
  /** The landlord or their family lives on the same ground: § 19 Abs. 5 Satz 2 AGG. */
  fact('boolean', 'landlordOnSameGround', 'livelihood', ofFlat),
]
