import {
  all,
  any,
  atLeastOld,
  type Condition,
  cited,
  dayOf,
  is,
  judgedAgainst,
  not,
  onTheDay,
  type PlainDate,
  the,
  unencoded,
  when,
  yes,
} from '@lotse/law'
import { asylumStatuses } from '../facts/statuses.ts'
import { asylum, holds, tolerations } from './statuses.ts'

/** Has ever asked for asylum, as far as the track of asylum says. */
const everAskedForAsylum: Condition = {
  is: 'held',
  track: 'asylum',
  statuses: asylumStatuses.map(({ id }) => id),
}

/** Tolerated on that day, with any paper. */
const toleratedOn = (day: PlainDate): Condition => ({
  is: 'holds',
  track: 'stay',
  statuses: tolerations,
  at: the(day),
})

/** The application was made (§ 13 AsylG) by that day: for certain if it was lodged by then, perhaps if the person was here. */
export const askedBy = (day: PlainDate): Condition =>
  any(
    when(dayOf('asylumLodgedOn'), '<=', the(day)),
    all(when(dayOf('arrivedOn'), '<=', the(day)), unencoded('asylum-made-before-lodged')),
  )

const annexII = is('safeCountry', 'annex-2')
/** § 104 Abs. 18 has two numbers since 12.06.2026; before, the whole Absatz said what is Nr. 1 now. */
const georgiaAndMoldova = (cite: string) =>
  all(
    is('safeCountry', 'georgia-moldova'),
    not(
      cited(
        cite,
        any(all(everAskedForAsylum, askedBy('2023-08-30')), all(not(everAskedForAsylum), toleratedOn('2023-08-30'))),
      ),
    ),
  )
/** Whether Turkey, a candidate for accession, is one of the states of Art. 62 of Regulation (EU) 2024/1348 is not settled here. */
const listOfTheUnion = all(
  any(is('safeCountry', 'eu-list'), all(is('safeCountry', 'turkey'), unencoded('turkey-as-safe-country'))),
  not(cited('AufenthG § 104 Abs. 18 Nr. 2', any(toleratedOn('2025-05-06'), yes('workPermissionJune2026')))),
)

/** Nr. 3 since 12.06.2026: Annex II, and the states of the Union's list. */
export const safeSinceJune2026: Condition = any(
  annexII,
  georgiaAndMoldova('AufenthG § 104 Abs. 18 Nr. 1'),
  listOfTheUnion,
)
/** Nr. 3 until 11.06.2026: Annex II alone. */
export const safeToJune2026: Condition = any(annexII, georgiaAndMoldova('AufenthG § 104 Abs. 18'))

/** An application made after 31.08.2015 was rejected or withdrawn, or none was made. */
const failedOrNoApplication: Condition = any(
  all(asylum('asylum-rejected', 'asylum-ban-on-removal'), not(askedBy('2015-08-31'))),
  // Rejected by the Federal Office, a court still looks at it: "abgelehnt" asks for no more.
  all(asylum('asylum-pending'), when(dayOf('asylumDecidedOn'), '<=', onTheDay), not(askedBy('2015-08-31'))),
  // Withdrawn on free legal information: no ban. Nobody can tell that from the papers.
  all(asylum('asylum-withdrawn'), not(askedBy('2015-08-31')), unencoded('withdrawn-on-legal-information')),
  all(
    not(everAskedForAsylum),
    any(
      atLeastOld(18, 'birthDate', dayOf('arrivedOn')),
      cited('AufenthG § 60a Abs. 6 Satz 3', unencoded('minor-without-application')),
    ),
  ),
)

/**
 * § 60a Abs. 6: why work, and with it training, must not be permitted. What the office has already put on paper counts whatever
 * its reason; Nr. 1 (came for benefits) shows only there. Satz 4, for people with protection, is not needed where this is asked.
 */
export const workForbidden = (safe: Condition): Condition =>
  any(
    cited('AufenthG § 60a Abs. 6 Satz 1', yes('workBan')),
    cited(
      'AufenthG § 60a Abs. 6 Satz 1 Nr. 2',
      any(
        yes('deceivesNow'),
        // § 60b Abs. 1 Satz 1 rests on the same: removal fails for reasons that are the person's own.
        holds('toleration-unclear-identity'),
        all(
          yes('refusesCooperationNow'),
          judgedAgainst('removal-fails-by-own-fault', {
            for: ['identityStepsTaken', 'children', 'cannotForIllnessOrAge'],
            against: ['refusesCooperationNow'],
          }),
        ),
      ),
    ),
    cited('AufenthG § 60a Abs. 6 Satz 1 Nr. 3', all(safe, failedOrNoApplication)),
  )
