import type { LawWordsPart } from '../words/law-words.ts'

export const de16d: LawWordsPart = {
  norms: {
    'permit-recognition-measure': {
      title: 'Aufenthaltserlaubnis für die Anerkennung: Anpassung oder Prüfung',
      lane: 'Anerkennung § 16d',
      summary:
        'Für Menschen, deren Beruf noch nicht voll anerkannt ist und die dafür eine Maßnahme oder Prüfung machen.',
      allows: 'Sie dürfen die Maßnahme machen und bis zu 20 Stunden in der Woche arbeiten.',
      places: {
        'Abs. 1 Satz 1': 'Die Anerkennungsstelle hat eine Maßnahme verlangt, und Sie haben einen Platz.',
        'Abs. 1 Satz 2 Nr. 1': 'Ihr Deutsch reicht für die Maßnahme, in der Regel A2.',
        'Abs. 1 Satz 2 Nr. 2': 'Die Maßnahme führt zur Anerkennung.',
      },
    },
    'permit-recognition-partnership': {
      title: 'Anerkennungspartnerschaft: arbeiten und dabei anerkennen lassen',
      lane: 'Anerkennung § 16d Abs. 3',
      summary:
        'Für Menschen mit einem Beruf oder Abschluss aus dem Ausland und einer Stelle. Die Anerkennung läuft neben der Arbeit.',
      allows: 'Sie dürfen diese Stelle ausüben und daneben bis zu 20 Stunden in der Woche arbeiten.',
      places: {
        'Abs. 3 Satz 1': 'Ihre Stelle ist qualifiziert.',
        'Abs. 3 Satz 1 Nr. 1': 'Ihr Beruf oder Abschluss ist im Herkunftsland staatlich anerkannt.',
        'Abs. 3 Satz 1 Nr. 2': 'Sie haben ein konkretes Stellenangebot.',
        'Abs. 3 Satz 1 Nr. 3':
          'Mit dem Betrieb ist vereinbart, dass Sie die Anerkennung sofort beginnen und er sie ermöglicht.',
        'Abs. 3 Satz 1 Nr. 4': 'Der Betrieb ist für Ausbildung oder Nachqualifizierung geeignet.',
        'Abs. 3 Satz 1 Nr. 5': 'Ihr Deutsch reicht für die Arbeit, mindestens A2.',
      },
    },
  },
  judgements: {
    'measure-is-fit': 'Führt die Maßnahme zur Anerkennung oder in den Beruf?',
  },
  unencoded: {
    'job-on-the-way-to-a-licence':
      'Ob Ihre Stelle auf einen Beruf hinführt, der eine Zulassung braucht (zum Beispiel in der Pflege), prüft Lotse noch nicht.',
  },
  papers: {
    'notice-of-recognition': 'Bescheid der Anerkennungsstelle',
    'place-in-measure': 'Platz in der Maßnahme oder Prüfung',
    'recognition-agreement': 'Vereinbarung mit dem Betrieb über die Anerkennung',
  },
}
