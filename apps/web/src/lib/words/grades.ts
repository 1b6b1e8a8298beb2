import type { Grade } from '@lotse/law'
import { m } from '#lib/paraglide/messages.js'
import type { Language } from './dates.ts'

const say: Record<Grade, (language: Language) => string> = {
  right: (locale) => m.grade_right({}, { locale }),
  should: (locale) => m.grade_should({}, { locale }),
  may: (locale) => m.grade_may({}, { locale }),
  exceptional: (locale) => m.grade_exceptional({}, { locale }),
  barred: (locale) => m.grade_barred({}, { locale }),
}

/** The grade in one or two words: "Anspruch", "soll", "kann (Ermessen)". */
export const gradeWord = (grade: Grade, language: Language): string => say[grade](language)
