import type { LawWordsPart } from '../../words/law-words.ts'

const agreed = { 'AufenthG § 81a Abs. 2': 'Die Vereinbarung mit der Ausländerbehörde ist geschlossen.' }

export const fastTrackDe: LawWordsPart = {
  norms: {
    'fast-recognition-start': {
      title: 'Die Behörde startet die Anerkennung',
      lane: 'Anerkennung § 81a',
      summary:
        'Nach der Vereinbarung leitet die Ausländerbehörde die Anerkennung oder die Zeugnisbewertung ein und berät den Arbeitgeber zu den Nachweisen.',
      allows:
        'Geben Sie alle Nachweise auf einmal ab. Die Stelle bestätigt den Eingang in zwei Wochen und soll in zwei Monaten entscheiden.',
      places: { ...agreed, 'Abs. 3 Satz 1 Nr. 2': 'Die Anerkennung hat noch nicht begonnen.' },
    },
    'fast-invitation-due': {
      title: 'Die Einladung ist fällig',
      lane: 'Einladung § 81a',
      summary:
        'Kommt ein Bescheid oder eine Nachforderung der Anerkennungsstelle an, muss die Ausländerbehörde den Arbeitgeber innerhalb von drei Werktagen einladen.',
      allows: 'Fragen Sie bei der Ausländerbehörde nach und nennen Sie den Tag des Eingangs.',
      places: { ...agreed, 'Abs. 3 Satz 1 Nr. 3': 'Drei Werktage sind vorbei, und es kam keine Einladung.' },
    },
    'fast-for-measures': {
      title: 'Weiter mit einer Anpassungsmaßnahme',
      lane: 'Maßnahme § 81a',
      summary:
        'Fehlt noch etwas zur Anerkennung, kann das Verfahren weitergehen: für eine Einreise zur Qualifizierung (§ 16d).',
      allows: 'Sprechen Sie mit der Ausländerbehörde über Lehrgang oder Prüfung.',
      places: { ...agreed, 'Abs. 3 Satz 2': 'Der Bescheid nennt eine Maßnahme, mit der die Anerkennung möglich ist.' },
    },
    'fast-agency-consent-deemed': {
      title: 'Die Zustimmung der Arbeitsagentur gilt als erteilt',
      lane: 'Agentur § 36 BeschV',
      summary:
        'Meldet die Agentur für Arbeit in einer Woche nicht, dass etwas fehlt, gilt ihre Zustimmung als erteilt.',
      allows: 'Weisen Sie die Ausländerbehörde darauf hin.',
      places: { ...agreed, 'Abs. 2 Satz 2': 'Eine Woche ist vorbei, und die Agentur hat nichts nachgefordert.' },
    },
    'agency-consent-deemed': {
      title: 'Zustimmung nach zwei Wochen',
      lane: 'Agentur § 36 BeschV',
      summary:
        'Auch ohne das schnelle Verfahren gilt die Zustimmung der Agentur für Arbeit nach zwei Wochen ohne Nachfrage als erteilt.',
      allows:
        'Weisen Sie die Ausländerbehörde darauf hin. Mit allen Auskünften prüft die Agentur eine Stelle auch schon vorher.',
      places: { 'Abs. 2 Satz 1': 'Zwei Wochen sind vorbei, und die Agentur hat nichts nachgefordert.' },
    },
    'fast-advance-consent': {
      title: 'Vorabzustimmung zum Visum',
      lane: 'Vorabzustimmung § 81a',
      summary:
        'Sind Anerkennung und Zustimmung der Agentur da, muss die Ausländerbehörde dem Visum unverzüglich vorab zustimmen. Zuständig ist die Behörde am Ort des Betriebs.',
      allows: 'Mit der Vorabzustimmung fragt die Fachkraft bei der Auslandsvertretung nach einem Termin.',
      places: {
        ...agreed,
        'Abs. 3 Satz 1 Nr. 6':
          'Die Anerkennung ist da oder nicht nötig, und die anderen Voraussetzungen des Titels sind erfüllt.',
        'Abs. 3 Satz 1 Nr. 4': 'Die Agentur für Arbeit hat zugestimmt, oder es ist nicht nötig.',
      },
    },
    'fast-appointment-due': {
      title: 'Ein früherer Termin bei der Auslandsvertretung',
      lane: 'Termin § 31a AufenthV',
      summary:
        'Mit der Vorabzustimmung muss die Auslandsvertretung einen Termin anbieten, der innerhalb von drei Wochen liegt.',
      allows: 'Schreiben Sie der Auslandsvertretung und nennen Sie § 31a Abs. 1 AufenthV und den Tag der Anfrage.',
      places: {
        ...agreed,
        'Abs. 1':
          'Die Vorabzustimmung liegt vor, und der Termin liegt später als drei Wochen nach der Anfrage, oder es gibt keinen.',
      },
    },
    'fast-visa-decision-due': {
      title: 'Die Entscheidung über das Visum ist fällig',
      lane: 'Visum § 31a AufenthV',
      summary: 'In der Regel wird in drei Wochen nach dem vollständigen Antrag über das Visum entschieden.',
      allows: 'Fragen Sie bei der Auslandsvertretung nach dem Grund, wenn es länger dauert.',
      places: { ...agreed, 'Abs. 2': 'Drei Wochen seit dem vollständigen Antrag sind vorbei, ohne Entscheidung.' },
    },
    'fast-family': {
      title: 'Die Familie kommt im selben Verfahren mit',
      lane: 'Familie § 81a',
      summary:
        'Ehepartner und minderjährige ledige Kinder gehören zum Verfahren, wenn ihre Visa etwa zur selben Zeit beantragt werden.',
      allows:
        'Sagen Sie es der Ausländerbehörde, bevor die Vereinbarung geschlossen wird. Über ihre Titel wird eigens entschieden.',
      places: {
        ...agreed,
        'Abs. 4': 'Ehepartner oder minderjähriges lediges Kind beantragt das Visum etwa zur selben Zeit.',
      },
    },
  },
  judgements: {
    'title-conditions-met': 'Sind auch die anderen Voraussetzungen des Titels erfüllt?',
    'week-of-the-agency-over':
      'Ist die Woche der Agentur vorbei? Endet sie am Wochenende oder Feiertag, dann erst am nächsten Werktag.',
    'three-working-days-over': 'Sind drei Werktage vorbei? Sonntage und Feiertage zählen nicht.',
  },
}
