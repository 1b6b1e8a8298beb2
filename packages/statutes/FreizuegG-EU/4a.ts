import { after, all, any, cited, dayOf, is, judged, type Norm, norm, passed, when, years, yes } from '@lotse/law'
import { gives } from '../gives.ts'
import { freeMovementText, isCitizen, isFamily, lost } from './conditions.ts'

const since = dayOf('unionHereSince')
/** Whether the right was there all the time, and breaks were short enough (Abs. 6), somebody weighs. */
const fiveYears = all(passed(years(5), since), judged('lawful-for-five-years'))
/** Lived here for so many years when the work ended. */
const herePriorTo = (count: number) => when(after(since, years(count)), '<=', dayOf('endOfWorkOn'))
const ends = { ...lost, 'Abs. 7': yes('awayOverTwoYears') } as const

/** After five years the right no longer hangs on work or money. */
export const permanentResidence: Norm = norm({
  ...freeMovementText,
  id: 'permanent-residence',
  cite: 'FreizuegG-EU § 4a Abs. 1 Satz 1',
  aliases: ['FreizuegG-EU § 4a', 'Daueraufenthaltsrecht'],
  grade: 'right', // "haben … das Recht"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'FreizuegG-EU § 1 Abs. 1': isCitizen },
  requires: { 'Abs. 1 Satz 1': fiveYears },
  barred: ends,
  grants: gives('permanent-residence', 'FreizuegG-EU § 4a Abs. 1 Satz 1'),
  notSaid: {
    'Abs. 6': 'which absences do no harm: in the words of the weighing',
  },
})

/** Family after five years with the citizen. */
export const permanentResidenceOfFamily: Norm = norm({
  ...freeMovementText,
  id: 'permanent-residence-family',
  cite: 'FreizuegG-EU § 4a Abs. 1 Satz 2',
  grade: 'right',
  gradeCite: 'Abs. 1 Satz 2',
  for: { 'FreizuegG-EU § 1 Abs. 1': isFamily },
  requires: { 'Abs. 1 Satz 2': all(is('unionFamilyEvent', 'none'), fiveYears) },
  barred: ends,
  grants: gives('permanent-residence', 'FreizuegG-EU § 4a Abs. 1 Satz 2'),
})

/** Family who kept the right after a death, a departure or a divorce. */
export const permanentResidenceKept: Norm = norm({
  ...freeMovementText,
  id: 'permanent-residence-kept',
  cite: 'FreizuegG-EU § 4a Abs. 5',
  grade: 'right', // "erwerben das Daueraufenthaltsrecht"
  gradeCite: 'Abs. 5',
  for: { 'FreizuegG-EU § 1 Abs. 1': isFamily },
  requires: {
    'Abs. 5': all(is('unionFamilyEvent', 'died', 'left', 'divorced'), judged('kept-the-right-of-family'), fiveYears),
  },
  barred: ends,
  grants: gives('permanent-residence', 'FreizuegG-EU § 4a Abs. 5'),
})

/** Sooner, for somebody who stops work for age or incapacity, or works across the border. */
export const permanentResidenceEarly: Norm = norm({
  ...freeMovementText,
  id: 'permanent-residence-early',
  cite: 'FreizuegG-EU § 4a Abs. 2',
  grade: 'right',
  gradeCite: 'Abs. 2 Satz 1',
  for: { 'FreizuegG-EU § 1 Abs. 1': isCitizen },
  requires: {
    'Abs. 2 Satz 1': any(
      cited(
        'FreizuegG-EU § 4a Abs. 2 Satz 1 Nr. 1',
        all(
          herePriorTo(3),
          yes('workedLastTwelveMonths'),
          any(
            cited('FreizuegG-EU § 4a Abs. 2 Satz 1 Nr. 1 Buchst. a', is('unionEndOfWork', 'age')),
            cited('FreizuegG-EU § 4a Abs. 2 Satz 1 Nr. 1 Buchst. b', is('unionEndOfWork', 'early-retirement')),
          ),
        ),
      ),
      cited('FreizuegG-EU § 4a Abs. 2 Satz 1 Nr. 2 Buchst. a', is('unionEndOfWork', 'accident-at-work')),
      cited('FreizuegG-EU § 4a Abs. 2 Satz 1 Nr. 2 Buchst. b', all(is('unionEndOfWork', 'incapacity'), herePriorTo(2))),
      cited(
        'FreizuegG-EU § 4a Abs. 2 Satz 1 Nr. 3',
        all(is('unionEndOfWork', 'works-in-other-state'), yes('returnsEachWeek')),
      ),
    ),
  },
  barred: ends,
  grants: gives('permanent-residence', 'FreizuegG-EU § 4a Abs. 2 Satz 1'),
  notSaid: { 'Abs. 2 Satz 2': 'with a German wife or husband the times fall away: in its words' },
})

/** Family of a citizen who worked here and died. */
export const permanentResidenceAfterDeath: Norm = norm({
  ...freeMovementText,
  id: 'permanent-residence-after-death',
  cite: 'FreizuegG-EU § 4a Abs. 3',
  grade: 'right', // "haben das Daueraufenthaltsrecht"
  gradeCite: 'Abs. 3',
  for: { 'FreizuegG-EU § 1 Abs. 1': isFamily },
  requires: {
    'Abs. 3': all(
      is('unionFamilyEvent', 'died'),
      // § 2 Abs. 2 Nr. 1 to 3: they worked, were in training or in business.
      any(
        is('unionActivity', 'worker', 'training', 'self-employed', 'services-given'),
        all(is('unionActivity', 'small-job'), judged('work-is-more-than-marginal')),
      ),
      yes('livedWithThemAtDeath'),
      any(
        cited('FreizuegG-EU § 4a Abs. 3 Nr. 1', is('deathGround', 'two-years-here')),
        cited('FreizuegG-EU § 4a Abs. 3 Nr. 2', is('deathGround', 'accident-at-work')),
        cited('FreizuegG-EU § 4a Abs. 3 Nr. 3', is('deathGround', 'german-spouse')),
      ),
    ),
  },
  barred: ends,
  grants: gives('permanent-residence', 'FreizuegG-EU § 4a Abs. 3'),
})

/** Family who lives with somebody who has permanent residence early. */
export const permanentResidenceWithEarly: Norm = norm({
  ...freeMovementText,
  id: 'permanent-residence-with-early',
  cite: 'FreizuegG-EU § 4a Abs. 4',
  grade: 'right', // "haben ebenfalls das Daueraufenthaltsrecht"
  gradeCite: 'Abs. 4',
  for: { 'FreizuegG-EU § 1 Abs. 1': isFamily },
  requires: { 'Abs. 4': all(is('unionFamilyEvent', 'none'), yes('citizenHasItEarly'), yes('joinsUnionCitizen')) },
  barred: ends,
  grants: gives('permanent-residence', 'FreizuegG-EU § 4a Abs. 4'),
})
