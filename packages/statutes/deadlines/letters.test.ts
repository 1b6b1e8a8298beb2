import { describe, expect, it } from 'vitest'
import { formatCitation, parseCitation } from '../corpus/index.ts'
import { locate } from '../corpus/locate.ts'
import { committed } from '../corpus/testing.ts'
import { deWords } from '../words/de.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { citedPlaces, holidays, letters } from './index.ts'
import type { Duty, Letter, Rules } from './letter.ts'

const rulesOf = ({ rules }: Letter): Rules[] => ('duties' in rules ? [rules] : [rules.before, rules.from])
const citesOf = (duty: Duty): string[] =>
  [duty.cite, duty.orElse?.cite, duty.withoutInstruction?.cite].filter((cite) => cite !== undefined)

/** Where a cite stands in the text state that the rules were written from; for a code that July did not bring, in that of April. */
function isThere(cite: string, state: string): boolean {
  const parsed = parseCitation(cite)
  if (!parsed.ok) throw new Error(parsed.problem)
  const { codes } = committed[state as keyof typeof committed]
  const code = codes[parsed.value.code] ?? committed['2026-04'].codes[parsed.value.code]
  return code !== undefined && locate(code, parsed.value) !== undefined
}

describe('the places that deadlines cite', () => {
  const written = letters.flatMap((letter) =>
    rulesOf(letter).flatMap(({ encodedFrom, duties }) =>
      encodedFrom === null
        ? []
        : duties.map((duty) => ({ at: `${letter.id} ${duty.id} from ${encodedFrom}`, state: encodedFrom, duty })),
    ),
  )

  it.each(written)('$at exist in their text', ({ state, duty }) => {
    // The three months without an instruction are of July, also where the rest is the older law.
    const missing = citesOf(duty).filter((cite) => !isThere(cite, state) && !isThere(cite, '2026-07-29'))
    expect(missing).toEqual([])
    expect(isThere(duty.cite, state)).toBe(true)
  })

  it('are written in the one form', () => {
    const cites = new Set(written.flatMap(({ duty }) => citesOf(duty)))
    const other = [...cites].filter((cite) => {
      const parsed = parseCitation(cite)
      return !parsed.ok || formatCitation(parsed.value) !== cite
    })
    expect(other).toEqual([])
  })

  it('are all compared with the text of today, those of notification and of the last day, too', () => {
    const places = citedPlaces()
    expect(places.flatMap(({ cites, encodedFrom }) => cites.filter((cite) => !isThere(cite, encodedFrom)))).toEqual([])
    const all = new Set(places.flatMap(({ cites }) => cites))
    for (const cite of ['VwVfG § 31 Abs. 3 Satz 1', 'VwVfG § 41 Abs. 2 Satz 1', 'AsylG § 10 Abs. 4 Satz 4'])
      expect(all).toContain(cite)
    // A code that is neither stored nor known as not stored would be passed over in silence.
    const codes = new Set(
      letters.flatMap(rulesOf).flatMap(({ duties }) => duties.flatMap(citesOf).map((cite) => cite.split(' ')[0])),
    )
    expect([...codes].sort()).toEqual(['AGG', 'AsylG', 'AufenthG', 'AufenthV', 'KSchG', 'SGG', 'VO', 'VwGO'])
  })
})

describe.each([
  ['de', de],
  ['en', en],
])('words in %s', (_, words) => {
  const lost = (wanted: Iterable<string>, known: Record<string, unknown>) =>
    [...new Set(wanted)].filter((id) => !Object.hasOwn(known, id))

  it('say everything that a letter names', () => {
    const duties = letters.flatMap(rulesOf).flatMap((rules) => rules.duties.map(({ id }) => id))
    expect(
      lost(
        letters.map(({ id }) => id),
        words.letters,
      ),
    ).toEqual([])
    expect(
      lost(
        letters.map(({ group }) => group),
        words.groups,
      ),
    ).toEqual([])
    expect(lost(duties, words.duties)).toEqual([])
    expect(
      lost(
        letters.flatMap(({ toDo }) => toDo),
        words.toDo,
      ),
    ).toEqual([])
    expect(
      lost(
        letters.flatMap(({ warnings }) => warnings),
        words.warnings,
      ),
    ).toEqual([])
    expect(
      lost(
        holidays.map(({ id }) => id),
        words.holidays,
      ),
    ).toEqual([])
    expect(
      lost(
        letters.flatMap(({ help }) => help),
        deWords.help,
      ),
    ).toEqual([])
  })

  it('say which day is asked for where no letter comes', () => {
    for (const { id, starts } of letters) expect(words.letters[id]?.event !== undefined, id).toBe(starts === 'event')
  })

  it('hold nothing that no letter names', () => {
    const used = new Set(letters.flatMap(({ toDo, warnings }) => [...toDo, ...warnings]))
    const computed = [
      'letter-wins',
      'instruction-missing',
      'instruction-wrong',
      'stated-differs',
      'lodged-unknown',
      'older-application',
      'text-not-read',
      'place-unknown',
      'fiction-on-closed-day',
      'came-later',
      'delivery-unknown',
      'form-of-service',
      'past',
    ]
    expect(computed.filter((id) => !Object.hasOwn(words.warnings, id))).toEqual([])
    const spare = [...Object.keys(words.toDo), ...Object.keys(words.warnings)].filter(
      (id) => !used.has(id) && !computed.includes(id),
    )
    expect(spare).toEqual([])
  })
})
