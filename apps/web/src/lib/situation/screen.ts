// A screen of questions as plain values, ready to be shown. It knows words, not where they are drawn.
// Start reading at `screenOf`.
import { type Fact, type FieldFact, factOf, type Rulebook } from '@lotse/law'
import { type FactWords, type LawWords, wordsOfFact } from '@lotse/statutes/words/index.ts'
import { m } from '#lib/paraglide/messages.js'
import type { Language } from '../words/dates.ts'
import { sayProblem } from '../words/problems.ts'
import { type Entries, entriesOf, mayRound, plainEntries, rowsIn, typed, UNKNOWN } from './answers.ts'
import { guideOf, type OpenQuestion, spansOf } from './guide.ts'
import { type Journey, type JourneyProblem, shortened, toldField } from './journey.ts'
import { paperGroups } from './papers.ts'

export interface Option {
  value: string
  label: string
}

interface FieldHead {
  name: string
  label: string
  why: string
  problem?: string
}
export type FieldView =
  | (FieldHead & { is: 'choice'; options: Option[]; value: string })
  | (FieldHead & { is: 'day'; day: string; month: string; year: string; unknown: boolean; rounds: boolean })
  | (FieldHead & { is: 'amount'; value: string; unit: string; unknown: boolean })
  | (FieldHead & { is: 'set'; options: (Option & { chosen: boolean })[]; none: boolean; unknown: boolean })
  | (FieldHead & { is: 'record'; options: Option[]; value: string; fields: FieldView[] })
  | (FieldHead & { is: 'list'; options: Option[]; value: string; rows: FieldView[][] })
  | (FieldHead & { is: 'asylum'; options: Option[]; value: string; since: FieldView & { is: 'day' } })
  | (FieldHead & { is: 'papers'; groups: PaperChoice[]; rows: PaperRow[]; all: string; isAboutAnother: boolean })

export interface PaperChoice {
  value: string
  label: string
  hint: string
  kinds: Option[]
}
export interface PaperRow {
  name: string
  choice: string
  /** Chosen kind in each group. */
  kinds: Record<string, string>
  /** The status itself, where a plain list is shown. */
  status: string
  since: FieldView & { is: 'day' }
  problem?: string
}

export interface ScreenView {
  keys: readonly string[]
  heading: string
  fields: FieldView[]
  /** How many titles the answers decide about, from all there are. */
  decides: number
  left: number
  number: number
  isSensitive: boolean
  problems: { href: string; text: string }[]
}

interface Words {
  words: LawWords
  language: Language
  /** Asked about somebody else. */
  isAboutAnother?: boolean
}

export function screenOf(
  rulebook: Rulebook,
  journey: Journey,
  questions: readonly OpenQuestion[],
  problems: readonly JourneyProblem[],
  today: string,
  { words, language, isAboutAnother = false }: Words,
): ScreenView {
  const place = journey.at as number
  const keys = journey.trail[place] ?? []
  const guide = guideOf(rulebook, today)
  const said = (at: string) => {
    const found = problems.find((problem) => formName(problem.at) === at)
    return found ? { problem: sayProblem(found, language) } : {}
  }
  const build = new Builder(rulebook, words, language, said, isAboutAnother)
  const fields = keys.flatMap((key): FieldView[] => {
    const fact = factOf(rulebook, key)
    if (!fact) return []
    const value = toldField(journey.told, key)
    const isPassed = journey.passed.includes(key)
    const entries =
      journey.draft ??
      (key.includes('.')
        ? value !== undefined
          ? plainEntries(fact as FieldFact, key, value)
          : isPassed
            ? entriesOf({ ...fact, id: key } as Fact, undefined, true, guide.groupOf)
            : {}
        : entriesOf(fact as Fact, value, isPassed, guide.groupOf))
    return [build.field(fact, key, entries)]
  })
  const first = keys[0] ? factOf(rulebook, keys[0]) : undefined
  const [only] = fields
  return {
    keys,
    heading:
      fields.length !== 1 || !only
        ? areaTitle(first?.area ?? '', language, isAboutAnother)
        : only.is === 'papers'
          ? isAboutAnother
            ? m.papers_now_other({}, { locale: language })
            : m.papers_now({}, { locale: language })
          : only.label,
    fields,
    decides: 0,
    left: questions.filter((question) => !question.isFiner).length,
    number: place + 1,
    isSensitive: first?.sensitive ?? false,
    problems: problems.map((problem) => ({
      href: `#${formName(problem.at)}`,
      text: sayProblem(problem, language),
    })),
  }
}

/** The field of the form that a problem of the engine speaks of: `children[1].birthDate` → `children.1.birthDate`. */
const formName = (at: string): string =>
  at
    .replace(/\[(\d+)\]/g, '.$1')
    .replace(/^stay\..*$/, 'stay.0')
    .replace(/^asylum\..*$/, 'asylum')

/** Makes the fields of one screen. */
class Builder {
  rulebook: Rulebook
  words: LawWords
  language: Language
  said: (at: string) => { problem?: string }
  isAboutAnother: boolean

  constructor(rulebook: Rulebook, words: LawWords, language: Language, said: Builder['said'], isAboutAnother: boolean) {
    this.rulebook = rulebook
    this.words = words
    this.language = language
    this.said = said
    this.isAboutAnother = isAboutAnother
  }

  field(fact: Fact | FieldFact, key: string, entries: Entries): FieldView {
    const about = wordsOfFact(this.words, key)
    const head = { name: key, label: about.question, why: about.why, ...this.said(key) }
    const locale = this.language
    switch (fact.kind) {
      case 'spans':
        return fact.id === 'asylum' ? this.asylum(fact.statuses, head, entries) : this.papers(fact.id, head, entries)
      case 'record': {
        const short = shortened(fact) as typeof fact
        return {
          ...head,
          is: 'record',
          options: yesNo(locale),
          value: entries[key] ?? '',
          fields: short.of.map((part) => this.field(part, `${key}.${part.id}`, entries)),
        }
      }
      case 'list':
        return {
          ...head,
          is: 'list',
          options: [
            { value: 'some', label: m.list_some({}, { locale }) },
            { value: 'none', label: m.list_none({}, { locale }) },
            unknownOption(locale),
          ],
          value: entries[key] ?? '',
          rows: Array.from({ length: rowsIn(key, entries) }, (_, row) =>
            (shortened(fact) as typeof fact).of.map((part) => {
              const view = this.field(part, `${key}.${part.id}`, {})
              return this.again(view, part, `${key}.${row}.${part.id}`, entries)
            }),
          ),
        }
      case 'set':
        return {
          ...head,
          is: 'set',
          options: fact.values.map((value) => ({
            value,
            label: about.values?.[value] ?? value,
            chosen: Boolean(entries[`${key}.${value}`]),
          })),
          none: Boolean(entries[`${key}.none`]),
          unknown: Boolean(entries[`${key}.u`]),
        }
      default:
        return this.plain(fact, head, about, entries)
    }
  }

  /** The same field under the name of its row. */
  again(view: FieldView, fact: FieldFact, name: string, entries: Entries): FieldView {
    return this.plain(fact, { ...view, name, ...this.said(name) }, wordsOfFact(this.words, view.name), entries)
  }

  plain(fact: FieldFact, head: FieldHead, about: FactWords, entries: Entries): FieldView {
    const { name } = head
    const locale = this.language
    if (fact.kind === 'date') return this.day(head, entries, mayRound.has(fact.id))
    if (typed(fact)) {
      const unit =
        fact.kind === 'money'
          ? fact.per === 'month'
            ? m.unit_euro_month({}, { locale })
            : m.unit_euro_year({}, { locale })
          : ''
      return { ...head, is: 'amount', value: entries[name] ?? '', unit, unknown: Boolean(entries[`${name}.u`]) }
    }
    const options =
      fact.kind === 'boolean'
        ? yesNo(locale)
        : [
            ...(fact as { values: readonly string[] }).values.map((value) => ({
              value,
              label: about.values?.[value] ?? value,
            })),
            unknownOption(locale),
          ]
    return { ...head, is: 'choice', options, value: entries[name] ?? '' }
  }

  day(head: FieldHead, entries: Entries, rounds: boolean): FieldView & { is: 'day' } {
    const part = (letter: string) => entries[`${head.name}.${letter}`] ?? ''
    return {
      ...head,
      is: 'day',
      day: part('d'),
      month: part('m'),
      year: part('y'),
      unknown: Boolean(part('u')),
      rounds,
    }
  }

  asylum(statuses: readonly string[], head: FieldHead, entries: Entries): FieldView {
    const locale = this.language
    const about = wordsOfFact(this.words, 'asylum.from')
    return {
      ...head,
      is: 'asylum',
      value: entries['asylum'] ?? '',
      options: [
        { value: 'never', label: m.asylum_never({}, { locale }) },
        ...statuses.map((id) => ({ value: id, label: this.words.statuses[id] ?? id })),
        unknownOption(locale),
      ],
      since: this.day(
        { name: 'asylum.from', label: about.question, why: about.why, ...this.said('asylum.from') },
        entries,
        true,
      ),
    }
  }

  papers(id: string, head: FieldHead, entries: Entries): FieldView {
    const locale = this.language
    const groups = paperGroups(this.rulebook.vocabulary.statuses, spansOf(this.rulebook, id))
    const label = (status: string) => this.words.statuses[status] ?? status
    const about = wordsOfFact(this.words, `${id}.from`)
    return {
      ...head,
      is: 'papers',
      isAboutAnother: this.isAboutAnother,
      all: entries[`${id}.all`] ?? '',
      groups: groups.map((group) => ({
        value: group.statuses.length > 1 ? `group:${group.id}` : (group.statuses[0] as string),
        label: group.statuses.length > 1 ? groupTitle(group.id, locale) : label(group.statuses[0] as string),
        hint: '',
        kinds: group.statuses.length > 1 ? group.statuses.map((value) => ({ value, label: label(value) })) : [],
      })),
      rows: Array.from({ length: rowsIn(id, entries) }, (_, row): PaperRow => {
        const name = `${id}.${row}`
        return {
          name,
          choice: entries[name] ?? '',
          status: entries[name] ?? '',
          kinds: Object.fromEntries(groups.map((group) => [group.id, entries[`${name}.${group.id}`] ?? ''])),
          since: this.day({ name, label: about.question, why: about.why }, entries, true),
          ...this.said(name),
        }
      }),
    }
  }
}

export const unknownOption = (locale: Language): Option => ({ value: UNKNOWN, label: m.unknown({}, { locale }) })

const yesNo = (locale: Language): Option[] => [
  { value: 'yes', label: m.yes({}, { locale }) },
  { value: 'no', label: m.no({}, { locale }) },
  unknownOption(locale),
]

function groupTitle(id: string, locale: Language): string {
  const titles: Record<string, () => string> = {
    toleration: () => m.papers_toleration({}, { locale }),
    asylum: () => m.papers_asylum({}, { locale }),
    humanitarian: () => m.papers_humanitarian({}, { locale }),
    work: () => m.papers_work({}, { locale }),
    permanent: () => m.papers_permanent({}, { locale }),
    visa: () => m.papers_visa({}, { locale }),
    fiction: () => m.papers_fiction({}, { locale }),
  }
  return titles[id]?.() ?? id
}

export function areaTitle(id: string, locale: Language, isAboutAnother = false): string {
  const titles: Record<string, () => string> = {
    stay: () => (isAboutAnother ? m.area_stay_other({}, { locale }) : m.area_stay({}, { locale })),
    identity: () => m.area_identity({}, { locale }),
    language: () => m.area_language({}, { locale }),
    learning: () => m.area_learning({}, { locale }),
    work: () => m.area_work({}, { locale }),
    livelihood: () => m.area_livelihood({}, { locale }),
    family: () => m.area_family({}, { locale }),
    health: () => m.area_health({}, { locale }),
    conduct: () => m.area_conduct({}, { locale }),
  }
  return titles[id]?.() ?? m.area_more({}, { locale })
}
