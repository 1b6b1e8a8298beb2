import {
  type Condition,
  conditionsOf,
  type Gate,
  type Grade,
  grades,
  type Norm,
  nothing,
  type Passage,
  partsOf,
  type Requirement,
} from '../../packages/law/src/index.ts'
import {
  dayBeside,
  type IsShared,
  periodVariants,
  rewritten,
  setsOf,
  type Variant,
  variantsOf,
  withoutMember,
  withoutWord,
  wordsOf,
} from './variant.ts'

/** A rulebook with one thing in it changed. */
export interface Mutant {
  /** Norm or norms, place, change: the same from run to run, and different from every other mutant's. */
  id: string
  /** The place of law that is changed. */
  cite: string
  /** The norms that are changed, by their place in the list. */
  users: readonly number[]
  /** The norm as it stands in the mutant: another one, or the same where nothing in it is changed. */
  change: (norm: Norm) => Norm
}

/** Every mutant of the norms. What several norms share is one line of the law: it is changed in all of them at once. */
export function mutantsOf(norms: readonly Norm[]): Mutant[] {
  const units = unitsOf(norms)
  const isShared: IsShared = (condition) => mayBeShared(condition) && units.has(textOf(condition))
  const found = [
    ...norms.flatMap((norm, index) => ownMutants(norms, norm, index)),
    ...borderMutants(norms),
    ...requirementMutants(norms, isShared),
    ...gateMutants(norms, isShared),
    ...unitMutants(norms, units, isShared),
    ...familyMutants(norms),
  ]
  const counts = new Map<string, number>()
  return found.map((mutant) => {
    const count = (counts.get(mutant.id) ?? 0) + 1
    counts.set(mutant.id, count)
    return count === 1 ? mutant : { ...mutant, id: `${mutant.id} (${count})` }
  })
}

const beside = (grade: Grade): Grade[] =>
  [grades[grades.indexOf(grade) - 1], grades[grades.indexOf(grade) + 1]].filter((one) => one !== undefined)
const without = <Of>(list: readonly Of[], index: number): Of[] => list.filter((_, at) => at !== index)
const instead = <Of>(list: readonly Of[], index: number, value: Of): Of[] =>
  list.map((old, at) => (at === index ? value : old))
/** `AufenthG § 25b Abs. 1` of one version among several needs the day it is in force from. */
const nameOf = (norm: Norm, norms: readonly Norm[]): string =>
  norms.filter(({ id }) => id === norm.id).length > 1 ? `${norm.id} from ${norm.inForce.from}` : norm.id

/**
 * What belongs to one norm alone: its grade, what it requires at all, the gates before it, the ways past them it opens itself. Texts of one
 * norm that say the same are one line of the law, and are changed together.
 */
function ownMutants(norms: readonly Norm[], norm: Norm, index: number): Mutant[] {
  const name = nameOf(norm, norms)
  /** `part`: what is changed, as JSON, of each text that has it. */
  const mutant = (cite: string, what: string, part: (one: Norm) => unknown, change: (one: Norm) => Partial<Norm>) => {
    const has = JSON.stringify(part(norm))
    const alike = (one: Norm) => one.id === norm.id && JSON.stringify(part(one)) === has
    const users = norms.flatMap((one, at) => (alike(one) ? [at] : []))
    if (users[0] !== index) return []
    const made: Mutant = {
      id: `${name} | ${cite} | ${what}`,
      cite,
      users,
      change: (one) => (alike(one) ? { ...one, ...change(one) } : one),
    }
    return [made]
  }
  const requirementLike = (one: Norm, { cite, kind, condition }: Requirement) =>
    one.requirements.findIndex(
      (other) => other.cite === cite && other.kind === kind && textOf(other.condition) === textOf(condition),
    )
  return [
    ...beside(norm.grade).flatMap((grade) =>
      mutant(
        norm.gradeCite,
        `grade ${norm.grade} → ${grade}`,
        (one) => one.grade,
        () => ({ grade }),
      ),
    ),
    ...norm.requirements.flatMap((requirement) => {
      const at = (one: Norm) => requirementLike(one, requirement)
      const part = (one: Norm) => one.requirements[at(one)]
      const replaced = (one: Norm, changed: Partial<Requirement>) => ({
        requirements: instead(one.requirements, at(one), { ...(one.requirements[at(one)] as Requirement), ...changed }),
      })
      return [
        ...mutant(requirement.cite, `${requirement.kind} dropped`, part, (one) => ({
          requirements: without(one.requirements, at(one)),
        })),
        ...mutant(requirement.cite, `${requirement.kind} → ${otherKind[requirement.kind]}`, part, (one) =>
          replaced(one, { kind: otherKind[requirement.kind] }),
        ),
        ...requirement.waivers.flatMap((waiver, which) => [
          ...mutant(waiver.cite, `no longer waives ${requirement.cite}`, part, (one) =>
            replaced(one, { waivers: without(requirement.waivers, which) }),
          ),
          ...capsBeside(waiver.cap, norm.grade).flatMap((cap) =>
            mutant(waiver.cite, `cap of the waiver of ${requirement.cite} ${waiver.cap} → ${cap}`, part, (one) =>
              replaced(one, { waivers: instead(requirement.waivers, which, { ...waiver, cap }) }),
            ),
          ),
        ]),
      ]
    }),
    ...norm.gates.flatMap((gate) => {
      if (neverBites(norm, gate)) return []
      const at = (one: Norm) => one.gates.findIndex((other) => textOf(other) === textOf(gate))
      return mutant(
        gate.cite,
        `gate ${gate.id} dropped`,
        (one) => one.gates[at(one)],
        (one) => ({
          gates: without(one.gates, at(one)),
        }),
      )
    }),
    ...norm.departed.flatMap(({ cite, gate }) =>
      gateBack(norms, norm, gate)
        ? mutant(
            cite,
            `departure from gate ${gate} removed`,
            (one) => one.departed.find((other) => other.cite === cite && other.gate === gate),
            (one) => ({ gates: withGate(norms, one, gate) ?? one.gates }),
          )
        : [],
    ),
    ...(norm.grants.longest
      ? periodVariants(norm.grants.longest).flatMap(({ what, value }) =>
          mutant(
            norm.grants.cite,
            `granted for ${what}`,
            (one) => one.grants.longest,
            (one) => ({
              grants: { ...one.grants, longest: value },
            }),
          ),
        )
      : []),
  ]
}

const isVersion = (one: Norm, other: Norm): boolean => one.id === other.id && one.inForce.from === other.inForce.from

const otherKind: Record<Requirement['kind'], Requirement['kind']> = {
  mandatory: 'regular',
  regular: 'mandatory',
  exclusion: 'regular-exclusion',
  'regular-exclusion': 'exclusion',
}

const rank = (grade: Grade): number => grades.indexOf(grade)

/** The caps below and above that leave the norm another grade: what lies above its own grade changes nothing. */
const capsBeside = (cap: Grade, own: Grade): Grade[] =>
  beside(cap).filter((other) => Math.min(rank(other), rank(own)) !== Math.min(rank(cap), rank(own)))

/** A gate that asks for nothing, or leaves the norm no less than its own grade whoever comes: no situation tells whether it is there. */
const neverBites = ({ grade }: Norm, { condition, missing, passages }: Gate): boolean =>
  textOf(condition) === textOf(nothing) ||
  rank(missing) >= rank(grade) ||
  passages.some(({ when, cap, needs }) => !needs && rank(cap) >= rank(grade) && textOf(when) === textOf(nothing))

/** Whether a gate that the norm departs from would change anything if it stood before it. */
function gateBack(norms: readonly Norm[], norm: Norm, id: string): boolean {
  const gate = withGate(norms, norm, id)?.find((one) => one.id === id)
  return gate !== undefined && !neverBites(norm, gate)
}

/** The norm's gates with one that it departs from, as it stands before the norm that is most like it. */
function withGate(norms: readonly Norm[], norm: Norm, id: string): Gate[] | undefined {
  const own = new Set(norm.gates.map((gate) => JSON.stringify(gate)))
  const likeness = (other: Norm) => other.gates.filter((gate) => own.has(JSON.stringify(gate))).length
  const donor = norms
    .filter((other) => other.gates.some((gate) => gate.id === id))
    .reduce<Norm | undefined>((best, other) => (best && likeness(best) >= likeness(other) ? best : other), undefined)
  if (!donor) return undefined
  const order = donor.gates.map((gate) => gate.id)
  const gate = donor.gates[order.indexOf(id)] as Gate
  const before = new Set(order.slice(0, order.indexOf(id)))
  const place = norm.gates.filter((one) => before.has(one.id)).length
  return [...norm.gates.slice(0, place), gate, ...norm.gates.slice(place)]
}

/** The days on which a text begins and ends; where one version follows another, both move together. */
function borderMutants(norms: readonly Norm[]): Mutant[] {
  return norms.flatMap((norm, index) => {
    const { from, to } = norm.inForce
    const earlier = norms.findIndex(({ id, inForce }) => id === norm.id && inForce.to === dayBeside(from, -1))
    const isFollowed = norms.some(({ id, inForce }) => id === norm.id && to && inForce.from === dayBeside(to, 1))
    const lasting = (one: Norm, inForce: Partial<Norm['inForce']>): Norm => ({
      ...one,
      inForce: { ...one.inForce, ...inForce },
    })
    const begins = [1, -1].map(
      (by): Mutant => ({
        id: `${nameOf(norm, norms)} | ${norm.cite} | in force from ${from} → ${dayBeside(from, by)}`,
        cite: norm.cite,
        users: earlier < 0 ? [index] : [index, earlier],
        change: (one) => {
          if (isVersion(one, norm)) return lasting(one, { from: dayBeside(from, by) })
          return one === norms[earlier] ? lasting(one, { to: dayBeside(from, by - 1) }) : one
        },
      }),
    )
    const ends = [1, -1].flatMap((by): Mutant[] =>
      to && !isFollowed
        ? [
            {
              id: `${nameOf(norm, norms)} | ${norm.cite} | in force to ${to} → ${dayBeside(to, by)}`,
              cite: norm.cite,
              users: [index],
              change: (one) => (isVersion(one, norm) ? lasting(one, { to: dayBeside(to, by) }) : one),
            },
          ]
        : [],
    )
    return [...begins, ...ends]
  })
}

const texts = new WeakMap<object, string>()
/** JSON, kept: norms share most of what they are made of. */
function textOf(value: object): string {
  const kept = texts.get(value)
  if (kept) return kept
  const text = JSON.stringify(value)
  texts.set(value, text)
  return text
}

/** Things that stand at one place in several norms with the same words, with the norms they stand in. */
function shared<Of>(norms: readonly Norm[], of: (norm: Norm) => readonly { key: string; thing: Of }[]) {
  const groups = new Map<string, { thing: Of; users: number[] }>()
  norms.forEach((norm, index) => {
    for (const { key, thing } of of(norm)) {
      const group = groups.get(key)
      if (group) group.users.push(index)
      else groups.set(key, { thing, users: [index] })
    }
  })
  return [...groups.entries()].map(([key, { thing, users }]) => ({ key, thing, users: [...new Set(users)] }))
}

/** Named after the first, so that the name stays when another norm comes to use the same words. */
const sayUsers = (norms: readonly Norm[], users: readonly number[]): string =>
  nameOf(norms[users[0] as number] as Norm, norms)

/** What is changed in a condition at its place; where all of it is shared, nothing. */
const changesOf = (condition: Condition, isShared: IsShared): Variant<Condition>[] =>
  isShared(condition) ? [] : [...variantsOf(condition, isShared), ...withoutWord(condition, isShared)]

/** The norm with each of its parts changed for which `part` gives another; the same norm where it gives none. */
function withParts(
  norm: Norm,
  part: {
    requirement?: (requirement: Requirement) => Requirement
    gate?: (gate: Gate) => Gate
  },
): Norm {
  const requirements = part.requirement ? norm.requirements.map(part.requirement) : norm.requirements
  const gates = part.gate ? norm.gates.map(part.gate) : norm.gates
  const isSame =
    requirements.every((one, at) => one === norm.requirements[at]) && gates.every((one, at) => one === norm.gates[at])
  return isSame ? norm : { ...norm, requirements, gates }
}

/** Inside what a norm requires or waives. */
function requirementMutants(norms: readonly Norm[], isShared: IsShared): Mutant[] {
  const keyOf = ({ cite, kind, condition }: Requirement) => `${cite} ${kind} ${textOf(condition)}`
  const required = shared(norms, ({ requirements }) =>
    requirements.map((requirement) => ({ key: keyOf(requirement), thing: requirement })),
  ).flatMap(({ key, thing, users }) =>
    changesOf(thing.condition, isShared).map(
      ({ what, value }): Mutant => ({
        id: `${sayUsers(norms, users)} | ${thing.cite} | ${what}`,
        cite: thing.cite,
        users,
        change: (norm) =>
          withParts(norm, { requirement: (one) => (keyOf(one) === key ? { ...one, condition: value } : one) }),
      }),
    ),
  )

  const waiverKey = ({ cite, when }: Requirement['waivers'][number]) => `${cite} ${textOf(when)}`
  const waived = shared(norms, ({ requirements }) =>
    requirements.flatMap(({ waivers }) => waivers.map((waiver) => ({ key: waiverKey(waiver), thing: waiver }))),
  ).flatMap(({ key, thing, users }) =>
    changesOf(thing.when, isShared).map(
      ({ what, value }): Mutant => ({
        id: `${sayUsers(norms, users)} | ${thing.cite} | ${what}`,
        cite: thing.cite,
        users,
        change: (norm) =>
          withParts(norm, {
            requirement: (one) =>
              one.waivers.some((waiver) => waiverKey(waiver) === key)
                ? {
                    ...one,
                    waivers: one.waivers.map((waiver) =>
                      waiverKey(waiver) === key ? { ...waiver, when: value } : waiver,
                    ),
                  }
                : one,
          }),
      }),
    ),
  )
  return [...required, ...waived]
}

/** Inside the law that stands before many norms. */
function gateMutants(norms: readonly Norm[], isShared: IsShared): Mutant[] {
  const keyOf = ({ id, cite, condition, missing }: Gate) => `${id} ${cite} ${missing} ${textOf(condition)}`
  const gates = shared(norms, (norm) => norm.gates.map((gate) => ({ key: keyOf(gate), thing: gate })))
  const ofGates = gates.flatMap(({ key, thing, users }) => {
    const mutant = (what: string, changed: Partial<Gate>): Mutant => ({
      id: `${sayUsers(norms, users)} | ${thing.cite} | ${what}`,
      cite: thing.cite,
      users,
      change: (norm) => withParts(norm, { gate: (gate) => (keyOf(gate) === key ? { ...gate, ...changed } : gate) }),
    })
    const missing = thing.missing === 'barred' ? 'exceptional' : 'barred'
    return [
      mutant(`gate ${thing.id} missing: ${thing.missing} → ${missing}`, { missing }),
      ...changesOf(thing.condition, isShared).map(({ what, value }) => mutant(what, { condition: value })),
    ]
  })

  const passageKey = (gate: Gate, passage: Passage) => `${gate.id} ${textOf(passage)}`
  const passages = shared(norms, (norm) =>
    norm.gates.flatMap((gate) =>
      gate.passages.map((passage) => ({ key: passageKey(gate, passage), thing: { gate, passage } })),
    ),
  )
  const ofPassages = passages.flatMap(({ key, thing: { gate, passage }, users }) => {
    const mutant = (what: string, changed: readonly Passage[]): Mutant => ({
      id: `${sayUsers(norms, users)} | ${passage.cite} | past gate ${gate.id}: ${what}`,
      cite: passage.cite,
      users,
      change: (norm) =>
        withParts(norm, {
          gate: (one) =>
            one.passages.some((old) => passageKey(one, old) === key)
              ? { ...one, passages: one.passages.flatMap((old) => (passageKey(one, old) === key ? changed : [old])) }
              : one,
        }),
    })
    const { needs, ...open } = passage
    const highest = (indexes: readonly number[]): Grade =>
      grades[Math.max(...indexes.map((index) => rank((norms[index] as Norm).grade)))] as Grade
    return [
      mutant('passage removed', []),
      ...capsBeside(passage.cap, highest(users)).map((cap) =>
        mutant(`cap ${passage.cap} → ${cap}`, [{ ...passage, cap }]),
      ),
      ...(needs
        ? [
            mutant(`needs no grade instead of ${needs}`, [open]),
            ...beside(needs).map((grade) => mutant(`needs ${needs} → ${grade}`, [{ ...passage, needs: grade }])),
          ]
        : []),
      ...changesOf(passage.when, isShared).map(({ what, value }) => mutant(what, [{ ...passage, when: value }])),
    ]
  })
  return [...ofGates, ...ofPassages]
}

const mayBeShared = ({ is }: Condition): boolean => is === 'all' || is === 'any' || is === 'cited' || is === 'named'

interface Unit {
  condition: Condition
  /** The place of law of the first that has it. */
  cite: string
  users: Set<number>
  places: Set<string>
}

/** The conditions that stand in more than one place with the same words: written once, and used again. */
function unitsOf(norms: readonly Norm[]): ReadonlyMap<string, Unit> {
  const found = new Map<string, Unit>()
  const add = (condition: Condition, index: number, cite: string, place: string): void => {
    if (mayBeShared(condition) && partsOf(condition).length > 0) {
      const text = textOf(condition)
      const unit = found.get(text) ?? { condition, cite, users: new Set(), places: new Set() }
      unit.users.add(index)
      unit.places.add(place)
      found.set(text, unit)
    }
    for (const part of partsOf(condition)) add(part, index, cite, place)
  }
  norms.forEach(({ requirements, gates }, index) => {
    for (const { cite, kind, condition, waivers } of requirements) {
      add(condition, index, cite, `${cite} ${kind} ${textOf(condition)}`)
      for (const waiver of waivers) add(waiver.when, index, waiver.cite, `waiver ${waiver.cite} ${textOf(waiver.when)}`)
    }
    for (const gate of gates) {
      add(gate.condition, index, gate.cite, `gate ${gate.id} ${textOf(gate.condition)}`)
      for (const passage of gate.passages)
        add(passage.when, index, passage.cite, `passage ${gate.id} ${textOf(passage)}`)
    }
  })
  return new Map([...found].filter(([, { places }]) => places.size > 1))
}

/** Inside conditions that stand in several places ("livelihood-secured"), in all of them at once. */
function unitMutants(norms: readonly Norm[], units: ReadonlyMap<string, Unit>, isShared: IsShared): Mutant[] {
  return [...units].flatMap(([key, { condition, cite, users: indexes }]) => {
    const users = [...indexes]
    const others: IsShared = (part) => part !== condition && isShared(part)
    const name = condition.is === 'named' ? condition.name : cite
    return changesOf(condition, others).map(({ what, value }): Mutant => {
      const again = (whole: Condition) =>
        textOf(whole).includes(key)
          ? rewritten(whole, (part) => (mayBeShared(part) && textOf(part) === key ? value : undefined))
          : whole
      return {
        id: `${sayUsers(norms, users)} | ${name} | ${what}`,
        cite: name,
        users,
        change: (norm) => withConditions(norm, again),
      }
    })
  })
}

/** Which statuses a family has is said once, in the vocabulary: one is taken out wherever the family is a word of a set. */
function familyMutants(norms: readonly Norm[]): Mutant[] {
  const members = shared(norms, (norm) =>
    conditionsOf(norm)
      .flatMap((condition) => setsOf(condition, () => false))
      .flatMap(wordsOf)
      .flatMap(({ family, statuses }) =>
        family ? statuses.map((status) => ({ key: `${family} ${status}`, thing: { family, status } })) : [],
      ),
  )
  return members.map(({ thing: { family, status }, users }): Mutant => {
    const again = (condition: Condition) =>
      setsOf(condition, () => false).some((set) => set.includes(status))
        ? withoutMember(condition, family, status)
        : condition
    return {
      id: `${sayUsers(norms, users)} | family ${family} | without the member ${status}`,
      cite: `family ${family}`,
      users,
      change: (norm) => withConditions(norm, again),
    }
  })
}

/** The norm with each of its conditions changed; the same norm where none is. */
function withConditions(norm: Norm, change: (condition: Condition) => Condition): Norm {
  const ways = <Way extends { when: Condition }>(all: readonly Way[]): readonly Way[] => {
    const changed = all.map((way) => {
      const when = change(way.when)
      return when === way.when ? way : { ...way, when }
    })
    return changed.every((way, at) => way === all[at]) ? all : changed
  }
  return withParts(norm, {
    requirement: (one) => {
      const [condition, waivers] = [change(one.condition), ways(one.waivers)]
      return condition === one.condition && waivers === one.waivers ? one : { ...one, condition, waivers }
    },
    gate: (one) => {
      const [condition, passages] = [change(one.condition), ways(one.passages)]
      return condition === one.condition && passages === one.passages ? one : { ...one, condition, passages }
    },
  })
}
