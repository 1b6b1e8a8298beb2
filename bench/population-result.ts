/** How many people a run of the law answers for in a second. Runs write these; `run.ts` puts them in one table. */
export interface PopulationResult {
  /** `duckdb, § 25b`, `bit planes, whole rulebook` … */
  name: string
  personsPerSecond: number
}
