// All norms in force on a day as one function: what several norms ask is computed once a person, and a norm that the status held rules
// out is not asked at all. For whole populations and for questions about the whole rulebook at once.
// Start reading at `compileWhole`.
import { type Condition, partsOf } from '../condition.ts'
import type { Day } from '../day.ts'
import { placeOf } from '../place.ts'
import { type Rulebook, versionOn } from '../rulebook.ts'
import { RESIDENCE } from '../stay.ts'
import { costOf } from './cost.ts'
import { Hoisted, openText, Writer } from './javascript.ts'
import { needsOf } from './needs.ts'

/** What is cheaper than looking whether it was computed before is computed anew. */
const WORTH_KEEPING = 4

/** Statuses as the whole run sees them: -2 not known, -1 none, else their place in the vocabulary. */
const UNKNOWN_STATUS = -2

/**
 * The text of a module: `ids`, and `make(runtime, amounts)` giving `(asked, out) => void`, which writes for each norm whether it
 * reaches its own grade: 0 no, 1 unknown, 2 yes. It may be asked about any day on which the same versions are in force.
 */
export function compileWhole(rulebook: Rulebook, on: Day): string {
  const norms = rulebook.ids.flatMap((id) => versionOn(rulebook, id, on)?.norm ?? [])
  const needs = norms.map(needsOf)
  const track = placeOf(rulebook, RESIDENCE).slot
  const hoisted = new Hoisted()
  const names = shareOf(needs)
  const kept: string[] = []
  const written = new Set<string>()
  const shared = (condition: Condition): string | undefined => {
    const held = heldText(rulebook, hoisted, condition)
    if (held) return held
    const text = JSON.stringify(condition)
    const name = names.get(text)
    if (name && !written.has(name)) {
      written.add(name)
      const writer = new Writer(rulebook, hoisted, shared)
      const found = writer.own(condition)
      kept.push(
        `let ${name}g = 0, ${name}v = 0; const ${name}c = () => { ${writer.text()}\nreturn ${found} }\nconst ${name} = () => ${name}g === gen ? ${name}v : (${name}g = gen, ${name}v = ${name}c())`,
      )
    }
    return name && `${name}()`
  }
  const functions = norms.map(
    (norm, index) => `const n${index} = () => {\n${openText(rulebook, norm, hoisted, shared)}\n}`,
  )
  const rounds = new Map<string, string>()
  const roundOf = (status: number): string => {
    const canOpen = (index: number) =>
      norms[index]?.inForce.unknownFrom || needs[index]?.every((need) => rangeOf(rulebook, need, status).most > 0)
    const calls = [...norms.keys()]
      .filter(canOpen)
      .map((index) => `o[${index}] = n${index}()`)
      .join('; ')
    const name = rounds.get(calls) ?? `r${rounds.size}`
    rounds.set(calls, name)
    return name
  }
  const byStatus = [UNKNOWN_STATUS, -1, ...rulebook.vocabulary.statuses.keys()].map(roundOf)
  return `// Made from the norms; change those and build again.
export const ids = ${JSON.stringify(norms.map(({ id }) => id))}
export const make = ({ amountOn, everHeld, findFull, full, hasMember, holdsOn, plusDays, plusMonths, resolve, statusOn }, amounts) => {
let gen = 0, s, v, on = 0, ap = 0, met = false, held = 0
${hoisted.text()}
${kept.join('\n')}
${functions.join('\n')}
${[...rounds].map(([calls, name]) => `const ${name} = (o) => { ${calls} }`).join('\n')}
const byStatus = [${byStatus.join(', ')}]
return (asked, out) => {
gen = (gen + 1) | 0
s = asked.situation; v = s.values; on = asked.on; ap = asked.application; met = asked.met
held = statusOn(s.tracks[${track}], on, s.asOf)
out.fill(0)
byStatus[held + 2](out)
}
}
`
}

/** Holding a status on the day itself is looked up: the status was found once. */
function heldText(rulebook: Rulebook, hoisted: Hoisted, condition: Condition): string | undefined {
  if (!isHeldNow(condition)) return undefined
  const answers = rulebook.vocabulary.statuses.map(({ id }) => (condition.statuses.includes(id) ? 2 : 0))
  return `${hoisted.name(`[1, 0, ${answers.join(', ')}]`)}[held + 2]`
}

type Holds = Extract<Condition, { is: 'holds' }>
const isHeldNow = (condition: Condition): condition is Holds =>
  condition.is === 'holds' &&
  condition.track === RESIDENCE &&
  !condition.at &&
  !condition.issuedUnder &&
  !condition.basis

/** Names for conditions that more than one norm, or one norm more than once, asks. */
function shareOf(needs: readonly (readonly Condition[])[]): ReadonlyMap<string, string> {
  const seen = new Map<string, number>()
  const count = (condition: Condition): void => {
    if (isHeldNow(condition)) return
    const text = JSON.stringify(condition)
    const before = seen.get(text) ?? 0
    seen.set(text, before + 1)
    if (before === 0 && !inElements(condition)) for (const part of partsOf(condition)) count(part)
  }
  for (const need of needs.flat()) count(need)
  const names = new Map<string, string>()
  for (const [text, times] of seen)
    if (times > 1 && costOf(JSON.parse(text) as Condition) >= WORTH_KEEPING) names.set(text, `c${names.size}`)
  return names
}

/** What it asks inside speaks of an element in hand, not of the person. */
const inElements = ({ is }: Condition): boolean => is === 'some' || is === 'every'

interface Reach {
  least: number
  most: number
}
const anything: Reach = { least: 0, most: 2 }

/** What the condition can be for somebody who holds the status, whatever else is so. */
function rangeOf(rulebook: Rulebook, condition: Condition, status: number): Reach {
  const of = (part: Condition) => rangeOf(rulebook, part, status)
  const holds = (statuses: readonly string[]) =>
    status >= 0 && statuses.includes(rulebook.vocabulary.statuses[status]?.id ?? '')
  switch (condition.is) {
    case 'all':
    case 'any': {
      const parts = condition.of.map(of)
      const [pick, none] = condition.is === 'all' ? [Math.min, 2] : [Math.max, 0]
      return {
        least: pick(none, ...parts.map(({ least }) => least)),
        most: pick(none, ...parts.map(({ most }) => most)),
      }
    }
    case 'not': {
      const { least, most } = of(condition.of)
      return { least: 2 - most, most: 2 - least }
    }
    case 'holds': {
      if (condition.track !== RESIDENCE || condition.at || status === UNKNOWN_STATUS) return anything
      if (!holds(condition.statuses)) return { least: 0, most: 0 }
      return isHeldNow(condition) ? { least: 2, most: 2 } : anything
    }
    case 'held-for': {
      // Counted back from the status held on the day: where that neither counts nor is passed over, nothing is held.
      if (condition.track !== RESIDENCE || condition.at || status === UNKNOWN_STATUS) return anything
      return holds([...condition.statuses, ...(condition.without ?? [])]) ? anything : { least: 0, most: 0 }
    }
    default:
      return anything
  }
}
