// Without JavaScript the server asks and answers. What was told travels in the form; nothing of it is stored or logged.
import { loadWords } from '@lotse/statutes/words/index.ts'
import { fail } from '@sveltejs/kit'
import { getLocale } from '#lib/paraglide/runtime.js'
import { entriesOfForm, readJourney } from '#lib/situation/form.ts'
import { move, noJourney } from '#lib/situation/journey.ts'
import { rightsGuide, rightsPageOf } from '#lib/situation/rights.ts'
import { dayInBerlin } from '#lib/words/dates.ts'
import type { Actions } from './$types'

export const actions: Actions = {
  default: async ({ request }) => {
    const today = dayInBerlin(new Date())
    const entries = entriesOfForm(await request.formData())
    const guide = rightsGuide(today)
    const before = readJourney(entries['journey'] ?? '')
    if (!before || guide.check(before.told).length > 0)
      return fail(400, { journey: noJourney, view: { is: 'start' as const } })
    const { journey, problems } = move(before, entries, guide)
    const language = getLocale()
    return { journey, view: rightsPageOf(journey, problems, { today, words: await loadWords(language), language }) }
  },
}
