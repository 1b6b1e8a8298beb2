import { longDay } from '@lotse/statutes/words/day.ts'
import type { DeadlineTexts } from './deadline.texts.ts'
import { plain } from './page.ts'

const options = { dated: '--dated', posted: '--posted', received: '--delivered', lodged: '--lodged', event: '--event' }
const meantOne = (meant: readonly string[]) => (meant.length > 0 ? ` Did you mean: ${meant.join(', ')}?` : '')

export const deadlineTextsEn: DeadlineTexts = {
  unknownLetter: (typed, meant) =>
    `Lotse does not know the kind “${plain(typed)}”.${meantOne(meant)} lotse deadline list shows all.`,
  unknownWay: (typed, known) => `--by: there is no “${plain(typed)}”. Allowed: ${known.join(', ')}.`,
  unknownPlace: (typed, meant) =>
    `--place: Lotse does not know “${plain(typed)}”.${meantOne(meant)} Allowed: a German Land, a municipality in Saxony.`,
  unknownInstruction: (typed) => `--instruction: there is no “${plain(typed)}”. Allowed: given, missing, wrong.`,
  unreadableStated: (typed) => `--stated: “${plain(typed)}” is no length of time. For example: 1w, 2w, 1m, 30d.`,
  notForLetters: '--event: this is a letter. Give --by, --posted, --delivered or --dated.',
  notForEvents: (event, given) => `${given.join(', ')}: no letter comes here. Give --event (${event}).`,
  onlyWithAsylum: '--lodged: this counts only for letters on an asylum application.',
  refused: {
    'needs-date': ({ oneOf }) => `A day is missing. Give one of: ${oneOf.map((which) => options[which]).join(', ')}.`,
    'needs-event': (_, event) => `A day is missing. Give --event (${event}).`,
    'needs-delivery': () => 'When did the letter come? Give --posted, --delivered or --dated.',
    order: ({ first, second }) =>
      `${options[second]} lies before ${options[first]}. Check the days, or leave out what is not certain.`,
    future: ({ which }) => `${options[which]}: the day lies in the future.`,
    'too-early': ({ from }) => `Lotse reckons only from ${longDay(from, 'en')} on.`,
  },
  count: (count) => `${count} kinds of letters and events`,
  askedFor: (event) => `asked for: ${event}`,
  notified: (from, to) =>
    to ? `Counts from ${from}, perhaps only from ${to}.` : `Counts from ${from}, perhaps from later.`,
  by: (day) => `by ${day} at the latest`,
  from: (day) => `from ${day} at the earliest`,
  past: 'This day has passed.',
  perhapsUntil: (day) => `Perhaps still until ${day}. That is not certain.`,
  withoutInstruction: (day, cite) =>
    `Without a proper instruction perhaps until ${day} (${cite}). That is not certain.`,
  openDay: (day) => `On this day it may be closed. Last open day: ${day}.`,
  reckoned: 'How it was reckoned',
  toDo: 'What to do now',
  help: 'Who helps',
  mind: 'Please mind',
  state: (states) => `State of the law: ${states.join(' and ')}.`,
  notAtHand: '* A rule that is generally known; Lotse does not have its wording.',
  foot: 'Not reviewed by a lawyer. Lotse informs and is no substitute for legal advice.',
  saved: (path) => `Calendar file saved: ${plain(path)}`,
  summary: (duty) => `Deadline: ${duty}`,
  description: (cite) => `${cite}. What the letter says holds. Not reviewed.`,
}
