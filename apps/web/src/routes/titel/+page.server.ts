import { interviewActions } from '#lib/question/actions.server.ts'
import { question } from '#lib/question/title.ts'

export const actions = interviewActions(question)
