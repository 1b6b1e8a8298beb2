import { type Amount, amountsOf, figureOn } from '@lotse/law'
import { m } from '#lib/paraglide/messages.js'
import { euro } from '../../situation/say-fact.ts'
import { type Language, longDay } from '../../words/dates.ts'
import type { Reading } from './page.ts'
import type { FigureView } from './view.ts'

/** The dated figures that a norm asks for, as they are on the day. */
export function figuresOf({ norm, shelf, on, locale }: Reading): FigureView[] {
  const asked = amountsOf(norm)
  return shelf.rulebook.figures.filter(({ id }) => asked.includes(id)).map((amount) => figureView(amount, on, locale))
}

function figureView(amount: Amount, on: string, locale: Language): FigureView {
  const figure = figureOn(amount, on)
  const from = (value: Amount['values'][number]) =>
    m.gesetz_figure_from(
      { day: longDay(value.from, locale), value: figureText(amount, value.value, locale) },
      { locale },
    )
  return {
    value: figure ? figureText(amount, figure.value, locale) : m.gesetz_figure_unknown({}, { locale }),
    source: figure?.source ?? '',
    known: m.gesetz_figure_known({ day: longDay(amount.knownUntil, locale) }, { locale }),
    others: amount.values.filter((value) => value !== figure).map(from),
  }
}

export const figureText = ({ unit }: Amount, value: number, locale: Language): string =>
  unit === 'cents' ? euro(value, locale) : String(value)
