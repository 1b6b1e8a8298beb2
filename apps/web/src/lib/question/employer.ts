// The question "may I employ this person?": what the paper and the rules say, what an employer has to do, and who pays a part.
import type { Told } from '@lotse/law'
import { m } from '#lib/paraglide/messages.js'
import { citeView } from '../situation/answer/names.ts'
import type { CiteView, Context } from '../situation/answer/view.ts'
import { listOf } from '../situation/answers.ts'
import type { Grouped } from '../situation/group.ts'
import type { Journey } from '../situation/journey.ts'
import { citeText } from '../words/cite.ts'
import { type Language, longDay } from '../words/dates.ts'
import { gradeWord } from '../words/grades.ts'
import type { AnswerFrame, Question } from './interview.ts'
import type { Ruled } from './ruled.ts'
import { type ThresholdView, thresholdsOn } from './thresholds.ts'

export interface EmployerAnswer extends AnswerFrame {
  headline: string
  tone: 'open' | 'later' | 'calm'
  lead: string[]
  /** The rule that decides, where there is one. */
  rule?: RuleView
  /** The foreigners' office has to permit the work first. */
  needsPermission: boolean
  isAbroad: boolean
  /** A wage is due: in a job or a training. */
  paysWage: boolean
  duties: RuleView[]
  /** Help that an office may give, and what it still weighs. */
  subsidies: (RuleView & { tag: string; weighs: string[]; papers: string[] })[]
  closed: { title: string; why: string }[]
  thresholds: { year: string; lines: ThresholdView[] }
}

interface RuleView {
  id: string
  title: string
  text: string
  more: string
  cite: CiteView
}

const paperFacts = ['stay', 'paperNote', 'paperValid', 'livesInReception']
const planFacts = [
  'hireAs',
  'hireQualified',
  'entryMonths',
  'entryHours',
  'entryRecognised',
  'entryHereBefore',
  'trialWeeks',
  'courseHours',
  'courseApproved',
]
const subsidyFacts = [
  'applicantRegistered',
  'hireBegun',
  'employedHereFourYears',
  'joblessTwoYears',
  'contractTwoYears',
  'applicantFrom25',
  'jobcenterSixOfSevenYears',
]

/**
 * What an employer can know and may ask. What an office accuses somebody of, where they come from or how they are, an employer is not
 * asked: what rests on it stays open, and the office checks it.
 */
function isAsked(key: string, { told, passed }: Journey): boolean {
  if (key === 'applicantPassport') return true
  const isAnswered = (fact: string) => fact in told || passed.includes(fact)
  const isFree = ['german', 'eu', 'eu-family'].includes(told['applicantPassport'] as string)
  if (key === 'livesAbroad') return isAnswered('applicantPassport') && !isFree
  if (paperFacts.includes(key)) return isAnswered('livesAbroad') && !isFree && told['livesAbroad'] !== true
  if (planFacts.includes(key)) return true
  return subsidyFacts.includes(key) && told['livesAbroad'] !== true
}

/** A job is no training: the waiting time of jobs holds, and a training is not asked for a second time. */
const asPlanned = (told: Told): Told =>
  ['job', 'trial', 'course'].includes(told['hireAs'] as string) ? { ...told, training: false } : told

export const question: Question<EmployerAnswer> = {
  topic: 'employer',
  isAboutAnother: true,
  isAsked,
  reads: asPlanned,
  first: ['applicantPassport', 'livesAbroad', ...paperFacts, ...planFacts, ...subsidyFacts],
  answerOf: (asked, context) => {
    const { all, closed, on, journey } = asked
    const verdict = verdictOf(asked, context.locale)
    const ofStatus = (status: string) => all.filter(({ finding }) => finding.norm.grants.status === status)
    return {
      ...asked.frame,
      headline: verdict.headline,
      tone: verdict.tone,
      lead: verdict.lead,
      ...(verdict.rule ? { rule: ruleView(verdict.rule, context) } : {}),
      needsPermission: verdict.needsPermission ?? false,
      isAbroad: journey.told['livesAbroad'] === true,
      paysWage: ['job', 'training'].includes(journey.told['hireAs'] as string),
      duties: ofStatus('employer-duty')
        .filter(({ finding }) => finding.open === 'open')
        .map((entry) => ruleView(entry, context)),
      // Who still lives abroad is registered nowhere here, and nobody is asked about it.
      subsidies: (journey.told['livesAbroad'] === true ? [] : ofStatus('employer-subsidy'))
        .filter(({ finding }) => finding.open === 'subject-to-judgement' || isMeantAndOpen(finding))
        .map((entry) => ({
          ...ruleView(entry, context),
          tag: gradeWord(entry.finding.norm.grade, context.locale),
          weighs: entry.finding.judgements.map((id) => context.words.judgements[id] ?? id),
          papers: entry.finding.norm.papers.map(({ id }) => context.words.papers[id] ?? id),
        })),
      closed: closed.filter(({ id }) => !id.startsWith('duty-')),
      thresholds: thresholdsOn(on, context.locale),
    }
  },
}

/** Something is still open, but the rule speaks of what is planned. */
const isMeantAndOpen = ({ open, reasons }: Grouped['finding']): boolean =>
  open === 'perhaps' && reasons[0]?.good === 'yes'

interface Verdict {
  headline: string
  tone: EmployerAnswer['tone']
  lead: string[]
  rule?: Grouped
  needsPermission?: boolean
}

/** What the employer may do today. The paper decides; a rule that says more than the paper is no yes. */
function verdictOf({ all, journey: { told } }: Ruled, locale: Language): Verdict {
  const rule = (id: string) => all.find(({ finding }) => finding.norm.id === id) as Grouped
  const isOpen = (entry: Grouped) => entry.finding.open === 'open'
  const free = rule('no-permission-needed')
  if (isOpen(free)) return { headline: m.hire_yes_free({}, { locale }), tone: 'open', lead: [], rule: free }
  if (told['livesAbroad'] === true)
    return {
      headline: m.hire_visa({}, { locale }),
      tone: 'later',
      lead: [m.hire_visa_lead({}, { locale })],
      ...(isOpen(rule('accelerated-procedure')) ? { rule: rule('accelerated-procedure') } : {}),
    }
  if (told['paperValid'] === false)
    return { headline: m.hire_renew({}, { locale }), tone: 'later', lead: [m.hire_renew_lead({}, { locale })] }
  const byPaper = rule('employ-by-paper')
  const note = told['paperNote']
  if (isOpen(byPaper))
    return {
      headline: note === 'any' ? m.hire_yes({}, { locale }) : m.hire_yes_this({}, { locale }),
      tone: 'open',
      lead: [m.hire_yes_lead({}, { locale })],
      rule: byPaper,
    }
  if (statusNow(told) === 'toleration-unclear-identity')
    return { headline: m.hire_no({}, { locale }), tone: 'calm', lead: [m.hire_no_60b({}, { locale })] }
  return withoutNote(all, note, statusNow(told), locale)
}

/** The paper does not say yes, or nobody said what it says: the rules for such a paper. */
function withoutNote(all: readonly Grouped[], note: unknown, status: string | undefined, locale: Language): Verdict {
  const isPaperKnown = status !== undefined
  /** Which work a visa or an interim certificate allows is on the paper alone. */
  const isSeenOnPaper = status?.startsWith('visa-') || status?.startsWith('fiction-')
  const of = (status: string) => all.filter(({ finding }) => finding.norm.grants.status === status)
  const title = of('work-by-law').find(({ finding }) => finding.open === 'open' && finding.norm.grants.work === 'any')
  if (title)
    return note === undefined
      ? { headline: m.hire_yes_if_note({}, { locale }), tone: 'calm', lead: [], rule: title }
      : {
          headline: m.hire_clear_first({}, { locale }),
          tone: 'calm',
          lead: [m.hire_clear_first_lead({}, { locale })],
          rule: title,
        }
  const side = of('side-job-by-law').find(({ finding }) => finding.open === 'open')
  if (side && note !== 'forbidden')
    return { headline: m.hire_limits({}, { locale }), tone: 'calm', lead: [], rule: side, needsPermission: true }
  const permissions = of('work-permission')
  const isFor = ({ finding: { reasons } }: Grouped) => isPaperKnown && reasons[0]?.good !== 'no'
  const now = permissions.find((entry) => entry.finding.open !== 'closed' && isFor(entry))
  if (now)
    return {
      headline: note === 'forbidden' ? m.hire_not_yet({}, { locale }) : m.hire_permission({}, { locale }),
      tone: 'calm',
      lead: [m.hire_permission_lead({}, { locale })],
      rule: now,
      needsPermission: true,
    }
  const later = permissions.find((entry) => entry.group === 'later' && isFor(entry))
  if (later?.day)
    return {
      headline: m.hire_later({ day: longDay(later.day, locale) }, { locale }),
      tone: 'later',
      lead: [m.hire_permission_lead({}, { locale })],
      rule: later,
      needsPermission: true,
    }
  const mayBeAllowed = [...of('work-by-law'), ...permissions].some(
    (entry) => entry.finding.open !== 'closed' && isFor(entry),
  )
  return !isPaperKnown || mayBeAllowed || isSeenOnPaper
    ? { headline: m.work_perhaps({}, { locale }), tone: 'calm', lead: [m.hire_look_at_paper({}, { locale })] }
    : { headline: m.hire_no({}, { locale }), tone: 'calm', lead: [m.hire_no_lead({}, { locale })] }
}

/** The paper of today: the last that was told. */
const statusNow = ({ stay }: Told): string | undefined =>
  (listOf(stay).at(-1) as { status?: string } | undefined)?.status

function ruleView({ finding: { norm } }: Grouped, { words }: Context): RuleView {
  const about = words.norms[norm.id]
  return {
    id: norm.id,
    title: about?.title ?? citeText(norm.cite),
    text: about?.summary ?? '',
    more: about?.allows ?? '',
    cite: citeView(norm.gradeCite),
  }
}
