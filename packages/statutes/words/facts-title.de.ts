import type { LawWordsPart } from './law-words.ts'

export const factsTitleDe: LawWordsPart = {
  facts: {
    titleApplicationOpen: {
      label: 'Antrag läuft',
      question:
        'Haben Sie einen Aufenthaltstitel oder seine Verlängerung beantragt, und die Behörde hat noch nicht entschieden?',
      why: 'Auch eine E-Mail oder ein Online-Formular kann ein Antrag sein. Heben Sie den Nachweis auf.',
    },
    titleApplicationOn: {
      label: 'Antrag gestellt am',
      question: 'An welchem Tag ist Ihr Antrag bei der Behörde eingegangen?',
      why: 'Es zählt der Eingang, nicht der Termin.',
    },
    paperBefore: {
      label: 'Aufenthalt vor dem Antrag',
      question: 'Worauf beruhte Ihr Aufenthalt, als Sie den Antrag stellten, oder zuletzt davor?',
      why: 'Davon hängt ab, was der Antrag bewirkt.',
      values: {
        permit: 'Aufenthaltserlaubnis oder Blaue Karte EU',
        'national-visa': 'nationales Visum (Typ D)',
        'schengen-visa': 'Schengen-Visum (Typ C)',
        'visa-free': 'erlaubt ohne Titel (visumfrei)',
        'permission-to-stay': 'Aufenthaltsgestattung',
        toleration: 'Duldung',
        none: 'nichts davon',
      },
    },
    paperBeforeUntil: {
      label: 'Letzter Tag davor',
      question: 'Was war oder ist der letzte Tag dieses Titels, oder der Zeit ohne Visum?',
      why: 'Er steht auf der Karte, im Visum oder ergibt sich aus der Einreise.',
    },
    paperBeforeEnded: {
      label: 'Vorher erloschen',
      question:
        'Hat die Behörde diesen Titel vorher widerrufen oder zurückgenommen, wurden Sie ausgewiesen, oder ist er durch eine lange Reise erloschen?',
      why: 'Was erloschen ist, kann nicht weitergelten.',
    },
    paperBeforeAllowsWork: {
      label: 'Arbeit war erlaubt',
      question: 'Hat Ihnen dieser Titel Ihre Arbeit erlaubt?',
      why: 'Es steht auf der Karte oder auf dem Zusatzblatt.',
    },
    paperBeforeHumanitarian: {
      label: 'Titel nach § 22, § 23 oder § 25 Abs. 3 bis 5',
      question: 'War es ein Titel nach § 22, § 23 oder § 25 Absatz 3, 4, 4a, 4b oder 5?',
      why: 'Der Paragraf steht auf der Karte. Solche Titel enden mit einem Asylantrag.',
    },
    paperBeforeOverSixMonths: {
      label: 'Titel für mehr als sechs Monate',
      question: 'War dieser Titel insgesamt für mehr als sechs Monate erteilt?',
      why: 'Kürzere enden mit einem Asylantrag.',
    },
    asksForProlongation: {
      label: 'Antrag auf Verlängerung',
      question: 'Haben Sie die Verlängerung dieses Titels beantragt, nicht einen anderen?',
      why: 'Nur dann gilt er trotz eines Asylantrags weiter.',
    },
    asylumAskedSinceTitle: {
      label: 'Asylantrag danach',
      question: 'Haben Sie einen Asylantrag gestellt, seit Sie den Titel haben oder der Antrag läuft?',
      why: 'Ein Asylantrag beendet die Wirkung der meisten anderen Anträge.',
    },
    visaFreeForLongStay: {
      label: 'Visumfrei auch für länger',
      question: 'Dürfen Sie mit Ihrem Pass auch für mehr als 90 Tage ohne Visum kommen?',
      why: 'So ist es etwa mit Pässen aus Australien, Israel, Japan, Kanada, Südkorea, Neuseeland, dem Vereinigten Königreich und den USA.',
    },
    fingerprintsOutstanding: {
      label: 'Fingerabdrücke fehlen noch',
      question: 'Muss die Behörde von Ihnen noch Fingerabdrücke oder ein Foto nehmen, um Ihre Identität zu sichern?',
      why: 'Vorher darf sie keine Bescheinigung ausstellen.',
    },
    cardOrdered: {
      label: 'Karte ist bestellt',
      question: 'Hat die Behörde Ihre neue Karte schon bestellt?',
      why: 'Sie sagt es Ihnen, oder es steht in der Fiktionsbescheinigung.',
    },
    cardForTrainingOrWork: {
      label: 'Neuer Titel für Ausbildung oder Arbeit',
      question: 'Ist der neue Titel für Ausbildung, Studium oder Arbeit (§§ 16 bis 21)?',
      why: 'Für andere Titel gilt diese Regel nicht.',
    },
    wasAbroad: {
      label: 'Im Ausland gewesen',
      question: 'Waren Sie mit Ihrem jetzigen Titel länger im Ausland, oder sind Sie es?',
      why: 'Lange Reisen können einen Titel beenden.',
    },
    leftGermanyOn: {
      label: 'Ausgereist am',
      question: 'An welchem Tag haben Sie Deutschland verlassen?',
      why: 'Von diesem Tag an wird gerechnet.',
    },
    backInGermanyOn: {
      label: 'Zurück am',
      question: 'An welchem Tag sind Sie zurückgekommen, oder wann kommen Sie zurück?',
      why: 'Es zählt der Tag der Einreise.',
    },
    reasonForLeaving: {
      label: 'Grund der Reise',
      question: 'Warum waren oder sind Sie weg?',
      why: 'Wer für immer wegzieht, verliert den Titel sofort.',
      values: {
        temporary: 'vorübergehend: Besuch, Urlaub, Behandlung, kurze Arbeit',
        'for-good': 'Umzug ins Ausland',
        'military-service': 'Wehrpflicht im Heimatland',
        'forced-marriage': 'zu einer Ehe gezwungen und festgehalten',
        'union-mobility': 'Teil des Studiums oder der Forschung in einem anderen EU-Staat',
      },
    },
    longerTimeAbroad: {
      label: 'Längere Frist gesetzt',
      question: 'Hat die Ausländerbehörde Ihnen erlaubt, länger als sechs Monate weg zu sein?',
      why: 'Das steht in einem Schreiben oder einer Bescheinigung.',
    },
    longerTimeAbroadUntil: {
      label: 'Frist bis',
      question: 'Bis zu welchem Tag?',
      why: 'Der Tag steht in dem Schreiben.',
    },
    militaryServiceUntil: {
      label: 'Entlassen am',
      question: 'An welchem Tag wurden Sie aus dem Wehrdienst entlassen?',
      why: 'Danach bleiben drei Monate für die Rückkehr.',
    },
    freeToReturnOn: {
      label: 'Wieder frei seit',
      question: 'Seit welchem Tag konnten Sie wieder frei zurückkehren?',
      why: 'Danach bleiben drei Monate für die Rückkehr.',
    },
    grewUpHere: {
      label: 'Hier aufgewachsen',
      question:
        'Haben Sie als Minderjährige acht Jahre erlaubt in Deutschland gelebt und sechs Jahre hier eine Schule besucht?',
      why: 'Das Gesetz fragt danach.',
    },
    refugeeTravelDocument: {
      label: 'Reiseausweis für Flüchtlinge',
      question: 'Haben Sie einen gültigen Reiseausweis für Flüchtlinge von einer deutschen Behörde?',
      why: 'Solange er gilt, erlischt Ihr Titel durch eine Reise nicht.',
    },
    fifteenYearsLawful: {
      label: 'Fünfzehn Jahre erlaubt hier',
      question:
        'Haben Sie 15 Jahre erlaubt in Deutschland gelebt, oder leben Sie verheiratet mit jemandem, für den das gilt?',
      why: 'Dann erträgt die Niederlassungserlaubnis mehr.',
    },
    familyOfBlueCard: {
      label: 'Familie einer Blauen Karte',
      question: 'Haben Sie Ihre Aufenthaltserlaubnis als Familie von jemandem mit Blauer Karte EU?',
      why: 'Dann sind es zwölf statt sechs Monate.',
    },
    leftUnionOn: {
      label: 'EU verlassen am',
      question: 'An welchem Tag haben Sie zuletzt die EU verlassen (ohne Dänemark und Irland)?',
      why: 'Beim Daueraufenthalt – EU zählt die Zeit außerhalb der EU.',
    },
    backInUnionOn: {
      label: 'Wieder in der EU am',
      question: 'An welchem Tag waren Sie wieder in der EU, oder wann sind Sie es?',
      why: 'Dänemark und Irland zählen nicht mit.',
    },
    blueCardBeforeSettlementEu: {
      label: 'Vorher Blaue Karte',
      question:
        'Hatten Sie vor dem Daueraufenthalt – EU eine Blaue Karte EU, oder kamen Sie als Familie von jemandem damit?',
      why: 'Dann sind es 24 statt zwölf Monate.',
    },
    titleTakenAway: {
      label: 'Titel entzogen',
      question: 'Hat die Behörde Ihren Titel widerrufen oder zurückgenommen, oder wurden Sie ausgewiesen?',
      why: 'Dann endet er auf diesem Weg. Dagegen gibt es Fristen.',
    },
    titleOverSixMonths: {
      label: 'Titel für mehr als sechs Monate',
      question: 'Ist Ihr Titel insgesamt für mehr als sechs Monate erteilt, oder unbefristet?',
      why: 'Kürzere enden mit einem Asylantrag.',
    },
    prolongationExcluded: {
      label: 'Verlängerung ausgeschlossen',
      question: 'Hat die Behörde geschrieben, dass Ihre Aufenthaltserlaubnis nicht verlängert wird?',
      why: 'Das geht nur bei einem Aufenthalt, der nur für eine Zeit gedacht ist.',
    },
  },
}
