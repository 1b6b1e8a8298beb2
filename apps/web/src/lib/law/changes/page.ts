// What is different in the law that Lotse knows between two days.
// Start reading at `changesView`.
import { type ChangedNorm, type ComparedDays, compareDays, groupBy, type Norm, type Turn } from '@lotse/law'
import { wordsOfPlace } from '@lotse/statutes/words/index.ts'
import { m } from '#lib/paraglide/messages.js'
import { wordOf } from '../../situation/answer/card.ts'
import { citeView, titleOf } from '../../situation/answer/names.ts'
import { dayBefore, fromOrdinal, type Language, longDay, ordinal } from '../../words/dates.ts'
import { lineOf, tongueOf } from '../lines.ts'
import { figureText } from '../norm/figures.ts'
import { changesHref, inForceText, normHref } from '../place.ts'
import type { Entry, Shelf } from '../shelves.server.ts'
import { facetsOf } from './facets.ts'
import { placeChanges } from './places.ts'
import type { ChangedView, ChangesView, FigureChange, NormLink, TurnView } from './view.ts'

/** What every part of the page is made from. */
export interface Comparing {
  entries: readonly Entry[]
  from: string
  to: string
  locale: Language
}

export function changesView(comparing: Comparing, today: string): ChangesView {
  const { entries, from, to, locale } = comparing
  const shelves = [...new Set(entries.map(({ shelf }) => shelf))]
  // A norm of several questions is shown once, with the first of them.
  const compared = shelves.map((shelf) => ({
    shelf,
    found: compareDays(shelf.rulebook, from, to),
    isOwn: ({ id }: Norm) => entries.some((entry) => entry.id === id && entry.shelf === shelf),
  }))
  const norms = (pick: (found: ComparedDays) => readonly Norm[], on: string) =>
    compared.flatMap(({ shelf, found, isOwn }) =>
      pick(found)
        .filter(isOwn)
        .map((norm) => normLink(norm, shelf, on, locale)),
    )
  const changed = compared.flatMap(({ shelf, found, isOwn }) =>
    found.changed.filter(({ after }) => isOwn(after)).map((one) => changedView(one, shelf, comparing)),
  )
  const began = norms(({ began }) => began, to)
  const ended = norms(({ ended }) => ended, from)
  const unsure = norms(({ unsure }) => unsure, to)
  const days = { from: longDay(from, locale), to: longDay(to, locale) }
  const count = began.length + ended.length + unsure.length + changed.length
  return {
    from,
    to,
    title: m.gesetz_changes_between(days, { locale }),
    summary: count === 0 ? m.gesetz_changes_none(days, { locale }) : m.gesetz_changes_count({ n: count }, { locale }),
    began,
    ended,
    unsure,
    changed,
    figures: figuresOf(compared, comparing),
    turns: turnsOf(compared, comparing),
    others: otherDays(comparing, today),
  }
}

interface Compared {
  shelf: Shelf
  found: ComparedDays
}

function normLink(norm: Norm, { words, rulebook }: Shelf, on: string, locale: Language): NormLink {
  return {
    id: norm.id,
    title: titleOf(norm, words),
    cite: citeView(norm.cite).text,
    href: normHref(norm.id, locale, on),
    note: `${wordOf(norm, norm.grade, { rulebook, locale })} · ${inForceText(norm.inForce, locale)}`,
  }
}

function changedView(changed: ChangedNorm, shelf: Shelf, comparing: Comparing): ChangedView {
  const { before, after } = changed
  const { from, to, locale } = comparing
  const dayLink = (on: string) => ({
    text: m.gesetz_text_of({ day: longDay(on, locale) }, { locale }),
    href: normHref(after.id, locale, on),
  })
  return {
    ...normLink(after, shelf, to, locale),
    before: dayLink(from),
    after: dayLink(to),
    facets: facetsOf(changed, shelf, comparing),
    places: placeChanges(changed, shelf, comparing),
    note: inForceText(before.inForce, locale),
  }
}

const linksOf = (ids: readonly string[], { entries, to, locale }: Comparing) =>
  entries
    .filter(({ id }) => ids.includes(id))
    .map(({ id, shelf, versions }) => ({
      title: titleOf(versions.at(-1) as Norm, shelf.words),
      href: normHref(id, locale, to),
    }))

/** Each figure once, with the norms of all questions that ask for it. */
function figuresOf(compared: readonly Compared[], comparing: Comparing): FigureChange[] {
  const { locale } = comparing
  const all = compared.flatMap(({ found }) => found.figures)
  return [...groupBy(all, ({ amount }) => amount.id).values()].flatMap((same) => {
    const [figure] = same
    if (!figure) return []
    const { amount, before, after } = figure
    const say = (value: typeof before) =>
      value ? figureText(amount, value.value, locale) : m.gesetz_figure_unknown({}, { locale })
    return [
      {
        before: say(before),
        after: say(after),
        source: (after ?? before)?.source ?? '',
        norms: linksOf(
          same.flatMap(({ norms }) => norms),
          comparing,
        ),
      },
    ]
  })
}

/** Each fixed day once for the place that names it. */
function turnsOf(compared: readonly Compared[], comparing: Comparing): TurnView[] {
  const { to, locale } = comparing
  const all = compared.flatMap(({ shelf, found }) =>
    found.turns.map((turn) => ({
      ...turn,
      text: lineOf(turn.condition, tongueOf(shelf, to, locale), locale).text,
      place: withinText(turn, shelf),
    })),
  )
  return [...groupBy(all, ({ day, cite, place, text }) => [day, cite, place, text].join('\n')).values()].flatMap(
    (same) => {
      const [turn] = same
      if (!turn) return []
      const { day, place, text, cite } = turn
      const norms = linksOf(
        same.flatMap(({ norms }) => norms),
        comparing,
      )
      return [{ day: longDay(day, locale), place, text, cite: citeView(cite), norms }]
    },
  )
}

/** The words of the place that names the day: of the gate, or of the place in the first norm that has it. */
function withinText({ within: { cite, gate }, norms }: Turn, { rulebook, words }: Shelf): string {
  const norm = rulebook.norms.find(({ id }) => id === norms[0])
  return (gate ? words.gates[gate] : norm && wordsOfPlace(words, norm, cite)) ?? ''
}

const MOST_DAYS_BACK = 366

/** The days of the last year and to come on which a text or a figure changes, each with the day before it. */
function otherDays({ entries, from, to, locale }: Comparing, today: string): ChangesView['others'] {
  const after = (day: string) => fromOrdinal(ordinal(day) + 1)
  const earliest = fromOrdinal(ordinal(today) - MOST_DAYS_BACK)
  const ofTexts = entries.flatMap(({ versions }) =>
    versions.flatMap(({ inForce: { from, to, unknownFrom } }) => [
      from,
      ...(to ? [after(to)] : []),
      unknownFrom ?? from,
    ]),
  )
  const ofFigures = entries.flatMap(({ shelf }) =>
    shelf.rulebook.figures.flatMap(({ values, knownUntil }) => [...values.map(({ from }) => from), after(knownUntil)]),
  )
  return [...new Set([...ofTexts, ...ofFigures])]
    .filter((day) => day > earliest && day < '2100')
    .sort()
    .map((day) => ({
      text: m.gesetz_changes_on({ from: longDay(dayBefore(day), locale), to: longDay(day, locale) }, { locale }),
      href: changesHref(dayBefore(day), day, locale),
      isShown: to === day && from === dayBefore(day),
    }))
}
