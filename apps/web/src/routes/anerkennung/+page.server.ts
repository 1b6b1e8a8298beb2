import { getLocale } from '#lib/paraglide/runtime.js'
import { interviewActions } from '#lib/question/actions.server.ts'
import { question } from '#lib/question/recognition.ts'
import { findOccupations } from '#lib/recognition/occupation.ts'
import type { PageServerLoad } from './$types'

/** Without JavaScript the search is a page of its own. */
export const load: PageServerLoad = async ({ url }) => {
  const typed = (url.searchParams.get('q') ?? '').slice(0, 60)
  return { typed, hits: await findOccupations(typed, getLocale()) }
}

export const actions = interviewActions(question)
