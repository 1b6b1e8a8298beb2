import type { LawWordsPart } from './law-words.ts'

export const factsHumanitarianDe: LawWordsPart = {
  facts: {
    protectedElsewhere: {
      label: 'Schutz in einem anderen EU-Staat',
      question: 'Hat Ihnen schon ein anderer EU-Staat Schutz gegeben, zum Beispiel Griechenland?',
      why: 'Dann dauert die Wartezeit für die Arbeit sechs statt drei Monate.',
    },
    resettled: {
      label: 'Aufnahme nach § 23 Abs. 2 oder 4',
      question: 'Steht auf Ihrer Karte „§ 23 Abs. 2“ oder „§ 23 Abs. 4“ (Aufnahme aus dem Ausland, Resettlement)?',
      why: 'Nur mit diesen beiden Absätzen gibt es den Anspruch.',
    },
    admission: {
      label: 'Aufnahme aus dem Ausland',
      question: 'Wurden Sie mit einer Aufnahmezusage nach Deutschland geholt?',
      why: 'Das steht im Visum oder in einem Schreiben des Bundesamtes oder der Botschaft.',
      values: {
        none: 'Nein',
        single: 'Ja, einzeln aus dringenden humanitären Gründen (§ 22 Satz 1)',
        ministry: 'Ja, das Bundesinnenministerium hat meine Aufnahme erklärt (§ 22 Satz 2)',
        group: 'Ja, mit einer Gruppe, Zusage vom Bundesamt (§ 23 Abs. 2)',
        resettlement: 'Ja, im Resettlement (§ 23 Abs. 4)',
        land: 'Ja, in einem Programm des Landes (§ 23 Abs. 1)',
      },
    },
    admissionForGood: {
      label: 'Zusage einer Niederlassungserlaubnis',
      question: 'Steht in Ihrer Aufnahmezusage „Niederlassungserlaubnis“?',
      why: 'Dann gilt Ihr Aufenthalt von Anfang an unbefristet.',
    },
    temporaryReason: {
      label: 'Grund, noch eine Zeit zu bleiben',
      question: 'Gibt es einen dringenden Grund, warum Sie noch eine Zeit hier sein müssen?',
      why: 'Gemeint ist ein Grund, der einmal endet. Wer auf Dauer bleiben will, hat andere Wege.',
      values: {
        none: 'Nein',
        treatment: 'Eine Behandlung, die bald abgeschlossen ist',
        'care-of-family': 'Pflege oder Begleitung eines nahen Menschen',
        'end-of-school-or-training': 'Schuljahr, Abschluss oder Prüfung',
        court: 'Ein Verfahren vor Gericht',
        other: 'Ein anderer dringender Grund',
      },
    },
    crimeVictim: {
      label: 'Menschenhandel oder Ausbeutung',
      question: 'Wurden Sie in Deutschland zu etwas gezwungen oder bei der Arbeit ausgebeutet?',
      why: 'Sie müssen das hier nicht sagen. Eine Fachberatungsstelle hilft vertraulich. Für Opfer gibt es eine eigene Aufenthaltserlaubnis.',
      values: {
        none: 'Nein',
        trafficking: 'Ja: Menschenhandel, Zwangsprostitution, Zwangsarbeit oder Ausbeutung',
        'illegal-work': 'Ja: beschäftigt zu ausbeuterischen Bedingungen, oder als Minderjährige verbotswidrig',
      },
    },
    presenceWantedByCourt: {
      label: 'Sie werden für das Strafverfahren gebraucht',
      question:
        'Hat die Staatsanwaltschaft oder das Gericht geschrieben, dass Sie für das Strafverfahren hier sein sollen?',
      why: 'Die Beratungsstelle kann das für Sie erfragen.',
    },
    contactWithAccusedBroken: {
      label: 'Kontakt abgebrochen',
      question: 'Haben Sie jeden Kontakt zu den Beschuldigten abgebrochen?',
      why: 'Das Gesetz verlangt es. Wenn Sie Schutz brauchen, rufen Sie die 110 oder die Beratungsstelle an.',
    },
    readyToTestify: {
      label: 'Bereit auszusagen',
      question: 'Haben Sie erklärt, dass Sie im Strafverfahren aussagen?',
      why: 'Überlegen Sie das mit einer Beratungsstelle. Sie haben dafür Zeit.',
    },
    proceedingsOver: {
      label: 'Strafverfahren beendet',
      question: 'Ist das Strafverfahren beendet?',
      why: 'Danach kann die Erlaubnis aus anderen Gründen verlängert werden.',
    },
    payStillOwed: {
      label: 'Lohn steht noch aus',
      question: 'Schuldet Ihnen der Betrieb aus dieser Arbeit noch Lohn?',
      why: 'Dann kann die Erlaubnis verlängert werden.',
    },
  },
}
