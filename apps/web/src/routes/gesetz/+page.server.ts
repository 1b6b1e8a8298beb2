import { shortened, today } from '#lib/law/asked.server.ts'
import { listView } from '#lib/law/list.ts'
import { entriesIn } from '#lib/law/shelves.server.ts'
import { getLocale } from '#lib/paraglide/runtime.js'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url }) => {
  const locale = getLocale()
  return listView(await entriesIn(locale), shortened(url.searchParams.get('q') ?? ''), today(), locale)
}
