import type { Problem } from '@lotse/law'
import { longDay } from '@lotse/statutes/words/day.ts'
import { helpDe } from './help.de.ts'
import { plain } from './page.ts'
import type { Texts } from './texts.ts'

const day = (value: string) => longDay(value, 'de')
const list = (entries: readonly string[]) =>
  entries.length < 2 ? (entries[0] ?? '') : `${entries.slice(0, -1).join(', ')} und ${entries.at(-1)}`

/** What the reader of situations says in English about what is allowed. */
const allowed = (text: string): string =>
  text
    .replace('object of facts', 'ein JSON-Objekt mit Fakten')
    .replace(/^object with /, 'ein Objekt mit ')
    .replace(/^object$/, 'ein Objekt')
    .replace(', or false', ' (oder false)')
    .replace(/^whole number /, 'eine ganze Zahl von ')
    .replace('text, such as', 'Text, zum Beispiel')
    .replace('a day; only the first span may leave it out', 'ein Tag; nur der erste Zeitraum darf ihn weglassen')
    .replace('after the end of', 'nach dem Ende von')
    .replace(', which has no end yet: give it "to"', '; dieser Zeitraum hat noch kein Ende: geben Sie "to" an')
    .replace('true, false', 'true oder false')
    .replace('[…] or {', 'eine Liste […] oder {')

function unknownFact(can: string): string {
  if (can.endsWith('?')) return `Meinten Sie ${can}`
  return can === 'a fact of the vocabulary' ? '„lotse facts“ zeigt alle.' : `Erlaubt: ${can}.`
}

function problem({ at, code, found, allowed: may }: Problem): string {
  const where = plain(at, 80) || 'Situation'
  const was = plain(found, 80)
  const can = allowed(may)
  switch (code) {
    case 'unknown-fact':
      return `${where}: Diesen Fakt gibt es nicht. ${unknownFact(can)}`
    case 'wrong-type':
      return `${where}: ${was} hat die falsche Form. Erlaubt: ${can}. Unbekanntes lassen Sie weg.`
    case 'not-allowed':
      return `${where}: ${was} ist kein erlaubter Wert. Erlaubt: ${can}.`
    case 'not-a-day':
      return `${where}: ${was} ist kein Tag. Schreiben Sie ihn so: ${can}.`
    case 'out-of-range':
      return `${where}: ${was} liegt außerhalb. Erlaubt: ${can}.`
    case 'in-the-future':
      return `${where}: ${was} liegt nach dem Tag, an dem die Fakten gelten. Erlaubt: ${can}. Unbekanntes lassen Sie weg.`
    case 'out-of-order':
      return `${where}: ${was} kann nicht sein. Erlaubt: ${can}.`
    case 'overlap':
      return `${where}: Der Zeitraum überschneidet sich mit dem davor (${was.replace('from', 'ab')}). Er muss beginnen: ${can}.`
    case 'too-many':
      return `${where}: ${was} Einträge sind zu viele. Erlaubt: ${can}.`
  }
}

const files: Record<string, string> = {
  ENOENT: 'Die Datei gibt es nicht.',
  EISDIR: 'Das ist ein Ordner, keine Datei.',
  ENOTDIR: 'Das ist kein Ordner.',
  EACCES: 'Für diese Datei fehlt das Leserecht.',
}

export const textsDe: Texts = {
  ...helpDe,
  standardInput: 'Eingabe',

  noCommand: 'Was möchten Sie wissen? Nennen Sie einen Befehl, zum Beispiel: lotse ask',
  unknownCommand: (typed, meant) =>
    `Den Befehl „${plain(typed)}“ gibt es nicht.${meant ? ` Meinten Sie „${meant}“?` : ' lotse --help zeigt alle.'}`,
  unknownLanguage: (typed) => `--lang: „${plain(typed)}“ gibt es nicht. Erlaubt: de, en.`,
  unknownOption: (typed, meant) =>
    `${plain(typed)}: Diese Option gibt es nicht.${meant ? ` Meinten Sie ${meant}?` : ''}`,
  optionWithoutValue: (name) => `${name}: Diese Option steht ohne Wert.`,
  optionNeedsValue: (name) => `${name}: Nach dieser Option fehlt der Wert.`,
  optionTwice: (name) => `${name}: Diese Option steht zweimal da. Geben Sie sie einmal an.`,
  optionNotHere: (name, command) => `${name}: Diese Option gehört nicht zu „lotse ${command}“.`,
  tooFew: (command) =>
    ({
      route: 'Welche Situation? Nennen Sie eine Datei, oder - für die Standardeingabe.',
      check: 'Nennen Sie eine Norm und eine Situation: lotse check "AufenthG 25b" situation.json',
      'law test': 'Welcher Ordner mit Fällen? Zum Beispiel: lotse law test cases',
      'law show': 'Welche Norm? Zum Beispiel: lotse law show "AufenthG 25b"',
    })[command] ?? `„lotse ${command}“ braucht mehr Angaben.`,
  tooMany: (command, first) =>
    `„${plain(first)}“ ist zu viel für „lotse ${command}“. Schreiben Sie eine Fundstelle in Anführungszeichen.`,
  moreHelp: (command) => `Hilfe: lotse ${command ? `${command} ` : ''}--help`,
  notADay: (where, typed) => `${where}: „${plain(typed)}“ ist kein Tag. Schreiben Sie ihn so: 2026-11-23.`,
  applicationAfterDecision:
    '--application: Der Antrag liegt nach der Entscheidung (--at). Nennen Sie einen Tag davor oder denselben Tag.',
  unknownNorm: (typed, meant) =>
    `Diese Norm kennt Lotse nicht: „${plain(typed)}“. ${meant.length > 0 ? `Meinten Sie: ${meant.join(', ')}?` : '„lotse law list“ zeigt alle.'}`,
  unknownGoal: (typed, meant) =>
    `--goal: „${plain(typed)}“ ist kein Ziel. ${meant.length > 0 ? `Meinten Sie: ${meant.join(', ')}?` : 'Nennen Sie eine Norm, einen Status (settlement) oder eine Familie (title).'}`,
  manyGoals: (typed, norms) => `--goal: „${plain(typed)}“ meint mehrere Normen. Nennen Sie eine: ${norms.join(', ')}.`,
  unreadable: (path, code) => `${plain(path, 120)}: ${files[code] ?? 'Das lässt sich nicht lesen.'}`,
  unwritable: (path, code) =>
    `${plain(path, 120)}: ${code === 'ENOENT' ? 'Den Ordner gibt es nicht.' : 'Das lässt sich nicht schreiben.'}`,
  jsonProblem: (found) => {
    switch (found.code) {
      case 'not-json':
        return `Das ist kein JSON, ab Zeile ${found.line}, Spalte ${found.column}. Prüfen Sie Klammern, Kommas und Anführungszeichen dort.`
      case 'said-twice':
        return `Zeile ${found.line}: „${plain(found.key)}“ steht zweimal im selben Objekt. Lassen Sie die Angabe stehen, die stimmt.`
      case 'too-deep':
        return `Zeile ${found.line}: tiefer verschachtelt als ${found.most} Ebenen. Eine Situation ist flach.`
      case 'too-long':
        return `länger als ${found.most} Zeichen. Das ist keine Situation.`
      case 'empty':
        return 'leer. Schreiben Sie mindestens {} hinein, wenn nichts bekannt ist.'
    }
  },
  problem,
  moreProblems: (count) => `und mindestens ${count} weitere Stellen.`,
  ignored: (fact) => `Hinweis: „${fact}“ zählt nicht, weil ein anderer Fakt ihm widerspricht oder ihn ausschließt.`,
  noDialect: (known) => `--dialect: Nennen Sie die Datenbank: ${known.join(', ')}.`,
  unknownDialect: (typed, known) => `--dialect: „${plain(typed)}“ gibt es nicht. Erlaubt: ${known.join(', ')}.`,
  sql: {
    created: 'Die Tabelle, eine Zeile je Mensch; was darin schon steht, bleibt.',
    prepared:
      'Liest die Tabelle einmal: Listen aus JSON, unbekannte Wörter als NULL. Hängt nicht am Tag und an keiner Norm.',
    asked: (on) => `Je Zeile und Norm: TRUE offen, FALSE nicht offen, NULL unbekannt oder abzuwägen, am ${on}.`,
  },
  noCorpus: '--corpus: Nennen Sie den Ordner mit den Gesetzestexten.',
  corpusProblem: (found) => `Hinweis: ${plain(found, 200)}`,
  fault:
    'Lotse ist auf einen Fehler gestoßen und hat nichts gerechnet. Ihre Angaben sind nicht schuld. Mit LOTSE_DEBUG=1 sehen Sie die Stelle; bitte melden Sie sie.',

  day,
  list,
  grade: {
    right: 'Anspruch (ist)',
    should: 'in der Regel (soll)',
    may: 'Ermessen (kann)',
    exceptional: 'nur im besonderen Einzelfall',
    barred: 'geschlossen',
  },
  grant: {
    right: 'Heute offen. Sie haben einen Anspruch: Die Behörde muss den Titel erteilen.',
    should: 'Heute offen. Die Behörde soll den Titel erteilen: in der Regel bekommen Sie ihn.',
    may: 'Heute möglich. Die Behörde kann den Titel erteilen und wägt dabei ab (Ermessen).',
    exceptional: 'Heute nur in einem besonderen Einzelfall möglich. Einen Anspruch gibt es nicht.',
    barred: 'Heute nicht offen.',
  },
  open: {
    open: 'offen',
    'subject-to-judgement': 'Möglich. Eine Frage muss die Behörde noch abwägen, alles andere ist erfüllt.',
    perhaps: 'vielleicht',
    closed: 'Noch nicht offen.',
  },
  perhaps: (questions) =>
    questions === 1
      ? 'Vielleicht offen. Eine Antwort fehlt noch, dann ist es klar.'
      : `Vielleicht offen. ${questions > 0 ? `Noch ${questions} Antworten machen es klar.` : 'Es fehlt noch etwas, das heute niemand sicher weiß.'}`,
  notInForce: 'Diese Norm gilt an diesem Tag nicht.',
  missing: (labels) => `Es fehlt: ${labels.join('; ')}.`,
  opensOn: (on) => `Offen ab ${day(on)}, wenn alles so bleibt.`,
  opensOnIfJudged: (on) => `Ab ${day(on)}, wenn die Behörde zu Ihren Gunsten abwägt.`,
  opensOnAtBest: (on) => `Frühestens ab ${day(on)}, wenn die offenen Antworten passen.`,
  unknownFrom: (on) => `Ab ${day(on)} weiß heute niemand sicher, was gilt.`,
  closesOn: (on) => `Nur bis zum Tag vor dem ${day(on)}: Danach ist dieser Weg zu. Stellen Sie den Antrag vorher.`,
  weaker: (grade, on) => `Schwächer, aber möglich ab ${day(on)}: ${textsDe.grade[grade]}.`,
  noRoad: 'Auf diesem Weg hilft heute kein einzelner Schritt. Eine Beratung kennt andere Wege mit Ihnen.',
  toDo: 'Was Sie tun können',
  oneOfThese: 'Eine dieser Möglichkeiten genügt:',
  earliest: (on) => `dann frühestens offen ab ${day(on)}`,
  atOnce: 'offen, sobald das erreicht ist',
  months: (count) => (count === 1 ? 'etwa 1 Monat' : `etwa ${count} Monate`),
  estimate: 'geschätzt',
  help_: (kinds) => `Hilfe: ${kinds.join('; ')}.`,
  onlyOthers: 'das liegt nicht bei Ihnen',
  independentAdviceFirst:
    'Sprechen Sie zuerst mit einer unabhängigen Beratung. Dafür schlägt Lotse keinen Schritt vor.',
  toAnswer: 'Was noch offen ist (wichtigste Frage zuerst)',
  moreQuestions: (count) => `und ${count} weitere`,
  toJudge: 'Was ein Mensch abwägen muss',
  factorsFor: (labels) => `Dafür zählt: ${labels.join(', ')}.`,
  why: 'Warum',
  exclusions: 'Was nicht vorliegen darf',
  state: { yes: 'erfüllt', no: 'fehlt', unknown: 'unklar', judgement: 'abwägen' },
  exclusionState: { yes: 'trifft nicht zu', no: 'trifft zu', unknown: 'unklar', judgement: 'abwägen' },
  waived: 'nicht nötig',
  mayBeWaived: 'verzichtbar',
  allows: 'Was Sie damit dürfen',
  papers: 'Was Sie mitbringen',
  inFavour: 'Was für Sie sprechen kann',
  stateOfLaw: (on, isOld) =>
    `Stand des Rechts: ${day(on)}.${isOld ? ' Das ist länger als sechs Monate her: Fragen Sie nach, ob es noch gilt.' : ''}`,
  notReviewed: 'Noch keine Anwältin und kein Anwalt hat diese Regeln geprüft. Die Auskunft entscheidet nichts.',
  advice:
    'Unabhängige, kostenlose Beratung in Ihrer Nähe: Migrationsberatung (bamf-navi.bamf.de), unter 27 Jahren Jugendmigrationsdienst (jugendmigrationsdienste.de), Asyl- und Rechtsberatung (adressen.asyl.net).',
  law: 'Gesetz',

  routes: (count) => (count === 1 ? 'Ein Weg kann sich öffnen.' : `${count} Wege können sich öffnen.`),
  today: (status, on) => `Ausgangspunkt am ${day(on)}: ${status}.`,
  unknownStatus: 'Ihr heutiges Papier ist noch nicht bekannt',
  noRoutes: 'Noch zeigt sich kein Weg mit einem Datum.',
  supposed:
    'Wonach nicht gefragt wurde, weil es selten ist (Studienplatz, Forschung, Selbständigkeit, besondere Arten von Arbeit, Aufnahme aus dem Ausland, Opfer von Straftaten), gilt hier als nicht zutreffend. Steht es in der Datei, zählt es.',
  inTheWay: 'Dafür müsste vor allem gelten',
  tooLittleKnown: 'Für ein Datum ist noch zu wenig bekannt. Einige Wege sind denkbar.',
  thinkable: 'Denkbar, wenn mehr bekannt ist',
  openAnswers: (count) => `${count} Antworten offen`,
  arrives: (on, earliest) =>
    on === earliest ? `voraussichtlich ${day(on)}` : `voraussichtlich ${day(on)}, frühestens ${day(earliest)}`,
  assumes: 'Das hängt noch ab von:',
  judgedWell: 'Die Behörde muss zu Ihren Gunsten abwägen:',
  step: (title, from, to, isEstimate) =>
    from === to ? `${title}: ab ${day(to)}` : `${title}: bis ${day(to)}${isEstimate ? ' (geschätzt)' : ''}`,
  applyBy: (on) => `Spätester Tag für den Antrag: ${day(on)}.`,
  goesTo: (title) => `Ergebnis: ${title}.`,
  yes: 'ja',
  no: 'nein',

  facts: {
    intro:
      'Alle Fakten einer Situation. Was fehlt oder null ist, gilt als unbekannt. Geld in Cent, Tage als 2026-11-23. Ausführlich: docs/facts.md',
    areas: {
      stay: 'Aufenthalt',
      identity: 'Identität',
      language: 'Sprache',
      learning: 'Schule, Ausbildung, Studium',
      work: 'Arbeit',
      livelihood: 'Lebensunterhalt',
      family: 'Familie',
      health: 'Gesundheit',
      conduct: 'Verhalten (wird zuletzt gefragt)',
    },
    kind: (kind) =>
      ({
        boolean: 'true oder false',
        choice: 'eins von',
        level: 'Stufe, niedrigste zuerst',
        integer: 'ganze Zahl',
        money: 'Cent',
        date: 'Tag',
        set: 'Liste aus',
        spans: 'Zeiträume {status, from, to}',
        list: 'Liste von Objekten',
        record: 'Objekt, oder false für keins',
      })[kind] ?? kind,
    onlyIf: (fact, values) => `zählt nur, wenn ${fact} ${values.join(' oder ')} ist`,
    per: { month: 'im Monat', year: 'im Jahr' },
  },

  ask: {
    welcome:
      'Lotse stellt Ihnen Fragen und zeigt dann Ihre Wege. Sie müssen nichts wissen: Enter heißt „weiß nicht“. Nichts verlässt diesen Rechner.',
    unknown: 'Enter: weiß nicht',
    back: 'zurück',
    pick: (most) => `Nummer von 1 bis ${most}, oder Enter für „weiß nicht“`,
    notUnderstood: 'Das habe ich nicht verstanden.',
    dayForm: 'Tag, etwa 14.03.2021, oder Enter für „weiß nicht“',
    moneyForm: 'Betrag in Euro, etwa 1450 oder 1450,50, oder Enter für „weiß nicht“',
    numberForm: (min, max) => `Zahl von ${min} bis ${max}, oder Enter für „weiß nicht“`,
    left: (count) => (count === 1 ? 'Noch 1 Frage' : `Noch etwa ${count} Fragen`),
    more: 'anderes Papier',
    wentBack: 'Die letzte Antwort ist zurückgenommen.',
    nothingBefore: 'Das ist die erste Frage.',
    commands: 'Jederzeit: zurück · antwort · speichern DATEI · ende',
    anotherPaper: 'Hatten Sie davor ein anderes Papier?',
    never: 'Ich habe nie Asyl beantragt',
    none: 'keins davon',
    anotherChild: 'Haben Sie noch ein Kind in Deutschland?',
    settled: 'Danke. Mehr muss Lotse nicht wissen.',
    saved: (path) => `Gespeichert: ${plain(path, 120)}`,
    keep: 'Möchten Sie Ihre Antworten aufheben? Dann: speichern situation.json. Enter beendet.',
    nameOfFile: 'Nennen Sie eine Datei: speichern situation.json',
    problem: 'Das passt nicht zusammen:',
  },

  norm: {
    grade: 'Stärke',
    for: 'Für wen',
    requires: 'Voraussetzungen',
    regularly: 'Voraussetzungen im Regelfall (fehlt eine, bleibt der besondere Einzelfall)',
    barred: 'Ausgeschlossen, wenn',
    regularlyBarred: 'In der Regel ausgeschlossen, wenn',
    waived: 'Ausnahmen',
    gates: 'Allgemeine Voraussetzungen',
    passage: 'Ausnahme',
    departs: 'Gilt hier nicht',
    grants: 'Ergebnis',
    longest: (period) => `längstens ${period}`,
    consents: 'Zustimmung',
    papers: 'Nachweise',
    inFavour: 'Was dafür sprechen kann',
    notSaid: 'Was an anderer Stelle steht',
    inForce: (from, to, unknownFrom) =>
      `In Kraft ab ${day(from)}${to ? ` bis ${day(to)}` : ''}${unknownFrom ? `; ab ${day(unknownFrom)} ist der Text nicht sicher bekannt` : ''}.`,
    checks: 'geprüft wird',
    count: (count) => (count === 1 ? '1 Norm' : `${count} Normen`),
  },

  changes: {
    needsFrom: 'Nennen Sie den ersten Tag: lotse law changes --from 2026-06-11 --to 2026-06-12',
    order: (from, to) => `--to: ${to} liegt nicht nach --from ${from}. Der zweite Tag muss nach dem ersten liegen.`,
    between: (from, to) => `Was am ${day(to)} anders gilt als am ${day(from)}, soweit Lotse es kennt.`,
    none: (from, to) => `Am ${day(to)} gilt in Lotse dasselbe wie am ${day(from)}.`,
    began: 'Texte, die Lotse erst danach kennt (ob es vorher andere gab, sagt Lotse nicht):',
    ended: 'Gilt nicht mehr:',
    unsure: 'Nicht mehr sicher bekannt:',
    same: 'Der Text ist ein anderer; was Lotse daraus rechnet, ist gleich.',
    change: { added: 'neu', dropped: 'weg', changed: 'geändert' },
    facet: {
      cite: 'Die Norm steht an anderer Stelle.',
      grants: 'Was sie gibt, ist anders.',
      departed: 'Wovon sie selbst abweicht, ist anders.',
      consents: 'Wer zustimmen muss, ist anders.',
      papers: 'Die Nachweise sind andere.',
      inFavour: 'Was dafür sprechen kann, ist anders.',
    },
    figures: 'Beträge:',
    turns: 'Feste Tage in Bedingungen:',
    unknown: 'nicht bekannt',
  },

  drift: {
    none: (count, norms) =>
      `Nichts hat sich geändert: ${count} Fundstellen in ${norms} Normen stehen da wie beim Schreiben.`,
    found: (count) =>
      count === 1
        ? 'Eine Fundstelle steht nicht mehr da wie beim Schreiben der Norm.'
        : `${count} Fundstellen stehen nicht mehr da wie beim Schreiben der Normen.`,
    status: {
      changed: 'geändert',
      missing: 'fehlt',
      moved: 'umgezogen',
      'added-beside': 'ergänzt',
      unchecked: 'ungeprüft',
      same: 'gleich',
    },
    to: (place) => `jetzt ${place}`,
    added: (places) => `neu daneben: ${places.join(', ')}`,
    absent: (code, count) =>
      `${code} liegt nicht im Ordner (${count === 1 ? '1 Fundstelle' : `${count} Fundstellen`}).`,
    unchecked: (count) =>
      count === 1
        ? '1 Fundstelle konnte nicht verglichen werden:'
        : `${count} Fundstellen konnten nicht verglichen werden:`,
  },
}
