import { findNorms, nearest } from '@lotse/law'
import { redirect } from '@sveltejs/kit'
import { dayOf, shortened, today } from '#lib/law/asked.server.ts'
import { entryView, listView } from '#lib/law/list.ts'
import { normView } from '#lib/law/norm/page.ts'
import { normHref } from '#lib/law/place.ts'
import { type Entry, entriesIn } from '#lib/law/shelves.server.ts'
import { refuse } from '#lib/law/wrong.ts'
import { getLocale } from '#lib/paraglide/runtime.js'
import type { Language } from '#lib/words/dates.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url }) => {
  const locale = getLocale()
  const entries = await entriesIn(locale)
  const entry = entries.find(({ id }) => id === params.id) ?? otherName(entries, params.id, locale)
  const now = today()
  const on = dayOf(url, 'am', now, `/gesetz/${entry.id}`, locale)
  return normView(entry, entries, on, now, locale)
}

/** A citation in place of the name leads to its norm; several norms, or none, are shown to choose from. */
function otherName(entries: readonly Entry[], typed: string, locale: Language): Entry {
  const [only, ...more] = entries.filter(({ id, shelf }) => findNorms(shelf.rulebook, typed).includes(id))
  if (only && more.length === 0) redirect(307, normHref(only.id, locale))
  const ids = only ? [only, ...more].map(({ id }) => id) : likeIt(entries, typed, locale)
  const meant = ids
    .flatMap((id) => entries.filter((entry) => entry.id === id))
    .map((entry) => entryView(entry, today(), locale))
  return refuse({ is: 'norm', typed: shortened(typed), meant })
}

const MOST_MEANT = 5

function likeIt(entries: readonly Entry[], typed: string, locale: Language): string[] {
  const found = listView(entries, shortened(typed), today(), locale).results.map(({ id }) => id)
  const like =
    found.length > 0
      ? found
      : nearest(
          typed,
          entries.map(({ id }) => id),
          MOST_MEANT,
        )
  return like.slice(0, MOST_MEANT)
}
