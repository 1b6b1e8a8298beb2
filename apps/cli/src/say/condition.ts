import { type Condition, type Moment, type Period, quantityText, statusesIn } from '@lotse/law'
import { book } from '@lotse/statutes/rulebook.ts'

/** A condition as one line that a lawyer can hold against the text: `germanSpoken ≥ A2`, `all(…)`, `any(…)`. */
export function conditionText(condition: Condition): string {
  switch (condition.is) {
    case 'all':
      return condition.of.length === 0 ? 'true' : joined('and', condition.of)
    case 'any':
      return condition.of.length === 0 ? 'false' : joined('or', condition.of)
    case 'not':
      return `not ${inner(condition.of)}`
    case 'fact':
      return condition.fact
    case 'choice':
      return `${condition.fact} = ${condition.oneOf.join(' | ')}`
    case 'level':
      return `${condition.fact} ≥ ${condition.atLeast}`
    case 'has':
      return `${condition.fact} ∋ ${condition.value}`
    case 'number':
      return `${quantityText(condition.left)} ${sign(condition.than)} ${quantityText(condition.right)}`
    case 'moment':
      return `${momentText(condition.left)} ${sign(condition.than)} ${momentText(condition.right)}`
    case 'holds':
      return `${condition.track} = ${statusesText(condition.statuses)}${condition.issuedUnder ? ` (${condition.issuedUnder.join(' | ')})` : ''}`
    case 'held':
      return `${condition.track} was ${statusesText(condition.statuses)}`
    case 'held-for':
      return `${condition.track} for ${periodText(condition.period)}: ${statusesText(condition.statuses)}${condition.without ? ` (without counting ${statusesText(condition.without)})` : ''}`
    case 'some':
      return `one of ${condition.list} (${conditionText(condition.where)})`
    case 'every':
      return `each of ${condition.list} (${conditionText(condition.where)})`
    case 'points':
      return `at least ${condition.min} points of (${condition.of.map(({ points, when }) => `${points}: ${conditionText(when)}`).join('; ')})`
    case 'judged':
      return `judged(${condition.id})`
    case 'unencoded':
      return `unencoded(${condition.what})`
    case 'cited':
    case 'named':
      return conditionText(condition.of)
    case 'except':
      return `${inner(condition.base)}${condition.exceptions.map((e) => `, except ${e.cite}: if ${conditionText(e.when)} then ${conditionText(e.then)}`).join('')}`
  }
}

/** Whole families by their name: `any permit | blue-card`. */
function statusesText(statuses: readonly string[]): string {
  const { vocabulary } = book()
  const families = [...new Set(vocabulary.statuses.flatMap((status) => status.families))]
    .map((family) => ({ family, members: statusesIn(vocabulary, family) }))
    .filter(({ members }) => members.length > 1 && members.every((member) => statuses.includes(member)))
    .sort((a, b) => b.members.length - a.members.length)
  const named = new Set<string>()
  const said: string[] = []
  for (const { family, members } of families)
    if (members.some((member) => !named.has(member))) {
      said.push(`any ${family}`)
      for (const member of members) named.add(member)
    }
  return [...said, ...statuses.filter((status) => !named.has(status))].join(' | ')
}

const joined = (word: string, parts: readonly Condition[]): string =>
  parts.length === 1 ? conditionText(parts[0] as Condition) : parts.map(inner).join(` ${word} `)

function inner(condition: Condition): string {
  const text = conditionText(condition)
  return / (?:and|or) /.test(text) && !/^[a-z ]*\([^()]*\)$/.test(text) ? `(${text})` : text
}

const sign = (than: string): string => than.replace('<=', '≤').replace('>=', '≥')

/** `2y 6m`. */
export function periodText({ years = 0, months = 0, days = 0 }: Period): string {
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
      return `${momentText(moment.moment)} + ${periodText(moment.period)}`
  }
}
