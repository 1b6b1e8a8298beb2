import type { LawWordsPart } from '../words/law-words.ts'

export const de36: LawWordsPart = {
  norms: {
    'permit-parents-of-refugee': {
      title: 'Aufenthaltserlaubnis für Eltern eines anerkannten Kindes',
      lane: 'Familie § 36',
      summary:
        'Für Eltern eines minderjährigen Kindes, das hier als Flüchtling oder asylberechtigt anerkannt ist und ohne Eltern hier lebte.',
      allows:
        'Sie dürfen jede Arbeit annehmen und sich selbständig machen. Einkommen und Wohnung werden nicht verlangt.',
      places: {
        'Abs. 1': 'Ihr Kind ist unter 18, hier anerkannt und lebt mit Ihnen.',
        'Abs. 1 Halbsatz 2':
          'Kein anderer Elternteil mit Sorgerecht lebt schon hier. Wie das gilt, wenn Sie selbst schon hier sind, ist umstritten: Lassen Sie sich beraten.',
      },
    },
    'permit-spouse-of-protected': {
      title: 'Aufenthaltserlaubnis für Partner von subsidiär Geschützten',
      lane: 'Familie § 36a',
      summary: 'Für Ehe- und Lebenspartner von Menschen mit subsidiärem Schutz. Zurzeit weitgehend ausgesetzt.',
      allows: 'Sie dürfen jede Arbeit annehmen und sich selbständig machen.',
      places: {
        'Abs. 1 Satz 1': 'Ihre Partnerin oder Ihr Partner hat subsidiären Schutz.',
        'AufenthG § 104 Abs. 14 Satz 1':
          'Der Familiennachzug zu subsidiär Geschützten ist bis zum 23. Juli 2027 ausgesetzt.',
        'Abs. 2 Satz 1': 'Es gibt humanitäre Gründe, zum Beispiel lange Trennung, Gefahr oder schwere Krankheit.',
        'Abs. 3 Nr. 1': 'Die Ehe wurde erst nach der Flucht geschlossen.',
        'Abs. 3 Nr. 2': 'Der Mensch mit Schutz hat schwere Straftaten begangen.',
        'Abs. 3 Nr. 3': 'Sein Aufenthalt wird voraussichtlich nicht verlängert.',
        'Abs. 3 Nr. 4': 'Er hat eine Grenzübertrittsbescheinigung beantragt.',
      },
    },
    'permit-child-of-protected': {
      title: 'Aufenthaltserlaubnis für Kinder von subsidiär Geschützten',
      lane: 'Familie § 36a',
      summary: 'Für ledige Kinder unter 18 von Menschen mit subsidiärem Schutz. Zurzeit weitgehend ausgesetzt.',
      allows: 'Sie dürfen jede Arbeit annehmen und sich selbständig machen.',
      places: {
        'Abs. 1 Satz 1': 'Sie sind unter 18, ledig, und Mutter oder Vater hat subsidiären Schutz.',
        'AufenthG § 32 Abs. 3':
          'Der andere Elternteil hat auch einen Titel, ist einverstanden, oder es gibt keinen mit Sorgerecht.',
        'AufenthG § 104 Abs. 14 Satz 1':
          'Der Familiennachzug zu subsidiär Geschützten ist bis zum 23. Juli 2027 ausgesetzt.',
        'Abs. 3 Nr. 2': 'Der Mensch mit Schutz hat schwere Straftaten begangen.',
        'Abs. 3 Nr. 3': 'Sein Aufenthalt wird voraussichtlich nicht verlängert.',
        'Abs. 3 Nr. 4': 'Er hat eine Grenzübertrittsbescheinigung beantragt.',
      },
    },
    'permit-parents-of-protected': {
      title: 'Aufenthaltserlaubnis für Eltern eines subsidiär geschützten Kindes',
      lane: 'Familie § 36a',
      summary: 'Für Eltern eines minderjährigen Kindes mit subsidiärem Schutz. Zurzeit weitgehend ausgesetzt.',
      allows: 'Sie dürfen jede Arbeit annehmen und sich selbständig machen.',
      places: {
        'Abs. 1 Satz 2 Halbsatz 1': 'Ihr Kind ist unter 18, hat subsidiären Schutz und lebt mit Ihnen.',
        'Abs. 1 Satz 2': 'Kein anderer Elternteil mit Sorgerecht lebt schon hier.',
        'AufenthG § 104 Abs. 14 Satz 1':
          'Der Familiennachzug zu subsidiär Geschützten ist bis zum 23. Juli 2027 ausgesetzt.',
        'Abs. 2 Satz 1': 'Es gibt humanitäre Gründe, zum Beispiel lange Trennung, Gefahr oder schwere Krankheit.',
        'Abs. 3 Nr. 2': 'Der Mensch mit Schutz hat schwere Straftaten begangen.',
        'Abs. 3 Nr. 3': 'Sein Aufenthalt wird voraussichtlich nicht verlängert.',
        'Abs. 3 Nr. 4': 'Er hat eine Grenzübertrittsbescheinigung beantragt.',
      },
    },
  },
  judgements: {
    'humanitarian-grounds': 'Gibt es humanitäre Gründe, zum Beispiel lange Trennung, Gefahr, Krankheit oder Pflege?',
  },
  unencoded: {
    'stop-of-reunion-since-june-2026':
      'Ob die Aussetzung des Familiennachzugs auch für subsidiären Schutz gilt, der seit dem 12. Juni 2026 erteilt wurde, ist nicht geklärt.',
    'married-after-flight': 'Ob die Ehe vor der Flucht geschlossen wurde, prüft Lotse noch nicht.',
    'offences-of-sponsor': 'Ob der Mensch mit Schutz verurteilt wurde, fragt Lotse nicht.',
    'permit-of-sponsor-ends': 'Ob sein Aufenthalt verlängert wird, kann Lotse nicht sehen.',
    'sponsor-asked-for-exit-paper': 'Ob er eine Grenzübertrittsbescheinigung beantragt hat, fragt Lotse nicht.',
  },
}
