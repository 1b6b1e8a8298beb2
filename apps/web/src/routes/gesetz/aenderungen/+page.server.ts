import { dayOf, today } from '#lib/law/asked.server.ts'
import { changesView } from '#lib/law/changes/page.ts'
import { changesHref } from '#lib/law/place.ts'
import { entriesIn } from '#lib/law/shelves.server.ts'
import { refuse } from '#lib/law/wrong.ts'
import { getLocale } from '#lib/paraglide/runtime.js'
import type { PageServerLoad } from './$types'

const path = '/gesetz/aenderungen'

/** The reform of the European asylum law took effect on 12 June 2026: the days before and after it are what most people look for. */
const reform = { from: '2026-06-11', to: '2026-06-12' }

export const load: PageServerLoad = async ({ url }) => {
  const locale = getLocale()
  const from = dayOf(url, 'von', reform.from, path, locale)
  const to = dayOf(url, 'bis', url.searchParams.get('von') ? today() : reform.to, path, locale)
  if (from >= to) refuse({ is: 'order', from, to, href: changesHref(to, from, locale) })
  return changesView({ entries: await entriesIn(locale), from, to, locale }, today())
}
