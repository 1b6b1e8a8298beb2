import type { LawWordsPart } from './law-words.ts'

export const factsHireDe: LawWordsPart = {
  facts: {
    applicantPassport: {
      label: 'Pass der Person',
      question: 'Welchen Pass hat die Person?',
      why: 'Für Menschen aus Deutschland und der EU brauchen Sie keine Erlaubnis.',
      values: {
        german: 'Deutschland',
        eu: 'ein Staat der Europäischen Union',
        'eu-family': 'ein anderer Staat, mit Aufenthaltskarte als Familie einer EU-Bürgerin oder eines EU-Bürgers',
        other: 'ein anderer Staat, oder kein Pass',
      },
    },
    livesAbroad: {
      label: 'Lebt im Ausland',
      question: 'Lebt die Person noch im Ausland und soll für die Arbeit kommen?',
      why: 'Dann braucht sie zuerst ein Visum.',
    },
    paperNote: {
      label: 'Vermerk zur Arbeit im Papier',
      question: 'Was steht auf dem Papier der Person zur Arbeit?',
      why: 'Der Satz steht auf der Karte, auf dem Zusatzblatt oder in der Duldung oder Gestattung. Er gilt.',
      values: {
        any: '„Erwerbstätigkeit erlaubt“ oder „Beschäftigung erlaubt“',
        'this-job': 'genau diese Stelle oder Ihr Betrieb ist eingetragen',
        ask: '„nur mit Genehmigung“ oder „nur mit Erlaubnis der Ausländerbehörde“',
        forbidden: '„Erwerbstätigkeit nicht erlaubt“ oder „nicht gestattet“',
        other: 'etwas anderes, etwa eine Zahl von Stunden oder eine andere Stelle',
      },
    },
    paperValid: {
      label: 'Papier noch gültig',
      question: 'Ist das Papier der Person noch gültig?',
      why: 'Das Datum steht darauf. Ist es abgelaufen, hilft oft eine Fiktionsbescheinigung.',
    },
    hireAs: {
      label: 'Was geplant ist',
      question: 'Was haben Sie vor?',
      why: 'Davon hängt ab, wer gefragt wird und welcher Zuschuss möglich ist.',
      values: {
        job: 'eine Stelle geben',
        training: 'ausbilden',
        'entry-qualification': 'auf eine Ausbildung vorbereiten (Einstiegsqualifizierung)',
        trial: 'einige Wochen zur Probe beschäftigen',
        course: 'jemanden, der schon bei mir arbeitet, weiterbilden',
      },
    },
    hireQualified: {
      label: 'Stelle mit Ausbildung oder Studium',
      question: 'Braucht man für die Stelle eine Ausbildung oder ein Studium?',
      why: 'Für solche Stellen gibt es eigene Wege und ein schnelleres Verfahren.',
    },
    hireBegun: {
      label: 'Schon begonnen',
      question: 'Hat die Person bei Ihnen schon angefangen?',
      why: 'Zuschüsse der Arbeitsagentur müssen vorher beantragt sein.',
    },
    applicantRegistered: {
      label: 'Gemeldet bei',
      question: 'Ist die Person bei der Arbeitsagentur oder beim Jobcenter gemeldet?',
      why: 'Diese Stelle entscheidet über einen Zuschuss. Die Person kann es Ihnen sagen.',
      values: { agency: 'Arbeitsagentur', jobcenter: 'Jobcenter', none: 'nein' },
    },
    employedHereFourYears: {
      label: 'Früher schon bei Ihnen',
      question:
        'Hat die Person in den letzten vier Jahren schon länger als drei Monate mit Sozialversicherung bei Ihnen gearbeitet?',
      why: 'Dann gibt es keinen Eingliederungszuschuss.',
    },
    joblessTwoYears: {
      label: 'Zwei Jahre arbeitslos',
      question: 'Ist die Person seit zwei Jahren oder länger arbeitslos?',
      why: 'Dann kann das Jobcenter zwei Jahre lang einen großen Teil des Lohns zahlen.',
    },
    contractTwoYears: {
      label: 'Vertrag für zwei Jahre',
      question: 'Läuft der Vertrag mindestens zwei Jahre?',
      why: 'Ein Zuschuss des Jobcenters verlangt es. Auch ein Vertrag ohne Ende zählt.',
    },
    applicantFrom25: {
      label: 'Mindestens 25 Jahre alt',
      question: 'Ist die Person mindestens 25 Jahre alt?',
      why: 'Ein Zuschuss des Jobcenters ist nur dafür da.',
    },
    jobcenterSixOfSevenYears: {
      label: 'Sechs Jahre Geld vom Jobcenter',
      question: 'Hat die Person in sechs der letzten sieben Jahre Geld vom Jobcenter bekommen?',
      why: 'Dann kann das Jobcenter bis zu fünf Jahre lang zahlen. Das Jobcenter weiß es.',
    },
    entryMonths: {
      label: 'Monate der Einstiegsqualifizierung',
      question: 'Wie viele Monate soll die Einstiegsqualifizierung dauern?',
      why: 'Gefördert werden vier bis zwölf Monate.',
    },
    entryHours: {
      label: 'Stunden in der Woche',
      question: 'Wie viele Stunden in der Woche?',
      why: 'Gefördert wird ab 20 Stunden.',
    },
    entryRecognised: {
      label: 'Führt zu anerkanntem Beruf',
      question: 'Bereitet sie auf eine Ausbildung in einem anerkannten Beruf vor?',
      why: 'Die Kammer sagt Ihnen, ob der Beruf anerkannt ist.',
    },
    entryHereBefore: {
      label: 'Früher schon im Unternehmen',
      question:
        'War die Person schon in einer Einstiegsqualifizierung bei Ihnen, oder in den letzten drei Jahren mit Sozialversicherung im Unternehmen, oder ist es der Betrieb ihrer Eltern, Frau oder ihres Mannes?',
      why: 'Dann ist der Zuschuss ausgeschlossen.',
    },
    trialWeeks: {
      label: 'Wochen zur Probe',
      question: 'Wie viele Wochen soll die Probe dauern?',
      why: 'Beim Betrieb sind bis zu sechs Wochen möglich.',
    },
    courseHours: {
      label: 'Stunden der Weiterbildung',
      question: 'Wie viele Stunden hat die Weiterbildung insgesamt?',
      why: 'Gefördert wird ab 121 Stunden.',
    },
    courseApproved: {
      label: 'Kurs zugelassen',
      question: 'Sind Kurs und Anbieter für die Förderung zugelassen?',
      why: 'Der Anbieter sagt es Ihnen (Zulassung nach AZAV).',
    },
  },
}
