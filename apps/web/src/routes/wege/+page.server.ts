// Without JavaScript the server asks and answers. The journey travels in the form; nothing of it is stored or logged.
import { book } from '@lotse/statutes/rulebook.ts'
import { loadWords } from '@lotse/statutes/words/index.ts'
import { fail } from '@sveltejs/kit'
import { getLocale } from '#lib/paraglide/runtime.js'
import { guideOf } from '#lib/situation/guide.ts'
import { type Journey, move, noJourney } from '#lib/situation/journey.ts'
import { isJourney } from '#lib/situation/keep.ts'
import { pageOf } from '#lib/situation/page.ts'
import { dayInBerlin } from '#lib/words/dates.ts'
import type { Actions } from './$types'

const rulebook = book()
/** A situation is some kilobytes; more is no situation. */
const MOST_LETTERS = 100_000

export const actions: Actions = {
  default: async ({ request }) => {
    const today = dayInBerlin(new Date())
    const entries = entriesOf(await request.formData())
    const guide = guideOf(rulebook, today)
    const before = readJourney(entries['journey'] ?? '')
    if (!before || guide.check(before.told).length > 0)
      return fail(400, { journey: noJourney, view: { is: 'start' as const } })
    const { journey, problems } = move(before, entries, guide)
    const language = getLocale()
    const words = await loadWords(language)
    const german = language === 'de' ? words : await loadWords('de')
    return { journey, view: pageOf(journey, problems, { rulebook, today, words, german, language }) }
  },
}

function entriesOf(form: FormData): Record<string, string> {
  return Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}

function readJourney(text: string): Journey | undefined {
  if (text === '') return noJourney
  if (text.length > MOST_LETTERS) return undefined
  try {
    const read: unknown = JSON.parse(text)
    return isJourney(read) ? read : undefined
  } catch {
    return undefined // somebody changed the hidden field: the way begins anew
  }
}
