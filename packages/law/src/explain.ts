import { type Asked, boundOf, noElement } from './bind.ts'
import type { Condition, Moment, Quantity } from './condition.ts'
import type { Reason, State } from './finding.ts'
import type { Gate, Norm, Requirement } from './norm.ts'
import type { Binder } from './place.ts'
import type { Version } from './rulebook.ts'
import { UNKNOWN } from './tri.ts'

/** What is known with judgements open, and what would be with judgements met. */
function stateOf(binder: Binder, condition: Condition, asked: Asked): State {
  const bound = boundOf(binder, condition)
  const open = bound({ ...asked, met: false }, noElement)
  if (open !== UNKNOWN) return open === 2 ? 'yes' : 'no'
  return bound({ ...asked, met: true }, noElement) === UNKNOWN ? 'unknown' : 'judgement'
}

const opposite = (state: State): State => (state === 'yes' ? 'no' : state === 'no' ? 'yes' : state)

/** The reasons for a version's grade, in the order of the norm and then of the gates. */
export function explain(binder: Binder, version: Version, asked: Asked): Reason[] {
  const { norm } = version
  return [
    ...norm.requirements.map((requirement) => requirementReason(binder, requirement, asked)),
    ...norm.gates.map((gate) => gateReason(binder, norm, gate, asked)),
  ]
}

function requirementReason(binder: Binder, requirement: Requirement, asked: Asked): Reason {
  const own = reasonOf(binder, requirement.condition, asked)
  const excludes = requirement.kind === 'exclusion' || requirement.kind === 'regular-exclusion'
  const waivers = requirement.waivers.map(
    (waiver): Reason => ({
      ...reasonOf(binder, waiver.when, asked),
      cite: waiver.cite,
      role: 'waiver',
      wanted: waiver.cap,
    }),
  )
  const well = excludes ? opposite(own.state) : own.state
  return {
    ...own,
    cite: requirement.cite,
    role: requirement.kind === 'mandatory' ? 'requirement' : requirement.kind,
    good: eased(well, waivers),
    of: [...own.of, ...waivers],
  }
}

function gateReason(binder: Binder, _norm: Norm, gate: Gate, asked: Asked): Reason {
  const own = reasonOf(binder, gate.condition, asked)
  const passages = gate.passages.map(
    (passage): Reason => ({
      ...reasonOf(binder, passage.when, asked),
      cite: passage.cite,
      role: 'passage',
      wanted: passage.needs ? `${passage.needs} → ${passage.cap}` : passage.cap,
    }),
  )
  return {
    ...own,
    cite: gate.cite,
    role: 'gate',
    name: gate.id,
    good: eased(own.state, passages),
    of: [...own.of, ...passages],
  }
}

/** A missing requirement is well all the same where it is waived; while that is open, so is this. */
function eased(well: State, ways: readonly Reason[]): State {
  if (well === 'yes') return 'yes'
  if (ways.some((way) => way.state === 'yes')) return 'yes'
  if (well !== 'no') return well
  return (
    ways.find((way) => way.state === 'unknown')?.state ?? ways.find((way) => way.state === 'judgement')?.state ?? 'no'
  )
}

/** A condition as a tree of lines, each with its state. */
function reasonOf(binder: Binder, condition: Condition, asked: Asked): Reason {
  const state = stateOf(binder, condition, asked)
  const line = (rest: Partial<Reason>): Reason => ({
    state,
    good: state,
    is: condition.is,
    role: 'part',
    of: [],
    ...rest,
  })
  const inner = (part: Condition) => reasonOf(binder, part, asked)
  switch (condition.is) {
    case 'cited':
      return { ...inner(condition.of), cite: condition.cite }
    case 'named':
      return { ...inner(condition.of), name: condition.name }
    case 'all':
    case 'any':
      return line({ of: condition.of.map(inner) })
    case 'not':
      return line({ of: [inner(condition.of)] })
    case 'points':
      return line({
        wanted: String(condition.min),
        of: condition.of.map(({ points, when }) => ({ ...inner(when), wanted: String(points) })),
      })
    case 'except':
      return line({
        of: [inner(condition.base), ...condition.exceptions.map((e) => ({ ...inner(e.when), cite: e.cite }))],
      })
    case 'judged':
      return line({ name: condition.id, factors: condition.factors })
    case 'unencoded':
      return line({ name: condition.what })
    default:
      return line({ facts: factsOf(condition), wanted: wantedOf(condition) })
  }
}

/** Every fact a condition reads, lists and tracks included; fields of list elements count as their list. */
export function factsOf(condition: Condition): string[] {
  const found = new Set<string>()
  const add = (fact: string) => {
    if (!fact.startsWith('.')) found.add(fact)
  }
  const ofMoment = (moment: Moment): void => {
    if (moment.of === 'fact') add(moment.fact)
    if (moment.of === 'plus') ofMoment(moment.moment)
  }
  const ofQuantity = (quantity: Quantity): void => {
    if (quantity.of === 'fact') add(quantity.fact)
    else if (quantity.of === 'times') ofQuantity(quantity.term)
    else if (quantity.of === 'sum') quantity.terms.forEach(ofQuantity)
    else if (quantity.of === 'count') {
      add(quantity.list)
      walk(quantity.where)
    }
  }
  const walk = (part: Condition): void => {
    switch (part.is) {
      case 'all':
      case 'any':
        part.of.forEach(walk)
        break
      case 'not':
      case 'cited':
      case 'named':
        walk(part.of)
        break
      case 'points':
        for (const { when } of part.of) walk(when)
        break
      case 'except':
        walk(part.base)
        for (const { when, then } of part.exceptions) {
          walk(when)
          walk(then)
        }
        break
      case 'fact':
      case 'choice':
      case 'level':
      case 'has':
        add(part.fact)
        break
      case 'number':
        ofQuantity(part.left)
        ofQuantity(part.right)
        break
      case 'moment':
        ofMoment(part.left)
        ofMoment(part.right)
        break
      case 'holds':
      case 'held-for':
        if (part.at) ofMoment(part.at)
        add(part.track)
        break
      case 'held':
        add(part.track)
        break
      case 'some':
      case 'every':
        add(part.list)
        walk(part.where)
        break
      case 'judged':
      case 'unencoded':
        break
    }
  }
  walk(condition)
  return [...found]
}

/** What a leaf asks for, as short text that the interface puts into words. */
function wantedOf(condition: Condition): string {
  switch (condition.is) {
    case 'fact':
      return 'true'
    case 'choice':
      return condition.oneOf.join('|')
    case 'level':
      return condition.atLeast
    case 'has':
      return condition.value
    case 'number':
      return `${quantityText(condition.left)} ${condition.than} ${quantityText(condition.right)}`
    case 'moment':
      return `${momentText(condition.left)} ${condition.than} ${momentText(condition.right)}`
    case 'holds':
    case 'held':
      return condition.statuses.join('|')
    case 'held-for':
      return periodText(condition.period)
    default:
      return ''
  }
}

function periodText({ years = 0, months = 0, days = 0 }: { years?: number; months?: number; days?: number }): string {
  return `P${years ? `${years}Y` : ''}${months ? `${months}M` : ''}${days ? `${days}D` : ''}`
}

function momentText(moment: Moment): string {
  if (moment.of === 'day') return moment.day
  if (moment.of === 'fact') return moment.fact
  if (moment.of === 'plus') return `${momentText(moment.moment)} + ${periodText(moment.period)}`
  return moment.of
}

/** A quantity as one line: `2 × incomeFromWork + otherMeans`. */
export function quantityText(quantity: Quantity): string {
  switch (quantity.of) {
    case 'number':
      return String(quantity.value)
    case 'fact':
      return quantity.fact
    case 'amount':
      return quantity.amount
    case 'sum':
      return quantity.terms.map(quantityText).join(' + ')
    case 'times':
      return `${quantity.factor} × ${quantityText(quantity.term)}`
    case 'count':
      return `number of ${quantity.list}`
  }
}
