import { after, all, any, type Condition, dayOf, named, not, onTheDay, the, when, yes } from '@lotse/law'

/** School years that anybody asks about, each by the calendar year it begins in, on 1 August (§ 33 Abs. 1). */
const schoolYears = Array.from({ length: 45 }, (_, index) => 2005 + index)

const sixthBirthday = after(dayOf('birthDate'), { years: 6 })
const between = (year: number) => ({ first: the(`${year - 1}-07-01`), last: the(`${year}-07-01`) })

/**
 * Abs. 1 Satz 1: six years completed by 30 June, from the beginning of the school year. Whoever has a birthday on 1 July has completed
 * the year with the end of 30 June (§§ 187 Abs. 2, 188 Abs. 2 BGB).
 */
export const schoolAge: Condition = named(
  'school-age',
  any(
    ...schoolYears.map((year) =>
      all(when(sixthBirthday, '<=', between(year).last), when(onTheDay, '>=', the(`${year}-08-01`))),
    ),
  ),
)

/** Abs. 1 Satz 2: six years completed by 30 September, if the parents want it. */
export const schoolAgeByWish: Condition = all(
  any(
    ...schoolYears.map((year) =>
      all(when(sixthBirthday, '<=', the(`${year}-10-01`)), when(onTheDay, '>=', the(`${year}-08-01`))),
    ),
  ),
  yes('registeredAtSchool'),
)

/** So many school years since school age have not ended yet. */
const notOver = (count: number): Condition =>
  any(
    ...schoolYears.map((year) =>
      all(when(sixthBirthday, '>', between(year).first), when(onTheDay, '<', the(`${year + count}-08-01`))),
    ),
  )

export const inFirstFourYears: Condition = named('first-four-school-years', notOver(4))
/** § 28 Abs. 2: nine school years full time, in the rule three of vocational school after them. */
export const inFirstNineYears: Condition = named('first-nine-school-years', notOver(9))
export const inFirstTwelveYears: Condition = named('first-twelve-school-years', notOver(12))
/** The nine years are over by the calendar. Whether they were spent in school is another question. */
export const afterNineYears: Condition = all(schoolAge, not(inFirstNineYears))
