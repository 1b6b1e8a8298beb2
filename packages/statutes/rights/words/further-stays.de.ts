import type { LawWordsPart } from '../../words/law-words.ts'
import { roadsDe } from '../../words/roads.de.ts'
import type { TopicWords } from '../topics.ts'

const fromSearch =
  'Sie sind nicht gerade mit einer Erlaubnis zur Suche (§ 17) hier. Dann gibt es in der Regel nur Titel für Ausbildung, Studium oder erfahrene Fachkräfte.'
const fromSchool =
  'Sie sind nicht gerade mit einer Erlaubnis für die Schule (§ 16f Abs. 2) hier. Dann gibt es in der Regel keinen anderen Titel ohne Anspruch.'
const afterExchange = 'Sie sind für einen Schüleraustausch hier. Danach gibt es keinen anderen Titel ohne Anspruch.'
const partnership = 'Sie hatten schon drei Jahre lang eine Anerkennungspartnerschaft.'
const lent = 'Sie arbeiten für eine Zeitarbeitsfirma, die Sie an andere Betriebe verleiht.'
const A2 = 'In der Regel brauchen Sie mindestens A2.'
const before = {
  'AufenthG § 17 Abs. 3 Satz 2': fromSearch,
  'AufenthG § 16f Abs. 3 Satz 1': fromSchool,
  'AufenthG § 16f Abs. 3 Satz 2': afterExchange,
}

const own: LawWordsPart = {
  norms: {
    'permit-school': {
      title: 'Aufenthaltserlaubnis für eine internationale Schule',
      lane: 'Schule § 16f',
      summary:
        'Für Schülerinnen und Schüler, die für eine internationale oder private Schule kommen, in der Regel ab der neunten Klasse.',
      allows: 'Sie dürfen die Schule besuchen. Arbeiten ist nicht erlaubt.',
      places: {
        ...before,
        'Abs. 2':
          'Sie haben einen Platz an einer Schule mit internationaler Ausrichtung oder an einer privaten Schule.',
        'Abs. 2 Halbsatz 1': 'Der Platz ist in der neunten Klasse oder höher.',
        'Abs. 2 Halbsatz 2': 'In der Klasse sind verschiedene Staatsangehörigkeiten.',
        'Abs. 3 Satz 2': afterExchange,
      },
    },
    'permit-search-study-place': {
      title: 'Aufenthaltserlaubnis zur Bewerbung um ein Studium',
      lane: 'Suche § 17',
      summary: 'Für Menschen, die sich hier um einen Studienplatz bewerben, bis zu neun Monate.',
      allows: 'Sie dürfen sich bewerben, bis zu 20 Stunden in der Woche arbeiten und insgesamt zwei Wochen zur Probe.',
      places: {
        ...before,
        'Abs. 2 Satz 1': 'Sie wollen sich um einen Studienplatz bewerben.',
        'Abs. 2 Satz 1 Nr. 1':
          'Sie haben den Schulabschluss und die Sprache für das Studium oder erreichen beides in neun Monaten.',
        'Abs. 2 Satz 1 Nr. 2': 'Ihr Lebensunterhalt ist gesichert.',
      },
    },
    'permit-study-protected-elsewhere': {
      title: 'Aufenthaltserlaubnis für das Studium bei Schutz in einem anderen EU-Staat',
      lane: 'Studium § 16b',
      summary:
        'Für Menschen, denen ein anderer EU-Staat Schutz gegeben hat, die dort studieren und einen Teil des Studiums hier machen.',
      allows:
        'Sie dürfen den Teil des Studiums hier machen und bis zu 140 Arbeitstage im Jahr arbeiten. Die Erlaubnis gilt für diesen Teil.',
      places: {
        ...before,
        'Abs. 7 Satz 1': 'Ein anderer EU-Staat hat Ihnen internationalen Schutz gegeben.',
        'Abs. 7 Satz 1 Halbsatz 2': 'Sie studieren seit mindestens zwei Jahren in einem anderen EU-Staat.',
        'AufenthG § 16c Abs. 1 Satz 1 Nr. 2':
          'Ein Programm oder eine Vereinbarung der Hochschulen sieht den Teil hier vor.',
        'AufenthG § 16c Abs. 1 Satz 1 Nr. 3': 'Die Hochschule hier hat Sie zugelassen.',
        'AufenthG § 19f Abs. 3 Nr. 1': 'Ihr Asylverfahren läuft noch, oder Deutschland hat Ihnen Schutz gegeben.',
      },
    },
    'permit-recognition-agreement': {
      title: 'Aufenthaltserlaubnis nach einer Vermittlungsabsprache',
      lane: 'Anerkennung § 16d',
      summary:
        'Für Menschen, die die Arbeitsagentur durch eine Absprache mit ihrem Herkunftsland in eine Arbeit vermittelt hat.',
      allows:
        'Sie dürfen in dieser Arbeit arbeiten und die Anerkennung betreiben, ein Jahr lang und bis zu drei Jahre. Daneben sind 20 Stunden in der Woche andere Arbeit erlaubt.',
      places: {
        ...before,
        'Abs. 4 Satz 1': 'Die Arbeitsagentur hat Sie durch eine Absprache in eine Arbeit vermittelt.',
        'Abs. 4 Satz 1 Halbsatz 2': 'Sie hatten diese Erlaubnis schon drei Jahre.',
        'Abs. 4 Satz 2': 'Sie können so viel Deutsch, wie die Absprache verlangt.',
        'Abs. 4 Satz 2 Halbsatz 2': A2,
        'Abs. 3 Satz 6': partnership,
        'AufenthG § 40 Abs. 1 Nr. 2': lent,
        'BeschV § 2': 'Die Arbeit hat mit Ihrem Beruf zu tun.',
        'BeschV § 2 Abs. 1 Satz 1 Nr. 1': 'Sie haben die Erlaubnis für diese Arbeit, wenn sie eine braucht.',
        'BeschV § 2 Abs. 1 Satz 1 Nr. 2': 'Sie erklären, dass Sie hier die Anerkennung beantragen.',
      },
    },
    'permit-recognition-examination': {
      title: 'Aufenthaltserlaubnis für eine Prüfung zur Anerkennung',
      lane: 'Prüfung § 16d',
      summary: 'Für Menschen, die hier nur eine Prüfung für die Anerkennung ihres Berufs ablegen.',
      allows: 'Sie dürfen die Prüfung ablegen. Arbeiten ist nicht erlaubt.',
      places: {
        ...before,
        'Abs. 3 Satz 6': partnership,
        'Abs. 5 Satz 1': 'Sie legen eine Prüfung zur Anerkennung Ihres Berufs ab.',
        'Abs. 5 Satz 1 Halbsatz 2': 'Ihr Deutsch reicht für die Prüfung, oder die Prüfung soll es zeigen.',
        'Abs. 5 Satz 1 Halbsatz 3': A2,
      },
    },
    'permit-qualification-analysis': {
      title: 'Aufenthaltserlaubnis für eine Qualifikationsanalyse',
      lane: 'Analyse § 16d',
      summary: 'Für Menschen, die statt mit Papieren praktisch zeigen, was sie in ihrem Beruf können.',
      allows: 'Sie dürfen bis zu sechs Monate bleiben und 20 Stunden in der Woche arbeiten.',
      places: {
        ...before,
        'Abs. 3 Satz 6': partnership,
        'Abs. 6 Satz 2 Nr. 1': 'Die Anerkennungsstelle hat die Qualifikationsanalyse zugesagt.',
        'Abs. 6 Satz 2 Nr. 2': 'Ihr Deutsch reicht für die Analyse.',
        'Abs. 6 Satz 2 Nr. 2 Halbsatz 2': A2,
      },
    },
  },
  papers: {
    'place-in-school': 'Aufnahme der Schule',
    'study-programme': 'Nachweis des Austauschprogramms oder der Vereinbarung der Hochschulen',
    'place-in-examination': 'Zulassung oder Anmeldung zur Prüfung',
    'promise-of-analysis': 'Zusage der Qualifikationsanalyse',
  },
}

/** With the words of the titles that the rulebook has: their gates, papers and weighings are the same. */
export const furtherStaysDe: TopicWords = [own, ...roadsDe]
