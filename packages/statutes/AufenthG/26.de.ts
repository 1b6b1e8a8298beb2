import type { LawWordsPart } from '../words/law-words.ts'

const allows = 'Sie dürfen auf Dauer bleiben, jede Arbeit annehmen und sich selbständig machen.'
const refugee =
  'Sie haben eine Aufenthaltserlaubnis als asylberechtigt oder als Flüchtling (§ 25 Abs. 1 oder Abs. 2 Satz 1).'
const noWithdrawal = 'Das Bundesamt hat nicht mitgeteilt, dass es Ihnen den Schutz wieder nehmen will.'

export const de26: LawWordsPart = {
  norms: {
    'settlement-refugee': {
      title: 'Niederlassungserlaubnis für Flüchtlinge',
      lane: 'Unbefristet § 26 Abs. 3',
      summary: 'Der unbefristete Aufenthalt für anerkannte Flüchtlinge nach fünf Jahren. Das Asylverfahren zählt mit.',
      allows,
      places: {
        'Abs. 3 Satz 1': refugee,
        'Abs. 3 Satz 1 Nr. 1': 'Sie haben diese Erlaubnis seit fünf Jahren. Die Zeit im Asylverfahren zählt mit.',
        'Abs. 3 Satz 1 Nr. 2': noWithdrawal,
        'Abs. 3 Satz 1 Nr. 3': 'Mehr als die Hälfte von dem, was Sie brauchen, kommt nicht vom Staat.',
        'Abs. 3 Satz 1 Nr. 4': 'Sie sprechen und schreiben Deutsch auf dem Niveau A2.',
        'Abs. 3 Satz 2 Halbsatz 2': 'Im Rentenalter wird der Lebensunterhalt nicht verlangt.',
      },
    },
    'settlement-refugee-three-years': {
      title: 'Niederlassungserlaubnis für Flüchtlinge nach drei Jahren',
      lane: 'Unbefristet § 26 Abs. 3',
      summary: 'Der schnellere unbefristete Aufenthalt für anerkannte Flüchtlinge mit Deutsch C1.',
      allows,
      places: {
        'Abs. 3 Satz 3': refugee,
        'Abs. 3 Satz 3 Nr. 1': 'Sie haben diese Erlaubnis seit drei Jahren. Die Zeit im Asylverfahren zählt mit.',
        'Abs. 3 Satz 3 Nr. 2': noWithdrawal,
        'Abs. 3 Satz 3 Nr. 3': 'Sie sprechen und schreiben Deutsch auf dem Niveau C1.',
        'Abs. 3 Satz 3 Nr. 4': 'Weit mehr als die Hälfte von dem, was Sie brauchen, kommt nicht vom Staat.',
      },
    },
    'settlement-humanitarian': {
      title: 'Niederlassungserlaubnis bei humanitärem Aufenthalt',
      lane: 'Unbefristet § 26 Abs. 4',
      summary:
        'Der unbefristete Aufenthalt nach fünf Jahren mit einer humanitären Aufenthaltserlaubnis, zum Beispiel subsidiärem Schutz, § 25 Abs. 3 oder § 25b. Das Asylverfahren zählt mit.',
      allows,
      places: {
        'Abs. 4 Satz 1': 'Sie haben eine humanitäre Aufenthaltserlaubnis (§§ 22 bis 25b).',
        'Abs. 4 Satz 3': 'Sie haben seit fünf Jahren eine Aufenthaltserlaubnis. Die Zeit im Asylverfahren zählt mit.',
      },
    },
  },
  gates: {
    'AufenthG § 9 Abs. 2 Satz 5':
      'Sie können sich einfach auf Deutsch verständigen und brauchten keinen Integrationskurs: Dann reicht das.',
    'AufenthG § 26 Abs. 3 Satz 6': 'Für Menschen aus der Neuansiedlung (§ 23 Abs. 4) gilt dasselbe.',
    'AufenthG § 9 Abs. 4 Nr. 3': 'Zeit im Studium oder in der Ausbildung zählt zur Hälfte.',
  },
  conditions: {
    'livelihood-mostly-secured':
      'Mehr als die Hälfte von dem, was Sie brauchen, kommt nicht vom Staat, und Sie sind krankenversichert.',
    'livelihood-far-mostly-secured':
      'Weit mehr als die Hälfte von dem, was Sie brauchen, kommt nicht vom Staat, und Sie sind krankenversichert.',
  },
  judgements: { 'livelihood-far-mostly': 'Ist Ihr Lebensunterhalt „weit überwiegend“ gesichert?' },
  unencoded: {
    'time-until-recognition':
      'Ob die Zeit mit Ankunftsnachweis oder mit einem anderen Schutz bis zur Anerkennung als Flüchtling zählt, prüft die Behörde.',
    'time-before-lodging-asylum': 'Ob die Zeit mit dem Ankunftsnachweis als Asylverfahren zählt, prüft die Behörde.',
    'standard-pension-age':
      'Ab welchem Monat Sie die Regelaltersgrenze der Rente erreichen, sagt die Deutsche Rentenversicherung.',
    'settlement-after-temporary-protection':
      'Ob nach dem vorübergehenden Schutz (§ 24) ein unbefristeter Aufenthalt möglich ist, ist nicht geklärt.',
  },
}
