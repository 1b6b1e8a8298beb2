import type { LawWordsPart } from '../words/law-words.ts'

const search =
  'Wer mit einer Erlaubnis hier ist, um eine Ausbildung oder ein Studium zu suchen (§ 17), bekommt diese Erlaubnis in der Regel nicht.'

export const de19cAbs1: LawWordsPart = {
  norms: {
    'permit-employment-by-ordinance': {
      title: 'Aufenthaltserlaubnis für bestimmte Arbeiten',
      lane: 'Aufenthalt § 19c',
      summary:
        'Für Arbeiten, die die Beschäftigungsverordnung öffnet, gleich was man gelernt hat: etwa Pflegehilfe, Lkw oder Bus fahren, Lehre an Schulen, oder jede Arbeit für Menschen aus einigen Staaten.',
      allows:
        'Sie dürfen die Arbeit machen, für die die Erlaubnis gilt. Sie gilt so lange wie der Vertrag und danach noch sechs Monate, höchstens vier Jahre.',
      places: {
        'Abs. 1': 'Ihre Arbeit gehört zu einer Gruppe, die die Beschäftigungsverordnung nennt.',
        'BeschV § 1 Abs. 2 Satz 1':
          'In der Pflegehilfe und als Fahrerin oder Fahrer, wer beim Beginn der Arbeit schon 45 Jahre alt ist: Ihr Gehalt ist hoch genug (2026: 55 770 € im Jahr), oder Sie haben für das Alter vorgesorgt.',
        'BeschV § 1 Abs. 2 Satz 2':
          'Bei einem öffentlichen Interesse an Ihrer Arbeit kann auf Gehalt oder Vorsorge verzichtet werden.',
        'AufenthG § 17 Abs. 3 Satz 2': search,
      },
    },
    'permit-au-pair': {
      title: 'Aufenthaltserlaubnis als Au-pair',
      lane: 'Au-pair § 19c',
      summary: 'Für Menschen unter 27 Jahren, die bis zu einem Jahr in einer Familie leben und dort mithelfen.',
      allows: 'Sie dürfen in der Familie, für die die Erlaubnis gilt, als Au-pair arbeiten, bis zu einem Jahr.',
      places: {
        'BeschV § 12': 'Sie werden Au-pair in einer Familie, in der Deutsch gesprochen wird.',
        'BeschV § 12 Satz 1': 'Sie sind unter 27 Jahre alt.',
        'BeschV § 12 Satz 1 Halbsatz 2': 'Sie können etwas Deutsch.',
        'BeschV § 12 Satz 1 Halbsatz 3': 'Sie waren hier noch nicht ein Jahr Au-pair.',
        'AufenthG § 16a Abs. 1 Satz 2': 'Während einer Erlaubnis für eine Ausbildung geht das nicht.',
        'AufenthG § 16b Abs. 4 Satz 1': 'Während einer Erlaubnis für ein Studium geht das nicht.',
        'AufenthG § 17 Abs. 3 Satz 2': search,
      },
    },
  },
  judgements: {
    'special-knowledge-of-the-firm': 'Ist es besonderes Wissen, das vor allem dieser Betrieb braucht?',
    'basic-german': 'Reicht Deutsch A1 als „Grundkenntnisse der deutschen Sprache“?',
  },
  unencoded: {
    'other-groups-of-the-ordinance':
      'Die anderen Gruppen der Beschäftigungsverordnung prüft Lotse noch nicht. Für die Westbalkan-Regelung stellt man den ersten Antrag bei einer deutschen Botschaft dort.',
    'au-pair-before': 'Ob Sie mit einer früheren Erlaubnis nach § 19c schon Au-pair waren, kann Lotse nicht sehen.',
  },
}
