import { describe, expect, it } from 'vitest'
import { dayBefore } from '../words/dates.ts'
import { changesView } from './changes/page.ts'
import { listView } from './list.ts'
import { normView } from './norm/page.ts'
import { entriesIn } from './shelves.server.ts'

const today = '2026-11-23'

/** Every text of a view, with where it stands. */
function textsIn(value: unknown, at = ''): [at: string, text: unknown][] {
  if (Array.isArray(value)) return value.flatMap((one, index) => textsIn(one, `${at}[${index}]`))
  if (typeof value !== 'object' || value === null) return [[at, value]]
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${at}.${key}`))
}

describe.each(['de', 'en'] as const)('every norm in %s', async (locale) => {
  const entries = await entriesIn(locale)
  const names = new Set(
    entries.flatMap(({ shelf }) => [
      ...shelf.rulebook.vocabulary.facts.map(({ id }) => id).filter((id) => /[a-z][A-Z]/.test(id)),
      ...shelf.rulebook.vocabulary.statuses.map(({ id }) => id).filter((id) => /\d|-.*-/.test(id)),
    ]),
  )
  /** Texts that nobody wrote: names of the program, and what is missing. Addresses, ids and the authors' notes may have them. */
  const raw = (view: unknown): string[] =>
    textsIn(view)
      .filter(([at]) => !/(?:\.href|\.id|\.on|\.why|\.changes|\.open|\.change|\.typed|\.from|\.to)$/.test(at))
      .filter(
        ([, text]) =>
          text === undefined ||
          text === null ||
          (typeof text === 'string' &&
            (/undefined|\[object|\bNaN\b/.test(text) || text.split(/[\s„“”"():,;]+/).some((word) => names.has(word)))),
      )
      .map(([at, text]) => `${at}: ${text}`)

  it.each(entries.map((entry) => ({ id: entry.id, entry })))('$id reads in words on each of its days', ({ entry }) => {
    const days = [today, ...entry.versions.flatMap(({ inForce: { from, to } }) => [dayBefore(from), from, to ?? from])]
    for (const on of new Set(days)) expect(raw(normView(entry, entries, on, today, locale)), on).toEqual([])
  })

  it('stands in the list once, and is found by its title and its place', () => {
    const { codes, count } = listView(entries, '', today, locale)
    const listed = codes.flatMap(({ paragraphs }) => paragraphs.flatMap(({ norms }) => norms))
    expect(listed.map(({ id }) => id).sort()).toEqual(entries.map(({ id }) => id).sort())
    expect(count).toBe(listed.length)
    expect(raw(codes)).toEqual([])
    for (const { id, title, cite } of listed) {
      expect(
        listView(entries, title, today, locale).results.map((entry) => entry.id),
        title,
      ).toContain(id)
      expect(
        listView(entries, cite, today, locale).results.map((entry) => entry.id),
        cite,
      ).toContain(id)
    }
  })

  it('is compared in words on every day on which something changes', () => {
    const [first] = changesView({ entries, from: '2026-06-11', to: '2026-06-12', locale }, today).others
    expect(first).toBeDefined()
    const others = changesView({ entries, from: '2026-06-11', to: '2026-06-12', locale }, today).others
    for (const { href } of others) {
      const [, from = '', to = ''] = /von=(.+)&bis=(.+)$/.exec(href) ?? []
      const view = changesView({ entries, from, to, locale }, today)
      expect(raw(view), href).toEqual([])
      const { began, ended, unsure, changed, figures } = view
      expect(began.length + ended.length + unsure.length + changed.length + figures.length, href).toBeGreaterThan(0)
    }
  })
})

it('says of a day before the first text that nobody looked, and of one after the last that it is over', async () => {
  const entries = await entriesIn('de')
  const find = (id: string) => entries.find((entry) => entry.id === id) as (typeof entries)[number]
  const view = normView(find('permit-sustained-integration'), entries, '2022-12-30', today, 'de')
  expect(view.absent).toContain('Der erste gilt ab 31. Dezember 2022.')
  expect(view).not.toHaveProperty('shown')
  expect(normView(find('permit-sustained-integration'), entries, '2022-12-31', today, 'de').absent).toBe(undefined)
})

it('warns where the text is older than half a year, on the day and not before', async () => {
  const entries = await entriesIn('de')
  const entry = entries.find(({ id }) => id === 'permit-sustained-integration') as (typeof entries)[number]
  const warnings = (now: string) => normView(entry, entries, now, now, 'de').shown?.warnings
  expect(warnings('2027-01-28')).toEqual([])
  expect(warnings('2027-01-29')).toEqual([expect.stringContaining('länger als sechs Monate')])
})

it('says nothing of work where the right is no residence status', async () => {
  const entries = await entriesIn('de')
  const facts = (id: string) => {
    const entry = entries.find((one) => one.id === id) as (typeof entries)[number]
    return normView(entry, entries, today, today, 'de').shown?.grants.facts.map(({ text }) => text)
  }
  expect(facts('permit-sustained-integration')).toContain('Arbeit: jede, auch selbstständig.')
  expect(facts('minimum-wage')).toEqual([])
})
