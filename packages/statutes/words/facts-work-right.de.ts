import type { LawWordsPart } from './law-words.ts'

export const factsWorkRightDe: LawWordsPart = {
  facts: {
    livesInReception: {
      label: 'Wohnpflicht in der Aufnahmeeinrichtung',
      question: 'Müssen Sie noch in einer Aufnahmeeinrichtung wohnen (zum Beispiel in Chemnitz, Dresden oder Leipzig)?',
      why: 'Gemeint ist die Erstaufnahme des Landes. In einer Unterkunft der Stadt oder des Landkreises müssen Sie das nicht mehr.',
    },
    asylumRegisteredOn: {
      label: 'Asylantrag registriert am',
      question: 'An welchem Tag wurde Ihr Asylantrag registriert?',
      why: 'Ab diesem Tag zählt die Wartezeit für die Arbeit. Er steht auf dem ersten Papier des Bundesamtes.',
    },
    otherStateAsked: {
      label: 'Anderer EU-Staat gefragt',
      question: 'Hat Deutschland einen anderen EU-Staat gebeten, Sie zu übernehmen (Dublin-Verfahren)?',
      why: 'Dann dauert die Wartezeit für die Arbeit sechs statt drei Monate.',
    },
    acceleratedProcedure: {
      label: 'Beschleunigtes Verfahren',
      question: 'Hat das Bundesamt geschrieben, dass über Ihren Antrag im beschleunigten Verfahren entschieden wird?',
      why: 'In diesem Verfahren gibt es keine Arbeitserlaubnis. Es steht im Brief des Bundesamtes.',
    },
    asylumDutiesBroken: {
      label: 'Pflichten im Asylverfahren verletzt',
      question:
        'Wirft Ihnen eine Behörde vor, dass Sie im Asylverfahren Ihre Pflichten wiederholt oder schwer verletzt haben?',
      why: 'Dann soll die Behörde die Arbeit nicht erlauben. Krankheit oder ein anderer guter Grund entschuldigt.',
    },
    workAllowedDuringAsylum: {
      label: 'Arbeitserlaubnis im Asylverfahren',
      question: 'Hatten Sie während des Asylverfahrens eine Erlaubnis zu arbeiten?',
      why: 'Dann bekommen Sie sie auch mit der Duldung. Sie stand in Ihrer Gestattung.',
    },
  },
}
