import type { LawWordsPart } from '../words/law-words.ts'

const allows =
  'Sie dürfen die Arbeit machen, für die die Blaue Karte gilt. Den Arbeitsplatz dürfen Sie ohne Erlaubnis wechseln; im ersten Jahr melden Sie es der Ausländerbehörde. Sie gilt so lange wie der Vertrag und danach noch sechs Monate, höchstens vier Jahre.'
const sixMonths = 'Der Arbeitsvertrag läuft mindestens sechs Monate.'

export const de18g: LawWordsPart = {
  norms: {
    'blue-card': {
      title: 'Blaue Karte EU',
      lane: 'Blaue Karte § 18g',
      summary: 'Für Menschen mit Hochschulabschluss und einer passenden, gut bezahlten Arbeit.',
      allows,
      places: {
        'Abs. 1 Satz 1':
          'Die Arbeit passt zu Ihrem Abschluss, und das Gehalt ist hoch genug (2026: 50 700 € brutto im Jahr).',
        'Abs. 3': sixMonths,
      },
    },
    'blue-card-shortage-or-graduate': {
      title: 'Blaue Karte EU mit niedrigerem Gehalt',
      lane: 'Blaue Karte § 18g (Engpassberuf, neu im Beruf)',
      summary:
        'Für Menschen mit Hochschulabschluss in einem Engpassberuf, oder deren Abschluss höchstens drei Jahre zurückliegt.',
      allows,
      places: {
        'Abs. 1 Satz 2': 'Es ist ein Engpassberuf, oder Ihr Abschluss liegt beim Antrag höchstens drei Jahre zurück.',
        'Abs. 1 Satz 1': 'Die Arbeit passt zu Ihrem Abschluss.',
        'Abs. 1 Satz 2 Halbsatz 2': 'Das Gehalt ist hoch genug (2026: 45 934,20 € brutto im Jahr).',
        'Abs. 3': sixMonths,
      },
    },
    'blue-card-it': {
      title: 'Blaue Karte EU für IT ohne Studium',
      lane: 'Blaue Karte § 18g (IT)',
      summary: 'Für Menschen ohne Studium, die in den letzten sieben Jahren drei Jahre in der IT gearbeitet haben.',
      allows,
      places: {
        'Abs. 2': 'Es ist eine Arbeit in der IT, die zu dem passt, was Sie können.',
        'Abs. 2 Nr. 1': 'Das Gehalt ist hoch genug (2026: 45 934,20 € brutto im Jahr).',
        'Abs. 2 Nr. 3 Buchst. a': 'Sie haben in den letzten sieben Jahren mindestens drei Jahre in der IT gearbeitet.',
        'Abs. 2 Nr. 3 Buchst. b': 'Was Sie können, ist so viel wie nach einem Studium.',
        'Abs. 3': sixMonths,
      },
    },
  },
  judgements: {
    'it-skills-like-a-degree': 'Können Sie durch Ihre Arbeit in der IT so viel wie jemand nach einem Studium?',
  },
  papers: {
    'it-experience': 'Arbeitszeugnisse über drei Jahre IT mit Ihren Aufgaben, auch Zertifikate',
  },
}
