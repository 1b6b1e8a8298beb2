import type { LawWordsPart } from './law-words.ts'

/** What only naturalisation asks. */
export const factsNaturalisationDe: LawWordsPart = {
  facts: {
    sentences: {
      label: 'Verurteilungen',
      question:
        'Hat ein Gericht Sie verurteilt, hier oder im Ausland? Zählen Sie alles zusammen, was noch im Register steht.',
      why: 'Kleine Strafen stehen der Einbürgerung nicht im Weg. Diese Antwort bleibt bei Ihnen.',
      values: {
        none: 'Nein',
        'left-out':
          'Nur Kleines: Geldstrafen bis 90 Tagessätze, höchstens drei Monate auf Bewährung (erlassen), oder Maßnahmen des Jugendrechts',
        'slightly-more': 'Knapp darüber',
        more: 'Deutlich mehr',
      },
    },
    inhumanMotive: {
      label: 'Beweggrund im Urteil',
      question: 'Steht im Urteil, dass die Tat antisemitisch, rassistisch oder sonst menschenverachtend war?',
      why: 'Dann zählt auch eine kleine Strafe. Diese Antwort bleibt bei Ihnen.',
    },
    investigationOpen: {
      label: 'Laufende Ermittlung',
      question: 'Wissen Sie von einer Anzeige oder Ermittlung der Polizei gegen Sie, die noch läuft?',
      why: 'Die Behörde wartet dann mit der Entscheidung, bis sie zu Ende ist.',
    },
    naturalisationExcluded: {
      label: 'Ausschluss von der Einbürgerung',
      question:
        'Sind Sie mit mehreren Menschen zugleich verheiratet, oder hat eine Behörde geschrieben, dass Sie von der Einbürgerung ausgeschlossen sind?',
      why: 'Zum Beispiel nach einer Täuschung, für zehn Jahre. Die meisten Menschen antworten „Nein“.',
    },
    fullTimeMonthsOfTwoYears: {
      label: 'Monate in Vollzeit',
      question: 'Wie viele der letzten 24 Monate haben Sie in Vollzeit gearbeitet?',
      why: 'Wer 20 Monate in Vollzeit gearbeitet hat, darf für die Einbürgerung ergänzendes Bürgergeld bekommen.',
    },
    familyNaturalises: {
      label: 'Einbürgerung mit der Familie',
      question: 'Beantragt Ihre Partnerin, Ihr Partner, Ihre Mutter oder Ihr Vater gerade die Einbürgerung?',
      why: 'Dann können Sie schon vor fünf Jahren mit eingebürgert werden.',
    },
  },
}
