/**
 * How strongly a norm speaks for the person, weakest first.
 * `barred`: a mandatory requirement is missing or an exclusion applies. `exceptional`: a requirement of the regular case
 * is missing, only an atypical case is left. `may`: kann. `should`: soll. `right`: ist zu erteilen.
 */
export const grades = ['barred', 'exceptional', 'may', 'should', 'right'] as const
export type Grade = (typeof grades)[number]

/** The place of a grade in `grades`: what the engine computes with. */
export type Rank = 0 | 1 | 2 | 3 | 4

export const BARRED: Rank = 0
export const EXCEPTIONAL: Rank = 1
export const MAY: Rank = 2
export const SHOULD: Rank = 3
export const RIGHT: Rank = 4

export const rankOf = (grade: Grade): Rank => grades.indexOf(grade) as Rank
export const gradeOf = (rank: Rank): Grade => grades[rank] as Grade

/** Between `worst` and `best` lies the grade, however the unknown facts turn out. */
export interface GradeInterval {
  worst: Grade
  best: Grade
}
