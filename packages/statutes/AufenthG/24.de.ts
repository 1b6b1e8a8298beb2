import type { LawWordsPart } from '../words/law-words.ts'

export const de24: LawWordsPart = {
  norms: {
    'permit-temporary-protection': {
      title: 'Aufenthaltserlaubnis zum vorübergehenden Schutz',
      lane: 'Aufenthalt § 24',
      summary:
        'Für Menschen, die wegen des Krieges aus der Ukraine geflohen sind. Der Schutz gilt bis zum 4. März 2027.',
      allows:
        'Sie dürfen jede Arbeit annehmen und sich selbständig machen. Wo Sie wohnen, legt die Behörde fest, bis Sie Arbeit oder Ausbildung haben.',
      places: {
        'Abs. 1': 'Sie gehören zu den Menschen, die der Rat der Europäischen Union schützt (Ukraine).',
        'Abs. 2': 'Schwere Gründe schließen Sie vom Schutz aus, zum Beispiel ein Kriegsverbrechen.',
      },
    },
  },
  unencoded: {
    'temporary-protection-after-march-2027':
      'Was nach dem 4. März 2027 kommt, hat die Europäische Union noch nicht entschieden, soweit Lotse weiß.',
  },
  papers: {
    'proof-of-residence-in-ukraine': 'Nachweis, dass Sie am 24. Februar 2022 in der Ukraine gelebt haben',
  },
}
