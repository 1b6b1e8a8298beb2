/** Every status by its place in this list; 0 is no status at all. */
export const statuses: readonly string[] = [
  '',
  'none',
  'arrival-certificate',
  'permission-to-stay',
  'toleration',
  'toleration-discretion',
  'toleration-unclear-identity',
  'toleration-training',
  'toleration-employment',
  'visa-national',
  'visa-schengen',
  'fiction-lawful',
  'fiction-continued',
  'permit-16a',
  'permit-16b',
  'permit-16d',
  'permit-16f',
  'permit-16g',
  'permit-16g-search',
  'permit-16g-work',
  'permit-17',
  'permit-18a',
  'permit-18b',
  'permit-18d',
  'blue-card',
  'permit-19c',
  'permit-19d',
  'permit-20',
  'permit-20a',
  'permit-21',
  'permit-22',
  'permit-23',
  'permit-23a',
  'permit-24',
  'permit-25-1',
  'permit-25-2-refugee',
  'permit-25-2-subsidiary',
  'permit-25-3',
  'permit-25-4',
  'permit-25-4a',
  'permit-25-4b',
  'permit-25-5',
  'permit-25a',
  'permit-25b',
  'permit-104c',
  'permit-family',
  'permit-own',
  'long-term-elsewhere',
  'permit-38a',
  'settlement',
  'settlement-eu',
  'german',
  'asylum-pending',
  'asylum-rejected',
  'asylum-withdrawn',
  'asylum-granted',
  'asylum-ban-on-removal',
  'asylum-resting',
]

export const NO_PAPER = 1
export const ARRIVAL_CERTIFICATE = 2
export const PERMISSION_TO_STAY = 3
export const UNCLEAR_IDENTITY = 6
export const TRAINING_TOLERATION = 7
export const EMPLOYMENT_TOLERATION = 8
export const VISA_SCHENGEN = 10
export const FICTION_CONTINUED = 12
export const P16A = 13
export const P16B = 14
export const P16D = 15
export const P16F = 16
export const P16G = 17
export const P16G_SEARCH = 18
export const P17 = 20
export const P18A = 21
export const P18B = 22
export const P19C = 25
export const P20A = 28
export const P23 = 31
export const P24 = 33
export const P104C = 44
export const FAMILY_PERMIT = 45
export const PENDING = 52
export const REJECTED = 53
export const WITHDRAWN = 54
export const GRANTED = 55
export const BAN_FOUND = 56
export const RESTING = 57

/** Which statuses belong together: 1 at their place. */
export type Flags = Uint8Array

/** From the first to the last named, and single ones. */
export function flags(...names: (string | readonly [first: string, last: string])[]): Flags {
  const found = new Uint8Array(statuses.length)
  const place = (name: string) => {
    const at = statuses.indexOf(name)
    if (at < 1) throw new Error(`${name} is no status.`)
    return at
  }
  for (const name of names)
    if (typeof name === 'string') found[place(name)] = 1
    else found.fill(1, place(name[0]), place(name[1]) + 1)
  return found
}
export const together = (...parts: Flags[]): Flags =>
  Uint8Array.from(statuses, (_, at) => Math.max(...parts.map((part) => part[at] ?? 0)))
export const without = (whole: Flags, ...names: string[]): Flags => {
  const left = Uint8Array.from(whole)
  for (const name of names) left[statuses.indexOf(name)] = 0
  return left
}

export const TOLERATED = flags(['toleration', 'toleration-employment'])
/** § 60b Abs. 5 Satz 1: time with the paper of unclear identity does not count. */
export const COUNTING_TOLERATION = without(TOLERATED, 'toleration-unclear-identity')
export const UNCLEAR = flags('toleration-unclear-identity')
/** § 55 AsylG. */
export const PERMITTED_STAY = flags('arrival-certificate', 'permission-to-stay')
/** Aufenthaltserlaubnis; the Blue Card is no such permit. */
export const PERMIT = without(flags(['permit-16a', 'permit-38a']), 'blue-card', 'long-term-elsewhere')
export const PERMANENT = flags('settlement', 'settlement-eu')
export const TITLE = together(PERMIT, PERMANENT, flags('blue-card', 'visa-national', 'visa-schengen'))
export const FICTION = flags('fiction-lawful', 'fiction-continued')
export const LAWFUL = together(TITLE, FICTION)
/** Abschnitt 5 of Kapitel 2. */
export const HUMANITARIAN = flags(['permit-22', 'permit-104c'])
/** Abschnitte 3 and 4. */
export const TRAINING_OR_WORK = flags(['permit-16a', 'permit-21'])
export const SKILLED = flags('permit-18a', 'permit-18b', 'permit-18d', 'blue-card')

export const withFiction = (counted: Flags): Flags => together(counted, flags('fiction-continued'))
export const PERMIT_OR_BLUE_CARD = together(PERMIT, flags('blue-card'))
/** Lawful, permitted or tolerated; the paper of unclear identity does not count. */
export const STAYS = together(LAWFUL, PERMITTED_STAY, COUNTING_TOLERATION)

/** AufenthV § 39 Satz 1 Nr. 1, and whoever needs no title more. */
export const APPLIES_HERE = together(PERMIT, PERMANENT, flags('blue-card', 'visa-national', 'fiction-continued'))

/** § 19f Abs. 1 Nr. 3. */
export const LONG_TERM = flags('settlement-eu', 'long-term-elsewhere', 'permit-38a')
/** § 19f Abs. 2 Nr. 2. */
export const HUMANITARIAN_OTHERWISE = without(
  HUMANITARIAN,
  'permit-25-1',
  'permit-25-2-refugee',
  'permit-25-2-subsidiary',
)
