import type { LawWordsPart } from './law-words.ts'

export const factsSchoolDe: LawWordsPart = {
  facts: {
    homeInSaxony: {
      label: 'Zuhause in Sachsen',
      question: 'Wohnt das Kind oder der junge Mensch in Sachsen, nicht nur zu Besuch?',
      why: 'Dann gilt das sächsische Schulgesetz, mit jedem Papier und auch ohne.',
    },
    otherHomeLanguage: {
      label: 'Andere Sprache zu Hause',
      question: 'Wird zu Hause eine andere Sprache als Deutsch gesprochen, oder auch eine andere?',
      why: 'Dann gibt es eine eigene Beratung und Unterricht in Deutsch als Zweitsprache.',
    },
    registeredAtSchool: {
      label: 'An einer Schule angemeldet',
      question: 'Haben die Eltern das Kind schon an einer Schule angemeldet?',
      why: 'Kinder, die zwischen Juli und September sechs werden, kommen mit der Anmeldung ein Jahr früher in die Schule.',
    },
    pupilNow: {
      label: 'Geht zur Schule',
      question: 'Geht das Kind oder der junge Mensch jetzt in Deutschland zur Schule?',
      why: 'Wer zur Schule geht, bekommt Geld für Schulsachen, Ausflüge und Mittagessen, wenn das Geld der Familie nicht reicht.',
    },
    apprentice: {
      label: 'In Ausbildung',
      question: 'Hat der junge Mensch einen Ausbildungsvertrag mit einem Betrieb?',
      why: 'Zur Ausbildung gehört die Berufsschule.',
    },
    schoolCertificate: {
      label: 'Schulabschluss',
      question: 'Hat der junge Mensch schon einen Schulabschluss, auch aus einem anderen Land?',
      why: 'Einige Klassen sind für alle gedacht, die noch keinen haben.',
    },
    fullYearAtVocationalSchool: {
      label: 'Ein Jahr Berufsschule in Vollzeit',
      question: 'Hat der junge Mensch schon ein ganzes Jahr lang jeden Tag eine berufliche Schule besucht?',
      why: 'Danach ist die Berufsschulpflicht meist vorbei.',
    },
    staysLawfullyOrTolerated: {
      label: 'Papier des Kindes',
      question:
        'Hat das Kind ein Aufenthaltspapier: Titel, Gestattung, Ankunftsnachweis, Fiktionsbescheinigung oder Duldung?',
      why: 'Für die Schule ist das gleich. Für die Kita kommt es darauf an.',
    },
    parentsBusy: {
      label: 'Eltern arbeiten oder lernen',
      question:
        'Arbeiten alle Eltern, die mit dem Kind wohnen, suchen sie Arbeit, oder sind sie in Schule, Ausbildung oder Studium?',
      why: 'Dann gibt es auch für Babys unter einem Jahr einen Platz.',
    },
  },
}
