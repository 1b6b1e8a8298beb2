import type { LawWordsPart } from './law-words.ts'

export const factsParticipationEn: LawWordsPart = {
  facts: {
    migrationBackground: {
      label: 'Migration background',
      question: 'Were you, or was at least one of your parents, born without German nationality?',
      why: 'The integration act of Saxony speaks of these people. Your passport today makes no difference.',
    },
    motherTongueGerman: {
      label: 'German as mother tongue',
      question: 'Is German your mother tongue?',
      why: 'Whoever has another mother tongue is to be supported in learning German.',
    },
    homeMunicipality: {
      label: 'Where you live',
      question: 'Where in Saxony do you live?',
      why: 'Chemnitz, Dresden and Leipzig have no district (Landkreis) above them. There the city has its tasks, too.',
      values: {
        'city-district': 'In Chemnitz, Dresden or Leipzig',
        'in-district': 'In another town or municipality',
      },
    },
    assignedToDistrict: {
      label: 'Assignment',
      question: 'Has an office assigned you to this district or city (Zuweisung)?',
      why: 'Social work for refugees is there for people who were assigned. It stands in the decision of the Landesdirektion.',
    },
    councilByStatute: {
      label: 'Council on request',
      question:
        'Does the main statute (Hauptsatzung) of your municipality say that people can ask for a council for integration?',
      why: 'Only then is there such a request. The main statute is on the website of the municipality.',
    },
    councilExists: {
      label: 'There is a council',
      question:
        'Is there a council for integration and participation (Beirat) in your municipality or district already?',
      why: 'Then it has to be heard early.',
    },
    councilSupporters: {
      label: 'Signatures',
      question: 'How many people with a migration background who live in the municipality make the request?',
      why: 'By the size of the municipality, it should be 200 to 2,500.',
    },
    municipalityInhabitants: {
      label: 'Size of the municipality',
      question: 'How many inhabitants does the municipality have?',
      why: 'It decides how many people should make the request.',
    },
    councilRequestOn: {
      label: 'Request received on',
      question: 'On which day did the request for the council come in at the municipality?',
      why: 'From that day the municipal council has three months.',
    },
    councilDecided: {
      label: 'Decision made',
      question: 'Has the municipal council decided about it already?',
      why: 'Then the time was kept.',
    },
    askedCommissioner: {
      label: 'Request to the commissioner',
      question: 'Have you asked the commissioner for integration of Saxony to act in your matter?',
      why: 'Only then, or with your consent, may offices tell the commissioner about you.',
    },
  },
}
