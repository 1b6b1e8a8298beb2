import type { LawWordsPart } from '../words/law-words.ts'

const departure =
  'Die Behörde kann auf das Visum verzichten und die Sperre nach einem abgelehnten Asylantrag überwinden.'

export const de19d: LawWordsPart = {
  norms: {
    'permit-qualified-tolerated': {
      title: 'Aufenthaltserlaubnis für qualifizierte Geduldete',
      lane: 'Arbeit § 19d',
      summary:
        'Für Menschen mit Duldung, die hier eine Ausbildung oder ein Studium abgeschlossen haben oder seit Jahren als Fachkraft arbeiten.',
      allows: 'Sie dürfen in Ihrem Beruf arbeiten. Nach zwei Jahren ist jede Arbeit erlaubt.',
      places: {
        'Abs. 1':
          'Sie haben eine Duldung, oder eine humanitäre Aufenthaltserlaubnis, die Sie nach einem abgelehnten Asylantrag bekommen haben.',
        'Abs. 1 Nr. 1':
          'Sie haben eine passende Arbeit, und dazu: eine Ausbildung oder ein Studium in Deutschland, oder ein anerkanntes Studium und zwei Jahre Arbeit, oder drei Jahre Arbeit als Fachkraft.',
        'Abs. 1 Nr. 1 Buchst. a':
          'Sie haben in Deutschland eine Ausbildung (auch Pflegehilfe) oder ein Studium abgeschlossen und eine Arbeit, die dazu passt.',
        'Abs. 1 Nr. 1 Buchst. b':
          'Ihr Studium aus dem Ausland ist anerkannt, und Sie arbeiten seit zwei Jahren ohne Unterbrechung passend dazu.',
        'Abs. 1 Nr. 1 Buchst. c':
          'Sie arbeiten seit drei Jahren ohne Unterbrechung als Fachkraft und haben im letzten Jahr höchstens Geld für Miete und Heizung vom Staat gebraucht.',
        'Abs. 1 Nr. 4': 'Sie haben die Ausländerbehörde nie mit Absicht getäuscht.',
        'Abs. 1 Nr. 5': 'Sie haben eine Abschiebung nie mit Absicht verhindert oder verzögert.',
        'Abs. 3': departure,
        'Abs. 4': 'Sie haben eine humanitäre Aufenthaltserlaubnis nach einem abgelehnten Asylantrag.',
      },
    },
    'permit-after-training-toleration': {
      title: 'Aufenthaltserlaubnis nach der Ausbildungsduldung',
      lane: 'Arbeit § 19d Abs. 1a',
      summary: 'Nach einer Ausbildung mit Ausbildungsduldung (§ 60c): zwei Jahre für eine Arbeit in Ihrem Beruf.',
      allows: 'Sie dürfen in Ihrem Beruf arbeiten. Nach zwei Jahren ist jede Arbeit erlaubt.',
      places: {
        'Abs. 1a': 'Sie haben die Ausbildung mit der Ausbildungsduldung bestanden und eine Arbeit, die dazu passt.',
        'Abs. 3': departure,
      },
    },
  },
  judgements: {
    'earlier-work-fits-degree': 'Haben auch Ihre früheren Stellen in diesen zwei Jahren zu Ihrem Studium gepasst?',
  },
  unencoded: {
    'title-issued-before-refusal':
      'Ob Sie Ihre Aufenthaltserlaubnis vor oder nach der Ablehnung bekommen haben, kann Lotse nicht sehen.',
  },
  inFavour: {
    'departure-is-the-rule':
      'Ohne diese Ausnahme könnte kaum jemand mit Duldung den Weg gehen, für den er gemacht ist. Das spricht dafür, dass die Behörde sie anwendet.',
  },
}
