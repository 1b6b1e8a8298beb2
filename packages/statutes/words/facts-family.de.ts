import type { LawWordsPart } from './law-words.ts'

const titles = {
  german: 'Deutsche Staatsangehörigkeit',
  settlement: 'Niederlassungserlaubnis (unbefristet)',
  'settlement-eu': 'Erlaubnis zum Daueraufenthalt – EU',
  'blue-card': 'Blaue Karte EU',
  research: '§ 18d oder § 18f (Forschung)',
  work: '§ 18a, § 18b, § 19c als Führungskraft oder in der Wissenschaft, § 19c Abs. 2 oder § 21',
  refugee: '§ 25 Abs. 1 oder § 25 Abs. 2 (Asyl oder Flüchtling)',
  resettled: '§ 23 Abs. 4 (Resettlement)',
  subsidiary: '§ 25 Abs. 2 mit subsidiärem Schutz',
  limited: '§ 22, § 23 Abs. 1 oder 2, § 25 Abs. 3 oder Abs. 4a',
  excluded: '§ 25 Abs. 4, Abs. 4b oder Abs. 5, § 25a Abs. 2, § 25b Abs. 4 oder § 104c',
  permit: 'Eine andere Aufenthaltserlaubnis',
  '25a-1': '§ 25a Abs. 1 (gut integrierte Jugendliche und junge Volljährige)',
  '25b-1': '§ 25b Abs. 1 (nachhaltige Integration)',
}

export const factsFamilyDe: LawWordsPart = {
  facts: {
    spouseTitle: {
      label: 'Aufenthalt der Partnerin oder des Partners',
      question: 'Was hat Ihre Partnerin oder Ihr Partner?',
      why: 'Davon hängt ab, ob Sie als Familie einen Aufenthalt bekommen. Die Nummer steht auf der Karte oder dem Zusatzblatt.',
      values: { ...titles, other: 'Etwas anderes, zum Beispiel Duldung, Gestattung oder Visum' },
    },
    parentTitle: {
      label: 'Aufenthalt der Mutter oder des Vaters',
      question:
        'Wenn Sie mit Mutter oder Vater zusammenleben: Was hat sie oder er? Haben beide etwas aus der Liste, wählen Sie, was weiter oben steht.',
      why: 'Bei vielen Erlaubnissen bekommen minderjährige Kinder auch eine.',
      values: {
        ...titles,
        '25a-2-1': '§ 25a Abs. 2 (Eltern gut integrierter Jugendlicher)',
        other: 'Etwas anderes, zum Beispiel Duldung, Gestattung oder Visum',
        none: 'Ich lebe nicht mit Mutter oder Vater zusammen',
      },
    },
    spouseTitleSince: {
      label: 'Titel der Partnerin oder des Partners seit',
      question: 'Seit wann hat Ihre Partnerin oder Ihr Partner diesen Titel ohne Unterbrechung?',
      why: 'Bei manchen Titeln muss es ihn seit zwei Jahren geben, oder die Ehe muss älter sein als er.',
    },
    spousesAdult: {
      label: 'Beide über 18',
      question: 'Sind Sie beide mindestens 18 Jahre alt?',
      why: 'Das verlangt das Gesetz für den Aufenthalt wegen einer Ehe.',
    },
    marriedOn: {
      label: 'Tag der Heirat',
      question: 'Wann haben Sie geheiratet oder die Partnerschaft eintragen lassen?',
      why: 'Manche Regeln fragen, wie lange die Ehe besteht. Der Tag steht in der Heiratsurkunde.',
    },
    marriedInGermany: {
      label: 'Heirat in Deutschland',
      question: 'Haben Sie in Deutschland geheiratet (Standesamt in Deutschland)?',
      why: 'Dann können Sie den Antrag in manchen Fällen hier stellen, ohne für ein Visum auszureisen.',
    },
    parentTitleSince: {
      label: 'Titel der Mutter oder des Vaters seit',
      question: 'Seit wann hat Ihre Mutter oder Ihr Vater diesen Titel ohne Unterbrechung?',
      why: 'Bei subsidiärem Schutz hängt davon ab, ob der Familiennachzug gerade ausgesetzt ist.',
    },
    otherParent: {
      label: 'Der andere Elternteil',
      question: 'Was gilt für den anderen Elternteil?',
      why: 'Haben beide Eltern das Sorgerecht, zählt, was beide haben oder wollen.',
      values: {
        none: 'Es gibt keinen anderen Elternteil mit Sorgerecht',
        title: 'Er oder sie hat auch einen Aufenthaltstitel in Deutschland oder ist deutsch',
        agrees: 'Kein Titel, aber einverstanden, dass ich hier lebe (oder ein Gericht hat so entschieden)',
        other: 'Etwas anderes',
      },
    },
    cameWithParents: {
      label: 'Mit den Eltern gekommen',
      question: 'Sind Sie zusammen mit den Eltern nach Deutschland gezogen oder hier geboren?',
      why: 'Wer mit 16 oder 17 allein nachkommt, muss mehr zeigen.',
    },
    bornInGermany: {
      label: 'In Deutschland geboren',
      question: 'Sind Sie in Deutschland geboren?',
      why: 'Für Kinder, die hier geboren sind, gilt eine eigene Regel.',
    },
    parentsAtBirth: {
      label: 'Eltern bei der Geburt',
      question:
        'Hatten die Eltern am Tag der Geburt eine Aufenthaltserlaubnis, Niederlassungserlaubnis oder den Daueraufenthalt – EU?',
      why: 'Hatten ihn beide, bekommt das Kind seine Erlaubnis ohne Antrag.',
      values: {
        both: 'Ja, beide (oder der einzige Elternteil mit Sorgerecht)',
        one: 'Nur ein Elternteil',
        none: 'Nein',
      },
    },
    childHolds: {
      label: 'Staatsangehörigkeit oder Schutz des Kindes',
      question:
        'Hat ein minderjähriges Kind von Ihnen, das hier lebt, eines davon? Trifft mehreres zu, wählen Sie, was weiter oben steht.',
      why: 'Eltern eines deutschen Kindes oder eines Kindes mit Schutz können selbst einen Aufenthalt bekommen.',
      values: {
        german: 'Es ist deutsch, und ich habe das Sorgerecht (allein oder gemeinsam)',
        'german-contact':
          'Es ist deutsch; ich habe kein Sorgerecht, aber wir leben als Familie oder sehen uns regelmäßig',
        refugee: 'Es hat Asyl oder ist als Flüchtling anerkannt',
        subsidiary: 'Es hat subsidiären Schutz',
        other: 'Nichts davon',
      },
    },
    familyExclusionWritten: {
      label: 'Ablehnung wegen der Familie',
      question:
        'Hat eine Behörde oder ein Gericht geschrieben, dass Ihre Ehe oder Verwandtschaft nur zum Schein oder unter Zwang besteht, oder dass der Mensch, mit dem Sie leben, den Staat gefährdet oder zu Hass aufruft?',
      why: 'Die meisten Menschen antworten „Nein“. Diese Antwort bleibt bei Ihnen.',
    },
    marriedLifeEnded: {
      label: 'Ende des Zusammenlebens',
      question:
        'Haben Sie Ihre Aufenthaltserlaubnis wegen einer Ehe oder Partnerschaft, und leben Sie nicht mehr zusammen?',
      why: 'Dann kann die Erlaubnis als eigenes Recht weitergehen. Wer Gewalt erlebt, muss nicht drei Jahre warten.',
      values: {
        no: 'Nein, oder ich habe sie aus einem anderen Grund',
        separated: 'Ja, wir leben getrennt oder sind geschieden',
        died: 'Ja, meine Partnerin oder mein Partner ist gestorben, während wir zusammenlebten',
      },
    },
    marriedLifeFrom: {
      label: 'Zusammen in Deutschland seit',
      question: 'Seit wann haben Sie als Paar zusammen in Deutschland gelebt, beide mit erlaubtem Aufenthalt?',
      why: 'Drei Jahre zusammen reichen für ein eigenes Recht.',
    },
    marriedLifeTo: {
      label: 'Zusammen bis',
      question: 'Bis wann haben Sie zusammengelebt?',
      why: 'Es zählt der Tag, an dem Sie sich getrennt haben, nicht der Tag der Scheidung.',
    },
    formerSpouseHeld: {
      label: 'Was die oder der andere hatte',
      question: 'Was hatte Ihre frühere Partnerin oder Ihr früherer Partner bis dahin?',
      why: 'Davon hängt ab, ob ein eigenes Recht entsteht.',
      values: {
        german: 'Deutsche Staatsangehörigkeit',
        settlement: 'Niederlassungserlaubnis oder Daueraufenthalt – EU',
        permit: 'Aufenthaltserlaubnis oder Blaue Karte, die verlängert werden kann',
        other: 'Nichts davon, oder eine Erlaubnis, die nicht verlängert werden darf',
      },
    },
    commitsToHistory: {
      label: 'Bekenntnis zur Verantwortung Deutschlands',
      question:
        'Würden Sie unterschreiben: Ich bekenne mich zur besonderen Verantwortung Deutschlands für die Verbrechen der Nationalsozialisten und für den Schutz jüdischen Lebens, zum friedlichen Zusammenleben der Völker und zum Verbot des Angriffskrieges?',
      why: 'Dieses Bekenntnis gehört zur Einbürgerung.',
    },
    naturalisationTest: {
      label: 'Einbürgerungstest',
      question:
        'Haben Sie den Einbürgerungstest bestanden (oder im Test „Leben in Deutschland“ 17 von 33 Punkten), oder haben Sie einen deutschen Schulabschluss?',
      why: 'Eines davon reicht in der Regel als Nachweis. Für die Niederlassungserlaubnis reichen 15 Punkte, für die Einbürgerung 17.',
    },
    taxesPaid: {
      label: 'Steuern bezahlt',
      question: 'Haben Sie alle Steuern bezahlt, die fällig waren?',
      why: 'Für den Daueraufenthalt – EU wird danach gefragt. Bei Angestellten zieht die Firma sie ab.',
    },
  },
}
