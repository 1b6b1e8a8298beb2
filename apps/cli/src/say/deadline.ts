import {
  type Deadline,
  type DeadlineWords,
  type Letter,
  type Reckoned,
  sayLine,
} from '@lotse/statutes/deadlines/index.ts'
import { longDay, monthAndYear } from '@lotse/statutes/words/day.ts'
import type { LawWords, WordLanguage } from '@lotse/statutes/words/index.ts'
import type { DeadlineTexts } from './deadline.texts.ts'
import { bullet, page, wrap } from './page.ts'

export const listAnswer = (letters: readonly Letter[], said: DeadlineWords) =>
  letters.map(({ id, group, starts }) => ({
    letter: id,
    group,
    starts,
    title: said.letters[id]?.title ?? id,
    ...(said.letters[id]?.event ? { event: said.letters[id].event } : {}),
  }))

/** Every kind, under its group. */
export function sayLetters(letters: readonly Letter[], said: DeadlineWords, texts: DeadlineTexts): string {
  const groups = [...Map.groupBy(letters, ({ group }) => group)]
  return page(
    texts.count(letters.length),
    ...groups.map(([group, members]) =>
      [
        said.groups[group] ?? group,
        ...members.flatMap(({ id }) => {
          const { title, event } = said.letters[id] ?? { title: id }
          return [
            `  ${id}`,
            wrap(`    ${title}`, '    '),
            ...(event ? [wrap(`    ${texts.askedFor(event)}`, '    ')] : []),
          ]
        }),
      ].join('\n'),
    ),
  )
}

/** The answer in words: each thing to do with its day and how it was reckoned, then what to do and who helps. */
export function sayReckoned(
  reckoned: Reckoned,
  language: WordLanguage,
  said: DeadlineWords,
  words: LawWords,
  texts: DeadlineTexts,
): string {
  const day = (text: string) => longDay(text, language)
  const { letter, notified, deadlines, toDo, help, warnings, encodedFrom } = reckoned
  const { earliest, latest } = notified
  const states = encodedFrom.filter((state) => state !== null).map((state) => stateOf(state, language))
  return page(
    wrap(said.letters[letter]?.title ?? letter),
    latest !== earliest && wrap(texts.notified(day(earliest), latest && day(latest))),
    ...deadlines.map((deadline) => sayDeadline(deadline, day, said, texts)),
    listed(
      texts.toDo,
      toDo.map((id) => said.toDo[id] ?? id),
    ),
    listed(
      texts.help,
      help.map((id) => words.help[id] ?? id),
    ),
    listed(
      texts.mind,
      warnings.map((id) => said.warnings[id] ?? id),
    ),
    deadlines.some(({ lines }) => lines.some(({ cite, isTextAtHand }) => cite !== null && !isTextAtHand)) &&
      wrap(texts.notAtHand, '  '),
    wrap([...(states.length > 0 ? [texts.state(states)] : []), texts.foot].join(' ')),
  )
}

function sayDeadline(
  deadline: Deadline,
  day: (text: string) => string,
  said: DeadlineWords,
  texts: DeadlineTexts,
): string {
  const { duty, is, isPast, perhapsUntil, withoutInstruction, openDay, lines } = deadline
  const title = said.duties[duty] ?? duty
  const when = is === 'last-day' ? texts.by(day(deadline.day)) : texts.from(day(deadline.day))
  return [
    wrap(`${title}: ${when}`),
    ...(isPast && is === 'last-day' ? [wrap(`  ${texts.past}`, '  ')] : []),
    ...(openDay ? [wrap(`  ${texts.openDay(day(openDay))}`, '  ')] : []),
    ...(perhapsUntil ? [wrap(`  ${texts.perhapsUntil(day(perhapsUntil))}`, '  ')] : []),
    ...(withoutInstruction
      ? [wrap(`  ${texts.withoutInstruction(day(withoutInstruction.day), withoutInstruction.cite)}`, '  ')]
      : []),
    `  ${texts.reckoned}`,
    ...lines.map((line) =>
      bullet(
        `${day(line.day)}: ${sayLine(line, said)}${line.cite ? ` (${line.cite})${line.isTextAtHand ? '' : '*'}` : ''}`,
        '-',
        '    ',
      ),
    ),
  ].join('\n')
}

const listed = (heading: string, entries: readonly string[]): string | false =>
  entries.length > 0 && [heading, ...entries.map((entry) => bullet(entry))].join('\n')

/** `29. Juli 2026`; where only the month is known, that: `April 2026`. */
const stateOf = (state: string, language: WordLanguage): string =>
  state.length > '2026-04'.length ? longDay(state, language) : monthAndYear(state, language)
