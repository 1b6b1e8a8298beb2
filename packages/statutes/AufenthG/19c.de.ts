import type { LawWordsPart } from '../words/law-words.ts'

export const de19c: LawWordsPart = {
  norms: {
    'permit-professional-experience': {
      title: 'Aufenthaltserlaubnis bei viel Berufserfahrung',
      lane: 'Aufenthalt § 19c',
      summary:
        'Für Menschen mit Berufserfahrung, deren Abschluss in Deutschland nicht anerkannt ist. In der IT geht es auch ganz ohne Abschluss.',
      allows:
        'Sie dürfen die Arbeit machen, für die die Erlaubnis gilt. Sie gilt so lange wie der Vertrag und danach noch sechs Monate, höchstens vier Jahre.',
      places: {
        'Abs. 2': 'Die Arbeit ist eine für Fachkräfte: Man braucht dafür eine Ausbildung oder ein Studium.',
        'BeschV § 6 Abs. 1 Satz 1 Nr. 1':
          'Sie haben in den letzten fünf Jahren mindestens zwei Jahre Berufserfahrung für diese Arbeit gesammelt.',
        'BeschV § 6 Abs. 1 Satz 1 Nr. 2':
          'Das Gehalt ist hoch genug (2026: 45 630 € brutto im Jahr), oder der Betrieb bezahlt Sie nach Tarif.',
        'BeschV § 6 Abs. 1 Satz 1 Nr. 3':
          'Ihr Abschluss ist in seinem Land staatlich anerkannt (mindestens zwei Jahre Ausbildung oder ein Studium). In der IT ist das nicht nötig.',
        'BeschV § 1 Abs. 2 Satz 1':
          'Wer beim Beginn der Arbeit schon 45 Jahre alt ist: Ihr Gehalt ist hoch genug (2026: 55 770 € im Jahr), oder Sie haben für das Alter vorgesorgt.',
        'BeschV § 1 Abs. 2 Satz 2':
          'Bei einem öffentlichen Interesse an Ihrer Arbeit kann auf Gehalt oder Vorsorge verzichtet werden.',
      },
    },
  },
  unencoded: {
    'first-consent-of-the-employment-agency':
      'Ob die Arbeitsagentur früher schon nach derselben Regel zugestimmt hat, kann Lotse nicht sehen.',
  },
}
