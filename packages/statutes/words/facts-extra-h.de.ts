import type { LawWordsPart } from './law-words.ts'

export const factsExtraHDe: LawWordsPart = {
  facts: {
    'children.holds25a': {
      label: 'Das Kind hat selbst § 25a',
      question: 'Steht in der Aufenthaltserlaubnis des Kindes „§ 25a Abs. 1“?',
      why: 'Eltern und Geschwister können dann auch eine Aufenthaltserlaubnis bekommen.',
    },
    'children.custody': {
      label: 'Sorgerecht',
      question: 'Haben Sie das Sorgerecht für das Kind, allein oder gemeinsam?',
      why: 'Verheiratete Eltern haben es meistens gemeinsam.',
    },
    unmarried: {
      label: 'Nie verheiratet',
      question: 'Waren Sie noch nie verheiratet?',
      why: 'Einige Regeln für Minderjährige gelten nur, wenn sie ledig sind.',
    },
    cannotAttendSchoolForIllness: {
      label: 'Schule wegen Krankheit nicht möglich',
      question:
        'Konnten Sie wegen einer Krankheit oder Behinderung nicht drei Jahre mit Erfolg zur Schule gehen und keinen Abschluss machen?',
      why: 'Dann wird beides für den Aufenthalt nach § 25a nicht verlangt. Ein ärztliches Attest zeigt es.',
    },
    protectionOfFamily: {
      label: 'Schutz der Familie',
      question:
        'Steht in Ihrem Bescheid vom Bundesamt, dass Sie als Familienangehörige oder Familienangehöriger eines Menschen mit Schutz den gleichen Aufenthalt bekommen (Artikel 23 der Verordnung 2024/1347)? Wenn ja: Welchen Schutz hat dieser Mensch?',
      why: 'Das gibt es für Asylanträge ab dem 12. Juni 2026, auch wenn Ihr eigener Antrag abgelehnt wurde.',
      values: {
        none: 'Nein, das steht dort nicht',
        asylum: 'Ja: Asyl (Art. 16a Grundgesetz)',
        refugee: 'Ja: Flüchtlingseigenschaft',
        subsidiary: 'Ja: subsidiärer Schutz',
      },
    },
    rightElsewhere: {
      label: 'Leben in einem anderen Land',
      question:
        'Haben Sie noch eine andere Staatsangehörigkeit, oder das Recht, in einem anderen Land zu leben, in dem Ihnen keine Gefahr droht?',
      why: 'Dann prüft die Behörde, ob Sie dorthin gehen können und ob das zumutbar ist. Diese Antwort bleibt bei Ihnen.',
    },
    graveReasonsWritten: {
      label: 'Ausschluss aus schweren Gründen',
      question:
        'Hat eine Behörde oder ein Gericht geschrieben, dass Sie wegen eines Kriegsverbrechens, einer schweren Straftat oder als Gefahr für die Allgemeinheit keinen Schutz oder keinen Aufenthalt bekommen?',
      why: 'Die meisten Menschen antworten „Nein“. Diese Antwort bleibt bei Ihnen.',
    },
    integrationCourseOpen: {
      label: 'Integrationskurs war möglich',
      question: 'Durften oder mussten Sie einen Integrationskurs besuchen (Brief vom Bundesamt oder von der Behörde)?',
      why: 'Nur dann wird nach der Beschäftigungsduldung auch geschriebenes Deutsch verlangt.',
    },
  },
}
