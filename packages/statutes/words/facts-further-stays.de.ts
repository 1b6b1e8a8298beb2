import type { LawWordsPart } from './law-words.ts'

export const factsFurtherStaysDe: LawWordsPart = {
  facts: {
    stayFor16f: {
      label: 'Wofür die Erlaubnis nach § 16f war',
      question: 'Wofür haben oder hatten Sie die Aufenthaltserlaubnis nach § 16f?',
      why: 'Nach einem Schüleraustausch und während der Schule gibt es kaum andere Titel.',
      values: {
        'language-course': 'Für einen Sprachkurs',
        exchange: 'Für einen Schüleraustausch',
        school: 'Für die Schule',
      },
    },
    internationalSchool: {
      label: 'Platz an einer internationalen Schule',
      question: 'Haben Sie einen Platz an einer Schule mit internationaler Ausrichtung oder an einer privaten Schule?',
      why: 'Gemeint sind Schulen, für die man nach Deutschland kommt. Wer hier lebt, geht ohne diese Erlaubnis zur Schule.',
      values: {
        none: 'Nein',
        public: 'Ja, an einer öffentlichen oder staatlich anerkannten Schule mit internationaler Ausrichtung',
        private:
          'Ja, an einer überwiegend privat bezahlten Schule, die auf internationale, ausländische oder staatlich anerkannte Abschlüsse vorbereitet',
      },
    },
    classOfSeveralNations: {
      label: 'Klasse mit mehreren Staatsangehörigkeiten',
      question: 'Sind in der Klasse Schülerinnen und Schüler verschiedener Staatsangehörigkeiten?',
      why: 'Die Schule bestätigt das.',
    },
    fromNinthClass: {
      label: 'Neunte Klasse oder höher',
      question: 'Ist der Platz in der neunten Klasse oder einer höheren?',
      why: 'In der Regel gibt es die Erlaubnis erst ab der neunten Klasse.',
    },
    looksForStudyPlace: {
      label: 'Suche nach einem Studienplatz',
      question: 'Wollen Sie sich in Deutschland um einen Studienplatz bewerben?',
      why: 'Dafür gibt es eine eigene Erlaubnis bis zu neun Monaten.',
    },
    readyForStudies: {
      label: 'Schulabschluss und Sprache für das Studium',
      question: 'Haben Sie den Schulabschluss und die Sprachkenntnisse, die das Studium verlangt?',
      why: 'Die Hochschule sagt, was sie verlangt. Es genügt auch, wenn Sie es in neun Monaten schaffen.',
      values: { now: 'Ja, beides', 'within-nine-months': 'In den nächsten neun Monaten', later: 'Erst später' },
    },
    studiedElsewhereTwoYears: {
      label: 'Zwei Jahre Studium in einem anderen EU-Staat',
      question: 'Studieren Sie seit mindestens zwei Jahren in einem anderen EU-Staat?',
      why: 'Ihre Hochschule dort bescheinigt es.',
    },
    studyMobilityProgramme: {
      label: 'Austauschprogramm der Hochschulen',
      question:
        'Machen Sie einen Teil Ihres Studiums hier, in einem Programm wie Erasmus oder weil Ihre Hochschulen es vereinbart haben?',
      why: 'Das steht im Schreiben des Programms oder der Hochschule.',
    },
    placedByAgreement: {
      label: 'Vermittelt durch eine Absprache',
      question: 'Hat die Arbeitsagentur Sie durch eine Absprache mit Ihrem Herkunftsland in eine Arbeit vermittelt?',
      why: 'Solche Absprachen gibt es mit wenigen Staaten, vor allem für die Pflege.',
      values: {
        none: 'Nein',
        health: 'Ja, in einen Beruf in Gesundheit oder Pflege, für den man eine Erlaubnis braucht',
        regulated: 'Ja, in einen anderen Beruf, für den man eine Erlaubnis braucht',
        other: 'Ja, in einen Beruf ohne besondere Erlaubnis',
      },
    },
    germanOfAgreement: {
      label: 'Deutsch, wie die Absprache es verlangt',
      question: 'Können Sie so viel Deutsch, wie die Absprache verlangt?',
      why: 'Meist ist es mindestens A2.',
    },
    declaresRecognition: {
      label: 'Erklärung zur Anerkennung',
      question: 'Haben Sie erklärt, dass Sie nach der Einreise die Anerkennung Ihres Berufs beantragen?',
      why: 'Ohne diese Erklärung stimmt die Arbeitsagentur nicht zu.',
    },
    jobFitsRecognition: {
      label: 'Arbeit im Zusammenhang mit dem Beruf',
      question: 'Hat die Arbeit mit dem Beruf zu tun, der anerkannt werden soll?',
      why: 'Bei einem Beruf ohne besondere Erlaubnis muss es der Beruf selbst sein.',
    },
    recognitionStayUsedUp: {
      label: 'Drei Jahre nach § 16d schon vorbei',
      question: 'Hatten Sie schon drei Jahre lang eine Erlaubnis nach § 16d mit Arbeit?',
      why: 'Länger als drei Jahre gibt es sie nicht.',
      values: {
        no: 'Nein',
        partnership: 'Ja, in einer Anerkennungspartnerschaft (§ 16d Abs. 3)',
        agreement: 'Ja, nach einer Vermittlung durch die Arbeitsagentur (§ 16d Abs. 4)',
      },
    },
    recognitionExamination: {
      label: 'Prüfung für die Anerkennung',
      question: 'Sind Sie zu einer Prüfung für die Anerkennung Ihres Berufs zugelassen oder angemeldet?',
      why: 'Zum Beispiel eine Kenntnisprüfung.',
    },
    examinationProvesGerman: {
      label: 'Prüfung der Sprache',
      question: 'Ist es die Prüfung selbst, die Ihr Deutsch zeigen soll?',
      why: 'Dann müssen Sie es nicht vorher nachweisen.',
    },
    germanForExamination: {
      label: 'Deutsch für die Prüfung',
      question: 'Reicht Ihr Deutsch für die Prüfung oder die Qualifikationsanalyse?',
      why: 'Die Stelle sagt, was verlangt wird; meist ist es mindestens A2.',
    },
    qualificationAnalysisPromised: {
      label: 'Zusage einer Qualifikationsanalyse',
      question:
        'Hat die Anerkennungsstelle entschieden, dass eine Qualifikationsanalyse möglich ist, und sie zugesagt?',
      why: 'Sie zeigt, was Sie können, wenn Papiere fehlen.',
    },
  },
}
