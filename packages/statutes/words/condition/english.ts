import { longDay } from '../day.ts'
import type { Phrases } from './phrases.ts'

const count = (number: number, one: string, many: string) => (number === 1 ? `1 ${one}` : `${number} ${many}`)
const or = (parts: readonly string[]) =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`
const day = (value: string) => longDay(value, 'en')

export const english: Phrases = {
  all: 'All of these:',
  any: 'One of these:',
  nothing: 'Nothing more is asked for.',
  never: 'This does not exist.',
  not: 'This must not be so:',
  notAll: 'Not all of these together:',
  notAny: 'None of these:',
  denied: (text) => `Not: ${text}`,
  some: (list) => `For at least one under “${list}”:`,
  every: (list) => `For each under “${list}”:`,
  points: (min) => `Together at least ${count(min, 'point', 'points')}:`,
  counts: (points) => `${count(points, 'point', 'points')}:`,
  except: 'As a rule the first, otherwise:',
  instead: 'Then:',

  yes: (label) => `${label}: yes`,
  no: (label) => `${label}: no`,
  oneOf: (label, values) => `${label}: ${or(values.map((value) => `“${value}”`))}`,
  atLeast: (label, value) => `${label}: at least ${value}`,
  has: (label, value) => `${label}: also “${value}”`,
  number: (left, than, right) =>
    `${left}: ${{ '<': 'less than', '<=': 'at most', '>': 'more than', '>=': 'at least' }[than]} ${right}`,
  count: (list) => `number of entries under “${list}”`,
  countWhere: (list) => `number of entries under “${list}” that are as the law asks`,
  unknownAmount: 'an amount that nobody knows yet for this day',

  younger: (age, whose) => `${whose}: not yet ${age} years old`,
  atLeastOld: (age, whose) => `${whose}: at least ${age} years old`,
  passed: (period, since) => `${since}: at least ${period} ago`,
  onDay: (moment, than, on) =>
    `${moment}: ${{ '<': 'before', '<=': 'not later than', '>': 'after', '>=': 'not before' }[than]} ${day(on)}`,
  moments: (left, than, right) =>
    `${left}: ${{ '<': 'earlier than', '<=': 'not later than', '>': 'later than', '>=': 'not earlier than' }[than]}: ${right}`,
  decision: 'Day of the decision',
  application: 'Day of the application',
  later: (moment, period) => `${moment} + ${period}`,
  earlier: (moment, period) => `${moment} − ${period}`,
  less: (period, by) => `${period} less ${by}`,
  period: (years, months, days) =>
    [
      years > 0 && count(years, 'year', 'years'),
      months > 0 && count(months, 'month', 'months'),
      days > 0 && count(days, 'day', 'days'),
    ]
      .filter(Boolean)
      .join(' and '),
  day,

  tracks: { stay: 'Paper', asylum: 'Asylum procedure' },
  families: {
    title: 'any residence title',
    permit: 'any residence permit',
    toleration: 'any toleration (Duldung)',
    'asylum-procedure': 'proof of arrival or permission to stay (Aufenthaltsgestattung)',
    fiction: 'any Fiktionsbescheinigung',
    'humanitarian-title': 'any residence permit on humanitarian grounds (§§ 22 to 26, § 104c)',
    'training-title': 'any residence permit for training or studies (§§ 16a to 17)',
    'work-title': 'any residence title for work (§§ 18a to 21)',
    'permanent-title': 'any permanent title',
  },
  familyBut: (family, without) => `${family} (except ${without})`,
  holds: (track, statuses) => `${track}: ${statuses}`,
  held: (track, statuses) => `${track} today or earlier: ${statuses}`,
  heldFor: (period, track, statuses) => `${track} for at least ${period} without a break: ${statuses}`,
  notCounting: (statuses) => ` (does not break it, but does not count: ${statuses})`,
  issuedUnder: (places) => `, issued under ${places}`,
  basis: (ids) => `, ground: ${ids}`,
  or,
}
