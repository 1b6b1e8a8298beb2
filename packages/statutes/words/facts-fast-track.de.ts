import type { LawWordsPart } from './law-words.ts'

export const factsFastTrackDe: LawWordsPart = {
  facts: {
    fastAgreement: {
      label: 'Vereinbarung nach § 81a',
      question: 'Haben Arbeitgeber und Ausländerbehörde die Vereinbarung für das beschleunigte Verfahren geschlossen?',
      why: 'Mit ihr beginnen die kurzen Fristen.',
    },
    fastRecognition: {
      label: 'Stand der Anerkennung',
      question: 'Wie weit ist die Anerkennung des Abschlusses?',
      why: 'Ohne sie gibt es meist keine Vorabzustimmung.',
      values: {
        'not-started': 'Noch nicht begonnen',
        running: 'Läuft',
        found: 'Gleichwertig oder vergleichbar',
        'not-needed': 'Nicht nötig',
        measures: 'Es fehlt etwas, eine Maßnahme ist möglich',
        refused: 'Abgelehnt',
      },
    },
    fastPapersCameOn: {
      label: 'Bescheid eingegangen am',
      question: 'An welchem Tag kam der Bescheid oder die Nachforderung bei der Ausländerbehörde an?',
      why: 'Ab dann hat sie drei Werktage für die Einladung.',
    },
    fastInvited: {
      label: 'Einladung',
      question: 'Hat die Ausländerbehörde den Arbeitgeber dazu eingeladen?',
      why: 'Dann ist diese Frist gewahrt.',
    },
    agencyAskedOn: {
      label: 'Arbeitsagentur gefragt am',
      question: 'An welchem Tag hat die Ausländerbehörde die Agentur für Arbeit um Zustimmung gefragt?',
      why: 'Schweigt die Agentur, gilt die Zustimmung nach einer oder zwei Wochen als erteilt.',
    },
    agencyAnswer: {
      label: 'Antwort der Arbeitsagentur',
      question: 'Was hat die Agentur für Arbeit geantwortet?',
      why: 'Nur ohne Nachforderung läuft ihre Frist ab.',
      values: {
        none: 'Noch nichts',
        'more-needed': 'Es fehlen Auskünfte',
        consent: 'Zugestimmt',
        refused: 'Abgelehnt',
        'not-needed': 'Sie muss nicht gefragt werden',
      },
    },
    advanceConsent: {
      label: 'Vorabzustimmung',
      question: 'Liegt die Vorabzustimmung der Auslandsvertretung vor?',
      why: 'Mit ihr muss der Termin in drei Wochen liegen.',
    },
    appointmentAskedOn: {
      label: 'Termin angefragt am',
      question: 'An welchem Tag hat die Fachkraft bei der Auslandsvertretung nach einem Termin gefragt?',
      why: 'Ab dann zählen die drei Wochen.',
    },
    appointmentOn: {
      label: 'Termin am',
      question: 'An welchem Tag ist der angebotene Termin?',
      why: 'Er muss innerhalb von drei Wochen liegen. Gibt es keinen, lassen Sie das Feld leer.',
    },
    visaAppliedOn: {
      label: 'Visum beantragt am',
      question: 'An welchem Tag wurde das Visum mit allen Unterlagen beantragt?',
      why: 'In der Regel wird in drei Wochen entschieden.',
    },
    visaDecided: {
      label: 'Visum entschieden',
      question: 'Ist über das Visum schon entschieden?',
      why: 'Dann sind diese Fristen vorbei.',
    },
    fastFamily: {
      label: 'Familie kommt mit',
      question: 'Wer aus der Familie soll mitkommen?',
      why: 'Ehepartner und minderjährige ledige Kinder gehören zum Verfahren.',
      values: {
        none: 'Niemand',
        spouse: 'Ehefrau, Ehemann',
        'minor-child': 'Minderjähriges lediges Kind',
        other: 'Andere',
      },
    },
    fastFamilyTogether: {
      label: 'Visa zur selben Zeit',
      question: 'Werden ihre Visa etwa zur selben Zeit beantragt?',
      why: 'Nur dann gehören sie zum Verfahren.',
    },
  },
}
