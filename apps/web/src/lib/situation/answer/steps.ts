import {
  type Change,
  type Finding,
  factOf,
  type Gap,
  type Leg,
  type Norm,
  type PlainDate,
  type Reason,
  type Rulebook,
} from '@lotse/law'
import { m } from '#lib/paraglide/messages.js'
import { type Language, longDay } from '../../words/dates.ts'
import { changeText } from '../say-fact.ts'
import { reasonText } from './reasons.ts'
import type { Context, StepView } from './view.ts'

/** What is done already, then what is left, each with its days. */
export function stepsOf(
  norm: Norm,
  finding: Finding,
  leg: Leg | undefined,
  gap: Gap | undefined,
  context: Context,
): StepView[] {
  const { rulebook, words, locale } = context
  const done = finding.reasons.filter((reason) => isDone(reason, rulebook)).slice(0, 4)
  const anchor = (index: number) => `schritt-${norm.id}-${index}`
  const doneSteps = done.map(
    (reason, index): StepView => ({
      anchor: anchor(index),
      title: reasonText(reason, norm, words),
      what: '',
      when: m.done({}, { locale }),
      help: '',
      isDone: true,
      isWaiting: false,
    }),
  )
  const open: Omit<StepView, 'anchor'>[] = leg
    ? leg.steps
        .filter((step) => step.kind !== 'be-decided')
        .map((step) => ({
          title: stepTitle(step.kind, step.changes, context),
          what: words.steps[step.kind]?.what ?? '',
          when: stepWhen(step.kind, step.from, step.to, step.source === 'estimate', locale),
          help: step.help.map((kind) => words.help[kind] ?? kind).join('; '),
          isDone: false,
          isWaiting: step.kind === 'wait-until',
        }))
    : (gap?.changes ?? []).map((change) => ({
        title: changeText(rulebook, words, change, locale),
        what: '',
        when: '',
        help: '',
        isDone: false,
        isWaiting: false,
      }))
  return [...doneSteps, ...open.map((step, index) => ({ ...step, anchor: anchor(done.length + index) }))]
}

/** Met, and by something people do themselves: worth a tick. */
const isDone = (reason: Reason, rulebook: Rulebook): boolean =>
  reason.good === 'yes' &&
  reason.state === 'yes' &&
  ['requirement', 'regular', 'gate'].includes(reason.role ?? '') &&
  isEarned(reason, rulebook)

/** Met by what the person did or has, not because the requirement does not concern them at all. */
function isEarned(reason: Reason, rulebook: Rulebook): boolean {
  const inner = reason.of.filter(({ role }) => role === 'part')
  if (inner.length === 0) return (reason.facts ?? []).some((key) => factOf(rulebook, key)?.proposable)
  const met = inner.filter(({ state }) => state === 'yes')
  return reason.is === 'any'
    ? met.length > 0 && met.every((part) => isEarned(part, rulebook))
    : met.some((part) => isEarned(part, rulebook))
}

export const stepTitle = (kind: string, changes: readonly Change[], { words, rulebook, locale }: Context): string =>
  words.steps[kind]?.title ?? (changes[0] ? changeText(rulebook, words, changes[0], locale) : kind)

function stepWhen(kind: string, from: PlainDate, to: PlainDate, isEstimate: boolean, locale: Language): string {
  if (kind === 'wait-until') return m.step_wait({ day: longDay(to, locale) }, { locale })
  if (from === to || kind === 'apply') return m.step_from({ day: longDay(to, locale) }, { locale })
  return isEstimate
    ? m.step_until_estimate({ day: longDay(to, locale) }, { locale })
    : m.step_until({ day: longDay(to, locale) }, { locale })
}
