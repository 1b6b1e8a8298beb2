import { all, any, type Condition, dayOf, is, months, type Norm, norm, not, passed, unencoded, yes } from '@lotse/law'
import { asylum, holds, inFamily } from '../AufenthG/statuses.ts'

type Text = 'April 2026' | 'June 2026'

/** Whoever holds a title need not live there (§ 48 Nr. 2, § 49 Abs. 1). */
const stillThere: Condition = all(not(inFamily('title')), yes('livesInReception'))

const family = yes('familyInReception')

/** Abs. 1 Satz 3: longer, but never for families. */
const ownFault: Condition = all(
  not(family),
  any(yes('asylumDutiesBroken'), all(yes('obligedToLeave'), any(yes('deceivesNow'), yes('refusesCooperationNow')))),
)

/** Abs. 1a: people from a state that counts as safe, but never families. Since 12.06.2026 the list of the Union counts, too. */
const safeState = (text: Text): Condition =>
  all(
    not(family),
    text === 'April 2026'
      ? is('safeCountry', 'annex-2', 'georgia-moldova')
      : any(
          is('safeCountry', 'annex-2', 'georgia-moldova', 'eu-list'),
          all(is('safeCountry', 'turkey'), unencoded('turkey-as-safe-country')),
        ),
  )

/** The Länder may keep people up to 24 months, but no families in Saxony: § 12 Abs. 3 SächsFlüAG. For whom it does, is not said here. */
const longerInSaxony: Condition = all(
  not(family),
  not(passed(months(24), dayOf('inReceptionSince'))),
  unencoded('saxon-ordinance-on-reception'),
)

const leave = (text: Text): Norm =>
  norm({
    id: 'leave-reception',
    cite: 'AsylG § 47 Abs. 1 Satz 1',
    aliases: ['AsylG § 47'],
    ...(text === 'June 2026'
      ? { encodedFrom: '2026-07-29', inForce: { from: '2026-06-12' } }
      : { encodedFrom: '2026-04-30', inForce: { from: '2026-04-30', to: '2026-06-11' } }),
    grade: 'right', // "längstens jedoch bis zu …"
    gradeCite: 'Abs. 1 Satz 1',
    for: { 'AsylG § 44 Abs. 1': stillThere },
    requires: {
      'Abs. 1 Satz 1': any(
        passed(months(18), dayOf('inReceptionSince')),
        all(family, passed(months(6), dayOf('inReceptionSince'))),
      ),
    },
    barred: {
      'Abs. 1 Satz 3': ownFault,
      'Abs. 1a Satz 1': safeState(text),
      ...(text === 'June 2026'
        ? {
            'Abs. 1b Satz 1': all(yes('secondaryMigrationFacility'), unencoded('time-in-secondary-migration-facility')),
            'Abs. 1d Satz 1': longerInSaxony,
          }
        : { 'Abs. 1b Satz 1': longerInSaxony }),
    },
    gates: [],
    grants: {
      status: 'leave-reception',
      cite: 'AsylG § 47 Abs. 1 Satz 1',
      work: 'none',
      workCite: 'AsylG § 47 Abs. 1 Satz 1',
    },
    papers: [],
    notSaid: {
      'Abs. 1c': 'families in such a facility: at Abs. 1b',
      'Abs. 1 Satz 2': 'people who began elsewhere',
      'Abs. 1 Satz 4': 'never families: at Satz 3',
      'Abs. 1 Satz 5': '§§ 48 to 50: norms of their own',
      'Abs. 1a Satz 2': 'never families: at Satz 1',
      'Abs. 1a Satz 3': '§§ 48 to 50: norms of their own',
      'Abs. 2': 'a child may live with its parents',
      'Abs. 3': 'one must be within reach',
      'Abs. 4': 'one is told of rights and duties',
    },
    reviewedBy: null,
  })

/** How long one must live in a reception facility: families six months at most, others eighteen. */
export const leaveReception: readonly Norm[] = [leave('June 2026'), leave('April 2026')]

/** § 50 Abs. 1 Satz 1 Nr. 1: at once with protection or a ban on removal. */
export const leaveWithProtection: Norm = norm({
  id: 'leave-reception-with-protection',
  cite: 'AsylG § 50 Abs. 1 Satz 1 Nr. 1',
  aliases: ['AsylG § 50'],
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-04-30' },
  grade: 'right', // "sind unverzüglich … zu entlassen"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'AsylG § 47 Abs. 1 Satz 1': stillThere },
  requires: { 'Abs. 1 Satz 1 Nr. 1': asylum('asylum-granted', 'asylum-ban-on-removal') },
  gates: [],
  grants: {
    status: 'leave-reception',
    cite: 'AsylG § 50 Abs. 1 Satz 1 Nr. 1',
    work: 'none',
    workCite: 'AsylG § 50 Abs. 1 Satz 1 Nr. 1',
  },
  papers: [],
  notSaid: {
    'Abs. 1 Satz 1 Nr. 2': 'a court has ordered that the lawsuit holds the decision up: advice',
    'Abs. 1 Satz 2': 'when the duty ends for other reasons',
    'Abs. 2': 'ordinances',
    'Abs. 3': 'the offices tell each other',
    'Abs. 4': 'how the place is decided; families are kept together',
    'Abs. 5': 'how one is told',
    'Abs. 6': 'one goes there at once',
  },
  reviewedBy: null,
})

/** Has a paper of the asylum procedure, and lives outside the reception facilities. */
export const seekerOutside: Condition = all(inFamily('asylum-procedure'), not(yes('livesInReception')))
/** Has a certificate of arrival or a permission to stay. */
export const seeker: Condition = holds('arrival-certificate', 'permission-to-stay')
