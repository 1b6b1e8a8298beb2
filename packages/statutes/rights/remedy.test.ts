import type { Norm, PlainDate, Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { noThreat } from '../AsylG/34.ts'
import { noTransferBeforeCourt, transferMotion } from '../AsylG/34a.ts'
import { threatOfSafeState } from '../AsylG/35.ts'
import { noRemovalBeforeCourt, urgentMotion } from '../AsylG/36.ts'
import { decisionFalls, longerTimeAfterOrder } from '../AsylG/37.ts'
import { thirtyDaysAfterEnd, thirtyDaysNow, thirtyDaysThen, timeHasNotBegun, weekNow, weekThen } from '../AsylG/38.ts'
import { permissionBack, permissionHolds } from '../AsylG/67.ts'
import { followUpHoldsRemoval } from '../AsylG/71.ts'
import { secondApplicationTolerated } from '../AsylG/71a.ts'
import { asylumAction } from '../AsylG/74.ts'
import { actionHoldsUp } from '../AsylG/75.ts'
import { leaveToAppeal, noRemovalAfterJudgment, remainMotion } from '../AsylG/78.ts'
import { asylumLetters } from '../deadlines/asylum.ts'
import { remedyFacts } from '../facts/remedy.ts'
import { statuses } from '../facts/statuses.ts'
import { grade, gradeIfJudged } from '../testing.ts'
import { stayByCourtOrder } from '../VwGO/80.ts'
import { topic } from './remedy.ts'

type Ask = (changes?: Told, on?: PlainDate) => string
const asking =
  (norm: Norm | readonly Norm[], base: Told, day: PlainDate, how: typeof grade = grade): Ask =>
  (changes = {}, on = day) =>
    how(norm, { ...base, ...changes }, on)

/** Served on a Monday three weeks before. */
const now = '2026-11-23'
const served = '2026-11-02'
const before = '2026-06-01'
const servedBefore = '2026-05-11'
const older: Told = { asylumLodgedOn: '2026-05-01', asylumLetterServedOn: servedBefore, reinstated: false }
const newer: Told = { asylumLodgedOn: '2026-06-12', asylumLetterServedOn: served, reinstated: false }

describe('the letters are those of the deadlines', () => {
  it('by the same names', () => {
    const fact = remedyFacts.find(({ id }) => id === 'asylumLetter')
    const kinds = fact && 'values' in fact ? fact.values.filter((kind) => kind !== 'none') : []
    const names = asylumLetters.map(({ id }) => id)
    // Not among the facts: the procedure at the border, and a hearing, which is no decision.
    expect([...kinds].sort()).toEqual(
      names.filter((id) => id !== 'asylum-border' && id !== 'protection-hearing').sort(),
    )
  })
})

describe('§ 74 Abs. 1: the time for the action', () => {
  const may = asking(asylumAction, { ...newer, asylumLetter: 'asylum-refused', actionState: 'none' }, '2026-11-09')

  it('the seventh day is in time, whatever the letter says', () => {
    expect(may()).toBe('right')
    expect(may({ actionTimeInLetter: 'one-week' })).toBe('right')
  })
  it('the eighth is so long open as the last day may have been a holiday', () => {
    expect(may({ actionTimeInLetter: 'one-week' }, '2026-11-10')).toBe('barred…right')
    expect(may({ actionTimeInLetter: 'one-week' }, '2026-11-13')).toBe('barred…right')
    expect(may({ actionTimeInLetter: 'one-week' }, '2026-11-14')).toBe('barred')
  })
  it('two weeks where the letter gives them', () => {
    expect(may({ actionTimeInLetter: 'two-weeks' }, '2026-11-16')).toBe('right')
    expect(may({ actionTimeInLetter: 'two-weeks' }, '2026-11-17')).toBe('barred…right')
    expect(may({ actionTimeInLetter: 'two-weeks' }, '2026-11-20')).toBe('barred…right')
    expect(may({ actionTimeInLetter: 'two-weeks' }, '2026-11-21')).toBe('barred')
  })
  it('a simple refusal of an older application has two weeks whatever the letter says, as among the deadlines', () => {
    expect(may({ asylumLodgedOn: '2026-06-11' }, '2026-11-16')).toBe('right')
    expect(may({ asylumLodgedOn: '2026-06-12' }, '2026-11-16')).toBe('barred…right')
    expect(may({ asylumLodgedOn: '2026-06-11', asylumLetter: 'asylum-transfer' }, '2026-11-14')).toBe('barred…right')
    expect(
      may(
        { asylumLodgedOn: '2026-06-11', asylumLetter: 'asylum-transfer', actionTimeInLetter: 'one-week' },
        '2026-11-14',
      ),
    ).toBe('barred')
  })
  it('three months without an instruction (Satz 4), perhaps a year for an older application', () => {
    const none: Told = { actionTimeInLetter: 'no-instruction' }
    expect(may(none, '2027-02-02')).toBe('right')
    expect(may(none, '2027-02-03')).toBe('barred')
    expect(may({ ...none, asylumLodgedOn: '2026-06-11' }, '2027-02-03')).toBe('barred…right')
    expect(may({ ...none, asylumLodgedOn: '2026-06-11' }, '2027-11-02')).toBe('barred…right')
    expect(may({ ...none, asylumLodgedOn: '2026-06-11' }, '2027-11-03')).toBe('barred')
  })
  it('not without a decision, and not twice', () => {
    expect(may({ asylumLetter: 'none' })).toBe('barred')
    expect(may({ actionState: 'open', actionOn: '2026-11-05' })).toBe('barred')
  })
  it.each(['asylumLetter', 'asylumLetterServedOn', 'actionState'])('an unknown %s never grants', (fact) =>
    expect(may({ [fact]: null })).toBe('barred…right'),
  )
  it('the same before 12.06.2026', () => {
    const then = asking(
      asylumAction,
      { ...older, asylumLetter: 'asylum-refused-manifestly', actionState: 'none' },
      before,
    )
    expect(then({}, '2026-05-18')).toBe('right')
    expect(then({ actionTimeInLetter: 'one-week' }, '2026-05-23')).toBe('barred')
  })
})

describe('§ 34a: a transfer', () => {
  const filed: Told = {
    ...newer,
    asylumLetter: 'asylum-transfer',
    urgentMotionState: 'open',
    urgentMotionOn: '2026-11-09',
    actionTimeInLetter: 'one-week',
  }
  const held = asking(noTransferBeforeCourt, filed, now)

  it('Abs. 3 Satz 2: a motion on the seventh day holds it up', () => expect(held()).toBe('right'))
  it('the eighth day is open, the twelfth late', () => {
    expect(held({ urgentMotionOn: '2026-11-10' })).toBe('barred…right')
    expect(held({ urgentMotionOn: '2026-11-13' })).toBe('barred…right')
    expect(held({ urgentMotionOn: '2026-11-14' })).toBe('barred')
  })
  it('late, but reinstated', () => {
    expect(held({ urgentMotionOn: '2026-11-14', reinstated: true })).toBe('right')
    expect(held({ urgentMotionOn: '2026-11-14', reinstated: null })).toBe('barred…right')
  })
  it('Abs. 3 Satz 5: three months where the letter gives no instruction', () => {
    const none: Told = { actionTimeInLetter: 'no-instruction' }
    expect(held({ ...none, urgentMotionOn: '2027-02-02' }, '2027-02-10')).toBe('right')
    expect(held({ ...none, urgentMotionOn: '2027-02-03' }, '2027-02-10')).toBe('barred')
  })
  it('a motion from before the decision may be another one', () => {
    expect(held({ urgentMotionOn: '2026-11-02' })).toBe('right')
    expect(held({ urgentMotionOn: '2026-11-01' })).toBe('barred…right')
  })
  it('"vor der gerichtlichen Entscheidung": not after a refusal, and not before a motion', () => {
    expect(held({ urgentMotionState: 'refused' })).toBe('barred')
    expect(held({ urgentMotionState: 'none', urgentMotionOn: null })).toBe('barred')
  })
  it('says the same in both texts and of both kinds of applications', () => {
    expect(held({ asylumLodgedOn: '2026-06-11' })).toBe('right')
    expect(held({ asylumLodgedOn: null })).toBe('right')
    const then: Told = { ...older, asylumLodgedOn: '2026-04-01', urgentMotionOn: '2026-05-18' }
    expect(held(then, before)).toBe('right')
    expect(held({ ...then, urgentMotionOn: '2026-05-23' }, before)).toBe('barred')
  })
  it.each(['asylumLetter', 'asylumLetterServedOn', 'urgentMotionState', 'urgentMotionOn'])(
    'an unknown %s never grants',
    (fact) => expect(held({ [fact]: null })).toBe('barred…right'),
  )
  it('Abs. 3 Satz 1: the court can stop it, in the week', () => {
    const base: Told = { ...filed, urgentMotionState: 'none', urgentMotionOn: null }
    const can = asking(transferMotion, base, '2026-11-09', gradeIfJudged)
    expect(can()).toBe('may')
    expect(can({}, '2026-11-10')).toBe('barred…may')
    expect(can({}, '2026-11-14')).toBe('barred')
    expect(can({ urgentMotionState: 'open' })).toBe('barred')
    expect(can({ asylumLetter: 'asylum-refused' })).toBe('barred')
    expect(grade(transferMotion, base, '2026-11-09')).toBe('barred…may')
    expect(grade(transferMotion, { ...base, ...older }, before)).toBe('barred')
    expect(gradeIfJudged(transferMotion, { ...base, ...older }, '2026-05-18')).toBe('may')
  })
})

describe('§ 36: the urgent motion', () => {
  const base: Told = { ...newer, asylumLetter: 'asylum-refused', urgentMotionInLetter: true, urgentMotionState: 'none' }
  const can = asking(urgentMotion, base, '2026-11-09', gradeIfJudged)

  it('within a week, where the letter demands it', () => {
    expect(can()).toBe('may')
    expect(can({}, '2026-11-10')).toBe('barred…may')
    expect(can({ actionTimeInLetter: 'one-week' }, '2026-11-14')).toBe('barred')
    expect(can({ urgentMotionInLetter: false })).toBe('barred')
    expect(can({ urgentMotionInLetter: null })).toBe('barred…may')
    expect(grade(urgentMotion, base, '2026-11-09')).toBe('barred…may')
  })
  it('not twice, and against a transfer by its own rule', () => {
    for (const state of ['open', 'granted', 'granted-for-one-state', 'refused'])
      expect(can({ urgentMotionState: state })).toBe('barred')
    expect(can({ asylumLetter: 'asylum-transfer' })).toBe('barred')
  })
  const then = asking(urgentMotion, { ...older, urgentMotionState: 'none' }, '2026-05-18', gradeIfJudged)
  it.each([
    [{ asylumLetter: 'asylum-refused-manifestly' }, 'may'],
    [{ asylumLetter: 'asylum-inadmissible', inadmissibleBecause: 'protected-elsewhere' }, 'may'],
    [{ asylumLetter: 'asylum-inadmissible', inadmissibleBecause: 'other-third-state' }, 'may'],
    [{ asylumLetter: 'asylum-inadmissible', inadmissibleBecause: 'follow-up' }, 'may'],
    [{ asylumLetter: 'asylum-inadmissible', inadmissibleBecause: 'safe-third-state' }, 'barred'],
    [{ asylumLetter: 'asylum-inadmissible', inadmissibleBecause: 'other-state' }, 'barred'],
    [{ asylumLetter: 'asylum-refused' }, 'barred'],
    [{ asylumLetter: 'asylum-discontinued' }, 'barred'],
    [{ asylumLetter: 'protection-withdrawn' }, 'barred'],
  ] as const)('Abs. 1 until 11.06.2026: %j → %s', (letter, expected) => expect(then(letter)).toBe(expected))
  it('goes on for the older application after that day', () => {
    const late: Told = { asylumLetter: 'asylum-refused-manifestly', asylumLetterServedOn: served }
    expect(then(late, '2026-11-09')).toBe('may')
    expect(then({ ...late, asylumLodgedOn: '2026-06-12', urgentMotionInLetter: false }, '2026-11-09')).toBe('barred')
  })
  it('Abs. 3 Satz 8 until 11.06.2026: holds the deportation up, and not for an application made once more (§ 71)', () => {
    const held = asking(
      noRemovalBeforeCourt,
      { ...older, asylumLetter: 'asylum-refused-manifestly', urgentMotionState: 'open', urgentMotionOn: '2026-05-18' },
      before,
    )
    expect(held()).toBe('right')
    expect(held({}, '2026-06-11')).toBe('right')
    expect(held({}, '2026-06-12')).toBe('barred…right')
    expect(
      held(
        { asylumLetterServedOn: '2026-06-12', asylumLodgedOn: '2026-06-12', urgentMotionOn: '2026-06-15' },
        '2026-06-20',
      ),
    ).toBe('barred')
    expect(held({ urgentMotionState: 'refused' })).toBe('barred')
    expect(held({ asylumLetter: 'asylum-inadmissible', inadmissibleBecause: 'follow-up' })).toBe('barred')
    expect(held({ asylumLetter: null })).toBe('barred…right')
  })
})

describe('§ 75: the action alone', () => {
  const sued: Told = {
    ...older,
    asylumLetter: 'asylum-refused',
    actionState: 'open',
    actionOn: '2026-05-25',
    actionTimeInLetter: 'two-weeks',
    enforcedAtOnce: false,
  }
  const holds = asking(actionHoldsUp, sued, before)

  it('until 11.06.2026 after a simple refusal; from then on nobody can read it from the Act', () => {
    expect(holds()).toBe('right')
    expect(holds({}, '2026-06-11')).toBe('right')
    expect(holds({}, '2026-06-12')).toBe('barred…right')
  })
  it('filed by the fourteenth day', () => {
    expect(holds({ actionOn: '2026-05-26' })).toBe('barred…right')
    expect(holds({ actionOn: '2026-05-29' })).toBe('barred…right')
    expect(holds({ actionOn: '2026-05-30' })).toBe('barred')
  })
  it('not after the end; after a judgment it depends on times of § 80b VwGO', () => {
    expect(holds({ actionState: 'over' })).toBe('barred')
    expect(holds({ actionState: 'dismissed' })).toBe('barred…right')
    expect(holds({ actionState: 'won' })).toBe('right')
  })
  it('not where the decision is enforced at once', () => {
    expect(holds({ enforcedAtOnce: true })).toBe('barred')
    expect(holds({ enforcedAtOnce: null })).toBe('barred…right')
  })
  it('Abs. 2: not where protection was withdrawn for grave reasons', () => {
    const withdrawn: Told = { asylumLetter: 'protection-withdrawn', actionTimeInLetter: 'two-weeks' }
    expect(holds({ ...withdrawn, graveReasonsWritten: false })).toBe('right')
    expect(holds({ ...withdrawn, graveReasonsWritten: true })).toBe('barred')
    expect(holds({ ...withdrawn })).toBe('barred…right')
  })
  it('an application from 12.06.2026 never for certain', () => {
    const told: Told = { ...newer, actionOn: '2026-11-09', urgentMotionInLetter: false }
    expect(holds(told, now)).toBe('barred…right')
    expect(holds({ ...told, urgentMotionInLetter: true }, now)).toBe('barred')
    expect(holds({ ...told, urgentMotionInLetter: null }, now)).toBe('barred…right')
    expect(holds({ ...told, enforcedAtOnce: true }, now)).toBe('barred')
  })
})

describe('§ 80 Abs. 5 VwGO: the court has ordered it', () => {
  const ordered = asking(
    stayByCourtOrder,
    { ...newer, asylumLetter: 'asylum-refused-manifestly', urgentMotionState: 'granted', actionState: 'open' },
    now,
  )
  it('holds until the action is decided', () => {
    expect(ordered()).toBe('right')
    expect(ordered({ actionState: 'won' })).toBe('right')
    expect(ordered({ actionState: 'dismissed' })).toBe('barred…right')
    expect(ordered({ actionState: 'over' })).toBe('barred')
  })
  it('comes to nothing where nobody sues in time', () => {
    expect(ordered({ actionState: 'none' }, '2026-11-09')).toBe('right')
    expect(ordered({ actionState: 'none', actionTimeInLetter: 'one-week' })).toBe('barred')
  })
  it('for one state only is not enough', () =>
    expect(ordered({ urgentMotionState: 'granted-for-one-state' })).toBe('barred…right'))
  it.each(['none', 'open', 'refused'])('not while it is %s', (state) =>
    expect(ordered({ urgentMotionState: state })).toBe('barred'),
  )
  it.each(['asylumLetter', 'urgentMotionState', 'actionState'])('an unknown %s never grants', (fact) =>
    expect(ordered({ [fact]: null })).toBe('barred…right'),
  )
  it('in the older text, too', () => expect(ordered(older, before)).toBe('right'))
})

describe('§ 38: the time for leaving', () => {
  it('Abs. 1 Satz 3 of 12.06.2026: begins with the refusal of the motion', () => {
    const begun = asking(
      timeHasNotBegun,
      {
        ...newer,
        asylumLetter: 'asylum-refused-manifestly',
        urgentMotionInLetter: true,
        timeToLeave: 'week',
        actionTimeInLetter: 'one-week',
        urgentMotionState: 'open',
        urgentMotionOn: '2026-11-09',
      },
      now,
    )
    expect(begun()).toBe('right')
    expect(begun({ urgentMotionOn: '2026-11-10' })).toBe('barred…right')
    expect(begun({ urgentMotionOn: '2026-11-14' })).toBe('barred')
    expect(begun({ urgentMotionState: 'refused' })).toBe('barred')
    expect(begun({ urgentMotionInLetter: false })).toBe('barred')
    expect(begun({ asylumLodgedOn: '2026-06-11' })).toBe('barred')
    // Abs. 4: where no time is given only the Regulation can help.
    expect(begun({ timeToLeave: 'none' })).toBe('barred…right')
    expect(begun({ asylumLetter: 'asylum-inadmissible', inadmissibleBecause: 'follow-up' })).toBe('barred…right')
    for (const fact of [
      'asylumLetter',
      'asylumLodgedOn',
      'asylumLetterServedOn',
      'urgentMotionInLetter',
      'timeToLeave',
      'urgentMotionState',
      'urgentMotionOn',
    ])
      expect(begun({ [fact]: null }), fact).toBe('barred…right')
  })
  it('Abs. 1: the week after the time for the action', () => {
    const week = asking(
      weekNow,
      {
        ...newer,
        asylumLetter: 'asylum-refused-manifestly',
        urgentMotionInLetter: true,
        timeToLeave: 'week',
        actionTimeInLetter: 'one-week',
        urgentMotionState: 'none',
      },
      '2026-11-16',
      gradeIfJudged,
    )
    expect(week()).toBe('right')
    expect(week({}, '2026-11-17')).toBe('barred')
    expect(week({ actionTimeInLetter: 'two-weeks' }, '2026-11-23')).toBe('right')
    expect(week({ actionTimeInLetter: 'two-weeks' }, '2026-11-24')).toBe('barred')
    expect(week({ timeToLeave: 'none' })).toBe('barred')
    expect(week({ asylumLodgedOn: '2026-06-11' })).toBe('barred')
    const refused: Told = {
      urgentMotionState: 'refused',
      urgentMotionOn: '2026-11-09',
      urgentRefusalServedOn: '2026-11-20',
    }
    expect(week(refused, '2026-11-27')).toBe('right')
    expect(week(refused, '2026-11-28')).toBe('barred')
    // Refused at once: the week is over before two weeks have passed.
    const early: Told = { ...refused, urgentMotionOn: '2026-11-03', urgentRefusalServedOn: '2026-11-05' }
    expect(week(early, '2026-11-12')).toBe('right')
    expect(week(early, '2026-11-13')).toBe('barred')
    expect(week({ ...early, urgentRefusalServedOn: null }, '2026-11-12')).toBe('barred…right')
  })
  it('§ 58 Abs. 1 Satz 2 AufenthG: whoever would evade it can be taken before', () =>
    expect(
      grade(
        weekNow,
        {
          ...newer,
          asylumLetter: 'asylum-refused-manifestly',
          urgentMotionInLetter: true,
          timeToLeave: 'week',
          urgentMotionState: 'none',
        },
        '2026-11-16',
      ),
    ).toBe('exceptional…right'))
  it('Abs. 2: thirty days after the time for the action, and with an action nobody knows without the Regulation', () => {
    const month = asking(
      thirtyDaysNow,
      {
        ...newer,
        asylumLetter: 'asylum-refused',
        timeToLeave: 'thirty-days',
        actionTimeInLetter: 'two-weeks',
        actionState: 'none',
      },
      '2026-12-16',
      gradeIfJudged,
    )
    expect(month()).toBe('right')
    expect(month({}, '2026-12-17')).toBe('barred')
    expect(month({ actionTimeInLetter: 'one-week' }, '2026-12-09')).toBe('right')
    expect(month({ actionTimeInLetter: 'one-week' }, '2026-12-10')).toBe('barred')
    expect(month({ actionTimeInLetter: null }, '2026-12-10')).toBe('barred…right')
    expect(month({ actionState: 'open', actionOn: '2026-11-16' })).toBe('barred…right')
    expect(month({ actionState: 'over', actionOn: '2026-11-16' })).toBe('barred')
    expect(month({ timeToLeave: 'week' })).toBe('barred')
  })
  it('Abs. 1 until 11.06.2026: thirty days from the day of service', () => {
    const then = asking(
      thirtyDaysThen,
      { ...older, asylumLetter: 'asylum-refused', timeToLeave: 'thirty-days' },
      '2026-06-10',
      gradeIfJudged,
    )
    expect(then()).toBe('right')
    expect(then({}, '2026-06-11')).toBe('barred')
    expect(then({ timeToLeave: null })).toBe('barred…right')
    expect(then({ timeToLeave: 'week' })).toBe('barred')
    // What the letter of an older application sets stays after 11.06.2026.
    expect(then({ asylumLetterServedOn: served }, '2026-12-02')).toBe('right')
    expect(then({ asylumLetterServedOn: served }, '2026-12-03')).toBe('barred')
    expect(then({ asylumLetterServedOn: served, asylumLodgedOn: '2026-06-12' }, '2026-12-02')).toBe('barred')
  })
  it('Abs. 1 Satz 2 until 11.06.2026: after an action thirty days after the end', () => {
    const then = asking(
      thirtyDaysAfterEnd,
      {
        ...older,
        asylumLetter: 'asylum-refused',
        timeToLeave: 'thirty-days-after-end',
        actionTimeInLetter: 'two-weeks',
        actionState: 'open',
        actionOn: '2026-05-25',
      },
      now,
      gradeIfJudged,
    )
    expect(then()).toBe('right')
    expect(then({ actionOn: '2026-05-30' })).toBe('barred')
    expect(then({ actionState: 'dismissed' })).toBe('right')
    expect(then({ actionState: 'over' })).toBe('barred')
    expect(then({ timeToLeave: 'thirty-days' })).toBe('barred')
    expect(then({ asylumLodgedOn: '2026-06-12', asylumLetterServedOn: served, actionOn: '2026-11-09' })).toBe('barred')
    for (const fact of ['asylumLetter', 'asylumLodgedOn', 'timeToLeave', 'actionState', 'actionOn'])
      expect(then({ [fact]: null }), fact).toBe('barred…right')
  })
  it('Abs. 2 and § 36 Abs. 1 until 11.06.2026: one week', () => {
    const then = asking(
      weekThen,
      { ...older, asylumLetter: 'asylum-discontinued', timeToLeave: 'week' },
      '2026-05-18',
      gradeIfJudged,
    )
    expect(then()).toBe('right')
    expect(then({}, '2026-05-19')).toBe('barred')
    expect(then({ asylumLetter: 'asylum-refused-manifestly' })).toBe('right')
    expect(then({ asylumLetter: 'asylum-refused' })).toBe('barred')
    expect(then({ timeToLeave: 'none' })).toBe('barred')
  })
})

describe('§ 37 until 11.06.2026: what an order of the court does to the decision', () => {
  const granted: Told = { ...older, urgentMotionState: 'granted', urgentMotionOn: '2026-05-18', actionState: 'open' }
  const third: Told = { ...granted, asylumLetter: 'asylum-inadmissible', inadmissibleBecause: 'other-third-state' }

  it('Abs. 1 names § 29 Abs. 1 Nr. 4 and no other', () => {
    const falls = asking(decisionFalls, third, before)
    expect(falls()).toBe('right')
    for (const because of ['protected-elsewhere', 'follow-up', 'safe-third-state', 'other-state'])
      expect(falls({ inadmissibleBecause: because })).toBe('barred')
    expect(falls({ urgentMotionState: 'granted-for-one-state' })).toBe('barred')
    expect(falls({ urgentMotionState: 'open' })).toBe('barred')
    expect(falls({ urgentMotionState: null })).toBe('barred…right')
    expect(falls({}, '2026-06-11')).toBe('right')
    expect(falls({}, '2026-06-12')).toBe('barred…right')
    expect(
      falls({ asylumLodgedOn: '2026-06-12', asylumLetterServedOn: served, urgentMotionOn: '2026-11-09' }, now),
    ).toBe('barred')
  })
  it('Abs. 2: thirty days after the end', () => {
    const longer = asking(longerTimeAfterOrder, { ...granted, asylumLetter: 'asylum-refused-manifestly' }, before)
    expect(longer()).toBe('right')
    expect(longer({ urgentMotionState: 'granted-for-one-state' })).toBe('barred')
    expect(longer({ actionState: 'over' })).toBe('barred')
    expect(longer({ asylumLetter: 'asylum-refused' })).toBe('barred')
    expect(longer({}, '2026-06-12')).toBe('barred…right')
  })
})

describe('§ 71: an application made once more', () => {
  const once: Told = {
    followUpApplication: true,
    followUpState: 'open',
    removalReleased: false,
    followUpRefusedBefore: false,
    leftSinceAsylum: false,
    reinstated: false,
    urgentMotionState: 'none',
  }
  const holds = asking(followUpHoldsRemoval, once, now)
  const refused: Told = {
    followUpState: 'refused',
    asylumLetter: 'asylum-inadmissible',
    inadmissibleBecause: 'follow-up',
    asylumLetterServedOn: served,
    actionTimeInLetter: 'one-week',
  }

  it('holds while the Federal Office examines, in both texts', () => {
    expect(holds()).toBe('right')
    expect(holds({}, before)).toBe('right')
  })
  it('not once it has released the deportation, or perhaps not', () => {
    expect(holds({ removalReleased: true })).toBe('barred…right')
    expect(holds({ removalReleased: null })).toBe('barred…right')
    expect(holds({ removalReleased: true, followUpRefusedBefore: true }, before)).toBe('barred')
    expect(holds({ removalReleased: true }, before)).toBe('barred…right')
    expect(grade(followUpHoldsRemoval, { ...once, removalReleased: true }, before, { judgementsMet: true })).toBe(
      'right',
    )
  })
  it('perhaps not for whoever left and came back', () => {
    expect(holds({ leftSinceAsylum: true })).toBe('barred…right')
    expect(holds({ leftSinceAsylum: null }, before)).toBe('barred…right')
  })
  it('Abs. 3 Satz 3: after a refusal, until the time for the action is over', () => {
    expect(holds(refused, '2026-11-09')).toBe('right')
    expect(holds(refused, '2026-11-10')).toBe('barred…right')
    expect(holds(refused, '2026-11-14')).toBe('barred')
    expect(holds({ ...refused, actionTimeInLetter: 'two-weeks' }, '2026-11-16')).toBe('right')
    expect(holds({ ...refused, actionTimeInLetter: 'two-weeks' }, '2026-11-21')).toBe('barred')
  })
  it('until 11.06.2026 the week of § 74 Abs. 1, whatever the letter gives', () => {
    const then: Told = { ...refused, asylumLetterServedOn: servedBefore, actionTimeInLetter: 'two-weeks' }
    expect(holds(then, '2026-05-18')).toBe('right')
    expect(holds(then, '2026-05-23')).toBe('barred')
  })
  it('and with a motion in time until the court has refused it', () => {
    const motion: Told = { ...refused, urgentMotionState: 'open', urgentMotionOn: '2026-11-09' }
    expect(holds(motion)).toBe('right')
    expect(holds({ ...motion, urgentMotionOn: '2026-11-14' })).toBe('barred')
    expect(holds({ ...motion, urgentMotionState: 'refused' })).toBe('barred')
    expect(holds({ ...motion, removalReleased: true })).toBe('barred…right')
  })
  it('not for a first application; a further procedure is one of its own', () => {
    expect(
      holds({ followUpApplication: false, followUpState: null, removalReleased: null, followUpRefusedBefore: null }),
    ).toBe('barred')
    expect(holds({ followUpState: 'examined' })).toBe('barred')
    expect(holds({ followUpApplication: null })).toBe('barred…right')
  })
})

describe('§ 71a until 11.06.2026', () => {
  const second = asking(
    secondApplicationTolerated,
    {
      asylumLodgedOn: '2026-05-01',
      askedElsewhereInVain: true,
      asylum: [{ status: 'asylum-pending', from: '2026-05-01' }],
    },
    before,
  )
  it('the stay counts as tolerated while it is examined', () => {
    expect(second()).toBe('right')
    expect(second({ asylum: [{ status: 'asylum-rejected', from: '2026-05-20' }] })).toBe('barred')
    expect(second({ askedElsewhereInVain: false })).toBe('barred')
    expect(second({ askedElsewhereInVain: null })).toBe('barred…right')
  })
  it('afterwards nobody can read it from the Act', () => {
    expect(second({}, '2026-06-11')).toBe('right')
    expect(second({}, '2026-06-12')).toBe('barred…right')
    expect(
      second({ asylumLodgedOn: '2026-06-12', asylum: [{ status: 'asylum-pending', from: '2026-06-12' }] }, now),
    ).toBe('barred')
  })
})

describe('§ 78: after the judgment', () => {
  const judged: Told = {
    ...newer,
    actionState: 'dismissed',
    judgmentServedOn: '2026-11-02',
    judgmentManifest: false,
    remainedUntilJudgment: true,
    remainMotionState: 'none',
  }
  const stays = asking(noRemovalAfterJudgment, judged, now)

  it('Abs. 9 Satz 4: a month without deportation', () => {
    expect(stays({}, '2026-12-02')).toBe('right')
    expect(stays({}, '2026-12-03')).toBe('barred')
  })
  it('and while a motion made in it is open', () => {
    const open: Told = { remainMotionState: 'open', remainMotionOn: '2026-12-02' }
    expect(stays(open, '2027-01-05')).toBe('right')
    expect(stays({ ...open, remainMotionOn: '2026-12-03' }, '2027-01-05')).toBe('barred…right')
    expect(stays({ ...open, remainMotionOn: '2026-12-07' }, '2027-01-05')).toBe('barred')
    expect(stays({ remainMotionState: 'granted', remainMotionOn: '2026-11-10' }, '2027-01-05')).toBe('right')
    expect(stays({ remainMotionState: 'refused', remainMotionOn: '2026-11-10' })).toBe('barred…right')
    expect(stays({ remainMotionState: 'refused', remainMotionOn: '2026-11-10' }, '2026-12-03')).toBe('barred')
  })
  it('only who could remain until then, and older applications perhaps', () => {
    expect(stays({ remainedUntilJudgment: false })).toBe('barred')
    expect(stays({ asylumLodgedOn: '2026-06-11' })).toBe('barred…right')
    expect(stays({ judgmentManifest: true })).toBe('barred…right')
    for (const fact of [
      'actionState',
      'judgmentServedOn',
      'remainedUntilJudgment',
      'remainMotionState',
      'asylumLodgedOn',
      'judgmentManifest',
    ])
      expect(stays({ [fact]: null }), fact).toBe('barred…right')
  })
  it('Abs. 9 Satz 1: the court can let one remain', () => {
    const can = asking(remainMotion, judged, '2026-12-02', gradeIfJudged)
    expect(can()).toBe('may')
    expect(can({}, '2026-12-03')).toBe('barred…may')
    expect(can({}, '2026-12-07')).toBe('barred')
    expect(can({ remainMotionState: 'open', remainMotionOn: '2026-11-10' })).toBe('barred')
    expect(grade(remainMotion, judged, '2026-12-02')).toBe('barred…may')
  })
  it('Abs. 4 Satz 1: leave to appeal within a month, in both texts', () => {
    const leave = asking(leaveToAppeal, judged, '2026-12-02', gradeIfJudged)
    expect(leave()).toBe('right')
    expect(leave({}, '2026-12-03')).toBe('barred…right')
    expect(leave({}, '2026-12-07')).toBe('barred')
    expect(leave({ judgmentManifest: true })).toBe('barred')
    expect(leave({ judgmentManifest: null })).toBe('barred…right')
    expect(leave({ ...older, judgmentServedOn: '2026-05-11' }, before)).toBe('right')
    expect(grade(leaveToAppeal, judged, '2026-12-02')).toBe('barred…right')
  })
})

describe('§ 67: the permission after a decision', () => {
  const held: Told = {
    ...older,
    stay: [{ status: 'permission-to-stay', from: '2026-05-01' }],
    asylum: [{ status: 'asylum-pending', from: '2026-05-01' }],
    asylumLetter: 'asylum-refused',
    actionState: 'open',
    actionOn: '2026-05-25',
    obligedToLeave: false,
    enforcedAtOnce: false,
  }
  const goesOn = asking(permissionHolds, held, before)

  it('until 11.06.2026 it outlives a simple refusal while the action holds it up', () => {
    expect(goesOn()).toBe('right')
    expect(goesOn({ actionOn: '2026-05-30' })).toBe('barred…right')
    expect(goesOn({ asylumLetter: 'asylum-refused-manifestly' })).toBe('barred…right')
    expect(goesOn({ actionState: 'over' })).toBe('barred')
    expect(goesOn({ obligedToLeave: true })).toBe('barred')
    expect(goesOn({ obligedToLeave: null })).toBe('barred…right')
    expect(goesOn({ asylum: [{ status: 'asylum-withdrawn', from: '2026-05-10' }] })).toBe('barred')
  })
  it('from then on never for certain, but its end can be', () => {
    expect(goesOn({}, '2026-06-12')).toBe('barred…right')
    const told: Told = {
      ...newer,
      stay: [{ status: 'permission-to-stay', from: '2026-06-20' }],
      asylum: [{ status: 'asylum-pending', from: '2026-06-20' }],
      actionOn: '2026-11-09',
      urgentMotionInLetter: false,
      urgentMotionState: 'none',
    }
    expect(goesOn(told, now)).toBe('barred…right')
    expect(goesOn({ ...told, urgentMotionInLetter: true }, now)).toBe('barred')
    expect(goesOn({ ...told, actionState: 'over' }, now)).toBe('barred')
    expect(goesOn({ ...told, obligedToLeave: true }, now)).toBe('barred')
  })
  it.each(statuses.map(({ id }) => id).filter((id) => !id.startsWith('asylum-') && id !== 'german'))(
    'only the permission itself: %s',
    (status) =>
      expect(goesOn({ stay: [{ status, from: '2026-05-01' }] })).toBe(
        status === 'permission-to-stay' ? 'right' : 'barred',
      ),
  )
  it('Abs. 2: comes back by an order of the court', () => {
    const back = asking(
      permissionBack,
      { ...newer, asylumLetter: 'asylum-refused-manifestly', urgentMotionState: 'granted', actionState: 'open' },
      now,
    )
    expect(back()).toBe('right')
    expect(back({ urgentMotionState: 'granted-for-one-state' })).toBe('barred')
    expect(back({ urgentMotionState: null })).toBe('barred…right')
    expect(back({ asylumLetter: 'asylum-transfer' })).toBe('barred')
    expect(back({ asylumLodgedOn: '2026-06-11' })).toBe('barred')
    expect(back({ urgentMotionState: 'refused', actionState: 'dismissed', remainMotionState: 'granted' })).toBe('right')
    expect(back({ urgentMotionState: 'refused', actionState: 'dismissed', remainMotionState: 'refused' })).toBe(
      'barred',
    )
  })
})

describe('§§ 34, 35: the threat', () => {
  const asked: Told = {
    stay: [{ status: 'permission-to-stay', from: '2026-08-01' }],
    asylum: [{ status: 'asylum-pending', from: '2026-08-01' }],
    convictionOrExtradition: false,
  }
  const none = asking(noThreat, asked, now)
  const of = (status: string): Told => ({ asylum: [{ status, from: '2026-08-01' }] })

  it('§ 34 Abs. 1 Satz 1: none with protection or a title', () => {
    expect(none(of('asylum-granted'))).toBe('right')
    expect(none({ stay: [{ status: 'permit-25-5', from: '2026-08-01' }] })).toBe('right')
    expect(none({ ...of('asylum-granted'), convictionOrExtradition: true })).toBe('right')
  })
  it('a ban on removal, but for the exception; family and health are weighed', () => {
    expect(none(of('asylum-ban-on-removal'))).toBe('barred…right')
    expect(none(of('asylum-rejected'))).toBe('barred…right')
    expect(gradeIfJudged(noThreat, { ...asked, ...of('asylum-rejected') }, now)).toBe('right')
    expect(none({ ...of('asylum-ban-on-removal'), convictionOrExtradition: true })).toBe('barred')
  })
  it.each(
    statuses
      .filter(({ id }) => !id.startsWith('asylum-') && id !== 'german')
      .map(({ id, families }) => ({ id, families })),
  )('Nr. 5: $id', ({ id, families }) =>
    expect(none({ stay: [{ status: id, from: '2026-08-01' }] })).toBe(
      families.includes('title') ? 'right' : 'barred…right',
    ),
  )
  it('§ 35 until 11.06.2026: names the state that is safe', () => {
    const names = asking(
      threatOfSafeState,
      { ...older, asylumLetter: 'asylum-inadmissible', inadmissibleBecause: 'protected-elsewhere' },
      before,
    )
    expect(names()).toBe('right')
    expect(names({ inadmissibleBecause: 'other-third-state' })).toBe('right')
    expect(names({ inadmissibleBecause: 'follow-up' })).toBe('barred')
    expect(names({}, now)).toBe('right')
    expect(names({ asylumLodgedOn: '2026-06-12', asylumLetterServedOn: served }, now)).toBe('barred')
    expect(names({ asylumLodgedOn: null }, now)).toBe('barred…right')
  })
})

describe('what nobody knows', () => {
  it('grants nothing on any day', () => {
    for (const id of new Set(topic.norms.map((norm) => norm.id))) {
      const texts = topic.norms.filter((norm) => norm.id === id)
      for (const on of ['2026-05-01', '2026-06-11', '2026-06-12', '2026-11-23'])
        expect(['right', 'should', 'may'], `${id} on ${on}`).not.toContain(grade(texts, {}, on))
    }
  })
})
