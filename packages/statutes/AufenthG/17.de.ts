import type { LawWordsPart } from '../words/law-words.ts'

export const de17: LawWordsPart = {
  norms: {
    'permit-search-training-place': {
      title: 'Aufenthaltserlaubnis zur Suche einer Ausbildung',
      lane: 'Suche § 17',
      summary:
        'Für Menschen unter 35 mit einem Schulabschluss, der zum Studium berechtigt, die einen Ausbildungsplatz suchen.',
      allows: 'Sie dürfen suchen, bis zu 20 Stunden in der Woche arbeiten und insgesamt zwei Wochen zur Probe.',
      places: {
        'Abs. 1 Satz 1 Nr. 1': 'Sie sind noch nicht 35 Jahre alt.',
        'Abs. 1 Satz 1 Nr. 2': 'Ihr Lebensunterhalt ist gesichert.',
        'Abs. 1 Satz 1 Nr. 3': 'Ihr Schulabschluss berechtigt zum Studium.',
        'Abs. 1 Satz 1 Nr. 4': 'Sie können Deutsch auf B1.',
        'Abs. 1 Satz 3': 'Sie hatten diese Erlaubnis schon.',
      },
    },
  },
  papers: {
    'school-certificate': 'Schulzeugnis, das zum Studium berechtigt',
  },
}
