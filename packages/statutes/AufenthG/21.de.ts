import type { LawWordsPart } from '../words/law-words.ts'

export const de21: LawWordsPart = {
  norms: {
    'permit-business': {
      title: 'Aufenthaltserlaubnis für Selbständige',
      lane: 'Selbständig § 21',
      summary: 'Für Menschen, die ein Unternehmen gründen oder führen wollen.',
      allows: 'Sie dürfen dieses Unternehmen führen. Für eine andere Arbeit fragen Sie vorher die Ausländerbehörde.',
      places: {
        'Abs. 1 Satz 1': 'Sie wollen ein Unternehmen führen.',
        'Abs. 1 Satz 1 Nr. 1': 'Es gibt ein wirtschaftliches Interesse oder einen Bedarf in der Region.',
        'Abs. 1 Satz 1 Nr. 2': 'Das Unternehmen tut der Wirtschaft gut.',
        'Abs. 1 Satz 1 Nr. 3': 'Das Geld dafür ist da oder zugesagt.',
        'Abs. 3': 'Sie sind nicht älter als 45 Jahre, oder Sie haben für das Alter vorgesorgt.',
      },
    },
    'permit-business-after-studies': {
      title: 'Selbständig nach dem Studium in Deutschland oder als Forscherin oder Forscher',
      lane: 'Selbständig § 21 Abs. 2a',
      summary: 'Für Menschen mit einem deutschen Studienabschluss, die sich in ihrem Fach selbständig machen.',
      allows: 'Sie dürfen diese selbständige Tätigkeit ausüben.',
      places: {
        'Abs. 2a Satz 1': 'Sie haben in Deutschland ein Studium abgeschlossen oder forschen hier.',
        'AufenthG § 21 Abs. 2a Satz 1 Halbsatz 2': 'Sie wollen sich selbständig machen.',
        'Abs. 2a Satz 2': 'Es hängt mit Ihrem Studium oder Ihrer Forschung zusammen.',
        'Abs. 3': 'Sie sind nicht älter als 45 Jahre, oder Sie haben für das Alter vorgesorgt.',
      },
    },
    'permit-liberal-profession': {
      title: 'Aufenthaltserlaubnis für einen freien Beruf',
      lane: 'Freier Beruf § 21 Abs. 5',
      summary:
        'Für Menschen, die freiberuflich arbeiten wollen, zum Beispiel als Künstlerin, Lehrer oder Dolmetscherin.',
      allows: 'Sie dürfen diesen freien Beruf ausüben.',
      places: {
        'Abs. 5 Satz 1': 'Sie wollen freiberuflich arbeiten.',
        'Abs. 5 Satz 2': 'Eine nötige Zulassung ist da, zugesagt, oder Sie brauchen keine.',
        'Abs. 3': 'Sie sind nicht älter als 45 Jahre, oder Sie haben für das Alter vorgesorgt.',
      },
    },
  },
  judgements: {
    'economic-interest': 'Gibt es für das Unternehmen ein wirtschaftliches Interesse oder einen Bedarf in der Region?',
    'good-effects-on-economy': 'Tut das Unternehmen der Wirtschaft gut?',
  },
  unencoded: {
    'older-than-45-years': 'Ob „älter als 45 Jahre“ schon mit dem 45. Geburtstag beginnt, wird verschieden gelesen.',
  },
  papers: {
    'business-plan': 'Geschäftsplan oder Beschreibung der Tätigkeit',
  },
}
