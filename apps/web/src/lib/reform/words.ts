// What the page about reforms says, apart from the messages, so that no other page carries it.
import type { Parameter, Reform, ReformProblem } from '@lotse/law/reform'
import type { TableProblem } from './said.ts'

type Change = Reform['changes'][number]

const de = {
  title: 'Was wäre, wenn das Gesetz anders wäre?',
  lead: 'Wählen Sie eine Änderung und eine Tabelle von Menschen. Lotse zählt, wie vielen sie einen Weg öffnet und wie vielen sie einen verschließt, am ersten Tag und in den fünf Jahren danach.',
  onDevice: 'Gerechnet wird auf diesem Gerät. Weder die Änderung noch die Tabelle wird gesendet.',
  noScript:
    'Ohne JavaScript rechnet diese Seite nicht. Dasselbe rechnet die Kommandozeile; die Texte der Beispiele stehen hier.',
  reformStep: '1. Die Änderung',
  examples: 'Beispiele',
  exampleNames: {
    'four-years': '§ 25b: vier Jahre statt sechs',
    'no-entry-ban': 'Keine Sperre durch ein Einreiseverbot (§ 11)',
  } as Record<string, string>,
  openReform: 'Datei mit einer Änderung öffnen (JSON)',
  figures: 'Eine Zahl ändern',
  yearsOfStay: '§ 25b Abs. 1: Jahre des Aufenthalts (heute 6)',
  german: '§ 25b Abs. 1: Deutsch (heute A2)',
  from: 'In Kraft ab',
  take: 'Diese Änderung nehmen',
  needsFigure: 'Ändern Sie mindestens eine der beiden Zahlen und nennen Sie einen Tag.',
  formTitle: '§ 25b mit anderen Zahlen',
  chosen: 'Gewählt',
  inForce: 'in Kraft ab',
  download: 'Änderung als Datei speichern',
  touched: (count: number) => (count === 1 ? 'Sie berührt 1 Norm:' : `Sie berührt ${count} Normen:`),
  before: 'Heute',
  after: 'Mit der Änderung',
  peopleStep: '2. Die Menschen',
  invented: '5.000 erfundene Menschen',
  inventedNote: 'Diese Menschen sind erfunden; die Zahlen sagen nichts über Sachsen.',
  inventedMore:
    'Alle sind geduldet. Erster Tag der Duldung, Deutsch, Lohn, Einreiseverbot und Landkreis sind ausgelost.',
  own: 'Eigene Tabelle (CSV)',
  ownNote: 'Eine Zeile je Mensch, eine Spalte je Tatsache, ohne Namen. Eine leere Zelle heißt: unbekannt.',
  openTable: 'CSV-Datei wählen',
  by: 'Aufteilen nach',
  nothing: 'nicht aufteilen',
  district: 'Landkreis oder Stadt (district)',
  count: 'Zählen',
  stop: 'Anhalten',
  counting: 'Es wird gezählt',
  stopped: 'Angehalten. Es gibt kein Ergebnis.',
  fault: 'Das ließ sich nicht rechnen. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
  result: '3. Das Ergebnis',
  nobody: 'Für niemanden in dieser Tabelle ändert sich etwas, am ersten Tag nicht und nicht in den fünf Jahren danach.',
  people: (people: string) => `${people} Menschen gezählt.`,
  most: (gained: string, lost: string, day: string) =>
    `Am ${day} steht ${gained} Menschen ein Weg nur mit der Änderung offen, ${lost} nur ohne sie.`,
  explained:
    'Was Behörden abwägen, gilt hier als zugunsten der Person abgewogen. Nichts Unbekanntes wird als erfüllt angenommen. Schrumpft das Plus in späteren Jahren, bekämen diese Menschen den Weg ohnehin, nur später.',
  day: 'Am',
  gained: 'nur mit der Änderung',
  lost: 'nur ohne sie',
  group: 'Gruppe',
  none: '(ohne Angabe)',
  picture: 'Weg nur mit der Änderung offen, Jahr für Jahr',
  saveTable: 'Ergebnis als CSV speichern',
  print: 'Drucken',
  wrongReform: 'Diese Änderung passt nicht.',
  wrongTable: 'Diese Tabelle lässt sich nicht lesen.',
  notJson: 'Die Datei ist kein JSON. Prüfen Sie Klammern, Anführungszeichen und Kommas.',
  parameter: (value: Parameter): string => {
    if ('day' in value) return value.day
    if ('number' in value) return String(value.number)
    if ('level' in value) return value.level
    const { years, months, days } = value.period
    const part = (count: number | undefined, one: string, many: string) =>
      count === undefined ? [] : [`${count} ${count === 1 ? one : many}`]
    return [...part(years, 'Jahr', 'Jahre'), ...part(months, 'Monat', 'Monate'), ...part(days, 'Tag', 'Tage')].join(' ')
  },
  change: (change: Change): { place: string; before: string; after: string } => {
    switch (change.does) {
      case 'replace':
        return {
          place: `${change.norm}, ${change.place}`,
          before: de.parameter(change.replace),
          after: de.parameter(change.by),
        }
      case 'drop':
        return { place: `${change.norm}, ${change.drop}`, before: 'wird verlangt', after: 'wird nicht mehr verlangt' }
      case 'grade':
        return { place: change.norm, before: 'Stärke wie im Gesetz', after: grades.de[change.grade] ?? change.grade }
      case 'drop-gate':
        return { place: `§ ${change.gate}`, before: 'steht davor', after: 'steht vor keiner Norm mehr' }
      case 'amount':
        return { place: change.amount, before: 'Betrag wie im Gesetz', after: String(change.value) }
    }
  },
  reformProblem: ({ at, code, found, allowed }: ReformProblem): string => {
    const where = at === '' ? '' : `${at}: `
    const there = allowed === '' ? '' : ` Möglich: ${allowed}`
    const said = {
      'wrong-form': `„${found}“ hat nicht die erwartete Form.`,
      'not-a-day': `„${found}“ ist kein Tag.`,
      'no-such-norm': `Die Norm „${found}“ gibt es nicht oder an diesem Tag nicht mehr.`,
      'several-norms': `„${found}“ meint mehrere Normen. Wählen Sie eine.`,
      'no-such-place': `Die Stelle „${found}“ hat diese Norm nicht.`,
      'no-such-parameter': `Die Zahl ${found} steht an dieser Stelle nicht.`,
      'no-such-gate': `Die Sperre „${found}“ gibt es nicht.`,
      'no-such-amount': `Den Betrag „${found}“ gibt es nicht.`,
    }[code]
    return `${where}${said}${there}`
  },
  tableProblem: (problem: TableProblem): string => {
    if (problem.is === 'nobody')
      return 'In dieser Tabelle steht niemand. Die erste Zeile nennt die Spalten, jede weitere ist ein Mensch.'
    if (problem.is === 'cell')
      return `Zeile ${problem.row}, Spalte „${problem.column}“: „${problem.found.slice(0, 80)}“ ist dort kein gültiger Wert.`
    if (problem.is === 'csv')
      return problem.code === 'quote'
        ? `Zeile ${problem.row}: Ein Anführungszeichen steht an falscher Stelle.`
        : `Zeile ${problem.row}: ${problem.found} statt ${problem.wanted} Zellen.`
    const name = 'name' in problem ? problem.name : ''
    return problem.code === 'misspelt'
      ? `Die Spalte „${name}“ ist keine Tatsache.${problem.meant ? ` Gemeint: „${problem.meant}“?` : ''}`
      : problem.code === 'column-twice'
        ? `Die Spalte „${name}“ gibt es zweimal.`
        : `Die Spalten lassen sich nicht lesen${name && ` („${name}“)`}. Die erste Zeile nennt ihre Namen.`
  },
}

type Words = typeof de

const en: Words = {
  title: 'What if the law were different?',
  lead: 'Choose a change and a table of people. Lotse counts to how many it opens a road and to how many it closes one, on the first day and in the five years after it.',
  onDevice: 'All counting is done on this device. Neither the change nor the table is sent.',
  noScript:
    'Without JavaScript this page does not count. The command line counts the same; the texts of the examples stand here.',
  reformStep: '1. The change',
  examples: 'Examples',
  exampleNames: {
    'four-years': '§ 25b: four years instead of six',
    'no-entry-ban': 'No bar by an entry ban (§ 11)',
  },
  openReform: 'Open a file with a change (JSON)',
  figures: 'Change a figure',
  yearsOfStay: '§ 25b Abs. 1: years of stay (today 6)',
  german: '§ 25b Abs. 1: German (today A2)',
  from: 'In force from',
  take: 'Take this change',
  needsFigure: 'Change at least one of the two figures and name a day.',
  formTitle: '§ 25b with other figures',
  chosen: 'Chosen',
  inForce: 'in force from',
  download: 'Save the change as a file',
  touched: (count) => (count === 1 ? 'It touches 1 norm:' : `It touches ${count} norms:`),
  before: 'Today',
  after: 'With the change',
  peopleStep: '2. The people',
  invented: '5,000 made-up people',
  inventedNote: 'These people are made up; the numbers say nothing about Saxony.',
  inventedMore: 'All hold a toleration. Its first day, German, wage, entry ban and district are drawn by lot.',
  own: 'A table of your own (CSV)',
  ownNote: 'One row a person, one column a fact, no names. An empty cell means: unknown.',
  openTable: 'Choose a CSV file',
  by: 'Split by',
  nothing: 'do not split',
  district: 'District or city (district)',
  count: 'Count',
  stop: 'Stop',
  counting: 'Counting',
  stopped: 'Stopped. There is no result.',
  fault: 'This could not be computed. Please load the page again and try once more.',
  result: '3. The result',
  nobody: 'Nothing changes for anybody in this table, not on the first day and not in the five years after it.',
  people: (people) => `${people} people counted.`,
  most: (gained, lost, day) =>
    `On ${day} a road is open to ${gained} people only with the change, to ${lost} only without it.`,
  explained:
    'What offices weigh is taken as weighed in the person’s favour. Nothing unknown is taken as met. Where the plus shrinks in later years, these people would get the road anyway, only later.',
  day: 'On',
  gained: 'only with the change',
  lost: 'only without it',
  group: 'Group',
  none: '(not told)',
  picture: 'Road open only with the change, year by year',
  saveTable: 'Save the result as CSV',
  print: 'Print',
  wrongReform: 'This change does not fit.',
  wrongTable: 'This table cannot be read.',
  notJson: 'The file is no JSON. Check brackets, quotes and commas.',
  parameter: (value) => {
    if (!('period' in value)) return de.parameter(value)
    const { years, months, days } = value.period
    const part = (count: number | undefined, one: string) =>
      count === undefined ? [] : [`${count} ${one}${count === 1 ? '' : 's'}`]
    return [...part(years, 'year'), ...part(months, 'month'), ...part(days, 'day')].join(' ')
  },
  change: (change) => {
    switch (change.does) {
      case 'replace':
        return {
          place: `${change.norm}, ${change.place}`,
          before: en.parameter(change.replace),
          after: en.parameter(change.by),
        }
      case 'drop':
        return { place: `${change.norm}, ${change.drop}`, before: 'is asked', after: 'is asked no more' }
      case 'grade':
        return { place: change.norm, before: 'as strong as in the law', after: change.grade }
      case 'drop-gate':
        return { place: `§ ${change.gate}`, before: 'stands before norms', after: 'stands before no norm any more' }
      case 'amount':
        return { place: change.amount, before: 'amount as in the law', after: String(change.value) }
    }
  },
  reformProblem: ({ at, code, found, allowed }) => {
    const where = at === '' ? '' : `${at}: `
    const there = allowed === '' ? '' : ` Possible: ${allowed}`
    const said = {
      'wrong-form': `“${found}” does not have the expected form.`,
      'not-a-day': `“${found}” is no day.`,
      'no-such-norm': `There is no norm “${found}”, or not on this day any more.`,
      'several-norms': `“${found}” means several norms. Choose one.`,
      'no-such-place': `This norm has no place “${found}”.`,
      'no-such-parameter': `The figure ${found} does not stand at this place.`,
      'no-such-gate': `There is no gate “${found}”.`,
      'no-such-amount': `There is no amount “${found}”.`,
    }[code]
    return `${where}${said}${there}`
  },
  tableProblem: (problem) => {
    if (problem.is === 'nobody')
      return 'Nobody stands in this table. The first row names the columns, each other row is a person.'
    if (problem.is === 'cell')
      return `Row ${problem.row}, column “${problem.column}”: “${problem.found.slice(0, 80)}” is no valid value there.`
    if (problem.is === 'csv')
      return problem.code === 'quote'
        ? `Row ${problem.row}: a quote is out of place.`
        : `Row ${problem.row}: ${problem.found} cells instead of ${problem.wanted}.`
    const name = 'name' in problem ? problem.name : ''
    return problem.code === 'misspelt'
      ? `The column “${name}” is no fact.${problem.meant ? ` Is “${problem.meant}” meant?` : ''}`
      : problem.code === 'column-twice'
        ? `The column “${name}” is there twice.`
        : `The columns cannot be read${name && ` (“${name}”)`}. The first row names them.`
  },
}

const grades = {
  de: { right: 'Anspruch', should: 'soll', may: 'kann', exceptional: 'nur ausnahmsweise' } as Record<string, string>,
}

export const reformWords: Readonly<Record<'de' | 'en', Words>> = { de, en }
