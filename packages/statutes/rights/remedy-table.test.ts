import type { PlainDate, Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { noTransferBeforeCourt } from '../AsylG/34a.ts'
import { noRemovalBeforeCourt } from '../AsylG/36.ts'
import { timeHasNotBegun } from '../AsylG/38.ts'
import { followUpHoldsRemoval } from '../AsylG/71.ts'
import { actionHoldsUp } from '../AsylG/75.ts'
import { grade } from '../testing.ts'
import { stayByCourtOrder } from '../VwGO/80.ts'

/** May this person stay until the court has spoken? Reasoned from the text before § 75 was encoded, one line for each decision. */
type Answer = 'yes' | 'perhaps' | 'no'

const norms = [
  actionHoldsUp,
  noTransferBeforeCourt,
  noRemovalBeforeCourt,
  timeHasNotBegun,
  followUpHoldsRemoval,
  stayByCourtOrder,
]

function mayStay(told: Told, on: PlainDate): Answer {
  const grades = norms.map((norm) => grade(norm, told, on))
  if (grades.includes('right')) return 'yes'
  return grades.every((one) => one === 'barred') ? 'no' : 'perhaps'
}

const inadmissible = (because: string): Told => ({ asylumLetter: 'asylum-inadmissible', inadmissibleBecause: because })
const decisions = {
  refused: { asylumLetter: 'asylum-refused' },
  manifestly: { asylumLetter: 'asylum-refused-manifestly' },
  protectedElsewhere: inadmissible('protected-elsewhere'),
  otherThirdState: inadmissible('other-third-state'),
  safeThirdState: inadmissible('safe-third-state'),
  otherState: inadmissible('other-state'),
  followUp: {
    ...inadmissible('follow-up'),
    followUpApplication: true,
    followUpState: 'refused',
    followUpRefusedBefore: false,
    removalReleased: false,
    leftSinceAsylum: false,
  },
  transfer: { asylumLetter: 'asylum-transfer' },
  discontinued: { asylumLetter: 'asylum-discontinued' },
  withdrawn: { asylumLetter: 'protection-withdrawn' },
} as const satisfies Record<string, Told>
type Decision = keyof typeof decisions

const base: Told = {
  followUpApplication: false,
  reinstated: false,
  graveReasonsWritten: false,
  enforcedAtOnce: false,
  urgentMotionState: 'none',
  actionState: 'none',
}
/** Each is served three weeks before the day of the question; what is in time was filed on the seventh day. */
const times = {
  'the old text in force': {
    on: '2026-06-01',
    told: { asylumLodgedOn: '2025-03-01', asylumLetterServedOn: '2026-05-11' },
    inTime: '2026-05-18',
    late: '2026-05-31',
  },
  'an application before 12.06.2026, asked after it': {
    on: '2026-11-23',
    told: { asylumLodgedOn: '2026-06-11', asylumLetterServedOn: '2026-11-02' },
    inTime: '2026-11-09',
    late: '2026-11-22',
  },
  'an application from 12.06.2026': {
    on: '2026-11-23',
    told: { asylumLodgedOn: '2026-06-12', asylumLetterServedOn: '2026-11-02' },
    inTime: '2026-11-09',
    late: '2026-11-22',
  },
} as const
type When = keyof typeof times

/** What a letter of an application from 12.06.2026 says in a case of Art. 68 (3), and in every other. */
const weekLetter: Told = { actionTimeInLetter: 'one-week', urgentMotionInLetter: true, timeToLeave: 'week' }
const monthLetter: Told = { actionTimeInLetter: 'two-weeks', urgentMotionInLetter: false, timeToLeave: 'thirty-days' }
/** Letters of applications before, where § 74 Abs. 1 names one week or two. */
const olderLetter = (decision: Decision): Told =>
  ['refused', 'discontinued', 'withdrawn', 'otherState', 'safeThirdState'].includes(decision)
    ? { actionTimeInLetter: 'two-weeks', urgentMotionInLetter: false }
    : { actionTimeInLetter: 'one-week', urgentMotionInLetter: true }

type Row = Record<Decision, Answer>
const all = (answer: Answer): Row =>
  Object.fromEntries(Object.keys(decisions).map((decision) => [decision, answer])) as Row

interface Filed {
  action: 'in time' | 'late' | 'none'
  motion: 'none' | 'in time' | 'late' | 'granted' | 'granted-for-one-state' | 'refused'
}

/** § 75 Abs. 1 names § 38 Abs. 1 and the withdrawal of protection; what § 29 leaves to "sonstige Fälle" is read in two ways. */
const byAction: Row = {
  ...all('no'),
  refused: 'yes',
  withdrawn: 'yes',
  otherState: 'perhaps',
  safeThirdState: 'perhaps',
}
/** § 36 Abs. 3 Satz 8 (manifestly unfounded, § 29 Abs. 1 Nr. 2, 4, with § 71 Abs. 4 Nr. 5), § 34a Abs. 2 Satz 2. */
const byMotion: Row = {
  ...all('no'),
  manifestly: 'yes',
  protectedElsewhere: 'yes',
  otherThirdState: 'yes',
  followUp: 'yes',
  transfer: 'yes',
}
/** The same where nobody says whether the rules about the court are the old ones: § 34a and § 71 say the same in both texts. */
const open = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([one, answer]) => [one, answer === 'yes' ? 'perhaps' : answer])) as Row
const both = (a: Row, b: Row): Row =>
  Object.fromEntries(
    (Object.keys(a) as Decision[]).map((one) => [
      one,
      a[one] === 'yes' || b[one] === 'yes' ? 'yes' : a[one] === 'perhaps' || b[one] === 'perhaps' ? 'perhaps' : 'no',
    ]),
  ) as Row
const openByAction = open(byAction)
const openByMotion: Row = { ...open(byMotion), followUp: 'yes', transfer: 'yes' }

const older: readonly [Filed, old: Row, now: Row][] = [
  [{ action: 'none', motion: 'none' }, all('no'), all('no')],
  [{ action: 'in time', motion: 'none' }, byAction, openByAction],
  [{ action: 'late', motion: 'none' }, all('no'), all('no')],
  [{ action: 'in time', motion: 'in time' }, both(byAction, byMotion), both(openByAction, openByMotion)],
  // The motion holds the deportation up by itself, in the words of § 34a and § 36.
  [{ action: 'late', motion: 'in time' }, byMotion, openByMotion],
  [{ action: 'in time', motion: 'late' }, byAction, openByAction],
  [{ action: 'in time', motion: 'granted' }, all('yes'), all('yes')],
  // To which state one may still be removed is not known.
  [{ action: 'in time', motion: 'granted-for-one-state' }, both(byAction, all('perhaps')), all('perhaps')],
  [{ action: 'in time', motion: 'refused' }, byAction, openByAction],
]

/** Cases of Art. 68 (3): the action alone never; the motion puts off the time for leaving (§ 38 Abs. 1 Satz 3), where one is threatened. */
const motionNow: Row = { ...all('yes'), withdrawn: 'perhaps' }
const weekRows: readonly [Filed, Row][] = [
  [{ action: 'none', motion: 'none' }, all('no')],
  [{ action: 'in time', motion: 'none' }, all('no')],
  [{ action: 'late', motion: 'none' }, all('no')],
  [{ action: 'in time', motion: 'in time' }, motionNow],
  [{ action: 'late', motion: 'in time' }, motionNow],
  [{ action: 'in time', motion: 'late' }, all('no')],
  [{ action: 'in time', motion: 'granted' }, all('yes')],
  [{ action: 'in time', motion: 'granted-for-one-state' }, all('perhaps')],
  [{ action: 'in time', motion: 'refused' }, all('no')],
]
/** Every other case: the right to remain stands in the Regulation, whose text is not here. A transfer has its own motion (§ 34a Abs. 3). */
const monthRows: readonly [Filed, Row][] = [
  [{ action: 'none', motion: 'none' }, all('no')],
  [{ action: 'in time', motion: 'none' }, all('perhaps')],
  [{ action: 'late', motion: 'none' }, all('no')],
  [
    { action: 'in time', motion: 'in time' },
    { ...all('perhaps'), transfer: 'yes', followUp: 'yes' },
  ],
  [{ action: 'in time', motion: 'late' }, all('perhaps')],
  [{ action: 'in time', motion: 'granted' }, all('yes')],
  [{ action: 'in time', motion: 'granted-for-one-state' }, all('perhaps')],
  [{ action: 'in time', motion: 'refused' }, all('perhaps')],
]

function answers(when: When, { action, motion }: Filed, letter: (decision: Decision) => Told): Row {
  const { on, told, inTime, late } = times[when]
  const filed: Told = {
    ...(action === 'none' ? {} : { actionState: 'open', actionOn: action === 'late' ? late : inTime }),
    ...(motion === 'none'
      ? {}
      : {
          urgentMotionState: motion === 'in time' || motion === 'late' ? 'open' : motion,
          urgentMotionOn: motion === 'late' ? late : inTime,
        }),
  }
  return Object.fromEntries(
    Object.entries(decisions).map(([decision, kind]) => [
      decision,
      mayStay({ ...base, ...told, ...letter(decision as Decision), ...kind, ...filed }, on),
    ]),
  ) as Row
}
const name = ({ action, motion }: Filed) => `action ${action}, urgent motion ${motion}`

describe('may this person stay until the court has spoken', () => {
  it.each(older.map(([filed, old]) => ({ name: name(filed), filed, old })))(
    'the old text in force: $name',
    ({ filed, old }) => expect(answers('the old text in force', filed, olderLetter)).toEqual(old),
  )
  it.each(older.map(([filed, , now]) => ({ name: name(filed), filed, now })))(
    'an application before 12.06.2026, asked after it: $name',
    ({ filed, now }) =>
      expect(answers('an application before 12.06.2026, asked after it', filed, olderLetter)).toEqual(now),
  )
  it.each(weekRows.map(([filed, row]) => ({ name: name(filed), filed, row })))(
    'an application from 12.06.2026, a case of Art. 68 (3): $name',
    ({ filed, row }) => expect(answers('an application from 12.06.2026', filed, () => weekLetter)).toEqual(row),
  )
  it.each(monthRows.map(([filed, row]) => ({ name: name(filed), filed, row })))(
    'an application from 12.06.2026, every other case: $name',
    ({ filed, row }) => expect(answers('an application from 12.06.2026', filed, () => monthLetter)).toEqual(row),
  )
  it('nothing known, nothing certain', () => {
    for (const { on } of Object.values(times)) expect(mayStay({}, on)).toBe('perhaps')
  })
  it('no fact that is not known makes it certain', () => {
    const told: Told = {
      ...base,
      ...times['the old text in force'].told,
      ...olderLetter('refused'),
      asylumLetter: 'asylum-refused',
      actionState: 'open',
      actionOn: '2026-05-18',
    }
    expect(mayStay(told, '2026-06-01')).toBe('yes')
    for (const fact of ['asylumLetter', 'asylumLetterServedOn', 'actionState', 'actionOn', 'enforcedAtOnce'])
      expect(mayStay({ ...told, [fact]: null }, '2026-06-01'), fact).toBe('perhaps')
  })
})
