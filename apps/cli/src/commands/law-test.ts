import { findInBooks } from '@lotse/statutes/rights/all.ts'
import { type Judged, judge } from '../cases/judge.ts'
import { type ReadCase, readCases } from '../cases/read.ts'
import { type Tally, tally, tallyByNorm } from '../cases/tally.ts'
import { type CaseTexts, caseTexts } from '../cases/texts.ts'
import type { Call, Command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { page, wrap } from '../say/page.ts'
import { UsageError } from '../usage-error.ts'
import { anyNormsFrom, latest } from './check.ts'

/** More complaints than this help nobody at once. */
const MOST_SHOWN = 25

/** Runs a folder of cases that lawyers wrote, and says where the answers differ from the law as they read it. */
export const lawTest: Command = {
  name: 'law test',
  options: ['norm'],
  json: true,
  takes: { least: 1, most: 1 },
  run: async (call) => {
    const { io, json, language, given } = call
    const texts = caseTexts[language]
    const judged = chosen(call, casesFrom(call, given[0] ?? '')).map(judge)
    const all = tally(judged)
    const byNorm = tallyByNorm(judged, normOf)
    const files = new Set(judged.map((one) => one.case.file)).size
    if (json) {
      const norms = byNorm.map(([norm, of]) => ({ norm, ...of }))
      io.out(`${JSON.stringify({ files, ...all, norms, notRight: notRight(judged).map(answer) }, null, 2)}\n`)
    } else
      io.out(
        page(
          ...notRight(judged).map((one) => sayJudged(one, texts)),
          table(byNorm, all, texts),
          [wrap(texts.summary(all.cases, files, all.right)), wrap(texts.balanced(all.balancedAccuracy))].join('\n'),
        ),
      )
    return all.right === all.cases ? exitCode.answer : exitCode.wrong
  },
}

/** @throws UsageError with one line for each problem, if a file cannot be taken as it is */
function casesFrom({ io, texts, language }: Call, folder: string): ReadCase[] {
  let files: { path: string; text: string }[]
  try {
    files = io.filesIn(folder)
  } catch (cause) {
    throw new UsageError(texts.unreadable(folder, (cause as NodeJS.ErrnoException).code ?? ''))
  }
  const words = caseTexts[language]
  const { cases, problems } = readCases(files)
  const shown = problems.slice(0, MOST_SHOWN).map((problem) => words.problem(problem, texts))
  const more = problems.length - shown.length
  if (problems.length > 0) throw new UsageError(...shown, ...(more > 0 ? [words.more(more)] : []))
  if (cases.length === 0) throw new UsageError(words.noCases(folder))
  return cases
}

/** The cases of the norm that `--norm` names. */
function chosen(call: Call, cases: readonly ReadCase[]): readonly ReadCase[] {
  const typed = call.option('norm')
  if (typed === undefined) return cases
  const wanted = new Set(anyNormsFrom(call, typed))
  const found = cases.filter(({ ids }) => ids.some((id) => wanted.has(id)))
  if (found.length === 0) throw new UsageError(caseTexts[call.language].noCaseOf(typed))
  return found
}

/** Its citation, with its name where several norms share the citation. */
function normOf({ case: { ids, norm } }: Judged): string {
  const [id] = ids
  if (id === undefined || ids.length > 1) return norm
  const { cite } = latest(id)
  return findInBooks(cite).length > 1 ? `${cite} ${id}` : cite
}

const notRight = (judged: readonly Judged[]): readonly Judged[] => judged.filter(({ verdict }) => verdict !== 'right')

const answer = ({ case: { file, id, title, norm, on, source }, verdict, differences }: Judged) => ({
  file,
  id,
  title,
  norm,
  on,
  source,
  verdict,
  differences,
})

const sayJudged = ({ case: { file, id, title, norm, on, source }, verdict, differences }: Judged, texts: CaseTexts) =>
  [
    wrap(`${texts.verdict[verdict]}: ${title}`),
    wrap(`  ${file}, ${id}, ${norm}, ${on}`, '  '),
    ...differences.map((one) => wrap(`  ${texts.difference(one)}`, '    ')),
    wrap(`  ${texts.source(source)}`, '    '),
  ].join('\n')

/** Columns of whole numbers, headed by words of two lines at most; a long name stands on a line of its own. */
function table(byNorm: readonly [string, Tally][], all: Tally, texts: CaseTexts): string {
  const [first = '', ...heads] = texts.columns
  const split = heads.map((head) => head.split(/(?<=-)| /))
  const headed = [0, 1].map((line) =>
    row(
      line === 0 ? first : '',
      split.map((words) => words[line] ?? ''),
    ),
  )
  return [...headed, ...byNorm.map(([norm, of]) => row(norm, numbers(of))), row('', numbers(all))].join('\n')
}

/** Width of the columns; together a line of 80. */
const NAME = 29
const FIRST = 6
const NUMBER = 9

const row = (name: string, cells: readonly (string | number)[]): string => {
  const line = cells.map((cell, index) => String(cell).padStart(index === 0 ? FIRST : NUMBER)).join('')
  return name.length > NAME ? `${name}\n${' '.repeat(NAME)}${line}` : `${name.padEnd(NAME)}${line}`
}

const numbers = ({ cases, right, falseGrants, falseRefusals, undecided, wrong }: Tally): number[] => [
  cases,
  right,
  falseGrants,
  falseRefusals,
  undecided,
  wrong,
]
