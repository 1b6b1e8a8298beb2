/** SHA-256 (FIPS 180-4), synchronous and without a platform: the browser's own is asynchronous, Node's is not there. */
export function sha256(text: string): Uint8Array {
  const state = Uint32Array.of(...initial)
  const words = new Uint32Array(64)
  const bytes = padded(new TextEncoder().encode(text))
  const view = new DataView(bytes.buffer)
  for (let block = 0; block < bytes.length; block += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getUint32(block + i * 4)
    for (let i = 16; i < 64; i++) {
      words[i] =
        at(words, i - 16) + small(at(words, i - 15), 7, 18, 3) + at(words, i - 7) + small(at(words, i - 2), 17, 19, 10)
    }
    mix(state, words)
  }
  const digest = new DataView(new ArrayBuffer(32))
  for (const [index, word] of state.entries()) digest.setUint32(index * 4, word)
  return new Uint8Array(digest.buffer)
}

function mix(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < 64; i++) {
    const first = (h + big(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + at(constants, i) + at(words, i)) | 0
    const second = (big(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = at(state, index) + word
  })
}

/** Every index asked for lies within its array; the compiler cannot know that. */
const at = (words: ArrayLike<number>, index: number): number => words[index] ?? 0

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by))
const small = (word: number, one: number, two: number, shift: number): number =>
  rotate(word, one) ^ rotate(word, two) ^ (word >>> shift)
const big = (word: number, one: number, two: number, three: number): number =>
  rotate(word, one) ^ rotate(word, two) ^ rotate(word, three)

function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  whole.set(bytes)
  whole[bytes.length] = 0x80
  new DataView(whole.buffer).setUint32(whole.length - 4, bytes.length * 8)
  return whole
}

/** First 32 bits of the fractional parts of roots of the first primes: square roots to start, cube roots for the rounds. */
const primes = Array.from({ length: 310 }, (_, index) => index + 2).filter((n) => {
  for (let divisor = 2; divisor * divisor <= n; divisor++) if (n % divisor === 0) return false
  return true
})
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32)
const initial = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
const constants = primes.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)))
