import type { Finding, Norm, Reason } from '@lotse/law'
import { type LawWords, wordsOfFact, wordsOfReason } from '@lotse/statutes/words/index.ts'
import { m } from '#lib/paraglide/messages.js'
import { citeText } from '../../words/cite.ts'
import type { Language } from '../../words/dates.ts'
import { citeView } from './names.ts'
import type { Context, ReasonView } from './view.ts'

export function reasonView(reason: Reason, norm: Norm, context: Context): ReasonView {
  const { words, locale } = context
  const isExclusion = reason.role === 'exclusion' || reason.role === 'regular-exclusion'
  const state = stateOf(reason, isExclusion)
  const parts = reason.good === 'yes' ? [] : reason.of.filter(({ role }) => role === 'waiver' || role === 'passage')
  return {
    text: reasonText(reason, norm, words),
    state,
    stateText: stateText(state, isExclusion, locale),
    ...(reason.cite ? { cite: citeView(reason.cite) } : {}),
    parts: parts.map((part) => reasonView(part, norm, context)),
  }
}

function stateOf({ good, state }: Reason, isExclusion: boolean): ReasonView['state'] {
  if (good === 'no') return 'missing'
  if (good === 'judgement') return 'weigh'
  if (good !== 'yes') return 'unclear'
  const isMet = state === (isExclusion ? 'no' : 'yes')
  return isMet ? 'met' : 'waived'
}

const stateText = (state: ReasonView['state'], isExclusion: boolean, locale: Language): string =>
  ({
    met: () => (isExclusion ? m.state_not_so({}, { locale }) : m.state_met({}, { locale })),
    missing: () => (isExclusion ? m.state_so({}, { locale }) : m.state_missing({}, { locale })),
    unclear: () => m.state_unclear({}, { locale }),
    weigh: () => m.state_weigh({}, { locale }),
    waived: () => m.state_waived({}, { locale }),
  })[state]()

export function firstMissing(finding: Finding, { words }: Context): string {
  const reason = finding.reasons.find(({ good }) => good === 'no')
  return reason ? reasonText(reason, finding.norm, words) : ''
}

export function reasonText(reason: Reason, norm: Norm, words: LawWords): string {
  const own = wordsOfReason(words, norm, reason)
  if (own) return own
  const [fact] = factsIn(reason)
  return fact ? wordsOfFact(words, fact).label : citeText(reason.cite ?? '')
}

const factsIn = (reason: Reason): string[] => [...(reason.facts ?? []), ...reason.of.flatMap(factsIn)]
