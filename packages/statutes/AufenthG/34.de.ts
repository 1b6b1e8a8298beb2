import type { LawWordsPart } from '../words/law-words.ts'

export const de34: LawWordsPart = {
  norms: {
    'permit-own-right-of-child': {
      title: 'Eigenständige Aufenthaltserlaubnis ab 18',
      lane: 'Eigenes Recht § 34',
      summary:
        'Für junge Menschen, die als Kind eine Aufenthaltserlaubnis für die Familie bekommen haben. Mit 18 wird sie ein eigenes Recht.',
      allows: 'Sie bleiben unabhängig von den Eltern. Sie dürfen jede Arbeit annehmen und sich selbständig machen.',
      places: {
        'Abs. 2 Satz 1': 'Sie sind 18 oder älter und haben die Erlaubnis für die Familie als Kind bekommen.',
      },
    },
  },
  unencoded: {
    'permit-given-as-a-child': 'Ob Sie die Erlaubnis als Kind bekommen haben, kann Lotse nicht sehen.',
  },
}
