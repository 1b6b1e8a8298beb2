import type { ChangedNorm, Norm, Placed } from '@lotse/law'
import { wordsOfPlace } from '@lotse/statutes/words/index.ts'
import { m } from '#lib/paraglide/messages.js'
import { citeView } from '../../situation/answer/names.ts'
import { citeText } from '../../words/cite.ts'
import type { Language } from '../../words/dates.ts'
import { gradeWord } from '../../words/grades.ts'
import { asksNothing, type LineView, lineOf, marked, tongueOf } from '../lines.ts'
import type { Shelf } from '../shelves.server.ts'
import type { Comparing } from './page.ts'
import type { PlaceChangeView } from './view.ts'

/** Place by place what came, went and changed, with both texts. */
export function placeChanges(
  { before, after, places }: ChangedNorm,
  shelf: Shelf,
  { from, to, locale }: Comparing,
): PlaceChangeView[] {
  const say = ({ condition }: Placed, on: string) => lineOf(condition, tongueOf(shelf, on, locale), locale)
  const shared = (norm: Norm, placed: Placed) => ({
    role: roleText(placed, locale),
    text: placeText(norm, placed, shelf),
    cite: citeView(placed.cite),
  })
  return places.map((one): PlaceChangeView => {
    if (one.change === 'added')
      return {
        ...shared(after, one.after),
        change: one.change,
        label: m.gesetz_added({}, { locale }),
        ...weights(undefined, weightText(one.after, locale)),
        ...lines(undefined, say(one.after, to), one.after),
      }
    if (one.change === 'dropped')
      return {
        ...shared(before, one.before),
        change: one.change,
        label: m.gesetz_dropped({}, { locale }),
        ...lines(say(one.before, from), undefined, one.before),
      }
    const [old, now] = marked(say(one.before, from), say(one.after, to))
    return {
      ...shared(after, one.after),
      change: one.change,
      label: m.gesetz_changed({}, { locale }),
      ...weights(weightText(one.before, locale), weightText(one.after, locale)),
      ...(one.isSameCondition ? {} : lines(old, now, undefined)),
    }
  })
}

/** The tree of what is asked, unless nothing is. */
function lines(
  before: LineView | undefined,
  after: LineView | undefined,
  placed: Placed | undefined,
): Pick<PlaceChangeView, 'before' | 'after'> {
  if (placed && asksNothing(placed.condition)) return {}
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) }
}

const weights = (before: string | undefined, after: string): Pick<PlaceChangeView, 'weightBefore' | 'weightAfter'> =>
  before === after ? {} : { ...(before ? { weightBefore: before } : {}), weightAfter: after }

function placeText(norm: Norm, { role, gate, cite }: Placed, { words }: Shelf): string {
  if (role === 'gate' && gate) return words.gates[gate] ?? gate
  return wordsOfPlace(words, norm, cite) ?? citeText(cite)
}

const roleText = ({ role, kind }: Placed, locale: Language): string => {
  if (kind === 'exclusion' || kind === 'regular-exclusion') return m.gesetz_role_exclusion({}, { locale })
  return {
    requirement: () => m.gesetz_role_requirement({}, { locale }),
    waiver: () => m.gesetz_role_waiver({}, { locale }),
    gate: () => m.gesetz_role_gate({}, { locale }),
    passage: () => m.gesetz_role_passage({}, { locale }),
  }[role]()
}

function weightText({ kind, missing, cap, needs, drops }: Placed, locale: Language): string {
  if (kind)
    return {
      mandatory: () => m.gesetz_weight_mandatory({}, { locale }),
      regular: () => m.gesetz_weight_regular({}, { locale }),
      exclusion: () => m.gesetz_weight_exclusion({}, { locale }),
      'regular-exclusion': () => m.gesetz_weight_regular_exclusion({}, { locale }),
    }[kind]()
  if (missing)
    return missing === 'exceptional' ? m.gesetz_gate_regular({}, { locale }) : m.gesetz_gate_mandatory({}, { locale })
  return [
    drops ? m.gesetz_drops({ places: drops.map(citeText).join(', ') }, { locale }) : '',
    needs ? m.gesetz_needs({ grade: gradeWord(needs, locale) }, { locale }) : '',
    cap && cap !== 'right' ? m.gesetz_left({ grade: gradeWord(cap, locale) }, { locale }) : '',
  ]
    .filter(Boolean)
    .join(' ')
}
