/** Turns 32 rows of 32 bits into 32 columns of 32 bits: afterwards bit `j` of word `i` is what bit `i` of word `j` was. */
export function transpose(words: Uint32Array): void {
  for (let width = 16, mask = 0x0000ffff; width > 0; width >>>= 1, mask ^= mask << width)
    for (let row = 0; row < 32; row = (row + width + 1) & ~width) {
      const [upper, lower] = [words[row] as number, words[row + width] as number]
      const swap = ((upper >>> width) ^ lower) & mask
      words[row + width] = lower ^ swap
      words[row] = upper ^ (swap << width)
    }
}
