// A norm on a day as plain values: what it asks, what it gives, and how far one may trust it.
// Start reading at `normView`.
import { type Condition, conditionsOf, type Norm, partsOf } from '@lotse/law'
import { m } from '#lib/paraglide/messages.js'
import { meaningOf, wordOf } from '../../situation/answer/card.ts'
import { citeView, titleOf } from '../../situation/answer/names.ts'
import { dayBefore, isOldText, type Language, longDay } from '../../words/dates.ts'
import { factorLines, tongueOf } from '../lines.ts'
import { changesHref, inForceText, normHref } from '../place.ts'
import { type Entry, type Shelf, versionAt, versionToday } from '../shelves.server.ts'
import { trustOf } from '../trust/trust.server.ts'
import { figuresOf } from './figures.ts'
import { grantOf } from './gives.ts'
import { departedOf, gatesOf, groupsOf, waiversOf, wordedPlaces } from './places.ts'
import type { NormView, ShownView, VersionView } from './view.ts'

/** What every part of the page is made from. */
export interface Reading {
  norm: Norm
  shelf: Shelf
  entries: readonly Entry[]
  on: string
  today: string
  locale: Language
}

export function normView(
  entry: Entry,
  entries: readonly Entry[],
  on: string,
  today: string,
  locale: Language,
): NormView {
  const { shelf } = entry
  const norm = versionAt(entry, on)
  const named = norm ?? versionToday(entry, today)
  return {
    id: entry.id,
    title: titleOf(named, shelf.words),
    cite: citeView(named.cite),
    on,
    day: longDay(on, locale),
    isToday: on === today,
    ...(norm ? {} : { absent: absentText(entry, on, locale) }),
    summary: shelf.words.norms[entry.id]?.summary ?? '',
    versions: versionsOf(entry, norm, locale),
    ...(norm ? { shown: shownView({ norm, shelf, entries, on, today, locale }) } : {}),
  }
}

/** Before its first text nobody has looked whether there was another one; after its end there is none. */
function absentText({ versions }: Entry, on: string, locale: Language): string {
  const first = versions[0]?.inForce.from ?? on
  if (on < first) return m.gesetz_absent_before({ day: longDay(first, locale) }, { locale })
  const last = versions.findLast(({ inForce }) => inForce.to !== undefined && inForce.to < on)?.inForce.to ?? on
  return m.gesetz_absent_after({ day: longDay(last, locale) }, { locale })
}

const versionsOf = ({ id, versions }: Entry, shown: Norm | undefined, locale: Language): VersionView[] =>
  versions
    .map((version, index): VersionView => {
      const { from } = version.inForce
      return {
        text: inForceText(version.inForce, locale),
        cite: citeView(version.cite).text,
        href: normHref(id, locale, from),
        isShown: version === shown,
        ...(index > 0 ? { changes: `${changesHref(dayBefore(from), from, locale)}#${id}` } : {}),
      }
    })
    .reverse()

function shownView(reading: Reading): ShownView {
  const { norm, shelf, on, today, locale } = reading
  const { words } = shelf
  const { unknownFrom } = norm.inForce
  const { judgements, unencoded } = openIn(norm, reading)
  return {
    grade: {
      word: wordOf(norm, norm.grade, { ...shelf, locale }),
      meaning: meaningOf(norm, norm.grade, { ...shelf, locale }),
      cite: citeView(norm.gradeCite),
    },
    inForce: inForceText(norm.inForce, locale),
    warnings: [
      ...(unknownFrom && on >= unknownFrom ? [m.gesetz_unsure({ day: longDay(unknownFrom, locale) }, { locale })] : []),
      ...(norm.inForce.to === undefined && isOldText(norm.encodedFrom, today)
        ? [m.gesetz_old({ day: longDay(norm.encodedFrom, locale) }, { locale })]
        : []),
    ],
    groups: groupsOf(reading),
    waivers: waiversOf(reading),
    gates: gatesOf(reading),
    departed: departedOf(reading),
    grants: grantOf(reading),
    consents: wordedPlaces(reading, norm.consents ?? [], ({ of }) => words.consents[of] ?? of),
    papers: wordedPlaces(reading, norm.papers, ({ id }) => words.papers[id] ?? id),
    figures: figuresOf(reading),
    judgements,
    inFavour: (norm.inFavour ?? []).map(({ id, source }) => ({ text: words.inFavour[id] ?? id, source })),
    unencoded,
    notSaid: Object.entries(norm.notSaid ?? {}).map(([place, why]) => ({ cite: citeView(fullCite(norm, place)), why })),
    trust: trustOf(reading),
  }
}

/** A place as its author wrote it, with the paragraph that the norm stands in. */
const fullCite = ({ cite }: Norm, place: string): string =>
  place.includes('§') ? place : `${cite.replace(/ Abs\..*$/, '')} ${place}`

/** What only a human can weigh, and what nobody has encoded, each once. */
function openIn(
  norm: Norm,
  { shelf, on, locale }: Reading,
): { judgements: { text: string; factors: string[] }[]; unencoded: string[] } {
  const leaves = conditionsOf(norm).flatMap(leavesIn)
  const tongue = tongueOf(shelf, on, locale)
  const judged = leaves.filter((leaf) => leaf.is === 'judged')
  return {
    judgements: [...new Map(judged.map((leaf) => [leaf.id, leaf])).values()].map((leaf) => ({
      text: shelf.words.judgements[leaf.id] ?? leaf.id,
      factors: factorLines(tongue.factors(leaf), locale),
    })),
    unencoded: [
      ...new Set(
        leaves.flatMap((leaf) => (leaf.is === 'unencoded' ? [shelf.words.unencoded[leaf.what] ?? leaf.what] : [])),
      ),
    ],
  }
}

function leavesIn(condition: Condition): Condition[] {
  const parts = partsOf(condition)
  return parts.length > 0 ? parts.flatMap(leavesIn) : [condition]
}
