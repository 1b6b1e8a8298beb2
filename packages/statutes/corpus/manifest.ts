import { type AbsatzPrint, hashOf, type ParagraphPrint, printOf, type UnitPrint } from './print.ts'
import type { Reading } from './reading.ts'
import type { Statute } from './unit.ts'

/** Hashes of a text state, without its words: small enough to commit, enough to see every change. */
export interface Manifest {
  codes: Record<string, CodeManifest>
}

export interface CodeManifest {
  state: string
  /** Whether the source shows where a list ends and its sentence goes on. */
  listEnds: 'known' | 'unknown'
  /** By number: the hash of the heading, then one line an Absatz; a repealed paragraph has a heading only. */
  paragraphs: Record<string, string[]>
}

export function manifestOf(...statutes: Statute[]): Manifest {
  return { codes: Object.fromEntries(statutes.map((statute) => [statute.code, codeManifest(statute)])) }
}

function codeManifest(statute: Statute): CodeManifest {
  const prints = statute.paragraphs.map(printOf)
  return {
    state: statute.state,
    listEnds: statute.listEnds,
    paragraphs: Object.fromEntries(
      prints.map((print) => [print.number, [print.heading, ...print.absaetze.map(writeAbsatz)]]),
    ),
  }
}

/** `1:hash 1:hash 2:hash(1:hash 2:hash~tail+merged)`: the Absatz, then its Sätze with their entries. */
function writeAbsatz(absatz: AbsatzPrint): string {
  return `${absatz.number}:${absatz.hash} ${absatz.saetze.map(writeUnit).join(' ')}`
}

function writeUnit(unit: UnitPrint): string {
  const ends = (unit.tail ? `~${unit.tail}` : '') + (unit.merged ? `+${unit.merged}` : '')
  const entries = unit.entries.length > 0 ? `(${unit.entries.map(writeUnit).join(' ')})` : ''
  return `${unit.label}:${unit.hash}${ends}${entries}`
}

/** A paragraph of a manifest as the tree it was written from. */
export function paragraphIn(code: CodeManifest, number: string): ParagraphPrint | undefined {
  const [heading, ...absaetze] = code.paragraphs[number] ?? []
  return heading === undefined ? undefined : { number, heading, absaetze: absaetze.map(readAbsatz) }
}

function readAbsatz(line: string): AbsatzPrint {
  const [head = '', ...rest] = line.split(' ')
  const [number = '', hash = ''] = head.split(':')
  return { number, hash, saetze: readUnits({ text: rest.join(' '), at: 0 }) }
}

const unitPattern = /\s*([\w-]+):([\w-]{8})(?:~([\w-]{8}))?(?:\+([\w-]{8}))?(\()?/y

function readUnits(cursor: { text: string; at: number }): UnitPrint[] {
  const units: UnitPrint[] = []
  for (;;) {
    unitPattern.lastIndex = cursor.at
    const found = unitPattern.exec(cursor.text)
    if (!found) break
    cursor.at = unitPattern.lastIndex
    const [, label = '', hash = '', tail, merged, opens] = found
    const entries = opens ? readUnits(cursor) : []
    units.push({ label, hash, entries, ...(tail && { tail }), ...(merged && { merged }) })
  }
  if (cursor.text[cursor.at] === ')') cursor.at += 1
  return units
}

/** The hash of a whole paragraph: its Absätze in order with their numbers. */
export function paragraphHash(print: ParagraphPrint): string {
  return hashOf(print.absaetze.map(({ number, hash }) => `(${number}) ${hash}`).join(' '))
}

/** Reads a committed manifest; says what is wrong with it. */
export function readManifest(path: string, text: string): Reading<Manifest> {
  const problem = `${path}: expected a manifest of hashes, made by scripts/make-manifests.ts`
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    return { ok: false, problem: `${problem} (${cause instanceof Error ? cause.message : 'not JSON'})` }
  }
  return isManifest(value) ? { ok: true, value } : { ok: false, problem }
}

function isManifest(value: unknown): value is Manifest {
  const isRecord = (thing: unknown): thing is Record<string, unknown> => typeof thing === 'object' && thing !== null
  if (!isRecord(value) || !isRecord(value.codes)) return false
  return Object.values(value.codes).every(
    (code) => isRecord(code) && typeof code.state === 'string' && isRecord(code.paragraphs),
  )
}
