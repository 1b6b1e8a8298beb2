const MOST_LETTERS = 60

/** The known words most like a mistyped one, the most alike first; none if all are far off. For "did you mean". */
export function nearest(word: string, known: readonly string[], most = 1): string[] {
  const typed = word.toLowerCase().slice(0, MOST_LETTERS)
  return known
    .map((candidate) => ({ candidate, away: distance(typed, candidate.toLowerCase()) }))
    .filter(({ candidate, away }) => away <= Math.max(2, Math.max(candidate.length, typed.length) / 3))
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

/** How many letters have to be put in, left out or exchanged. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length] ?? 0
}
