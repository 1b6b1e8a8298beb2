import type { LawWordsPart } from '../words/law-words.ts'

export const de60d: LawWordsPart = {
  norms: {
    'toleration-for-employment': {
      title: 'Beschäftigungsduldung',
      lane: 'Duldung § 60d',
      summary:
        'Eine Duldung für 30 Monate für Menschen, die bis Ende 2022 gekommen sind, seit einem Jahr arbeiten und davon leben. Danach ist eine Aufenthaltserlaubnis möglich (§ 25b).',
      allows:
        'Sie dürfen bleiben und weiter arbeiten. Ehepartner und minderjährige Kinder bekommen die Duldung für dieselbe Zeit.',
      places: {
        'Abs. 1':
          'Sie haben eine Duldung und sind bis zum 31. Dezember 2022 eingereist. Für Ehe- oder Lebenspartner hier gilt fast dasselbe.',
        'Abs. 1 Nr. 1': 'Ihre Identität wurde rechtzeitig geklärt.',
        'Abs. 1 Nr. 1 Buchst. a':
          'Einreise bis Ende 2016: Die Identität war geklärt, als Sie den Antrag gestellt haben.',
        'Abs. 1 Nr. 1 Buchst. b': 'Einreise von 2017 bis 2022: Die Identität war bis zum 31. Dezember 2024 geklärt.',
        'Abs. 1 Nr. 2': 'Sie haben seit zwölf Monaten eine Duldung (ohne den Zusatz „ungeklärte Identität“).',
        'Abs. 1 Nr. 3': 'Sie arbeiten seit zwölf Monaten mit Sozialversicherung, mindestens 20 Stunden in der Woche.',
        'Abs. 1 Nr. 4': 'In den letzten zwölf Monaten vor dem Antrag hat Ihr Lohn für Sie selbst gereicht.',
        'Abs. 1 Nr. 5': 'Ihr Lohn reicht jetzt für Sie selbst.',
        'Abs. 1 Nr. 6': 'Sie sprechen Deutsch auf dem Niveau A2.',
        'Abs. 1 Nr. 7': 'Sie wurden nicht wegen einer vorsätzlichen Tat verurteilt.',
        'Abs. 1 Nr. 8': 'Sie haben nichts mit extremistischen oder terroristischen Gruppen zu tun.',
        'Abs. 1 Nr. 9': 'Sie wurden nicht ausgewiesen.',
        'Abs. 1 Nr. 10':
          'Ihre schulpflichtigen Kinder gehen zur Schule und wurden nicht zu längeren Strafen verurteilt.',
        'Abs. 1 Nr. 11': 'Wenn Sie zum Integrationskurs verpflichtet waren: Sie haben ihn abgeschlossen.',
        'Abs. 4':
          'Wer alles Nötige und Zumutbare für die Klärung der Identität getan hat, kann die Duldung trotzdem bekommen.',
      },
    },
  },
  judgements: {
    'own-job-pays-own-need': 'Reicht Ihr eigener Lohn für das, was Sie allein brauchen, mit Ihrem Teil der Miete?',
    'fines-left-out':
      'Bleibt Ihre Geldstrafe außer Betracht, weil sie nur wegen Taten verhängt wurde, die allein Ausländer begehen können?',
  },
  unencoded: {
    'toleration-for-employment-of-couples':
      'Ob auch Ihr Ehe- oder Lebenspartner die Voraussetzungen erfüllt (Einreise, Identität, keine Strafen), prüft Lotse noch nicht.',
    'offence-of-the-fine':
      'Wofür die Geldstrafe war, weiß Lotse nicht. Nur bei Taten, die allein Ausländer begehen können, bleibt sie außer Betracht.',
  },
  papers: {
    'pay-slips-of-a-year': 'Lohnabrechnungen der letzten zwölf Monate',
  },
  inFavour: {
    'short-interruptions':
      'Kurze Unterbrechungen der Arbeit, für die Sie nichts können, schaden nicht. Geben Sie dann den Tag an, an dem die Arbeit zuerst begonnen hat.',
  },
}
