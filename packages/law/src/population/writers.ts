import { type Day, plusDays, plusMonths } from '../day.ts'
import type { FieldFact } from '../fact.ts'
import type { Elements, Members, Span, Track } from '../situation.ts'
import { surelyBegan } from '../stay.ts'
import {
  BREAK,
  BRIDGE,
  COMPLETE,
  type ListColumn,
  NO_GAP,
  noTruths,
  OTHER_PLACE,
  PARTIAL,
  type SetColumn,
  setTruth,
  type TrackColumn,
  UNKNOWN_PLACE,
  UNTOLD,
  wordsFor,
} from './block.ts'

const toldOf = (part: { complete: boolean }): number => (part.complete ? COMPLETE : PARTIAL)

/** Where the parts of each person begin, and behind the last one where they end. Rows come in their order; some may be left out. */
class Starts {
  readonly #counts: Int32Array

  constructor(count: number) {
    this.#counts = new Int32Array(count + 1)
  }

  note(row: number, parts: number): void {
    this.#counts[row + 1] = parts
  }

  /** To be asked once, at the end. */
  all(): Int32Array {
    const start = this.#counts
    for (let row = 1; row < start.length; row++) start[row] = (start[row - 1] as number) + (start[row] as number)
    return start
  }
}

/** Writes the tracks of people one after the other; who is left out has told nothing. */
export class TrackWriter {
  readonly #asOf: Int32Array
  readonly #places: ReadonlyMap<string, number>
  readonly #told: Uint8Array
  readonly #starts: Starts
  readonly #status: number[] = []
  readonly #from: number[] = []
  readonly #to: number[] = []
  readonly #began: number[] = []
  readonly #gap: number[] = []
  readonly #issuedUnder: number[] = []
  readonly #basis: number[] = []

  constructor(asOf: Int32Array, places: ReadonlyMap<string, number>) {
    this.#asOf = asOf
    this.#places = places
    this.#told = new Uint8Array(asOf.length).fill(UNTOLD)
    this.#starts = new Starts(asOf.length)
  }

  write(row: number, track: Track): void {
    this.#told[row] = toldOf(track)
    this.#starts.note(row, track.spans.length)
    track.spans.forEach((span, at, all) => {
      this.#status.push(span.status)
      this.#from.push(span.from)
      this.#to.push(span.to)
      this.#began.push(surelyBegan(span, this.#asOf[row] as Day))
      this.#gap.push(gapBetween(all[at - 1], span))
      this.#issuedUnder.push(this.#place(span.issuedUnder))
      this.#basis.push(this.#place(span.basis))
    })
  }

  #place(text: string | undefined): number {
    return text === undefined ? UNKNOWN_PLACE : (this.#places.get(text) ?? OTHER_PLACE)
  }

  column(): TrackColumn {
    return {
      told: this.#told,
      start: this.#starts.all(),
      status: Int32Array.from(this.#status),
      from: Int32Array.from(this.#from),
      to: Int32Array.from(this.#to),
      began: Int32Array.from(this.#began),
      gap: Uint8Array.from(this.#gap),
      issuedUnder: Int32Array.from(this.#issuedUnder),
      basis: Int32Array.from(this.#basis),
    }
  }
}

function gapBetween(before: Span | undefined, { from }: Span): number {
  if (!before || before.to + 1 === from) return NO_GAP
  const next = plusDays(before.to, 1)
  if (next >= from) return NO_GAP
  return plusMonths(next, 3) < from ? BREAK : BRIDGE
}

/** Writes the elements of people one after the other, field by field; who is left out has told nothing. */
export class ListWriter {
  readonly #fields: readonly FieldFact[]
  readonly #told: Uint8Array
  readonly #starts: Starts
  readonly #values: readonly number[][]

  constructor(fields: readonly FieldFact[], count: number) {
    this.#fields = fields
    this.#told = new Uint8Array(count).fill(UNTOLD)
    this.#starts = new Starts(count)
    this.#values = fields.map(() => [])
  }

  write(row: number, list: Elements): void {
    this.#told[row] = toldOf(list)
    this.#starts.note(row, list.elements.length)
    this.#values.forEach((values, field) => {
      for (const element of list.elements) values.push(element[field] as number)
    })
  }

  column(): ListColumn {
    const each = <T>(isTruth: boolean, make: (values: readonly number[]) => T) =>
      this.#values.map((values, field) =>
        (this.#fields[field]?.kind === 'boolean') === isTruth ? make(values) : undefined,
      )
    return {
      told: this.#told,
      start: this.#starts.all(),
      numbers: each(false, (values) => Int32Array.from(values)),
      truths: each(true, (values) => {
        const truths = noTruths(values.length)
        values.forEach((value, element) => {
          setTruth(truths, element, value)
        })
        return truths
      }),
    }
  }
}

/** Writes for each value of a set who has it; who is left out has told nothing. */
export class SetWriter {
  readonly #column: SetColumn
  readonly #values: readonly string[]

  constructor(values: readonly string[], count: number) {
    this.#values = values
    this.#column = {
      told: new Uint8Array(count).fill(UNTOLD),
      members: values.map(() => new Uint32Array(wordsFor(count))),
    }
  }

  write(row: number, set: Members): void {
    this.#column.told[row] = toldOf(set)
    for (const member of set.members) {
      const plane = this.#column.members[this.#values.indexOf(member)] as Uint32Array
      plane[row >>> 5] = (plane[row >>> 5] as number) | (1 << (row & 31))
    }
  }

  column(): SetColumn {
    return this.#column
  }
}
