import type { LawWordsPart } from './law-words.ts'

export const factsFreeMovementDe: LawWordsPart = {
  facts: {
    freeMovementAs: {
      label: 'EU-Pass oder EU-Familie',
      question: 'Haben Sie den Pass eines EU-Landes, oder gehören Sie zur Familie eines Menschen mit EU-Pass?',
      why: 'Dann gelten eigene Regeln. Zur Familie gehören Ehe und Lebenspartnerschaft, Kinder unter 21 oder mit Unterhalt und Eltern mit Unterhalt.',
      values: {
        german: 'Ich habe die deutsche Staatsangehörigkeit',
        union: 'Ja, ich habe einen EU-Pass (nicht Deutschland)',
        eea: 'Ja, einen Pass aus Island, Liechtenstein oder Norwegen',
        family: 'Nein, aber meine Familie hat einen solchen Pass, oder hatte ihn, und lebt oder lebte hier',
        close: 'Nein, aber eine andere nahe Person: Verwandte, Pflegekind, feste Beziehung ohne Ehe',
        'german-family': 'Nein, aber meine deutsche Familie hat mit mir in einem anderen EU-Land gelebt',
        british: 'Ich bin Britin oder Brite, oder meine Familie ist es',
        swiss: 'Ich habe einen Schweizer Pass, oder meine Familie hat einen',
        none: 'Nein, nichts davon',
      },
    },
    unionRightLost: {
      label: 'Verlust des EU-Rechts',
      question: 'Haben Sie einen Bescheid, dass Ihr Recht auf Freizügigkeit verloren ist oder nicht besteht?',
      why: 'Ohne einen solchen Bescheid müssen EU-Bürger und ihre Familie nicht ausreisen. Lassen Sie sich mit einem Bescheid sofort beraten: es laufen Fristen.',
    },
    unionActivity: {
      label: 'Tätigkeit',
      question: 'Was macht der Mensch mit EU-Pass hier: Sie selbst, oder die Person, zu deren Familie Sie gehören?',
      why: 'Davon hängt das Recht ab, hier zu sein. Lebt die Person nicht mehr, zählt, was sie zuletzt gemacht hat.',
      values: {
        worker: 'Arbeit gegen Lohn',
        'small-job': 'Nur eine sehr kleine Arbeit, wenige Stunden',
        training: 'Berufsausbildung',
        looking: 'Arbeitssuche',
        'self-employed': 'Selbständig mit Sitz hier',
        'services-given': 'Dienstleistungen hier für eine Firma in einem anderen EU-Land',
        'services-received': 'Nimmt hier Dienste in Anspruch, zum Beispiel eine Behandlung',
        student: 'Studium',
        'not-working': 'Keine Arbeit, zum Beispiel Rente',
        stopped: 'Hat hier gearbeitet und aufgehört',
        'through-family': 'Nichts davon, aber andere aus der Familie mit EU-Pass arbeiten hier',
      },
    },
    unionLookingSince: {
      label: 'Arbeitssuche seit',
      question: 'Seit welchem Tag sucht die Person hier Arbeit?',
      why: 'Sechs Monate sind sicher. Danach muss sie zeigen, dass sie sucht und gute Aussichten hat.',
    },
    unionStopped: {
      label: 'Grund für das Ende',
      question: 'Warum hat die Person aufgehört zu arbeiten?',
      why: 'Manchmal bleibt das Recht bestehen.',
      values: {
        'ill-for-a-time': 'Krank oder verletzt, für eine Zeit',
        unemployed: 'Arbeitslos ohne eigenen Willen',
        'business-ended': 'Das eigene Geschäft musste enden',
        other: 'Etwas anderes',
      },
    },
    unemploymentConfirmed: {
      label: 'Bestätigung der Agentur',
      question: 'Hat die Agentur für Arbeit bestätigt, dass die Arbeitslosigkeit unfreiwillig ist?',
      why: 'Ohne diese Bestätigung bleibt das Recht nicht. Fragen Sie dort danach.',
    },
    unionUnemployedSince: {
      label: 'Arbeitslos seit',
      question: 'Seit welchem Tag ist die Person arbeitslos?',
      why: 'Nach weniger als einem Jahr Arbeit bleibt das Recht sechs Monate.',
    },
    unionWorkedOverYear: {
      label: 'Länger als ein Jahr gearbeitet',
      question: 'Hat die Person hier vorher länger als ein Jahr gearbeitet?',
      why: 'Dann bleibt das Recht ohne diese sechs Monate.',
    },
    unionTie: {
      label: 'Ihre Familie',
      question: 'Was sind Sie für den Menschen mit EU-Pass, oder für dessen Ehe- oder Lebenspartner?',
      why: 'Nicht alle Verwandten zählen zur Familie.',
      values: {
        spouse: 'Ehefrau, Ehemann, eingetragene Partnerin oder Partner',
        child: 'Kind, Enkelkind, auch Stiefkind',
        parent: 'Mutter, Vater, Großeltern, auch Schwiegereltern',
        other: 'Etwas anderes',
      },
    },
    unionMaintains: {
      label: 'Unterhalt',
      question: 'Zahlen sie für Ihren Lebensunterhalt?',
      why: 'Ab 21 und bei Eltern kommt es darauf an.',
    },
    joinsUnionCitizen: {
      label: 'Mitgekommen oder nachgezogen',
      question: 'Sind Sie mit diesem Menschen gekommen oder zu ihm nachgezogen?',
      why: 'Das Recht der Familie hängt daran.',
    },
    unionFamilyEvent: {
      label: 'Was sich geändert hat',
      question: 'Ist der Mensch mit EU-Pass gestorben oder weggezogen, oder sind Sie geschieden?',
      why: 'Auch dann kann das Recht bleiben.',
      values: {
        none: 'Nein',
        died: 'Gestorben',
        left: 'Weggezogen aus Deutschland',
        divorced: 'Geschieden, oder die Partnerschaft ist aufgehoben',
      },
    },
    familyYearBeforeDeath: {
      label: 'Ein Jahr vorher hier',
      question: 'Haben Sie vor dem Tod mindestens ein Jahr als Familie in Deutschland gelebt?',
      why: 'Dann kann das Recht bleiben.',
    },
    livedWithThemAtDeath: {
      label: 'Zusammen gelebt',
      question: 'Haben Sie bis zum Tod bei diesem Menschen gewohnt?',
      why: 'Das wird für das Daueraufenthaltsrecht verlangt.',
    },
    deathGround: {
      label: 'Bei dem Todesfall',
      question: 'Was trifft zu?',
      why: 'Eines davon genügt.',
      values: {
        'two-years-here': 'Der Mensch mit EU-Pass lebte seit mindestens zwei Jahren ständig hier',
        'accident-at-work': 'Der Tod kam durch einen Arbeitsunfall oder eine Berufskrankheit',
        'german-spouse': 'Ehefrau, Ehemann oder Partner, die zurückbleiben, sind deutsch',
        none: 'Nichts davon',
      },
    },
    childInEducation: {
      label: 'Kind in Schule oder Ausbildung',
      question:
        'Geht das Kind dieses Menschen hier zur Schule oder in eine Ausbildung, und sind Sie das Kind oder der Elternteil, der es betreut?',
      why: 'Dann bleibt das Recht bis zum Abschluss.',
    },
    divorceGround: {
      label: 'Nach der Scheidung',
      question: 'Was trifft zu?',
      why: 'Eines davon genügt. Auch eine besondere Härte kann genügen, etwa nach Gewalt.',
      values: {
        'three-years': 'Die Ehe dauerte bis zum Antrag drei Jahre, davon ein Jahr hier',
        custody: 'Ich habe das Sorgerecht für ein Kind dieses Menschen',
        'contact-only-here': 'Ich darf mein minderjähriges Kind nach dem Urteil nur in Deutschland sehen',
        none: 'Nichts davon',
      },
    },
    ownActivity: {
      label: 'Ihre Tätigkeit',
      question: 'Was machen Sie selbst hier?',
      why: 'Nach Tod oder Scheidung müssen Sie selbst eine Voraussetzung erfüllen.',
      values: {
        worker: 'Arbeit gegen Lohn',
        training: 'Berufsausbildung',
        'self-employed': 'Selbständig',
        'services-given': 'Dienstleistungen für eine Firma in einem anderen EU-Land',
        'not-working': 'Keine Arbeit, aber genug Geld',
        other: 'Etwas anderes',
      },
    },
    unionHereSince: {
      label: 'Hier seit',
      question: 'Seit welchem Tag leben Sie mit diesem Recht in Deutschland, ohne lange Unterbrechung?',
      why: 'Nach fünf Jahren gibt es das Daueraufenthaltsrecht. Bis zu sechs Monate im Jahr im Ausland schaden nicht.',
    },
    awayOverTwoYears: {
      label: 'Länger als zwei Jahre weg',
      question: 'Waren Sie seitdem länger als zwei Jahre am Stück nicht nur vorübergehend im Ausland?',
      why: 'Dann geht das Daueraufenthaltsrecht verloren.',
    },
    citizenHasItEarly: {
      label: 'Früher bekommen',
      question:
        'Hat der Mensch mit EU-Pass das Daueraufenthaltsrecht vor fünf Jahren bekommen, wegen Alter, Krankheit oder Arbeit über die Grenze, und wohnen Sie bei ihm?',
      why: 'Dann haben Sie es auch.',
    },
    unionEndOfWork: {
      label: 'Ende der Arbeit',
      question: 'Haben Sie Ihre Arbeit für immer beendet, oder arbeiten Sie jetzt in einem anderen EU-Land?',
      why: 'Dann kann es das Daueraufenthaltsrecht früher geben.',
      values: {
        none: 'Nein',
        age: 'Beendet, mit 65 oder älter',
        'early-retirement': 'Beendet, im Vorruhestand',
        'accident-at-work': 'Voll erwerbsgemindert durch Arbeitsunfall oder Berufskrankheit, mit Rente von hier',
        incapacity: 'Voll erwerbsgemindert aus einem anderen Grund',
        'works-in-other-state': 'Ich arbeite jetzt in einem anderen EU-Land',
      },
    },
    endOfWorkOn: {
      label: 'Ende der Arbeit am',
      question: 'An welchem Tag haben Sie Ihre Arbeit beendet?',
      why: 'An diesem Tag müssen Sie schon zwei oder drei Jahre hier gelebt haben.',
    },
    workedLastTwelveMonths: {
      label: 'Zuletzt ein Jahr gearbeitet',
      question: 'Haben Sie in den letzten zwölf Monaten davor gearbeitet?',
      why: 'Das wird verlangt. Zeiten in einem anderen EU-Land zählen mit.',
    },
    returnsEachWeek: {
      label: 'Jede Woche zurück',
      question:
        'Haben Sie hier drei Jahre am Stück gearbeitet, wohnen Sie hier und kommen Sie mindestens einmal in der Woche zurück?',
      why: 'Dann kann es das Daueraufenthaltsrecht geben.',
    },
    cardDataGivenOn: {
      label: 'Angaben gemacht am',
      question: 'An welchem Tag haben Sie der Ausländerbehörde alle Angaben für die Aufenthaltskarte gemacht?',
      why: 'Ab dann hat sie sechs Monate.',
    },
    permanentCardAskedOn: {
      label: 'Daueraufenthaltskarte beantragt am',
      question: 'An welchem Tag haben Sie die Daueraufenthaltskarte beantragt?',
      why: 'Ab dann hat die Behörde sechs Monate.',
    },
    cardIssued: {
      label: 'Karte ausgestellt',
      question: 'Haben Sie die Karte schon?',
      why: 'Dann ist nichts mehr fällig.',
    },
  },
}
