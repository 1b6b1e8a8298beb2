import { plain } from '../say/page.ts'
import type { CaseTexts } from './texts.ts'

const allowed = (values: readonly string[]) => `Allowed: ${values.join(', ')}.`
const percent = new Intl.NumberFormat('en', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })

export const caseTextsEn: CaseTexts = {
  verdict: {
    right: 'right',
    'false-grant': 'false grant',
    'false-refusal': 'false refusal',
    undecided: 'undecided',
    wrong: 'wrong otherwise',
  },
  columns: ['norm', 'cases', 'right', 'false grants', 'false refusals', 'undecided', 'wrong otherwise'],
  difference: ({ what, expected, found }) => `${what}: expected ${expected}, found ${found}`,
  source: (source) => `Source: ${source}`,
  summary: (cases, files, right) =>
    `${cases === 1 ? '1 case' : `${cases} cases`} in ${files === 1 ? '1 file' : `${files} files`}, ${right} right.`,
  balanced: (share) =>
    share === null
      ? 'Balanced accuracy: cannot be said unless there are both, open and not open.'
      : `Balanced accuracy: ${percent.format(share)}.`,
  noCases: (folder) => `${plain(folder, 120)}: this folder holds no case. docs/cases.md shows what one looks like.`,
  noCaseOf: (norm) => `--norm: this folder holds no case of "${plain(norm)}".`,
  more: (count) => `and ${count} more.`,
  problem: ({ file, at, found }, texts) => {
    const where = `${plain(file, 120)}: ${at ? `${plain(at, 120)}: ` : ''}`
    switch (found.code) {
      case 'json':
        return where + texts.jsonProblem(found.problem)
      case 'unknown-key':
        return `${where}there is no "${plain(found.key)}" here. ${allowed(found.allowed)}`
      case 'missing':
        return `${where}"${found.key}" is missing.`
      case 'form':
        return `${where}this has the wrong form. Allowed: ${found.allowed}`
      case 'one-of':
        return `${where}${plain(found.found)} is not allowed. ${allowed(found.allowed)}`
      case 'unknown-norm':
        return where + texts.unknownNorm(found.typed, found.meant)
      case 'unknown-person':
        return `${where}the folder "people" holds no "${plain(found.name)}". ${allowed(found.known)}`
      case 'id-twice':
        return `${where}a case in ${plain(found.other, 120)} has this name already. Every case needs its own.`
      case 'no-record':
        return `${where}"${plain(found.fact)}" is no object with fields for this person. Write it out in full.`
      case 'application-late':
        return `${where}the application is after the decision ("on").`
      case 'facts':
        return where + texts.problem(found.problem)
      case 'ignored':
        return where + texts.ignored(found.fact)
    }
  },
}
