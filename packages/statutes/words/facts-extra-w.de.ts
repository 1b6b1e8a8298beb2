import type { LawWordsPart } from './law-words.ts'

export const factsExtraWDe: LawWordsPart = {
  facts: {
    tertiaryProgramme: {
      label: 'Abschluss auf Hochschulniveau',
      question:
        'Haben Sie eine höhere Bildung von mindestens drei Jahren abgeschlossen, die einem Hochschulabschluss gleich ist (Stufe 6 im Europäischen Qualifikationsrahmen)?',
      why: 'Auch damit geht die Blaue Karte. Die Stufe steht oft auf dem Zeugnis; die Anerkennungsberatung (IQ) hilft kostenlos.',
    },
    chamberAbroadCertificate: {
      label: 'Abschluss einer deutschen Auslandshandelskammer',
      question:
        'Haben Sie im Ausland eine Ausbildung wie in Deutschland mit einem Zeugnis der deutschen Auslandshandelskammer (AHK) abgeschlossen?',
      why: 'Dieses Zeugnis zählt wie ein staatlich anerkannter Abschluss.',
    },
    recognitionNeedsMeasures: {
      label: 'Teilweise Anerkennung',
      question:
        'Sagt ein deutscher Bescheid, dass für die volle Anerkennung Ihres Berufs noch ein Lehrgang oder eine Prüfung fehlt?',
      why: 'Der Bescheid kommt von der Kammer oder der Anerkennungsstelle. Er gibt vier Punkte für die Chancenkarte.',
    },
    qualificationInShortageOccupation: {
      label: 'Gelernter Beruf ist ein Engpassberuf',
      question:
        'Steht der Beruf, den Sie gelernt oder studiert haben, auf der Liste der Engpassberufe für die Blaue Karte (zum Beispiel Medizin, Pflege, Technik, Schule, IT)?',
      why: 'Das gibt einen Punkt für die Chancenkarte.',
    },
    relatedExperienceMonthsOfFiveYears: {
      label: 'Erfahrung im gelernten Beruf, letzte 5 Jahre',
      question:
        'Wie viele Monate haben Sie in den letzten fünf Jahren, nach Ihrem Abschluss, in Ihrem gelernten Beruf gearbeitet?',
      why: 'Ab 24 Monaten gibt es Punkte für die Chancenkarte. Arbeitszeugnisse zeigen es.',
    },
    relatedExperienceMonthsOfSevenYears: {
      label: 'Erfahrung im gelernten Beruf, letzte 7 Jahre',
      question:
        'Wie viele Monate haben Sie in den letzten sieben Jahren, nach Ihrem Abschluss, in Ihrem gelernten Beruf gearbeitet?',
      why: 'Ab 60 Monaten gibt es mehr Punkte für die Chancenkarte. Arbeitszeugnisse zeigen es.',
    },
    pensionElsewhere: {
      label: 'Andere Altersvorsorge',
      question:
        'Zahlen Sie für eine Rente an eine andere Stelle als die gesetzliche Rentenversicherung (Versorgungswerk, private Versicherung)?',
      why: 'Wenn die Rente daraus vergleichbar ist, zählt sie für den unbefristeten Aufenthalt.',
    },
    careMonths: {
      label: 'Monate mit Kindern oder Pflege',
      question:
        'Wie viele Monate haben Sie nicht gearbeitet, weil Sie Kinder betreut oder jemanden zu Hause gepflegt haben, und die nicht in Ihrem Versicherungsverlauf stehen?',
      why: 'Diese Monate werden auf die 60 Monate Rente angerechnet.',
    },
    spousePensionMonths: {
      label: 'Rentenmonate der Partnerin oder des Partners',
      question: 'Für wie viele Monate hat Ihre Partnerin oder Ihr Partner in Deutschland Rentenbeiträge gezahlt?',
      why: 'Bei Ehepaaren reicht es, wenn eine Person die 60 Monate hat.',
    },
    cannotLearnForIllness: {
      label: 'Lernen wegen Krankheit nicht möglich',
      question: 'Können Sie wegen einer Krankheit oder Behinderung nicht genug Deutsch lernen?',
      why: 'Dann wird Deutsch für den unbefristeten Aufenthalt nicht verlangt. Ein ärztliches Attest zeigt es.',
    },
    cannotEarnForIllness: {
      label: 'Arbeiten wegen Krankheit nicht möglich',
      question: 'Können Sie wegen einer Krankheit oder Behinderung nicht genug arbeiten?',
      why: 'Dann werden für den unbefristeten Aufenthalt Einkommen und Rentenbeiträge nicht verlangt. Ein ärztliches Attest zeigt es.',
    },
    integrationCourseNotRequired: {
      label: 'Kein Integrationskurs nötig',
      question:
        'Hat die Behörde Ihnen gesagt, dass Sie keinen Integrationskurs brauchen, oder dass er für Sie auf Dauer unmöglich oder unzumutbar ist?',
      why: 'Dann reicht für den unbefristeten Aufenthalt, dass Sie sich einfach auf Deutsch verständigen können.',
    },
  },
}
