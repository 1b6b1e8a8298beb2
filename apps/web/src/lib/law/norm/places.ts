import { type Condition, type Grade, groupBy, type Norm } from '@lotse/law'
import { wordsOfPlace } from '@lotse/statutes/words/index.ts'
import { m } from '#lib/paraglide/messages.js'
import { citeView } from '../../situation/answer/names.ts'
import type { CiteView } from '../../situation/answer/view.ts'
import { citeText } from '../../words/cite.ts'
import type { Language } from '../../words/dates.ts'
import { gradeWord } from '../../words/grades.ts'
import { asksNothing, lineOf, tongueOf } from '../lines.ts'
import type { Reading } from './page.ts'
import type { GateView, GroupView, PlaceView, WaiverView } from './view.ts'

/** Inside the norm's own paragraph the place alone: `Abs. 1 Satz 2`. The address is that of the paragraph. */
export function nearCite({ cite: own }: Norm, cite: string): CiteView {
  const paragraph = `${own.replace(/ Abs\..*$/, '')} `
  const whole = citeView(cite)
  return cite.startsWith(paragraph) ? { ...whole, text: cite.slice(paragraph.length) } : whole
}

/** What stands at a place: its words, and exactly what is asked. */
export function placeView(reading: Reading, cite: string, condition: Condition, text?: string): PlaceView {
  const { norm, shelf, on, locale } = reading
  const line = asksNothing(condition) ? undefined : lineOf(condition, tongueOf(shelf, on, locale), locale)
  const words = text ?? wordsOfPlace(shelf.words, norm, cite) ?? citeText(cite)
  return { text: words, cite: nearCite(norm, cite), ...(line ? { line } : {}) }
}

/** Places that have words of their own, such as papers and whoever must agree. */
export const wordedPlaces = <T extends { cite: string; when?: Condition; unless?: { cite: string; when: Condition } }>(
  reading: Reading,
  things: readonly T[],
  textOf: (thing: T) => string,
): PlaceView[] =>
  things.map((thing) => {
    const text = textOf(thing)
    const { when, unless } = thing
    const view = placeView(reading, thing.cite, when ?? unless?.when ?? { is: 'all', of: [] }, text)
    const { locale } = reading
    if (when && view.line)
      return { ...view, line: { ...view.line, text: m.gesetz_only_if({ what: view.line.text }, { locale }) } }
    if (unless && view.line)
      return {
        ...view,
        line: {
          ...view.line,
          cite: citeView(unless.cite),
          text: m.gesetz_unless({ what: view.line.text }, { locale }),
        },
      }
    return view
  })

export function groupsOf(reading: Reading): GroupView[] {
  const { norm, locale } = reading
  const texts: [GroupView['id'], string, string][] = [
    ['mandatory', m.gesetz_mandatory({}, { locale }), m.gesetz_mandatory_note({}, { locale })],
    ['regular', m.gesetz_regular({}, { locale }), m.gesetz_regular_note({}, { locale })],
    ['exclusion', m.gesetz_exclusion({}, { locale }), m.gesetz_exclusion_note({}, { locale })],
    ['regular-exclusion', m.gesetz_regular_exclusion({}, { locale }), m.gesetz_regular_exclusion_note({}, { locale })],
  ]
  return texts
    .map(([id, title, note]) => ({
      id,
      title,
      note,
      places: norm.requirements
        .filter(({ kind }) => kind === id)
        .map(({ cite, condition, waivers }) => ({
          ...placeView(reading, cite, condition),
          waivedBy: waivers.map((waiver) => nearCite(norm, waiver.cite)),
        })),
    }))
    .filter(({ places }) => places.length > 0)
}

export function waiversOf(reading: Reading): WaiverView[] {
  const { norm, locale } = reading
  const all = norm.requirements.flatMap(({ cite, waivers }) => waivers.map((waiver) => ({ ...waiver, drops: cite })))
  return [...groupBy(all, ({ cite }) => cite)].flatMap(([cite, same]) => {
    const [first] = same
    if (!first) return []
    const drops = same.map((waiver) => nearCite(norm, waiver.drops))
    return [{ ...placeView(reading, cite, first.when), drops, left: leftText(first.cap, locale) }]
  })
}

/** What is left for somebody who goes this way; nothing is said where everything is. */
const leftText = (cap: Grade, locale: Language): string =>
  cap === 'right' ? '' : m.gesetz_left({ grade: gradeWord(cap, locale) }, { locale })

export function gatesOf(reading: Reading): GateView[] {
  const { norm, shelf, locale } = reading
  return norm.gates
    .filter(({ condition }) => !asksNothing(condition))
    .map(({ id, cite, condition, missing, passages }) => ({
      ...placeView(reading, cite, condition, shelf.words.gates[id]),
      weight:
        missing === 'exceptional' ? m.gesetz_gate_regular({}, { locale }) : m.gesetz_gate_mandatory({}, { locale }),
      passages: passages.map(({ cite, when, cap, needs }) => ({
        ...placeView(reading, cite, when),
        left: [needs ? m.gesetz_needs({ grade: gradeWord(needs, locale) }, { locale }) : '', leftText(cap, locale)]
          .filter(Boolean)
          .join(' '),
      })),
    }))
}

export const departedOf = ({ norm, shelf }: Reading): PlaceView[] =>
  norm.departed.map(({ gate, cite, from }) => ({
    text: `${shelf.words.gates[gate] ?? gate} (${citeText(from)})`,
    cite: nearCite(norm, cite),
  }))
