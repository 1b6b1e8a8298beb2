import type { LawWordsPart } from '../words/law-words.ts'

export const de18a: LawWordsPart = {
  norms: {
    'permit-skilled-vocational': {
      title: 'Aufenthaltserlaubnis für Fachkräfte mit Berufsausbildung',
      lane: 'Aufenthalt § 18a',
      summary:
        'Für Menschen mit einer deutschen Berufsausbildung oder einer gleichwertigen aus dem Ausland, die als Fachkraft arbeiten oder ein Angebot dafür haben.',
      allows:
        'Sie dürfen die Arbeit machen, für die die Erlaubnis gilt; es muss nicht genau Ihr Beruf sein. Sie gilt so lange wie der Vertrag und danach noch sechs Monate, höchstens vier Jahre.',
      places: {
        'AufenthG § 18a': 'Die Arbeit ist eine für Fachkräfte: Man braucht dafür eine Ausbildung oder ein Studium.',
      },
    },
  },
}
