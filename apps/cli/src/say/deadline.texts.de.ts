import { longDay } from '@lotse/statutes/words/day.ts'
import type { DeadlineTexts } from './deadline.texts.ts'
import { plain } from './page.ts'

const options = { dated: '--dated', posted: '--posted', received: '--delivered', lodged: '--lodged', event: '--event' }
const meantOne = (meant: readonly string[]) => (meant.length > 0 ? ` Meinten Sie: ${meant.join(', ')}?` : '')

export const deadlineTextsDe: DeadlineTexts = {
  unknownLetter: (typed, meant) =>
    `Die Art „${plain(typed)}“ kennt Lotse nicht.${meantOne(meant)} lotse deadline list zeigt alle.`,
  unknownWay: (typed, known) => `--by: „${plain(typed)}“ gibt es nicht. Erlaubt: ${known.join(', ')}.`,
  unknownPlace: (typed, meant) =>
    `--place: „${plain(typed)}“ kennt Lotse nicht.${meantOne(meant)} Erlaubt: ein Bundesland, eine Gemeinde in Sachsen.`,
  unknownInstruction: (typed) =>
    `--instruction: „${plain(typed)}“ gibt es nicht. Erlaubt: given (steht da), missing (fehlt), wrong (falsch).`,
  unreadableStated: (typed) => `--stated: „${plain(typed)}“ ist keine Dauer. Zum Beispiel: 1w, 2w, 1m, 30d.`,
  notForLetters: '--event: Das ist ein Brief. Geben Sie --by, --posted, --delivered oder --dated an.',
  notForEvents: (event, given) => `${given.join(', ')}: Hier kommt kein Brief. Geben Sie --event an (${event}).`,
  onlyWithAsylum: '--lodged: Das zählt nur bei Briefen zum Asylantrag.',
  refused: {
    'needs-date': ({ oneOf }) =>
      `Es fehlt ein Tag. Geben Sie einen davon an: ${oneOf.map((which) => options[which]).join(', ')}.`,
    'needs-event': (_, event) => `Es fehlt ein Tag. Geben Sie --event an (${event}).`,
    'needs-delivery': () => 'Wann kam der Brief? Geben Sie --posted, --delivered oder --dated an.',
    order: ({ first, second }) =>
      `${options[second]} liegt vor ${options[first]}. Prüfen Sie die Tage, oder lassen Sie weg, was nicht sicher ist.`,
    future: ({ which }) => `${options[which]}: Der Tag liegt in der Zukunft.`,
    'too-early': ({ from }) => `Lotse rechnet erst ab dem ${longDay(from, 'de')}.`,
  },
  count: (count) => `${count} Arten von Briefen und Ereignissen`,
  askedFor: (event) => `Gefragt ist: ${event}`,
  notified: (from, to) => (to ? `Zählt ab ${from}, vielleicht erst ab ${to}.` : `Zählt ab ${from}, vielleicht später.`),
  by: (day) => `spätestens am ${day}`,
  from: (day) => `frühestens am ${day}`,
  past: 'Dieser Tag ist vorbei.',
  perhapsUntil: (day) => `Vielleicht noch bis ${day}. Das ist nicht sicher.`,
  withoutInstruction: (day, cite) => `Ohne richtige Belehrung vielleicht bis ${day} (${cite}). Das ist nicht sicher.`,
  openDay: (day) => `An diesem Tag ist vielleicht geschlossen. Letzter offener Tag: ${day}.`,
  reckoned: 'So ist es gerechnet',
  toDo: 'Was jetzt zu tun ist',
  help: 'Wer hilft',
  mind: 'Bitte beachten',
  state: (states) => `Stand der Gesetze: ${states.join(' und ')}.`,
  notAtHand: '* Allgemein bekannte Regel; ihren Wortlaut hat Lotse nicht vorliegen.',
  foot: 'Von keiner Juristin und keinem Juristen geprüft. Lotse informiert und ersetzt keine Rechtsberatung.',
  saved: (path) => `Kalenderdatei gespeichert: ${plain(path)}`,
  summary: (duty) => `Frist: ${duty}`,
  description: (cite) => `${cite}. Es gilt, was im Brief steht. Nicht geprüft.`,
}
