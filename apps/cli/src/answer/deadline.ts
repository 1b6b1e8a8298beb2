import type { PlainDate } from '@lotse/law'
import { calendarFile, type DeadlineWords, letterOf, type Reckoned, sayLine } from '@lotse/statutes/deadlines/index.ts'
import type { LawWords } from '@lotse/statutes/words/index.ts'
import type { DeadlineTexts } from '../say/deadline.texts.ts'

/** What `lotse deadline --json` answers. */
export function deadlineAnswer(reckoned: Reckoned, said: DeadlineWords, words: LawWords) {
  const { ok: _, letter, deadlines, toDo, help, warnings, ...rest } = reckoned
  const named = (ids: readonly string[], texts: Record<string, string>) =>
    ids.map((id) => ({ id, text: texts[id] ?? id }))
  return {
    letter,
    title: said.letters[letter]?.title ?? letter,
    ...rest,
    deadlines: deadlines.map(({ duty, lines, ...deadline }) => ({
      duty,
      title: said.duties[duty] ?? duty,
      ...deadline,
      lines: lines.map((line) => ({ ...line, text: sayLine(line, said) })),
    })),
    toDo: named(toDo, said.toDo),
    help: named(help, words.help),
    warnings: named(warnings, said.warnings),
    reviewedBy: null,
  }
}

/** The days of an answer as a calendar file; a day that has passed needs no reminder, but stays in it. */
export function calendarOf(reckoned: Reckoned, said: DeadlineWords, texts: DeadlineTexts, today: PlainDate): string {
  const { letter, notified, deadlines } = reckoned
  const isLetter = letterOf(letter)?.starts === 'letter'
  return calendarFile(
    deadlines.map(({ duty, cite, day }) => {
      const summary = texts.summary(said.duties[duty] ?? duty)
      return {
        uid: `${letter}-${duty}-${notified.earliest}@lotse`,
        day,
        summary,
        description: isLetter ? texts.description(cite) : `${cite}.`,
        reminder: summary,
      }
    }),
    today,
  )
}
