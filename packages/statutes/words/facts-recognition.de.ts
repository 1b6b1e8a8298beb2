import type { LawWordsPart } from './law-words.ts'

export const factsRecognitionDe: LawWordsPart = {
  facts: {
    recognitionField: {
      label: 'Bereich des Berufs',
      question: 'Zu welchem Bereich gehört Ihr Beruf?',
      why: 'Davon hängen das Gesetz und die zuständige Stelle ab. Die Suche auf der Startseite dieser Frage hilft.',
      values: {
        trade: 'Industrie, Handel, Büro, Gastronomie, Technik, IT',
        craft: 'Handwerk (zum Beispiel Elektronik, Bau, Friseur, Bäckerei)',
        agriculture: 'Landwirtschaft, Gartenbau, Forst, Hauswirtschaft',
        nursing: 'Pflegefachkraft, Krankenschwester, Krankenpfleger',
        'regulated-other':
          'Anderer Beruf mit Erlaubnis: Medizin, Therapie, Hebamme, Apotheke, Ingenieurwesen, Architektur, Meister im Handwerk',
        'state-law': 'Schule, Kita, soziale Arbeit, Assistenzberufe nach sächsischem Recht',
        academic: 'Studium in einem Beruf ohne Erlaubnis (zum Beispiel Wirtschaft, Informatik, Sprachen)',
      },
    },
    certificateFromAbroad: {
      label: 'Abschluss im Ausland',
      question: 'Haben Sie im Ausland eine Ausbildung oder ein Studium abgeschlossen und ein Zeugnis bekommen?',
      why: 'Geprüft wird ein Abschluss. Nur Arbeit ohne Ausbildung reicht hier nicht.',
    },
    certificateFromUnion: {
      label: 'Abschluss aus der EU',
      question: 'Ist der Abschluss aus der EU, Island, Liechtenstein, Norwegen oder der Schweiz, oder dort anerkannt?',
      why: 'Dafür gelten zum Teil andere Regeln.',
    },
    recognitionStage: {
      label: 'Stand des Antrags',
      question: 'Wie weit ist Ihr Antrag auf Anerkennung?',
      why: 'Die Frist für die Entscheidung läuft erst, wenn alle Unterlagen da sind.',
      values: {
        'not-yet': 'Noch kein Antrag',
        sent: 'Abgeschickt, es fehlt noch etwas oder ich weiß es nicht',
        complete: 'Alle Unterlagen sind angekommen',
        decided: 'Der Bescheid ist da',
      },
    },
    recognitionSentOn: {
      label: 'Antrag eingegangen am',
      question: 'An welchem Tag ist der Antrag bei der Stelle angekommen?',
      why: 'Einen Monat danach muss die Bestätigung da sein.',
    },
    recognitionCompleteOn: {
      label: 'Unterlagen vollständig am',
      question: 'An welchem Tag ist die letzte Unterlage angekommen?',
      why: 'Von da an hat die Stelle drei Monate Zeit.',
    },
    recognitionExtended: {
      label: 'Frist verlängert',
      question: 'Hat die Stelle rechtzeitig geschrieben, dass sie länger braucht, und warum?',
      why: 'Das darf sie einmal.',
    },
    recognitionPaused: {
      label: 'Frist angehalten',
      question: 'Hat die Stelle noch etwas verlangt, oder prüft sie Ihr Können mit Arbeitsprobe oder Gespräch?',
      why: 'So lange steht die Frist still.',
    },
    recognitionFastTrack: {
      label: 'Beschleunigtes Verfahren',
      question: 'Betreibt ein Betrieb für Sie das beschleunigte Fachkräfteverfahren (§ 81a)?',
      why: 'Dann soll die Stelle in zwei Monaten entscheiden.',
    },
    recognitionPapersMissing: {
      label: 'Unterlagen fehlen',
      question: 'Fehlen Ihnen Zeugnisse, die Sie nicht oder nur sehr schwer bekommen können?',
      why: 'Dann gibt es andere Wege, das Können zu zeigen.',
    },
    recognitionResult: {
      label: 'Ergebnis',
      question: 'Was steht im Bescheid?',
      why: 'Danach richtet sich, was Sie als Nächstes tun können.',
      values: {
        full: 'Gleichwertig',
        differences: 'Teilweise gleichwertig, oder es fehlt noch etwas (Auflage)',
        refused: 'Nicht gleichwertig',
      },
    },
  },
}
