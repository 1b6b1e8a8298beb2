import {
  all,
  any,
  type Condition,
  cited,
  dayOf,
  type Gate,
  is,
  judged,
  not,
  nothing,
  onTheDay,
  type Passage,
  some,
  the,
  unencoded,
  when,
  yes,
} from '@lotse/law'
import { livelihoodSecured } from './2.ts'
import { fulfilsBanOnRemoval } from './25-conditions.ts'
import { asylum, behindFiction, everAsylum, everHeld, family, holds, inFamily } from './statuses.ts'

/** What the gates must know of the title that is asked for. */
export interface Asks {
  /** Abschnitt of Kapitel 2 the title stands in; `none` for Niederlassungserlaubnis and the like (Abschnitt 1). */
  section: '1' | '3' | '4' | '5' | '6' | '7'
  /** Its own rule of livelihood instead of § 2 Abs. 3 (§ 16g: § 12 BAföG). */
  livelihood?: Condition
  /** § 5 Abs. 3 Satz 1: Abs. 1 and 2 are not applied (§ 24, § 25 Abs. 1–3). */
  general?: 'not-applied'
  /** § 26 Abs. 3: only § 5 Abs. 2 is not applied (§ 5 Abs. 3 Satz 4). */
  visa?: 'not-applied'
  /** § 18a, § 18b, § 19c Abs. 2: locked out by § 10 Abs. 1 Satz 2 and Abs. 3 Satz 4, 5. */
  skilled?: boolean
  /** Abschnitt 6: what gives the claim of who asks for the title here. */
  claimBy?: 'marriage' | 'birth-of-child' | 'own-childhood'
  /** § 38a: the title of the other state lets the person ask for this one here. */
  longTermElsewhere?: boolean
  /** Titles that § 19f Abs. 1 names; `blue-card` also Abs. 2, `study` (§§ 16b, 18d) also Abs. 3. */
  refusal?: 'blue-card' | 'study'
}

/**
 * Everything that stands before a residence title, in the order in which it is asked: § 5 Abs. 1, § 5 Abs. 2 and 4,
 * § 19f, § 10, § 11. § 10 sees the grade that § 5 has left, because a title that only discretion can open is no claim
 * (BVerwG 16.12.2008, 1 C 37.07).
 * § 5 Abs. 1 Nr. 3 is not encoded: it asks for no interest to be impaired, where there is no claim, and rests on nothing a person could tell.
 * Nor are an order under § 58a (§ 5 Abs. 4), and § 10 Abs. 2, which prolongs a title whatever happened to asylum: norms that prolong say it.
 */
export function gatesOf(asks: Asks): Gate[] {
  return [...general(asks), ...refusal(asks), ...asylumLock(asks), entryBan(asks)]
}

const mayBeWaived: Passage = {
  cite: 'AufenthG § 5 Abs. 3 Satz 2',
  when: nothing,
  cap: 'may',
}

const marriedHere = all(yes('spouseHere'), yes('marriedInGermany'))
const childBornSince = some('children', when(dayOf('.birthDate'), '>=', dayOf('arrivedOn')))

/** A claim by a marriage here, or by the birth of a child during the stay, is asked for here: AufenthV § 39. */
function claimMadeHere(claimBy: NonNullable<Asks['claimBy']>): Passage[] {
  if (claimBy === 'own-childhood') return []
  const strict = { cap: 'right', needs: 'right' } as const
  const sinceEntry =
    claimBy === 'marriage' ? all(marriedHere, when(dayOf('marriedOn'), '>=', dayOf('arrivedOn'))) : childBornSince
  return [
    { cite: 'AufenthV § 39 Satz 1 Nr. 3', when: all(holds('visa-schengen'), sinceEntry), ...strict },
    {
      cite: 'AufenthV § 39 Satz 1 Nr. 5',
      when: all(inFamily('toleration'), claimBy === 'marriage' ? marriedHere : childBornSince),
      ...strict,
    },
  ]
}
const claimOfLongTermResident: Passage = {
  cite: 'AufenthV § 39 Satz 1 Nr. 6',
  when: holds('long-term-elsewhere'),
  cap: 'right',
  needs: 'right',
}

function general({ section, livelihood, general, visa, skilled, longTermElsewhere, claimBy }: Asks): Gate[] {
  const notSecurity: Gate = {
    id: '5-4',
    cite: 'AufenthG § 5 Abs. 4',
    condition: is('expulsionInterest', 'none', 'other', '54-2-1-or-2', '54-1'),
    missing: 'barred',
    passages: [],
  }
  if (general === 'not-applied') return [notSecurity]
  const waiver = section === '5' ? [mayBeWaived] : []
  const regular = (number: string, condition: Condition): Gate => ({
    id: `5-1-${number}`,
    cite: `AufenthG § 5 Abs. 1 Nr. ${number}`,
    condition,
    missing: 'exceptional',
    passages: waiver,
  })
  const visaGate: Gate = {
    id: '5-2',
    cite: 'AufenthG § 5 Abs. 2 Satz 1',
    condition: any(
      yes('enteredWithRequiredVisa'),
      // Needs no visa of its own for the title: it may be asked for in the country.
      cited(
        'AufenthV § 39 Satz 1 Nr. 1',
        any(holds('visa-national', 'fiction-continued'), inFamily('permit'), holds('blue-card')),
      ),
      cited('AufenthG § 4 Abs. 1', inFamily('permanent-title')),
    ),
    missing: 'barred',
    passages: [
      ...waiver,
      {
        cite: 'AufenthG § 5 Abs. 2 Satz 2 Halbsatz 1',
        when: nothing,
        cap: 'may',
        needs: 'right',
      },
      {
        cite: 'AufenthG § 5 Abs. 2 Satz 2 Halbsatz 2',
        when: judged('visa-procedure-unreasonable', {
          for: ['children', 'cannotForIllnessOrAge'],
          against: [],
        }),
        cap: 'right',
      },
      ...(skilled
        ? [
            {
              // "in Anwendung von § 10 Absatz 3 Satz 5"
              cite: 'AufenthG § 5 Abs. 3 Satz 5',
              when: all(withdrawn, not(rejected), enteredBeforeCutOff),
              cap: 'right' as const,
            },
          ]
        : [
            {
              // Who has a claim during the asylum procedure asks for it here: no visa is required.
              cite: 'AufenthV § 39 Satz 1 Nr. 4',
              when: all(holds('permission-to-stay'), pending),
              cap: 'right' as const,
              needs: 'right' as const,
            },
          ]),
      ...(claimBy ? claimMadeHere(claimBy) : []),
      ...(longTermElsewhere ? [claimOfLongTermResident] : []),
    ],
  }
  return [
    regular('1', livelihood ?? livelihoodSecured),
    regular('1a', yes('identityClarified')),
    regular('2', is('expulsionInterest', 'none')),
    regular('4', yes('validPassport')),
    ...(visa === 'not-applied' ? [] : [visaGate]),
    notSecurity,
  ]
}

function refusal({ refusal }: Asks): Gate[] {
  if (!refusal) return []
  const gate = (place: string, condition: Condition): Gate => ({
    id: `19f-${place.replace(/\D+/g, '-').replace(/^-/, '')}`,
    cite: `AufenthG § 19f ${place}`,
    condition,
    missing: 'barred',
    passages: [],
  })
  return [
    // Whether having applied for § 24 once, and given it up since, still refuses the title is disputed.
    gate(
      'Abs. 1 Nr. 1',
      not(any(holds('permit-24'), all(appliedForTemporaryProtection, unencoded('temporary-protection-given-up')))),
    ),
    gate('Abs. 1 Nr. 2', not(inFamily('toleration'))),
    gate('Abs. 1 Nr. 3', not(holds('settlement-eu', 'long-term-elsewhere', 'permit-38a'))),
    ...(refusal === 'study'
      ? [
          // Germany is a member state, too: who is recognised here studies and does research with that title.
          gate('Abs. 3 Nr. 1', not(any(pending, is('protection', 'refugee', 'subsidiary'), yes('protectedElsewhere')))),
        ]
      : blueCardOnly(gate)),
  ]
}

function blueCardOnly(gate: (place: string, condition: Condition) => Gate): Gate[] {
  return [
    gate('Abs. 2 Nr. 1', not(asylum('asylum-pending', 'asylum-resting'))),
    gate('Abs. 2 Nr. 2', not(any(holds(...otherHumanitarian), behindFiction(...otherHumanitarian)))),
    gate('Abs. 2 Nr. 3', not(yes('humanitarianApplicationOpen'))),
  ]
}

/** Titles of Abschnitt 5 that do not rest on § 25 Abs. 1 or 2: § 19f Abs. 2 Nr. 2. */
const otherHumanitarian = family('humanitarian-title').filter(
  (status) => !status.startsWith('permit-25-1') && !status.startsWith('permit-25-2'),
)

const appliedForTemporaryProtection = any(
  everHeld('permit-24'),
  all(holds('fiction-lawful', 'fiction-continued'), yes('temporaryProtectionGroup')),
)

/** § 10 Abs. 3 Satz 5: entered before 29 March 2023. */
const enteredBeforeCutOff = when(dayOf('arrivedOn'), '<', the('2023-03-29'))

/** The asylum procedure has not ended for good: § 10 Abs. 1. */
const pending = asylum('asylum-pending', 'asylum-resting')
/**
 * Rejected for good and not left since: § 10 Abs. 3. What was asked for is asylum and international protection, so a ban on removal
 * does not change it; nor does withdrawing a later application. Protection granted in the end does.
 */
const rejected = all(
  everAsylum('asylum-rejected', 'asylum-ban-on-removal'),
  not(asylum('asylum-granted')),
  not(yes('leftSinceAsylum')),
)
/** Withdrawn, and not left since. */
const withdrawn = all(asylum('asylum-withdrawn'), not(yes('leftSinceAsylum')))

/**
 * Rejected as manifestly unfounded on a ground that locks everything: § 10 Abs. 3 Satz 2. The wording in force since
 * 12.06.2026 names grounds of Regulation (EU) 2024/1348. Rejections up to 27.02.2024 stay under the wording of that time
 * (§ 104 Abs. 19): § 30 Abs. 3 Nr. 1 bis 6 AsylG a.F., which holds deception, delay and expulsion for certain and some of the
 * rest. For applications lodged before 12.06.2026 nobody has said yet what applies to rejections from 28.02.2024: unknown,
 * and said so.
 */
const rejectedOnLockingGround = all(
  rejected,
  not(is('manifestlyUnfounded', 'no')),
  any(
    all(
      when(dayOf('asylumLodgedOn'), '>=', the('2026-06-12')),
      when(onTheDay, '>=', the('2026-06-12')),
      is('manifestlyUnfounded', 'deception', 'delay', 'danger'),
    ),
    all(
      not(all(when(dayOf('asylumLodgedOn'), '>=', the('2026-06-12')), when(onTheDay, '>=', the('2026-06-12')))),
      not(is('manifestlyUnfounded', 'safe-country')),
      cited(
        'AufenthG § 104 Abs. 19',
        any(
          all(
            when(dayOf('asylumDecidedOn'), '<=', the('2024-02-27')),
            is('manifestlyUnfounded', 'deception', 'delay', 'danger'),
          ),
          unencoded('section-10-3-2-before-june-2026'),
        ),
      ),
    ),
  ),
)

function asylumLock({ section, skilled }: Asks): Gate[] {
  const claim: Passage = {
    cite: 'AufenthG § 10 Abs. 3 Satz 3',
    when: nothing,
    cap: 'right',
    needs: 'right',
  }
  return [
    {
      id: '10-1',
      cite: 'AufenthG § 10 Abs. 1',
      condition: not(pending),
      missing: 'barred',
      passages: [
        ...(skilled
          ? []
          : [
              {
                cite: 'AufenthG § 10 Abs. 1 Satz 1',
                when: nothing,
                cap: 'right' as const,
                needs: 'right' as const,
              },
            ]),
        {
          cite: skilled ? 'AufenthG § 10 Abs. 1 Satz 2' : 'AufenthG § 10 Abs. 1 Satz 1',
          when: judged('important-interests-of-the-federation', {
            for: [],
            against: [],
          }),
          cap: 'exceptional',
        },
      ],
    },
    {
      id: '10-3-1',
      cite: skilled ? 'AufenthG § 10 Abs. 3 Satz 4' : 'AufenthG § 10 Abs. 3 Satz 1',
      condition: section === '5' ? nothing : not(any(rejected, withdrawn)),
      missing: 'barred',
      passages: skilled
        ? [
            {
              cite: 'AufenthG § 10 Abs. 3 Satz 5',
              when: all(withdrawn, not(rejected), enteredBeforeCutOff),
              cap: 'right',
            },
          ]
        : [claim],
    },
    {
      id: '10-3-2',
      cite: 'AufenthG § 10 Abs. 3 Satz 2',
      condition: not(rejectedOnLockingGround),
      missing: 'barred',
      passages: [
        ...(skilled ? [] : [claim]),
        {
          cite: 'AufenthG § 10 Abs. 3 Satz 3 Halbsatz 2',
          when: fulfilsBanOnRemoval,
          cap: 'right',
        },
      ],
    },
  ]
}

function entryBan({ section }: Asks): Gate {
  return {
    id: '11',
    cite: 'AufenthG § 11 Abs. 1 Satz 3',
    condition: not(yes('entryBan')),
    missing: 'barred',
    passages:
      section === '5'
        ? [
            {
              cite: 'AufenthG § 11 Abs. 4 Satz 2',
              when: nothing,
              cap: 'should',
            },
          ]
        : [
            {
              cite: 'AufenthG § 11 Abs. 4 Satz 1',
              when: nothing,
              cap: 'exceptional',
            },
          ],
  }
}
