import { all, any, type Condition, is, judgedAgainst, not, type Places, yes } from '@lotse/law'

/** § 25 Abs. 3 Satz 1: a ban on removal after § 60 Abs. 5 or 7 has been found. */
export const banOnRemoval: Condition = is('protection', 'ban-on-removal')

/** What shuts somebody out for grave reasons: written by an office, or left to it where there is an interest in expulsion. */
export const graveReasons: Condition = any(
  yes('graveReasonsWritten'),
  all(
    not(is('expulsionInterest', 'none')),
    judgedAgainst('grave-reasons', { for: ['arrivedOn', 'children'], against: ['expulsionInterest', 'convictions'] }),
  ),
)

const departureElsewhere: Condition = all(
  yes('rightElsewhere'),
  judgedAgainst('departure-elsewhere-reasonable', {
    for: ['children', 'spouseHere', 'cannotForIllnessOrAge'],
    against: ['rightElsewhere'],
  }),
)
/** "Entsprechende Mitwirkungspflichten": those that serve a departure to another state. */
const breachOfCooperation: Condition = all(
  yes('refusesCooperationNow'),
  judgedAgainst('breach-repeated-or-gross', {
    for: ['identityStepsTaken', 'cannotForIllnessOrAge'],
    against: ['refusesCooperationNow'],
  }),
)

/** § 25 Abs. 3 Satz 2 and 3: "wird nicht erteilt". */
export const exclusionsDespiteBan: Places = {
  'AufenthG § 25 Abs. 3 Satz 2': any(departureElsewhere, breachOfCooperation),
  'AufenthG § 25 Abs. 3 Satz 3': graveReasons,
}

/** "Die Voraussetzungen für die Erteilung einer Aufenthaltserlaubnis nach § 25 Absatz 3": § 10 Abs. 3 Satz 3 Halbsatz 2. */
export const fulfilsBanOnRemoval: Condition = all(
  banOnRemoval,
  not(departureElsewhere),
  not(breachOfCooperation),
  not(graveReasons),
)
