import type { LawWordsPart } from '../words/law-words.ts'

export const de29: LawWordsPart = {
  gates: {
    'AufenthG § 27 Abs. 1a':
      'Eine Behörde oder ein Gericht hat geschrieben, dass die Ehe oder Verwandtschaft nur zum Schein oder unter Zwang besteht.',
    'AufenthG § 27 Abs. 3a':
      'Eine Behörde oder ein Gericht hat geschrieben, dass der Mensch, mit dem Sie leben, den Staat gefährdet oder zu Hass aufruft.',
    'AufenthG § 29 Abs. 1 Satz 1 Nr. 1': 'Ihre Partnerin oder Ihr Partner hat einen Aufenthaltstitel.',
    'AufenthG § 29 Abs. 1 Satz 1 Nr. 2':
      'Die Wohnung hat genug Platz. Bei Blauer Karte, Fachkräften und Forschung wird das nicht verlangt.',
    'AufenthG § 29 Abs. 2 Satz 1':
      'Bei Asyl, Flüchtlingsschutz und subsidiärem Schutz kann die Behörde auf Einkommen und Wohnung verzichten.',
    'AufenthG § 29 Abs. 2 Satz 2':
      'Wurde der Antrag in den ersten drei Monaten nach der Anerkennung gestellt, verzichtet die Behörde auf Einkommen und Wohnung.',
    'AufenthG § 29 Abs. 3 Satz 1':
      'Bei manchen humanitären Erlaubnissen braucht es für die Familie humanitäre oder völkerrechtliche Gründe.',
    'AufenthG § 29 Abs. 3 Satz 3': 'Der Titel, den Ihre Familie hat, erlaubt keinen Familiennachzug.',
    'AufenthG § 30 Abs. 1 Satz 1 Nr. 1': 'Sie sind beide mindestens 18 Jahre alt.',
    'AufenthG § 30 Abs. 1 Satz 1 Nr. 2': 'Sie können sich einfach auf Deutsch verständigen (A1).',
    'AufenthG § 30 Abs. 1 Satz 3 Nr. 1':
      'Die Ehe bestand schon, bevor der Mensch mit Schutz nach Deutschland kam: Dann wird kein Deutsch verlangt.',
    'AufenthG § 30 Abs. 1 Satz 3 Nr. 2': 'Krankheit oder Behinderung: Dann wird kein Deutsch verlangt.',
    'AufenthG § 30 Abs. 1 Satz 3 Nr. 3': 'Sie brauchen keinen Integrationskurs: Dann wird kein Deutsch verlangt.',
    'AufenthG § 30 Abs. 1 Satz 3 Nr. 5': 'Bei Blauer Karte, Fachkräften und Forschung wird kein Deutsch verlangt.',
    'AufenthG § 30 Abs. 1 Satz 3 Nr. 6': 'Es war nicht möglich oder zumutbar, vor der Einreise Deutsch zu lernen.',
    'AufenthG § 30 Abs. 2 Satz 1': 'In einer besonderen Härte kann die Behörde auf das Alter von 18 verzichten.',
  },
  judgements: {
    'others-need-no-funds': 'Braucht außer Ihnen niemand im Haushalt Geld vom Jobcenter oder Sozialamt?',
    'humanitarian-grounds-for-family':
      'Sprechen humanitäre oder völkerrechtliche Gründe dafür, dass die Familie hier zusammenlebt?',
    'hardship-of-age': 'Wäre es eine besondere Härte, wegen des Alters zu warten?',
    'simple-german-in-writing':
      'Reicht es, dass Sie einfach sprechen, oder müssen Sie auch einfach lesen und schreiben?',
    'german-before-entry-unreasonable': 'War es für Sie unmöglich oder unzumutbar, vor der Einreise Deutsch zu lernen?',
    'no-other-parent-here': 'Lebte vor Ihnen kein Elternteil mit Sorgerecht in Deutschland?',
  },
  unencoded: {
    'asked-within-three-months':
      'Ob der Antrag in den ersten drei Monaten nach der Anerkennung gestellt wurde und die Familie in keinem anderen Land zusammenleben kann, prüft Lotse noch nicht.',
  },
  papers: {
    'birth-certificate': 'Geburtsurkunde (mit Übersetzung)',
  },
}
