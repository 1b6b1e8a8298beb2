import type { LawWordsPart } from '../words/law-words.ts'

const places = {
  'Abs. 3 Satz 2':
    'Für eine Ausbildung ab zwei Jahren: Deutsch B1, oder Betrieb oder Schule haben Ihr Deutsch geprüft, oder ein Kurs davor ist geplant.',
}

export const de16a: LawWordsPart = {
  norms: {
    'permit-training-in-firm': {
      title: 'Aufenthaltserlaubnis für die Ausbildung im Betrieb',
      lane: 'Ausbildung § 16a',
      summary:
        'Für Menschen, die mit Visum oder anderer Erlaubnis hier sind und eine Ausbildung im Betrieb machen. Nach einem abgelehnten Asylantrag führt der Weg über § 16g.',
      allows:
        'Sie dürfen die Ausbildung machen, davor einen Deutschkurs besuchen und bis zu 20 Stunden in der Woche arbeiten.',
      places: { 'Abs. 1 Satz 1': 'Sie haben einen Ausbildungsvertrag mit einem Betrieb.', ...places },
    },
    'permit-training-at-school': {
      title: 'Aufenthaltserlaubnis für die Ausbildung an einer Schule',
      lane: 'Ausbildung § 16a',
      summary:
        'Für Menschen, die mit Visum oder anderer Erlaubnis hier sind und einen Beruf an einer Schule lernen. Nach einem abgelehnten Asylantrag führt der Weg über § 16g.',
      allows: 'Sie dürfen die Ausbildung machen und bis zu 20 Stunden in der Woche arbeiten.',
      places: {
        'Abs. 2 Satz 1': 'Sie haben einen Platz an einer Schule, die zu einem staatlich anerkannten Beruf führt.',
        ...places,
      },
    },
  },
  unencoded: {
    'other-training-in-firm':
      'Ob Ihre Ausbildung oder Weiterbildung im Betrieb dafür reicht, prüft Lotse noch nicht. Fragen Sie die Kammer.',
    'recognised-training-at-school':
      'Ob Ihre Schule zu einem staatlich anerkannten Abschluss führt, kann Lotse nicht sehen. Fragen Sie die Schule.',
  },
}
