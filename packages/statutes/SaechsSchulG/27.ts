import { after, all, any, type Condition, dayOf, named, not, onTheDay, the, when, yes } from '@lotse/law'

const LAST_YEAR = 2040

/** School years by the calendar year they begin in, on 1 August (§ 33 Abs. 1). Nobody asks about a day before the text that was read, of May 2025. */
const schoolYearsFrom = (first: number) => Array.from({ length: LAST_YEAR - first + 1 }, (_, index) => first + index)
/** The one that ran then, and all after it. */
const schoolYears = schoolYearsFrom(2024)

const sixthBirthday = after(dayOf('birthDate'), { years: 6 })
const between = (year: number) => ({ first: the(`${year - 1}-07-01`), last: the(`${year}-07-01`) })
/** From the beginning of the year on; the first one ran already when the text that was read began. */
const begun = (year: number, old: Condition): Condition =>
  year === schoolYears[0] ? old : all(old, when(onTheDay, '>=', the(`${year}-08-01`)))

/**
 * Abs. 1 Satz 1: six years completed by 30 June, from the beginning of the school year. Whoever has a birthday on 1 July has completed
 * the year with the end of 30 June (§§ 187 Abs. 2, 188 Abs. 2 BGB).
 */
export const schoolAge: Condition = named(
  'school-age',
  any(...schoolYears.map((year) => begun(year, when(sixthBirthday, '<=', between(year).last)))),
)

/** Abs. 1 Satz 2: six years completed by 30 September, if the parents want it. */
export const schoolAgeByWish: Condition = all(
  any(...schoolYears.map((year) => begun(year, when(sixthBirthday, '<=', the(`${year}-10-01`))))),
  yes('registeredAtSchool'),
)

/** So many school years since school age have not ended yet. */
const notOver = (count: number): Condition =>
  any(
    ...schoolYearsFrom(2025 - count).map((year) =>
      all(when(sixthBirthday, '>', between(year).first), when(onTheDay, '<', the(`${year + count}-08-01`))),
    ),
  )

export const inFirstFourYears: Condition = named('first-four-school-years', notOver(4))
/** § 28 Abs. 2: nine school years full time, in the rule three of vocational school after them. */
export const inFirstNineYears: Condition = named('first-nine-school-years', notOver(9))
export const inFirstTwelveYears: Condition = named('first-twelve-school-years', notOver(12))
/** The nine years are over by the calendar. Whether they were spent in school is another question. */
export const afterNineYears: Condition = all(schoolAge, not(inFirstNineYears))
