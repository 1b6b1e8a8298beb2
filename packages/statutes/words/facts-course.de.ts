import type { LawWordsPart } from './law-words.ts'

export const factsCourseDe: LawWordsPart = {
  facts: {
    integrationCourseTaken: {
      label: 'Ihr Integrationskurs bisher',
      question: 'Haben Sie schon einen Integrationskurs begonnen?',
      why: 'Den Kurs gibt es einmal. Wer angemeldet ist, hat dafür ein Jahr Zeit.',
      values: {
        never: 'Nein, noch nicht angemeldet',
        registered: 'Angemeldet, aber noch nicht begonnen',
        running: 'Ja, ich bin im Kurs',
        interrupted: 'Ja, aber unterbrochen',
        ended: 'Ja, der Kurs ist zu Ende',
      },
    },
    courseRegisteredOn: {
      label: 'Angemeldet am',
      question: 'An welchem Tag haben Sie sich bei der Kursschule angemeldet?',
      why: 'Der Tag steht auf Ihrem Anmeldeformular.',
    },
    courseInterruptedOn: {
      label: 'Zuletzt im Kurs am',
      question: 'An welchem Tag waren Sie zuletzt im Kurs?',
      why: 'Eine Pause von mehr als einem Jahr kann den Platz kosten.',
    },
    courseKind: {
      label: 'Art des Kurses',
      question: 'Welcher Kurs war das?',
      why: 'Nach manchen Kursen gibt es 300 Stunden zusätzlich.',
      values: {
        general: 'Allgemeiner Integrationskurs',
        literacy: 'Alphabetisierungskurs',
        'second-script': 'Zweitschriftlernerkurs',
        'special-need': 'Förderkurs mit besonderem Sprachbedarf',
      },
    },
    courseOrderedBy: {
      label: 'Zum Kurs verpflichtet von',
      question: 'Hat ein Amt Sie schriftlich zu einem Integrationskurs verpflichtet?',
      why: 'Wer verpflichtet ist, hat auch einen Platz, selbst wenn es sonst keine Zulassungen gibt.',
      values: {
        nobody: 'Nein',
        'immigration-office': 'Ja, die Ausländerbehörde',
        jobcenter: 'Ja, das Jobcenter',
        'benefits-office': 'Ja, das Amt für Asylbewerberleistungen (Sozialamt)',
      },
    },
    vocationalCourseOrdered: {
      label: 'Zum Berufssprachkurs verpflichtet',
      question: 'Hat das Jobcenter Sie schriftlich zu einem Berufssprachkurs verpflichtet?',
      why: 'Dann haben Sie dort auch einen Platz.',
    },
    courseAdmitted: {
      label: 'Zulassung zum Integrationskurs',
      question: 'Haben Sie einen Brief, der Sie zum Integrationskurs zulässt (Bundesamt oder Jobcenter)?',
      why: 'Eine Zulassung gilt ein Jahr, auch wenn es inzwischen keine neuen gibt.',
    },
    courseAdmittedOn: {
      label: 'Zugelassen am',
      question: 'Von welchem Tag ist dieser Brief?',
      why: 'Von diesem Tag an gilt die Zulassung ein Jahr.',
    },
    permitForAYear: {
      label: 'Titel für mindestens ein Jahr',
      question: 'Wurde Ihre Aufenthaltserlaubnis für ein Jahr oder länger erteilt?',
      why: 'Auf der Karte steht, bis wann sie gilt.',
    },
    stayOnlyForATime: {
      label: 'Nur für eine begrenzte Zeit',
      question:
        'Ist Ihr Aufenthalt nur für eine begrenzte Zeit gedacht, zum Beispiel als Au-pair, zur Saisonarbeit oder als Familie von Studierenden?',
      why: 'Ein Anspruch auf den Kurs setzt voraus, dass Sie auf Dauer hier leben.',
    },
    goesToSchool: {
      label: 'Schule',
      question: 'Gehen Sie zur Schule oder fangen Sie bald damit an?',
      why: 'Deutsch lernen Sie dann dort. Eine Ausbildung im Betrieb ist nicht gemeint.',
    },
    comparableCourse: {
      label: 'Anderer Kurs',
      question: 'Besuchen Sie schon einen vergleichbaren Deutschkurs und können das belegen?',
      why: 'Dann kann Sie niemand zum Integrationskurs verpflichten.',
    },
    readsAndWrites: {
      label: 'Lesen und schreiben',
      question: 'Können Sie lesen und schreiben, egal in welcher Sprache?',
      why: 'Danach richtet sich, welcher Kurs passt. Es gibt längere Kurse.',
      values: {
        latin: 'Ja, auch in lateinischen Buchstaben',
        'other-script': 'Ja, aber in einer anderen Schrift',
        little: 'Wenig oder gar nicht',
      },
    },
    benefitsBy: {
      label: 'Wer das Geld zahlt',
      question: 'Von wem bekommen Sie das Geld zum Leben?',
      why: 'Es steht oben auf dem Bescheid. Danach richtet sich, was der Kurs kostet und wer entscheidet.',
      values: {
        jobcenter: 'Jobcenter (SGB II)',
        'social-assistance': 'Sozialamt, Hilfe zum Lebensunterhalt (SGB XII)',
        'asylum-act': 'Asylbewerberleistungen (AsylbLG)',
        'old-age': 'Grundsicherung im Alter oder bei Erwerbsminderung',
      },
    },
    unemploymentBenefit: {
      label: 'Arbeitslosengeld',
      question: 'Bekommen Sie Arbeitslosengeld von der Agentur für Arbeit?',
      why: 'Dann ist der Integrationskurs frei.',
    },
    registeredWithAgency: {
      label: 'Bei der Agentur für Arbeit gemeldet',
      question: 'Sind Sie bei der Agentur für Arbeit gemeldet: arbeitslos, arbeitsuchend oder ausbildungsuchend?',
      why: 'Das geht auch mit Aufenthaltsgestattung oder Duldung und öffnet den Berufssprachkurs.',
    },
    germanForOccupation: {
      label: 'Deutsch für den Beruf nötig',
      question:
        'Brauchen Sie ein bestimmtes Deutsch-Niveau für die Anerkennung Ihres Abschlusses oder für Ihren Beruf?',
      why: 'Dafür gibt es eigene Kurse.',
    },
    severelyDisabled: {
      label: 'Schwerbehinderung',
      question: 'Haben Sie einen Schwerbehindertenausweis?',
      why: 'Dann gibt es Fahrgeld auch bei kleinem Lohn. Sie müssen das nicht sagen.',
    },
  },
}
