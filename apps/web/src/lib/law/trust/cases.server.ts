// The cases and worked situations of the checkout, taken in when the pages are built.
import { findNorms } from '@lotse/law'
import { rightsBooks } from '@lotse/statutes/rights/all.ts'
import { book } from '@lotse/statutes/rulebook.ts'

interface CaseFile {
  norm?: string
  source?: string
  cases?: Partial<CaseText>[]
}
interface CaseText {
  title: string
  source: string
  norm: string
}
interface Situation {
  story: string
  expect: { norm: string }[]
}

const caseFiles = import.meta.glob<CaseFile>('../../../../../../cases/*.json', { eager: true, import: 'default' })
const situations = import.meta.glob<Situation>('../../../../../../examples/situations/*.expected.json', {
  eager: true,
  import: 'default',
})

/** A case as its title and the place of law or decision it was written from. */
export type Case = Pick<CaseText, 'title' | 'source'>

const kept = new Map<string, readonly string[]>()

/** Norms that a citation in a case means. */
function idsOf(cite: string): readonly string[] {
  const known = kept.get(cite) ?? [book(), ...rightsBooks].flatMap((rulebook) => findNorms(rulebook, cite))
  kept.set(cite, known)
  return known
}

const cases: readonly (Case & { ids: readonly string[] })[] = Object.values(caseFiles).flatMap((file) =>
  (file.cases ?? [file as Partial<CaseText>]).flatMap(({ title, norm = file.norm, source = file.source }) =>
    title && norm && source ? [{ title, source, ids: idsOf(norm) }] : [],
  ),
)

export const casesOf = (id: string): Case[] => cases.filter(({ ids }) => ids.includes(id))

/** Stories of the worked situations that say something about the norm. */
export const storiesOf = (id: string): string[] =>
  Object.values(situations).flatMap(({ story, expect }) =>
    expect.some(({ norm }) => idsOf(norm).includes(id)) ? [story] : [],
  )
