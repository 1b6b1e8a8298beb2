import type { Condition, Norm, Requirement } from '@lotse/law'
import { book } from '@lotse/statutes/rulebook.ts'
import { conditionText, periodText } from '@lotse/statutes/words/condition/index.ts'
import { type LawWords, loadWords, wordsOfPlace } from '@lotse/statutes/words/index.ts'
import type { Command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { foot } from '../say/finding.ts'
import { page, wrap } from '../say/page.ts'
import type { Texts } from '../say/texts.ts'
import { normsFrom } from './check.ts'

export const lawShow: Command = {
  name: 'law show',
  options: [],
  json: true,
  takes: { least: 1, most: 1 },
  run: async (call) => {
    const { io, texts, given } = call
    const ids = normsFrom(call, given[0] ?? '')
    const norms = ids.flatMap((id) => book().norms.filter((norm) => norm.id === id))
    const languages = call.languageIsSaid ? [call.words] : [await loadWords('de'), await loadWords('en')]
    if (call.json) {
      const answer = norms.map((norm) => ({
        ...norm,
        words: wordsAnswer(
          norm,
          call.languageIsSaid ? { [call.language]: call.words } : { de: languages[0], en: languages[1] },
        ),
      }))
      io.out(`${JSON.stringify(answer, null, 2)}\n`)
    } else io.out(norms.map((norm) => normText(norm, languages, texts, io.today)).join(`\n${'='.repeat(80)}\n\n`))
    return exitCode.answer
  },
}

const wordsAnswer = (norm: Norm, languages: Record<string, LawWords | undefined>) =>
  Object.fromEntries(Object.entries(languages).map(([language, words]) => [language, words?.norms[norm.id]]))

/** A norm as a page: each place with its words in each language, and what is checked. */
function normText(norm: Norm, languages: readonly LawWords[], texts: Texts, today: string): string {
  const show = (...said: readonly (string | undefined)[]) =>
    [...new Set(said.filter((text): text is string => Boolean(text)))].map((text) => wrap(`    ${text}`, '    '))
  const place = (cite: string, condition: Condition | undefined, id?: string): string =>
    [
      `  ${shortOf(norm, cite)}`,
      ...show(...languages.map((words) => (id ? words.gates[id] : wordsOfPlace(words, norm, cite)))),
      ...(condition && !isNothing(condition)
        ? [wrap(`    [${conditionText(condition, book().vocabulary)}]`, '     ')]
        : []),
    ].join('\n')
  const group = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [wrap(title), ...lines].join('\n') : undefined
  const requirements = (title: string, kind: Requirement['kind']) =>
    group(
      title,
      norm.requirements
        .filter((requirement) => requirement.kind === kind)
        .map((requirement) => place(requirement.cite, requirement.condition)),
    )
  const waivers = new Map(
    norm.requirements.flatMap((requirement) =>
      requirement.waivers.map((waiver) => [waiver.cite, { ...waiver, drops: dropsOf(norm, waiver.cite) }] as const),
    ),
  )
  const t = texts.norm
  return page(
    languages.map((words) => wrap(words.norms[norm.id]?.title ?? norm.cite)).join('\n'),
    [
      `${norm.cite} · ${norm.id}`,
      wrap(`${t.grade}: ${texts.grade[norm.grade]} (${norm.gradeCite})`),
      wrap(t.inForce(norm.inForce.from, norm.inForce.to, norm.inForce.unknownFrom)),
    ].join('\n'),
    languages
      .map((words) => words.norms[norm.id]?.summary)
      .filter(Boolean)
      .map((text) => wrap(text as string))
      .join('\n'),
    requirements(t.requires, 'mandatory'),
    requirements(t.regularly, 'regular'),
    requirements(t.barred, 'exclusion'),
    requirements(t.regularlyBarred, 'regular-exclusion'),
    group(
      t.waived,
      [...waivers].map(([cite, { when, drops }]) =>
        [place(cite, when), wrap(`    → ${drops.map((drop) => shortOf(norm, drop)).join('; ')}`, '      ')].join('\n'),
      ),
    ),
    group(
      t.gates,
      norm.gates.map((gate) =>
        [
          place(gate.cite, gate.condition, gate.id),
          ...gate.passages.map((passage) => {
            const said = languages.map((words) => wordsOfPlace(words, norm, passage.cite)).filter(Boolean)
            return wrap(
              `    ${t.passage} ${shortOf(norm, passage.cite)} (${texts.grade[passage.cap]}): ${said.join(' / ')}`,
              '      ',
            )
          }),
        ].join('\n'),
      ),
    ),
    group(
      t.departs,
      (norm.departed ?? []).map(({ cite, from }) => `  ${from} (${shortOf(norm, cite)})`),
    ),
    group(t.grants, [
      `  ${norm.grants.status} (${norm.grants.cite})${norm.grants.longest ? `, ${t.longest(periodText(norm.grants.longest))}` : ''}`,
      ...show(...languages.map((words) => words.norms[norm.id]?.allows)),
    ]),
    group(
      t.consents,
      (norm.consents ?? []).flatMap((consent) => [
        `  ${consent.cite}`,
        ...show(...languages.map((words) => words.consents[consent.of])),
      ]),
    ),
    group(
      t.papers,
      norm.papers.map((paper) =>
        wrap(
          `  - ${languages.map((words) => words.papers[paper.id] ?? paper.id).join(' / ')} (${shortOf(norm, paper.cite)})`,
          '    ',
        ),
      ),
    ),
    group(
      t.inFavour,
      (norm.inFavour ?? []).flatMap(({ id, source }) => [
        wrap(`  - ${languages.map((words) => words.inFavour[id] ?? id).join(' / ')} (${source})`, '    '),
      ]),
    ),
    group(
      t.notSaid,
      Object.entries(norm.notSaid ?? {}).map(([cite, why]) => wrap(`  ${cite}: ${why}`, '    ')),
    ),
    foot([norm], today, texts),
  )
}

const isNothing = (condition: Condition): boolean => condition.is === 'all' && condition.of.length === 0

const dropsOf = (norm: Norm, cite: string): string[] =>
  norm.requirements.filter(({ waivers }) => waivers.some((waiver) => waiver.cite === cite)).map(({ cite }) => cite)

function shortOf(norm: Norm, cite: string): string {
  const paragraph = `${norm.cite.replace(/ Abs\..*$/, '')} `
  return cite.startsWith(paragraph) ? cite.slice(paragraph.length) : cite
}
