// Without JavaScript the server asks and answers. What was told travels in the form; nothing of it is stored or logged.
import { fail, type RequestEvent } from '@sveltejs/kit'
import { getLocale } from '#lib/paraglide/runtime.js'
import { entriesOfForm, readJourney } from '../situation/form.ts'
import { move, noJourney } from '../situation/journey.ts'
import { dayInBerlin } from '../words/dates.ts'
import { type AnswerFrame, interviewGuide, interviewPageOf, type Question } from './interview.ts'
import { loadRules } from './load.ts'

export const interviewActions = <Answer extends AnswerFrame>(question: Question<Answer>) => ({
  default: async ({ request }: RequestEvent) => {
    const loaded = await loadRules(question, getLocale(), dayInBerlin(new Date()))
    const entries = entriesOfForm(await request.formData())
    const guide = interviewGuide(question, loaded)
    const before = readJourney(entries['journey'] ?? '')
    if (!before || guide.check(before.told).length > 0)
      return fail(400, { journey: noJourney, view: { is: 'start' as const } })
    const { journey, problems } = move(before, entries, guide)
    return { journey, view: interviewPageOf(question, journey, problems, loaded) }
  },
})
