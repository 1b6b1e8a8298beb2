// Without JavaScript the server asks and answers. The journey travels in the form; nothing of it is stored or logged.
import { planningBook } from '@lotse/statutes/planning-book.ts'
import { loadPlanningWords } from '@lotse/statutes/words/index.ts'
import { fail } from '@sveltejs/kit'
import { getLocale } from '#lib/paraglide/runtime.js'
import { entriesOfForm, readJourney } from '#lib/situation/form.ts'
import { guideOf } from '#lib/situation/guide.ts'
import { move, noJourney } from '#lib/situation/journey.ts'
import { pageOf } from '#lib/situation/page.ts'
import { dayInBerlin } from '#lib/words/dates.ts'
import type { Actions } from './$types'

const rulebook = planningBook()

export const actions: Actions = {
  default: async ({ request }) => {
    const today = dayInBerlin(new Date())
    const entries = entriesOfForm(await request.formData())
    const guide = guideOf(rulebook, today)
    const before = readJourney(entries['journey'] ?? '')
    if (!before || guide.check(before.told).length > 0)
      return fail(400, { journey: noJourney, view: { is: 'start' as const } })
    const { journey, problems } = move(before, entries, guide)
    const language = getLocale()
    const words = await loadPlanningWords(language)
    const german = language === 'de' ? words : await loadPlanningWords('de')
    return { journey, view: pageOf(journey, problems, { rulebook, today, words, german, language }) }
  },
}
