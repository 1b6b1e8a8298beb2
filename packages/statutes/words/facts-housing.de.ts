import type { LawWordsPart } from './law-words.ts'

export const factsHousingDe: LawWordsPart = {
  facts: {
    residenceRuleFrom: {
      label: 'Schutz oder erster Titel seit',
      question:
        'An welchem Tag wurde Ihnen Schutz zuerkannt oder Ihr erster Titel (§ 22, § 23, § 24 oder § 25 Abs. 3) erteilt?',
      why: 'Ab diesem Tag zählen die drei Jahre der Wohnsitzregel.',
    },
    residenceRuleProlonged: {
      label: 'Wohnsitzregel verlängert',
      question: 'Hat die Behörde Ihnen geschrieben, dass die drei Jahre länger dauern?',
      why: 'Das geht, wenn jemand eine Zeit lang woanders gewohnt hat.',
    },
    placeInTitle: {
      label: 'Ort steht im Titel',
      question: 'Steht in Ihrem Titel oder Zusatzblatt, wo Sie wohnen müssen?',
      why: 'Zum Beispiel „Wohnsitznahme in … erforderlich“.',
    },
    familyUnderResidenceRule: {
      label: 'Familie mit Wohnsitzregel',
      question: 'Sind Sie zu Familie gezogen, für die noch eine Wohnsitzregel gilt?',
      why: 'Dann gilt sie meist so lange auch für Sie.',
    },
    familyJobOf15Hours: {
      label: 'Arbeit mit 15 Stunden in der Familie',
      question:
        'Arbeitet jemand von Ihnen, Ehepartner oder minderjähriges Kind, mindestens 15 Stunden in der Woche mit Sozialversicherung?',
      why: 'Dann gilt die Wohnsitzregel nicht, wenn der Lohn für eine Person reicht.',
    },
    familyInTrainingOrStudy: {
      label: 'Ausbildung oder Studium in der Familie',
      question: 'Macht jemand von Ihnen, Ehepartner oder minderjähriges Kind, eine Ausbildung oder ein Studium?',
      why: 'Dann gilt die Wohnsitzregel nicht.',
    },
    familyCourseElsewhere: {
      label: 'Kurs, den es am Ort nicht gibt',
      question:
        'Macht jemand von Ihnen einen Kurs, oder hat ihn abgeschlossen, den es am vorgeschriebenen Wohnort nicht ohne Verzögerung gab?',
      why: 'Gemeint sind Integrationskurs, Berufssprachkurs, eine Qualifizierung von drei Monaten für die Anerkennung oder eine Weiterbildung der Arbeitsagentur.',
    },
    closeFamilyElsewhere: {
      label: 'Enge Familie an einem anderen Ort',
      question:
        'Lebt Ihr Ehepartner oder Ihr minderjähriges Kind an einem anderen Ort, und haben Sie vorher zusammen gelebt?',
      why: 'Dann muss oder kann die Behörde den Umzug erlauben.',
    },
    inReceptionSince: {
      label: 'In der Aufnahmeeinrichtung seit',
      question: 'Seit welchem Tag wohnen Sie in der Aufnahmeeinrichtung?',
      why: 'Ab diesem Tag zählen die Monate.',
    },
    familyInReception: {
      label: 'Mit Kind in der Aufnahmeeinrichtung',
      question:
        'Leben Sie dort mit einem minderjährigen Kind, mit Ihren Eltern als Kind, oder als erwachsenes lediges Geschwister?',
      why: 'Familien müssen höchstens sechs Monate bleiben.',
    },
    secondaryMigrationFacility: {
      label: 'Einrichtung für Dublin-Fälle',
      question:
        'Wohnen Sie in einer besonderen Einrichtung für Menschen, für die ein anderer EU-Staat zuständig sein kann?',
      why: 'Dort gelten andere Zeiten. Es steht im Brief, mit dem Sie dorthin geschickt wurden.',
    },
    areaOrdered: {
      label: 'Aufenthalt auf ein Gebiet beschränkt',
      question: 'Hat eine Behörde Ihnen geschrieben, dass Sie ein bestimmtes Gebiet nicht verlassen dürfen?',
      why: 'Gemeint ist ein eigener Bescheid für Sie, nicht die Regel der ersten drei Monate.',
    },
    schoolElsewhere: {
      label: 'Schule oder Ausbildung an einem anderen Ort',
      question: 'Müssen Sie für Schule, Ausbildung oder Studium regelmäßig in ein anderes Gebiet fahren?',
      why: 'Dafür gibt es in der Regel eine Erlaubnis.',
    },
    offerElsewhere: {
      label: 'Angebot an einem anderen Ort',
      question:
        'Gibt es an einem anderen Ort für Sie, Ihren Ehepartner oder Ihr Kind Arbeit, Ausbildung, Studium oder einen Kurs?',
      why: 'Dann muss die Behörde die Wohnsitzregel aufheben.',
      values: {
        none: 'Nein',
        job: 'Ja, Arbeit mit Sozialversicherung',
        income: 'Ja, Einkommen, das den größten Teil des Lebens deckt',
        'training-or-study': 'Ja, Ausbildung oder Studium',
        course: 'Ja, Integrationskurs, Berufssprachkurs oder Qualifizierung',
      },
    },
  },
}
