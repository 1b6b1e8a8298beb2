import type { Problem } from '@lotse/law'
import { m } from '#lib/paraglide/messages.js'
import type { EntryProblem } from '../situation/answers.ts'
import type { Language } from './dates.ts'

type Code = Problem['code'] | EntryProblem['code']

/** A sentence for every fault. A new one does not compile until somebody has found words for it. */
const sentences: Record<Code, (allowed: string, locale: Language) => string> = {
  choose: (_, locale) => m.problem_choose({}, { locale }),
  'no-day': (_, locale) => m.problem_no_day({}, { locale }),
  'needs-day-before': (_, locale) => m.problem_needs_day_before({}, { locale }),
  'not-a-number': (_, locale) => m.problem_not_a_number({}, { locale }),
  'not-a-day': (_, locale) => m.problem_not_a_day({}, { locale }),
  'out-of-range': (allowed, locale) => m.problem_out_of_range({ allowed }, { locale }),
  'in-the-future': (_, locale) => m.problem_in_the_future({}, { locale }),
  'out-of-order': (_, locale) => m.problem_out_of_order({}, { locale }),
  overlap: (_, locale) => m.problem_overlap({}, { locale }),
  'unknown-fact': (allowed, locale) => m.problem_unknown_fact({ allowed }, { locale }),
  'wrong-type': (allowed, locale) => m.problem_wrong_type({ allowed }, { locale }),
  'not-allowed': (allowed, locale) => m.problem_not_allowed({ allowed }, { locale }),
  'too-many': (allowed, locale) => m.problem_too_many({ allowed }, { locale }),
}

export const sayProblem = (problem: { code: Code; allowed?: string }, language: Language): string =>
  sentences[problem.code](problem.allowed ?? '', language)
