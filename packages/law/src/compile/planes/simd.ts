import { type Block, wordsFor } from '../../population/block.ts'
import { NONE, type Node, needed, type Plane, partsOf } from './graph.ts'
import { peopleOf } from './people.ts'
import { type Plan, rootsOf } from './plan.ts'
import type { Answers, PopulationRun } from './run.ts'
import { Context, type Range, type Scan, setBit, type Within } from './scan/scan.ts'
import { i32, op, v128, type WasmFunction, wasmModule } from './wasm.ts'
import { refuseConflicts } from './words.ts'

const VECTOR = 16
const PAGE = 65_536
/** Share of the people from which on a scan runs over all: to pick them out would cost more than it saves. */
const MOST_PASSED = 0.6

interface Exports {
  memory: WebAssembly.Memory
  within: (low: number, span: number, into: number, end: number, mask: number) => void
  /** Of whom the scans of a tier are still needed; then the answers. */
  narrow1: (end: number) => void
  narrow2: (end: number) => void
  combine: (end: number) => void
  tally: (end: number) => void
}

/** Where everything stands in the memory of the module, in bytes. */
interface Places {
  /** A column of numbers, at the very beginning; then the planes that scans write, those that answer, and one that masks. */
  scanned: ReadonlyMap<Plane, number>
  roots: ReadonlyMap<Plane, number>
  /** By tier: of whom its scans are needed. */
  wanted: readonly ReadonlyMap<Plane, number>[]
  /** Room for what a scan says of some people only: a plane for each output. */
  part: number
  mask: number
  counts: number
  end: number
}

function placesFor(plan: Plan, capacity: number): Places {
  const size = capacity / 8
  let next = capacity * 4
  const place = () => {
    next += size
    return next - size
  }
  const roots = rootsOf(plan)
  const scanned = needed(plan.nodes, [...roots, ...plan.wanted.values()]).filter(
    (plane) => plan.nodes[plane]?.is === 'scanned',
  )
  const placed = (planes: Iterable<Plane>) => new Map([...planes].map((plane) => [plane, place()]))
  const tier = (wanted: 0 | 1 | 2) =>
    new Set([...plan.wanted].flatMap(([scan, plane]) => (plan.scans[scan]?.tier === wanted ? [plane] : [])))
  const places = {
    scanned: placed(scanned),
    roots: placed(roots),
    wanted: [new Map(), placed(tier(1)), placed(tier(2))],
  }
  const part = next
  next += size * Math.max(0, ...plan.scans.map(({ outputs }) => outputs.length))
  return {
    ...places,
    part,
    mask: place(),
    counts: next,
    end: next + roots.length * 4,
  }
}

/**
 * The Boolean part as one function over vectors of 128 people: what is used more than once stays in a local, everything
 * else on the stack. No plane in between is ever written to memory.
 */
function combine(
  name: string,
  { nodes }: Plan,
  scanned: Places['scanned'],
  roots: ReadonlyMap<Plane, number>,
): WasmFunction {
  const end = 0
  const at = 1
  const used = new Uint32Array(nodes.length)
  for (const plane of needed(nodes, [...roots.keys()]))
    for (const part of partsOf(nodes[plane] as Node)) used[part] = (used[part] as number) + 1
  for (const root of roots.keys()) used[root] = (used[root] as number) + 1
  const locals = new Map<Plane, number>()
  const body: number[] = []
  const emit = (bytes: readonly number[]) => {
    for (const byte of bytes) body.push(byte)
  }
  const value = (plane: Plane): void => {
    const node = nodes[plane] as Node
    const known = locals.get(plane)
    if (known !== undefined) emit(op.get(known))
    else if (node.is === 'none' || node.is === 'all') emit(op.vector.constant(node.is === 'all' ? 0xff : 0))
    else if (node.is === 'scanned') emit([...op.get(at), ...op.vector.load(scanned.get(plane) as number)])
    else {
      node.of.forEach((part, index) => {
        value(part)
        if (index > 0) emit(op.vector[node.is])
      })
      if ((used[plane] as number) < 2) return
      locals.set(plane, at + 1 + locals.size)
      emit(op.tee(locals.get(plane) as number))
    }
  }
  for (const [root, place] of roots) {
    emit(op.get(at))
    value(root)
    emit(op.vector.store(place))
  }
  emit([...op.get(at), ...op.constant(VECTOR), ...op.add, ...op.tee(at), ...op.get(end), ...op.isBelow])
  return {
    name,
    parameters: [i32],
    locals: [
      { count: 1, type: i32 },
      { count: locals.size, type: v128 },
    ],
    body: op.loop(body),
  }
}

/** Sets the bits of the numbers in one range, sixteen people at a time. What is set stays set. */
function within(): WasmFunction {
  const [low, span, into, end, mask, at, lows, spans, masks] = [0, 1, 2, 3, 4, 5, 6, 7, 8]
  const four = (offset: number) => [
    ...op.get(at),
    ...op.vector.load(offset),
    ...op.get(masks),
    ...op.vector.and,
    ...op.get(lows),
    ...op.vector.minus,
    ...op.get(spans),
    ...op.vector.isAtMost,
  ]
  const eight = (offset: number) => [...four(offset), ...four(offset + 16), ...op.vector.narrow32]
  const forward = (local: number, bytes: number) => [...op.get(local), ...op.constant(bytes), ...op.add]
  return {
    name: 'within',
    parameters: [i32, i32, i32, i32, i32],
    locals: [
      { count: 1, type: i32 },
      { count: 3, type: v128 },
    ],
    body: [
      ...op.get(low),
      ...op.vector.spread,
      ...op.set(lows),
      ...op.get(span),
      ...op.vector.spread,
      ...op.set(spans),
      ...op.get(mask),
      ...op.vector.spread,
      ...op.set(masks),
      ...op.loop([
        ...op.get(into),
        ...op.get(into),
        ...op.load16(0),
        ...eight(0),
        ...eight(32),
        ...op.vector.narrow16,
        ...op.vector.bits,
        ...op.or,
        ...op.store16(0),
        ...forward(into, 2),
        ...op.set(into),
        ...forward(at, 64),
        ...op.tee(at),
        ...op.get(end),
        ...op.isBelow,
      ]),
    ],
  }
}

/** How many bits each answer has within the mask. */
function tally({ roots, mask, counts }: Places): WasmFunction {
  const [end, at, sum] = [0, 1, 2]
  const body = [...roots.values()].flatMap((place, index) => [
    ...op.constant(0),
    ...op.set(at),
    ...op.constant(0),
    ...op.set(sum),
    ...op.loop([
      ...op.get(at),
      ...op.load64(place),
      ...op.get(at),
      ...op.load64(mask),
      ...op.and64,
      ...op.ones64,
      ...op.narrow64,
      ...op.get(sum),
      ...op.add,
      ...op.set(sum),
      ...op.get(at),
      ...op.constant(8),
      ...op.add,
      ...op.tee(at),
      ...op.get(end),
      ...op.isBelow,
    ]),
    ...op.constant(0),
    ...op.get(sum),
    ...op.store32(counts + index * 4),
  ])
  return { name: 'tally', parameters: [i32], locals: [{ count: 2, type: i32 }], body }
}

/** Whether this machine runs vectors of 128 bits. */
export function hasVectors(): boolean {
  if (typeof WebAssembly === 'undefined') return false
  return WebAssembly.validate(wasmModule([within()], 1))
}

/** Runs a plan by vectors, over at most `capacity` people at once. */
export class VectorRun implements PopulationRun {
  readonly capacity: number
  readonly #plan: Plan
  readonly #places: Places
  readonly #wasm: Exports
  readonly #context: Context
  /** The same for scans over some people only. */
  readonly #part: Context
  readonly #rows: Int32Array
  /** The column that stands at the beginning of the memory. */
  #standing: Int32Array | undefined

  /** @param capacity  a multiple of 128 */
  constructor(plan: Plan, capacity: number) {
    this.capacity = capacity
    this.#plan = plan
    this.#places = placesFor(plan, capacity)
    const { scanned, roots, wanted } = this.#places
    const functions = [
      within(),
      ...[1, 2].map((tier) => combine(`narrow${tier}`, plan, scanned, wanted[tier] as ReadonlyMap<Plane, number>)),
      combine('combine', plan, scanned, roots),
      tally(this.#places),
    ]
    const module = new WebAssembly.Module(wasmModule(functions, Math.ceil(this.#places.end / PAGE)))
    this.#wasm = new WebAssembly.Instance(module).exports as unknown as Exports
    this.#context = new Context(this.#within)
    this.#part = new Context(this.#within)
    this.#rows = new Int32Array(this.capacity + 128)
  }

  run(block: Block): Answers {
    const { buffer } = this.#wasm.memory
    const length = wordsFor(block.count)
    this.#standing = undefined
    this.#context.begin()
    const end = length * 4
    if (end > 0) {
      this.#scan(block, end)
      this.#wasm.combine(end)
    }
    const at = (plane: Plane) => new Uint32Array(buffer, this.#places.roots.get(plane) as number, length)
    refuseConflicts(this.#plan, block.count, at)
    return {
      count: block.count,
      pairs: this.#plan.answers.map(({ yes, no }) => ({ yes: at(yes), no: at(no) })),
      tally: (mask) => this.#tally(mask, length),
    }
  }

  readonly #within: Within = (numbers, ranges, into, mask = -1) => {
    const { buffer } = this.#wasm.memory
    if (into.buffer !== buffer || numbers.length > this.capacity) this.#withinElsewhere(numbers, ranges, into, mask)
    else {
      if (this.#standing !== numbers) new Int32Array(buffer, 0, this.capacity).set(numbers)
      this.#standing = numbers
      into.fill(0)
      for (const [low, high] of ranges) this.#wasm.within(low, high - low, into.byteOffset, numbers.length * 4, mask)
    }
  }

  /** Numbers of others than the people, such as elements of lists: piece by piece through the plane that else masks. */
  #withinElsewhere(numbers: Int32Array, ranges: readonly Range[], into: Uint32Array, mask: number): void {
    for (let start = 0; start < numbers.length; start += this.capacity) {
      const piece = numbers.subarray(start, start + this.capacity)
      const plane = new Uint32Array(this.#wasm.memory.buffer, this.#places.mask, wordsFor(piece.length))
      this.#within(piece, ranges, plane, mask)
      into.set(plane, start >>> 5)
    }
  }

  #scan(block: Block, end: number): void {
    const { buffer } = this.#wasm.memory
    const everyone = peopleOf(block)
    const length = wordsFor(block.count)
    const into = this.#plan.scans.map((): (Uint32Array | undefined)[] => [])
    for (const [plane, place] of this.#places.scanned) {
      const node = this.#plan.nodes[plane] as Extract<Node, { is: 'scanned' }>
      const words = new Uint32Array(buffer, place, length).fill(0)
      ;(into[node.scan] as (Uint32Array | undefined)[])[node.output] = words
    }
    // Where exceptions may contradict each other, nobody is passed over.
    const passesOver = this.#plan.conflicts.every(({ plane }) => plane === NONE)
    for (const tier of [0, 1, 2] as const) {
      if (passesOver && tier === 1) this.#wasm.narrow1(end)
      if (passesOver && tier === 2) this.#wasm.narrow2(end)
      this.#plan.scans.forEach((scan, index) => {
        const planes = into[index] as (Uint32Array | undefined)[]
        if (scan.tier !== tier || planes.length === 0) return
        const rows = passesOver && tier !== 0 ? this.#wantedRows(index, tier, block.count) : undefined
        if (rows) this.#scanSome(scan, block, rows, planes)
        else scan.run(everyone, planes, this.#context)
      })
    }
  }

  /** Those of whom a scan is needed, or nothing where that is most of them. */
  #wantedRows(scan: number, tier: 1 | 2, count: number): Int32Array | undefined {
    const place = this.#places.wanted[tier]?.get(this.#plan.wanted.get(scan) as Plane) as number
    const mask = new Uint32Array(this.#wasm.memory.buffer, place, wordsFor(count))
    const rows = this.#rows
    let found = 0
    for (let word = 0; word < mask.length; word++)
      for (let bits = mask[word] as number; bits !== 0; bits &= bits - 1)
        rows[found++] = word * 32 + 31 - Math.clz32(bits & -bits)
    while (found > 0 && (rows[found - 1] as number) >= count) found--
    return found > count * MOST_PASSED ? undefined : rows.slice(0, found)
  }

  /** Runs a scan over some people only. Of all others it says nothing. */
  #scanSome(scan: Scan, block: Block, owner: Int32Array, into: readonly (Uint32Array | undefined)[]): void {
    if (owner.length === 0) return
    const length = wordsFor(owner.length)
    const size = this.capacity / 8
    const part = into.map(
      (plane, output) =>
        plane && new Uint32Array(this.#wasm.memory.buffer, this.#places.part + output * size, length).fill(0),
    )
    this.#part.begin()
    scan.run({ count: owner.length, block, owner }, part, this.#part)
    part.forEach((plane, output) => {
      const whole = into[output]
      if (!plane || !whole) return
      if (owner.length & 31) plane[length - 1] = (plane[length - 1] as number) & ((1 << (owner.length & 31)) - 1)
      for (let word = 0; word < length; word++)
        for (let bits = plane[word] as number; bits !== 0; bits &= bits - 1)
          setBit(whole, owner[word * 32 + 31 - Math.clz32(bits & -bits)] as number)
    })
  }

  #tally(mask: Uint32Array, length: number): { yes: number; no: number }[] {
    const { buffer } = this.#wasm.memory
    const place = new Uint32Array(buffer, this.#places.mask, length + (length & 1)).fill(0)
    place.set(mask.subarray(0, length))
    if (length > 0) this.#wasm.tally(length * 4)
    const roots = [...this.#places.roots.keys()]
    const counts = new Map(
      roots.map((root, index) => [root, new Uint32Array(buffer, this.#places.counts, roots.length)[index] as number]),
    )
    return this.#plan.answers.map(({ yes, no }) => ({ yes: counts.get(yes) as number, no: counts.get(no) as number }))
  }
}
