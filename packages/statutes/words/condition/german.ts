import { longDay } from '../day.ts'
import type { Phrases } from './phrases.ts'

const count = (number: number, one: string, many: string) => (number === 1 ? `1 ${one}` : `${number} ${many}`)
const or = (parts: readonly string[]) =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} oder ${parts.at(-1)}`
const day = (value: string) => longDay(value, 'de')

export const german: Phrases = {
  all: 'Alles davon:',
  any: 'Eines davon:',
  nothing: 'Weiter wird nichts verlangt.',
  never: 'Das gibt es nicht.',
  not: 'Das darf nicht so sein:',
  notAll: 'Nicht alles davon zugleich:',
  notAny: 'Nichts davon:',
  denied: (text) => `Nicht: ${text}`,
  some: (list) => `Bei mindestens einem unter „${list}“:`,
  every: (list) => `Bei jedem unter „${list}“:`,
  points: (min) => `Zusammen mindestens ${count(min, 'Punkt', 'Punkte')}:`,
  counts: (points) => `${count(points, 'Punkt', 'Punkte')}:`,
  except: 'In der Regel das Erste, sonst:',
  instead: 'Dann:',

  yes: (label) => `${label}: ja`,
  no: (label) => `${label}: nein`,
  oneOf: (label, values) => `${label}: ${or(values.map((value) => `„${value}“`))}`,
  atLeast: (label, value) => `${label}: mindestens ${value}`,
  has: (label, value) => `${label}: auch „${value}“`,
  number: (left, than, right) =>
    `${left}: ${{ '<': 'weniger als', '<=': 'höchstens', '>': 'mehr als', '>=': 'mindestens' }[than]} ${right}`,
  count: (list) => `Zahl der Einträge unter „${list}“`,
  countWhere: (list) => `Zahl der Einträge unter „${list}“, für die das Nötige gilt`,
  unknownAmount: 'ein Betrag, den für diesen Tag noch niemand kennt',

  younger: (age, whose) => `${whose}: noch nicht ${age} Jahre alt`,
  atLeastOld: (age, whose) => `${whose}: mindestens ${age} Jahre alt`,
  passed: (period, since) => `${since}: mindestens ${period} her`,
  onDay: (moment, than, on) =>
    `${moment}: ${{ '<': 'vor dem', '<=': 'spätestens am', '>': 'nach dem', '>=': 'frühestens am' }[than]} ${day(on)}`,
  moments: (left, than, right) =>
    `${left}: ${{ '<': 'früher als', '<=': 'nicht später als', '>': 'später als', '>=': 'nicht früher als' }[than]}: ${right}`,
  decision: 'Tag der Entscheidung',
  application: 'Tag des Antrags',
  later: (moment, period) => `${moment} + ${period}`,
  earlier: (moment, period) => `${moment} − ${period}`,
  less: (period, by) => `${period} weniger ${by}`,
  period: (years, months, days) =>
    [
      years > 0 && count(years, 'Jahr', 'Jahre'),
      months > 0 && count(months, 'Monat', 'Monate'),
      days > 0 && count(days, 'Tag', 'Tage'),
    ]
      .filter(Boolean)
      .join(' und '),
  day,

  tracks: { stay: 'Papier', asylum: 'Asylverfahren' },
  families: {
    title: 'jeder Aufenthaltstitel',
    permit: 'jede Aufenthaltserlaubnis',
    toleration: 'jede Duldung',
    'asylum-procedure': 'Ankunftsnachweis oder Aufenthaltsgestattung',
    fiction: 'jede Fiktionsbescheinigung',
    'humanitarian-title': 'jede Aufenthaltserlaubnis aus humanitären Gründen (§§ 22 bis 26, § 104c)',
    'training-title': 'jede Aufenthaltserlaubnis für Ausbildung oder Studium (§§ 16a bis 17)',
    'work-title': 'jeder Aufenthaltstitel für Arbeit (§§ 18a bis 21)',
    'permanent-title': 'jeder unbefristete Titel',
  },
  familyBut: (family, without) => `${family} (außer ${without})`,
  holds: (track, statuses) => `${track}: ${statuses}`,
  held: (track, statuses) => `${track} heute oder früher: ${statuses}`,
  heldFor: (period, track, statuses) => `${track}, mindestens ${period} lang ohne Unterbrechung: ${statuses}`,
  notCounting: (statuses) => ` (unterbricht nicht, zählt aber nicht mit: ${statuses})`,
  issuedUnder: (places) => `, erteilt nach ${places}`,
  basis: (ids) => `, Grund: ${ids}`,
  or,
}
