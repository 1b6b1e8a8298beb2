/** The few instructions that planes need, as the bytes of WebAssembly. Source: WebAssembly core specification, 5.4. */

/** A whole number in LEB128; `signed` for constants. */
export function leb(value: number, signed = false): number[] {
  const bytes: number[] = []
  for (let rest = value; ; ) {
    const low = signed ? rest & 0x7f : rest % 128
    rest = signed ? rest >> 7 : Math.floor(rest / 128)
    const isLast = signed ? (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0) : rest === 0
    bytes.push(isLast ? low : low | 0x80)
    if (isLast) return bytes
  }
}

const simd = (code: number): number[] => [0xfd, ...leb(code)]
/** Alignment is a hint; where a number is read matters. */
const memory = (offset: number): number[] => [0, ...leb(offset)]

export const i32 = 0x7f
export const v128 = 0x7b

export const op = {
  constant: (value: number) => [0x41, ...leb(value, true)],
  get: (local: number) => [0x20, ...leb(local)],
  set: (local: number) => [0x21, ...leb(local)],
  tee: (local: number) => [0x22, ...leb(local)],
  add: [0x6a],
  or: [0x72],
  isBelow: [0x49],
  load16: (offset: number) => [0x2f, ...memory(offset)],
  store16: (offset: number) => [0x3b, ...memory(offset)],
  store32: (offset: number) => [0x36, ...memory(offset)],
  load64: (offset: number) => [0x29, ...memory(offset)],
  and64: [0x83],
  ones64: [0x7b],
  narrow64: [0xa7],
  /** Runs the body at least once, and again as long as what it leaves is true. */
  loop: (body: readonly number[]) => [0x03, 0x40, ...body, 0x0d, 0, 0x0b],
  vector: {
    load: (offset: number) => [...simd(0x00), ...memory(offset)],
    store: (offset: number) => [...simd(0x0b), ...memory(offset)],
    constant: (byte: number) => [...simd(0x0c), ...Array.from({ length: 16 }, () => byte)],
    and: simd(0x4e),
    /** The first without the second. */
    without: simd(0x4f),
    or: simd(0x50),
    spread: simd(0x11),
    minus: simd(0xb1),
    isAtMost: simd(0x3e),
    /** Four and four true or false numbers to eight, eight and eight to sixteen, and those to bits. */
    narrow32: simd(0x85),
    narrow16: simd(0x65),
    bits: simd(0x64),
  },
} as const

export interface WasmFunction {
  name: string
  parameters: readonly number[]
  locals: readonly { count: number; type: number }[]
  body: readonly number[]
}

/** A module with its own memory and functions that give nothing back, all exported under their names. */
export function wasmModule(functions: readonly WasmFunction[], pages: number): Uint8Array<ArrayBuffer> {
  const sized = (bytes: readonly number[]) => [...leb(bytes.length), ...bytes]
  const list = (items: readonly (readonly number[])[]) => [...leb(items.length), ...items.flat()]
  const text = (name: string) => sized([...new TextEncoder().encode(name)])
  const section = (id: number, content: readonly number[]) => [id, ...leb(content.length), ...content]
  const code = functions.map(({ locals, body }) =>
    sized(list(locals.map(({ count, type }) => [...leb(count), type])).concat(body, 0x0b)),
  )
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(functions.map(({ parameters }) => [0x60, ...list(parameters.map((type) => [type])), 0]))),
    ...section(3, list(functions.map((_, index) => leb(index)))),
    ...section(5, list([[0, ...leb(pages)]])),
    ...section(
      7,
      list([[...text('memory'), 2, 0], ...functions.map(({ name }, index) => [...text(name), 0, ...leb(index)])]),
    ),
    ...section(10, list(code)),
  ])
}
