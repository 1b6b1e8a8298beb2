import type { LawWordsPart } from '../words/law-words.ts'

const allows = 'Sie dürfen auf Dauer bleiben, jede Arbeit annehmen und sich selbständig machen.'

export const de18c: LawWordsPart = {
  norms: {
    'settlement-skilled': {
      title: 'Niederlassungserlaubnis für Fachkräfte',
      lane: 'Unbefristet § 18c',
      summary:
        'Der unbefristete Aufenthalt für Fachkräfte nach drei Jahren; mit deutscher Ausbildung oder deutschem Studium nach zwei.',
      allows,
      places: {
        'AufenthG § 18 Abs. 3': 'Sie sind Fachkraft: Ihre Ausbildung oder Ihr Studium ist deutsch oder hier anerkannt.',
        'Abs. 1 Satz 1 Nr. 1':
          'Sie haben seit drei Jahren einen Titel als Fachkraft (mit deutscher Ausbildung oder deutschem Studium: seit zwei Jahren).',
        'Abs. 1 Satz 1 Nr. 2': 'Sie haben jetzt eine Arbeit für Fachkräfte.',
        'Abs. 1 Satz 1 Nr. 3':
          'Sie haben 36 Monate Rentenbeiträge (mit deutscher Ausbildung oder deutschem Studium: 24) oder eine vergleichbare Vorsorge.',
        'Abs. 1 Satz 1 Nr. 4': 'Sie sprechen und schreiben Deutsch auf dem Niveau B1.',
      },
    },
    'settlement-blue-card': {
      title: 'Niederlassungserlaubnis mit Blauer Karte',
      lane: 'Unbefristet § 18c (Blaue Karte)',
      summary:
        'Der unbefristete Aufenthalt nach 27 Monaten Arbeit mit der Blauen Karte; mit Deutsch B1 nach 21 Monaten.',
      allows,
      places: {
        'AufenthG § 18g': 'Sie haben eine Blaue Karte EU.',
        'Abs. 2 Satz 1':
          'Sie haben 27 Monate mit der Blauen Karte gearbeitet und Rentenbeiträge gezahlt (mit Deutsch B1: 21 Monate).',
        'AufenthG § 2 Abs. 9': 'Sie können einfaches Deutsch (A1).',
      },
    },
  },
  unencoded: {
    'work-periods-added-up': 'Ob Sie mit Unterbrechungen genug Monate gearbeitet haben, rechnet Lotse noch nicht aus.',
    'pension-for-the-period': 'Ob Ihre Rentenbeiträge genau für diese Monate gezahlt wurden, kann Lotse nicht sehen.',
  },
}
