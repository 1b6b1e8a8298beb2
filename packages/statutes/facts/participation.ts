import { type Fact, fact } from '@lotse/law'

/** What decides about the duties of the state and its districts to people who came, or whose parents came. */
export const participationFacts: readonly Fact[] = [
  /** The person or at least one parent was born without German nationality: § 5 Abs. 1, § 20 Satz 2 SächsIntG. */
  fact('boolean', 'migrationBackground', 'identity', { late: true }),
  /** § 3 Abs. 1 Satz 2 SächsIntG. */
  fact('boolean', 'motherTongueGerman', 'language', { late: true }),
  /** A city without a Landkreis (Chemnitz, Dresden, Leipzig), or a municipality within one: § 19 Abs. 2 SächsIntG. */
  fact('choice', 'homeMunicipality', 'stay', { values: ['city-district', 'in-district'], late: true }),
  /** An office has assigned the person to the Landkreis or the city: § 12 Abs. 1 Nr. 1 KomIntAVO. */
  fact('boolean', 'assignedToDistrict', 'stay', { late: true }),
  /** The main statute of the municipality gives the right to ask for a council: § 18 Abs. 4 Satz 1 SächsIntG. */
  fact('boolean', 'councilByStatute', 'stay', { late: true }),
  /** The municipality or the district has a council for integration and participation: § 18 Abs. 1 SächsIntG. */
  fact('boolean', 'councilExists', 'stay', { late: true }),
  /** People with a migration background who live in the municipality and ask for the council: § 18 Abs. 4 Satz 2 SächsIntG. */
  fact('integer', 'councilSupporters', 'stay', { min: 0, max: 1_000_000, late: true }),
  fact('integer', 'municipalityInhabitants', 'stay', { min: 1, max: 1_000_000, late: true }),
  /** The day on which the request came in at the municipality: § 18 Abs. 4 Satz 3 SächsIntG. */
  fact('date', 'councilRequestOn', 'stay', { past: true, late: true }),
  fact('boolean', 'councilDecided', 'stay', { late: true }),
  /** Has asked the commissioner of Saxony to help, or agrees that offices tell about them: § 22 Abs. 1 Satz 5 SächsIntG. */
  fact('boolean', 'askedCommissioner', 'stay', { late: true }),
]
