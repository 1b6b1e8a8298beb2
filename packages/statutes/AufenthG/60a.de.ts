import type { LawWordsPart } from '../words/law-words.ts'

const addition =
  'Dann bekommen Sie die Duldung mit dem Zusatz „für Personen mit ungeklärter Identität“. Wer die Schritte nachholt, bekommt sie ohne Zusatz.'

const georgiaAndMoldova =
  'Georgien und Moldau: Wer bis zum 30. August 2023 Asyl beantragt hat oder geduldet war, ist ausgenommen.'

export const de60a: LawWordsPart = {
  norms: {
    'toleration-removal-impossible': {
      title: 'Duldung, weil die Abschiebung nicht möglich ist',
      lane: 'Duldung § 60a',
      summary:
        'Solange Sie nicht abgeschoben werden können, zum Beispiel wegen Krankheit, Familie oder fehlender Papiere, wird die Abschiebung ausgesetzt.',
      allows:
        'Sie dürfen vorerst bleiben. Die Pflicht zur Ausreise besteht weiter. Für Arbeit brauchen Sie die Erlaubnis der Ausländerbehörde.',
      places: {
        'Abs. 2 Satz 1': 'Die Abschiebung ist aus tatsächlichen oder rechtlichen Gründen nicht möglich.',
        'AufenthG § 60b Abs. 1 Satz 1': addition,
      },
    },
    'toleration-for-urgent-reasons': {
      title: 'Duldung aus dringenden persönlichen Gründen',
      lane: 'Duldung § 60a Abs. 2 Satz 3',
      summary:
        'Die Behörde kann Ihren Aufenthalt für eine Zeit dulden, wenn dringende humanitäre oder persönliche Gründe es verlangen, zum Beispiel ein Schulabschluss.',
      allows:
        'Sie dürfen vorerst bleiben. Die Pflicht zur Ausreise besteht weiter. Für Arbeit brauchen Sie die Erlaubnis der Ausländerbehörde.',
      places: {
        'Abs. 2 Satz 3':
          'Dringende humanitäre oder persönliche Gründe oder ein öffentliches Interesse verlangen, dass Sie vorerst bleiben.',
        'AufenthG § 60b Abs. 1 Satz 1': addition,
      },
    },
  },
  gates: {
    'AufenthG § 58 Abs. 1 Satz 1': 'Sie haben keinen Aufenthaltstitel und kein laufendes Asylverfahren.',
    'AufenthG § 60 Abs. 5': 'Das Bundesamt hat ein Abschiebungsverbot festgestellt.',
    'AufenthG § 60a Abs. 6 Satz 1': 'Die Behörde hat Ihnen das Arbeiten nach § 60a Abs. 6 verboten.',
    'AufenthG § 60a Abs. 6 Satz 1 Nr. 2':
      'Die Abschiebung scheitert an Ihnen selbst, zum Beispiel wegen falscher Angaben zu Name oder Land.',
    'AufenthG § 60a Abs. 6 Satz 1 Nr. 3':
      'Ihr Land gilt als sicher, und Ihr Asylantrag wurde abgelehnt oder zurückgenommen, oder Sie haben keinen gestellt.',
    'AufenthG § 60a Abs. 6 Satz 3': 'Für unbegleitete Minderjährige gibt es eine Ausnahme.',
    'AufenthG § 104 Abs. 18': georgiaAndMoldova,
    'AufenthG § 104 Abs. 18 Nr. 1': georgiaAndMoldova,
    'AufenthG § 104 Abs. 18 Nr. 2':
      'Wer am 6. Mai 2025 geduldet war oder am 11. Juni 2026 arbeiten durfte, ist ausgenommen.',
  },
  judgements: {
    'removal-impossible':
      'Ist Ihre Abschiebung zurzeit nicht möglich, etwa wegen Krankheit, enger Familie hier, fehlender Papiere oder fehlender Flüge?',
    'passport-steps-left-undone':
      'Haben Sie etwas Zumutbares für einen Pass nicht getan, obwohl die Behörde Sie dazu aufgefordert hat?',
    'urgent-reasons-to-stay':
      'Gibt es dringende Gründe, vorerst zu bleiben, etwa ein Schulabschluss, eine Operation, die Pflege von Angehörigen?',
  },
  unencoded: {},
  papers: {
    'medical-certificate': 'Ausführliches ärztliches Attest mit Diagnose und Folgen (sofort bei der Behörde abgeben)',
    'proof-of-urgent-reason': 'Nachweis über den Grund (zum Beispiel Schulbescheinigung, Termin im Krankenhaus)',
  },
}
