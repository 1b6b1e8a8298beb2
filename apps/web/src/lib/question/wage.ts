// The question "was I paid in full?": which claim the rules give, and what a month comes to, step by step.
import type { PlainDate, Told } from '@lotse/law'
import { type Figure, trainingPayOwed, wageOwed } from '@lotse/statutes/rights/index.ts'
import { m } from '#lib/paraglide/messages.js'
import { citeView } from '../situation/answer/names.ts'
import type { CardView, CiteView } from '../situation/answer/view.ts'
import type { Grouped } from '../situation/group.ts'
import { exactEuro } from '../situation/say-fact.ts'
import { citeText } from '../words/cite.ts'
import { type Language, longDay, monthAndYear } from '../words/dates.ts'
import type { AnswerFrame, Question } from './interview.ts'
import type { Ruled } from './ruled.ts'
import { type ThresholdView, thresholdsOn } from './thresholds.ts'

export interface WageAnswer extends AnswerFrame {
  headline: string
  tone: 'open' | 'later' | 'calm'
  /** What stands between the headline and the reckoning, a sentence each. */
  lead: string[]
  /** The reckoning, line by line; the last line is what is missing. */
  sum: SumLine[]
  sumTitle: string
  /** Something may be missing: what to do comes next. */
  isMissing: boolean
  isTraining: boolean
  cards: CardView[]
  closed: { title: string; why: string }[]
  /** Limits of working time that hold for this person. */
  limits: { title: string; text: string; more: string; cite: CiteView }[]
  thresholds: { year: string; lines: ThresholdView[] }
}

export interface SumLine {
  label: string
  value: string
  note?: string
  isResult?: boolean
}

const limit = 'working-time-limit'
const claims = ['minimum-wage', 'training-pay'] as const

export const question: Question<WageAnswer> = {
  topic: 'wage',
  first: [
    'wageRelation',
    'wageMonth',
    'wageHours',
    'wageMinutes',
    'wagePaid',
    'internshipKind',
    'apprenticeshipInFirm',
    'apprenticeshipFrom',
    'apprenticeshipYear',
    'birthDate',
  ],
  also: ({ wageRelation }) =>
    wageRelation === 'training'
      ? ['wageMonth', 'apprenticeshipYear', 'wagePaid']
      : wageRelation === 'employee' || wageRelation === 'internship'
        ? ['wageMonth', 'wageHours', 'wageMinutes', 'wagePaid', 'hoursOnAccount']
        : [],
  answerOf: (ruled, { locale, words }) => {
    const { all, cards, closed, journey, on } = ruled
    const claim = claimOf(ruled)
    const owed = claim && reckoned(claim.finding.norm.id, journey.told, on, locale)
    const missing = owed?.missing
    const isSure = claim?.finding.open === 'open' && !owed?.proviso
    const statusOf = (id: string) => all.find(({ finding }) => finding.norm.id === id)?.finding.norm.grants.status
    const held = all.filter(({ finding }) => finding.norm.grants.status === limit && finding.open === 'open')
    return {
      ...ruled.frame,
      ...said(journey.told, claim, owed, isSure, locale),
      tone: isSure && (missing === undefined || missing > 0) ? 'open' : 'calm',
      sum: owed?.lines ?? [],
      sumTitle: isSure ? m.wage_sum({}, { locale }) : m.wage_sum_if({}, { locale }),
      isMissing: claim !== undefined && (missing === undefined || missing > 0),
      isTraining: journey.told['wageRelation'] === 'training',
      cards: cards.filter(({ id }) => statusOf(id) !== limit),
      closed: closed.filter(({ id }) => statusOf(id) !== limit),
      thresholds: thresholdsOn(on, locale),
      limits: held.map(({ finding: { norm } }) => ({
        title: words.norms[norm.id]?.title ?? norm.cite,
        text: words.norms[norm.id]?.summary ?? '',
        more: words.norms[norm.id]?.allows ?? '',
        cite: citeView(norm.gradeCite),
      })),
    }
  },
}

/** The claim of this person, where one is open or may be: to the minimum wage or to the least pay in training. */
function claimOf({ all, journey }: Ruled): Grouped | undefined {
  if (!journey.told['wageRelation']) return undefined
  return all.find(
    ({ finding }) =>
      (claims as readonly string[]).includes(finding.norm.id) &&
      (finding.open === 'open' || finding.open === 'perhaps'),
  )
}

interface Reckoning {
  cents: number
  lines: SumLine[]
  lastDay: PlainDate
  month: PlainDate
  /** What was paid too little; below zero where it was more. Nothing where nobody said what was paid. */
  missing?: number
  isOverdue: boolean
  /** Only under this condition the sum is right. */
  proviso?: string
}

function reckoned(id: string, told: Told, on: PlainDate, locale: Language): Reckoning | undefined {
  const month = told['wageMonth'] as PlainDate | undefined
  if (!month) return undefined
  return id === 'training-pay' ? ofTraining(told, month, on, locale) : ofWork(told, month, on, locale)
}

function ofWork(told: Told, month: PlainDate, on: PlainDate, locale: Language): Reckoning | undefined {
  const hours = told['wageHours'] as number | undefined | null
  if (hours === undefined || hours === null) return undefined
  const minutes = hours * 60 + ((told['wageMinutes'] as number | undefined) ?? 0)
  const birthDate = told['birthDate'] as PlainDate | undefined
  const isTrained = told['vocationalGermany'] === true || told['vocationalForeignRecognised'] === true
  const isLate = told['longTermUnemployedBefore'] === true && told['jobSubsidised'] !== true
  const began = told['jobBeganOn'] as PlainDate | undefined
  const owed = wageOwed({
    month,
    minutes,
    ...(birthDate && !isTrained ? { birthDate } : {}),
    ...(isLate && began ? { longTermUnemployedUntil: began } : {}),
  })
  if (owed.is !== 'owed') return undefined
  const counts = owed.countsFrom && { day: longDay(owed.countsFrom.day, locale) }
  return {
    ...withPaid(
      [
        { label: m.wage_line_hours({}, { locale }), value: hoursText(minutes, locale) },
        { label: m.wage_line_rate({}, { locale }), ...figure(owed.rate, locale) },
        {
          label: m.wage_line_owed({}, { locale }),
          value: exactEuro(owed.cents, locale),
          ...(owed.roundedDown ? { note: m.wage_rounded({}, { locale }) } : {}),
        },
      ],
      owed.cents,
      told,
      locale,
    ),
    month,
    lastDay: owed.lastDay,
    isOverdue: on > owed.lastDay,
    ...(counts ? { proviso: m.wage_counts_from(counts, { locale }) } : {}),
  }
}

function ofTraining(told: Told, month: PlainDate, on: PlainDate, locale: Language): Reckoning | undefined {
  const began = told['apprenticeshipFrom'] as PlainDate | undefined
  const year = told['apprenticeshipYear'] as number | undefined
  if (!began || !year) return undefined
  const owed = trainingPayOwed(began, year, month)
  if (owed.is !== 'owed') return undefined
  return {
    ...withPaid(
      [
        { label: m.wage_line_first_year({ year: began.slice(0, 4) }, { locale }), ...figure(owed.base, locale) },
        ...(owed.more > 0
          ? [
              {
                label: m.wage_line_more({ n: year }, { locale }),
                value: `+ ${owed.more} %`,
                note: citeText('BBiG § 17 Abs. 2'),
              },
            ]
          : []),
        { label: m.wage_line_owed({}, { locale }), value: exactEuro(owed.cents, locale) },
      ],
      owed.cents,
      told,
      locale,
    ),
    month,
    lastDay: owed.lastDay,
    isOverdue: on > owed.lastDay,
  }
}

function withPaid(
  lines: SumLine[],
  cents: number,
  told: Told,
  locale: Language,
): Pick<Reckoning, 'cents' | 'lines' | 'missing'> {
  const paid = told['wagePaid'] as number | undefined | null
  if (paid === undefined || paid === null) return { cents, lines }
  const missing = cents - paid
  return {
    cents,
    missing,
    lines: [
      ...lines,
      { label: m.wage_line_paid({}, { locale }), value: exactEuro(paid, locale) },
      ...(missing > 0
        ? [{ label: m.wage_line_missing({}, { locale }), value: exactEuro(missing, locale), isResult: true }]
        : []),
    ],
  }
}

/** A figure with the place that says it; what else stands at its source is for the books. */
const figure = ({ cents, source }: Figure, locale: Language) => ({
  value: exactEuro(cents, locale),
  note: citeText(source.split(':')[0] ?? source),
})

function hoursText(minutes: number, locale: Language): string {
  const hours = Math.floor(minutes / 60)
  return minutes % 60 === 0
    ? m.wage_hours({ n: hours }, { locale })
    : m.wage_hours_minutes({ n: hours, minutes: minutes % 60 }, { locale })
}

function said(
  told: Told,
  claim: Grouped | undefined,
  owed: Reckoning | undefined,
  isSure: boolean,
  locale: Language,
): Pick<WageAnswer, 'headline' | 'lead'> {
  const isTraining = told['wageRelation'] === 'training'
  if (!claim)
    return {
      headline: told['wageRelation']
        ? isTraining
          ? m.wage_no_training({}, { locale })
          : m.wage_no({}, { locale })
        : m.work_perhaps({}, { locale }),
      lead: told['wageRelation'] ? [m.wage_no_lead({}, { locale })] : [],
    }
  if (!owed)
    return {
      headline: isSure ? m.wage_claim({}, { locale }) : m.work_perhaps({}, { locale }),
      lead: [m.wage_cannot_reckon({}, { locale })],
    }
  const amounts = {
    month: monthAndYear(owed.month, locale),
    owed: exactEuro(owed.cents, locale),
    missing: exactEuro(Math.max(0, owed.missing ?? 0), locale),
  }
  const isAccount = !isTraining && told['hoursOnAccount'] !== false
  const due = [
    owed.isOverdue ? m.wage_overdue({}, { locale }) : '',
    isTraining
      ? m.wage_due_training({ month: amounts.month }, { locale })
      : m.wage_due({ month: monthAndYear(owed.lastDay, locale) }, { locale }),
    isAccount ? m.wage_due_account({}, { locale }) : '',
  ].filter(Boolean)
  if (!isSure)
    return {
      headline: m.work_perhaps({}, { locale }),
      lead: [owed.proviso ?? m.wage_if({}, { locale }), ...(owed.missing === undefined || owed.missing > 0 ? due : [])],
    }
  if (owed.missing === undefined) return { headline: m.wage_owed(amounts, { locale }), lead: due }
  if (owed.missing <= 0) return { headline: m.wage_paid(amounts, { locale }), lead: [m.wage_paid_lead({}, { locale })] }
  return { headline: m.wage_owed_missing(amounts, { locale }), lead: due }
}
