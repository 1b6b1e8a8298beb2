import type { LawWordsPart } from './law-words.ts'

export const factsRemedyDe: LawWordsPart = {
  facts: {
    asylumLetter: {
      label: 'Entscheidung des Bundesamts',
      question: 'Was hat das Bundesamt (BAMF) zuletzt entschieden?',
      why: 'Es steht auf der ersten Seite des Bescheids. Davon hängen die Fristen ab und ob Sie bis zum Urteil bleiben dürfen.',
      values: {
        none: 'Noch nichts',
        'asylum-refused': 'Abgelehnt',
        'asylum-refused-manifestly': 'Als „offensichtlich unbegründet“ abgelehnt',
        'asylum-inadmissible': 'Als „unzulässig“ abgelehnt, mit einer Androhung',
        'asylum-transfer': '„Die Abschiebung nach … wird angeordnet“ (Dublin)',
        'asylum-discontinued': 'Das Verfahren ist eingestellt',
        'protection-withdrawn': 'Der Schutz ist widerrufen, zurückgenommen oder entzogen',
      },
    },
    inadmissibleBecause: {
      label: 'Warum unzulässig',
      question: 'Warum ist der Antrag nach dem Bescheid unzulässig?',
      why: 'Es steht in den Gründen des Bescheids.',
      values: {
        'protected-elsewhere': 'Ein anderer EU-Staat hat mir schon Schutz gegeben',
        'other-third-state': 'Ein Staat außerhalb der EU ist für mich sicher',
        'follow-up': 'Es war ein Folgeantrag oder Zweitantrag ohne neue Gründe',
        'safe-third-state': 'Ich kam aus einem „sicheren Drittstaat“ (§ 26a)',
        'other-state': 'Ein anderer EU-Staat ist zuständig',
      },
    },
    asylumLetterServedOn: {
      label: 'Bescheid zugestellt am',
      question: 'An welchem Tag wurde Ihnen der Bescheid zugestellt?',
      why: 'Der Tag steht auf dem gelben Umschlag. In einer Aufnahmeeinrichtung zählt der Tag der Ausgabe, sonst der vierte Tag, nachdem der Brief dort ankam.',
    },
    actionTimeInLetter: {
      label: 'Frist für die Klage im Brief',
      question: 'Welche Frist für die Klage steht im Brief?',
      why: 'Sie steht am Ende unter „Rechtsbehelfsbelehrung“.',
      values: {
        'one-week': 'Eine Woche',
        'two-weeks': 'Zwei Wochen',
        'no-instruction': 'Keine: Im ganzen Brief steht nichts über eine Klage',
      },
    },
    urgentMotionInLetter: {
      label: 'Brief verlangt einen Eilantrag',
      question: 'Steht im Brief, dass Sie in einer Woche einen Eilantrag (§ 80 Abs. 5 VwGO) stellen müssen?',
      why: 'Dann hält die Klage allein die Abschiebung nicht auf.',
    },
    timeToLeave: {
      label: 'Frist zum Ausreisen im Brief',
      question: 'Welche Frist zum Ausreisen steht im Brief?',
      why: 'Vor dem Ende dieser Frist wird in der Regel niemand abgeschoben.',
      values: {
        none: 'Keine',
        week: 'Eine Woche',
        'thirty-days': '30 Tage',
        'thirty-days-after-end': '30 Tage, und mit Klage 30 Tage nach dem endgültigen Ende des Verfahrens',
        other: 'Eine andere',
      },
    },
    actionState: {
      label: 'Stand der Klage',
      question: 'Haben Sie gegen diesen Bescheid geklagt, und wie steht die Klage?',
      why: 'Mit der Klage ist die Entscheidung noch nicht endgültig.',
      values: {
        none: 'Nicht geklagt',
        open: 'Geklagt, noch kein Urteil',
        dismissed: 'Abgewiesen, das Urteil ist noch nicht endgültig',
        won: 'Gewonnen',
        over: 'Endgültig vorbei oder zurückgenommen',
      },
    },
    actionOn: {
      label: 'Geklagt am',
      question: 'An welchem Tag kam die Klage beim Gericht an?',
      why: 'Der Tag steht in der Bestätigung des Gerichts.',
    },
    urgentMotionState: {
      label: 'Stand des Eilantrags',
      question: 'Haben Sie gegen diesen Bescheid einen Eilantrag (§ 80 Abs. 5 VwGO) gestellt, und wie steht er?',
      why: 'Das Gericht kann damit die Abschiebung stoppen, bevor es über die Klage entscheidet.',
      values: {
        none: 'Nicht gestellt',
        open: 'Gestellt, noch nicht entschieden',
        granted: 'Das Gericht hat die Abschiebung gestoppt',
        'granted-for-one-state': 'Gestoppt nur für einen von mehreren Staaten',
        refused: 'Abgelehnt',
      },
    },
    urgentMotionOn: {
      label: 'Eilantrag gestellt am',
      question: 'An welchem Tag kam der Eilantrag beim Gericht an?',
      why: 'Der Tag steht in der Bestätigung des Gerichts.',
    },
    urgentRefusalServedOn: {
      label: 'Ablehnung des Eilantrags zugestellt am',
      question: 'An welchem Tag wurde Ihnen die Ablehnung des Eilantrags zugestellt?',
      why: 'Von diesem Tag an läuft bei Anträgen ab dem 12. Juni 2026 die Frist zum Ausreisen.',
    },
    reinstated: {
      label: 'Wiedereinsetzung',
      question: 'Hat das Gericht Ihnen nach einer versäumten Frist „Wiedereinsetzung“ gegeben?',
      why: 'Dann gilt Ihre Klage oder Ihr Eilantrag als rechtzeitig.',
    },
    enforcedAtOnce: {
      label: 'Sofortige Vollziehung',
      question: 'Steht im Bescheid, dass die „sofortige Vollziehung“ angeordnet ist?',
      why: 'Dann hält die Klage allein nichts auf.',
    },
    convictionOrExtradition: {
      label: 'Verurteilung oder Auslieferung',
      question: 'Müssen Sie wegen einer Verurteilung ausreisen, oder läuft ein Verfahren über Ihre Auslieferung?',
      why: 'Dann darf das Amt die Abschiebung auch androhen, wenn sie noch nicht möglich ist.',
    },
    followUpState: {
      label: 'Stand des Folgeantrags',
      question: 'Was hat das Bundesamt über den Folgeantrag entschieden?',
      why: 'Davon hängt ab, ob er die Abschiebung aufhält.',
      values: {
        open: 'Noch nichts',
        examined: 'Es prüft ihn in einem weiteren Asylverfahren',
        refused: 'Kein weiteres Verfahren',
      },
    },
    followUpRefusedBefore: {
      label: 'Früherer Folgeantrag abgelehnt',
      question: 'Wurde schon vor diesem Folgeantrag ein Folgeantrag endgültig abgelehnt?',
      why: 'Dann hält ein weiterer die Abschiebung weniger lange auf.',
    },
    removalReleased: {
      label: 'Abschiebung freigegeben',
      question:
        'Hat das Bundesamt der Ausländerbehörde mitgeteilt, dass Sie trotz des Folgeantrags abgeschoben werden dürfen?',
      why: 'Sie selbst erfahren es oft nicht. Antworten Sie nur mit „Nein“, wenn die Ausländerbehörde oder eine Beratung es bestätigt hat.',
    },
    askedElsewhereInVain: {
      label: 'Asylverfahren in einem anderen Dublin-Staat erfolglos',
      question: 'Hat ein anderer Dublin-Staat (EU, Norwegen, Schweiz …) Ihren Asylantrag endgültig abgelehnt?',
      why: 'Dann war Ihr Antrag hier nach dem alten Recht ein „Zweitantrag“.',
    },
    judgmentServedOn: {
      label: 'Urteil zugestellt am',
      question: 'An welchem Tag wurde das Urteil zugestellt?',
      why: 'Von diesem Tag an läuft ein Monat. Haben Sie eine Anwältin oder einen Anwalt, zählt der Tag dort.',
    },
    judgmentManifest: {
      label: 'Klage „offensichtlich“ abgewiesen',
      question:
        'Steht im Urteil, dass die Klage als „offensichtlich unbegründet“ oder „offensichtlich unzulässig“ abgewiesen ist?',
      why: 'Dann ist das Urteil nicht anfechtbar.',
    },
    remainedUntilJudgment: {
      label: 'Bleiben dürfen bis zum Urteil',
      question: 'Durften Sie bis zum Urteil bleiben, nach dem Gesetz oder weil ein Gericht es erlaubt hatte?',
      why: 'Meist hatten Sie dann bis dahin eine gültige Aufenthaltsgestattung. Fragen Sie im Zweifel Ihre Anwältin oder Ihren Anwalt.',
    },
    remainMotionState: {
      label: 'Antrag auf Verbleib',
      question: 'Haben Sie nach dem Urteil beantragt, bleiben zu dürfen (§ 78 Abs. 9 AsylG), und wie steht der Antrag?',
      why: 'Solange ein rechtzeitiger Antrag offen ist, darf niemand abgeschoben werden.',
      values: {
        none: 'Nicht beantragt',
        open: 'Beantragt, noch nicht entschieden',
        granted: 'Das Gericht lässt mich bleiben',
        refused: 'Abgelehnt',
      },
    },
    remainMotionOn: {
      label: 'Verbleib beantragt am',
      question: 'An welchem Tag kam der Antrag auf Verbleib beim Gericht an?',
      why: 'Er muss in einem Monat nach der Zustellung des Urteils dort sein.',
    },
  },
}
