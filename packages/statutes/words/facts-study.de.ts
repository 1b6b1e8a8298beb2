import type { LawWordsPart } from './law-words.ts'

export const factsStudyDe: LawWordsPart = {
  facts: {
    groupOfOrdinance: {
      label: 'Besondere Art der Arbeit',
      question: 'Gehört Ihre Arbeit zu einer dieser Gruppen?',
      why: 'Für diese Arbeiten gibt es eine Erlaubnis, gleich was man gelernt hat.',
      values: {
        none: 'Nein, zu keiner',
        leading: 'Leitung: leitende Angestellte, Vorstand, Geschäftsführung',
        specialist: 'Spezialwissen, das vor allem dieser Betrieb braucht',
        'science-or-teaching': 'Wissenschaft an Hochschule oder Forschungsstelle, Lehrkraft an einer Schule',
        'au-pair':
          'Au-pair, bis zu einem Jahr, in einer Familie mit Deutsch als Sprache und nicht aus Ihrem Heimatland',
        'care-assistant':
          'Pflegehilfe, und ich habe dafür eine staatlich anerkannte Ausbildung oder eine gleichwertige',
        driver: 'Lkw im Güterverkehr oder Bus fahren, mit allem, was man dafür braucht',
        'listed-nationality':
          'Jede Arbeit; mein Pass ist aus Andorra, Australien, Israel, Japan, Kanada, Südkorea, Monaco, Neuseeland, San Marino, dem Vereinigten Königreich oder den USA',
        other: 'Eine andere Gruppe, etwa Spezialitätenküche, Führerschein erst hier, oder Pass aus dem Westbalkan',
      },
    },
    studyPlace: {
      label: 'Studienplatz',
      question: 'Haben Sie einen Platz an einer Hochschule oder für die Vorbereitung auf ein Studium?',
      why: 'Es steht im Schreiben der Hochschule.',
      values: {
        none: 'Nein',
        'full-time': 'Ja, für ein Vollzeitstudium zugelassen (auch mit Sprachkurs oder Studienkolleg davor)',
        conditional: 'Ja, zugelassen mit einer anderen Bedingung',
        'college-missing': 'Zugelassen, aber noch kein Platz im Studienkolleg',
        'part-time': 'Ja, für ein Teilzeitstudium',
        'language-course': 'Nur einen Platz im studienvorbereitenden Sprachkurs',
        internship: 'Nur ein Praktikum zur Vorbereitung',
      },
    },
    privateLanguageCourse: {
      label: 'Bezahlter Sprachkurs',
      question: 'Haben Sie einen Platz in einem Deutschkurs, den Sie selbst bezahlen?',
      why: 'Der Integrationskurs ist damit nicht gemeint.',
    },
    universityEntrance: {
      label: 'Abschluss, der zum Studium berechtigt',
      question:
        'Haben Sie einen Schulabschluss, mit dem man studieren darf, hier oder in dem Land, in dem Sie ihn gemacht haben?',
      why: 'Zum Beispiel Abitur oder der Abschluss der höheren Schule.',
    },
    recognitionMeasure: {
      label: 'Maßnahme für die Anerkennung',
      question: 'Haben Sie einen Platz in der Maßnahme oder Prüfung, die für die Anerkennung verlangt wird?',
      why: 'Was verlangt wird, steht im Bescheid der Anerkennungsstelle.',
      values: {
        none: 'Nein',
        'at-school': 'Ja, an einer Schule oder als Kurs oder Prüfung',
        'in-firm': 'Ja, überwiegend in einem Betrieb',
      },
    },
    recognitionAgreement: {
      label: 'Vereinbarung über die Anerkennung',
      question:
        'Haben Sie mit dem Betrieb schriftlich vereinbart, dass Sie die Anerkennung beginnen und er sie ermöglicht?',
      why: 'Das heißt Anerkennungspartnerschaft.',
    },
    employerMayTrain: {
      label: 'Betrieb darf ausbilden',
      question: 'Bildet der Betrieb aus, oder ist er dafür geeignet?',
      why: 'Das weiß der Betrieb oder seine Kammer.',
    },
    researchAgreement: {
      label: 'Vereinbarung mit einer Forschungseinrichtung',
      question: 'Haben Sie eine Aufnahmevereinbarung oder einen Vertrag mit einer Forschungseinrichtung?',
      why: 'Zum Beispiel mit einer Universität oder einem Institut.',
    },
    researchCosts: {
      label: 'Kosten der Forschungseinrichtung',
      question: 'Hat die Einrichtung erklärt, dass sie mögliche Kosten trägt, oder wird sie vom Staat bezahlt?',
      why: 'Die Einrichtung weiß das. Die meisten werden vom Staat bezahlt.',
      values: {
        undertaken: 'Sie hat es erklärt',
        public: 'Sie wird überwiegend vom Staat bezahlt',
        neither: 'Keines von beiden',
      },
    },
    selfEmployment: {
      label: 'Plan zur Selbständigkeit',
      question: 'Wollen Sie sich selbständig machen?',
      why: 'Freie Berufe sind zum Beispiel Kunst, Unterricht, Übersetzen, Heilberufe.',
      values: {
        none: 'Nein',
        business: 'Ja, mit einem Gewerbe oder Unternehmen',
        liberal: 'Ja, in einem freien Beruf',
      },
    },
    businessFinanced: {
      label: 'Geld für das Unternehmen',
      question: 'Ist das Geld für das Unternehmen da, oder hat eine Bank es zugesagt?',
      why: 'Das Gesetz verlangt Eigenkapital oder eine Kreditzusage.',
    },
    professionLicence: {
      label: 'Zulassung zum freien Beruf',
      question: 'Haben Sie die Zulassung für den freien Beruf, ist sie zugesagt, oder brauchen Sie keine?',
      why: 'Ärztinnen und Anwälte brauchen eine, Künstler und Sprachlehrerinnen nicht.',
    },
    selfEmploymentFitsStudies: {
      label: 'Passt zum Studium',
      question: 'Hat das, was Sie selbständig machen wollen, mit Ihrem Studium oder Ihrer Forschung zu tun?',
      why: 'Dann ist der Weg leichter.',
    },
  },
}
