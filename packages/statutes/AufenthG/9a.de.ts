import type { LawWordsPart } from '../words/law-words.ts'

export const de9a: LawWordsPart = {
  norms: {
    'settlement-eu': {
      title: 'Erlaubnis zum Daueraufenthalt – EU',
      lane: 'Daueraufenthalt – EU § 9a',
      summary:
        'Unbefristet wie die Niederlassungserlaubnis, und sie hilft beim Umzug in einen anderen EU-Staat. Nach fünf Jahren mit Aufenthaltstitel.',
      allows: 'Sie dürfen auf Dauer bleiben, jede Arbeit annehmen und sich selbständig machen.',
      places: {
        'Abs. 2 Satz 1 Nr. 1':
          'Sie leben seit fünf Jahren mit Aufenthaltstitel hier. Bei Asyl, Flüchtlingsschutz und subsidiärem Schutz zählt die Zeit seit dem Asylantrag.',
        'AufenthG § 9b Abs. 1 Satz 1 Nr. 5': 'Bei Schutz zählt die Zeit seit dem Asylantrag.',
        'Abs. 2 Satz 1 Nr. 2': 'Ihr Lebensunterhalt ist durch feste und regelmäßige Einkünfte gesichert.',
        'Abs. 2 Satz 1 Nr. 3': 'Sie sprechen und schreiben Deutsch auf dem Niveau B1.',
        'Abs. 2 Satz 1 Nr. 4': 'Sie kennen die Grundregeln von Recht und Leben hier (Test „Leben in Deutschland“).',
        'Abs. 2 Satz 1 Nr. 5': 'Es gibt keine Straftaten oder anderen Gründe, die schwerer wiegen als Ihr Leben hier.',
        'Abs. 2 Satz 1 Nr. 6': 'Ihre Wohnung hat genug Platz.',
        'AufenthG § 9c Satz 1 Nr. 1': 'Sie haben Ihre Steuern bezahlt.',
        'AufenthG § 9c Satz 1 Nr. 2': 'Sie sorgen für das Alter vor; mehr als 60 Monate Rente werden nicht verlangt.',
        'AufenthG § 9c Satz 1 Nr. 3': 'Sie sind kranken- und pflegeversichert.',
        'AufenthG § 9c Satz 1 Nr. 4': 'Wenn Sie arbeiten: Die Arbeit ist erlaubt.',
        'Abs. 3 Nr. 1': 'Sie haben einen humanitären Aufenthalt ohne Asyl, Flüchtlings- oder subsidiären Schutz.',
        'Abs. 3 Nr. 2': 'Ihr Asylverfahren läuft noch.',
        'Abs. 3 Nr. 4': 'Sie haben eine Aufenthaltserlaubnis für Ausbildung oder Studium.',
        'Abs. 3 Nr. 5': 'Ihr Aufenthalt ist nur vorübergehend, zum Beispiel zur Suche.',
        'AufenthG § 9 Abs. 2 Satz 5':
          'Sie können sich einfach auf Deutsch verständigen und brauchten keinen Integrationskurs: Dann reicht das.',
      },
    },
  },
  judgements: {
    'stay-is-temporary-by-nature': 'Ist Ihr Aufenthalt seiner Art nach nur vorübergehend?',
  },
  unencoded: {
    'permit-23-under-which-paragraph':
      'Nach welchem Absatz von § 23 Ihre Erlaubnis erteilt wurde, kann Lotse nicht sehen.',
  },
  papers: {
    'tax-assessment': 'Steuerbescheid oder Lohnsteuerbescheinigung',
  },
}
