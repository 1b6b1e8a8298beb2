import { plain } from '../say/page.ts'
import type { CaseTexts } from './texts.ts'

const allowed = (values: readonly string[]) => `Erlaubt: ${values.join(', ')}.`
const percent = new Intl.NumberFormat('de', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })

export const caseTextsDe: CaseTexts = {
  verdict: {
    right: 'richtig',
    'false-grant': 'falsche Zusage',
    'false-refusal': 'falsche Absage',
    undecided: 'unentschieden',
    wrong: 'anders falsch',
  },
  columns: ['Norm', 'Fälle', 'richtig', 'falsche Zusage', 'falsche Absage', 'unent-schieden', 'anders falsch'],
  difference: ({ what, expected, found }) => `${what}: erwartet ${expected}, gefunden ${found}`,
  source: (source) => `Quelle: ${source}`,
  summary: (cases, files, right) =>
    `${cases === 1 ? '1 Fall' : `${cases} Fälle`} in ${files === 1 ? '1 Datei' : `${files} Dateien`}, ${right} richtig.`,
  balanced: (share) =>
    share === null
      ? 'Balancierte Genauigkeit: nicht zu sagen, solange nicht beides vorkommt, offen und nicht offen.'
      : `Balancierte Genauigkeit: ${percent.format(share)}.`,
  noCases: (folder) =>
    `${plain(folder, 120)}: In diesem Ordner steht kein Fall. docs/cases.md zeigt, wie einer aussieht.`,
  noCaseOf: (norm) => `--norm: Zu „${plain(norm)}“ gibt es in diesem Ordner keinen Fall.`,
  more: (count) => `und ${count} weitere Stellen.`,
  problem: ({ file, at, found }, texts) => {
    const where = `${plain(file, 120)}: ${at ? `${plain(at, 120)}: ` : ''}`
    switch (found.code) {
      case 'json':
        return where + texts.jsonProblem(found.problem)
      case 'unknown-key':
        return `${where}„${plain(found.key)}“ gibt es hier nicht. ${allowed(found.allowed)}`
      case 'missing':
        return `${where}„${found.key}“ fehlt.`
      case 'form':
        return `${where}Das hat die falsche Form. Erlaubt: ${found.allowed}`
      case 'one-of':
        return `${where}${plain(found.found)} ist nicht erlaubt. ${allowed(found.allowed)}`
      case 'unknown-norm':
        return where + texts.unknownNorm(found.typed, found.meant)
      case 'unknown-person':
        return `${where}Im Ordner „people“ gibt es „${plain(found.name)}“ nicht. ${allowed(found.known)}`
      case 'id-twice':
        return `${where}Diesen Namen trägt schon ein Fall in ${plain(found.other, 120)}. Jeder Fall braucht seinen eigenen.`
      case 'no-record':
        return `${where}„${plain(found.fact)}“ ist bei dieser Person kein Objekt mit Feldern. Schreiben Sie es ganz hin.`
      case 'application-late':
        return `${where}Der Antrag liegt nach der Entscheidung („on“).`
      case 'facts':
        return where + texts.problem(found.problem)
      case 'ignored':
        return where + texts.ignored(found.fact)
    }
  },
}
