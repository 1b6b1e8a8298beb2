import type { LawWordsPart } from '../words/law-words.ts'

export const de60b: LawWordsPart = {
  norms: {
    'toleration-after-healing': {
      title: 'Duldung ohne den Zusatz „ungeklärte Identität“',
      lane: 'Duldung § 60b Abs. 4',
      summary:
        'Wer die verlangten Schritte für einen Pass nachholt, bekommt die Duldung ohne den Zusatz. Das geht jederzeit.',
      allows:
        'Dann kann die Behörde Arbeit und Ausbildung wieder erlauben, und die Zeit mit Duldung zählt ab jetzt wieder für andere Wege.',
      places: {
        'Abs. 4 Satz 2': 'Sie haben die Duldung „für Personen mit ungeklärter Identität“.',
        'Abs. 4 Satz 1':
          'Sie haben einen gültigen Pass, oder Sie haben alles Zumutbare dafür getan und nichts mehr offen.',
        'Abs. 1 Satz 1': 'Sie machen heute noch falsche Angaben zu Name oder Land.',
      },
    },
  },
  inFavour: {
    'made-credible-is-enough':
      'Sie müssen glaubhaft machen, dass Sie die Schritte getan haben. Ein Pass muss dabei nicht herauskommen.',
  },
}
