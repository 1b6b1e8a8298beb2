import type { Finding, Gap, Grade, Leg, Norm, PlainDate, Route, Rulebook } from '@lotse/law'
import { wordsOfFact } from '@lotse/statutes/words/index.ts'
import { m } from '#lib/paraglide/messages.js'
import { citeText } from '../../words/cite.ts'
import { type Language, longDay } from '../../words/dates.ts'
import { gradeWord } from '../../words/grades.ts'
import type { Grouped } from '../group.ts'
import type { Plan } from '../plan.ts'
import { changeText } from '../say-fact.ts'
import { citeView, titleOf } from './names.ts'
import { reasonView } from './reasons.ts'
import { stepsOf } from './steps.ts'
import type { CardView, Context } from './view.ts'

const MOST_ASKS = 6

/** One title: what it is, what is missing, what can be done, and why. */
export function cardOf(entry: Grouped, plan: Plan, context: Context): CardView {
  const { finding, group, day } = entry
  const { words, locale } = context
  const { norm } = finding
  const about = words.norms[norm.id]
  const route = plan.routes.find((way) => way.legs[0]?.norm.id === norm.id)
  const later = plan.routes.find((way) => way.legs.slice(1).some((leg) => leg.norm.id === norm.id))
  const gap = finding.toChange.find((way) => way.proposable)
  const grade = (isWeaker(entry) && finding.weaker?.grade) || norm.grade
  const opens = group === 'steps' ? (route?.legs[0]?.opens ?? day) : day
  const hides = group === 'advice'
  return {
    id: norm.id,
    anchor: `weg-${norm.id}`,
    title: about?.title ?? citeText(norm.cite),
    tone: group === 'open' ? 'open' : group === 'later' || group === 'steps' ? 'later' : 'calm',
    isCompact: group === 'perhaps' && finding.toAnswer.length > 3,
    grade,
    ...(opens ? { opens } : {}),
    tag: tagOf(entry, wordOf(norm, grade, context), opens, locale),
    summary: about?.summary ?? '',
    meaning: hides ? '' : meaningOf(norm, grade, context),
    missing: !hides && gap && (group === 'steps' || group === 'later') ? missingText(gap, context) : '',
    closes: closesText(finding, route?.legs[0], locale),
    via: later && group === 'steps' && !gap ? viaText(later, norm, context) : '',
    steps: hides ? [] : stepsOf(norm, finding, route?.legs[0], gap, context),
    judgements: finding.judgements.map((id) => words.judgements[id] ?? id),
    inFavour:
      group === 'discretion' || group === 'meanwhile'
        ? (norm.inFavour ?? []).map(({ id, source }) => ({ text: words.inFavour[id] ?? id, source }))
        : [],
    asks: finding.toAnswer.slice(0, MOST_ASKS).map((key) => ({ key, label: wordsOfFact(words, key).label })),
    moreAsks: Math.max(0, finding.toAnswer.length - MOST_ASKS),
    allows: about?.allows ?? '',
    allowsHeading: allowsHeading(norm, context),
    papers: norm.papers.map(({ id, cite }) => ({ text: words.papers[id] ?? id, cite: citeView(cite) })),
    consents: (norm.consents ?? []).map(({ of, cite }) => ({ text: words.consents[of] ?? of, cite: citeView(cite) })),
    reasons: hides ? [] : finding.reasons.map((reason) => reasonView(reason, norm, context)),
    cite: citeView(norm.cite),
    lawState: m.law_state({ day: longDay(norm.encodedFrom, locale) }, { locale }),
  }
}

/** Open, now or later, only as a weaker grade than the norm's own. */
const isWeaker = ({ group, finding: { weaker, opensOn, opensOnIfJudged } }: Grouped): boolean =>
  weaker !== undefined && (group === 'discretion' || (group === 'later' && !opensOn.day && !opensOnIfJudged.day))

/** What kind of thing a norm gives. */
const familiesOf = ({ grants }: Norm, { vocabulary }: Rulebook): readonly string[] =>
  vocabulary.statuses.find(({ id }) => id === grants.status)?.families ?? []

/** What the grade means; a right that holds by law and a benefit are no permission. */
export function meaningOf(norm: Norm, grade: Grade, { rulebook, locale }: Context): string {
  const families = familiesOf(norm, rulebook)
  if (families.includes('by-law')) return m.meaning_by_law({}, { locale })
  if (families.includes('public-duty')) return publicDuty(grade, locale)
  if (families.includes('office-duty')) return m.meaning_office_duty({}, { locale })
  if (families.includes('consequence')) return m.meaning_consequence({}, { locale })
  if (families.includes('duty'))
    return grade === 'may' ? m.meaning_duty_may({}, { locale }) : m.meaning_duty({}, { locale })
  const isBenefit = families.includes('benefit')
  if (grade === 'right') return isBenefit ? m.meaning_benefit_right({}, { locale }) : m.meaning_right({}, { locale })
  if (grade === 'should') return isBenefit ? m.meaning_benefit_should({}, { locale }) : m.meaning_should({}, { locale })
  if (grade !== 'may') return m.meaning_exceptional({}, { locale })
  return isBenefit ? m.meaning_benefit_may({}, { locale }) : m.meaning_may({}, { locale })
}

/** What an office owes by itself: nobody can sue for it. */
function publicDuty(grade: Grade, locale: Language): string {
  if (grade === 'right') return m.meaning_public_duty({}, { locale })
  return grade === 'should' ? m.meaning_public_duty_should({}, { locale }) : m.meaning_public_duty_may({}, { locale })
}

/** What a title allows; of a right that is about something else, what it means. */
function allowsHeading(norm: Norm, { rulebook, locale }: Context): string {
  const isAboutWork = !familiesOf(norm, rulebook).includes('right') || norm.grants.work !== 'none'
  return isAboutWork ? m.card_allows({}, { locale }) : m.card_means({}, { locale })
}

/** The grade in a word or two. A duty is no claim, however certain it is. */
export function wordOf(norm: Norm, grade: Grade, { rulebook, locale }: Pick<Context, 'rulebook' | 'locale'>): string {
  const families = familiesOf(norm, rulebook)
  if (families.includes('public-duty') && grade === 'right') return m.tag_public_duty({}, { locale })
  if (families.includes('office-duty')) return m.tag_duty({}, { locale })
  if (families.includes('consequence')) return m.tag_consequence({}, { locale })
  return families.includes('duty') ? m.tag_duty({}, { locale }) : gradeWord(grade, locale)
}

function tagOf(
  { finding, opening: group, restsOn }: Grouped,
  word: string,
  opens: PlainDate | undefined,
  locale: Language,
): string {
  if (group === 'open') return m.tag_open({ grade: word }, { locale })
  if (group === 'discretion') return m.tag_discretion({ grade: word }, { locale })
  if (group === 'perhaps' && finding.toAnswer.length === 0) return m.tag_perhaps_unclear({}, { locale })
  if (group === 'perhaps') return m.tag_perhaps({ n: finding.toAnswer.length }, { locale })
  if (group === 'advice') return m.tag_advice({}, { locale })
  if (opens && opens > finding.on && group === 'later' && restsOn === 'unknown')
    return m.tag_perhaps_from({ day: longDay(opens, locale), grade: word }, { locale })
  if (opens && opens > finding.on) return m.tag_from({ day: longDay(opens, locale), grade: word }, { locale })
  return m.tag_steps({ grade: word }, { locale })
}

const missingText = (gap: Gap, context: Context): string =>
  m.missing(
    {
      what: gap.changes.map((change) => changeText(context.rulebook, context.words, change, context.locale)).join(', '),
    },
    { locale: context.locale },
  )

function closesText(finding: Finding, leg: Leg | undefined, locale: Language): string {
  if (leg?.applyBy) return m.apply_by({ day: longDay(leg.applyBy, locale) }, { locale })
  const { day } = finding.closesOn
  return day ? m.closes_before({ day: longDay(day, locale) }, { locale }) : ''
}

function viaText(route: Route, norm: Norm, { words, locale }: Context): string {
  const at = route.legs.findIndex((leg) => leg.norm.id === norm.id)
  const before = route.legs[at - 1]
  const leg = route.legs[at]
  return before && leg ? m.via({ title: titleOf(before.norm, words), day: longDay(leg.opens, locale) }, { locale }) : ''
}
