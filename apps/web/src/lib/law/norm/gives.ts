import type { Grant, Period } from '@lotse/law'
import { phrasesOf } from '@lotse/statutes/words/condition/index.ts'
import { m } from '#lib/paraglide/messages.js'
import { citeView, titleOf } from '../../situation/answer/names.ts'
import type { Language } from '../../words/dates.ts'
import { normHref } from '../place.ts'
import { type Shelf, versionToday } from '../shelves.server.ts'
import type { Reading } from './page.ts'
import type { GrantView } from './view.ts'

export function grantOf({ norm, shelf, entries, today, locale }: Reading): GrantView {
  const { status, cite, longest, until, work, workCite, once, countsTowards = [] } = norm.grants
  const end = until && endText(until, locale)
  return {
    status: shelf.words.statuses[status] ?? status,
    cite: citeView(cite),
    allows: shelf.words.norms[norm.id]?.allows ?? '',
    facts: [
      // What work a right that is no residence status allows is said in its own words, if anything.
      ...(isResidence(shelf, status) ? [{ text: workText(work, locale), cite: citeView(workCite) }] : []),
      ...(longest ? [{ text: m.gesetz_longest({ period: periodText(longest, locale) }, { locale }) }] : []),
      ...(end ? [{ text: end }] : []),
      ...(once ? [{ text: m.gesetz_once({}, { locale }) }] : []),
    ],
    countsTowards: entries
      .filter(({ id }) => countsTowards.includes(id))
      .map((entry) => ({
        title: titleOf(versionToday(entry, today), entry.shelf.words),
        href: normHref(entry.id, locale),
      })),
  }
}

const isResidence = ({ rulebook }: Shelf, status: string): boolean =>
  rulebook.vocabulary.facts.some((fact) => fact.kind === 'spans' && fact.statuses.includes(status))

function periodText({ years = 0, months = 0, days = 0 }: Period, locale: Language): string {
  return phrasesOf[locale].period(years, months, days)
}

const workText = (work: Grant['work'], locale: Language): string =>
  ({
    any: () => m.gesetz_work_any({}, { locale }),
    bound: () => m.gesetz_work_bound({}, { locale }),
    permission: () => m.gesetz_work_permission({}, { locale }),
    none: () => m.gesetz_work_none({}, { locale }),
    'training-and-20-hours': () => m.gesetz_work_training({}, { locale }),
  })[work]()

/** Ends that have words; what else a norm may name is said by what it allows. */
const ends: Readonly<Record<string, (locale: Language) => string>> = {
  training: (locale) => m.gesetz_until_training({}, { locale }),
  'training.to': (locale) => m.gesetz_until_training({}, { locale }),
  'employment-and-three-months': (locale) => m.gesetz_until_job_three({}, { locale }),
  'employment-and-six-months': (locale) => m.gesetz_until_job_six({}, { locale }),
}
const endText = (until: string, locale: Language): string | undefined => ends[until]?.(locale)
