// What the rights of the act share: whom it is for, what the citizen of the Union does here, and what ends it.
import {
  after,
  all,
  any,
  type Condition,
  cited,
  dayOf,
  is,
  judged,
  months,
  type NormText,
  onTheDay,
  unencoded,
  when,
  yes,
  youngerThan,
} from '@lotse/law'

export const freeMovementText: Pick<NormText, 'encodedFrom' | 'inForce' | 'gates' | 'papers' | 'reviewedBy'> = {
  encodedFrom: '2026-04-30',
  inForce: { from: '2026-04-30' },
  gates: [],
  papers: [],
  reviewedBy: null,
}

const british: Condition = cited(
  'FreizuegG-EU § 1 Abs. 1 Nr. 3',
  all(is('freeMovementAs', 'british'), unencoded('withdrawal-agreement')),
)

/** § 1 Abs. 1 Nr. 1 to 3, § 12: the citizen themselves. What Britons hold stands in an agreement. */
export const isCitizen: Condition = any(
  cited('FreizuegG-EU § 1 Abs. 1 Nr. 1', is('freeMovementAs', 'union')),
  cited('FreizuegG-EU § 1 Abs. 1 Nr. 2', cited('FreizuegG-EU § 12', is('freeMovementAs', 'eea'))),
  british,
)

/** § 1 Abs. 1 Nr. 4 and 6, § 12a: of the family, without such a passport. */
export const isFamily: Condition = any(
  cited('FreizuegG-EU § 1 Abs. 1 Nr. 4', is('freeMovementAs', 'family')),
  cited(
    'FreizuegG-EU § 1 Abs. 1 Nr. 6',
    cited('FreizuegG-EU § 12a', all(is('freeMovementAs', 'german-family'), judged('german-used-free-movement'))),
  ),
  british,
)

/** § 1 Abs. 2 Nr. 3: who counts as family. */
const tie: Condition = any(
  cited('FreizuegG-EU § 1 Abs. 2 Nr. 3 Buchst. a', is('unionTie', 'spouse')),
  cited(
    'FreizuegG-EU § 1 Abs. 2 Nr. 3 Buchst. c',
    all(is('unionTie', 'child'), any(youngerThan(21, 'birthDate'), yes('unionMaintains'))),
  ),
  cited('FreizuegG-EU § 1 Abs. 2 Nr. 3 Buchst. d', all(is('unionTie', 'parent'), yes('unionMaintains'))),
)

const activity = (...kinds: string[]): Condition => is('unionActivity', ...kinds)

/** § 2 Abs. 3: the right of somebody who worked stays for a time. */
const staysAfterWork: Condition = any(
  cited('FreizuegG-EU § 2 Abs. 3 Satz 1 Nr. 1', is('unionStopped', 'ill-for-a-time')),
  cited(
    'FreizuegG-EU § 2 Abs. 3 Satz 1 Nr. 2',
    all(
      yes('unionWorkedOverYear'),
      any(
        all(is('unionStopped', 'unemployed'), yes('unemploymentConfirmed')),
        all(is('unionStopped', 'business-ended'), judged('business-ended-without-influence')),
      ),
    ),
  ),
  cited(
    'FreizuegG-EU § 2 Abs. 3 Satz 2',
    all(
      is('unionStopped', 'unemployed'),
      yes('unemploymentConfirmed'),
      when(onTheDay, '<=', after(dayOf('unionUnemployedSince'), months(6))),
    ),
  ),
)

/** § 2 Abs. 2 Nr. 1 to 4 and Abs. 3: by what the citizen does. */
const byActivity: Condition = any(
  cited(
    'FreizuegG-EU § 2 Abs. 2 Nr. 1',
    any(activity('worker', 'training'), all(activity('small-job'), judged('work-is-more-than-marginal'))),
  ),
  cited(
    'FreizuegG-EU § 2 Abs. 2 Nr. 1a',
    all(
      activity('looking'),
      any(
        when(onTheDay, '<=', after(dayOf('unionLookingSince'), months(6))),
        judged('looks-for-work-with-a-real-chance'),
      ),
    ),
  ),
  cited('FreizuegG-EU § 2 Abs. 2 Nr. 2', all(activity('self-employed'), judged('may-do-this-business'))),
  cited('FreizuegG-EU § 2 Abs. 2 Nr. 3', all(activity('services-given'), judged('may-do-this-business'))),
  cited('FreizuegG-EU § 2 Abs. 2 Nr. 4', activity('services-received')),
  all(activity('stopped'), staysAfterWork),
)

/** § 4: insured and with enough to live on. */
const enough: Condition = all(yes('healthInsured'), judged('enough-to-live-on'))

/** § 2 Abs. 2: the citizen has the right. */
export const citizenHasRight: Condition = any(
  byActivity,
  cited('FreizuegG-EU § 4 Satz 1', all(activity('student', 'not-working'), enough)),
  // A citizen of the Union can have it through another one, too.
  cited('FreizuegG-EU § 2 Abs. 2 Nr. 6', all(activity('through-family'), judged('family-of-a-citizen-with-the-right'))),
)

/** § 3 Abs. 1, § 4: family of somebody who has it. Of a student only wife, husband, partner and maintained children. */
export const familyHasRight: Condition = all(
  yes('joinsUnionCitizen'),
  tie,
  any(
    byActivity,
    cited('FreizuegG-EU § 4 Satz 1', all(activity('not-working'), enough)),
    cited(
      'FreizuegG-EU § 4 Satz 2',
      all(
        activity('student'),
        enough,
        any(is('unionTie', 'spouse'), all(is('unionTie', 'child'), yes('unionMaintains'))),
      ),
    ),
  ),
)

/** § 3 Abs. 2 and 4: meets by themselves what citizens have to meet, job seekers and receivers of services apart. */
export const ownRight: Condition = any(
  is('ownActivity', 'worker', 'training'),
  all(is('ownActivity', 'self-employed', 'services-given'), judged('may-do-this-business')),
  all(is('ownActivity', 'not-working'), enough),
)

/** § 7 Abs. 1 Satz 1: an office has found that there is no right. */
export const lost = { 'FreizuegG-EU § 7 Abs. 1 Satz 1': yes('unionRightLost') } as const
