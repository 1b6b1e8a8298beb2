import {
  after,
  all,
  any,
  atLeastOld,
  type Condition,
  dayOf,
  is,
  judged,
  months,
  type Norm,
  type NormText,
  norm,
  not,
  onTheDay,
  type Period,
  type Places,
  unencoded,
  when,
  years,
  yes,
} from '@lotse/law'
import { gives } from '../gives.ts'
import { livelihoodSecured } from './2.ts'
import { holds, inFamily } from './statuses.ts'

type Own = Omit<NormText, 'encodedFrom' | 'inForce' | 'gates' | 'papers' | 'reviewedBy'>

const version = (own: Own): Norm =>
  norm({ ...own, encodedFrom: '2026-07-29', inForce: { from: '2026-04-30' }, gates: [], papers: [], reviewedBy: null })

const backWithin = (period: Period): Condition =>
  when(dayOf('backInGermanyOn'), '<=', after(dayOf('leftGermanyOn'), period))

/** Abs. 1 Nr. 7, and the longer times of Abs. 10. */
const backInTime: Condition = any(
  backWithin(months(6)),
  all(yes('longerTimeAbroad'), when(dayOf('backInGermanyOn'), '<=', dayOf('longerTimeAbroadUntil'))),
)
const withBlueCard: Condition = any(holds('blue-card'), all(holds('permit-family'), yes('familyOfBlueCard')))

/** Abs. 1 Nr. 6: who left to live elsewhere lost the title on that day, however soon they are back. Moving is weighed, not told. */
const notForGood: Condition = any(
  is('reasonForLeaving', 'temporary', 'military-service'),
  all(is('reasonForLeaving', 'for-good'), judged('journey-was-temporary')),
)

/** What ends a title beside a journey. */
const otherEnds: Places = {
  'Abs. 1 Nr. 4': yes('titleTakenAway'), // Nr. 2 to 5a and 9
}

/** A journey does not end the title. */
export const titleOutlastsJourney = version({
  id: 'title-outlasts-journey',
  cite: 'AufenthG § 51 Abs. 1 Nr. 7',
  aliases: ['AufenthG § 51', 'AufenthG § 51 Abs. 1'],
  grade: 'right', // it ends only in these cases
  gradeCite: 'Abs. 1',
  // A national visa does not end by Nr. 6 and 7. The Daueraufenthalt – EU has rules of its own.
  for: { 'Abs. 1': all(yes('wasAbroad'), any(inFamily('permit'), holds('blue-card', 'settlement'))) },
  requires: {
    'Abs. 1 Nr. 6': notForGood,
    'Abs. 1 Nr. 7': any(
      backInTime,
      all(withBlueCard, backWithin(months(12))), // Abs. 10 Satz 1
      all(holds('settlement'), yes('fifteenYearsLawful'), atLeastOld(60, 'birthDate'), backWithin(months(12))), // Abs. 10 Satz 2
    ),
  },
  barred: otherEnds,
  grants: gives('title-stays', 'AufenthG § 51 Abs. 1 Nr. 7'),
  notSaid: {
    'Abs. 1 Nr. 1': 'the last day of the title is told with the title',
    'Abs. 1 Nr. 2': 'asked at Nr. 4',
    'Abs. 1 Nr. 3': 'asked at Nr. 4',
    'Abs. 1 Nr. 5': 'asked at Nr. 4',
    'Abs. 1 Nr. 5a': 'asked at Nr. 4',
    'Abs. 1 Nr. 8': 'a norm of its own: title-stays-with-asylum',
    'Abs. 1 Nr. 9': 'asked at Nr. 4',
    'Abs. 1a': 'a part of the studies, the research or the transfer in another state of the Union: a norm of its own',
    'Abs. 5': 'people who need no title',
    'Abs. 6': 'conditions stay in force until they are lifted or one has left',
    'Abs. 8': 'offices of other states are heard',
    'Abs. 8a': 'offices of other states are told',
    'Abs. 10 Satz 1': 'asked at Abs. 1 Nr. 7',
    'Abs. 10 Satz 2': 'asked at Abs. 1 Nr. 7; "Ehegatten" in the answer on fifteen years',
  },
})

/** Abs. 1a: a part of it may be done in another state of the Union. */
export const titleOutlastsUnionMobility = version({
  id: 'title-outlasts-union-mobility',
  cite: 'AufenthG § 51 Abs. 1a Satz 2',
  aliases: ['AufenthG § 51 Abs. 1a'],
  grade: 'right', // "erlischt nicht"
  gradeCite: 'Abs. 1a Satz 2',
  for: { 'Abs. 1': all(yes('wasAbroad'), holds('permit-16b', 'permit-18d')) },
  requires: {
    'Abs. 1a Satz 2': all(is('reasonForLeaving', 'union-mobility'), unencoded('mobility-within-directive-2016-801')),
  },
  barred: otherEnds,
  grants: gives('title-stays', 'AufenthG § 51 Abs. 1a Satz 2'),
  notSaid: { 'Abs. 1a Satz 1': 'the same for the ICT-Karte, which is not among the papers' },
})

/** Only the interests of these numbers count; which one it is, is told in part only. */
const noGraveInterest: Condition = any(
  is('expulsionInterest', 'none'),
  all(is('expulsionInterest', 'other', '54-1'), unencoded('which-interest-in-expulsion')),
)

/** Abs. 2: settlement permits that no journey ends. */
export const settlementOutlastsJourney = version({
  id: 'settlement-outlasts-journey',
  cite: 'AufenthG § 51 Abs. 2 Satz 1',
  aliases: ['AufenthG § 51 Abs. 2'],
  grade: 'right', // "erlöschen nicht"
  gradeCite: 'Abs. 2 Satz 1',
  for: { 'Abs. 1': all(yes('wasAbroad'), holds('settlement')) },
  requires: {
    'Abs. 2 Satz 1': any(
      all(yes('fifteenYearsLawful'), livelihoodSecured),
      all(yes('spouseHere'), is('spouseTitle', 'german')), // Satz 2
    ),
    'Abs. 2 Satz 2': noGraveInterest, // Satz 1 and 2
  },
  barred: otherEnds,
  grants: gives('title-stays', 'AufenthG § 51 Abs. 2 Satz 1'),
  notSaid: { 'Abs. 2 Satz 3': 'the office certifies it on application: in the words' },
})

/** Abs. 3: the time was exceeded for military service alone. */
export const titleOutlastsMilitaryService = version({
  id: 'title-outlasts-military-service',
  cite: 'AufenthG § 51 Abs. 3',
  grade: 'right', // "erlischt nicht"
  gradeCite: 'Abs. 3',
  for: { 'Abs. 1': all(yes('wasAbroad'), any(inFamily('permit', 'permanent-title'), holds('blue-card'))) },
  requires: {
    'Abs. 3': all(
      is('reasonForLeaving', 'military-service'),
      when(dayOf('backInGermanyOn'), '<=', after(dayOf('militaryServiceUntil'), months(3))),
    ),
  },
  barred: otherEnds,
  grants: gives('title-stays', 'AufenthG § 51 Abs. 3'),
})

const backInUnionWithin = (period: Period): Condition =>
  when(dayOf('backInUnionOn'), '<=', after(dayOf('leftUnionOn'), period))
/** Abs. 9 Satz 1 Nr. 3. */
const backInUnionInTime: Condition = any(
  backInUnionWithin(months(12)),
  all(yes('blueCardBeforeSettlementEu'), backInUnionWithin(months(24))),
)
const awayFor = (period: Period): Condition => when(onTheDay, '<=', after(dayOf('leftGermanyOn'), period))
const isBack: Condition = when(dayOf('backInGermanyOn'), '<=', onTheDay)

/** A title that has ended can be given no longer time: Abs. 1 Nr. 7, Abs. 9, Abs. 10. Who is away may still ask; whether that is in time, is weighed. */
const notYetEnded: Condition = any(
  not(yes('wasAbroad')),
  all(
    isBack,
    any(
      all(not(holds('settlement-eu')), any(backInTime, all(withBlueCard, backWithin(months(12))))),
      all(holds('settlement-eu'), backInUnionInTime, backWithin(years(6))),
    ),
  ),
  all(
    any(
      awayFor(months(6)),
      all(any(withBlueCard, holds('settlement-eu')), awayFor(months(12))),
      all(yes('longerTimeAbroad'), when(onTheDay, '<=', dayOf('longerTimeAbroadUntil'))),
    ),
    judged('longer-time-asked-in-time'),
  ),
)

/** Abs. 4 Satz 1: the office sets a longer time for who asks before. */
export const longerTimeAbroad = version({
  id: 'longer-time-abroad',
  cite: 'AufenthG § 51 Abs. 4 Satz 1',
  aliases: ['AufenthG § 51 Abs. 4'],
  grade: 'should', // "wird in der Regel … bestimmt"
  gradeCite: 'Abs. 4 Satz 1',
  for: { 'Abs. 1': inFamily('permit', 'permanent-title', 'work-title') },
  requires: {
    'Abs. 4 Satz 1': any(
      all(inFamily('permanent-title'), is('reasonForLeaving', 'temporary', 'military-service')),
      judged('journey-serves-germany'),
    ),
    'Abs. 1 Nr. 7': notYetEnded,
  },
  barred: otherEnds,
  grants: {
    status: 'longer-time-abroad',
    cite: 'AufenthG § 51 Abs. 4 Satz 1',
    work: 'none',
    workCite: 'AufenthG § 51 Abs. 4 Satz 1',
  },
  notSaid: { 'Abs. 9 Satz 2': 'the same for the Daueraufenthalt – EU: asked here' },
})

/** Abs. 4 Satz 2: forced into a marriage and kept from coming back. */
export const titleOutlastsForcedMarriage = version({
  id: 'title-outlasts-forced-marriage',
  cite: 'AufenthG § 51 Abs. 4 Satz 2',
  grade: 'right', // "erlischt … nicht"
  gradeCite: 'Abs. 4 Satz 2',
  for: { 'Abs. 1': all(yes('wasAbroad'), any(inFamily('permit', 'permanent-title'), holds('blue-card'))) },
  requires: {
    'AufenthG § 37 Abs. 1 Satz 1 Nr. 1': yes('grewUpHere'),
    'Abs. 4 Satz 2': all(
      is('reasonForLeaving', 'forced-marriage'),
      judged('forced-and-kept-away'),
      when(dayOf('backInGermanyOn'), '<=', after(dayOf('freeToReturnOn'), months(3))),
      backWithin(years(10)),
    ),
  },
  barred: otherEnds,
  grants: gives('title-stays', 'AufenthG § 51 Abs. 4 Satz 2'),
})

/** Abs. 7: people entitled to asylum and refugees, with their travel document. */
export const refugeeTitleOutlastsJourney = version({
  id: 'refugee-title-outlasts-journey',
  cite: 'AufenthG § 51 Abs. 7 Satz 1',
  aliases: ['AufenthG § 51 Abs. 7'],
  grade: 'right', // "erlischt der Aufenthaltstitel nicht, solange"
  gradeCite: 'Abs. 7 Satz 1',
  for: { 'Abs. 1': all(yes('wasAbroad'), holds('permit-25-1', 'permit-25-2-refugee')) },
  requires: { 'Abs. 7 Satz 1': yes('refugeeTravelDocument') },
  barred: otherEnds,
  grants: gives('title-stays', 'AufenthG § 51 Abs. 7 Satz 1'),
  notSaid: { 'Abs. 7 Satz 2': 'another state has taken over the travel document: no claim to a new title' },
})

/** Abs. 9: what a Daueraufenthalt – EU bears. */
export const settlementEuOutlastsJourney = version({
  id: 'settlement-eu-outlasts-journey',
  cite: 'AufenthG § 51 Abs. 9 Satz 1',
  aliases: ['AufenthG § 51 Abs. 9'],
  grade: 'right', // "erlischt nur, wenn"
  gradeCite: 'Abs. 9 Satz 1',
  for: { 'Abs. 9 Satz 1': all(yes('wasAbroad'), holds('settlement-eu')) },
  requires: {
    'Abs. 9 Satz 1 Nr. 3': backInUnionInTime,
    'Abs. 9 Satz 1 Nr. 4': backWithin(years(6)),
  },
  barred: { 'Abs. 9 Satz 1 Nr. 2': yes('titleTakenAway') },
  grants: gives('title-stays', 'AufenthG § 51 Abs. 9 Satz 1'),
  notSaid: {
    'Abs. 9 Satz 1 Nr. 1': 'asked at Nr. 2',
    'Abs. 9 Satz 1 Nr. 5': 'the same right in another state of the Union: in the words',
    'Abs. 9 Satz 2': 'Abs. 2 to 4 count, too: in the words',
  },
})

/** Abs. 1 Nr. 8 with § 55 Abs. 2 AsylG: whether a title outlasts an application for asylum. */
export const titleStaysWithAsylum = version({
  id: 'title-stays-with-asylum',
  cite: 'AufenthG § 51 Abs. 1 Nr. 8',
  grade: 'right', // it ends only in these cases
  gradeCite: 'Abs. 1',
  for: { 'Abs. 1': inFamily('title') },
  barred: {
    'Abs. 1 Nr. 8': holds(
      'permit-22',
      'permit-23',
      'permit-25-3',
      'permit-25-4',
      'permit-25-4a',
      'permit-25-4b',
      'permit-25-5',
    ),
    'AsylG § 55 Abs. 2 Satz 1': not(yes('titleOverSixMonths')),
    ...otherEnds,
  },
  grants: gives('title-stays', 'AufenthG § 51 Abs. 1 Nr. 8'),
})
