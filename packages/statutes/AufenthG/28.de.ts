import type { LawWordsPart } from '../words/law-words.ts'

export const de28: LawWordsPart = {
  norms: {
    'permit-spouse-of-german': {
      title: 'Aufenthaltserlaubnis für Ehe- und Lebenspartner von Deutschen',
      lane: 'Familie § 28',
      summary:
        'Für Menschen, die hier mit einer Deutschen oder einem Deutschen verheiratet sind oder als eingetragene Partner leben.',
      allows:
        'Sie dürfen jede Arbeit annehmen und sich selbständig machen. Nach drei Jahren ist die Niederlassungserlaubnis möglich.',
      places: {
        'Abs. 1 Satz 1 Nr. 1':
          'Sie leben in Deutschland mit Ihrer deutschen Partnerin oder Ihrem deutschen Partner zusammen.',
        'Abs. 1 Satz 3': 'Reicht das Einkommen nicht, soll die Erlaubnis in der Regel trotzdem erteilt werden.',
      },
    },
    'permit-child-of-german': {
      title: 'Aufenthaltserlaubnis für Kinder von Deutschen',
      lane: 'Familie § 28',
      summary:
        'Für ledige Kinder unter 18, die mit ihrer deutschen Mutter oder ihrem deutschen Vater leben und selbst nicht deutsch sind.',
      allows: 'Sie dürfen jede Arbeit annehmen und sich selbständig machen.',
      places: {
        'Abs. 1 Satz 1 Nr. 2': 'Sie sind unter 18, ledig und leben mit einem deutschen Elternteil.',
      },
    },
    'permit-parent-of-german': {
      title: 'Aufenthaltserlaubnis für Eltern eines deutschen Kindes',
      lane: 'Familie § 28',
      summary: 'Für Mütter und Väter, die für ein deutsches minderjähriges Kind in Deutschland das Sorgerecht haben.',
      allows: 'Sie dürfen jede Arbeit annehmen und sich selbständig machen. Einkommen wird nicht verlangt.',
      places: {
        'Abs. 1 Satz 1 Nr. 3': 'Ihr lediges Kind unter 18 ist deutsch, lebt hier, und Sie haben das Sorgerecht.',
      },
    },
    'permit-parent-of-german-without-custody': {
      title: 'Aufenthaltserlaubnis für Eltern eines deutschen Kindes ohne Sorgerecht',
      lane: 'Familie § 28 (ohne Sorgerecht)',
      summary: 'Für Mütter und Väter ohne Sorgerecht, die hier schon als Familie mit ihrem deutschen Kind leben.',
      allows: 'Sie dürfen jede Arbeit annehmen und sich selbständig machen.',
      places: {
        'Abs. 1 Satz 4':
          'Ihr lediges Kind unter 18 ist deutsch, und Sie leben hier schon als Familie mit ihm. Auf Einkommen kann die Behörde verzichten.',
      },
    },
    'settlement-family-of-german': {
      title: 'Niederlassungserlaubnis für die Familie von Deutschen',
      lane: 'Unbefristet § 28',
      summary:
        'Der unbefristete Aufenthalt nach drei Jahren mit einer Aufenthaltserlaubnis, solange Sie mit Ihrem deutschen Familienmitglied leben.',
      allows: 'Sie dürfen auf Dauer bleiben, jede Arbeit annehmen und sich selbständig machen.',
      places: {
        'Abs. 2 Satz 1 Halbsatz 1':
          'Sie haben eine Aufenthaltserlaubnis für die Familie und leben hier mit Ihrer deutschen Partnerin, Ihrem deutschen Partner, Kind oder Elternteil.',
        'Abs. 2 Satz 1': 'Sie haben sie seit drei Jahren, und es liegt nichts vor, was für eine Ausweisung spricht.',
        'AufenthG § 2 Abs. 11': 'Sie sprechen und schreiben Deutsch auf dem Niveau B1.',
        'AufenthG § 9 Abs. 2 Satz 5':
          'Sie können sich einfach auf Deutsch verständigen und brauchten keinen Integrationskurs: Dann reicht das.',
      },
    },
  },
  judgements: {
    'family-permit-before-german': 'Zählt auch die Zeit, in der Ihr Familienmitglied noch nicht deutsch war?',
  },
  inFavour: {
    'father-or-mother-counts':
      'Ehe und Familie stehen unter dem Schutz des Grundgesetzes; es zählt, was das Kind braucht.',
  },
}
