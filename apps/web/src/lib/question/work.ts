// The question "may I work?": what the rules about work say, as one answer.
import { m } from '#lib/paraglide/messages.js'
import type { CardView } from '../situation/answer/view.ts'
import type { Grouped } from '../situation/group.ts'
import { type Language, longDay } from '../words/dates.ts'
import type { AnswerFrame, Question } from './interview.ts'

export interface WorkAnswer extends AnswerFrame {
  headline: string
  tone: 'open' | 'later' | 'calm'
  cards: CardView[]
  closed: { title: string; why: string }[]
  /** A permission has to be asked for first. */
  needsPermission: boolean
}

export const question: Question<WorkAnswer> = {
  topic: 'work',
  answerOf: ({ shown, cards, closed, frame }, { locale }) => {
    const [best] = shown
    return {
      ...frame,
      headline: headlineOf(best, locale),
      tone: best?.group === 'open' ? 'open' : best?.group === 'later' ? 'later' : 'calm',
      cards,
      closed,
      needsPermission: shown.some(({ finding }) => finding.norm.grants.status === 'work-permission'),
    }
  },
}

function headlineOf(best: Grouped | undefined, locale: Language): string {
  if (!best) return m.work_no({}, { locale })
  const { finding, group, day: opens, restsOn } = best
  const { grade, grants } = finding.norm
  if (group === 'perhaps') return m.work_perhaps({}, { locale })
  const day = longDay(opens ?? finding.on, locale)
  if (group === 'later') return restsOn ? m.work_later_perhaps({ day }, { locale }) : m.work_later({ day }, { locale })
  if (group === 'discretion' || group === 'meanwhile') return m.work_may({}, { locale })
  if (grants.status === 'work-permission')
    return grade === 'right' ? m.work_claim({}, { locale }) : m.work_should({}, { locale })
  if (grants.status === 'side-job-by-law') return m.work_yes_limits({}, { locale })
  return grants.work === 'any' ? m.work_yes({}, { locale }) : m.work_yes_this({}, { locale })
}
