import { longDay } from '@lotse/statutes/words/day.ts'
import { plain } from '../say/page.ts'
import type { PopulationTexts } from './texts.ts'

const number = new Intl.NumberFormat('en')
const list = (names: readonly string[]) => names.map((name) => plain(name)).join(', ')

export const populationTextsEn: PopulationTexts = {
  noPopulation: '--population: Name a table, such as --population people.csv or people.parquet.',
  noReform: '--reform: Name the file with the change, such as --reform four-years.json.',
  reformProblem: ({ at, code, found, allowed }) => {
    const where = at === '' ? '' : `${at}: `
    switch (code) {
      case 'wrong-form':
        return `${where}${plain(found, 200)} does not have the expected form.${allowed ? ` Expected: ${allowed}.` : ''}`
      case 'not-a-day':
        return `${where}${plain(found)} is not a day. Write it like this: ${allowed}.`
      case 'no-such-norm':
        return `${where}There is no norm ${plain(found)}, or not any more on that day. Meant: ${allowed}`
      case 'several-norms':
        return `${where}${plain(found)} means several norms. Choose one: ${allowed}.`
      case 'no-such-place':
        return `${where}This norm does not have the place ${plain(found)}. There is: ${allowed}`
      case 'no-such-parameter':
        return `${where}${plain(found)} does not stand there. There stands: ${allowed}.`
      case 'no-such-gate':
        return `${where}There is no condition ${plain(found)}. Meant: ${allowed}`
      case 'no-such-amount':
        return `${where}There is no amount ${plain(found)}. Meant: ${allowed}`
    }
  },
  reformChangesNobody: 'Nothing changes for anybody in this table, neither today nor within the next five years.',
  reformExplained:
    '“+”: to so many the road is open on that day only with the change. “−”: to so many only without it. What offices weigh is taken as weighed in the person’s favour. Later years show who would get the road anyway: then the plus shrinks. Nothing unknown is taken as met.',
  number: (count) => number.format(count),
  progress: (people) => `${number.format(people)} people counted …`,
  columns: ['Norm', 'open', 'unclear', 'of these open if judged', 'not open'],
  people: (count, on) => `${number.format(count)} people, as of ${longDay(on, 'en')}.`,
  explained:
    '"Open": the norm reaches its full strength, however unknown things turn out. "Unclear": it hangs on a fact that is not known, on a judgement, or on law that Lotse does not know yet. "Of these open if judged": only a judgement is missing, and it would be in the person\'s favour.',
  noGroup: '(not told)',
  nobody: (path) => `${plain(path, 120)}: There is nobody in this table.`,
  unreadable: (path, why) => `${plain(path, 120)}: The file cannot be read (${plain(why, 120)}).`,
  tooLarge: (path, rows) =>
    `${plain(path, 120)}: A row group of this file is too large. Write the file anew, with at most ${number.format(rows)} rows a group.`,
  more: (count) => `and ${number.format(count)} more.`,
  headerProblem: (path, problem) => {
    const where = plain(path, 120)
    switch (problem.code) {
      case 'no-columns':
        return `${where}: The table has no columns. Its first row names them.`
      case 'column-twice':
        return `${where}: There are two columns "${plain(problem.name)}".`
      case 'misspelt':
        return `${where}: The column "${plain(problem.name)}" is no fact.${problem.meant ? ` Did you mean "${problem.meant}"?` : ''} "lotse facts" lists all. A group needs a name without a dot that is unlike a fact.`
      case 'no-group':
        return `--by: The table has no column "${plain(problem.name)}".${problem.groups.length > 0 ? ` There are: ${list(problem.groups)}.` : ''}`
      case 'fact-as-group':
        return `--by: "${plain(problem.name)}" is a fact, not a group.`
      case 'too-many-groups':
        return `--by: The column "${plain(problem.name)}" holds more than ${number.format(problem.most)} different values. Take a column that names groups.`
      case 'nested':
        return `${where}: The column "${plain(problem.name)}" holds nested values. Spans and lists stand here as JSON text.`
    }
  },
  rowProblem: (path, problem, texts) => {
    const where = `${plain(path, 120)}: row ${number.format(problem.row)}`
    switch (problem.code) {
      case 'cell':
        return `${where}, column ${plain(problem.column)}: ${texts.problem(problem.problem)}`
      case 'too-few':
      case 'too-many':
        return `${where}: The row has ${problem.code === 'too-many' ? 'more than ' : ''}${problem.code === 'too-many' ? problem.wanted : problem.found} ${problem.code === 'too-few' && problem.found === 1 ? 'cell' : 'cells'}, the first one names ${problem.wanted}.`
      case 'quote':
        return `${where}: A quotation mark is out of place or missing. Cells with a comma, a line break or " stand in "…", a " inside is doubled.`
      case 'not-utf8':
        return `${where} or one that follows: The text is not written in UTF-8.`
    }
  },
}
