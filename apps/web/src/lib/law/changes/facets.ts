import type { ChangedNorm, Facet, Norm } from '@lotse/law'
import { m } from '#lib/paraglide/messages.js'
import { citeText } from '../../words/cite.ts'
import type { Language } from '../../words/dates.ts'
import { gradeWord } from '../../words/grades.ts'
import { grantOf } from '../norm/gives.ts'
import type { Shelf } from '../shelves.server.ts'
import type { Comparing } from './page.ts'
import type { ChangedView } from './view.ts'

/** What changed beside the conditions, as lines that only one of the texts has. */
export function facetsOf(
  { before, after, facets }: ChangedNorm,
  shelf: Shelf,
  comparing: Comparing,
): ChangedView['facets'] {
  const { from, to, locale } = comparing
  return facets.map((facet) => {
    const [old, now] = [linesOf(facet, before, shelf, comparing, from), linesOf(facet, after, shelf, comparing, to)]
    return {
      title: facetTitle(facet, locale),
      dropped: old.filter((line) => !now.includes(line)),
      added: now.filter((line) => !old.includes(line)),
    }
  })
}

const facetTitle = (facet: Facet, locale: Language): string =>
  ({
    cite: () => m.gesetz_facet_cite({}, { locale }),
    grade: () => m.gesetz_grade({}, { locale }),
    grants: () => m.gesetz_grants({}, { locale }),
    departed: () => m.gesetz_departed({}, { locale }),
    consents: () => m.gesetz_consents({}, { locale }),
    papers: () => m.gesetz_papers({}, { locale }),
    inFavour: () => m.gesetz_in_favour({}, { locale }),
  })[facet]()

function linesOf(facet: Facet, norm: Norm, shelf: Shelf, { entries, locale }: Comparing, on: string): string[] {
  const { words } = shelf
  const at = (text: string, cite: string) => `${text} (${citeText(cite)})`
  switch (facet) {
    case 'cite':
      return [citeText(norm.cite)]
    case 'grade':
      return [at(gradeWord(norm.grade, locale), norm.gradeCite)]
    case 'grants': {
      const grant = grantOf({ norm, shelf, entries, on, today: on, locale })
      return [
        at(grant.status, norm.grants.cite),
        ...grant.facts.map(({ text, cite }) => (cite ? `${text} (${cite.text})` : text)),
        ...grant.countsTowards.map(({ title }) => m.gesetz_counts_towards_one({ title }, { locale })),
      ]
    }
    case 'departed':
      return norm.departed.map(({ gate, cite }) => at(words.gates[gate] ?? gate, cite))
    case 'consents':
      return (norm.consents ?? []).map(({ of, cite }) => at(words.consents[of] ?? of, cite))
    case 'papers':
      return norm.papers.map(({ id, cite }) => at(words.papers[id] ?? id, cite))
    case 'inFavour':
      return (norm.inFavour ?? []).map(({ id, source }) => `${words.inFavour[id] ?? id} (${source})`)
  }
}
