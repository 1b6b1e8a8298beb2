import type { LawWordsPart } from './law-words.ts'

export const factsAsylumDe: LawWordsPart = {
  facts: {
    keptIn: {
      label: 'Untergebracht',
      question: 'Sind Sie in Haft, in einem Krankenhaus oder Heim?',
      why: 'Dann müssen Sie für den Asylantrag nicht zur Außenstelle kommen.',
      values: {
        no: 'nein',
        detention: 'in Haft oder Gewahrsam',
        'hospital-or-care': 'im Krankenhaus oder in einer Pflegeeinrichtung',
        'youth-home': 'in einer Einrichtung der Jugendhilfe',
      },
    },
    guardianLivesElsewhere: {
      label: 'Vertretung wohnt woanders',
      question: 'Muss die Person, die Sie vertritt (Eltern, Vormund), nicht in einer Aufnahmeeinrichtung wohnen?',
      why: 'Danach richtet sich, wo der Antrag für ein Kind gestellt wird.',
    },
    unaccompaniedMinor: {
      label: 'Allein hier und unter 18',
      question: 'Sind Sie unter 18 und ohne Eltern oder eine andere erwachsene Person hier, die für Sie sorgt?',
      why: 'Kinder, die allein sind, haben mehr Schutz im Verfahren.',
    },
    asylumHeard: {
      label: 'Angehört',
      question: 'Hat das Bundesamt Sie zu Ihren Asylgründen angehört?',
      why: 'Gemeint ist das lange Gespräch mit Dolmetscher, nicht die Aufnahme der Daten.',
    },
    hearingMissed: {
      label: 'Anhörung versäumt',
      question: 'Gab es einen Termin für Ihre Anhörung, zu dem Sie nicht gekommen sind?',
      why: 'Dann kann das Bundesamt davon absehen. Sagen Sie ihm sofort, warum Sie nicht kommen konnten, mit Nachweis.',
    },
    hearingNotNeeded: {
      label: 'Anhörung nicht nötig',
      question: 'Hat das Bundesamt gesagt, dass keine Anhörung nötig oder möglich ist?',
      why: 'Etwa weil es alles zuspricht, wegen einer dauernden Krankheit oder für ein kleines Kind.',
    },
    decisionPutOff: {
      label: 'Entscheidung dauert länger',
      question: 'Hat das Bundesamt geschrieben, dass die Entscheidung länger dauert oder aufgeschoben ist?',
      why: 'Dann gelten längere Fristen, aber nie mehr als 21 Monate.',
    },
    safeStateNamed: {
      label: 'Ein anderer Staat gilt als sicher',
      question: 'Will das Bundesamt Sie in einen Staat außerhalb der EU schicken, weil er für Sie sicher sei?',
      why: 'Das steht in der Ladung oder im Bescheid.',
    },
  },
}
