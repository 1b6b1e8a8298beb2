import { ENDLESS } from '../bind.ts'
import type { Comparison, Condition, Moment, Quantity } from '../condition.ts'
import { day, LATEST } from '../day.ts'
import { type Grade, rankOf } from '../grade.ts'
import type { Norm } from '../norm.ts'
import { placeOf, statusSet, valueIndex } from '../place.ts'
import type { Rulebook } from '../rulebook.ts'
import { costOf } from './cost.ts'
import { needsOf } from './needs.ts'

/**
 * The whole rulebook as the text of one JavaScript module: `make(runtime, amounts)` gives the functions `grade` and `open` for every version
 * of every norm, in the order of `rulebook.versions`. It is written to a file when the product is built; nothing is
 * evaluated from text at run time, so the strictest content policy holds.
 */
export function compileRulebook(rulebook: Rulebook): string {
  const hoisted = new Hoisted()
  const norms = rulebook.ids.map((id) => {
    const versions = (rulebook.versions.get(id) ?? []).map(
      ({ norm }) => `{ grade: ${compileNorm(rulebook, norm, hoisted)}, open: ${compileOpen(rulebook, norm, hoisted)} }`,
    )
    return `${JSON.stringify(id)}: [${versions.join(', ')}]`
  })
  return `// Made from the norms; change those and build again.
export const make = ({ amountOn, everHeld, findFull, full, hasMember, holdsOn, plusDays, plusMonths, resolve }, amounts) => {
${hoisted.text()}
return {
${norms.join(',\n')}
}
}
`
}

/** What several norms ask, computed once a person: the expression that holds it, or nothing if it is not shared. */
export type Shared = (condition: Condition) => string | undefined

/** Constants that several leaves share stand once at the head of the module. */
export class Hoisted {
  #names = new Map<string, string>()

  name(expression: string): string {
    const known = this.#names.get(expression)
    if (known) return known
    const name = `k${this.#names.size}`
    this.#names.set(expression, name)
    return name
  }

  text(): string {
    return [...this.#names].map(([expression, name]) => `const ${name} = ${expression}`).join('\n')
  }
}

/** The head of every compiled function. */
const HEAD = 'const s = asked.situation, v = s.values, on = asked.on, ap = asked.application, met = asked.met'

/** Cheap conditions first: their order says nothing about the result, only about how soon it is known. */
function byCost<T extends { condition: Condition }>(parts: readonly T[]): T[] {
  return [...parts].sort((a, b) => costOf(a.condition) - costOf(b.condition))
}

const cheapFirst = (parts: readonly Condition[]) => [...parts].sort((a, b) => costOf(a) - costOf(b))

/** One norm as a function expression of `(asked) => worst + 8 * best`. */
export function compileNorm(rulebook: Rulebook, norm: Norm, hoisted: Hoisted = new Hoisted()): string {
  const writer = new Writer(rulebook, hoisted)
  const grade = rankOf(norm.grade)
  /** Brings `w` and `b` down where the condition is not met; what is missing can do no more harm once `b` is as low. */
  const lower = (
    condition: Condition,
    excludes: boolean,
    missing: number,
    ways: readonly { when: Condition; cap: Grade; needs?: Grade }[],
  ) => {
    if (missing > 0) writer.line(`if (b > ${missing}) {`)
    const found = writer.condition(condition)
    writer.line(`m = ${excludes ? `2 - ${found}` : found}`)
    writer.line(`if (m !== 2) { lo = ${missing}; hi = m === 1 ? b : ${missing}`)
    for (const { when, cap, needs } of ways) writer.way(when, rankOf(cap), needs ? rankOf(needs) : 0)
    writer.line(`if (lo < w) w = lo; if (hi < b) ${missing > 0 ? 'b = hi } }' : '{ b = hi; if (b === 0) return 0 } }'}`)
  }
  const isRegular = (kind: string) => kind === 'regular' || kind === 'regular-exclusion'
  for (const regular of [false, true])
    for (const { condition, kind, waivers } of byCost(
      norm.requirements.filter((requirement) => isRegular(requirement.kind) === regular),
    ))
      lower(condition, kind === 'exclusion' || kind === 'regular-exclusion', regular ? 1 : 0, waivers)
  for (const gate of norm.gates) lower(gate.condition, false, rankOf(gate.missing), gate.passages)
  return `(asked) => {
${HEAD}
${unknownText(norm, String(grade << 3))}let w = ${grade}, b = ${grade}, m = 0, lo = 0, hi = 0
${writer.text()}
return w | (b << 3)
}`
}

/**
 * Whether the norm reaches its own grade: 0 no, 1 unknown, 2 yes. The same as the grade function says, but it stops at the
 * first thing that is missing, which is all that a search over days or a whole population needs to know.
 */
export function compileOpen(rulebook: Rulebook, norm: Norm, hoisted: Hoisted = new Hoisted()): string {
  return `(asked) => {
${HEAD}
${openText(rulebook, norm, hoisted)}
}`
}

/** The body of a function that says whether the norm reaches its own grade. */
export function openText(rulebook: Rulebook, norm: Norm, hoisted: Hoisted, shared?: Shared): string {
  const writer = new Writer(rulebook, hoisted, shared)
  writer.require(needsOf(norm))
  return `${unknownText(norm, '1')}let r = 2
${writer.text()}
return r`
}

function unknownText(norm: Norm, result: string): string {
  return norm.inForce.unknownFrom ? `if (on >= ${day(norm.inForce.unknownFrom)}) return ${result}\n` : ''
}

interface Range {
  low: string
  high: string
}

/** Already a plain name or place: computing it twice costs nothing. */
const simple = /^(t\d+|\d|v\[\d+\]|e\d*\[\d+\])$/

export class Writer {
  #lines: string[] = []
  #count = 0
  /** Name of the list element in hand. */
  #element = 'e'
  readonly #rulebook: Rulebook
  readonly #hoisted: Hoisted
  readonly #shared: Shared | undefined

  constructor(rulebook: Rulebook, hoisted: Hoisted, shared?: Shared) {
    this.#rulebook = rulebook
    this.#hoisted = hoisted
    this.#shared = shared
  }

  line(text: string): void {
    this.#lines.push(text)
  }

  text(): string {
    return this.#lines.join('\n')
  }

  /** A waiver or passage: lifts what is left to its cap. */
  way(when: Condition, cap: number, needs: number): void {
    this.line(`if (${needs > 0 ? `b >= ${needs} && ` : ''}(hi < ${cap} || lo < ${cap})) {`)
    const found = this.#keep(this.condition(when))
    this.line(
      `if (${found} === 2${needs > 0 ? ` && w >= ${needs}` : ''} && lo < ${cap}) lo = ${cap}; if (${found} >= 1 && hi < ${cap}) hi = ${cap} }`,
    )
  }

  /** All of them, or the function returns 0. Nested "and"s are taken apart. */
  require(conditions: readonly Condition[]): void {
    for (const condition of conditions) {
      if (condition.is === 'all') {
        this.require(condition.of)
        continue
      }
      const found = this.condition(condition)
      const kept = simple.test(found) ? found : this.#keep(found)
      if (kept === '2') continue
      this.line(`if (${kept} !== 2) { if (${kept} === 0) return 0; r = 1 }`)
    }
  }

  /** Writes what computes the condition and returns the expression that holds it: 0, 1 or 2. */
  condition(condition: Condition, list?: string): string {
    const shared = list === undefined ? this.#shared?.(condition) : undefined
    return shared ?? this.own(condition, list)
  }

  /** The same for the condition itself, whether or not others share it. */
  own(condition: Condition, list?: string): string {
    switch (condition.is) {
      case 'all':
      case 'any':
        return this.#junction(condition.of, condition.is === 'all', list)
      case 'not':
        return `(2 - ${this.condition(condition.of, list)})`
      case 'cited':
      case 'named':
        return this.condition(condition.of, list)
      case 'points':
        return this.#points(condition, list)
      case 'except': {
        const base = this.condition(condition.base, list)
        const exceptions = condition.exceptions.map(
          (e) =>
            `{ cite: ${JSON.stringify(e.cite)}, when: ${this.condition(e.when, list)}, then: ${this.condition(e.then, list)} }`,
        )
        return this.#keep(`resolve(${base}, [${exceptions.join(', ')}])`)
      }
      default:
        return this.#leaf(condition, list)
    }
  }

  #keep(expression: string): string {
    const name = `t${this.#count++}`
    this.line(`const ${name} = ${expression}`)
    return name
  }

  #junction(parts: readonly Condition[], isAll: boolean, list?: string): string {
    const name = `t${this.#count++}`
    const [start, stop, worse] = isAll ? [2, 0, '<'] : [0, 2, '>']
    if (parts.length === 0) return String(start)
    this.line(`let ${name} = ${start}; L${name}: {`)
    for (const part of cheapFirst(parts)) {
      const found = this.condition(part, list)
      const kept = simple.test(found) ? found : this.#keep(found)
      this.line(
        `if (${kept} === ${stop}) { ${name} = ${stop}; break L${name} } if (${kept} ${worse} ${name}) ${name} = ${kept}`,
      )
    }
    this.line('}')
    return name
  }

  #points({ of, min }: Extract<Condition, { is: 'points' }>, list?: string): string {
    const low = `t${this.#count++}`
    const high = `t${this.#count++}`
    this.line(`let ${low} = 0, ${high} = 0`)
    for (const { points, when } of of) {
      const found = this.#keep(this.condition(when, list))
      this.line(`if (${found} === 2) ${low} += ${points}; if (${found} !== 0) ${high} += ${points}`)
    }
    return `(${low} >= ${min} ? 2 : ${high} < ${min} ? 0 : 1)`
  }

  #value(key: string, list?: string): string {
    const place = placeOf(this.#rulebook, key, list)
    return place.slot >= 0 ? `v[${place.slot}]` : `${this.#element}[${place.field}]`
  }

  #slot(key: string): number {
    return placeOf(this.#rulebook, key).slot
  }

  #set(statuses: readonly string[]): string {
    return this.#hoisted.name(JSON.stringify(statusSet(this.#rulebook, statuses)))
  }

  #leaf(leaf: Condition, list?: string): string {
    switch (leaf.is) {
      case 'fact':
        return this.#value(leaf.fact, list)
      case 'choice': {
        const place = placeOf(this.#rulebook, leaf.fact, list)
        const value = this.#value(leaf.fact, list)
        const wanted = leaf.oneOf.map((one) => `${value} === ${valueIndex(place, one)}`)
        return `(${value} < 0 ? 1 : ${wanted.join(' || ') || 'false'} ? 2 : 0)`
      }
      case 'level': {
        const value = this.#value(leaf.fact, list)
        return `(${value} < 0 ? 1 : ${value} >= ${valueIndex(placeOf(this.#rulebook, leaf.fact, list), leaf.atLeast)} ? 2 : 0)`
      }
      case 'has':
        return `hasMember(s.sets[${this.#slot(leaf.fact)}], ${JSON.stringify(leaf.value)})`
      case 'number':
        return compared(this.#quantity(leaf.left, list), leaf.than, this.#quantity(leaf.right, list))
      case 'moment':
        return compared(this.#moment(leaf.left, list), leaf.than, this.#moment(leaf.right, list))
      case 'holds': {
        const lists = [leaf.issuedUnder, leaf.basis].map((places) =>
          places ? this.#hoisted.name(JSON.stringify(places)) : 'undefined',
        )
        return this.#at(
          leaf.at,
          list,
          (on) =>
            `holdsOn(s.tracks[${this.#slot(leaf.track)}], ${this.#set(leaf.statuses)}, ${lists.join(', ')}, ${on}, s.asOf)`,
        )
      }
      case 'held':
        return `everHeld(s.tracks[${this.#slot(leaf.track)}], ${this.#set(leaf.statuses)}, on, s.asOf)`
      case 'held-for':
        return this.#heldFor(leaf, list)
      case 'some':
      case 'every':
        return this.#quantified(leaf)
      case 'judged':
        return `(met ? ${leaf.favours ? 2 : 0} : 1)`
      default:
        return '1'
    }
  }

  #heldFor(leaf: Extract<Condition, { is: 'held-for' }>, list?: string): string {
    const { years = 0, months = 0, days = 0 } = leaf.period
    const track = `s.tracks[${this.#slot(leaf.track)}]`
    const without = leaf.without ? this.#set(leaf.without) : 'undefined'
    return this.#at(leaf.at, list, (on) => {
      const name = `t${this.#count++}`
      const arguments_ = [track, this.#set(leaf.statuses), without, years * 12 + months, days, on, 's.asOf', 'met']
      this.line(`findFull(${arguments_.join(', ')})`)
      this.line(`const ${name} = full.certain <= ${on} ? 2 : full.earliest > ${on} ? 0 : 1`)
      return name
    })
  }

  /** A loop over the elements, written out so that nothing is allocated. */
  #quantified(leaf: Extract<Condition, { is: 'some' | 'every' }>): string {
    const isSome = leaf.is === 'some'
    const id = this.#count++
    const [name, found, element] = [`t${id}`, `l${id}`, `e${id}`]
    this.line(
      `const ${found} = s.lists[${this.#slot(leaf.list)}]; let ${name} = 1; L${name}: if (${found} !== undefined) {`,
    )
    this.line(`${name} = ${found}.complete ? ${isSome ? 0 : 2} : 1`)
    this.line(
      `for (let i${id} = 0; i${id} < ${found}.elements.length; i${id}++) { const ${element} = ${found}.elements[i${id}]`,
    )
    const outer = this.#element
    this.#element = element
    const where = this.#keep(this.condition(leaf.where, leaf.list))
    this.#element = outer
    this.line(
      `if (${where} === ${isSome ? 2 : 0}) { ${name} = ${where}; break L${name} } if (${where} === 1) ${name} = 1 } }`,
    )
    return name
  }

  #onElement(where: Condition, list: string): string {
    const inner = new Writer(this.#rulebook, this.#hoisted, this.#shared)
    const found = inner.condition(where, list)
    return `(e) => { ${inner.text()}\nreturn ${found} }`
  }

  #at(at: Moment | undefined, list: string | undefined, call: (on: string) => string): string {
    if (!at) return call('on')
    const { low, high } = this.#moment(at, list)
    return low === high ? call(low) : `(${low} === ${high} ? ${call(low)} : 1)`
  }

  #moment(moment: Moment, list?: string): Range {
    switch (moment.of) {
      case 'on':
        return { low: 'on', high: 'on' }
      case 'application':
        return { low: 'ap', high: 'ap' }
      case 'day': {
        const fixed = String(day(moment.day))
        return { low: fixed, high: fixed }
      }
      case 'fact': {
        const value = this.#value(moment.fact, list)
        return { low: value, high: `(${value} || ${LATEST})` }
      }
      case 'plus': {
        const base = this.#moment(moment.moment, list)
        const { years = 0, months = 0, days = 0 } = moment.period
        const move = (text: string) => {
          const moved = years * 12 + months === 0 ? text : `plusMonths(${text}, ${years * 12 + months})`
          return days === 0 ? moved : `plusDays(${moved}, ${days})`
        }
        return { low: move(base.low), high: base.high === base.low ? move(base.low) : move(base.high) }
      }
    }
  }

  #quantity(quantity: Quantity, list?: string): Range {
    switch (quantity.of) {
      case 'number':
        return { low: String(quantity.value), high: String(quantity.value) }
      case 'fact': {
        const value = this.#value(quantity.fact, list)
        return { low: `(${value} < 0 ? 0 : ${value})`, high: `(${value} < 0 ? ${ENDLESS} : ${value})` }
      }
      case 'amount': {
        const found = this.#keep(`amountOn(amounts.get(${JSON.stringify(quantity.amount)}), on)`)
        return { low: `(${found} < 0 ? 0 : ${found})`, high: `(${found} < 0 ? ${ENDLESS} : ${found})` }
      }
      case 'sum': {
        const terms = quantity.terms.map((term) => this.#quantity(term, list))
        return {
          low: `(${terms.map(({ low }) => low).join(' + ') || '0'})`,
          high: `Math.min(${ENDLESS}, ${terms.map(({ high }) => high).join(' + ') || '0'})`,
        }
      }
      case 'times': {
        const term = this.#quantity(quantity.term, list)
        return {
          low: `${quantity.factor} * ${term.low}`,
          high: `(${term.high} >= ${ENDLESS} ? ${ENDLESS} : ${quantity.factor} * ${term.high})`,
        }
      }
      case 'count': {
        const where = this.#onElement(quantity.where, quantity.list)
        const slot = this.#slot(quantity.list)
        const test = this.#keep(where)
        return {
          low: `(s.lists[${slot}]?.elements ?? []).filter((e) => ${test}(e) >= 2).length`,
          high: `(s.lists[${slot}]?.complete ? s.lists[${slot}].elements.filter((e) => ${test}(e) >= 1).length : ${ENDLESS})`,
        }
      }
    }
  }
}

const settled: { [Than in Comparison]: (left: Range, right: Range) => [yes: string, no: string] } = {
  '<': (left, right) => [`${left.high} < ${right.low}`, `${left.low} >= ${right.high}`],
  '<=': (left, right) => [`${left.high} <= ${right.low}`, `${left.low} > ${right.high}`],
  '>': (left, right) => [`${left.low} > ${right.high}`, `${left.high} <= ${right.low}`],
  '>=': (left, right) => [`${left.low} >= ${right.high}`, `${left.high} < ${right.low}`],
}

function compared(left: Range, than: Comparison, right: Range): string {
  const [yes, no] = settled[than](left, right)
  return left.low === left.high && right.low === right.high ? `(${yes} ? 2 : 0)` : `(${yes} ? 2 : ${no} ? 0 : 1)`
}
