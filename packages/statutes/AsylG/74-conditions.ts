// What the norms about going to court ask in common: which text counts, and what was filed in time.
import {
  after,
  all,
  any,
  type Condition,
  cited,
  dayOf,
  days,
  is,
  type Moment,
  months,
  type NormText,
  onTheDay,
  the,
  unencoded,
  when,
  years,
  yes,
} from '@lotse/law'

export const july: Pick<NormText, 'encodedFrom' | 'inForce' | 'gates' | 'papers' | 'reviewedBy'> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-06-12' },
  gates: [],
  papers: [],
  reviewedBy: null,
}
/** The text until 11.06.2026. It goes on for older applications, so that a norm of it has no last day. */
export const april = { ...july, encodedFrom: '2026-04-30', inForce: { from: '2026-04-30' } } as const
export const aprilOnly = { ...april, inForce: { from: '2026-04-30', to: '2026-06-11' } } as const

const newTextFrom = the('2026-06-12')
/** § 87e Abs. 1: the procedure of an application follows the text of the day on which it was lodged. */
export const olderApplication: Condition = when(dayOf('asylumLodgedOn'), '<', newTextFrom)
export const newApplication: Condition = when(dayOf('asylumLodgedOn'), '>=', newTextFrom)
const askedBefore: Condition = when(onTheDay, '<', newTextFrom)
/** What the Federal Office decides and sets in its decision. */
export const oldProcedure: Condition = any(askedBefore, olderApplication)
/**
 * What an action or a motion brings about. § 87e names the procedure of the Federal Office and not that of the courts: from 12.06.2026
 * nobody can read from the Act whether it still holds for older applications.
 */
export const oldCourtRules: Condition = any(
  askedBefore,
  all(olderApplication, unencoded('court-rules-for-older-applications')),
)

export const letter = (...kinds: string[]): Condition => is('asylumLetter', ...kinds)
export const inadmissible = (...because: string[]): Condition =>
  all(letter('asylum-inadmissible'), is('inadmissibleBecause', ...because))
export const anyDecision: Condition = letter(
  'asylum-refused',
  'asylum-refused-manifestly',
  'asylum-inadmissible',
  'asylum-transfer',
  'asylum-discontinued',
  'protection-withdrawn',
)

const served: Moment = dayOf('asylumLetterServedOn')

/**
 * By the last day of so many days after the decision was served. A last day on a Saturday, Sunday or holiday moves on (§ 222 Abs. 2 ZPO),
 * four days at most, at Easter and Christmas: so long it stays open.
 */
export const within = (count: number, moment: Moment, from: Moment = served): Condition =>
  any(
    when(moment, '<=', after(from, days(count))),
    all(when(moment, '<=', after(from, days(count + 4))), unencoded('last-day-moves')),
  )

/** Without an instruction three months, for older applications perhaps the year of § 58 Abs. 2 VwGO. */
const withoutInstruction = (moment: Moment): Condition =>
  all(
    is('actionTimeInLetter', 'no-instruction'),
    any(
      when(moment, '<=', after(served, months(3))),
      all(olderApplication, when(moment, '<=', after(served, years(1))), unencoded('year-without-instruction')),
    ),
  )
const reinstated: Condition = cited('VwGO § 60 Abs. 1', yes('reinstated'))

/** Two weeks where the letter gives them, or where the older text does. */
const twoWeeks: Condition = any(is('actionTimeInLetter', 'two-weeks'), all(olderApplication, letter('asylum-refused')))
const actionBy = (moment: Moment): Condition =>
  any(within(7, moment), all(twoWeeks, within(14, moment)), withoutInstruction(moment))
export const canStillSue: Condition = actionBy(onTheDay)
/** What was filed before the decision was served may belong to another decision: nothing is certain then. */
const notBefore = (moment: Moment): Condition => any(when(moment, '>=', served), unencoded('filed-before-served'))
const filed = (fact: string, by: (moment: Moment) => Condition): Condition =>
  any(all(notBefore(dayOf(fact)), by(dayOf(fact))), reinstated)

export const suedInTime: Condition = filed('actionOn', actionBy)

const motionBy = (moment: Moment): Condition => any(within(7, moment), withoutInstruction(moment))
export const motionStillInTime: Condition = motionBy(onTheDay)
export const motionInTime: Condition = filed('urgentMotionOn', motionBy)
export const motionOpen: Condition = is('urgentMotionState', 'open')

/** Until the first instance has decided. How long it goes on after that is § 80b VwGO, from days nobody is asked for. */
export const actionGoesOn: Condition = any(
  is('actionState', 'open', 'won'),
  all(is('actionState', 'dismissed'), unencoded('effect-after-dismissal')),
)
