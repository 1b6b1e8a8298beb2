import { type Day, plusDays, readDay } from '@lotse/law'
import { type Line, line } from './line.ts'

/** How a letter came. */
export const ways = [
  'letter',
  'registered',
  'envelope',
  'handed',
  'electronic',
  'portal',
  'facility',
  'returned',
  'unknown',
] as const
export type Way = (typeof ways)[number]

/** What is known about how and when a letter came. What is absent is not known. */
export interface Delivery {
  by: Way
  /** The date printed on the letter. */
  dated?: Day
  /** When it was posted, sent, or put into the portal. */
  posted?: Day
  /**
   * When it came: the day it lay in the letter box, was handed over, was fetched from the portal; for a yellow envelope the date written on it.
   */
  received?: Day
}

/** The day on which the letter counts as notified: never before `earliest`; perhaps only on `latest`, absent where nothing tells it. */
export interface Notified {
  ok: true
  earliest: Day
  latest?: Day
  /** How the earliest day was found. */
  lines: Line[]
  notes: Note[]
}
export type Note = 'fiction-on-closed-day' | 'came-later' | 'delivery-unknown' | 'form-of-service'
/** What has to be known first. One of the fields is enough. */
export interface NeedsDate {
  ok: false
  reason: 'needs-date'
  oneOf: ('dated' | 'posted' | 'received')[]
}

/** The last day on which three days, not four, were the rule for what was posted. */
const lastOfThree = readDay('2024-12-31') as Day
const fictionDays = (posted: Day): number => (posted <= lastOfThree ? 3 : 4)
const afterPosting = (posted: Day): Day => plusDays(posted, fictionDays(posted))

/** Rules that say when a letter counts as notified. */
export const rules = {
  letter: 'VwVfG § 41 Abs. 2 Satz 1',
  electronic: 'VwVfG § 41 Abs. 2 Satz 2',
  later: 'VwVfG § 41 Abs. 2 Satz 3',
  account: 'OZG § 9 Abs. 1 Satz 4',
  portal: 'VwVfG § 41 Abs. 2a Satz 3',
  handed: 'VwVfG § 43 Abs. 1 Satz 1',
  registered: 'VwZG § 4 Abs. 2',
  envelope: 'VwZG § 3',
  healed: 'VwZG § 8',
  facility: 'AsylG § 10 Abs. 4 Satz 4',
  returned: 'AsylG § 10 Abs. 2',
} as const

/** Which rules of notification hold for a letter. */
export interface Form {
  /** It must be served formally: a plain letter counts when it came. */
  served: boolean
  /** Letters in asylum matters: a reception facility hands them out, and what comes back counts as served. */
  asylum: boolean
}

/** From which day the letter counts. What is not known is taken so that the period ends as early as it can. */
export function notified(delivery: Delivery, form: Form): Notified | NeedsDate {
  const { by } = delivery
  if (form.served && (by === 'letter' || by === 'electronic' || by === 'portal')) return plainButServed(delivery)
  if (!form.asylum && (by === 'facility' || by === 'returned')) return unknownWay(delivery)
  return byWay[by](delivery)
}

const byWay: Record<Way, (delivery: Delivery) => Notified | NeedsDate> = {
  letter: (delivery) => byFiction(delivery, rules.letter),
  electronic: (delivery) => byFiction(delivery, rules.electronic),
  registered,
  envelope: (delivery) => onTheDay(delivery, 'date-on-envelope', rules.envelope),
  handed: (delivery) => onTheDay(delivery, 'handed-over', rules.handed),
  portal,
  facility,
  returned,
  unknown: unknownWay,
}

/** The fourth day after posting (until 2024: the third); the day it came where that is later. */
function byFiction({ dated, posted, received }: Delivery, cite: string): Notified | NeedsDate {
  const from = posted ?? dated
  if (from === undefined) return needs('posted', 'dated')
  const fiction = afterPosting(from)
  const lines = [sent(from, posted), line({ did: 'fiction', days: fictionDays(from) }, fiction, cite)]
  // Who says that it came later may be believed or not: in doubt the office has to prove it, and until then the earlier day is the safe one.
  const latest =
    received === undefined
      ? undefined
      : posted === undefined
        ? later(fiction, afterPosting(received))
        : later(fiction, received)
  const bound = latest ?? (posted === undefined ? undefined : fiction)
  return found(fiction, bound, lines, received !== undefined && received > fiction ? ['came-later'] : [])
}

/**
 * With a slip that was signed, the day it came; without, the fourth day after posting, or the day it came where that is later and can
 * be shown. Nobody sees from outside which it was: the first of both is the safe one.
 */
function registered({ dated, posted, received }: Delivery): Notified | NeedsDate {
  const from = posted ?? dated
  if (from === undefined) return needs('posted', 'dated')
  const fiction = afterPosting(from)
  if (received !== undefined && received <= fiction)
    return found(
      received,
      later(fiction, afterPosting(posted ?? received)),
      [line({ did: 'came' }, received, rules.registered)],
      [],
    )
  // Without the day it came a signed slip may bear any day from the posting on.
  if (received === undefined)
    return found(from, posted && fiction, [line({ did: 'not-before' }, from, null)], ['delivery-unknown'])
  const lines = [sent(from, posted), line({ did: 'fiction', days: fictionDays(from) }, fiction, rules.registered)]
  return found(fiction, posted === undefined ? afterPosting(received) : received, lines, ['came-later'])
}

function onTheDay({ dated, posted, received }: Delivery, did: 'date-on-envelope' | 'handed-over', cite: string) {
  if (received !== undefined) return found(received, received, [line({ did }, received, cite)], [])
  const bound = later(posted, dated)
  if (bound === undefined) return needs('received', 'posted', 'dated')
  return found(bound, undefined, [line({ did: 'not-before' }, bound, null)], ['delivery-unknown'])
}

/** In a portal of its own office the day after it was fetched; in the mailbox of a user account the fourth day after it was put there. */
function portal({ dated, posted, received }: Delivery): Notified | NeedsDate {
  const put = posted ?? dated
  if (put === undefined) return needs('posted', 'dated')
  const [fetched, fiction] = [received === undefined ? undefined : plusDays(received, 1), afterPosting(put)]
  const earliest = fetched === undefined || fiction < fetched ? fiction : fetched
  const lines =
    earliest === fiction
      ? [sent(put, posted), line({ did: 'fiction', days: fictionDays(put) }, fiction, rules.account)]
      : [line({ did: 'retrieved' }, earliest, rules.portal)]
  return found(earliest, fetched && later(fetched, fiction), lines, [])
}

/** Handed out, or else the fourth day after the facility got it, whichever is first. */
function facility({ dated, posted, received }: Delivery): Notified | NeedsDate {
  const from = posted ?? dated
  if (from === undefined) return needs('dated', 'posted')
  const fiction = afterPosting(from)
  if (received !== undefined && received <= fiction)
    return found(received, received, [line({ did: 'handed-over' }, received, rules.facility)], [])
  const lines = [sent(from, posted), line({ did: 'fiction', days: fictionDays(from) }, fiction, rules.facility)]
  return found(fiction, received, lines, [])
}

function returned({ dated, posted }: Delivery): Notified | NeedsDate {
  const from = posted ?? dated
  if (from === undefined) return needs('posted', 'dated')
  return found(from, posted, [line({ did: 'returned' }, from, rules.returned)], [])
}

/** A letter that had to be served and was only sent counts from the day it came, if it counts. */
function plainButServed({ dated, posted, received }: Delivery): Notified | NeedsDate {
  const earliest = received ?? posted ?? dated
  if (earliest === undefined) return needs('received', 'posted', 'dated')
  const lines = [
    received === undefined
      ? line({ did: 'not-before' }, earliest, null)
      : line({ did: 'came' }, earliest, rules.healed),
  ]
  return found(earliest, received, lines, ['form-of-service'])
}

/** Whatever the way, it was not before it was written and sent. */
function unknownWay({ dated, posted, received }: Delivery): Notified | NeedsDate {
  const earliest = posted ?? dated
  if (earliest === undefined) return needs('dated', 'posted')
  // If it was a plain letter, the fourth day; whoever got it later still may say so.
  const sentOn = posted ?? received
  const known = sentOn && later(received, afterPosting(sentOn))
  return found(earliest, known, [line({ did: 'not-before' }, earliest, null)], ['delivery-unknown'])
}

/** The day it was sent, or the date on it, before which it was not. */
const sent = (from: Day, posted: Day | undefined): Line =>
  line({ did: posted === undefined ? 'posted-on-its-date' : 'posted' }, from, null)

const found = (earliest: Day, latest: Day | undefined, lines: Line[], notes: Note[]): Notified => ({
  ok: true,
  earliest,
  ...(latest === undefined ? {} : { latest: later(latest, earliest) }),
  lines,
  notes,
})
const needs = (...oneOf: NeedsDate['oneOf']): NeedsDate => ({ ok: false, reason: 'needs-date', oneOf })

function later(a: Day, b: Day): Day
function later(a: Day | undefined, b: Day | undefined): Day | undefined
function later(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a > b ? a : b
}
