import { longDay } from '@lotse/statutes/words/day.ts'
import { plain } from '../say/page.ts'
import type { PopulationTexts } from './texts.ts'

const number = new Intl.NumberFormat('de')
const list = (names: readonly string[]) => names.map((name) => plain(name)).join(', ')

export const populationTextsDe: PopulationTexts = {
  noPopulation: '--population: Nennen Sie eine Tabelle, etwa --population menschen.csv oder menschen.parquet.',
  noReform: '--reform: Nennen Sie die Datei mit der Änderung, etwa --reform vier-jahre.json.',
  reformProblem: ({ at, code, found, allowed }) => {
    const where = at === '' ? '' : `${at}: `
    switch (code) {
      case 'wrong-form':
        return `${where}${plain(found, 200)} hat nicht die erwartete Form.${allowed ? ` Erwartet: ${allowed}.` : ''}`
      case 'not-a-day':
        return `${where}${plain(found)} ist kein Tag. Schreiben Sie ihn so: ${allowed}.`
      case 'no-such-norm':
        return `${where}Die Norm ${plain(found)} gibt es nicht oder an diesem Tag nicht mehr. Gemeint: ${allowed}`
      case 'several-norms':
        return `${where}${plain(found)} meint mehrere Normen. Wählen Sie eine: ${allowed}.`
      case 'no-such-place':
        return `${where}Die Stelle ${plain(found)} hat diese Norm nicht. Es gibt: ${allowed}`
      case 'no-such-parameter':
        return `${where}${plain(found)} steht dort nicht. Dort steht: ${allowed}.`
      case 'no-such-gate':
        return `${where}Die Voraussetzung ${plain(found)} gibt es nicht. Gemeint: ${allowed}`
      case 'no-such-amount':
        return `${where}Den Betrag ${plain(found)} gibt es nicht. Gemeint: ${allowed}`
    }
  },
  reformChangesNobody:
    'Für niemanden in dieser Tabelle ändert sich etwas, heute nicht und nicht in den nächsten fünf Jahren.',
  reformExplained:
    '„+“: so vielen steht der Weg an diesem Tag nur mit der Änderung offen. „−“: so vielen nur ohne sie. Was Behörden abwägen, gilt hier als zugunsten der Person abgewogen. Spätere Jahre zeigen, wer den Weg ohnehin bekäme: Dann schrumpft das Plus. Nichts Unbekanntes wird als erfüllt angenommen.',
  number: (count) => number.format(count),
  progress: (people) => `${number.format(people)} Menschen gerechnet …`,
  columns: ['Norm', 'offen', 'unklar', 'davon offen, wenn abgewogen', 'nicht offen'],
  people: (count, on) => `${number.format(count)} Menschen, Stand ${longDay(on, 'de')}.`,
  explained:
    '„Offen“ heißt: Die Norm erreicht ihre volle Stärke, wie immer Unbekanntes ausfällt. „Unklar“ heißt: Es hängt an einer unbekannten Tatsache, einer Abwägung oder an Recht, das Lotse noch nicht kennt. „Davon offen, wenn abgewogen“: Nur eine Abwägung fehlt, und sie fiele zugunsten der Person aus.',
  noGroup: '(ohne Angabe)',
  nobody: (path) => `${plain(path, 120)}: In dieser Tabelle steht niemand.`,
  unreadable: (path, why) => `${plain(path, 120)}: Die Datei lässt sich nicht lesen (${plain(why, 120)}).`,
  tooLarge: (path, rows) =>
    `${plain(path, 120)}: Eine Zeilengruppe (row group) dieser Datei ist zu groß. Schreiben Sie die Datei neu, mit höchstens ${number.format(rows)} Zeilen je Gruppe.`,
  more: (count) => `und ${number.format(count)} weitere Stellen.`,
  headerProblem: (path, problem) => {
    const where = plain(path, 120)
    switch (problem.code) {
      case 'no-columns':
        return `${where}: Die Tabelle hat keine Spalten. Die erste Zeile nennt ihre Namen.`
      case 'column-twice':
        return `${where}: Die Spalte „${plain(problem.name)}“ gibt es zweimal.`
      case 'misspelt':
        return `${where}: Die Spalte „${plain(problem.name)}“ ist kein Fakt.${problem.meant ? ` Meinten Sie „${problem.meant}“?` : ''} „lotse facts“ zeigt alle. Eine Gruppe braucht einen Namen ohne Punkt, der keinem Fakt ähnelt.`
      case 'no-group':
        return `--by: Die Tabelle hat keine Spalte „${plain(problem.name)}“.${problem.groups.length > 0 ? ` Es gibt: ${list(problem.groups)}.` : ''}`
      case 'fact-as-group':
        return `--by: „${plain(problem.name)}“ ist ein Fakt, keine Gruppe.`
      case 'too-many-groups':
        return `--by: In der Spalte „${plain(problem.name)}“ stehen mehr als ${number.format(problem.most)} verschiedene Werte. Nehmen Sie eine Spalte, die Gruppen nennt.`
      case 'nested':
        return `${where}: Die Spalte „${plain(problem.name)}“ enthält verschachtelte Werte. Zeiträume und Listen stehen hier als JSON-Text.`
    }
  },
  rowProblem: (path, problem, texts) => {
    const where = `${plain(path, 120)}: Zeile ${number.format(problem.row)}`
    switch (problem.code) {
      case 'cell':
        return `${where}, Spalte ${plain(problem.column)}: ${texts.problem(problem.problem)}`
      case 'too-few':
      case 'too-many':
        return `${where}: Die Zeile hat ${problem.code === 'too-many' ? 'mehr als ' : ''}${problem.code === 'too-many' ? problem.wanted : problem.found} ${problem.code === 'too-few' && problem.found === 1 ? 'Zelle' : 'Zellen'}, die erste nennt ${problem.wanted}.`
      case 'quote':
        return `${where}: Ein Anführungszeichen steht falsch oder fehlt. Zellen mit Komma, Umbruch oder " stehen in "…", ein " darin doppelt.`
      case 'not-utf8':
        return `${where} oder eine der folgenden: Der Text ist nicht in UTF-8 geschrieben.`
    }
  },
}
