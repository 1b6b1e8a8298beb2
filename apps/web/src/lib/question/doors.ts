import { m } from '#lib/paraglide/messages.js'

/** A page for one question, as the first page shows it. */
export interface Door {
  /** Without the language. */
  path: string
  title: () => string
  /** What one learns there, in half a line. */
  about: () => string
}

/** Every page for a single question, in the order in which people ask. */
export const doors: readonly Door[] = [
  { path: '/arbeiten', title: () => m.work_title(), about: () => m.work_door() },
  { path: '/arzt', title: () => m.arzt_title(), about: () => m.arzt_door() },
  { path: '/schule', title: () => m.schule_title(), about: () => m.schule_door() },
  { path: '/titel', title: () => m.titel_title(), about: () => m.titel_door() },
  { path: '/wohnen', title: () => m.wohnen_title(), about: () => m.wohnen_door() },
  { path: '/bleiben', title: () => m.bleiben_title(), about: () => m.bleiben_door() },
  { path: '/lohn', title: () => m.wage_title(), about: () => m.wage_door() },
  { path: '/deutsch', title: () => m.course_title(), about: () => m.course_door() },
  { path: '/einstellen', title: () => m.hire_title(), about: () => m.hire_door() },
  { path: '/anerkennung', title: () => m.rec_title(), about: () => m.rec_door() },
  { path: '/brief', title: () => m.letter_title(), about: () => m.letter_door() },
]
