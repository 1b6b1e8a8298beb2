import type { Condition } from './condition.ts'
import type { Norm } from './norm.ts'

/** Makes equal conditions one object, so that norms share what is computed about them. */
export class Pool {
  #kept = new Map<string, Condition>()

  norm(norm: Norm): Norm {
    return {
      ...norm,
      requirements: norm.requirements.map((requirement) => ({
        ...requirement,
        condition: this.condition(requirement.condition),
        waivers: requirement.waivers.map((waiver) => ({ ...waiver, when: this.condition(waiver.when) })),
      })),
      gates: norm.gates.map((gate) => ({
        ...gate,
        condition: this.condition(gate.condition),
        passages: gate.passages.map((passage) => ({ ...passage, when: this.condition(passage.when) })),
      })),
    }
  }

  condition(condition: Condition): Condition {
    const key = JSON.stringify(condition)
    const kept = this.#kept.get(key)
    if (kept) return kept
    const own = this.#inside(condition)
    this.#kept.set(key, own)
    return own
  }

  #inside(condition: Condition): Condition {
    switch (condition.is) {
      case 'all':
      case 'any':
        return { ...condition, of: condition.of.map((part) => this.condition(part)) }
      case 'not':
      case 'cited':
      case 'named':
        return { ...condition, of: this.condition(condition.of) }
      case 'points':
        return { ...condition, of: condition.of.map(({ points, when }) => ({ points, when: this.condition(when) })) }
      case 'except':
        return {
          ...condition,
          base: this.condition(condition.base),
          exceptions: condition.exceptions.map(({ cite, when, then }) => ({
            cite,
            when: this.condition(when),
            then: this.condition(then),
          })),
        }
      default:
        return condition
    }
  }
}
