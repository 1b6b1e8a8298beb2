import type { LawWordsPart } from '../words/law-words.ts'

export const de35: LawWordsPart = {
  norms: {
    'settlement-child-at-sixteen': {
      title: 'Niederlassungserlaubnis ab 16',
      lane: 'Unbefristet § 35',
      summary:
        'Für Jugendliche, die an ihrem 16. Geburtstag seit fünf Jahren eine Aufenthaltserlaubnis für die Familie hatten.',
      allows: 'Sie dürfen auf Dauer bleiben, jede Arbeit annehmen und sich selbständig machen.',
      places: {
        'Abs. 1 Satz 1 Halbsatz 1': 'Sie sind unter 18 und haben eine Aufenthaltserlaubnis für die Familie.',
        'Abs. 1 Satz 1': 'Sie sind 16 oder 17 und hatten sie an Ihrem 16. Geburtstag seit fünf Jahren.',
        'Abs. 3 Satz 1 Nr. 1': 'Es liegt nichts vor, was für eine Ausweisung spricht.',
        'Abs. 3 Satz 1 Nr. 2': 'Sie wurden in den letzten drei Jahren zu keiner höheren Strafe verurteilt.',
        'Abs. 3 Satz 1 Nr. 3':
          'Sie leben ohne Geld vom Jobcenter oder Sozialamt, oder Sie sind in Schule oder Ausbildung.',
        'Abs. 3 Satz 2': 'Fehlt etwas davon, kann die Behörde die Erlaubnis trotzdem erteilen.',
        'Abs. 4': 'Bei Krankheit oder Behinderung wird das nicht verlangt.',
      },
    },
    'settlement-child-adult': {
      title: 'Niederlassungserlaubnis für erwachsene Kinder',
      lane: 'Unbefristet § 35',
      summary:
        'Für Erwachsene, die als Kind mit der Familie gekommen sind und seit fünf Jahren deren Aufenthaltserlaubnis haben. 60 Monate Rente werden nicht verlangt.',
      allows: 'Sie dürfen auf Dauer bleiben, jede Arbeit annehmen und sich selbständig machen.',
      places: {
        'Abs. 1 Satz 2':
          'Sie sind als Kind gekommen oder hier geboren und haben eine Aufenthaltserlaubnis für die Familie oder ein eigenes Recht daraus.',
        'Abs. 1 Satz 2 Nr. 1': 'Sie sind 18 und haben sie seit fünf Jahren.',
        'Abs. 1 Satz 2 Nr. 2': 'Sie sprechen und schreiben Deutsch auf dem Niveau B1.',
        'Abs. 1 Satz 2 Nr. 3': 'Ihr Lebensunterhalt ist gesichert, oder Sie sind in Schule, Ausbildung oder Studium.',
        'Abs. 3 Satz 1 Nr. 1': 'Es liegt nichts vor, was für eine Ausweisung spricht.',
        'Abs. 3 Satz 1 Nr. 2': 'Sie wurden in den letzten drei Jahren zu keiner höheren Strafe verurteilt.',
        'Abs. 3 Satz 1 Nr. 3':
          'Sie leben ohne Geld vom Jobcenter oder Sozialamt, oder Sie sind in Schule oder Ausbildung.',
        'Abs. 3 Satz 2': 'Fehlt etwas davon, kann die Behörde die Erlaubnis trotzdem erteilen.',
        'Abs. 4': 'Bei Krankheit oder Behinderung wird das nicht verlangt.',
      },
    },
    'settlement-child-humanitarian': {
      title: 'Niederlassungserlaubnis für junge Menschen mit humanitärem Aufenthalt',
      lane: 'Unbefristet § 26 (jung)',
      summary:
        'Für Menschen, die vor ihrem 18. Geburtstag gekommen sind und einen humanitären Aufenthalt haben. Die Behörde kann die leichteren Regeln für Kinder anwenden.',
      allows: 'Sie dürfen auf Dauer bleiben, jede Arbeit annehmen und sich selbständig machen.',
      places: {
        'Abs. 4 Satz 4': 'Sie sind vor dem 18. Geburtstag gekommen und haben eine humanitäre Aufenthaltserlaubnis.',
        'AufenthG § 35 Abs. 1':
          'Sie haben seit fünf Jahren eine Aufenthaltserlaubnis; ab 18 auch Deutsch B1 und ein gesichertes Leben oder eine Ausbildung.',
        'AufenthG § 35 Abs. 3 Satz 1 Nr. 1': 'Es liegt nichts vor, was für eine Ausweisung spricht.',
        'AufenthG § 35 Abs. 3 Satz 1 Nr. 2':
          'Sie wurden in den letzten drei Jahren zu keiner höheren Strafe verurteilt.',
        'AufenthG § 35 Abs. 3 Satz 1 Nr. 3':
          'Sie leben ohne Geld vom Jobcenter oder Sozialamt, oder Sie sind in Schule oder Ausbildung.',
        'AufenthG § 35 Abs. 3 Satz 2': 'Fehlt etwas davon, kann die Behörde die Erlaubnis trotzdem erteilen.',
      },
    },
  },
  unencoded: {
    'sentences-of-three-years':
      'Ob Ihre Strafe aus den letzten drei Jahren ist und wie hoch die einzelne war, prüft Lotse noch nicht.',
    'school-or-university':
      'Ob Sie in einer Schule oder Ausbildung sind oder an einer Hochschule, prüft Lotse hier noch nicht.',
    'asylum-time-of-children': 'Ob die Zeit des Asylverfahrens hier mitzählt, ist nicht sicher.',
  },
}
