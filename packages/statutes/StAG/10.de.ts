import type { LawWordsPart } from '../words/law-words.ts'

export const deStAG: LawWordsPart = {
  norms: {
    naturalisation: {
      title: 'Einbürgerung nach fünf Jahren',
      lane: 'Einbürgerung',
      summary: 'Der Anspruch, deutsch zu werden, nach fünf Jahren erlaubtem Aufenthalt.',
      allows:
        'Sie sind deutsch: Sie dürfen wählen, bleiben und überall in der EU leben. Ihre andere Staatsangehörigkeit müssen Sie dafür nicht aufgeben; fragen Sie, was Ihr Herkunftsstaat verlangt.',
      places: {
        'Abs. 1 Satz 1 Halbsatz 1':
          'Sie leben seit fünf Jahren erlaubt in Deutschland. Zeit mit Duldung zählt nicht; Zeit im Asylverfahren nur, wenn Sie Schutz bekommen haben.',
      },
    },
    'naturalisation-with-family': {
      title: 'Einbürgerung zusammen mit der Familie',
      lane: 'Einbürgerung',
      summary:
        'Für Partnerin, Partner und minderjährige Kinder von jemandem, der gerade eingebürgert wird, auch vor fünf Jahren.',
      allows:
        'Sie sind deutsch: Sie dürfen wählen, bleiben und überall in der EU leben. Ihre andere Staatsangehörigkeit müssen Sie dafür nicht aufgeben; fragen Sie, was Ihr Herkunftsstaat verlangt.',
      places: {
        'Abs. 2': 'Ein Familienmitglied wird nach fünf Jahren eingebürgert, und Sie leben erlaubt hier.',
      },
    },
    'naturalisation-spouse-of-german': {
      title: 'Einbürgerung für Partner von Deutschen',
      lane: 'Einbürgerung',
      summary: 'Für Ehe- und eingetragene Lebenspartner von Deutschen nach drei Jahren Aufenthalt und zwei Jahren Ehe.',
      allows:
        'Sie sind deutsch: Sie dürfen wählen, bleiben und überall in der EU leben. Ihre andere Staatsangehörigkeit müssen Sie dafür nicht aufgeben; fragen Sie, was Ihr Herkunftsstaat verlangt.',
      places: {
        'Abs. 1 Satz 1':
          'Sie leben seit drei Jahren erlaubt hier und sind seit zwei Jahren mit einer oder einem Deutschen verheiratet oder verpartnert.',
      },
    },
    'naturalisation-by-discretion': {
      title: 'Einbürgerung nach Ermessen',
      lane: 'Einbürgerung',
      summary:
        'Die Behörde kann auch ohne Anspruch einbürgern, wenn ein öffentliches Interesse besteht. Das ist selten.',
      allows:
        'Sie sind deutsch: Sie dürfen wählen, bleiben und überall in der EU leben. Ihre andere Staatsangehörigkeit müssen Sie dafür nicht aufgeben; fragen Sie, was Ihr Herkunftsstaat verlangt.',
      places: {
        'Abs. 1': 'Sie leben erlaubt hier, und es besteht ein öffentliches Interesse.',
        'Abs. 1 Halbsatz 2': 'Ihre Identität und Staatsangehörigkeit sind geklärt.',
        'Abs. 1 Nr. 2': 'Sie wurden nicht verurteilt, oder nur zu kleinen Strafen.',
        'Abs. 1 Nr. 3': 'Sie haben eine Wohnung.',
        'Abs. 1 Nr. 4': 'Sie können sich und Ihre Familie ernähren.',
        'Abs. 2': 'In einer besonderen Härte kann die Behörde über Strafen und Einkommen hinwegsehen.',
      },
    },
  },
  gates: {
    'StAG § 10 Abs. 1 Satz 1': 'Ihre Identität und Staatsangehörigkeit sind geklärt.',
    'StAG § 10 Abs. 1 Satz 1 Nr. 1':
      'Sie bekennen sich zum Grundgesetz und unterstützen nichts, was dagegen gerichtet ist.',
    'StAG § 10 Abs. 1 Satz 1 Nr. 1a':
      'Sie bekennen sich zur besonderen Verantwortung Deutschlands und zum friedlichen Zusammenleben.',
    'StAG § 10 Abs. 1 Satz 1 Nr. 2':
      'Ihr Titel reicht für die Einbürgerung: unbefristet, Blaue Karte oder eine Aufenthaltserlaubnis für einen Zweck auf Dauer. Nicht genug sind zum Beispiel §§ 16a, 16b, 17, 20, 24, 25 Abs. 3 bis 5.',
    'StAG § 10 Abs. 1 Satz 1 Nr. 3':
      'Sie leben ohne Bürgergeld und Sozialhilfe, oder Sie arbeiten seit 20 Monaten in Vollzeit.',
    'StAG § 10 Abs. 1 Satz 1 Nr. 3 Buchst. a': 'Für früh angeworbene Arbeitskräfte gilt eine Ausnahme.',
    'StAG § 10 Abs. 1 Satz 1 Nr. 3 Buchst. b':
      'Sie arbeiten in Vollzeit, und zwar in mindestens 20 der letzten 24 Monate.',
    'StAG § 10 Abs. 1 Satz 1 Nr. 3 Buchst. c':
      'Ihre Partnerin oder Ihr Partner arbeitet so in Vollzeit, und Sie leben mit einem minderjährigen Kind.',
    'StAG § 10 Abs. 1 Satz 1 Nr. 5': 'Sie wurden nicht verurteilt, oder nur zu kleinen Strafen.',
    'StAG § 10 Abs. 1 Satz 1 Nr. 6': 'Sie sprechen und schreiben Deutsch auf dem Niveau B1.',
    'StAG § 10 Abs. 1 Satz 1 Nr. 7': 'Sie haben den Einbürgerungstest bestanden oder einen deutschen Schulabschluss.',
    'StAG § 12a Abs. 3': 'Gegen Sie wird gerade nicht ermittelt.',
    'StAG § 11 Satz 1 Nr. 1': 'Es gibt Hinweise auf Unterstützung von Extremismus.',
    'StAG § 11 Satz 1 Nr. 2': 'Es gibt ein besonders schweres Ausweisungsinteresse (§ 54 Abs. 1 Nr. 2 oder 4).',
    'StAG § 11 Satz 1 Nr. 3':
      'Sie sind mit mehreren Menschen zugleich verheiratet, oder die Einbürgerung ist aus einem anderen Grund ausgeschlossen.',
    'StAG § 10 Abs. 4a': 'In einer Härte kann es reichen, dass Sie sich im Alltag auf Deutsch verständigen.',
    'StAG § 10 Abs. 6 Satz 1': 'Bei Krankheit, Behinderung oder hohem Alter werden Deutsch und Test nicht verlangt.',
    'AsylG § 55 Abs. 3': 'Sie haben Schutz bekommen: Dann zählt auch die Zeit des Asylverfahrens.',
  },
  judgements: {
    'works-full-time': 'Gilt Ihre Arbeit als Vollzeit?',
    'sentence-slightly-above': 'Lässt die Behörde die Strafe, die knapp über der Grenze liegt, außer Betracht?',
    'german-fits-the-age': 'Spricht das Kind so gut Deutsch, wie es seinem Alter entspricht?',
    'german-forbidden-by-illness-or-age':
      'Können Sie wegen Krankheit, Behinderung oder Alter Deutsch und Test nicht schaffen?',
    'hardship-of-german': 'Wäre Deutsch B1 trotz ernsthafter Bemühungen eine Härte?',
    'public-interest-in-naturalisation':
      'Besteht ein öffentliches Interesse an Ihrer Einbürgerung, und sind Sie lange genug hier?',
    'hardship-without-naturalisation': 'Wäre es ohne die Einbürgerung eine besondere Härte?',
  },
  unencoded: {
    'spouse-works-full-time':
      'Ob Ihre Partnerin oder Ihr Partner seit 20 Monaten in Vollzeit arbeitet, prüft Lotse noch nicht.',
    'recruited-worker': 'Ob Sie als angeworbene Arbeitskraft gekommen sind, prüft Lotse noch nicht.',
  },
  papers: {
    'naturalisation-test': 'Nachweis über den Einbürgerungstest oder deutsches Schulzeugnis',
    'residence-permit': 'Aufenthaltstitel',
  },
  inFavour: {
    'several-nationalities': 'Mehrere Staatsangehörigkeiten sind erlaubt: Sie müssen Ihre andere nicht abgeben.',
    'late-application-is-no-break': 'Haben Sie einen Titel einmal zu spät verlängert, unterbricht das die Zeit nicht.',
    'earlier-stay-may-count': 'Nach einer Unterbrechung kann die Behörde bis zu drei frühere Jahre anrechnen.',
  },
}
