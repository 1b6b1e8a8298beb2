import type { LawWordsPart } from '../words/law-words.ts'

export const de16f: LawWordsPart = {
  norms: {
    'permit-language-course': {
      title: 'Aufenthaltserlaubnis für einen Sprachkurs',
      lane: 'Sprachkurs § 16f',
      summary: 'Für Menschen mit einem Platz in einem Sprachkurs, der nicht auf ein Studium vorbereitet.',
      allows: 'Sie dürfen den Kurs besuchen und bis zu 20 Stunden in der Woche arbeiten.',
      places: {
        'Abs. 1 Satz 1': 'Sie haben einen Platz in einem Sprachkurs.',
      },
    },
  },
  papers: {
    'place-in-course': 'Anmeldung zum Sprachkurs',
  },
}
