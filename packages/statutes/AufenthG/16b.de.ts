import type { LawWordsPart } from '../words/law-words.ts'

export const de16b: LawWordsPart = {
  norms: {
    'permit-study': {
      title: 'Aufenthaltserlaubnis für ein Studium',
      lane: 'Studium § 16b',
      summary: 'Für Menschen, die an einer Hochschule für ein Vollzeitstudium zugelassen sind.',
      allows:
        'Sie dürfen studieren und bis zu 140 Tage im Jahr arbeiten. Studentische Nebentätigkeiten zählen nicht mit.',
      places: {
        'Abs. 1 Satz 1': 'Eine Hochschule hat Sie für ein Vollzeitstudium zugelassen.',
      },
    },
    'permit-study-conditional': {
      title: 'Aufenthaltserlaubnis für Studium unter Bedingung, Teilzeit oder Vorbereitung',
      lane: 'Studium § 16b Abs. 5',
      summary: 'Für ein Studium in Teilzeit, mit einer Bedingung, oder für Sprachkurs und Praktikum davor.',
      allows: 'Sie dürfen studieren oder sich vorbereiten und bis zu 140 Tage im Jahr arbeiten.',
      places: {
        'Abs. 5 Satz 1': 'Sie haben einen Platz in Teilzeit, mit einer Bedingung, oder für die Vorbereitung.',
      },
    },
  },
  papers: {
    'university-admission': 'Zulassung der Hochschule oder Platz im Studienkolleg, Sprachkurs oder Praktikum',
  },
}
