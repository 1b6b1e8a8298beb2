import type { LawWordsPart } from '../words/law-words.ts'

export const de32: LawWordsPart = {
  norms: {
    'permit-child-of-foreigner': {
      title: 'Aufenthaltserlaubnis für Kinder',
      lane: 'Familie § 32',
      summary:
        'Für ledige Kinder unter 18, deren Eltern (oder der einzige Elternteil mit Sorgerecht) einen Aufenthaltstitel haben.',
      allows: 'Sie dürfen jede Arbeit annehmen und sich selbständig machen.',
      places: {
        'Abs. 1': 'Sie sind unter 18, ledig und leben mit Mutter oder Vater, die oder der einen Aufenthaltstitel hat.',
        'Abs. 2 Satz 1':
          'Sie sind unter 16 oder mit den Eltern gekommen; sonst sprechen Sie sehr gut Deutsch (C1) oder können sich gut einleben.',
        'Abs. 1 Halbsatz 1': 'Beide Eltern haben einen Titel, oder nur ein Elternteil hat das Sorgerecht.',
      },
    },
    'permit-child-of-one-foreigner': {
      title: 'Aufenthaltserlaubnis für Kinder bei einem Elternteil',
      lane: 'Familie § 32',
      summary:
        'Für Kinder, deren Eltern gemeinsam das Sorgerecht haben und von denen nur ein Elternteil einen Titel hat.',
      allows: 'Sie dürfen jede Arbeit annehmen und sich selbständig machen.',
      places: {
        'Abs. 1': 'Sie sind unter 18, ledig und leben mit Mutter oder Vater, die oder der einen Aufenthaltstitel hat.',
        'Abs. 2 Satz 1':
          'Sie sind unter 16 oder mit den Eltern gekommen; sonst sprechen Sie sehr gut Deutsch (C1) oder können sich gut einleben.',
        'Abs. 3': 'Der andere Elternteil ist einverstanden, oder ein Gericht hat so entschieden.',
      },
    },
    'permit-child-hardship': {
      title: 'Aufenthaltserlaubnis für Kinder in einer Härte',
      lane: 'Familie § 32 (Härte)',
      summary:
        'Für Kinder mit einem Elternteil mit Titel, wenn die anderen Regeln nicht passen und es sonst eine besondere Härte wäre.',
      allows: 'Sie dürfen jede Arbeit annehmen und sich selbständig machen.',
      places: {
        'Abs. 4 Satz 1 Halbsatz 1':
          'Sie sind unter 18, ledig und leben mit Mutter oder Vater, die oder der einen Aufenthaltstitel hat.',
        'Abs. 4 Satz 1': 'Es wäre sonst eine besondere Härte. Das Wohl des Kindes zählt.',
      },
    },
  },
  judgements: {
    'child-fits-in':
      'Wird sich die oder der Jugendliche voraussichtlich gut einleben, nach Schule und bisherigem Leben?',
    'hardship-of-child': 'Wäre es für das Kind sonst eine besondere Härte?',
  },
  inFavour: {
    'best-interests-of-child': 'Das Kindeswohl muss besonders berücksichtigt werden.',
  },
}
