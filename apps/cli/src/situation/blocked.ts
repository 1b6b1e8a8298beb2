import { type Day, find, type Situation } from '@lotse/law'
import { book } from '@lotse/statutes/rulebook.ts'

/** Only what stands before more than half of all norms is worth naming apart. */
const MOST = 3

/** The gates that stand before most norms for certain, the most common first. What to look at where no route shows. */
export function blockedBy(situation: Situation, on: Day): string[] {
  const count = new Map<string, number>()
  for (const id of book().ids)
    for (const { role, good, name } of find(book(), id, situation, { on })?.reasons ?? [])
      if (role === 'gate' && good === 'no' && name) count.set(name, (count.get(name) ?? 0) + 1)
  return [...count]
    .filter(([, norms]) => norms > book().ids.length / 2)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([gate]) => gate)
}
