// Without JavaScript the server reckons. What was typed travels in the form; nothing of it is stored or logged.
import { loadDeadlineWords } from '@lotse/statutes/deadlines/index.ts'
import { loadAskingWords } from '@lotse/statutes/words/index.ts'
import { letterPageOf } from '#lib/letter/letter.ts'
import { getLocale } from '#lib/paraglide/runtime.js'
import { entriesOfForm } from '#lib/situation/form.ts'
import { dayInBerlin } from '#lib/words/dates.ts'
import type { Actions, PageServerLoad } from './$types'

const pageFor = async (entries: Record<string, string>) => {
  const language = getLocale()
  const [words, { help }] = await Promise.all([loadDeadlineWords(language), loadAskingWords(language)])
  return letterPageOf(entries, { today: dayInBerlin(new Date()), words, help, language })
}

/** The kinds of letters stand on the page before anything is loaded. */
export const load: PageServerLoad = async () => ({ first: await pageFor({}) })

export const actions: Actions = {
  default: async ({ request }) => ({ view: await pageFor(entriesOfForm(await request.formData())) }),
}
