// The question "what is my certificate worth here?": who examines it, what to hand in, until when somebody must decide, and what follows.
import type { PlainDate } from '@lotse/law'
import { recognitionClocks } from '@lotse/statutes/rights/index.ts'
import { m } from '#lib/paraglide/messages.js'
import { bodyName, bodyOf, type Field } from '../recognition/occupation.ts'
import type { CardView } from '../situation/answer/view.ts'
import { type Language, longDay } from '../words/dates.ts'
import type { AnswerFrame, Question } from './interview.ts'

/** How far it has come. `none`: no certificate. */
export type Stage = 'none' | 'not-yet' | 'sent' | 'complete' | 'due' | 'full' | 'differences' | 'refused'

export interface RecognitionAnswer extends AnswerFrame {
  headline: string
  tone: 'open' | 'later' | 'calm'
  stage: Stage
  field: Field | undefined
  body: string | undefined
  /** Days by which the body must answer, in sentences, with their place in the law. */
  clocks: { text: string; cite: string }[]
  cards: CardView[]
  /** Nobody may work in the occupation without the licence. */
  needsLicence: boolean
}

const overdue = ['recognition-overdue', 'recognition-fast-overdue', 'recognition-regulated-overdue']
/** The act of these occupations names no clock of its own here: §§ 6, 13 BQFG count. */
const withClock: readonly (Field | undefined)[] = ['trade', 'craft', 'agriculture']

export const question: Question<RecognitionAnswer> = {
  topic: 'recognition',
  first: [
    'recognitionField',
    'certificateFromAbroad',
    'recognitionStage',
    'recognitionSentOn',
    'recognitionCompleteOn',
  ],
  answerOf: ({ all, shown, cardOf, journey, on, frame }, { locale }) => {
    const { told } = journey
    const field = told['recognitionField'] as Field | undefined
    const isDue = all.some(({ group, finding }) => group === 'open' && overdue.includes(finding.norm.id))
    const stage = stageOf(told, isDue)
    const needsLicence = field === 'nursing' || field === 'regulated-other'
    return {
      ...frame,
      headline: headlineOf(stage, field, locale),
      tone: stage === 'none' || !field ? 'calm' : stage === 'differences' || stage === 'refused' ? 'later' : 'open',
      stage,
      field,
      body: field && bodyName(bodyOf[field], locale),
      clocks: withClock.includes(field) ? clocksOf(told, on, locale) : [],
      cards: stage === 'full' || stage === 'none' ? [] : shown.map(cardOf).map(withoutSteps),
      needsLicence,
    }
  },
}

/** What a card says to do is said once, above. */
const withoutSteps = (card: CardView): CardView => ({ ...card, steps: [], missing: '' })

function stageOf(told: Record<string, unknown>, isDue: boolean): Stage {
  if (told['certificateFromAbroad'] === false) return 'none'
  if (told['recognitionStage'] === 'decided') return (told['recognitionResult'] as Stage | undefined) ?? 'differences'
  if (told['recognitionStage'] === 'complete') return isDue ? 'due' : 'complete'
  return told['recognitionStage'] === 'sent' ? 'sent' : 'not-yet'
}

function headlineOf(stage: Stage, field: Field | undefined, locale: Language): string {
  if (stage === 'none') return m.rec_no_certificate({}, { locale })
  if (!field) return m.rec_perhaps({}, { locale })
  if (stage === 'due') return m.rec_due({}, { locale })
  if (stage === 'full') return m.rec_full({}, { locale })
  if (stage === 'differences') return m.rec_differences({}, { locale })
  if (stage === 'refused') return m.rec_refused({}, { locale })
  if (stage !== 'not-yet') return m.rec_running({}, { locale })
  if (field === 'academic') return m.rec_academic({}, { locale })
  if (field === 'nursing' || field === 'regulated-other') return m.rec_licence({}, { locale })
  return field === 'state-law' ? m.rec_state({}, { locale }) : m.rec_apply({}, { locale })
}

/** The last days of the clocks that are set; a clock that was stopped or made longer has none that could be named. */
function clocksOf(told: Record<string, unknown>, on: PlainDate, locale: Language): { text: string; cite: string }[] {
  const dayOf = (key: string) => (typeof told[key] === 'string' ? (told[key] as PlainDate) : undefined)
  const isFast = told['recognitionFastTrack'] === true
  const stage = told['recognitionStage']
  const { acknowledgedBy, decidedBy } = recognitionClocks(
    stage === 'sent' || stage === 'complete' ? dayOf('recognitionSentOn') : undefined,
    stage === 'complete' ? dayOf('recognitionCompleteOn') : undefined,
    isFast,
  )
  const runs = told['recognitionExtended'] !== true && told['recognitionPaused'] !== true
  const passed = (day: PlainDate) => day < on
  return [
    ...(acknowledgedBy && stage === 'sent'
      ? [
          {
            text: (passed(acknowledgedBy) ? m.rec_confirm_was : m.rec_confirm_by)(
              { day: longDay(acknowledgedBy, locale) },
              { locale },
            ),
            cite: isFast ? 'BQFG § 14a Abs. 2' : 'BQFG § 6 Abs. 2',
          },
        ]
      : []),
    ...(decidedBy
      ? [
          {
            text: runs
              ? (passed(decidedBy) ? m.rec_decide_was : m.rec_decide_by)(
                  { day: longDay(decidedBy, locale) },
                  { locale },
                )
              : m.rec_decide_later({ day: longDay(decidedBy, locale) }, { locale }),
            cite: isFast ? 'BQFG § 14a Abs. 3' : 'BQFG § 6 Abs. 3',
          },
        ]
      : []),
  ]
}
