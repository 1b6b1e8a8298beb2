import { type Condition, type Norm, partsOf } from '../../packages/law/src/index.ts'
import {
  type Citation,
  formatCitation,
  type Manifest,
  paragraphIn,
  parseCitation,
} from '../../packages/statutes/corpus/index.ts'
import type { ParagraphPrint, UnitPrint } from '../../packages/statutes/corpus/print.ts'

/** `part`: encoded, but for law that is said to be unknown. `whole`: only the place around it is cited, so nobody sees whether it counts. */
export type State = 'encoded' | 'judgement' | 'part' | 'left out' | 'whole' | 'not yet' | 'silent'
/** What is not said, or not said yet. The list of these may only shrink. */
export const gapStates: readonly State[] = ['part', 'whole', 'not yet', 'silent']

/** A Satz or Nr., or a whole Absatz of which nothing is said, and what the norms say about it. */
export interface Place {
  cite: string
  state: State
  why: string[]
}
export interface ParagraphCoverage {
  code: string
  number: string
  /** State of the text it is held against. */
  text: string
  /** Whether a norm stands in it, or it is only cited by norms that stand elsewhere. */
  own: boolean
  places: Place[]
}

/** Something that a norm says about a place. */
interface Statement {
  cite: Citation
  norm: string
  note?: string
  judged: string[]
  unencoded: string[]
}

/** For every paragraph that the norms rest on: which of its places are encoded, left out and why, open to judgement, or not said. */
export function coverageOf(norms: readonly Norm[], texts: readonly Manifest[]): ParagraphCoverage[] {
  const newest = norms.filter(({ inForce }) => inForce.to === undefined)
  const statements = newest.flatMap(statementsOf)
  const own = new Set(newest.map((norm) => paragraphOf(read(norm.cite))))
  const touched = new Set(statements.filter(({ note }) => note === undefined).map(({ cite }) => paragraphOf(cite)))
  return [...new Set([...own, ...touched])].sort(inOrder).map((paragraph) => {
    const { code, paragraph: number } = read(paragraph)
    // A paragraph that a newer text has dropped still counts for older cases: it is held against the last text that has it.
    const text = texts
      .map(({ codes }) => codes[code])
      .findLast((found) => found !== undefined && paragraphIn(found, number) !== undefined)
    const print = text && paragraphIn(text, number)
    if (!text || !print) throw new Error(`${paragraph} is cited, and no text of ${code} has it.`)
    const said = statements.filter(({ cite }) => paragraphOf(cite) === paragraph)
    return { code, number, text: text.state, own: own.has(paragraph), places: placesOf(code, print, said) }
  })
}

const read = (cite: string): Citation => {
  const parsed = parseCitation(cite)
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.value
}
const paragraphOf = ({ code, paragraph }: Citation): string => formatCitation({ code, paragraph })

/** `AufenthG § 9` before `AufenthG § 16a`. */
function inOrder(a: string, b: string): number {
  const [x, y] = [read(a), read(b)]
  return (
    x.code.localeCompare(y.code) ||
    Number.parseInt(x.paragraph, 10) - Number.parseInt(y.paragraph, 10) ||
    x.paragraph.localeCompare(y.paragraph)
  )
}

/** Everything that a norm says of places: what it asks there, and why it leaves others out. Papers only name their source. */
function statementsOf(norm: Norm): Statement[] {
  const paragraph = norm.cite.replace(/ (Abs\.|Satz|Nr\.) .*$/, '')
  const asked = (cite: string, ...conditions: Condition[]): Statement[] => [
    { cite: read(cite), norm: norm.id, ...openIn(conditions) },
    ...conditions
      .flatMap((condition) => citedIn(condition))
      .map(({ cite, of }) => ({ cite: read(cite), norm: norm.id, ...openIn([of]) })),
  ]
  return [
    ...asked(norm.gradeCite),
    ...norm.requirements.flatMap(({ cite, condition, waivers }) => [
      ...asked(cite, condition),
      ...waivers.flatMap((waiver) => asked(waiver.cite, waiver.when)),
    ]),
    ...norm.gates.flatMap(({ cite, condition, passages }) => [
      ...asked(cite, condition),
      ...passages.flatMap((passage) => asked(passage.cite, passage.when)),
    ]),
    ...norm.departed.flatMap(({ cite, from }) => [...asked(cite), ...asked(from)]),
    ...asked(norm.grants.cite),
    ...asked(norm.grants.workCite),
    ...(norm.consents ?? []).flatMap(({ cite, unless }) => [
      ...asked(cite),
      ...(unless ? asked(unless.cite, unless.when) : []),
    ]),
    ...Object.entries(norm.notSaid ?? {}).flatMap(([place, note]) =>
      spread(place.includes('§') ? place : `${paragraph} ${place}`).map((cite) => ({
        cite: read(cite),
        norm: norm.id,
        note,
        judged: [],
        unencoded: [],
      })),
    ),
  ]
}

/** `Abs. 4 Satz 3 to 5` → three places. */
function spread(place: string): string[] {
  const range = /^(.* )(\d+) to (\d+)$/.exec(place)
  if (!range) return [place]
  const [, before, first, last] = range
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, step) => `${before}${Number(first) + step}`)
}

type Cited = Extract<Condition, { is: 'cited' }>
const citedIn = (condition: Condition): Cited[] => [
  ...(condition.is === 'cited' ? [condition] : []),
  ...partsOf(condition).flatMap(citedIn),
]

/** What only a human can weigh, and what is not encoded, in the conditions themselves; what stands under another citation counts there. */
function openIn(conditions: readonly Condition[]): Pick<Statement, 'judged' | 'unencoded'> {
  const leaves = (condition: Condition): Condition[] =>
    condition.is === 'cited' ? [] : [condition, ...partsOf(condition).flatMap(leaves)]
  const all = conditions.flatMap(leaves)
  return {
    judged: all.flatMap((leaf) => (leaf.is === 'judged' ? [leaf.id] : [])),
    unencoded: all.flatMap((leaf) => (leaf.is === 'unencoded' ? [leaf.what] : [])),
  }
}

/** A place without what is not cut out of it: Halbsatz, alternative, Satz within a Nr. */
const key = (cite: Citation, undivided: boolean): string => {
  const { halbsatz: _, alternative: __, innerSatz: ___, ...whole } = cite
  return formatCitation(undivided && whole.absatz === undefined ? { ...whole, absatz: '1' } : whole)
}

function placesOf(code: string, print: ParagraphPrint, said: readonly Statement[]): Place[] {
  const undivided = print.absaetze[0]?.number === ''
  const paragraph = formatCitation({ code, paragraph: print.number })
  const at = new Map<string, Statement[]>()
  for (const statement of said) {
    const place = key(satzNamed(statement.cite, print), undivided)
    at.set(place, [...(at.get(place) ?? []), statement])
  }
  return print.absaetze.flatMap((absatz) => {
    const name = `${paragraph} Abs. ${absatz.number || '1'}`
    const leaves = absatz.saetze.flatMap((satz) => leavesOf(satz, [name, `${name} Satz ${satz.label}`]))
    const places = leaves.map((chain) => placeOf(chain, at, absatz.saetze.length === 1))
    return places.every(({ state }) => state === 'silent')
      ? [{ cite: name, state: 'silent' as const, why: [] }]
      : places
  })
}

/** A Nr. that is cited without its Satz stands in the first Satz that has it. */
function satzNamed(cite: Citation, print: ParagraphPrint): Citation {
  if (cite.satz || !(cite.nummer ?? cite.buchstabe)) return cite
  const absatz = print.absaetze.find(({ number }) => number === (cite.absatz ?? '') || number === '')
  const label = cite.nummer ?? cite.buchstabe
  const satz = absatz?.saetze.find(({ entries }) => entries.some((entry) => entry.label === label))
  return satz ? { ...cite, satz: satz.label } : cite
}

/** Each smallest place below a Satz, with all the places around it, widest first. */
function leavesOf(unit: UnitPrint, chain: string[]): string[][] {
  if (unit.entries.length === 0) return [chain]
  const last = chain.at(-1) ?? ''
  return unit.entries.flatMap((entry) => leavesOf(entry, [...chain, `${last} ${kindOf(entry.label)} ${entry.label}`]))
}

const kindOf = (label: string): string =>
  label.startsWith('-') ? 'Strich' : /^\d/.test(label) ? 'Nr.' : /^([a-z])\1$/.test(label) ? 'Doppelbuchst.' : 'Buchst.'

/** The nearest place around it of which something is said. */
function placeOf(chain: readonly string[], at: ReadonlyMap<string, Statement[]>, soleSatz: boolean): Place {
  const cite = chain.at(-1) ?? ''
  for (let depth = chain.length - 1; depth >= 0; depth--) {
    const found = at.get(chain[depth] ?? '')
    if (!found) continue
    // Where an Absatz has one Satz, citing the one is citing the other.
    const exact = depth === chain.length - 1 || (soleSatz && chain.length === 2)
    return { cite, ...saidOf(found, exact) }
  }
  return { cite, state: 'silent', why: [] }
}

function saidOf(found: readonly Statement[], exact: boolean): Pick<Place, 'state' | 'why'> {
  const notes = [...new Set(found.flatMap(({ note }) => note ?? []))]
  const asking = found.filter(({ note }) => note === undefined)
  const unencoded = [...new Set(asking.flatMap((statement) => statement.unencoded))]
  const judged = [...new Set(asking.flatMap((statement) => statement.judged))]
  const norms = [...new Set(asking.map(({ norm }) => norm))]
  const by = norms.length > 3 ? [`${norms.slice(0, 2).join(', ')} and ${norms.length - 2} more`] : norms
  if (notes.some((note) => note.includes('not encoded'))) return { state: 'not yet', why: notes }
  if (asking.length === 0) return { state: 'left out', why: notes }
  if (!exact) return notes.length > 0 ? { state: 'left out', why: notes } : { state: 'whole', why: by }
  if (unencoded.length > 0)
    return { state: 'part', why: [...by, ...unencoded.map((what) => `unknown: ${what}`), ...notes] }
  if (judged.length > 0) return { state: 'judgement', why: [...by, ...judged.map((id) => `weighed: ${id}`), ...notes] }
  return { state: 'encoded', why: [...by, ...notes] }
}
