import type { LawWordsPart } from '../words/law-words.ts'

const anyWork = 'Sie dürfen jede Arbeit annehmen und sich selbständig machen.'
const threeYears = `${anyWork} Die Erlaubnis gilt drei Jahre. Bis Sie sie haben, gilt Ihr Aufenthalt schon als erlaubt.`
const expelled = 'Sie wurden trotz Ihres Schutzes ausgewiesen.'
const impossible = {
  'Abs. 5 Satz 1':
    'Sie sind vollziehbar ausreisepflichtig, können aber nicht ausreisen, und das ändert sich so bald nicht.',
  'Abs. 5 Satz 3': 'Es ist nicht Ihre Schuld, dass Sie nicht ausreisen können.',
  'Abs. 5 Satz 4': 'Sie machen falsche Angaben, oder Sie tun nicht, was Ihnen möglich und zumutbar ist.',
}

export const de25: LawWordsPart = {
  norms: {
    'permit-asylum': {
      title: 'Aufenthaltserlaubnis für Asylberechtigte',
      lane: 'Aufenthalt § 25 Abs. 1',
      summary: 'Für Menschen, die das Bundesamt als asylberechtigt anerkannt hat.',
      allows: threeYears,
      places: {
        'Abs. 1 Satz 1': 'Das Bundesamt hat Sie als asylberechtigt anerkannt.',
        'Abs. 1 Satz 2': expelled,
      },
    },
    'permit-refugee': {
      title: 'Aufenthaltserlaubnis für Flüchtlinge',
      lane: 'Aufenthalt § 25 Abs. 2',
      summary: 'Für Menschen, denen das Bundesamt die Flüchtlingseigenschaft zuerkannt hat.',
      allows: threeYears,
      places: {
        'Abs. 2 Satz 1': 'Das Bundesamt hat Ihnen die Flüchtlingseigenschaft zuerkannt.',
        'Abs. 1 Satz 2': expelled,
      },
    },
    'permit-subsidiary-protection': {
      title: 'Aufenthaltserlaubnis bei subsidiärem Schutz',
      lane: 'Aufenthalt § 25 Abs. 2',
      summary: 'Für Menschen, denen das Bundesamt subsidiären Schutz zuerkannt hat.',
      allows: threeYears,
      places: {
        'Abs. 2 Satz 1': 'Das Bundesamt hat Ihnen subsidiären Schutz zuerkannt.',
        'Abs. 2 Satz 2': 'Das Bundesamt hat Ihnen subsidiären Schutz zuerkannt.',
        'Abs. 1 Satz 2': expelled,
      },
    },
    'permit-ban-on-removal': {
      title: 'Aufenthaltserlaubnis bei Abschiebungsverbot',
      lane: 'Aufenthalt § 25 Abs. 3',
      summary: 'Für Menschen, die wegen einer Gefahr im Herkunftsland nicht dorthin abgeschoben werden dürfen.',
      allows: `${anyWork} Die Erlaubnis gilt mindestens ein Jahr.`,
      places: {
        'Abs. 3 Satz 1': 'Für Sie ist ein Abschiebungsverbot festgestellt (§ 60 Abs. 5 oder 7).',
        'Abs. 3 Satz 2':
          'Sie könnten in ein anderes Land gehen, oder Sie verletzen Ihre Pflichten dazu wiederholt oder grob.',
        'Abs. 3 Satz 3':
          'Schwere Gründe schließen die Erlaubnis aus, zum Beispiel eine schwere Straftat oder ein Kriegsverbrechen.',
      },
    },
    'permit-departure-impossible': {
      title: 'Aufenthaltserlaubnis, weil die Ausreise unmöglich ist',
      lane: 'Aufenthalt § 25 Abs. 5',
      summary:
        'Für Menschen mit Duldung, die ohne eigene Schuld nicht ausreisen können, zum Beispiel wegen Krankheit, Familie oder weil kein Land Papiere ausstellt.',
      allows: `${anyWork} Die Erlaubnis gilt am Anfang höchstens sechs Monate und kann verlängert werden.`,
      places: impossible,
    },
    'permit-departure-impossible-18-months': {
      title: 'Aufenthaltserlaubnis nach 18 Monaten Duldung, weil die Ausreise unmöglich ist',
      lane: 'Aufenthalt § 25 Abs. 5',
      summary:
        'Wie bei der Erlaubnis, weil die Ausreise unmöglich ist. Nach 18 Monaten Duldung soll die Behörde sie erteilen.',
      allows: `${anyWork} Die Erlaubnis gilt am Anfang höchstens sechs Monate und kann verlängert werden.`,
      places: { ...impossible, 'Abs. 5 Satz 2': 'Ihre Abschiebung ist seit 18 Monaten ausgesetzt (Duldung).' },
    },
  },
  gates: {
    'AsylG § 26 Abs. 2 Satz 1':
      'Das Bundesamt hat festgestellt, dass Sie als Familie eines Menschen mit Schutz den gleichen Aufenthalt bekommen.',
  },
  judgements: {
    'grave-reasons':
      'Wiegt das, was gegen Sie vorliegt, so schwer, dass es den Schutz oder den Aufenthalt ausschließt?',
    'departure-elsewhere-reasonable': 'Ist es Ihnen möglich und zumutbar, in das andere Land zu gehen?',
    'breach-repeated-or-gross': 'Haben Sie Ihre Pflichten zur Mitwirkung wiederholt oder grob verletzt?',
    'departure-impossible':
      'Ist Ihre Ausreise aus rechtlichen oder tatsächlichen Gründen unmöglich, und bleibt das in absehbarer Zeit so?',
    'hindered-without-own-fault': 'Sind Sie ohne eigene Schuld an der Ausreise gehindert?',
  },
  unencoded: {
    'other-ground-against-departure':
      'Lotse kennt von Ihnen keinen Grund, der die Ausreise unmöglich macht. Auch wer hier tief verwurzelt ist (viele Jahre, Schule, Arbeit), kann einen haben: Fragen Sie eine Beratung.',
    'expulsion-despite-protection':
      'Ob Ihre Ausweisung den Aufenthalt mit Schutz ausschließt, steht in der Verfügung. Lassen Sie sie prüfen.',
  },
  papers: {
    'decision-of-federal-office': 'Bescheid des Bundesamts (BAMF)',
    'proof-why-departure-fails': 'Nachweise, warum die Ausreise nicht geht (Botschaft, Familie, Krankheit)',
  },
  inFavour: {
    'rooted-here':
      'Wer hier verwurzelt ist (lange Zeit, Sprache, Schule, Arbeit, Familie), kann dadurch aus rechtlichen Gründen an der Ausreise gehindert sein.',
    'office-must-name-steps':
      'Die Behörde soll Sie auf Ihre Pflichten hinweisen. Fragen Sie schriftlich, welche Schritte sie noch verlangt.',
  },
}
