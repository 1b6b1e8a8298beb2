import type { LawWordsPart } from '../words/law-words.ts'

export const de18b: LawWordsPart = {
  norms: {
    'permit-skilled-academic': {
      title: 'Aufenthaltserlaubnis für Fachkräfte mit Studium',
      lane: 'Aufenthalt § 18b',
      summary:
        'Für Menschen mit einem deutschen Hochschulabschluss oder einem anerkannten oder vergleichbaren aus dem Ausland, die als Fachkraft arbeiten oder ein Angebot dafür haben.',
      allows:
        'Sie dürfen die Arbeit machen, für die die Erlaubnis gilt; sie muss nicht zu Ihrem Studienfach passen. Sie gilt so lange wie der Vertrag und danach noch sechs Monate, höchstens vier Jahre.',
      places: {
        'AufenthG § 18b': 'Die Arbeit ist eine für Fachkräfte: Man braucht dafür eine Ausbildung oder ein Studium.',
      },
    },
  },
}
