import type { LawWordsPart } from './law-words.ts'

export const factsFlatDe: LawWordsPart = {
  facts: {
    householdPersons: {
      label: 'Menschen im Haushalt',
      question: 'Wie viele Menschen ziehen zusammen in die Wohnung?',
      why: 'Die Einkommensgrenze und die Größe der Wohnung hängen davon ab.',
    },
    householdChildren: {
      label: 'Kinder im Haushalt',
      question: 'Für wie viele Kinder im Haushalt gibt es Kindergeld oder Kinderfreibetrag?',
      why: 'Für jedes Kind ist die Grenze höher.',
    },
    householdGrossYear: {
      label: 'Einkommen des Haushalts im Jahr',
      question: 'Wie viel verdienen alle im Haushalt zusammen im Jahr, vor Steuern und Abgaben?',
      why: 'Liegt es unter der Grenze, kommt ein Wohnberechtigungsschein in Frage. Darüber auch, wenn genug abgezogen wird.',
    },
    treatedWorseAt: {
      label: 'Abgewiesen',
      question:
        'Wurden Sie bei Wohnung, Laden, Dienst oder Versicherung abgewiesen oder schlechter behandelt als andere?',
      why: 'Dann kann es Ansprüche geben. Für Arbeit gelten andere Regeln, für Behörden auch.',
      values: {
        no: 'Nein',
        flat: 'Ja, bei einer Wohnung',
        shop: 'Ja, in einem Laden, Restaurant, Club oder Verein',
        insurance: 'Ja, bei einer Versicherung',
        other: 'Ja, bei einem anderen Angebot für alle, zum Beispiel Arztpraxis, Bank, Schule',
      },
    },
    treatedWorseGround: {
      label: 'Grund',
      question: 'Was war der Grund?',
      why: 'Waren es mehrere, der wichtigste. Die Staatsangehörigkeit allein zählt nicht, die Herkunft schon.',
      values: {
        origin: 'Herkunft oder Hautfarbe',
        sex: 'Geschlecht oder Schwangerschaft',
        religion: 'Religion',
        disability: 'Behinderung',
        age: 'Alter',
        'sexual-identity': 'sexuelle Identität',
        other: 'etwas anderes',
      },
    },
    treatedWorseOn: {
      label: 'Geschehen am',
      question: 'An welchem Tag ist das geschehen?',
      why: 'Sie haben zwei Monate Zeit. War es mehrmals: das letzte Mal.',
    },
    flatOfferedPublicly: {
      label: 'Öffentlich angeboten',
      question: 'Wurde die Wohnung allen angeboten, zum Beispiel im Internet oder durch einen Aushang?',
      why: 'Nur dann schützt das Gesetz bei Herkunft jede Wohnung.',
    },
    landlordOver50: {
      label: 'Großer Vermieter',
      question: 'Vermietet der Vermieter insgesamt mehr als 50 Wohnungen?',
      why: 'Bei anderen Gründen als Herkunft kommt es darauf an. Genossenschaften und große Firmen haben meist mehr.',
    },
    landlordOnSameGround: {
      label: 'Vermieter im selben Haus',
      question: 'Wohnt der Vermieter oder seine Familie auf demselben Grundstück?',
      why: 'Dann kann das Gesetz nicht gelten.',
    },
  },
}
