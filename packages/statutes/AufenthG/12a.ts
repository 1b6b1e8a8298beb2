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
  passed,
  the,
  unencoded,
  when,
  years,
  yes,
} from '@lotse/law'
import { gives } from '../gives.ts'
import { holds, inFamily } from './statuses.ts'

type Text = 'April 2026' | 'June 2026'
type Own = Omit<NormText, 'encodedFrom' | 'inForce' | 'gates' | 'papers' | 'reviewedBy'>

const first = holds('permit-22', 'permit-23', 'permit-24', 'permit-25-3')
const ofProtection = holds('permit-25-2-refugee', 'permit-25-2-subsidiary')

/**
 * Abs. 1 Satz 1: whom the rule binds. Since 12.06.2026 it names protection by Regulation (EU) 2024/1347. Whether it still binds those
 * whose protection rests on the law before, and people entitled to asylum, the text does not say.
 */
const bound = (text: Text): Condition =>
  text === 'April 2026'
    ? any(first, ofProtection, holds('permit-25-1'))
    : any(
        first,
        all(ofProtection, when(dayOf('asylumLodgedOn'), '>=', the('2026-06-12'))),
        all(any(ofProtection, holds('permit-25-1')), unencoded('residence-rule-for-older-protection')),
      )
const isOver: Condition = all(passed(years(3), dayOf('residenceRuleFrom')), not(yes('residenceRuleProlonged')))

const version = (text: Text, own: Own): Norm =>
  norm({
    ...own,
    ...(text === 'June 2026'
      ? { encodedFrom: '2026-07-29', inForce: { from: '2026-06-12' } }
      : { encodedFrom: '2026-04-30', inForce: { from: '2026-04-30', to: '2026-06-11' } }),
    gates: [],
    papers: [],
    reviewedBy: null,
  })
const versions = (own: (text: Text) => Own): Norm[] => [
  version('June 2026', own('June 2026')),
  version('April 2026', own('April 2026')),
]
const freely = (cite: string) => gives('free-residence', cite)

/** A title is for the whole of Germany, where no rule and no condition says otherwise. */
export const titleForGermany = versions((text) => ({
  id: 'title-for-germany',
  cite: 'AufenthG § 12 Abs. 1 Satz 1',
  aliases: ['AufenthG § 12'],
  grade: 'right', // "wird für das Bundesgebiet erteilt"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': inFamily('title') },
  barred: {
    // Bound or not: after the three years nobody is.
    'AufenthG § 12a Abs. 1 Satz 1': all(bound(text), not(isOver)),
    'AufenthG § 12a Abs. 6 Satz 1': all(holds('permit-family'), yes('familyUnderResidenceRule')),
    'Abs. 2 Satz 2': yes('placeInTitle'),
  },
  grants: freely('AufenthG § 12 Abs. 1 Satz 1'),
  notSaid: {
    'Abs. 1 Satz 2': 'journeys in the Schengen area',
    'Abs. 2 Satz 1': 'conditions of a title: asked at Satz 2',
    'Abs. 2 Satz 3': 'one ground of such a condition',
    'Abs. 3': 'who is outside the area leaves it',
    'Abs. 4': 'people who need no title',
    'Abs. 5': 'leaving such an area with permission: at the norms of §§ 58 AsylG and 61',
  },
}))

/** Three years after protection or the first permit the rule ends. */
export const residenceRuleOver = versions((text) => ({
  id: 'residence-rule-over',
  cite: 'AufenthG § 12a Abs. 1 Satz 1',
  aliases: ['AufenthG § 12a', 'AufenthG § 12a Abs. 1'],
  grade: 'right', // "für den Zeitraum von drei Jahren"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': bound(text) },
  requires: { 'Abs. 1 Satz 3': isOver },
  barred: { 'AufenthG § 12 Abs. 2 Satz 2': yes('placeInTitle') },
  grants: freely('AufenthG § 12a Abs. 1 Satz 1'),
  notSaid: {
    'Abs. 1a': 'young people who came of age under a placement of youth welfare: the time before counts',
    'Abs. 2': 'the office can name a place in the first six months: asked with Abs. 1',
    'Abs. 3': 'the same for integration',
    'Abs. 4': 'the office can name a place to stay away from',
    'Abs. 6 Satz 2': 'family who came later asks for the same: at Abs. 5',
    'Abs. 7': 'before 2016: longer ago than three years',
    'Abs. 8': 'an objection does not stop an order of the office: said on the page',
    'Abs. 9': 'ordinances of the Länder',
    'Abs. 10': 'single conditions: at § 12 Abs. 2 Satz 2',
  },
}))

/** Satz 2: work, training, studies or a course that is not there end it at once, for the whole family. */
export const residenceRuleNotForWork = versions((text) => ({
  id: 'residence-rule-not-for-work',
  cite: 'AufenthG § 12a Abs. 1 Satz 2',
  grade: 'right', // "findet keine Anwendung"
  gradeCite: 'Abs. 1 Satz 2',
  for: { 'Abs. 1 Satz 1': bound(text) },
  requires: {
    'Abs. 1 Satz 2': any(
      yes('familyInTrainingOrStudy'),
      yes('familyCourseElsewhere'),
      all(yes('familyJobOf15Hours'), judged('income-covers-average-need')),
    ),
  },
  barred: { 'AufenthG § 12 Abs. 2 Satz 2': yes('placeInTitle') },
  grants: freely('AufenthG § 12a Abs. 1 Satz 2'),
  notSaid: {
    'Abs. 1 Satz 3': 'the three years may be prolonged: at residence-rule-over',
    'Abs. 1 Satz 4':
      'if work or training ends within three months, the rule goes on at the new place: said in the words',
  },
}))

/** Abs. 5 Satz 1 Nr. 1: the office must lift it where something better is elsewhere. */
export const residenceRuleLifted = versions((text) => ({
  id: 'residence-rule-lifted',
  cite: 'AufenthG § 12a Abs. 5 Satz 1 Nr. 1',
  aliases: ['AufenthG § 12a Abs. 5'],
  grade: 'right', // "ist auf Antrag … aufzuheben"
  gradeCite: 'Abs. 5 Satz 1',
  for: { 'Abs. 1 Satz 1': bound(text) },
  requires: {
    'Abs. 5 Satz 1 Nr. 1': any(
      is('offerElsewhere', 'income', 'training-or-study', 'course'), // Buchst. a, b
      all(is('offerElsewhere', 'job'), judged('income-covers-average-need')), // Buchst. a
      yes('closeFamilyElsewhere'), // Buchst. c
    ),
  },
  grants: {
    status: 'free-residence-permission',
    cite: 'AufenthG § 12a Abs. 5 Satz 1 Nr. 1',
    work: 'none',
    workCite: 'AufenthG § 12a Abs. 5 Satz 1 Nr. 1',
  },
  notSaid: {
    'Abs. 5 Satz 2': 'if work or training ends within three months: said in the words',
    'Abs. 5 Satz 1 Nr. 1 Buchst. a': 'asked at Nr. 1',
    'Abs. 5 Satz 1 Nr. 1 Buchst. b': 'asked at Nr. 1',
    'Abs. 5 Satz 1 Nr. 1 Buchst. c': 'asked at Nr. 1',
  },
}))

/** Abs. 5 Satz 1 Nr. 2: or where it would be a hardship. */
export const residenceRuleHardship = versions((text) => ({
  id: 'residence-rule-hardship',
  cite: 'AufenthG § 12a Abs. 5 Satz 1 Nr. 2',
  grade: 'right', // "ist auf Antrag … aufzuheben"
  gradeCite: 'Abs. 5 Satz 1',
  for: { 'Abs. 1 Satz 1': bound(text) },
  requires: { 'Abs. 5 Satz 1 Nr. 2': judged('residence-rule-is-a-hardship') },
  grants: {
    status: 'free-residence-permission',
    cite: 'AufenthG § 12a Abs. 5 Satz 1 Nr. 2',
    work: 'none',
    workCite: 'AufenthG § 12a Abs. 5 Satz 1 Nr. 2',
  },
  notSaid: {
    'Abs. 5 Satz 3': 'another place may be named then, which heeds the interest of the person',
    'Abs. 5 Satz 1 Nr. 2 Buchst. a': 'weighed at Nr. 2',
    'Abs. 5 Satz 1 Nr. 2 Buchst. b': 'weighed at Nr. 2',
    'Abs. 5 Satz 1 Nr. 2 Buchst. c': 'weighed at Nr. 2',
  },
}))
