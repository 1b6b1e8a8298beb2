import type { LawWordsPart } from '../../words/law-words.ts'

const field = 'Ihr Beruf ist in Deutschland ein Ausbildungsberuf ohne besondere Erlaubnis.'
const licence = 'Für Ihren Beruf braucht man in Deutschland eine Erlaubnis.'
const certificate = 'Sie haben im Ausland einen Abschluss mit Zeugnis gemacht.'
const stateLaw = 'Ihr Beruf ist in Sachsen durch Landesrecht geregelt.'
const time = 'Alle Unterlagen sind da, und die Frist ist vorbei.'
const fast = 'Ein Betrieb betreibt für Sie das beschleunigte Verfahren. Dann gilt eine andere Frist.'
const sameWork = 'Der Abschluss führt zu vergleichbarer Arbeit.'
const noDifference = 'Es gibt keine wesentlichen Unterschiede, oder Ihre Erfahrung gleicht sie aus.'
const nursing = 'Ihr Beruf ist die Pflege.'
const outside = 'Sie haben den Abschluss außerhalb der EU gemacht.'

export const recognitionDe: LawWordsPart = {
  norms: {
    'recognition-application': {
      title: 'Antrag auf Anerkennung',
      lane: 'Antrag § 6 BQFG',
      summary:
        'Jeder Mensch mit einem Abschluss aus dem Ausland darf ihn prüfen lassen. Aufenthaltspapier und Deutschkenntnisse spielen für den Antrag keine Rolle.',
      allows:
        'Die Stelle vergleicht Ihren Abschluss mit dem deutschen. Auch ein teilweises Ja hilft bei der Arbeitssuche.',
      places: {
        'BQFG § 2 Abs. 1 Satz 1': field,
        'Abs. 1 Satz 1': certificate,
        'Abs. 5': 'Der Abschluss ist schon als gleichwertig festgestellt.',
      },
    },
    'recognition-acknowledgement': {
      title: 'Bestätigung innerhalb eines Monats',
      lane: 'Bestätigung § 6 BQFG',
      summary: 'Die Stelle muss den Eingang innerhalb eines Monats bestätigen und sagen, welche Unterlagen fehlen.',
      allows: 'Kommt nichts, fragen Sie schriftlich nach. Die Frist von drei Monaten läuft erst, wenn alles da ist.',
      places: {
        'BQFG § 2 Abs. 1 Satz 1': field,
        'Abs. 1 Satz 1': certificate,
        'Abs. 2 Satz 1': 'Ihr Antrag ist bei der Stelle.',
      },
    },
    'recognition-overdue': {
      title: 'Die Entscheidung ist fällig',
      lane: 'Entscheidung § 6 BQFG',
      summary: 'Drei Monate nach der letzten Unterlage muss die Stelle entschieden haben.',
      allows:
        'Bitten Sie schriftlich um die Entscheidung und nennen Sie den Tag, an dem alles vollständig war. Hilft das nicht, kann eine Beratung die Klage wegen Untätigkeit prüfen.',
      places: {
        'BQFG § 2 Abs. 1 Satz 1': field,
        'Abs. 1 Satz 1': certificate,
        'Abs. 3 Satz 2': time,
        'BQFG § 14a Abs. 3 Satz 1': fast,
      },
    },
    'recognition-fast-overdue': {
      title: 'Die Entscheidung im beschleunigten Verfahren ist fällig',
      lane: 'Entscheidung § 14a BQFG',
      summary: 'Mit dem Verfahren nach § 81a soll die Stelle in zwei Monaten entscheiden.',
      allows: 'Bitten Sie den Betrieb, bei der Ausländerbehörde nachzufragen: Über sie läuft der Schriftwechsel.',
      places: {
        'Abs. 1 Satz 1': 'Ihr Beruf ist durch Bundesrecht geregelt.',
        'Abs. 1 Satz 2': certificate,
        'Abs. 1 Satz 3': 'Ein Betrieb betreibt das beschleunigte Verfahren.',
        'Abs. 3 Satz 2': time,
      },
    },
    'recognition-without-papers': {
      title: 'Können zeigen ohne Papiere',
      lane: 'Ohne Papiere § 14 BQFG',
      summary:
        'Wer ohne eigene Schuld Unterlagen nicht bekommt, kann das Können anders zeigen: Arbeitsprobe, Fachgespräch, Prüfung oder Gutachten.',
      allows:
        'Schreiben Sie im Antrag, welche Papiere fehlen und warum. Die Stelle kann eine Versicherung an Eides statt verlangen.',
      places: {
        'BQFG § 2 Abs. 1 Satz 1': 'Ihr Beruf ist durch Bundesrecht geregelt.',
        'BQFG § 2 Abs. 2': certificate,
        'Abs. 1 Satz 1': 'Ihnen fehlen Unterlagen.',
        'Abs. 1 Satz 2': 'Es ist nicht Ihre Schuld, oder der Aufwand wäre unangemessen.',
      },
    },
    'recognition-equivalence': {
      title: 'Gleichwertig',
      lane: 'Gleichwertigkeit § 4 BQFG',
      summary: 'Gibt es keine wesentlichen Unterschiede, stellt die Stelle fest, dass Ihr Abschluss gleichwertig ist.',
      allows:
        'Damit gelten Sie als Fachkraft. Arbeiten dürfen Sie in diesem Beruf auch ohne die Feststellung, wenn Ihr Papier Arbeit erlaubt.',
      places: {
        'BQFG § 2 Abs. 1 Satz 1': field,
        'BQFG § 2 Abs. 2': certificate,
        'Abs. 1 Nr. 1': sameWork,
        'Abs. 1 Nr. 2': noDifference,
      },
    },
    'nursing-licence': {
      title: 'Erlaubnis als Pflegefachkraft',
      lane: 'Erlaubnis § 2 PflBG',
      summary:
        'Ist die Ausbildung gleichwertig oder der Kenntnisstand gezeigt, muss die Erlaubnis erteilt werden, wenn auch Zuverlässigkeit, Gesundheit und Deutsch stimmen.',
      allows:
        'Erst mit der Erlaubnis arbeiten Sie als Fachkraft. Vorher ist Arbeit als Pflegehilfe möglich, wenn Ihr Papier es erlaubt.',
      places: {
        'PflBG § 1 Abs. 1': nursing,
        'PflBG § 40 Abs. 1': outside,
        'PflBG § 40 Abs. 2': 'Die Ausbildung ist gleichwertig, oder Sie haben den Kenntnisstand gezeigt.',
        'PflBG § 2 Nr. 2': 'Sie sind zuverlässig (Führungszeugnis).',
        'PflBG § 2 Nr. 3': 'Sie sind gesundheitlich geeignet (ärztliches Zeugnis).',
        'PflBG § 2 Nr. 4': 'Ihr Deutsch reicht für die Pflege.',
      },
    },
    'nursing-choice': {
      title: 'Prüfung oder Lehrgang: Sie wählen',
      lane: 'Wahl § 40 PflBG',
      summary:
        'Fehlt etwas, wählen Sie selbst zwischen Kenntnisprüfung und Anpassungslehrgang (höchstens drei Jahre, mit Prüfung am Ende).',
      allows:
        'Sie können auch auf die Prüfung der Papiere verzichten und gleich wählen. Der Verzicht ist endgültig: Lassen Sie sich vorher beraten.',
      places: {
        'PflBG § 1 Abs. 1': nursing,
        'Abs. 1': outside,
        'Abs. 3 Satz 1': 'Der Bescheid nennt Unterschiede, oder Sie verzichten auf die Prüfung der Papiere.',
      },
    },
    'recognition-regulated': {
      title: 'Anerkennung in einem Beruf mit Erlaubnis',
      lane: 'Erlaubnis § 9 BQFG',
      summary:
        'In diesem Beruf dürfen Sie erst mit Erlaubnis arbeiten. Die Stelle, die sie gibt, prüft auch Ihren Abschluss. Für viele Berufe gilt dazu ein eigenes Gesetz.',
      allows: 'Auf Antrag bekommen Sie auch einen Bescheid nur über den Abschluss.',
      places: {
        'BQFG § 9 Abs. 1': licence,
        'BQFG § 2 Abs. 2': certificate,
        'BQFG § 9 Abs. 1 Nr. 1': sameWork,
        'BQFG § 9 Abs. 1 Nr. 2': 'Sie dürfen dort, wo Sie gelernt haben, in dem Beruf arbeiten.',
        'BQFG § 9 Abs. 1 Nr. 3': noDifference,
      },
    },
    'recognition-regulated-overdue': {
      title: 'Die Entscheidung ist fällig',
      lane: 'Entscheidung § 13 BQFG',
      summary:
        'Drei Monate nach der letzten Unterlage muss entschieden sein, wenn das Gesetz Ihres Berufs nichts anderes sagt.',
      allows: 'Bitten Sie schriftlich um die Entscheidung.',
      places: {
        'BQFG § 9 Abs. 1': licence,
        'BQFG § 2 Abs. 2': certificate,
        'Abs. 3 Satz 2': time,
        'BQFG § 14a Abs. 3 Satz 1': fast,
      },
    },
    'recognition-choice': {
      title: 'Lehrgang oder Prüfung: in der Regel wählen Sie',
      lane: 'Wahl § 11 BQFG',
      summary:
        'Fehlt etwas, gleichen Sie es aus: mit einem Anpassungslehrgang (höchstens drei Jahre) oder einer Eignungsprüfung.',
      allows: 'Geprüft und gelehrt wird nur, was fehlt. Die Prüfung muss innerhalb von sechs Monaten möglich sein.',
      places: {
        'BQFG § 9 Abs. 1': licence,
        'BQFG § 2 Abs. 2': certificate,
        'BQFG § 10 Abs. 1': 'Der Bescheid nennt wesentliche Unterschiede.',
      },
    },
    'recognition-state-application': {
      title: 'Antrag auf Anerkennung nach sächsischem Recht',
      lane: 'Antrag SächsBQFG',
      summary:
        'Auch für Berufe nach sächsischem Recht darf jeder Mensch mit einem Abschluss aus dem Ausland den Antrag stellen.',
      allows:
        'Sachsen hat das Gesetz im August 2024 geändert. Den neuen Text hat Lotse nicht vorliegen: Fragen Sie die Stelle nach Unterlagen und Fristen.',
      places: {
        'SaechsBQFG § 2 Abs. 1 Satz 1': stateLaw,
        'Abs. 1 Satz 1': certificate,
        'Abs. 5': 'Der Abschluss ist schon als gleichwertig festgestellt.',
      },
    },
    'recognition-state-overdue': {
      title: 'Die Entscheidung nach sächsischem Recht ist fällig',
      lane: 'Entscheidung SächsBQFG',
      summary:
        'Bis August 2024 stand im Gesetz: drei Monate nach der letzten Unterlage. Ob das noch so ist, hat Lotse nicht geprüft.',
      allows: 'Bitten Sie schriftlich um die Entscheidung.',
      places: {
        'SaechsBQFG § 2 Abs. 1 Satz 1': stateLaw,
        'SaechsBQFG § 6 Abs. 1 Satz 1': certificate,
        'Abs. 3 Satz 2': time,
      },
    },
  },
  judgements: {
    'leads-to-the-same-work': 'Führt der Abschluss zu vergleichbarer Arbeit?',
    'no-essential-differences': 'Fehlen wesentliche Unterschiede, oder gleicht Ihre Erfahrung sie aus?',
    'extension-not-justified': 'Ist die Verlängerung nicht begründet, oder kam sie zu spät?',
    'papers-missing-without-fault': 'Fehlen die Papiere ohne Ihre Schuld?',
    'may-work-in-the-state-of-training': 'Dürfen Sie dort, wo Sie gelernt haben, in dem Beruf arbeiten?',
    'equal-knowledge-shown': 'Haben Sie den gleichen Kenntnisstand mit Prüfung oder Lehrgang gezeigt?',
    'reliable-for-nursing': 'Sind Sie für den Beruf zuverlässig?',
    'healthy-for-nursing': 'Sind Sie für den Beruf gesund genug?',
    'waives-the-examination': 'Möchten Sie auf die Prüfung der Papiere endgültig verzichten?',
  },
  unencoded: {
    'act-of-the-occupation':
      'Für Ihren Beruf kann ein eigenes Gesetz etwas anderes sagen. Lotse hat es noch nicht geprüft.',
    'last-day-on-a-weekend': 'Fällt der letzte Tag auf ein Wochenende oder einen Feiertag, endet die Frist später.',
    'clock-that-stood-still': 'Wie lange die Frist stillstand, fragt Lotse nicht.',
    'nursing-training-in-the-union':
      'Für Pflegeabschlüsse aus der EU gelten andere Regeln. Lotse prüft sie noch nicht.',
    'german-for-nursing': 'Welches Deutsch die Stelle verlangt, steht nicht im Gesetz. Üblich ist B2; fragen Sie dort.',
  },
  papers: {
    'list-of-trainings-and-jobs': 'Lebenslauf als Tabelle auf Deutsch',
    'proof-of-identity': 'Ausweis (Kopie)',
    'certificates-from-abroad': 'Zeugnisse aus dem Ausland (Kopie)',
    'proof-of-experience': 'Nachweise über Berufserfahrung und Kurse, wenn Sie welche haben (Kopie)',
    'licence-at-home': 'Erlaubnis, im Land der Ausbildung in dem Beruf zu arbeiten, wenn man sie dort braucht',
    'statement-first-application': 'Erklärung, dass Sie noch keinen Antrag gestellt haben',
    'wish-to-work-here': 'Zeichen, dass Sie hier arbeiten wollen, zum Beispiel eine E-Mail an einen Betrieb',
    'sworn-translations': 'Übersetzungen der Zeugnisse von beeidigten Übersetzerinnen oder Übersetzern',
  },
}
