import type { LawWordsPart } from '../words/law-words.ts'

export const de9: LawWordsPart = {
  norms: {
    'settlement-general': {
      title: 'Niederlassungserlaubnis',
      lane: 'Unbefristet § 9',
      summary:
        'Der unbefristete Aufenthalt nach fünf Jahren mit Aufenthaltserlaubnis. Für Menschen mit humanitärem Aufenthalt gilt eine eigene Regel (§ 26).',
      allows: 'Sie dürfen auf Dauer bleiben, jede Arbeit annehmen und sich selbständig machen.',
      places: {
        'Abs. 2 Satz 1 Nr. 1':
          'Sie haben seit fünf Jahren eine Aufenthaltserlaubnis. Zeit im Studium oder in der Ausbildung zählt nur zur Hälfte.',
        'Abs. 2 Satz 5':
          'Sie können sich einfach auf Deutsch verständigen und brauchten keinen Integrationskurs: Dann reicht das.',
        'Abs. 3 Satz 2': 'Während Schule, Ausbildung oder Studium werden keine 60 Monate Rente verlangt.',
        'AufenthG § 16a Abs. 1 Satz 3':
          'Sie haben eine Aufenthaltserlaubnis für die Ausbildung und vorher keine als Fachkraft.',
        'AufenthG § 16b Abs. 4 Satz 2': 'Sie haben eine Aufenthaltserlaubnis für das Studium.',
        'AufenthG § 16d Abs. 3 Satz 7': 'Sie haben eine Aufenthaltserlaubnis für die Anerkennungspartnerschaft.',
        'AufenthG § 16f Abs. 3 Satz 3': 'Sie haben eine Aufenthaltserlaubnis für Sprachkurs oder Schule.',
        'AufenthG § 20a Abs. 6': 'Sie haben eine Chancenkarte zur Suche.',
        'AufenthG § 26 Abs. 4 Satz 1': 'Sie haben eine humanitäre Aufenthaltserlaubnis: Dann gilt § 26, nicht § 9.',
        'AufenthG § 81 Abs. 4 Satz 1':
          'Ihre Fiktionsbescheinigung setzt eine Erlaubnis für Ausbildung, Studium oder Suche fort.',
      },
    },
  },
  gates: {
    'AufenthG § 9 Abs. 2 Satz 2': 'Sie haben den Integrationskurs mit Erfolg abgeschlossen. Das weist beides nach.',
    'AufenthG § 9 Abs. 2 Satz 1 Nr. 2': 'Ihr Lebensunterhalt ist gesichert.',
    'AufenthG § 9 Abs. 2 Satz 1 Nr. 3':
      'Sie haben 60 Monate Rentenbeiträge (bei Ehepaaren reicht eine Person) oder eine vergleichbare Vorsorge.',
    'AufenthG § 9 Abs. 2 Satz 1 Nr. 4':
      'Es gibt keine Straftaten oder anderen Gründe, die schwerer wiegen als Ihr Leben hier.',
    'AufenthG § 9 Abs. 2 Satz 1 Nr. 5': 'Wenn Sie arbeiten: Die Arbeit ist Ihnen erlaubt.',
    'AufenthG § 9 Abs. 2 Satz 1 Nr. 6': 'Wenn der Beruf eine Erlaubnis verlangt, haben Sie sie auf Dauer.',
    'AufenthG § 9 Abs. 2 Satz 1 Nr. 7': 'Sie sprechen und schreiben Deutsch auf dem Niveau B1.',
    'AufenthG § 9 Abs. 2 Satz 1 Nr. 8':
      'Sie kennen die Grundregeln von Recht und Leben hier (Test „Leben in Deutschland“).',
    'AufenthG § 9 Abs. 2 Satz 1 Nr. 9': 'Ihre Wohnung hat genug Platz für alle, die bei Ihnen leben.',
    'AufenthG § 9 Abs. 2 Satz 3': 'Krankheit oder Behinderung: Deutsch und der Test werden dann nicht verlangt.',
    'AufenthG § 9 Abs. 2 Satz 4': 'In einem Härtefall kann die Behörde auf Deutsch und den Test verzichten.',
    'AufenthG § 9 Abs. 2 Satz 6': 'Krankheit oder Behinderung: Einkommen und Rente werden dann nicht verlangt.',
  },
  judgements: {
    'pension-comparable': 'Bringt Ihre andere Vorsorge eine Rente, die mit der gesetzlichen vergleichbar ist?',
    'public-order-outweighed':
      'Wiegt Ihr Leben hier (Dauer, Familie, Arbeit) schwerer als das, was gegen Sie vorliegt?',
    'hardship-of-learning': 'Wäre es eine Härte, von Ihnen Deutsch B1 oder den Test zu verlangen?',
  },
  unencoded: {
    'half-of-study-time': 'Zeit im Studium oder in der Ausbildung zählt zur Hälfte. Das rechnet Lotse noch nicht aus.',
    'spouse-may-work':
      'Ob Ihre Partnerin oder Ihr Partner arbeiten darf und die nötigen Erlaubnisse hat, prüft Lotse noch nicht.',
  },
  papers: {
    'pension-record': 'Versicherungsverlauf der Deutschen Rentenversicherung (kostenlos)',
    'german-b1': 'Zertifikat Deutsch B1 (zum Beispiel „Deutsch-Test für Zuwanderer“)',
    'rental-contract': 'Mietvertrag mit der Größe der Wohnung',
  },
  inFavour: {
    'integration-course-proves': 'Ein erfolgreich abgeschlossener Integrationskurs beweist Deutsch B1 und den Test.',
    'break-up-to-a-year':
      'War Ihr Aufenthalt einmal bis zu einem Jahr nicht erlaubt, kann die Behörde darüber hinwegsehen.',
  },
}
