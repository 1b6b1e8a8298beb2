import type { LawWordsPart } from '../../words/law-words.ts'

const measures =
  'Ihre Abschiebung wird schon konkret vorbereitet (etwa ein gebuchter Flug oder eine angeordnete Untersuchung).'
const permission =
  'Sie dürfen arbeiten, sobald die Erlaubnis der Ausländerbehörde für diese Stelle in Ihrem Papier steht. Eine Selbstständigkeit ist nicht gemeint.'
const toleratedPermission =
  'Sie dürfen arbeiten, sobald die Erlaubnis der Ausländerbehörde in Ihrem Papier steht. Sie gilt für die Stelle, die dort genannt ist.'
const duties = 'Sie haben Pflichten im Asylverfahren wiederholt oder schwer verletzt, ohne Entschuldigung.'
const accelerated = 'Über Ihren Antrag wird im beschleunigten Verfahren entschieden.'
const oldText =
  'Das gilt sicher für Anträge ab dem 12. Juni 2026. Für ältere Anträge ist offen, ob schon das neue Recht gilt.'
const side = (title: string, limit: string) => ({
  title,
  lane: title,
  summary: `Ihr Aufenthaltstitel erlaubt eine Arbeit neben seinem Zweck. ${limit}`,
  allows: limit,
})

export const workDe: LawWordsPart = {
  norms: {
    'work-with-title': {
      title: 'Arbeiten mit Ihrem Aufenthaltstitel',
      lane: 'Arbeit § 4a Abs. 1',
      summary: 'Mit diesem Aufenthaltstitel dürfen Sie jede Arbeit annehmen und auch selbstständig sein.',
      allows: 'Jede Arbeit, ohne weitere Erlaubnis. Auf dem Titel steht: „Erwerbstätigkeit erlaubt“.',
      places: {
        'Abs. 1 Satz 1': 'Sie haben einen Aufenthaltstitel, für den kein Gesetz die Arbeit verbietet oder begrenzt.',
      },
    },
    'work-of-title': {
      title: 'Die Arbeit, für die Ihr Titel erteilt wurde',
      lane: 'Arbeit § 4a Abs. 3',
      summary: 'Ihr Titel erlaubt die Arbeit oder Ausbildung, für die er erteilt wurde.',
      allows:
        'Diese Arbeit. Für eine andere Stelle fragen Sie vorher die Ausländerbehörde. Mit der Blauen Karte dürfen Sie wechseln; im ersten Jahr kann die Behörde das für 30 Tage aufhalten und ablehnen.',
      places: {
        'Abs. 1 Satz 1': 'Sie haben einen Aufenthaltstitel für eine bestimmte Arbeit oder Ausbildung.',
        'Abs. 3 Satz 4': 'Es ist die Arbeit oder Ausbildung, für die Ihr Titel erteilt wurde.',
      },
    },
    'side-job-16a': {
      ...side('Nebenjob in der Ausbildung', 'Bis zu 20 Stunden in der Woche.'),
      places: { 'AufenthG § 16a Abs. 3 Satz 1': 'Sie haben eine Aufenthaltserlaubnis für eine Ausbildung (§ 16a).' },
    },
    'side-job-16b': {
      ...side('Nebenjob im Studium', 'Bis zu 140 Arbeitstage im Jahr. Studentische Nebentätigkeiten zählen nicht mit.'),
      places: { 'AufenthG § 16b Abs. 3 Satz 1': 'Sie haben eine Aufenthaltserlaubnis für ein Studium (§ 16b).' },
    },
    'side-job-16d': {
      ...side(
        'Nebenjob während der Anerkennung',
        'Bis zu 20 Stunden in der Woche. Wie viel genau, hängt vom Absatz ab, der in Ihrem Titel steht.',
      ),
      places: {
        'AufenthG § 16d Abs. 1': 'Sie haben eine Aufenthaltserlaubnis für die Anerkennung Ihres Berufs (§ 16d).',
      },
    },
    'side-job-16f': {
      ...side(
        'Nebenjob im Sprachkurs',
        'Bis zu 20 Stunden in der Woche im Sprachkurs. Beim Schulbesuch und Schüleraustausch ist Arbeit nicht erlaubt.',
      ),
      places: { 'AufenthG § 16f Abs. 3 Satz 4': 'Sie haben eine Aufenthaltserlaubnis für einen Sprachkurs (§ 16f).' },
    },
    'side-job-16g': {
      ...side('Nebenjob mit der Ausbildungserlaubnis', 'Bis zu 20 Stunden in der Woche neben der Ausbildung.'),
      places: { 'AufenthG § 16g Abs. 3a': 'Sie haben eine Aufenthaltserlaubnis nach § 16g.' },
    },
    'side-job-17': {
      ...side(
        'Nebenjob bei der Suche nach Ausbildung oder Studium',
        'Bis zu 20 Stunden in der Woche, dazu Probearbeit von zusammen höchstens zwei Wochen.',
      ),
      places: { 'AufenthG § 17 Abs. 3 Satz 1': 'Sie haben eine Aufenthaltserlaubnis nach § 17.' },
    },
    'side-job-20a': {
      ...side(
        'Nebenjob mit der Chancenkarte',
        'Durchschnittlich bis zu 20 Stunden in der Woche, dazu Probearbeit von jeweils höchstens zwei Wochen.',
      ),
      places: { 'AufenthG § 20a Abs. 2': 'Sie haben eine Chancenkarte (§ 20a).' },
    },
    'work-beyond-title': {
      title: 'Andere oder mehr Arbeit, als Ihr Titel erlaubt',
      lane: 'Arbeit § 4a Abs. 2',
      summary:
        'Für Arbeit, die Ihr Titel nicht erlaubt, brauchen Sie vorher eine Erlaubnis. Die Behörde kann sie geben.',
      allows: 'Die Arbeit, die in der Erlaubnis steht. Was schon auf Ihrem Titel steht, geht vor.',
      places: { 'Abs. 1 Satz 3': 'Ihr Titel begrenzt die Arbeit oder erlaubt sie nur für einen Zweck.' },
    },
    'work-training-toleration': {
      title: 'Ihre Ausbildung mit der Ausbildungsduldung',
      lane: 'Ausbildung § 60c',
      summary: 'Wer die Ausbildungsduldung hat, bekommt auch die Erlaubnis für diese Ausbildung.',
      allows: 'Die Ausbildung, die in Ihrer Duldung steht. Für einen Nebenjob fragen Sie vorher die Ausländerbehörde.',
      places: { 'AufenthG § 60c Abs. 1 Satz 3': 'Sie haben die Ausbildungsduldung und machen diese Ausbildung.' },
    },
    'work-during-asylum': {
      title: 'Arbeitserlaubnis im Asylverfahren',
      lane: 'Arbeit § 61 Abs. 2 AsylG',
      summary:
        'Wer nicht mehr in einer Aufnahmeeinrichtung wohnen muss, bekommt nach drei Monaten die Erlaubnis für eine Stelle.',
      allows: permission,
      places: {
        'Abs. 2 Satz 1': 'Ihr Asylverfahren läuft, und Sie müssen nicht in einer Aufnahmeeinrichtung wohnen.',
        'Abs. 2 Satz 2': 'Sie sind seit drei Monaten mit Gestattung, Duldung oder Titel hier.',
        'AsylG § 87e': oldText,
        'Abs. 1 Satz 4': duties,
        'Abs. 2 Satz 4': 'Ihr Land gilt als sicher, und Sie haben nach dem 31. August 2015 Asyl beantragt.',
        'Abs. 1 Satz 5': accelerated,
      },
    },
    'work-in-reception': {
      title: 'Arbeitserlaubnis in der Aufnahmeeinrichtung',
      lane: 'Arbeit § 61 Abs. 1 AsylG',
      summary:
        'Auch wer in einer Aufnahmeeinrichtung wohnen muss, bekommt nach drei Monaten die Erlaubnis für eine Stelle, manchmal erst nach sechs.',
      allows: permission,
      places: {
        'Abs. 1 Satz 1': 'Sie müssen in einer Aufnahmeeinrichtung wohnen.',
        'Abs. 1 Satz 2 Nr. 1': 'Ihr Asylverfahren läuft.',
        'Abs. 1 Satz 2':
          'Ihr Antrag wurde vor drei Monaten registriert, oder vor sechs, wenn ein anderer EU-Staat zuständig sein kann.',
        'AsylG § 87e': oldText,
        'Abs. 1 Satz 4': duties,
        'Abs. 1 Satz 5': accelerated,
      },
    },
    'work-tolerated-in-reception': {
      title: 'Arbeitserlaubnis mit Duldung in der Aufnahmeeinrichtung',
      lane: 'Arbeit § 61 Abs. 1 AsylG',
      summary: 'Mit Duldung soll die Behörde die Arbeit nach sechs Monaten erlauben, mit gültigem Pass nach drei.',
      allows: permission,
      places: {
        'Abs. 1 Satz 6':
          'Sie haben eine Duldung, müssen in einer Aufnahmeeinrichtung wohnen, und Ihre Abschiebung wird nicht schon konkret vorbereitet.',
        'Abs. 1 Satz 7': 'Sie haben die Duldung seit sechs Monaten, mit gültigem Pass seit drei.',
      },
    },
    'work-tolerated-allowed-before': {
      title: 'Arbeitserlaubnis, wenn Sie schon im Asylverfahren arbeiten durften',
      lane: 'Arbeit § 61 Abs. 1 AsylG',
      summary:
        'Wer schon im Asylverfahren arbeiten durfte, bekommt die Erlaubnis auch mit der Duldung, ohne zu warten.',
      allows: permission,
      places: {
        'Abs. 1 Satz 6': 'Sie haben eine Duldung und müssen in einer Aufnahmeeinrichtung wohnen.',
        'Abs. 1 Satz 9': 'Sie hatten während des Asylverfahrens eine Arbeitserlaubnis.',
      },
    },
    'work-tolerated': {
      title: 'Arbeitserlaubnis mit Duldung',
      lane: 'Arbeit § 60a Abs. 5b',
      summary: 'Mit einer Duldung soll die Behörde die Arbeit erlauben, wenn kein Verbot gilt.',
      allows: toleratedPermission,
      places: {
        'Abs. 5b Satz 1': 'Sie haben eine Duldung und müssen nicht in einer Aufnahmeeinrichtung wohnen.',
        'Abs. 5b Satz 2': measures,
        'Abs. 6': 'Ein Arbeitsverbot gilt für Sie.',
      },
    },
  },
  gates: {
    'AsylG § 61 Abs. 1 Satz 3': 'Ein anderer EU-Staat wurde um Übernahme gebeten oder hat Ihnen schon Schutz gegeben.',
    'AsylG § 61 Abs. 1 Satz 7':
      'Ihre Identität ist durch einen gültigen Pass geklärt, oder Sie beginnen eine Ausbildung.',
    'AsylG § 87d': 'Georgien und Moldau: Der Asylantrag wurde bis zum 30. August 2023 gestellt.',
    'AufenthG § 60a Abs. 6': 'Ein Arbeitsverbot gilt für Sie.',
    'AufenthG § 60b Abs. 5 Satz 2':
      'In Ihrer Duldung steht „für Personen mit ungeklärter Identität“. Damit ist Arbeit nicht erlaubt.',
    'BeschV § 32 Abs. 1 Satz 1':
      'Sie sind seit drei Monaten erlaubt, geduldet oder gestattet hier. Für eine Ausbildung gilt diese Wartezeit nicht.',
    'BeschV § 32 Abs. 2':
      'Die Arbeitsagentur wird nicht gefragt bei einer Ausbildung und nach vier Jahren in Deutschland ohne Unterbrechung.',
    'BeschV § 32 Abs. 2 Nr. 2': 'Es ist eine Berufsausbildung in einem anerkannten Beruf.',
    'BeschV § 32 Abs. 2 Nr. 5': 'Sie sind seit vier Jahren ohne Unterbrechung erlaubt, geduldet oder gestattet hier.',
  },
  unencoded: {
    'work-permission-old-or-new-text':
      'Ob für Asylanträge vor dem 12. Juni 2026 schon die neue, günstigere Regel gilt, ist nicht geklärt.',
    'training-as-in-60c': 'Ob die Ausbildung alle Bedingungen des § 60c erfüllt, prüft Lotse an dieser Stelle nicht.',
    'which-paragraph-of-16d': 'Welcher Absatz des § 16d in Ihrem Titel steht, kann Lotse nicht sehen.',
    'which-paragraph-of-16f': 'Ob Ihr Titel für einen Sprachkurs oder für eine Schule ist, kann Lotse nicht sehen.',
  },
  papers: {
    'job-description': 'Erklärung zum Beschäftigungsverhältnis (das Formular füllt der Betrieb aus)',
    'work-contract-draft': 'Arbeitsvertrag oder Entwurf',
    'residence-title': 'Ihr Aufenthaltstitel mit dem Zusatzblatt',
  },
}
