import type { LawWordsPart } from '../words/law-words.ts'

export const de33: LawWordsPart = {
  norms: {
    'permit-child-born-in-germany': {
      title: 'Aufenthaltserlaubnis für ein hier geborenes Kind',
      lane: 'Familie § 33',
      summary:
        'Für Kinder, die in Deutschland geboren sind und deren Eltern bei der Geburt beide einen Titel hatten. Ohne Antrag; Einkommen und Wohnung werden nicht verlangt.',
      allows: 'Sie dürfen jede Arbeit annehmen und sich selbständig machen.',
      places: {
        'AufenthG § 33 Satz 2':
          'Sie sind hier geboren, und bei der Geburt hatten beide Eltern (oder der einzige mit Sorgerecht) einen Titel.',
      },
    },
    'permit-child-born-to-one-holder': {
      title: 'Aufenthaltserlaubnis für ein hier geborenes Kind eines Elternteils mit Titel',
      lane: 'Familie § 33 (ein Elternteil)',
      summary: 'Für Kinder, die in Deutschland geboren sind und bei denen ein Elternteil einen Titel hat.',
      allows: 'Sie dürfen jede Arbeit annehmen und sich selbständig machen.',
      places: {
        'AufenthG § 33 Satz 1': 'Sie sind hier geboren, und ein Elternteil hat einen Aufenthaltstitel.',
      },
    },
  },
}
