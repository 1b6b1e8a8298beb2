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
    civilServant: {
      label: 'Beamtin oder Beamter',
      question: 'Sind Sie Beamtin oder Beamter in Deutschland?',
      why: 'Gemeint ist eine Ernennung mit Urkunde, kein Arbeitsvertrag.',
      values: { no: 'Nein', yes: 'Ja', 'three-years': 'Ja, seit mindestens drei Jahren mit dieser Erlaubnis' },
    },
    furtherGroupOfOrdinance: {
      label: 'Weitere besondere Arten der Arbeit',
      question: 'Gehört Ihre Arbeit zu einer dieser Gruppen?',
      why: 'Für sie gibt es eigene Regeln.',
      values: {
        none: 'Nein, zu keiner',
        'practice-for-recognition':
          'Praktische Tätigkeit auf Zeit, die für die Anerkennung oder die Berufserlaubnis verlangt wird',
        'mother-tongue-teacher': 'Unterricht in der Muttersprache an Schulen, unter Aufsicht des Konsulats',
        'specialty-cook': 'Küche in einem Spezialitätenrestaurant, in Vollzeit',
        'driver-to-be': 'Lkw oder Bus fahren, und die Fahrerlaubnis oder Qualifikation mache ich erst hier',
        'western-balkans':
          'Jede Arbeit; mein Pass ist aus Albanien, Bosnien und Herzegowina, Kosovo, Montenegro, Nordmazedonien oder Serbien',
      },
    },
    teacherOrCookBefore: {
      label: 'Diese Arbeit früher',
      question: 'Hatten Sie für diese Arbeit schon einmal eine Erlaubnis in Deutschland?',
      why: 'Sie ist auf fünf Jahre (Unterricht) oder vier Jahre (Küche) begrenzt. Danach müssen drei Jahre vergehen.',
      values: {
        never: 'Nein, nie',
        now: 'Ja, sie gilt noch, und die Zeit ist nicht verbraucht',
        'time-used-up': 'Ja, und die fünf oder vier Jahre sind verbraucht',
        'ended-under-three-years-ago': 'Ja, sie endete vor weniger als drei Jahren',
        'ended-three-years-ago': 'Ja, sie endete vor drei Jahren oder mehr',
      },
    },
    driverTrainingInContract: {
      label: 'Ausbildung zum Fahren im Vertrag',
      question: 'Verpflichtet der Arbeitsvertrag Sie, Führerschein und Qualifikation zu machen?',
      why: 'Das muss im Vertrag stehen.',
    },
    driverLicenceInFifteenMonths: {
      label: 'Führerschein in 15 Monaten',
      question: 'Lässt die Arbeit genug Zeit, um alles in 15 Monaten zu schaffen, auch die Papiere?',
      why: 'Der Betrieb muss die Arbeit so einrichten.',
    },
    driverJobAfterwards: {
      label: 'Arbeit als Fahrerin oder Fahrer danach',
      question: 'Hat derselbe Betrieb Ihnen für danach eine Stelle zum Fahren angeboten?',
      why: 'Das Angebot muss konkret sein.',
    },
    drivingLicenceAbroad: {
      label: 'Fahrerlaubnis des Herkunftslandes',
      question: 'Haben Sie die Fahrerlaubnis Ihres Herkunftslandes für Lkw oder Bus und können sie nachweisen?',
      why: 'Ohne sie stimmt die Arbeitsagentur nicht zu.',
    },
    westernBalkansConsent: {
      label: 'Antrag nach der Westbalkanregelung',
      question: 'Wo haben Sie den Antrag gestellt?',
      why: 'Beim ersten Mal geht es nur bei einer deutschen Auslandsvertretung in einem dieser Staaten.',
      values: {
        'asked-there': 'Bei einer deutschen Auslandsvertretung dort; die Arbeitsagentur hat noch nicht zugestimmt',
        'given-there': 'Bei einer deutschen Auslandsvertretung dort, und die Arbeitsagentur hat zugestimmt',
        before: 'Ich hatte schon einmal eine Zustimmung nach dieser Regelung',
        neither: 'In Deutschland, oder noch gar nicht',
      },
    },
    asylumBenefitsInTwoYears: {
      label: 'Asylbewerberleistungen in den letzten 24 Monaten',
      question: 'Haben Sie in den 24 Monaten vor dem Antrag Leistungen nach dem Asylbewerberleistungsgesetz bekommen?',
      why: 'Dann gibt es keine Zustimmung nach der Westbalkanregelung.',
    },
    shortWork: {
      label: 'Kurze Arbeit in Deutschland',
      question: 'Geht es um eine dieser kurzen Tätigkeiten?',
      why: 'Sie gelten nicht als Beschäftigung.',
      values: {
        none: 'Nein',
        'of-half-year':
          'Leitende Angestellte, Vorstand oder Geschäftsführung, Geschäftsreise, oder Entsendung nach einem Handelsabkommen ohne Arbeitserlaubnis',
        'of-year':
          'Wissenschaft oder Lehre, Freiwilligendienst, Praktikum zur Weiterbildung, betriebliche Weiterbildung, Journalismus, Montage von Maschinen, Fahrpersonal aus dem Ausland, Kunst oder Sport, internationale Sportveranstaltung, Windanlagen auf See',
        'posted-long-term':
          'Mein Betrieb in einem anderen EU-Staat schickt mich für eine Dienstleistung, und ich habe dort ein langfristiges Aufenthaltsrecht',
        exempt: 'Schiff, Flugzeug oder anderes, wofür die Aufenthaltsverordnung (§§ 23 bis 30) keinen Titel verlangt',
      },
    },
    shortWorkWithinNinetyDays: {
      label: 'Höchstens 90 Tage',
      question:
        'Dauert die Arbeit höchstens 90 Tage? Bei Leitung und Geschäftsreisen zählen alle Tage in 180 Tagen, sonst alle in zwölf Monaten.',
      why: 'Wer länger arbeitet, braucht einen Titel dafür.',
    },
    titleElsewhere: {
      label: 'Titel eines anderen EU-Staates',
      question: 'Haben Sie einen gültigen Aufenthaltstitel eines anderen EU-Staates?',
      why: 'Mit manchen Titeln darf man für eine Zeit ohne eigenen Titel hier sein.',
      values: {
        none: 'Nein',
        study: 'Ja, für das Studium (mit dem Vermerk „Student“)',
        research: 'Ja, für die Forschung (mit dem Vermerk „Forscher“)',
        'blue-card': 'Ja, eine Blaue Karte EU',
        'long-term-after-blue-card':
          'Ja, ein langfristiges Aufenthaltsrecht, und davor hatte ich dort eine Blaue Karte EU',
        ict: 'Ja, eine ICT-Karte (Versetzung in der Firma)',
        other: 'Ja, einen anderen',
      },
    },
    mobilityNotice: {
      label: 'Mitteilung an das Bundesamt',
      question:
        'Hat die Hochschule, Forschungseinrichtung oder Firma Ihren Aufenthalt dem Bundesamt für Migration mitgeteilt, mit allen Nachweisen?',
      why: 'Ohne die Mitteilung gilt die Freiheit vom Titel nicht.',
    },
    mobilityRefused: {
      label: 'Aufenthalt abgelehnt',
      question: 'Hat das Bundesamt oder die Ausländerbehörde Einreise und Aufenthalt abgelehnt?',
      why: 'Dann muss man aufhören und braucht einen Titel.',
    },
    mobilityWithinDays: {
      label: 'Nicht länger als erlaubt',
      question:
        'Bleiben Sie nicht länger als erlaubt? Studium: 360 Tage. Forschung: 180 Tage in 360 Tagen. Geschäftlich mit Blauer Karte oder mit ICT-Karte: 90 Tage in 180 Tagen.',
      why: 'Wer länger bleibt, braucht einen Titel.',
    },
    businessOfBlueCard: {
      label: 'Geschäftlicher Aufenthalt',
      question: 'Gehört das, was Sie hier tun, zu den Aufgaben aus dem Arbeitsvertrag Ihrer Blauen Karte?',
      why: 'Eine neue Stelle hier gehört nicht dazu.',
    },
    blueCardElsewhereFor: {
      label: 'Wie lange die Blaue Karte schon gilt',
      question: 'Wie lange leben Sie schon mit der Blauen Karte in dem anderen EU-Staat?',
      why: 'In der Regel müssen es zwölf Monate sein.',
      values: {
        'under-six-months': 'Weniger als sechs Monate',
        'six-months': 'Sechs Monate oder mehr, aber keine zwölf',
        'twelve-months': 'Zwölf Monate oder mehr, aber keine zwei Jahre',
        'two-years': 'Zwei Jahre oder mehr',
      },
    },
    blueCardElsewhereBy: {
      label: 'Grund der Blauen Karte',
      question: 'Wofür haben Sie die Blaue Karte in dem anderen EU-Staat bekommen?',
      why: 'Nach zwei Jahren wird ein Abschluss nicht noch einmal geprüft.',
      values: { degree: 'Mit einem Hochschulabschluss', experience: 'Mit Berufserfahrung statt eines Abschlusses' },
    },
    longMobilityBefore: {
      label: 'Schon einmal mit Blauer Karte umgezogen',
      question: 'Sind Sie schon einmal mit einer Blauen Karte von einem EU-Staat in einen anderen gezogen?',
      why: 'Dann genügen sechs Monate.',
    },
    askedWithinMonthOfEntry: {
      label: 'Antrag innerhalb eines Monats',
      question: 'Stellen Sie den Antrag innerhalb eines Monats nach der Einreise?',
      why: 'Dann brauchen Sie kein Visum, wenn Sie die andere Karte seit zwölf Monaten haben.',
    },
    researchStay: {
      label: 'Dauer der Forschung hier',
      question: 'Wie lange soll Ihre Forschung in Deutschland dauern?',
      why: 'Bis zu 180 Tagen geht es ohne Titel, danach mit einer eigenen Erlaubnis.',
      values: {
        'up-to-180-days': 'Bis zu 180 Tage',
        'over-180-days': 'Mehr als 180 Tage, höchstens ein Jahr',
        'over-a-year': 'Mehr als ein Jahr',
      },
    },
    mobilityBefore: {
      label: 'Mitteilung neben dem Antrag',
      question: 'Gibt es neben dem Antrag eine Mitteilung für einen kurzen Aufenthalt (§ 18e oder § 19a)?',
      why: 'Beides zugleich geht nicht, und aus dem kurzen Aufenthalt muss der Antrag vollständig sein: 30 Tage vor dem Ende, mit ICT-Karte 20.',
      values: {
        none: 'Nein',
        'in-time': 'Ich bin mit einer Mitteilung hier und habe so früh beantragt',
        parallel: 'Ja, zugleich mit dem Antrag',
        'too-late': 'Ich bin mit einer Mitteilung hier und habe später beantragt',
      },
    },
    internshipAgreement: {
      label: 'Vereinbarung über ein Praktikum',
      question:
        'Haben Sie eine Vereinbarung über ein Praktikum, in der Inhalt, Dauer, Betreuung, Arbeitszeit und Rechtsverhältnis stehen?',
      why: 'So verlangt es das Gesetz für das Praktikum nach EU-Recht.',
    },
    internshipStudies: {
      label: 'Studium oder Abschluss',
      question:
        'Studieren Sie, oder haben Sie in den letzten zwei Jahren vor dem Antrag einen Hochschulabschluss gemacht?',
      why: 'Eines von beiden muss sein.',
      values: {
        student: 'Ich studiere',
        graduate: 'Ich habe den Abschluss seit höchstens zwei Jahren',
        neither: 'Keines von beiden',
      },
    },
    internshipFitsStudies: {
      label: 'Praktikum passt zum Studium',
      question: 'Entspricht das Praktikum Ihrem Studium, im Fach und im Niveau?',
      why: 'Die Einrichtung beschreibt es in der Vereinbarung.',
    },
    internshipCostsUndertaken: {
      label: 'Einrichtung trägt mögliche Kosten',
      question: 'Hat die Einrichtung schriftlich erklärt, dass sie mögliche Kosten des Staates danach trägt?',
      why: 'Ohne diese Erklärung gibt es die Erlaubnis nicht.',
    },
    voluntaryServiceAgreement: {
      label: 'Europäischer Freiwilligendienst',
      question:
        'Haben Sie eine Vereinbarung über einen europäischen Freiwilligendienst, in der Aufgaben, Dauer, Betreuung, Geld und Ausbildung stehen?',
      why: 'Gemeint ist der europäische Dienst, nicht der Bundesfreiwilligendienst und nicht das FSJ.',
    },
    foundingGrant: {
      label: 'Stipendium zur Gründung',
      question: 'Haben Sie ein Stipendium zur Gründung eines Unternehmens aus öffentlichem Geld, das zum Leben reicht?',
      why: 'Es muss von einer deutschen Wirtschaftsorganisation oder öffentlichen Stelle kommen.',
    },
    selfEmploymentLicences: {
      label: 'Erlaubnisse für die Selbständigkeit',
      question: 'Haben Sie alle Erlaubnisse für die selbständige Arbeit, sind sie zugesagt, oder brauchen Sie keine?',
      why: 'Zum Beispiel für ein Handwerk oder eine Gaststätte.',
    },
    ictRole: {
      label: 'Versetzung durch die Firma',
      question: 'Schickt eine Firma von außerhalb der EU Sie für eine Zeit in ihren Betrieb hier?',
      why: 'Dafür gibt es die ICT-Karte.',
      values: {
        none: 'Nein',
        leading: 'Ja, als Führungskraft',
        specialist: 'Ja, als Spezialistin oder Spezialist',
        trainee: 'Ja, als Trainee mit Hochschulabschluss und Bezahlung',
      },
    },
    ictSixMonths: {
      label: 'Sechs Monate in der Firma',
      question:
        'Sind Sie seit mindestens sechs Monaten ohne Unterbrechung in der Firma oder Gruppe, und bleiben Sie es?',
      why: 'So lange muss es vor der Versetzung sein.',
    },
    ictOver90Days: {
      label: 'Mehr als 90 Tage',
      question: 'Dauert die Versetzung hierher mehr als 90 Tage?',
      why: 'Kürzer geht es mit der Karte eines anderen EU-Staates ohne Titel.',
    },
    ictContract: {
      label: 'Vertrag und Abordnung',
      question:
        'Haben Sie einen Vertrag für die ganze Zeit, mit Ort, Art, Lohn und der Rückkehr in einen Betrieb außerhalb der EU?',
      why: 'Was im Vertrag fehlt, steht in einem Abordnungsschreiben.',
    },
    ictQualification: {
      label: 'Nachweis der Qualifikation',
      question: 'Können Sie Ihre berufliche Qualifikation nachweisen?',
      why: 'Mit Zeugnissen oder Bescheinigungen.',
    },
    ictFairPay: {
      label: 'Gleicher Lohn, gleiche Bedingungen',
      question: 'Sind Lohn und Arbeitsbedingungen nicht schlechter als bei anderen in vergleichbarer Arbeit?',
      why: 'Das prüft die Arbeitsagentur oder das Bundesamt.',
    },
    ictSameGroup: {
      label: 'Gleiche Firma oder Gruppe',
      question: 'Gehört der Betrieb hier zu der Firma oder Gruppe, die Sie schickt?',
      why: 'Sonst ist es keine Versetzung in der Firma.',
    },
    ictExcluded: {
      label: 'Was eine ICT-Karte ausschließt',
      question: 'Trifft eines davon zu?',
      why: 'Dann gibt es die Karte nicht.',
      values: {
        none: 'Nein, nichts davon',
        'free-movement':
          'Ich habe Freizügigkeit wie Unionsbürger, oder meine Firma sitzt in so einem Staat (etwa Schweiz)',
        'student-internship': 'Es ist ein Praktikum im Studium',
        'longer-elsewhere': 'Ich bin bei dieser Versetzung länger in einem anderen EU-Staat als hier',
        'longer-here': 'Ich habe die Karte eines anderen EU-Staates und bin bei dieser Versetzung länger hier als dort',
        'within-six-months': 'Meine letzte Versetzung nach Deutschland endete vor weniger als sechs Monaten',
      },
    },
    ictTimeOver: {
      label: 'Höchste Zeit in der EU vorbei',
      question: 'Sind Sie schon länger als drei Jahre mit der Versetzung in der EU, als Trainee länger als ein Jahr?',
      why: 'Länger geht es nicht.',
    },
  },
}
