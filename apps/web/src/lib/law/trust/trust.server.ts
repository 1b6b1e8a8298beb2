import type { Drift } from '@lotse/statutes/corpus/index.ts'
import { m } from '#lib/paraglide/messages.js'
import { citeView } from '../../situation/answer/names.ts'
import { lawLink } from '../../words/cite.ts'
import { type Language, longDay, monthAndYear } from '../../words/dates.ts'
import type { Reading } from '../norm/page.ts'
import { casesOf, storiesOf } from './cases.server.ts'
import { mutationNow } from './mutation.server.ts'
import type { Mutation } from './mutation.ts'
import { driftOf, newestTexts } from './texts.server.ts'
import type { TrustView } from './view.ts'

export function trustOf(reading: Reading): TrustView {
  const { norm, locale } = reading
  const [cases, stories] = [casesOf(norm.id), storiesOf(norm.id)]
  const mutation = mutationNow(norm.id)
  return {
    writtenFrom: m.law_state({ day: longDay(norm.encodedFrom, locale) }, { locale }),
    text: textState(reading),
    cases: {
      summary:
        cases.length === 0 ? m.gesetz_cases_none({}, { locale }) : m.gesetz_cases({ n: cases.length }, { locale }),
      files: cases.map(({ title, source }) => ({ title, source, ...linkOf(source) })),
    },
    situations: {
      summary: stories.length === 0 ? '' : m.gesetz_situations({ n: stories.length }, { locale }),
      stories,
    },
    mutation: mutationText(mutation, locale),
    review: m.gesetz_not_reviewed({}, { locale }),
  }
}

function mutationText(mutation: Mutation | undefined, locale: Language): string {
  if (!mutation) return m.gesetz_mutation_none({}, { locale })
  return 'total' in mutation
    ? m.gesetz_mutation({ killed: mutation.killed, total: mutation.total }, { locale })
    : m.gesetz_mutation_left({ n: mutation.left }, { locale })
}

/** A source that begins with a place of law leads there; a court's decision does not. */
function linkOf(source: string): { cite?: ReturnType<typeof citeView> } {
  const cite = /^\S+ § \d+[a-z]?(?: (?:Abs\.|Satz|Nr\.) \d+[a-z]?)*/.exec(source)?.[0]
  return cite && lawLink(cite) ? { cite: citeView(cite) } : {}
}

function textState({ norm, locale }: Reading): TrustView['text'] {
  if (norm.inForce.to !== undefined) return { isSame: true, summary: m.gesetz_text_past({}, { locale }), places: [] }
  const found = driftOf(norm)
  const other = found.filter(({ status }) => status !== 'same')
  const changed = other.filter(({ status }) => status !== 'unchecked')
  const texts = newestTexts(norm)
    .map(({ code, state }) => `${code} ${stateText(state, locale)}`)
    .join(', ')
  const same = found.length - other.length
  return {
    isSame: changed.length === 0,
    summary: [
      changed.length === 0
        ? m.gesetz_text_same({ n: same, texts }, { locale })
        : m.gesetz_text_changed({ n: changed.length, texts }, { locale }),
      ...(other.length > changed.length
        ? [m.gesetz_text_unchecked({ n: other.length - changed.length }, { locale })]
        : []),
    ].join(' '),
    places: other.map((drift) => ({ cite: citeView(drift.cite), status: driftText(drift, locale) })),
  }
}

/** `2026-07-29` is a day, `2026-04` the month of a collection of texts. */
const stateText = (state: string, locale: Language): string =>
  state.length > 7 ? longDay(state, locale) : monthAndYear(`${state}-01`, locale)

const driftText = ({ status, to, added }: Drift, locale: Language): string =>
  ({
    same: () => m.gesetz_drift_same({}, { locale }),
    changed: () => m.gesetz_drift_changed({}, { locale }),
    missing: () => m.gesetz_drift_missing({}, { locale }),
    moved: () => m.gesetz_drift_moved({ to: to ?? '' }, { locale }),
    'added-beside': () => m.gesetz_drift_added({ places: (added ?? []).join(', ') }, { locale }),
    unchecked: () => m.gesetz_drift_unchecked({}, { locale }),
  })[status]()
