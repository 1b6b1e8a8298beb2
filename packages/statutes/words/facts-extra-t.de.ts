import type { LawWordsPart } from './law-words.ts'

export const factsExtraTDe: LawWordsPart = {
  facts: {
    safeCountry: {
      label: 'Staatsangehörigkeit: sicherer Herkunftsstaat',
      question: 'Sind Sie Staatsangehörige oder Staatsangehöriger eines dieser Länder?',
      why: 'Für Menschen aus diesen Ländern ist Arbeit und Ausbildung nach einem abgelehnten Asylantrag oft verboten. Es gibt Ausnahmen.',
      values: {
        none: 'Nein, keines davon',
        'annex-2': 'Albanien, Bosnien und Herzegowina, Ghana, Kosovo, Montenegro, Nordmazedonien, Senegal oder Serbien',
        'georgia-moldova': 'Georgien oder Republik Moldau',
        'eu-list': 'Ägypten, Bangladesch, Indien, Kolumbien, Marokko oder Tunesien',
        turkey: 'Türkei',
      },
    },
    workPermissionJune2026: {
      label: 'Arbeitserlaubnis am 11. Juni 2026',
      question:
        'Hatten Sie am 11. Juni 2026 eine Erlaubnis der Ausländerbehörde, zu arbeiten oder eine Ausbildung zu machen?',
      why: 'Dann gilt das neue Arbeitsverbot für Ihr Land nicht. Die Erlaubnis steht in der Duldung oder Gestattung.',
    },
    'training.germanChecked': {
      label: 'Deutsch ist geprüft',
      question:
        'Hat der Betrieb oder die Schule geprüft, dass Ihr Deutsch für die Ausbildung reicht, oder machen Sie davor noch einen Deutschkurs?',
      why: 'Dann brauchen Sie für die Aufenthaltserlaubnis kein Zertifikat B1.',
    },
    searchedTrainingBefore: {
      label: 'Schon einmal Zeit zur Suche bekommen',
      question:
        'Haben Sie nach einer abgebrochenen Ausbildung schon einmal sechs Monate bekommen, um eine neue zu suchen?',
      why: 'Diese sechs Monate gibt es nur einmal.',
    },
    keptByTrainingFirm: {
      label: 'Übernahme durch den Betrieb',
      question: 'Arbeiten Sie nach der Ausbildung im selben Betrieb weiter?',
      why: 'Wer nicht übernommen wird, bekommt sechs Monate für die Suche nach Arbeit.',
    },
    trainingSupport: {
      label: 'Berufsausbildungsbeihilfe (BAB)',
      question:
        'Bekommen Sie Berufsausbildungsbeihilfe (BAB) von der Agentur für Arbeit, oder ist sie Ihnen bewilligt?',
      why: 'Solange Sie BAB bekommen, schadet anderes Geld vom Staat der Aufenthaltserlaubnis zur Ausbildung nicht.',
    },
    withoutPublicFundsSince: {
      label: 'Ohne Geld vom Staat seit',
      question:
        'Seit wann leben Sie und Ihr Haushalt ohne Geld vom Jobcenter oder Sozialamt (Geld nur für Miete und Heizung zählt nicht)?',
      why: 'Ein Weg für Menschen mit drei Jahren Arbeit als Fachkraft verlangt ein Jahr. Nehmen Sie den Tag nach der letzten Zahlung.',
    },
    livesFromOwnJobSince: {
      label: 'Eigener Lohn reicht für Sie seit',
      question: 'Seit wann reicht Ihr eigener Lohn für alles, was Sie selbst brauchen, ohne Geld vom Staat?',
      why: 'Die Beschäftigungsduldung verlangt zwölf Monate. Was Ihre Familie braucht, zählt hier nicht mit.',
    },
    childSentenced: {
      label: 'Strafe eines Kindes',
      question:
        'Wurde eines Ihrer minderjährigen Kinder zu einer längeren Strafe verurteilt (Haft ab sechs Monaten, Jugendstrafe ab einem Jahr ohne Bewährung) oder wegen einer Tat mit Drogen?',
      why: 'Die Beschäftigungsduldung fragt danach. Jugendarrest oder Sozialstunden zählen nicht. Diese Antwort bleibt bei Ihnen.',
    },
    integrationCourseDuty: {
      label: 'Pflicht zum Integrationskurs',
      question: 'Hat Sie eine Behörde zu einem Integrationskurs verpflichtet? Wenn ja: Wie ging er aus?',
      why: 'Nur wer einen Brief mit einer Verpflichtung hat, muss den Kurs nachweisen.',
      values: {
        none: 'Nein, ich war nicht verpflichtet',
        passed: 'Ja, und ich habe ihn mit Erfolg abgeschlossen',
        excused: 'Ja, abgebrochen, aber nicht durch meine Schuld (zum Beispiel Krankheit)',
        open: 'Ja, und er ist noch nicht abgeschlossen',
      },
    },
  },
}
