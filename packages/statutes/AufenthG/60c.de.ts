import type { LawWordsPart } from '../words/law-words.ts'

const ended =
  'Sie wurden zu einer höheren Strafe verurteilt oder ausgewiesen, oder man wirft Ihnen Nähe zu extremistischen Gruppen vor.'

export const de60c: LawWordsPart = {
  norms: {
    'toleration-for-training': {
      title: 'Ausbildungsduldung',
      lane: 'Duldung § 60c',
      summary:
        'Die Duldung für eine Ausbildung. Sie verlangt fast dasselbe wie die Aufenthaltserlaubnis nach § 16g, aber keinen Pass und keinen gesicherten Lebensunterhalt.',
      allows:
        'Sie dürfen bleiben und die Ausbildung machen, bis sie nach dem Vertrag endet. Danach gibt es eine Aufenthaltserlaubnis für die Arbeit im Beruf.',
      places: {
        'Abs. 1 Satz 1':
          'Sie haben eine Duldung, oder Sie haben die Ausbildung im Asylverfahren begonnen und wurden danach abgelehnt.',
        'Abs. 1 Satz 1 Nr. 1':
          'Es ist eine anerkannte Ausbildung von mindestens zwei Jahren. Eine Helferausbildung reicht, wenn Ihnen danach eine längere in einem Engpassberuf zugesagt ist.',
        'Abs. 1 Satz 1 Nr. 1 Buchst. a': 'Die Ausbildung dauert mindestens zwei Jahre.',
        'Abs. 1 Satz 1 Nr. 1 Buchst. b':
          'Es ist eine Helferausbildung, und eine längere in einem Engpassberuf ist Ihnen zugesagt.',
        'Abs. 1 Satz 1 Nr. 2': 'Sie haben eine Duldung und fangen eine Ausbildung an.',
        'Abs. 2 Nr. 1': 'Ein Arbeitsverbot gilt für Sie (§ 60a Abs. 6).',
        'Abs. 2 Nr. 2': 'Sie haben beim Antrag noch keine drei Monate eine Duldung.',
        'Abs. 2 Nr. 3': 'Ihre Identität wurde nicht rechtzeitig geklärt.',
        'Abs. 2 Nr. 3 Buchst. a':
          'Einreise bis Ende 2016: Die Identität war geklärt, als Sie den Antrag gestellt haben.',
        'Abs. 2 Nr. 3 Buchst. b': 'Einreise von 2017 bis 2019: Die Identität war bis zum 30. Juni 2020 geklärt.',
        'Abs. 2 Nr. 3 Buchst. c':
          'Einreise seit 2020: Die Identität war in den ersten sechs Monaten nach der Einreise geklärt.',
        'Abs. 2 Nr. 4': ended,
        'Abs. 2 Nr. 5': 'Als Sie den Antrag gestellt haben, war Ihre Abschiebung schon konkret vorbereitet.',
        'Abs. 3 Satz 1': 'Der Antrag geht frühestens sieben Monate vor dem Beginn der Ausbildung.',
        'Abs. 3 Satz 2': 'Mit Duldung wird sie frühestens sechs Monate vor dem Beginn erteilt.',
        'Abs. 3 Satz 3':
          'Der Vertrag ist bei der Kammer eingetragen oder dort beantragt. An einer Schule reicht der Vertrag.',
        'Abs. 3 Satz 4': 'Die Ausbildung ist nach dem Vertrag noch nicht zu Ende.',
        'Abs. 7':
          'Wer alles Nötige und Zumutbare für die Klärung der Identität getan hat, kann die Duldung trotzdem bekommen.',
      },
    },
    'toleration-search-training': {
      title: 'Duldung, um eine neue Ausbildung zu suchen',
      lane: 'Suche § 60c Abs. 6',
      summary: 'Wenn die Ausbildung mit Ausbildungsduldung vorzeitig endet, gibt es einmal sechs Monate für die Suche.',
      allows: 'Sie dürfen bleiben und eine neue Ausbildung suchen.',
      places: {
        'Abs. 6 Satz 1':
          'Sie haben die Ausbildungsduldung, die Ausbildung hat vorzeitig geendet, und Sie hatten diese sechs Monate noch nie.',
        'Abs. 4': ended,
      },
    },
    'toleration-search-work-after-training': {
      title: 'Duldung, um nach der Ausbildung Arbeit zu suchen',
      lane: 'Suche § 60c Abs. 6',
      summary:
        'Wenn Sie die Ausbildung bestanden haben und der Betrieb Sie nicht übernimmt, gibt es sechs Monate für die Suche.',
      allows: 'Sie dürfen bleiben und eine Arbeit in Ihrem Beruf suchen.',
      places: {
        'Abs. 6 Satz 2':
          'Sie haben die Ausbildungsduldung, die Ausbildung bestanden und arbeiten nicht im selben Betrieb weiter.',
        'Abs. 4': ended,
      },
    },
  },
}
