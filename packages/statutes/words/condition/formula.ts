import { type Condition, type Moment, type Period, quantityText, type Vocabulary } from '@lotse/law'
import { familiesIn } from './families.ts'
import { directionsOf } from './period.ts'
import { type Heading, type Leaf, type Said, sayCondition, type Tongue } from './said.ts'

/** A condition as one line that a lawyer can hold against the text: `germanSpoken ≥ A2`, `a and (b or c)`. */
export const conditionText = (condition: Condition, vocabulary: Vocabulary): string =>
  inLine(sayCondition(condition, formula(vocabulary)))

/** Facts and statuses by their ids, as they stand in a situation file. */
const formula = (vocabulary: Vocabulary): Tongue => ({
  leaf: (leaf) => leafText(leaf, (statuses) => statusesText(vocabulary, statuses)),
  heading: headingText,
  denied: () => undefined,
  deniedGroup: () => undefined,
  flattens: false,
  points: (points) => `${points}`,
  instead: 'then',
  factors: ({ factors }) => ({ for: factors.for, against: factors.against }),
})

function headingText(heading: Heading): string {
  switch (heading.is) {
    case 'all':
      return heading.of.length === 0 ? 'true' : 'and'
    case 'any':
      return heading.of.length === 0 ? 'false' : 'or'
    case 'some':
      return `one of ${heading.list}`
    case 'every':
      return `each of ${heading.list}`
    case 'points':
      return `at least ${heading.min} points of`
    default:
      return heading.is
  }
}

function leafText(leaf: Leaf, statusesText: (statuses: readonly string[]) => string): string {
  switch (leaf.is) {
    case 'fact':
      return leaf.fact
    case 'choice':
      return `${leaf.fact} = ${leaf.oneOf.join(' | ')}`
    case 'level':
      return `${leaf.fact} ≥ ${leaf.atLeast}`
    case 'has':
      return `${leaf.fact} ∋ ${leaf.value}`
    case 'number':
      return `${quantityText(leaf.left)} ${sign(leaf.than)} ${quantityText(leaf.right)}`
    case 'moment':
      return `${momentText(leaf.left)} ${sign(leaf.than)} ${momentText(leaf.right)}`
    case 'holds': {
      const more = [...(leaf.issuedUnder ?? []), ...(leaf.basis ?? [])].join(' | ')
      return `${leaf.track} = ${statusesText(leaf.statuses)}${more ? ` (${more})` : ''}${atText(leaf.at)}`
    }
    case 'held':
      return `${leaf.track} was ${statusesText(leaf.statuses)}`
    case 'held-for': {
      const without = leaf.without ? ` (without counting ${statusesText(leaf.without)})` : ''
      return `${leaf.track} for ${periodText(leaf.period)}${atText(leaf.at)}: ${statusesText(leaf.statuses)}${without}`
    }
    case 'judged':
      return `judged(${leaf.id})`
    case 'unencoded':
      return `unencoded(${leaf.what})`
  }
}

function inLine(said: Said): string {
  const { is, text, of } = said
  const [first] = of
  if (!first) return text
  switch (is) {
    case 'all':
    case 'any':
      return of.map(inner).join(` ${text} `)
    case 'not':
      return `${text} ${inner(first)}`
    case 'some':
    case 'every':
      return `${text} (${inLine(first)})`
    case 'points':
      return `${text} (${of.map((part) => `${part.before}: ${inLine(part)}`).join('; ')})`
    case 'except':
      return `${inner(first)}${exceptions(of.slice(1))}`
    default:
      return inLine(first)
  }
}

/** Each exception is two lines: when it applies, and what then holds. */
const exceptions = (lines: readonly Said[]): string =>
  lines
    .map((line) => (line.before ? ` ${line.before} ${inLine(line)}` : `, except ${line.cite}: if ${inLine(line)}`))
    .join('')

function inner(said: Said): string {
  const text = inLine(said)
  return / (?:and|or) /.test(text) && !/^[a-z ]*\([^()]*\)$/.test(text) ? `(${text})` : text
}

/** Whole families by their name: `any permit | blue-card`, `any toleration but toleration-unclear-identity`. */
function statusesText(vocabulary: Vocabulary, statuses: readonly string[]): string {
  const { families, nearly, rest } = familiesIn(vocabulary, statuses)
  return [
    ...families.map((family) => `any ${family}`),
    ...nearly.map(({ family, without }) => `any ${family} but ${without.join(', ')}`),
    ...rest,
  ].join(' | ')
}

const sign = (than: string): string => than.replace('<=', '≤').replace('>=', '≥')

/** `2y 6m`; a day less than that is `2y 6m - 1d`. */
export function periodText(period: Period): string {
  const { ahead, back } = directionsOf(period)
  return [ahead && inUnits(ahead), back && `- ${inUnits(back)}`].filter(Boolean).join(' ')
}

function inUnits({ years = 0, months = 0, days = 0 }: Period): string {
  const parts = [
    [years, 'y'],
    [months, 'm'],
    [days, 'd'],
  ] as const
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count}${unit}`)
    .join(' ')
}

const atText = (moment: Moment | undefined): string => (moment ? ` at ${momentText(moment)}` : '')

function momentText(moment: Moment): string {
  switch (moment.of) {
    case 'on':
      return 'decision'
    case 'application':
      return 'application'
    case 'day':
      return moment.day
    case 'fact':
      return moment.fact
    case 'plus':
      return [momentText(moment.moment), directionsOf(moment.period).ahead && '+', periodText(moment.period)]
        .filter(Boolean)
        .join(' ')
  }
}
