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
  },
}
