import type { PlainDate } from '@lotse/law'
import { salaryThresholds, type Threshold } from '@lotse/statutes/rights/index.ts'
import { m } from '#lib/paraglide/messages.js'
import { citeView } from '../situation/answer/names.ts'
import type { CiteView } from '../situation/answer/view.ts'
import { exactEuro } from '../situation/say-fact.ts'
import type { Language } from '../words/dates.ts'

export interface ThresholdView {
  label: string
  value: string
  cite: CiteView
}

const labels: Record<Threshold['id'], (locale: Language) => string> = {
  'blue-card': (locale) => m.threshold_blue_card({}, { locale }),
  'blue-card-reduced': (locale) => m.threshold_blue_card_reduced({}, { locale }),
  experience: (locale) => m.threshold_experience({}, { locale }),
  'from-45': (locale) => m.threshold_from_45({}, { locale }),
}

/** The least salaries of titles to work, in words. A year that nobody has announced yet says so. */
export const thresholdsOn = (on: PlainDate, locale: Language): { year: string; lines: ThresholdView[] } => ({
  year: on.slice(0, 4),
  lines: salaryThresholds(on).map(({ id, cite, salary }) => ({
    label: labels[id](locale),
    value: salary
      ? m.threshold_value({ salary: exactEuro(salary.cents, locale) }, { locale })
      : m.threshold_unknown({}, { locale }),
    cite: citeView(cite),
  })),
})
