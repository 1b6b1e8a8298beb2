import type { LawWordsPart } from './law-words.ts'

export const factsParticipationDe: LawWordsPart = {
  facts: {
    migrationBackground: {
      label: 'Migrationshintergrund',
      question: 'Sind Sie oder ist mindestens einer Ihrer Eltern nicht mit deutscher Staatsangehörigkeit geboren?',
      why: 'Das sächsische Gesetz zur Integration spricht von diesen Menschen. Ihr Pass heute spielt keine Rolle.',
    },
    motherTongueGerman: {
      label: 'Muttersprache Deutsch',
      question: 'Ist Deutsch Ihre Muttersprache?',
      why: 'Wer eine andere Muttersprache hat, soll beim Deutschlernen unterstützt werden.',
    },
    homeMunicipality: {
      label: 'Wohnort',
      question: 'Wo in Sachsen wohnen Sie?',
      why: 'Chemnitz, Dresden und Leipzig haben keinen Landkreis über sich. Dort hat die Stadt auch dessen Aufgaben.',
      values: {
        'city-district': 'In Chemnitz, Dresden oder Leipzig',
        'in-district': 'In einer anderen Stadt oder Gemeinde',
      },
    },
    assignedToDistrict: {
      label: 'Zuweisung',
      question: 'Hat eine Behörde Sie diesem Landkreis oder dieser Stadt zugewiesen?',
      why: 'Die Flüchtlingssozialarbeit ist für Menschen da, die zugewiesen wurden. Es steht im Bescheid der Landesdirektion.',
    },
    councilByStatute: {
      label: 'Beirat auf Antrag',
      question: 'Steht in der Hauptsatzung Ihrer Gemeinde, dass ein Beirat für Integration beantragt werden kann?',
      why: 'Nur dann gibt es diesen Antrag. Die Hauptsatzung steht auf der Seite der Gemeinde.',
    },
    councilExists: {
      label: 'Beirat vorhanden',
      question: 'Gibt es in Ihrer Gemeinde oder Ihrem Landkreis schon einen Beirat für Integration und Teilhabe?',
      why: 'Dann muss er früh angehört werden.',
    },
    councilSupporters: {
      label: 'Unterschriften',
      question: 'Wie viele Menschen mit Migrationshintergrund aus der Gemeinde stellen den Antrag?',
      why: 'Je nach Größe der Gemeinde sollen es 200 bis 2.500 sein.',
    },
    municipalityInhabitants: {
      label: 'Größe der Gemeinde',
      question: 'Wie viele Einwohnerinnen und Einwohner hat die Gemeinde?',
      why: 'Davon hängt ab, wie viele den Antrag stellen sollen.',
    },
    councilRequestOn: {
      label: 'Antrag eingegangen am',
      question: 'An welchem Tag ist der Antrag auf den Beirat bei der Gemeinde eingegangen?',
      why: 'Ab diesem Tag hat der Rat drei Monate Zeit.',
    },
    councilDecided: {
      label: 'Rat hat entschieden',
      question: 'Hat der Gemeinderat oder Stadtrat über den Beirat schon entschieden?',
      why: 'Dann ist die Frist gewahrt.',
    },
    askedCommissioner: {
      label: 'Bitte an die Integrationsbeauftragte',
      question: 'Haben Sie die Sächsische Integrationsbeauftragte gebeten, in Ihrer Sache tätig zu werden?',
      why: 'Nur dann oder mit Ihrer Einwilligung dürfen Behörden ihr etwas über Sie sagen.',
    },
  },
}
