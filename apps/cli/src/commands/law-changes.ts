import {
  type ChangedFigure,
  type ChangedNorm,
  type ComparedDays,
  compareDays,
  type Norm,
  type PlaceChange,
  type Placed,
  plainDate,
} from '@lotse/law'
import { book } from '@lotse/statutes/rulebook.ts'
import { conditionText } from '@lotse/statutes/words/condition/index.ts'
import { type LawWords, wordsOfPlace } from '@lotse/statutes/words/index.ts'
import type { Command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { euro } from '../say/fact.ts'
import { foot } from '../say/finding.ts'
import { bullet, page, wrap } from '../say/page.ts'
import type { Texts } from '../say/texts.ts'
import { dayFrom } from '../situation/day.ts'
import { UsageError } from '../usage-error.ts'

export const lawChanges: Command = {
  name: 'law changes',
  options: ['from', 'to'],
  json: true,
  takes: { least: 0, most: 0 },
  run: async (call) => {
    const { io, json, texts, words, option } = call
    if (option('from') === undefined) throw new UsageError(texts.changes.needsFrom).withHelp('law')
    const [from, to] = [plainDate(dayFrom(call, 'from')), plainDate(dayFrom(call, 'to'))]
    if (from >= to) throw new UsageError(texts.changes.order(from, to))
    const found = compareDays(book(), from, to)
    io.out(json ? `${JSON.stringify(answer(found), null, 2)}\n` : changesText(found, words, texts, io.today))
    return exitCode.answer
  },
}

/** Norms by their names; a changed one with both texts of each place. */
const answer = ({ began, ended, unsure, changed, ...rest }: ComparedDays) => {
  const name = ({ id, cite, inForce }: Norm) => ({ norm: id, cite, inForce })
  return {
    ...rest,
    began: began.map(name),
    ended: ended.map(name),
    unsure: unsure.map(name),
    changed: changed.map(({ before, after, facets, places }) => ({
      norm: after.id,
      before: name(before),
      after: name(after),
      facets,
      places,
    })),
  }
}

function changesText(found: ComparedDays, words: LawWords, texts: Texts, today: string): string {
  const { from, to, began, ended, unsure, changed, figures, turns } = found
  const t = texts.changes
  const group = (title: string, lines: readonly string[]) => lines.length > 0 && [wrap(title), ...lines].join('\n')
  const line = (norm: Norm) => bullet(`${words.norms[norm.id]?.title ?? norm.id} (${norm.cite}, ${norm.id})`)
  const isEmpty = [began, ended, unsure, changed, figures, turns].every(({ length }) => length === 0)
  return page(
    wrap(isEmpty ? t.none(from, to) : t.between(from, to)),
    group(t.began, began.map(line)),
    group(t.ended, ended.map(line)),
    group(t.unsure, unsure.map(line)),
    ...changed.map((one) => changedText(one, words, texts)),
    group(
      t.figures,
      figures.map((figure) => bullet(figureText(figure, t.unknown))),
    ),
    group(
      t.turns,
      turns.map(({ day, cite, condition, norms }) =>
        bullet(`${day}: ${conditionText(condition, book().vocabulary)} (${cite}; ${norms.join(', ')})`),
      ),
    ),
    foot([], today, texts),
  )
}

function changedText({ before, after, facets, places }: ChangedNorm, words: LawWords, texts: Texts): string {
  const t = texts.changes
  const isSame = facets.length === 0 && places.length === 0
  return [
    wrap(`${words.norms[after.id]?.title ?? after.id} (${after.cite}, ${after.id})`),
    ...(isSame ? [wrap(`  ${t.same}`, '  ')] : []),
    ...facets.map((facet) =>
      facet === 'grade'
        ? wrap(`  ${texts.norm.grade}: ${texts.grade[before.grade]} → ${texts.grade[after.grade]}`, '  ')
        : wrap(`  ${t.facet[facet]}`, '  '),
    ),
    ...places.flatMap((place) => placeText(place, after, words, texts)),
  ].join('\n')
}

function placeText(place: PlaceChange, norm: Norm, words: LawWords, texts: Texts): string[] {
  const placed = place.change === 'dropped' ? place.before : place.after
  const said = placed.role === 'gate' && placed.gate ? words.gates[placed.gate] : wordsOfPlace(words, norm, placed.cite)
  const side = (mark: string, one: Placed) =>
    wrap(`    ${mark} [${conditionText(one.condition, book().vocabulary)}]${weightText(one, texts)}`, '      ')
  return [
    wrap(`  ${texts.changes.change[place.change]}: ${placed.cite}${said ? `. ${said}` : ''}`, '    '),
    ...(place.change === 'added' ? [] : [side('-', place.before)]),
    ...(place.change === 'dropped' ? [] : [side('+', place.after)]),
  ]
}

/** How much a place weighs: mandatory or not, what a way leaves. */
function weightText({ kind, missing, cap, needs, drops }: Placed, texts: Texts): string {
  const parts = [
    kind,
    missing && texts.grade[missing],
    needs && `${texts.grade[needs]} →`,
    cap && texts.grade[cap],
    drops?.join('; '),
  ]
  return ` ${parts.filter(Boolean).join(' ')}`
}

function figureText({ amount, before, after, norms }: ChangedFigure, unknown: string): string {
  const say = (figure: ChangedFigure['before']) =>
    figure ? (amount.unit === 'cents' ? euro(figure.value) : String(figure.value)) : unknown
  return `${amount.id}: ${say(before)} → ${say(after)} (${(after ?? before)?.source ?? ''}; ${norms.join(', ')})`
}
