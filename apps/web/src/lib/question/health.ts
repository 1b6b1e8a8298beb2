// The question "may I see a doctor, and who pays?": the answer begins with a yes, because an emergency is always one.
import { m } from '#lib/paraglide/messages.js'
import type { CardView } from '../situation/answer/view.ts'
import type { Grouped } from '../situation/group.ts'
import type { Journey } from '../situation/journey.ts'
import type { Language } from '../words/dates.ts'
import type { AnswerFrame, Question } from './interview.ts'

/** What to do first depends on who pays. */
export type Way = 'insured' | 'title' | 'office' | 'advice'

export interface HealthAnswer extends AnswerFrame {
  headline: string
  tone: 'open' | 'calm'
  way: Way
  cards: CardView[]
  closed: { title: string; why: string }[]
  /** Children and births are paid for by the same act. */
  hasAsylumBenefits: boolean
}

const full = ['care-as-insured', 'care-for-minors']
const ofTitle = ['insurance-through-jobcenter', 'help-in-illness']
const ofAsylumAct = ['care-when-ill', 'care-until-departure', ...full]
/** What a cut takes away. That somebody is no child, or not insured, is no refusal. */
const cut = ['care-as-insured', 'other-care']

export const question: Question<HealthAnswer> = {
  topic: 'health',
  first: ['stay', 'healthInsured', 'publicFunds'],
  answerOf: ({ all, shown, cards, closed, journey, frame }, { locale }) => {
    const isOpen = (...ids: string[]) =>
      all.some(({ group, finding }) => group === 'open' && ids.includes(finding.norm.id))
    const isInsured = isOpen('own-insurance')
    return {
      ...frame,
      headline: headlineOf(all, isOpen, locale),
      tone: isInsured || isOpen(...full, ...ofTitle, ...ofAsylumAct) ? 'open' : 'calm',
      way: wayOf(all, journey, isOpen),
      cards: (isInsured ? cards.filter(({ id }) => id === 'own-insurance') : cards).map(withoutSteps),
      closed: journey.told['benefitsCut'] === true ? closed.filter(({ id }) => cut.includes(id)) : [],
      hasAsylumBenefits: !isInsured && shown.some(({ finding }) => ofAsylumAct.includes(finding.norm.id)),
    }
  },
}

/** To have too little money is nothing one has done, and nothing to do. */
const withoutSteps = (card: CardView): CardView => ({ ...card, steps: [], missing: '' })

type IsOpen = (...ids: string[]) => boolean

function headlineOf(all: readonly Grouped[], isOpen: IsOpen, locale: Language): string {
  if (isOpen('own-insurance')) return m.arzt_yes_insured({}, { locale })
  if (isOpen(...full)) return m.arzt_yes_full({}, { locale })
  if (isOpen(...ofAsylumAct)) return m.arzt_yes_ill({}, { locale })
  if (isOpen(...ofTitle)) return m.arzt_yes_title({}, { locale })
  const mustApply = all.some(
    ({ group, restsOn, finding }) =>
      group === 'discretion' && restsOn === 'judgement' && [...ofAsylumAct, ...ofTitle].includes(finding.norm.id),
  )
  return mustApply ? m.arzt_yes_apply({}, { locale }) : m.arzt_yes_perhaps({}, { locale })
}

/**
 * An office has to report people who hold no paper and have asked for nothing (§ 87 Abs. 2 Nr. 1 AufenthG): they are sent to nobody who
 * must. The same for who does not say what they hold.
 */
function wayOf(all: readonly Grouped[], { told }: Journey, isOpen: IsOpen): Way {
  if (isOpen('own-insurance')) return 'insured'
  const hasAsked =
    lastOf(told['asylum']) === 'asylum-pending' ||
    told['askedForTemporaryProtection'] === true ||
    told['followUpApplication'] === true
  if ([undefined, 'none'].includes(lastOf(told['stay'])) && !hasAsked) return 'advice'
  const may = (ids: readonly string[]) =>
    all.some(({ group, finding }) => group !== 'closed' && ids.includes(finding.norm.id))
  return may(ofTitle) && !isOpen(...ofAsylumAct) ? 'title' : 'office'
}

/** The status held now, of a track that was told. */
function lastOf(track: unknown): string | undefined {
  const last: unknown = Array.isArray(track) ? track.at(-1) : undefined
  return typeof last === 'object' && last !== null && 'status' in last ? String(last.status) : undefined
}
