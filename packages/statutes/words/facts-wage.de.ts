import type { LawWordsPart } from './law-words.ts'

export const factsWageDe: LawWordsPart = {
  facts: {
    wageRelation: {
      label: 'Was Sie im Betrieb sind',
      question: 'Was waren Sie im Betrieb in diesem Monat?',
      why: 'Der Mindestlohn gilt für Arbeit, auch im Minijob und zur Aushilfe. Für eine Ausbildung gilt eine eigene Mindestvergütung.',
      values: {
        employee: 'Arbeit: Vollzeit, Teilzeit, Minijob, Aushilfe',
        training: 'Berufsausbildung',
        internship: 'Praktikum',
        volunteer: 'Ehrenamt oder Freiwilligendienst',
        'self-employed': 'selbstständig, mit eigenen Rechnungen',
      },
    },
    wageMonth: {
      label: 'Monat, um den es geht',
      question: 'Für welchen Monat möchten Sie rechnen?',
      why: 'Lassen Sie den Tag leer. Jeder Monat wird für sich gerechnet.',
    },
    wageHours: {
      label: 'Volle Stunden im Monat',
      question: 'Wie viele volle Stunden haben Sie in diesem Monat gearbeitet, ohne Pausen?',
      why: 'Es zählt, was Sie wirklich gearbeitet haben, nicht was im Vertrag steht. Schreiben Sie jeden Tag Beginn, Ende und Pause auf.',
    },
    wageMinutes: {
      label: 'Minuten dazu',
      question: 'Wie viele Minuten kommen zu den vollen Stunden noch dazu?',
      why: 'Eine Zahl von 0 bis 59. Wenn es glatte Stunden waren: 0.',
    },
    wagePaid: {
      label: 'Bezahlt, brutto',
      question: 'Wie viel Lohn haben Sie für diesen Monat bekommen, brutto in Euro?',
      why: 'Brutto heißt: vor Steuern und Abgaben. Auf der Lohnabrechnung steht es als „Gesamtbrutto“. Haben Sie nichts bekommen: 0.',
    },
    hoursOnAccount: {
      label: 'Arbeitszeitkonto',
      question:
        'Wurden Stunden aus diesem Monat auf ein Arbeitszeitkonto geschrieben, das Sie schriftlich vereinbart haben?',
      why: 'Für solche Überstunden darf der Betrieb sich bis zu zwölf Monate Zeit lassen.',
    },
    longTermUnemployedBefore: {
      label: 'Vorher lange arbeitslos',
      question: 'Waren Sie direkt vor dieser Arbeit ein Jahr oder länger arbeitslos gemeldet?',
      why: 'Dann gilt der Mindestlohn in den ersten sechs Monaten der Arbeit nicht.',
    },
    jobBeganOn: {
      label: 'Erster Arbeitstag',
      question: 'An welchem Tag haben Sie diese Arbeit begonnen?',
      why: 'Nach sechs Monaten gilt der Mindestlohn auch für Sie.',
    },
    jobSubsidised: {
      label: 'Förderung vom Jobcenter für den Betrieb',
      question:
        'Bekommt der Betrieb für Ihre Stelle Geld vom Jobcenter, das nur für lange Arbeitslose da ist (§ 16e oder § 16i SGB II)?',
      why: 'Dann gilt der Mindestlohn vom ersten Tag an. Das Jobcenter sagt es Ihnen.',
    },
    internshipKind: {
      label: 'Art des Praktikums',
      question: 'Was für ein Praktikum ist es?',
      why: 'Für manche Praktika gilt der Mindestlohn nicht.',
      values: {
        compulsory: 'Pflichtpraktikum: Schule, Ausbildung oder Studium schreiben es vor',
        orientation: 'um eine Ausbildung oder ein Studium zu wählen',
        'beside-studies': 'freiwillig neben Ausbildung oder Studium',
        'entry-qualification': 'Einstiegsqualifizierung oder Berufsvorbereitung',
        other: 'ein anderes, etwa nach einem Abschluss',
      },
    },
    internshipUpToThreeMonths: {
      label: 'Praktikum bis drei Monate',
      question: 'Dauert das Praktikum insgesamt höchstens drei Monate?',
      why: 'Ein längeres freiwilliges Praktikum muss mit dem Mindestlohn bezahlt werden.',
    },
    internshipBefore: {
      label: 'Früher dort schon ein Praktikum',
      question: 'Hatten Sie beim selben Betrieb schon früher ein solches Praktikum?',
      why: 'Das zweite muss mit dem Mindestlohn bezahlt werden.',
    },
    apprenticeshipInFirm: {
      label: 'Ausbildung im Betrieb',
      question: 'Ist es eine Ausbildung in einem Betrieb mit Berufsschule (nicht an einer Fachschule, nicht Pflege)?',
      why: 'Dafür gilt die Mindestvergütung des Berufsbildungsgesetzes. Im Vertrag steht meist die Kammer (IHK, HWK).',
    },
    apprenticeshipFrom: {
      label: 'Beginn der Ausbildung im Betrieb',
      question: 'An welchem Tag hat diese Ausbildung begonnen?',
      why: 'Das Jahr des Beginns bestimmt, wie viel es mindestens ist.',
    },
    apprenticeshipYear: {
      label: 'Ausbildungsjahr',
      question: 'In welchem Ausbildungsjahr waren Sie in diesem Monat (1, 2, 3 oder 4)?',
      why: 'Mit jedem Jahr steigt die Vergütung.',
    },
    apprenticeshipPartTime: {
      label: 'Ausbildung in Teilzeit',
      question: 'Ist es eine Ausbildung in Teilzeit?',
      why: 'Dann darf die Vergütung kleiner sein, aber nur so viel wie die Zeit.',
    },
    apprenticeshipCollective: {
      label: 'Tarifvertrag im Betrieb',
      question: 'Gilt im Betrieb ein Tarifvertrag für die Vergütung der Auszubildenden?',
      why: 'Dann gilt dessen Betrag, auch wenn er kleiner ist. Es steht im Ausbildungsvertrag.',
    },
    outsideWorkingTimeAct: {
      label: 'Vom Arbeitszeitgesetz ausgenommen',
      question:
        'Sind Sie leitend angestellt, arbeiten Sie im Gottesdienst, oder wohnen Sie mit den Menschen zusammen, die Sie betreuen?',
      why: 'Nur dann gelten die Regeln zur Arbeitszeit nicht. Fast immer ist die Antwort nein.',
    },
    worseTreatment: {
      label: 'Schlechter behandelt',
      question: 'Wurden Sie bei der Arbeit schlechter behandelt als andere?',
      why: 'Wer aus einem verbotenen Grund weniger bekommt oder beleidigt wird, kann Geld verlangen. Die Frist ist kurz.',
      fields: {
        ground: {
          label: 'Weswegen',
          question: 'Was war der Grund?',
          why: 'Bei mehreren Gründen: der wichtigste.',
          values: {
            origin: 'Herkunft oder Hautfarbe',
            sex: 'Geschlecht oder Schwangerschaft',
            religion: 'Religion oder Weltanschauung',
            disability: 'Behinderung',
            age: 'Alter',
            'sexual-identity': 'wen Sie lieben',
            other: 'etwas anderes',
          },
        },
        knownOn: {
          label: 'Davon erfahren am',
          question: 'An welchem Tag haben Sie davon erfahren?',
          why: 'Von diesem Tag an laufen zwei Monate, um es schriftlich zu verlangen. Bei mehreren Malen: das letzte.',
        },
      },
    },
  },
}
