import type { LawWordsPart } from '../words/law-words.ts'

const small = 'Keine schweren Straftaten: Geldstrafen bis 50 Tagessätze schaden nicht.'

export const de16g: LawWordsPart = {
  norms: {
    'permit-training': {
      title: 'Aufenthaltserlaubnis für die Ausbildung',
      lane: 'Ausbildung § 16g',
      summary:
        'Für Menschen mit Duldung, die eine Ausbildung anfangen, und für Menschen, die ihre Ausbildung im Asylverfahren begonnen haben und nach der Ablehnung fortsetzen.',
      allows:
        'Sie dürfen die Ausbildung machen und daneben bis zu 20 Stunden in der Woche arbeiten. Die Erlaubnis gilt, solange die Ausbildung nach dem Vertrag dauert.',
      places: {
        'Abs. 1 Satz 1':
          'Sie haben eine Duldung, oder Sie haben die Ausbildung im Asylverfahren begonnen und wurden danach abgelehnt.',
        'Abs. 1 Satz 1 Nr. 1':
          'Es ist eine anerkannte Ausbildung von mindestens zwei Jahren. Eine Helferausbildung reicht, wenn Ihnen danach eine längere in einem Engpassberuf zugesagt ist.',
        'Abs. 1 Satz 1 Nr. 1 Buchst. a': 'Die Ausbildung dauert mindestens zwei Jahre.',
        'Abs. 1 Satz 1 Nr. 1 Buchst. b':
          'Es ist eine Helferausbildung, und eine längere in einem Engpassberuf ist Ihnen zugesagt.',
        'Abs. 1 Satz 1 Nr. 2': 'Sie haben eine Duldung und fangen eine Ausbildung an.',
        'Abs. 5 Satz 1': 'Sie haben schon diese Erlaubnis und fangen eine weitere Ausbildung an.',
        'Abs. 2 Nr. 1': 'Ein Arbeitsverbot gilt für Sie (§ 60a Abs. 6).',
        'Abs. 2 Nr. 2': 'Sie haben beim Antrag noch keine drei Monate eine Duldung.',
        'Abs. 2 Nr. 3': 'Ihre Identität wurde nicht rechtzeitig geklärt.',
        'Abs. 2 Nr. 3 Buchst. a':
          'Einreise bis Ende 2016: Die Identität war geklärt, als Sie den Antrag gestellt haben.',
        'Abs. 2 Nr. 3 Buchst. b': 'Einreise von 2017 bis 2019: Die Identität war bis zum 30. Juni 2020 geklärt.',
        'Abs. 2 Nr. 3 Buchst. c':
          'Einreise seit 2020: Die Identität war in den ersten sechs Monaten nach der Einreise geklärt.',
        'Abs. 2 Nr. 4':
          'Sie wurden zu einer höheren Strafe verurteilt oder ausgewiesen, oder man wirft Ihnen Nähe zu extremistischen Gruppen vor.',
        'Abs. 2 Nr. 5': 'Als Sie den Antrag gestellt haben, war Ihre Abschiebung schon konkret vorbereitet.',
        'Abs. 3 Satz 1': 'Der Antrag geht frühestens sieben Monate vor dem Beginn der Ausbildung.',
        'Abs. 3 Satz 2': 'Mit Duldung wird die Erlaubnis frühestens sechs Monate vor dem Beginn erteilt.',
        'Abs. 3 Satz 3':
          'Der Vertrag ist bei der Kammer eingetragen oder dort beantragt. An einer Schule reicht der Vertrag.',
        'Abs. 3 Satz 4': 'Die Ausbildung ist nach dem Vertrag noch nicht zu Ende.',
        'Abs. 6':
          'Wer alles Nötige und Zumutbare für die Klärung der Identität getan hat, kann die Erlaubnis trotzdem bekommen.',
        'Abs. 10 Satz 3': 'Solange Sie BAB bekommen, schadet anderes Geld vom Staat nicht.',
        'Abs. 10 Satz 5': 'In diesem Fall kann die Behörde auch auf den Pass verzichten.',
      },
    },
    'permit-search-training': {
      title: 'Sechs Monate, um eine neue Ausbildung zu suchen',
      lane: 'Suche § 16g Abs. 5',
      summary:
        'Wenn die Ausbildung mit Erlaubnis nach § 16g vorzeitig endet, wird die Erlaubnis einmal um sechs Monate verlängert.',
      allows: 'Sie dürfen bleiben und eine neue Ausbildung suchen. Eine zweite Verlängerung dafür gibt es nicht.',
      places: {
        'Abs. 5 Satz 1':
          'Sie haben die Erlaubnis nach § 16g, die Ausbildung hat vorzeitig geendet, und Sie hatten diese sechs Monate noch nie.',
        'Abs. 7':
          'Sie wurden zu einer höheren Strafe verurteilt oder ausgewiesen, oder es gibt Nähe zu extremistischen Gruppen.',
      },
    },
    'permit-search-work-after-training': {
      title: 'Sechs Monate, um nach der Ausbildung Arbeit zu suchen',
      lane: 'Suche § 16g Abs. 5',
      summary:
        'Wenn Sie die Ausbildung bestanden haben und der Betrieb Sie nicht übernimmt, wird die Erlaubnis um sechs Monate verlängert.',
      allows: 'Sie dürfen bleiben und eine Arbeit in Ihrem Beruf suchen. Eine zweite Verlängerung dafür gibt es nicht.',
      places: {
        'Abs. 5 Satz 2':
          'Sie haben die Erlaubnis nach § 16g, die Ausbildung bestanden und arbeiten nicht im selben Betrieb weiter.',
        'Abs. 7':
          'Sie wurden zu einer höheren Strafe verurteilt oder ausgewiesen, oder es gibt Nähe zu extremistischen Gruppen.',
      },
    },
    'permit-after-training': {
      title: 'Aufenthaltserlaubnis für die Arbeit nach der Ausbildung',
      lane: 'Arbeit § 16g Abs. 8',
      summary: 'Nach der Ausbildung mit Erlaubnis nach § 16g: zwei Jahre für eine Arbeit, die zu Ihrem Beruf passt.',
      allows: 'Sie dürfen in Ihrem Beruf arbeiten. Nach zwei Jahren ist jede Arbeit erlaubt.',
      places: {
        'Abs. 8 Satz 1':
          'Sie haben die Ausbildung mit der Erlaubnis nach § 16g bestanden und eine Arbeit, die dazu passt.',
      },
    },
  },
  gates: {
    'AufenthG § 19d Abs. 1 Nr. 2': 'Ihre Wohnung hat genug Platz.',
    'AufenthG § 19d Abs. 1 Nr. 3': 'Sie sprechen und schreiben Deutsch auf dem Niveau B1.',
    'AufenthG § 19d Abs. 1 Nr. 6': 'Sie haben nichts mit extremistischen oder terroristischen Gruppen zu tun.',
    'AufenthG § 19d Abs. 1 Nr. 7': small,
    'AufenthG § 2 Abs. 3 Satz 5': 'In der Ausbildung reicht ein fester Betrag im Monat (nach dem BAföG).',
  },
  conditions: {
    'livelihood-in-training': 'Ihr Geld reicht zum Leben während der Ausbildung.',
  },
  judgements: {
    'rejection-not-final': 'Reicht die Ablehnung durch das Bundesamt, solange das Gericht noch nicht entschieden hat?',
    'next-training-with-permit': 'Gibt die Behörde die Erlaubnis auch für eine weitere Ausbildung nach der ersten?',
    'identity-later-without-fault':
      'Konnte Ihre Identität erst nach der Frist geklärt werden, ohne dass es an Ihnen lag?',
  },
  unencoded: {
    'training-needs-no-registration':
      'Ob Ihre Helferausbildung bei einer Kammer eingetragen werden muss, kann Lotse nicht sehen. Fragen Sie die Schule oder den Betrieb.',
    'monthly-need-in-training':
      'Wie viel Geld im Monat reicht, gibt das Ministerium jedes Jahr bekannt. Lotse kennt den Betrag nicht sicher.',
    'which-training-is-finished': 'Welche Ihrer Ausbildungen Sie bestanden haben, kann Lotse nicht sehen.',
  },
  papers: {
    'training-contract': 'Ausbildungsvertrag',
    'registration-of-training': 'Eintragung des Vertrags bei der Kammer, oder der Antrag darauf',
    'promise-of-further-training': 'Schriftliche Zusage für die längere Ausbildung danach',
    'proof-of-identity-steps': 'Belege, was Sie für Pass und Identität getan haben (Briefe, Termine, Quittungen)',
    'training-pay': 'Nachweis über Ausbildungsvergütung und BAB',
  },
  inFavour: {
    'application-for-both':
      'Stellen Sie den Antrag für beides: Aufenthaltserlaubnis (§ 16g) und Ausbildungsduldung (§ 60c). Geht die Erlaubnis nicht, bleibt die Duldung.',
  },
}
