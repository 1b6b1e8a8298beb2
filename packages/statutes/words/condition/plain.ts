import {
  type Condition,
  type Fact,
  type FieldFact,
  factOf,
  type Moment,
  type Period,
  type Quantity,
  type Vocabulary,
} from '@lotse/law'
import { wordsOfFact } from '../fact.ts'
import type { LawWords } from '../law-words.ts'
import { familiesIn } from './families.ts'
import { directionsOf } from './period.ts'
import type { Phrases } from './phrases.ts'
import type { Heading, Leaf, Tongue } from './said.ts'

/** What plain words are made of. `amount`: the figure on the day that is shown, in cents or as a count. */
export interface Spoken {
  words: LawWords
  phrases: Phrases
  vocabulary: Vocabulary
  amount: (id: string) => { value: number; unit: 'cents' | 'count' } | undefined
  money: (cents: number) => string
}

/** Conditions in the words a person reads: labels of facts, names of papers, amounts of the day. */
export function plainTongue(spoken: Spoken): Tongue {
  const label = (fact: string) => nameOf(spoken, fact)
  return {
    leaf: (leaf, list) => leafText(spoken, leaf, list),
    heading: (heading) => headingText(spoken, heading),
    denied: (leaf, list) =>
      leaf.is === 'fact'
        ? spoken.phrases.no(label(keyOf(leaf.fact, list)))
        : leaf.is === 'judged' || leaf.is === 'unencoded'
          ? undefined
          : spoken.phrases.denied(leafText(spoken, leaf, list)),
    deniedGroup: ({ is }) => (is === 'all' ? spoken.phrases.notAll : spoken.phrases.notAny),
    flattens: true,
    points: spoken.phrases.counts,
    instead: spoken.phrases.instead,
    factors: ({ factors }) => ({ for: factors.for.map(label), against: factors.against.map(label) }),
  }
}

function headingText({ words, phrases }: Spoken, heading: Heading): string {
  switch (heading.is) {
    case 'all':
      return heading.of.length === 0 ? phrases.nothing : phrases.all
    case 'any':
      return heading.of.length === 0 ? phrases.never : phrases.any
    case 'not':
      return phrases.not
    case 'named':
      return words.conditions[heading.name] ?? heading.name
    case 'some':
      return phrases.some(wordsOfFact(words, heading.list).label)
    case 'every':
      return phrases.every(wordsOfFact(words, heading.list).label)
    case 'points':
      return phrases.points(heading.min)
    case 'except':
      return phrases.except
  }
}

/** `.birthDate` inside a list is a field of it. */
const keyOf = (fact: string, list: string | undefined): string => (fact.startsWith('.') ? `${list ?? ''}${fact}` : fact)

/** What a fact is called; a field of a record with the record, where another has a field of that name: "End (training)". */
function nameOf({ words, vocabulary }: Spoken, key: string): string {
  const { label } = wordsOfFact(words, key)
  const [id = key, field] = key.split('.')
  if (!field || vocabulary.facts.find((fact) => fact.id === id)?.kind !== 'record') return label
  const others = vocabulary.facts.filter(
    (fact) =>
      fact.kind === 'record' &&
      fact.id !== id &&
      fact.of.some((own) => wordsOfFact(words, `${fact.id}.${own.id}`).label === label),
  )
  return others.length > 0 ? `${label} (${wordsOfFact(words, id).label})` : label
}

function leafText(spoken: Spoken, leaf: Leaf, list: string | undefined): string {
  const { words, phrases } = spoken
  const about = (fact: string) => wordsOfFact(words, keyOf(fact, list))
  const name = (fact: string) => nameOf(spoken, keyOf(fact, list))
  const value = (fact: string, id: string) => about(fact).values?.[id] ?? id
  switch (leaf.is) {
    case 'fact':
      return phrases.yes(name(leaf.fact))
    case 'choice':
      return phrases.oneOf(
        name(leaf.fact),
        leaf.oneOf.map((id) => value(leaf.fact, id)),
      )
    case 'level':
      // "A2: simple conversations …" is the level and what it means.
      return phrases.atLeast(name(leaf.fact), value(leaf.fact, leaf.atLeast).split(': ')[0] ?? leaf.atLeast)
    case 'has':
      return phrases.has(name(leaf.fact), value(leaf.fact, leaf.value))
    case 'number': {
      const isMoney = [leaf.left, leaf.right].some((quantity) => isMoneyIn(spoken, quantity, list))
      const say = (quantity: Quantity) => quantityText(spoken, quantity, isMoney, list)
      return phrases.number(say(leaf.left), leaf.than, say(leaf.right))
    }
    case 'moment':
      return momentsText(spoken, leaf, list)
    case 'holds':
      return `${phrases.holds(trackAt(spoken, leaf, list), statusesText(spoken, leaf.statuses))}${
        leaf.issuedUnder ? phrases.issuedUnder(phrases.or(leaf.issuedUnder)) : ''
      }${leaf.basis ? phrases.basis(phrases.or(leaf.basis)) : ''}`
    case 'held':
      return phrases.held(trackText(spoken, leaf.track), statusesText(spoken, leaf.statuses))
    case 'held-for':
      return `${phrases.heldFor(periodOf(phrases, leaf.period), trackAt(spoken, leaf, list), statusesText(spoken, leaf.statuses))}${
        leaf.without ? phrases.notCounting(statusesText(spoken, leaf.without)) : ''
      }`
    case 'judged':
      return words.judgements[leaf.id] ?? leaf.id
    case 'unencoded':
      return words.unencoded[leaf.what] ?? leaf.what
  }
}

const trackText = ({ words, phrases }: Spoken, track: string): string =>
  phrases.tracks[track] ?? wordsOfFact(words, track).label

/** The track, and the moment at which it is looked at where that is another than the decision. */
const trackAt = (spoken: Spoken, { track, at }: { track: string; at?: Moment }, list: string | undefined): string =>
  at ? `${trackText(spoken, track)} (${momentText(spoken, at, list)})` : trackText(spoken, track)

function statusesText({ words, phrases, vocabulary }: Spoken, statuses: readonly string[]): string {
  const named = (status: string) => words.statuses[status] ?? status
  const { families, nearly, rest } = familiesIn(vocabulary, statuses, (family) => family in phrases.families)
  return phrases.or([
    ...families.map((family) => phrases.families[family] ?? family),
    ...nearly.map(({ family, without }) =>
      phrases.familyBut(phrases.families[family] ?? family, phrases.or(without.map(named))),
    ),
    ...rest.map(named),
  ])
}

/** A period of time: `30 months less 1 day`. */
function periodOf(phrases: Phrases, period: Period): string {
  const say = ({ years = 0, months = 0, days = 0 }: Period) => phrases.period(years, months, days)
  const { ahead, back } = directionsOf(period)
  if (ahead && back) return phrases.less(say(ahead), say(back))
  return say(ahead ?? back ?? {})
}

function isMoneyIn(spoken: Spoken, quantity: Quantity, list: string | undefined): boolean {
  switch (quantity.of) {
    case 'fact':
      return factAt(spoken, quantity.fact, list)?.kind === 'money'
    case 'amount':
      return spoken.amount(quantity.amount)?.unit === 'cents'
    case 'sum':
      return quantity.terms.some((term) => isMoneyIn(spoken, term, list))
    case 'times':
      return isMoneyIn(spoken, quantity.term, list)
    default:
      return false
  }
}

const factAt = ({ vocabulary }: Spoken, fact: string, list: string | undefined): Fact | FieldFact | undefined =>
  factOf({ vocabulary }, keyOf(fact, list))

function quantityText(spoken: Spoken, quantity: Quantity, isMoney: boolean, list: string | undefined): string {
  const { words, phrases, money } = spoken
  const say = (term: Quantity) => quantityText(spoken, term, isMoney, list)
  switch (quantity.of) {
    case 'number':
      return isMoney ? money(quantity.value) : String(quantity.value)
    case 'fact':
      return nameOf(spoken, keyOf(quantity.fact, list))
    case 'amount': {
      const figure = spoken.amount(quantity.amount)
      if (!figure) return phrases.unknownAmount
      return figure.unit === 'cents' ? money(figure.value) : String(figure.value)
    }
    case 'sum':
      return quantity.terms.map(say).join(' + ')
    case 'times':
      return `${quantity.factor} × ${say(quantity.term)}`
    case 'count': {
      const { label } = wordsOfFact(words, quantity.list)
      return isNothing(quantity.where) ? phrases.count(label) : phrases.countWhere(label)
    }
  }
}

const isNothing = (condition: Condition): boolean => condition.is === 'all' && condition.of.length === 0

function momentsText(
  spoken: Spoken,
  { left, than, right }: Extract<Leaf, { is: 'moment' }>,
  list: string | undefined,
): string {
  const { phrases } = spoken
  const say = (moment: Moment) => momentText(spoken, moment, list)
  const labelOf = (fact: string) => nameOf(spoken, keyOf(fact, list))
  // Younger than an age, at least an age, a time that has passed: said as people say it.
  if (than === '<' && left.of === 'on' && isAge(right))
    return phrases.younger(right.period.years, labelOf(right.moment.fact))
  if (than === '<=' && right.of === 'on' && isAge(left))
    return phrases.atLeastOld(left.period.years, labelOf(left.moment.fact))
  if (
    than === '<=' &&
    right.of === 'on' &&
    left.of === 'plus' &&
    left.moment.of === 'fact' &&
    !directionsOf(left.period).back
  )
    return phrases.passed(periodOf(phrases, left.period), labelOf(left.moment.fact))
  if (right.of === 'day') return phrases.onDay(say(left), than, right.day)
  return phrases.moments(say(left), than, say(right))
}

type Age = { of: 'plus'; moment: { of: 'fact'; fact: string }; period: { years: number } }

function isAge(moment: Moment): moment is Moment & Age {
  if (moment.of !== 'plus' || moment.moment.of !== 'fact') return false
  const { years, months, days } = moment.period
  return years !== undefined && !months && !days && /(?:^|\.)birthDate$/.test(moment.moment.fact)
}

function momentText(spoken: Spoken, moment: Moment, list: string | undefined): string {
  const { phrases } = spoken
  switch (moment.of) {
    case 'on':
      return phrases.decision
    case 'application':
      return phrases.application
    case 'day':
      return phrases.day(moment.day)
    case 'fact':
      return nameOf(spoken, keyOf(moment.fact, list))
    case 'plus': {
      const from = momentText(spoken, moment.moment, list)
      const { ahead, back } = directionsOf(moment.period)
      const later = ahead ? phrases.later(from, periodOf(phrases, ahead)) : from
      return back ? phrases.earlier(later, periodOf(phrases, back)) : later
    }
  }
}
