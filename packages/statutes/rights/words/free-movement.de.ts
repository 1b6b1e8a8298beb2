import type { LawWordsPart } from '../../words/law-words.ts'

const citizen = 'Sie haben den Pass eines EU-Landes oder von Island, Liechtenstein oder Norwegen.'
const family = 'Sie gehören zur Familie eines Menschen mit EU-Pass.'
const away = 'Sie waren länger als zwei Jahre am Stück weg.'
const lost = {
  'FreizuegG-EU § 7 Abs. 1 Satz 1': 'Eine Behörde hat festgestellt, dass das Recht verloren ist oder nicht besteht.',
}

export const freeMovementDe: LawWordsPart = {
  norms: {
    'permanent-residence': {
      title: 'Daueraufenthaltsrecht',
      lane: 'Dauer § 4a',
      summary: 'Nach fünf Jahren dürfen Sie bleiben, egal ob Sie arbeiten oder Geld vom Amt bekommen.',
      allows: 'Das Recht gilt von selbst. Auf Antrag bescheinigt es die Ausländerbehörde unverzüglich.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': citizen,
        'Abs. 1 Satz 1': 'Sie leben seit fünf Jahren ständig und rechtmäßig hier.',
        'Abs. 7': away,
        ...lost,
      },
    },
    'permanent-residence-family': {
      title: 'Daueraufenthaltsrecht der Familie',
      lane: 'Dauer § 4a',
      summary: 'Nach fünf Jahren zusammen in Deutschland dürfen Sie bleiben, ohne weitere Voraussetzung.',
      allows: 'Beantragen Sie die Daueraufenthaltskarte. Sie muss in sechs Monaten da sein.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': family,
        'Abs. 1 Satz 2': 'Sie leben seit fünf Jahren mit dem Menschen mit EU-Pass ständig und rechtmäßig hier.',
        'Abs. 7': away,
        ...lost,
      },
    },
    'permanent-residence-kept': {
      title: 'Daueraufenthaltsrecht nach Tod, Wegzug oder Scheidung',
      lane: 'Dauer § 4a',
      summary: 'Wer das Recht der Familie behalten hat, bekommt nach fünf Jahren das Daueraufenthaltsrecht.',
      allows: 'Beantragen Sie die Daueraufenthaltskarte.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': family,
        'Abs. 5': 'Sie haben Ihr Recht nach Tod, Wegzug oder Scheidung behalten und leben seit fünf Jahren hier.',
        'Abs. 7': away,
        ...lost,
      },
    },
    'permanent-residence-early': {
      title: 'Daueraufenthaltsrecht vor fünf Jahren',
      lane: 'Dauer § 4a',
      summary:
        'Wer im Alter oder wegen Krankheit aufhört zu arbeiten, bekommt das Recht früher. Mit deutscher Ehefrau oder deutschem Ehemann fallen die Zeiten weg.',
      allows: 'Lassen Sie sich das Recht bescheinigen.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': citizen,
        'Abs. 2 Satz 1': 'Sie haben Ihre Arbeit wegen Alter oder Krankheit beendet, oder Sie arbeiten über die Grenze.',
        'Abs. 7': away,
        ...lost,
      },
    },
    'permanent-residence-with-early': {
      title: 'Daueraufenthaltsrecht mit der Familie',
      lane: 'Dauer § 4a',
      summary:
        'Hat der Mensch mit EU-Pass das Recht schon früher bekommen, haben Sie es auch, wenn Sie bei ihm wohnen.',
      allows: 'Beantragen Sie die Daueraufenthaltskarte.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': family,
        'Abs. 4':
          'Der Mensch mit EU-Pass hat das Daueraufenthaltsrecht vor fünf Jahren bekommen, und Sie wohnen bei ihm.',
        'Abs. 7': away,
        ...lost,
      },
    },
    'permanent-residence-after-death': {
      title: 'Daueraufenthaltsrecht nach einem Todesfall',
      lane: 'Dauer § 4a',
      summary: 'Stirbt ein Mensch mit EU-Pass, der hier gearbeitet hat, kann die Familie für immer bleiben.',
      allows: 'Beantragen Sie die Daueraufenthaltskarte. Eine Beratung hilft mit den Nachweisen.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': family,
        'Abs. 3':
          'Sie wohnten bei diesem Menschen, der hier arbeitete und seit zwei Jahren hier lebte oder bei der Arbeit starb.',
        'Abs. 7': away,
        ...lost,
      },
    },
    'free-movement': {
      title: 'Sie dürfen als EU-Bürgerin oder EU-Bürger hier sein',
      lane: 'Freizügigkeit § 2',
      summary:
        'EU-Bürger brauchen kein Papier der Ausländerbehörde. Ein Pass oder Personalausweis genügt. Das Recht endet erst, wenn die Behörde den Verlust feststellt.',
      allows: 'Melden Sie sich beim Einwohnermeldeamt an. Die Behörde kann nach drei Monaten Nachweise sehen wollen.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': citizen,
        'Abs. 2':
          'Sie arbeiten, lernen einen Beruf, suchen Arbeit, sind selbständig, oder Sie sind versichert und haben genug Geld.',
        ...lost,
      },
    },
    'free-movement-family': {
      title: 'Sie dürfen als Familie hier sein',
      lane: 'Familie § 3',
      summary:
        'Die Familie von EU-Bürgern hat dasselbe Recht. Für die Einreise braucht sie oft ein Visum; es kostet nichts.',
      allows: 'Machen Sie der Ausländerbehörde die Angaben für die Aufenthaltskarte.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': family,
        'Abs. 1 Satz 1':
          'Sie gehören zur Familie und sind mitgekommen oder nachgezogen, und der Mensch mit EU-Pass darf hier sein.',
        ...lost,
      },
    },
    'free-movement-after-death': {
      title: 'Bleiben nach einem Todesfall',
      lane: 'Familie § 3',
      summary:
        'Stirbt der Mensch mit EU-Pass, behalten Sie das Recht, wenn Sie ein Jahr hier lebten und selbst arbeiten oder genug Geld haben.',
      allows: 'Es gelten dann die Regeln des Aufenthaltsgesetzes. Lassen Sie sich beraten.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': family,
        'Abs. 2': 'Sie haben ein Jahr vorher als Familie hier gelebt und erfüllen selbst eine Voraussetzung.',
        ...lost,
      },
    },
    'free-movement-in-education': {
      title: 'Bleiben, bis die Ausbildung fertig ist',
      lane: 'Familie § 3',
      summary:
        'Kinder in Schule oder Ausbildung und der Elternteil, der sie betreut, behalten das Recht bis zum Abschluss.',
      allows: 'Heben Sie die Schulbescheinigung auf.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': family,
        'Abs. 3': 'Das Kind geht hier zur Schule oder in eine Ausbildung.',
        ...lost,
      },
    },
    'free-movement-after-divorce': {
      title: 'Bleiben nach der Scheidung',
      lane: 'Familie § 3',
      summary: 'Auch nach einer Scheidung können Sie das Recht behalten.',
      allows: 'Es gelten dann die Regeln des Aufenthaltsgesetzes. Lassen Sie sich früh beraten, auch nach Gewalt.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': family,
        'Abs. 4':
          'Sie erfüllen selbst eine Voraussetzung, und die Ehe dauerte drei Jahre, oder es geht um ein Kind oder eine besondere Härte.',
        ...lost,
      },
    },
    'three-months-by-passport': {
      title: 'Die ersten drei Monate',
      lane: 'Einreise § 2a',
      summary: 'Drei Monate lang genügt ein gültiger Pass oder Personalausweis.',
      allows: 'EU-Bürger brauchen kein Visum. Familie ohne EU-Pass braucht eines oder eine Aufenthaltskarte.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': 'Sie haben einen EU-Pass oder gehören zur Familie.',
        'Abs. 1 Satz 2': 'Sie haben einen gültigen Pass oder Ausweis und sind noch keine drei Monate hier.',
        ...lost,
      },
    },
    'close-person': {
      title: 'Recht für nahe Personen auf Antrag',
      lane: 'Nahe Personen § 3a',
      summary: 'Andere nahe Personen können das Recht auf Antrag bekommen. Die Behörde prüft den Einzelfall.',
      allows: 'Stellen Sie den Antrag mit Nachweisen über Unterhalt, Zusammenleben oder Pflege.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': 'Sie sind eine nahe Person, aber nicht Familie im Sinne des Gesetzes.',
        'Abs. 1': 'Sie bekommen Unterhalt oder Pflege, haben zusammengelebt oder leben in fester Beziehung.',
        ...lost,
      },
    },
    'residence-card': {
      title: 'Aufenthaltskarte',
      lane: 'Karte § 5',
      summary: 'Familie ohne EU-Pass bekommt von Amts wegen eine Aufenthaltskarte, in der Regel für fünf Jahre.',
      allows:
        'Sofort bekommen Sie eine Bescheinigung, dass die Angaben gemacht sind. Auf Antrag gibt es bis zur Karte eine Fiktionsbescheinigung.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': family,
        'Abs. 1 Satz 1': 'Sie haben das Recht der Familie und noch keine Karte.',
        ...lost,
      },
    },
    'residence-card-due': {
      title: 'Die Aufenthaltskarte ist fällig',
      lane: 'Karte § 5',
      summary: 'Die Karte muss in sechs Monaten nach Ihren Angaben da sein.',
      allows: 'Fragen Sie schriftlich nach und nennen Sie den Tag. Ihr Recht hängt nicht an der Karte.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': family,
        'Abs. 1 Satz 1': 'Seit Ihren Angaben sind sechs Monate vorbei, und die Karte ist nicht da.',
        ...lost,
      },
    },
    'permanent-card-due': {
      title: 'Die Daueraufenthaltskarte ist fällig',
      lane: 'Karte § 5',
      summary: 'Die Karte muss in sechs Monaten nach dem Antrag da sein.',
      allows: 'Fragen Sie schriftlich nach und nennen Sie den Tag.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': family,
        'Abs. 5 Satz 2': 'Seit Ihrem Antrag sind sechs Monate vorbei, und die Karte ist nicht da.',
        ...lost,
      },
    },
  },
  judgements: {
    'german-used-free-movement': 'Haben Sie mit Ihrer deutschen Familie in einem anderen EU-Land längere Zeit gelebt?',
    'business-ended-without-influence':
      'Musste das Geschäft aus Gründen enden, auf die die Person keinen Einfluss hatte?',
    'work-is-more-than-marginal': 'Ist es wirkliche Arbeit, nicht nur eine ganz unbedeutende?',
    'looks-for-work-with-a-real-chance':
      'Sucht die Person nachweislich weiter und hat sie begründete Aussicht auf eine Stelle?',
    'may-do-this-business': 'Darf die Person dieses Gewerbe oder diesen Dienst hier ausüben?',
    'enough-to-live-on': 'Reicht das Geld zum Leben, und reicht der Krankenversicherungsschutz?',
    'family-of-a-citizen-with-the-right': 'Gehören Sie zur Familie eines Menschen mit EU-Pass, der hier sein darf?',
    'hardship-after-divorce': 'Wäre es eine besondere Härte, zum Beispiel weil Sie in der Ehe Gewalt erlebt haben?',
    'grounds-of-a-close-person':
      'Bekommen Sie Unterhalt, haben Sie zwei Jahre zusammengelebt, brauchen Sie Pflege, sind Sie Pflegekind oder leben Sie in fester Beziehung?',
    'lawful-for-five-years':
      'War der Aufenthalt die ganze Zeit rechtmäßig und nicht zu lange unterbrochen? Bis zu sechs Monate im Jahr im Ausland schaden nicht, einmal auch zwölf Monate aus wichtigem Grund.',
    'kept-the-right-of-family': 'Haben Sie das Recht der Familie nach Tod, Wegzug oder Scheidung behalten?',
  },
  unencoded: {
    'withdrawal-agreement': 'Für Britinnen und Briten gilt ein Abkommen. Lotse hat diesen Text nicht.',
    'last-day-on-a-weekend': 'Endet die Frist am Wochenende oder Feiertag, dann erst am nächsten Werktag.',
  },
}
