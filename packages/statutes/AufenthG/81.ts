import {
  all,
  any,
  type Condition,
  dayOf,
  is,
  judged,
  type Norm,
  type NormText,
  norm,
  not,
  type Places,
  when,
  yes,
} from '@lotse/law'
import { gives } from '../gives.ts'

type Own = Omit<NormText, 'encodedFrom' | 'inForce' | 'gates' | 'papers' | 'reviewedBy'>

const version = (own: Own): Norm =>
  norm({ ...own, encodedFrom: '2026-07-29', inForce: { from: '2026-04-30' }, gates: [], papers: [], reviewedBy: null })

/** Before the last day is over: whoever applies on it is in time. */
const inTime: Condition = when(dayOf('titleApplicationOn'), '<=', dayOf('paperBeforeUntil'))
const late: Condition = when(dayOf('titleApplicationOn'), '>', dayOf('paperBeforeUntil'))

/** § 55 Abs. 2 AsylG: an application for asylum ends what § 81 gives, but for a longer title that is to be prolonged. */
const endedByAsylum: Places = {
  'AsylG § 55 Abs. 2 Satz 1': all(
    yes('asylumAskedSinceTitle'),
    not(all(yes('paperBeforeOverSixMonths'), yes('asksForProlongation'))), // Satz 2
  ),
}
const endedWithTitle: Places = {
  ...endedByAsylum,
  'AufenthG § 51 Abs. 1': yes('paperBeforeEnded'),
  'AufenthG § 51 Abs. 1 Nr. 8': all(yes('asylumAskedSinceTitle'), yes('paperBeforeHumanitarian')),
}

const applied: Places = { 'Abs. 1': yes('titleApplicationOpen') }
const held: Condition = is('paperBefore', 'permit', 'national-visa', 'schengen-visa')
const notShort: Places = { 'Abs. 4 Satz 2': is('paperBefore', 'schengen-visa') }

/** Abs. 4 Satz 1: the title goes on from its last day until the office decides. */
const goesOn: Pick<Own, 'for' | 'requires' | 'barred'> = {
  for: applied,
  requires: { 'Abs. 4 Satz 1': all(held, inTime) },
  barred: { ...notShort, ...endedWithTitle },
}

export const titleGoesOn = version({
  ...goesOn,
  id: 'title-goes-on',
  cite: 'AufenthG § 81 Abs. 4 Satz 1',
  aliases: ['AufenthG § 81', 'AufenthG § 81 Abs. 4', 'Fortgeltungsfiktion'],
  grade: 'right', // "gilt … als fortbestehend"
  gradeCite: 'Abs. 4 Satz 1',
  grants: gives('title-goes-on', 'AufenthG § 81 Abs. 4 Satz 1'),
  notSaid: {
    'Abs. 2': 'when a title has to be asked for after the entry, and for a child born here: within six months',
    'Abs. 6': 'the office decides on a family at one time',
    'Abs. 6a': 'thirty days for a blue card of another state',
    'AsylG § 55 Abs. 2 Satz 2': 'asked at Satz 1',
  },
})

/** With the title goes what it allows: whoever was allowed to work may go on. */
export const workGoesOn = version({
  ...goesOn,
  id: 'work-goes-on',
  cite: 'AufenthG § 81 Abs. 4 Satz 1',
  requires: { ...goesOn.requires, 'AufenthG § 4a Abs. 1 Satz 1': yes('paperBeforeAllowsWork') },
  grade: 'right', // "gilt der bisherige Aufenthaltstitel … als fortbestehend", with what it allows
  gradeCite: 'Abs. 4 Satz 1',
  grants: gives('work-goes-on', 'AufenthG § 81 Abs. 4 Satz 1'),
})

/** Abs. 4 Satz 3: too late, but it would be a hardship. */
export const titleMayGoOn = version({
  id: 'title-may-go-on',
  cite: 'AufenthG § 81 Abs. 4 Satz 3',
  grade: 'may', // "kann die Ausländerbehörde … anordnen"
  gradeCite: 'Abs. 4 Satz 3',
  for: applied,
  requires: {
    'Abs. 4 Satz 3': all(
      held,
      late,
      judged('late-application-is-a-hardship', { for: ['employment', 'children'], against: [] }),
    ),
  },
  barred: { ...notShort, ...endedWithTitle },
  grants: gives('title-goes-on-by-order', 'AufenthG § 81 Abs. 4 Satz 3'),
})

/** Abs. 3: lawfully here without a title. Of whom came without a visa and wanted to stay from the outset, that is disputed. */
const lawfulWithoutTitle: Condition = all(
  is('paperBefore', 'visa-free'),
  any(yes('visaFreeForLongStay'), judged('visa-free-stay-was-lawful')),
)
const endsForAsylum: Places = { 'AsylG § 55 Abs. 2 Satz 1': yes('asylumAskedSinceTitle') }

export const stayCountsAsAllowed = version({
  id: 'stay-counts-as-allowed',
  cite: 'AufenthG § 81 Abs. 3 Satz 1',
  aliases: ['AufenthG § 81 Abs. 3', 'Erlaubnisfiktion'],
  grade: 'right', // "gilt sein Aufenthalt … als erlaubt"
  gradeCite: 'Abs. 3 Satz 1',
  for: applied,
  requires: { 'Abs. 3 Satz 1': all(lawfulWithoutTitle, inTime) },
  barred: { ...endsForAsylum, 'AufenthG § 51 Abs. 5': yes('paperBeforeEnded') },
  grants: gives('stay-allowed', 'AufenthG § 81 Abs. 3 Satz 1'),
})

export const removalSuspended = version({
  id: 'removal-suspended',
  cite: 'AufenthG § 81 Abs. 3 Satz 2',
  aliases: ['Duldungsfiktion'],
  grade: 'right', // "gilt … die Abschiebung als ausgesetzt"
  gradeCite: 'Abs. 3 Satz 2',
  for: applied,
  // How late is too late the text does not say.
  requires: { 'Abs. 3 Satz 2': all(lawfulWithoutTitle, late, judged('late-application-still-close')) },
  barred: { ...endsForAsylum, 'AufenthG § 51 Abs. 5': yes('paperBeforeEnded') },
  grants: gives('removal-suspended', 'AufenthG § 81 Abs. 3 Satz 2'),
})

const titleOn: Condition = all(
  held,
  inTime,
  not(is('paperBefore', 'schengen-visa')),
  not(any(...Object.values(endedWithTitle))),
)
const allowedOn: Condition = all(
  lawfulWithoutTitle,
  inTime,
  not(any(yes('asylumAskedSinceTitle'), yes('paperBeforeEnded'))),
)
const suspendedOn: Condition = all(
  lawfulWithoutTitle,
  late,
  judged('late-application-still-close'),
  not(any(yes('asylumAskedSinceTitle'), yes('paperBeforeEnded'))),
)

/** Abs. 5: a paper that says what the application does. */
export const fictionPaper = version({
  id: 'fiction-paper',
  cite: 'AufenthG § 81 Abs. 5',
  aliases: ['Fiktionsbescheinigung'],
  grade: 'right', // "ist … auszustellen"
  gradeCite: 'Abs. 5',
  for: applied,
  requires: { 'Abs. 5': any(titleOn, allowedOn, suspendedOn) },
  barred: { 'Abs. 7': yes('fingerprintsOutstanding') },
  grants: gives('fiction-paper', 'AufenthG § 81 Abs. 5'),
})

/** Abs. 5a: the work of the title to come, from the day on which the card is ordered. */
export const workWhileCardIsMade = version({
  id: 'work-while-card-is-made',
  cite: 'AufenthG § 81 Abs. 5a Satz 1',
  aliases: ['AufenthG § 81 Abs. 5a'],
  grade: 'right', // "gilt … als erlaubt"
  gradeCite: 'Abs. 5a Satz 1',
  for: applied,
  requires: {
    'Abs. 3 Satz 1': any(titleOn, allowedOn), // "In den Fällen der Absätze 3 und 4"
    'Abs. 5a Satz 1': all(yes('cardForTrainingOrWork'), yes('cardOrdered')),
  },
  grants: gives('work-goes-on', 'AufenthG § 81 Abs. 5a Satz 1'),
  notSaid: { 'Abs. 5a Satz 2': 'it is written into the paper of Abs. 5: in the words' },
})
