// Every norm, as a list by code and paragraph, and what a search finds in it.
import { citationsOf, groupBy, type Norm } from '@lotse/law'
import { m } from '#lib/paraglide/messages.js'
import { wordOf } from '../situation/answer/card.ts'
import { citeView, titleOf } from '../situation/answer/names.ts'
import { citeText, codeText } from '../words/cite.ts'
import type { Language } from '../words/dates.ts'
import { inForceText, normHref, paragraphOf } from './place.ts'
import { type Findable, type Found, searchNorms } from './search.ts'
import { type Entry, versionAt, versionToday } from './shelves.server.ts'

export interface EntryView {
  id: string
  href: string
  title: string
  cite: string
  grade: string
  inForce: string
  isInForce: boolean
}

export interface ListView {
  count: number
  typed: string
  /** What was found, in words; empty where nothing was searched for. */
  found: string
  meant: string
  /** What the search found, the best first. */
  results: EntryView[]
  codes: { id: string; code: string; paragraphs: { name: string; norms: EntryView[] }[] }[]
}

export function listView(entries: readonly Entry[], typed: string, today: string, locale: Language): ListView {
  const search: Found = typed.trim() ? searchNorms(findablesOf(entries), typed) : { ids: [], by: 'none', meant: [] }
  const viewOf = (entry: Entry) => entryView(entry, today, locale)
  return {
    count: entries.length,
    typed,
    found: typed.trim() ? foundText(search, typed.trim(), locale) : '',
    meant: search.meant.map(({ word }) => m.gesetz_meant({ word }, { locale })).join(' '),
    results: search.ids.flatMap((id) => entries.filter((entry) => entry.id === id)).map(viewOf),
    codes: typed.trim() && search.ids.length > 0 ? [] : codesOf(entries, today, viewOf),
  }
}

function foundText({ ids, by }: Found, typed: string, locale: Language): string {
  if (ids.length === 0) return m.gesetz_found_none({ typed }, { locale })
  if (by === 'rests-on') return m.gesetz_found_resting({ n: ids.length, typed }, { locale })
  return m.gesetz_found({ n: ids.length, typed }, { locale })
}

export function entryView(entry: Entry, today: string, locale: Language): EntryView {
  const norm = versionToday(entry, today)
  return {
    id: entry.id,
    href: normHref(entry.id, locale),
    title: titleOf(norm, entry.shelf.words),
    cite: citeView(norm.cite).text,
    grade: wordOf(norm, norm.grade, { rulebook: entry.shelf.rulebook, locale }),
    inForce: inForceText(norm.inForce, locale),
    isInForce: versionAt(entry, today) !== undefined,
  }
}

/** Codes in the order in which they first come, paragraphs in theirs. */
function codesOf(entries: readonly Entry[], today: string, viewOf: (entry: Entry) => EntryView): ListView['codes'] {
  const placed = entries.map((entry) => {
    const norm: Norm = versionToday(entry, today)
    const paragraph = paragraphOf(norm)
    return { entry, norm, paragraph, code: paragraph.split(' §')[0] ?? '' }
  })
  const byText = new Intl.Collator('de', { numeric: true })
  return [...groupBy(placed, ({ code }) => code)].map(([code, inCode]) => ({
    id: code,
    code: codeText(code),
    paragraphs: [...groupBy(inCode, ({ paragraph }) => paragraph)]
      .sort(([a], [b]) => byText.compare(a, b))
      .map(([paragraph, norms]) => ({
        name: citeText(paragraph),
        norms: norms.sort((a, b) => byText.compare(a.norm.cite, b.norm.cite)).map(({ entry }) => viewOf(entry)),
      })),
  }))
}

const kept = new WeakMap<readonly Entry[], readonly Findable[]>()

function findablesOf(entries: readonly Entry[]): readonly Findable[] {
  const found = kept.get(entries) ?? entries.map(findableOf)
  kept.set(entries, found)
  return found
}

function findableOf({ id, shelf, versions }: Entry): Findable {
  const about = shelf.words.norms[id]
  const statuses = versions.map(({ grants }) => shelf.words.statuses[grants.status] ?? '')
  return {
    id,
    cites: versions.flatMap(({ cite, aliases = [] }) => [cite, ...aliases]),
    restsOn: versions.flatMap(citationsOf),
    title: about?.title ?? '',
    summary: about?.summary ?? '',
    text: [id.replaceAll('-', ' '), about?.allows, ...Object.values(about?.places ?? {}), ...statuses].join(' '),
  }
}
