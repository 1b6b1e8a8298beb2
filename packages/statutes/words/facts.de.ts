import type { LawWordsPart } from './law-words.ts'

const levels = {
  none: 'noch keine Kenntnisse',
  A1: 'A1: erste Wörter und einfache Sätze',
  A2: 'A2: einfache Gespräche im Alltag',
  B1: 'B1: die meisten Gespräche in Alltag und Arbeit',
  B2: 'B2: auch schwierige Themen, fast fließend',
  C1: 'C1: sicher in Beruf und Studium',
  C2: 'C2: fast wie die Muttersprache',
}

/** Words for every fact, grouped as in `facts/`. Questions ask what a person sees, has or did, never what it means in law. */
export const factsDe: LawWordsPart = {
  facts: {
    stay: {
      label: 'Ihre Papiere und Zeiten in Deutschland',
      question: 'Welches Papier haben Sie heute, und welche hatten Sie davor? Seit wann jeweils?',
      why: 'Viele Wege hängen vom Papier und von der Zeit ab. Den Namen des Papiers lesen Sie auf dem Papier selbst, zum Beispiel „Aussetzung der Abschiebung (Duldung)“.',
      fields: {
        status: {
          label: 'Papier',
          question: 'Welches Papier ist das?',
          why: 'Auf der Karte oder dem Blatt steht die Art des Titels, oft mit einem Paragrafen.',
        },
        from: {
          label: 'gültig seit',
          question: 'Seit wann haben Sie dieses Papier ohne Unterbrechung?',
          why: 'Es zählt der Tag, an dem Sie es zum ersten Mal bekommen haben, nicht der Tag der letzten Verlängerung.',
        },
        to: {
          label: 'gültig bis',
          question: 'Bis wann hatten Sie dieses Papier?',
          why: 'Lassen Sie das Feld leer, wenn Sie es heute noch haben.',
        },
        issuedUnder: {
          label: 'erteilt nach',
          question: 'Welcher Paragraf steht als Grundlage auf dem Papier?',
          why: 'Manche Wege fragen genau danach. Sie finden ihn bei „Anmerkungen“ oder auf dem Zusatzblatt.',
        },
        basis: {
          label: 'Grund',
          question: 'Welcher Grund steht auf dem Papier?',
          why: 'Steht kein Grund da, lassen Sie das Feld leer.',
        },
      },
    },
    asylum: {
      label: 'Ihr Asylverfahren',
      question: 'Wie steht Ihr Asylverfahren heute, und seit wann?',
      why: 'Einige Wege sind während des Asylverfahrens geschlossen oder gehen anders. Es zählt der letzte Brief vom Bundesamt (BAMF) oder vom Gericht. Auch „nie Asyl beantragt“ ist eine Antwort.',
      fields: {
        status: {
          label: 'Stand',
          question: 'Was ist der Stand?',
          why: 'Solange eine Klage läuft, ist das Verfahren noch nicht zu Ende.',
        },
        from: {
          label: 'seit',
          question: 'Seit wann gilt dieser Stand?',
          why: 'Der Tag steht im Brief vom Bundesamt oder vom Gericht.',
        },
        to: {
          label: 'bis',
          question: 'Bis wann galt dieser Stand?',
          why: 'Lassen Sie das Feld leer, wenn er heute noch gilt.',
        },
        issuedUnder: {
          label: 'entschieden nach',
          question: 'Welcher Paragraf steht in der Entscheidung?',
          why: 'Wenn keiner dort steht, lassen Sie das Feld leer.',
        },
        basis: {
          label: 'Grund',
          question: 'Welcher Grund steht in der Entscheidung?',
          why: 'Wenn keiner dort steht, lassen Sie das Feld leer.',
        },
      },
    },
    arrivedOn: {
      label: 'Tag Ihrer Einreise',
      question: 'An welchem Tag sind Sie nach Deutschland gekommen?',
      why: 'Manche Wege gelten nur bis zu einem bestimmten Tag der Einreise. Der Tag steht oft im Ankunftsnachweis.',
    },
    birthDate: {
      label: 'Geburtsdatum',
      question: 'Wann sind Sie geboren?',
      why: 'Einige Wege sind nur bis zu einem bestimmten Alter offen. Nehmen Sie den Tag, der in Ihren deutschen Papieren steht.',
    },
    asylumLodgedOn: {
      label: 'Tag des Asylantrags',
      question: 'An welchem Tag haben Sie Ihren Asylantrag gestellt?',
      why: 'Seit dem 12. Juni 2026 gelten neue Regeln für neue Anträge. Der Tag steht in der Aufenthaltsgestattung oder im Bescheid des Bundesamts.',
    },
    asylumDecidedOn: {
      label: 'Tag der Asylentscheidung',
      question: 'Welches Datum steht auf dem Bescheid des Bundesamts (BAMF)?',
      why: 'Ältere Entscheidungen werden teils anders behandelt. Das Datum steht oben auf der ersten Seite.',
    },
    manifestlyUnfounded: {
      label: 'Wörter „offensichtlich unbegründet“ im Bescheid',
      question:
        'Steht im Bescheid des Bundesamts „offensichtlich unbegründet“? Wenn ja: Welcher Grund steht in der Begründung?',
      why: 'Davon hängt ab, welche Wege danach offen sind. Die Wörter stehen auf der ersten Seite, der Grund weiter hinten bei § 30 AsylG. Eine Beratungsstelle liest den Brief mit Ihnen.',
      values: {
        no: 'Nein, die Wörter stehen nicht da',
        deception: 'Ja, dort steht: wegen falscher Angaben oder falscher Papiere (Täuschung)',
        delay: 'Ja, dort steht: um die Abschiebung zu verzögern',
        danger: 'Ja, dort steht: wegen Gefahr für Sicherheit oder Allgemeinheit',
        'safe-country': 'Ja, dort steht: weil das Herkunftsland als sicher gilt',
        other: 'Ja, mit einem anderen Grund',
      },
    },
    leftSinceAsylum: {
      label: 'Ausreise nach dem Asylverfahren',
      question: 'Haben Sie Deutschland nach dem Ende des Asylverfahrens verlassen und sind später wiedergekommen?',
      why: 'Das ändert, welche Regeln für frühere Asylverfahren noch gelten.',
    },
    enteredWithRequiredVisa: {
      label: 'Einreise mit Visum für längeren Aufenthalt',
      question: 'Hatten Sie bei der Einreise ein deutsches Visum für einen längeren Aufenthalt (Visum „D“ im Pass)?',
      why: 'Viele Aufenthaltserlaubnisse fragen danach, oft gibt es Ausnahmen. Ein Touristenvisum (Visum „C“) ist etwas anderes.',
    },
    entryBan: {
      label: 'Einreise- und Aufenthaltsverbot',
      question: 'Haben Sie einen Brief, in dem ein „Einreise- und Aufenthaltsverbot“ steht, das heute gilt?',
      why: 'Solange es gilt, sind die meisten Wege geschlossen. Man kann beantragen, es aufzuheben. Nach einer Abschiebungsandrohung steht es oft nur für später im Bescheid: Das zählt noch nicht.',
    },
    obligedToLeave: {
      label: '„Vollziehbar ausreisepflichtig“',
      question: 'Steht in Ihrer Duldung oder in einem Brief der Behörde „vollziehbar ausreisepflichtig“?',
      why: 'Einige Regeln gelten nur dann. In Duldungen steht es meist auf der ersten Seite.',
    },
    hardshipCommissionRequest: {
      label: 'Ersuchen der Härtefallkommission',
      question: 'Hat die Härtefallkommission bei der Landesregierung für Sie um einen Aufenthalt gebeten?',
      why: 'Sie bekommen darüber einen Brief von der Kommission.',
    },
    humanitarianApplicationOpen: {
      label: 'Laufender Antrag auf humanitären Aufenthalt',
      question: 'Läuft gerade ein Antrag auf eine Aufenthaltserlaubnis aus humanitären Gründen (§§ 22 bis 26, § 104c)?',
      why: 'Während er läuft, geht die Blaue Karte EU nicht. Der Antrag steht in der Bestätigung der Behörde.',
    },
    protection: {
      label: 'Schutz durch das Bundesamt',
      question: 'Was hat das Bundesamt (BAMF) zu Ihrem Schutz entschieden?',
      why: 'Es steht auf der ersten Seite des Bescheids. Hat ein Gericht später anders entschieden, zählt das Gericht.',
      values: {
        none: 'Abgelehnt, oder noch nicht entschieden',
        asylum: 'Asyl anerkannt (Art. 16a Grundgesetz)',
        refugee: 'Flüchtlingseigenschaft zuerkannt (§ 3 AsylG)',
        subsidiary: 'Subsidiärer Schutz (§ 4 AsylG)',
        'ban-on-removal': 'Abschiebungsverbot (§ 60 Abs. 5 oder 7 AufenthG)',
      },
    },
    temporaryProtectionGroup: {
      label: 'Flucht aus der Ukraine seit Februar 2022',
      question:
        'Haben Sie am 24. Februar 2022 in der Ukraine gelebt oder dort Schutz gehabt, und sind Sie danach geflohen?',
      why: 'Für diese Menschen gilt der vorübergehende Schutz (§ 24). Er gilt auch für enge Familienangehörige.',
    },
    withdrawalNotice: {
      label: 'Brief: Schutz soll enden',
      question: 'Haben Sie einen Brief vom Bundesamt (BAMF), dass Ihr Schutz widerrufen oder zurückgenommen wird?',
      why: 'Dann wartet die Niederlassungserlaubnis. Holen Sie sich schnell Rat: Im Brief steht eine Frist.',
    },
    identityClarified: {
      label: 'Identität geklärt',
      question:
        'Hat die Ausländerbehörde Papiere von Ihnen angenommen, die zeigen, wer Sie sind (Pass, Ausweis, Geburtsurkunde)?',
      why: 'Fast jeder Weg fragt danach. In der Duldung steht sonst oft „Identität nicht geklärt“ oder „Personendaten beruhen auf eigenen Angaben“.',
    },
    identityClarifiedOn: {
      label: 'Tag, an dem die Identität geklärt war',
      question: 'Wann haben Sie diese Papiere bei der Behörde abgegeben?',
      why: 'Bei einigen Wegen gilt dafür eine Frist. Der Tag steht auf der Empfangsbestätigung.',
    },
    identityStepsTaken: {
      label: 'Alles getan, um die Identität zu klären',
      question:
        'Haben Sie alles getan, was die Behörde verlangt hat und was Ihnen möglich war, um Papiere zu bekommen (Botschaft, Verwandte, Urkunden)?',
      why: 'Wer alles Zumutbare getan hat, kann auch ohne Papiere weiterkommen. Heben Sie Belege auf: Briefe, Fotos, Quittungen.',
    },
    identityStepsTakenOn: {
      label: 'Tag, bis zu dem alles getan war',
      question: 'Bis wann hatten Sie das alles getan?',
      why: 'Bei einigen Wegen gilt dafür eine Frist. Nehmen Sie den Tag Ihres letzten Belegs.',
    },
    validPassport: {
      label: 'Gültiger Pass',
      question: 'Haben Sie einen Pass oder Passersatz, der heute gültig ist?',
      why: 'Der Tag, bis zu dem er gilt, steht auf der Seite mit dem Foto. Es zählt auch, wenn er bei der Behörde liegt.',
    },
    deceivesNow: {
      label: 'Heute noch falsche Angaben',
      question:
        'Führt die Behörde Sie heute noch unter einem falschen Namen oder Land, weil Sie es so angegeben haben?',
      why: 'Man kann das berichtigen. Sprechen Sie vorher mit einer unabhängigen Beratung: Sie sagt nichts weiter.',
    },
    refusesCooperationNow: {
      label: 'Offene Aufforderung der Behörde',
      question:
        'Hat die Behörde Sie schriftlich zu etwas aufgefordert (zum Beispiel zur Botschaft zu gehen), das Sie bisher nicht getan haben, obwohl es Ihnen möglich war?',
      why: 'Man kann das nachholen. Was möglich und zumutbar ist, klärt eine Beratung mit Ihnen.',
    },
    deceivedOffice: {
      label: 'Frühere falsche Angaben',
      question:
        'Haben Sie der Ausländerbehörde früher mit Absicht etwas Falsches über sich gesagt (Name, Land, Alter, Familie)?',
      why: 'Einige Wege fragen auch nach der Vergangenheit. Diese Antwort bleibt bei Ihnen.',
    },
    delayedRemoval: {
      label: 'Abschiebung verhindert oder verzögert',
      question: 'Haben Sie eine Abschiebung schon einmal mit Absicht verhindert oder verzögert?',
      why: 'Einige Wege fragen danach. Diese Antwort bleibt bei Ihnen. Ein Rechtsmittel oder ein Antrag zählt nicht dazu.',
    },
    convictions: {
      label: 'Verurteilungen in Deutschland',
      question:
        'Hat ein deutsches Gericht Sie wegen einer vorsätzlichen Tat verurteilt? Zählen Sie die Tagessätze aller Geldstrafen zusammen.',
      why: 'Kleine Strafen schaden oft nicht. Die Zahl der Tagessätze steht im Urteil oder Strafbefehl. Was gelöscht ist, zählt nicht.',
      values: {
        none: 'Nein',
        'fines-to-50': 'Ja, Geldstrafen bis 50 Tagessätze zusammen',
        'fines-to-90-foreigner-law':
          'Ja, bis 90 Tagessätze, und nur wegen Taten, die allein Ausländer begehen können (etwa Aufenthalt ohne Papiere)',
        more: 'Ja, mehr als das oder eine Freiheitsstrafe',
      },
    },
    expulsionInterest: {
      label: 'Grund für eine Ausweisung in einem Brief',
      question:
        'Steht in einem Brief der Behörde das Wort „Ausweisungsinteresse“? Wenn ja: Mit welcher Nummer von § 54?',
      why: 'Das kommt vor allem nach Straftaten vor. Ohne solchen Brief und ohne Strafe wählen Sie „Nein“. Wenn Sie unsicher sind, lassen Sie die Frage offen.',
      values: {
        none: 'Nein, und ich habe keine Strafe bekommen',
        other: 'Ja, § 54 Abs. 2 mit einer anderen Nummer als 1 oder 2',
        '54-2-1-or-2': 'Ja, § 54 Abs. 2 Nr. 1 oder 2',
        '54-1': 'Ja, § 54 Abs. 1 mit einer anderen Nummer als 2 oder 4',
        '54-1-2-or-4': 'Ja, § 54 Abs. 1 Nr. 2 oder 4',
      },
    },
    expulsionOrder: {
      label: 'Ausweisung',
      question: 'Haben Sie einen Bescheid bekommen, in dem „Ausweisung“ steht?',
      why: 'Eine Ausweisung ist etwas anderes als eine Abschiebungsandrohung. Das Wort steht am Anfang des Bescheids.',
    },
    extremistLinks: {
      label: 'Vorwurf: extremistische Vereinigung',
      question:
        'Wirft Ihnen eine Behörde vor, zu einer extremistischen oder terroristischen Gruppe zu gehören oder sie zu unterstützen?',
      why: 'Es steht in einem Brief der Behörde. Holen Sie sich dann rechtlichen Rat.',
    },
    removalMeasuresUnderWay: {
      label: 'Abschiebung wird vorbereitet',
      question:
        'Hat die Behörde bei Ihrem Antrag schon Ihre Abschiebung vorbereitet (ärztliche Untersuchung, gebuchter Flug, Überstellung in ein anderes EU-Land), oder hatten Sie Geld für eine freiwillige Ausreise beantragt?',
      why: 'Dann sind einige Wege geschlossen. Oft weiß man es nicht: Dann lassen Sie die Frage offen und fragen eine Beratung.',
    },
    workBan: {
      label: 'Arbeit verboten',
      question: 'Haben Sie einen Brief, der Ihnen das Arbeiten verbietet und dafür § 60a Abs. 6 nennt?',
      why: 'Schauen Sie auch bei den „Nebenbestimmungen“ in Ihrer Duldung. „Beschäftigung nur mit Erlaubnis“ ist kein Verbot.',
    },
    germanSpoken: {
      label: 'Deutsch sprechen',
      question: 'Welches Niveau haben Sie beim Sprechen und Verstehen?',
      why: 'Das Niveau steht auf Kurs- und Prüfungszeugnissen. Ohne Zeugnis hilft ein kostenloser Einstufungstest bei Volkshochschule oder Sprachschule.',
      values: levels,
    },
    germanWritten: {
      label: 'Deutsch schreiben und lesen',
      question: 'Welches Niveau haben Sie beim Lesen und Schreiben?',
      why: 'Einige Wege verlangen auch das Schreiben. Ein Zeugnis wie „telc“ oder „Goethe“ gilt meist für beides.',
      values: levels,
    },
    english: {
      label: 'Englisch',
      question: 'Welches Niveau haben Sie in Englisch?',
      why: 'Für einige Berufe und Wege reicht auch Englisch.',
      values: levels,
    },
    civicKnowledge: {
      label: 'Test „Leben in Deutschland“',
      question:
        'Haben Sie den Test „Leben in Deutschland“ bestanden, oder haben Sie ein deutsches Schul- oder Ausbildungszeugnis?',
      why: 'Beides zeigt, dass Sie die Grundregeln des Lebens hier kennen. Den Test gibt es bei Volkshochschulen.',
    },
    commitsToConstitution: {
      label: 'Bekenntnis zum Grundgesetz',
      question: 'Sind Sie bereit, eine Erklärung zur freiheitlichen demokratischen Grundordnung zu unterschreiben?',
      why: 'Die Behörde gibt Ihnen das Blatt und erklärt, was darin steht.',
    },
    schoolYears: {
      label: 'Schuljahre in Deutschland',
      question: 'Wie viele ganze Schuljahre haben Sie in Deutschland mit Erfolg besucht?',
      why: 'Es zählen alle allgemeinen und beruflichen Schulen. Die Zeugnisse zeigen es.',
    },
    germanCertificate: {
      label: 'Deutscher Schul- oder Berufsabschluss',
      question: 'Haben Sie in Deutschland einen Schulabschluss oder einen Berufsabschluss gemacht?',
      why: 'Es zählt zum Beispiel ein Hauptschulabschluss oder ein Gesellenbrief.',
    },
    inSchoolTrainingOrStudy: {
      label: 'Jetzt in Schule, Ausbildung oder Studium',
      question: 'Gehen Sie zurzeit zur Schule, machen Sie eine Ausbildung oder studieren Sie?',
      why: 'Bei jungen Menschen zählt das statt eigenem Einkommen.',
    },
    training: {
      label: 'Ausbildung',
      question: 'Haben Sie einen Ausbildungsvertrag oder einen festen Platz für eine Ausbildung?',
      why: 'Eine Ausbildung öffnet eigene Wege. Es zählt auch ein Vertrag, der erst später beginnt.',
      fields: {
        kind: {
          label: 'Art der Ausbildung',
          question: 'Was für eine Ausbildung ist es?',
          why: 'Die Dauer steht im Vertrag. Ihre Berufsschule oder Kammer sagt Ihnen die Art.',
          values: {
            qualified: 'mindestens 2 Jahre, im Betrieb mit Berufsschule',
            'qualified-school': 'mindestens 2 Jahre, an einer Schule (zum Beispiel Pflege oder Erziehung)',
            assistant: 'Helfer- oder Assistenzausbildung, meist 1 Jahr',
            other: 'etwas anderes (zum Beispiel Praktikum oder Einstiegsqualifizierung)',
          },
        },
        signedOn: {
          label: 'Vertrag unterschrieben am',
          question: 'Wann wurde der Vertrag unterschrieben?',
          why: 'Das Datum steht am Ende des Vertrags.',
        },
        from: {
          label: 'Beginn',
          question: 'Wann beginnt die Ausbildung, oder wann hat sie begonnen?',
          why: 'Der Tag steht im Vertrag.',
        },
        to: {
          label: 'Ende',
          question: 'Wann endet die Ausbildung nach dem Vertrag?',
          why: 'Der Tag steht im Vertrag.',
        },
        registered: {
          label: 'Bei der Kammer eingetragen',
          question:
            'Ist der Vertrag bei der Kammer (IHK, HWK) eingetragen oder dort beantragt, oder hat die staatliche Stelle zugestimmt?',
          why: 'Das macht der Betrieb. Der Stempel steht auf dem Vertrag.',
        },
        followUpPromised: {
          label: 'Anschluss versprochen',
          question: 'Haben Sie eine schriftliche Zusage für eine längere Ausbildung danach?',
          why: 'Nach einer Helferausbildung wird diese Zusage verlangt.',
        },
        begunDuringAsylum: {
          label: 'Während des Asylverfahrens begonnen',
          question: 'Hat die Ausbildung begonnen, als Ihr Asylverfahren noch lief?',
          why: 'Dann sind einige Voraussetzungen leichter.',
        },
      },
    },
    vocationalGermany: {
      label: 'Abgeschlossene Ausbildung in Deutschland',
      question: 'Haben Sie in Deutschland eine Ausbildung von mindestens zwei Jahren abgeschlossen?',
      why: 'Damit öffnen sich Wege für Fachkräfte. Sie haben dann ein Prüfungszeugnis der Kammer oder der Schule.',
    },
    careAssistantGermany: {
      label: 'Pflegehilfe-Ausbildung in Deutschland',
      question: 'Haben Sie in Deutschland eine staatlich anerkannte Ausbildung in der Pflegehilfe abgeschlossen?',
      why: 'Für die Pflege gibt es eigene Wege. Das Zeugnis nennt die staatliche Anerkennung.',
    },
    vocationalForeign: {
      label: 'Beruf im Ausland gelernt',
      question: 'Haben Sie im Ausland einen Beruf gelernt und mit einem Zeugnis abgeschlossen?',
      why: 'Dann kann man den Abschluss in Deutschland anerkennen lassen. Auch ein Abschluss, der noch nicht anerkannt ist, zählt hier.',
    },
    vocationalForeignRecognised: {
      label: 'Berufsabschluss aus dem Ausland anerkannt',
      question: 'Haben Sie einen deutschen Bescheid, dass Ihr Berufsabschluss aus dem Ausland gleichwertig ist?',
      why: 'Im Bescheid steht „volle Gleichwertigkeit“. Die Anerkennungsberatung (IQ) hilft kostenlos.',
    },
    degreeGermany: {
      label: 'Studienabschluss aus Deutschland',
      question: 'Haben Sie in Deutschland ein Studium abgeschlossen?',
      why: 'Es zählen Bachelor, Master, Diplom und Staatsexamen.',
    },
    degreeForeign: {
      label: 'Studium im Ausland abgeschlossen',
      question: 'Haben Sie im Ausland ein Studium abgeschlossen?',
      why: 'Dann kann man den Abschluss in Deutschland bewerten lassen. Auch ein Abschluss, der noch nicht anerkannt ist, zählt hier.',
    },
    degreeForeignRecognised: {
      label: 'Studienabschluss aus dem Ausland anerkannt',
      question: 'Ist Ihr Studienabschluss aus dem Ausland in Deutschland anerkannt oder als vergleichbar bewertet?',
      why: 'Das zeigt die Datenbank „anabin“ oder eine Zeugnisbewertung der ZAB.',
    },
    degreeOn: {
      label: 'Tag des Studienabschlusses',
      question: 'An welchem Tag haben Sie Ihr Studium abgeschlossen?',
      why: 'In den ersten drei Jahren danach reicht für die Blaue Karte ein niedrigeres Gehalt. Der Tag steht auf der Urkunde.',
    },
    foreignQualificationStateRecognised: {
      label: 'Im Herkunftsland staatlich anerkannter Abschluss',
      question:
        'Haben Sie eine Bestätigung aus Deutschland, dass Ihr Abschluss im Herkunftsland staatlich anerkannt ist (Studium oder mindestens 2 Jahre Ausbildung)?',
      why: 'Damit gehen Wege über Berufserfahrung und die Chancenkarte. Die ZAB stellt diese Bestätigung aus.',
    },
    employment: {
      label: 'Arbeit',
      question: 'Haben Sie eine Arbeit oder ein festes Angebot für eine Arbeit?',
      why: 'Es zählt der Arbeitsvertrag, auch wenn er erst später beginnt.',
      fields: {
        signedOn: {
          label: 'Vertrag unterschrieben am',
          question: 'Wann wurde der Arbeitsvertrag unterschrieben?',
          why: 'Das Datum steht am Ende des Vertrags.',
        },
        from: {
          label: 'Beginn',
          question: 'Seit wann arbeiten Sie dort, oder wann beginnt die Arbeit?',
          why: 'Der Tag steht im Vertrag.',
        },
        to: {
          label: 'Ende',
          question: 'Bis wann ist der Vertrag befristet?',
          why: 'Lassen Sie das Feld leer, wenn im Vertrag kein Ende steht.',
        },
        hoursPerWeek: {
          label: 'Stunden pro Woche',
          question: 'Wie viele Stunden arbeiten Sie pro Woche?',
          why: 'Die Zahl steht im Vertrag.',
        },
        salaryPerYear: {
          label: 'Bruttolohn im Jahr',
          question: 'Wie viel verdienen Sie vor Steuern in einem ganzen Jahr?',
          why: 'Rechnen Sie den Bruttolohn im Monat mal 12, und dazu festes Weihnachts- und Urlaubsgeld.',
        },
        qualified: {
          label: 'Arbeit für Fachkräfte',
          question: 'Braucht man für diese Arbeit eine Ausbildung von mindestens zwei Jahren oder ein Studium?',
          why: 'Es steht in der Stellenanzeige. Fragen Sie sonst den Betrieb.',
        },
        matchesQualification: {
          label: 'Passt zu Ihrem Abschluss',
          question: 'Arbeiten Sie in dem Beruf, den Sie gelernt oder studiert haben, oder in einem ähnlichen?',
          why: 'Die Blaue Karte und ein Weg für Fachkräfte nach einer Duldung verlangen das.',
        },
        insured: {
          label: 'Sozialversicherung',
          question: 'Zahlt der Betrieb für Sie Beiträge zur Sozialversicherung?',
          why: 'Auf der Lohnabrechnung stehen dann KV, RV, AV und PV. Bei einem Minijob meist nicht.',
        },
        shortageOccupation: {
          label: 'Engpassberuf',
          question:
            'Steht der Beruf auf der Liste der Engpassberufe für die Blaue Karte (zum Beispiel Arzt, Pflege, Ingenieurin, Lehrer)?',
          why: 'Für diese Berufe reicht ein niedrigeres Gehalt. Die Bundesagentur für Arbeit veröffentlicht die Liste.',
        },
        it: {
          label: 'IT-Beruf',
          question: 'Ist es eine Arbeit in der Informatik (Leitung oder Fachkraft)?',
          why: 'Für IT-Berufe geht die Blaue Karte auch ohne Studium.',
        },
        ict: {
          label: 'Arbeit mit Computern und Netzen',
          question:
            'Ist es eine Arbeit in der Informations- und Kommunikationstechnik, auch als Technikerin oder Techniker?',
          why: 'In diesem Bereich reicht Berufserfahrung, ein Abschluss ist nicht nötig.',
        },
        collectiveAgreement: {
          label: 'Tarifvertrag',
          question: 'Ist der Betrieb an einen Tarifvertrag gebunden und bezahlt Sie danach?',
          why: 'Es steht im Arbeitsvertrag. Fragen Sie sonst den Betrieb oder den Betriebsrat.',
        },
        openEnded: {
          label: 'Unbefristet',
          question: 'Ist der Vertrag unbefristet?',
          why: 'Die Blaue Karte verlangt einen Vertrag über mindestens sechs Monate.',
        },
        temporaryAgency: {
          label: 'Zeitarbeit',
          question: 'Ist es eine Zeitarbeitsfirma, die Sie an andere Betriebe verleiht?',
          why: 'Die Arbeitsagentur darf einer Arbeit bei einer Zeitarbeitsfirma oft nicht zustimmen.',
        },
        assured: {
          label: 'Arbeit wird wirklich gemacht',
          question: 'Versichern Sie und der Betrieb, dass Sie dort wirklich arbeiten werden?',
          why: 'Das steht in der „Erklärung zum Beschäftigungsverhältnis“, die der Betrieb ausfüllt.',
        },
        unchangedSincePermit: {
          label: 'Arbeit der jetzigen Erlaubnis',
          question: 'Ist es die Arbeit, für die Ihre jetzige Aufenthaltserlaubnis ausgestellt wurde?',
          why: 'Wer als Fachkraft beim selben Arbeitsplatz bleibt, muss für die Blaue Karte den Lebensunterhalt nicht noch einmal nachweisen.',
        },
        allowed: {
          label: 'Arbeit ist erlaubt',
          question: 'Erlaubt Ihr Papier von der Ausländerbehörde genau diese Arbeit?',
          why: 'Es steht auf dem Papier oder dem Zusatzblatt, zum Beispiel „Erwerbstätigkeit erlaubt“.',
        },
        lastingLicence: {
          label: 'Berufserlaubnis auf Dauer',
          question: 'Haben Sie die Berufserlaubnis auf Dauer (zum Beispiel Approbation), oder braucht der Beruf keine?',
          why: 'Für den unbefristeten Aufenthalt reicht eine Erlaubnis auf Zeit nicht. Wenn Ihr Beruf keine braucht, antworten Sie „Ja“.',
        },
        licence: {
          label: 'Erlaubnis für den Beruf',
          question:
            'Haben Sie die Berufserlaubnis, die der Beruf verlangt (etwa Approbation), ist sie Ihnen zugesagt, oder braucht der Beruf keine?',
          why: 'Nur einige Berufe brauchen sie, zum Beispiel Medizin, Pflege und Schule. Wenn Ihr Beruf keine braucht, antworten Sie „Ja“.',
        },
      },
    },
    qualifiedWorkSince: {
      label: 'Arbeit als Fachkraft seit',
      question: 'Seit wann arbeiten Sie ohne Unterbrechung als Fachkraft, auch bei mehreren Betrieben?',
      why: 'Eine Arbeit für Fachkräfte verlangt eine Ausbildung von mindestens zwei Jahren oder ein Studium.',
    },
    insuredWorkSince: {
      label: 'Versicherte Arbeit seit',
      question: 'Seit wann arbeiten Sie ohne Unterbrechung mindestens 20 Stunden pro Woche mit Sozialversicherung?',
      why: 'Ihre Lohnabrechnungen oder der Rentenverlauf zeigen es.',
    },
    experienceMonthsOfFiveYears: {
      label: 'Berufserfahrung in den letzten 5 Jahren',
      question:
        'Wie viele Monate haben Sie in den letzten fünf Jahren in diesem Beruf gearbeitet, in Deutschland oder im Ausland?',
      why: 'Zeugnisse von Arbeitgebern zeigen es.',
    },
    itExperienceMonthsOfSevenYears: {
      label: 'IT-Erfahrung in den letzten 7 Jahren',
      question:
        'Wie viele Monate haben Sie in den letzten sieben Jahren in der IT gearbeitet, mit Aufgaben wie nach einem Studium?',
      why: 'Damit kann die Blaue Karte auch ohne Studium gehen.',
    },
    pensionMonths: {
      label: 'Monate mit Rentenbeiträgen',
      question: 'Für wie viele Monate wurden in Deutschland Beiträge zur Rente für Sie gezahlt?',
      why: 'Die Zahl steht im „Versicherungsverlauf“. Die Deutsche Rentenversicherung schickt ihn kostenlos.',
    },
    adequatePension: {
      label: 'Altersvorsorge',
      question:
        'Haben Sie einen Nachweis über eine ausreichende Versorgung im Alter (Rente, Lebensversicherung, Vermögen)?',
      why: 'Das wird nur bei einigen Wegen für ältere Menschen verlangt.',
    },
    publicFunds: {
      label: 'Geld vom Staat zum Leben',
      question:
        'Bekommen Sie Geld zum Leben vom Jobcenter oder Sozialamt (Bürgergeld, Sozialhilfe, Asylbewerberleistungen)?',
      why: 'Kindergeld, Wohngeld, BAföG, Berufsausbildungsbeihilfe, Elterngeld und Arbeitslosengeld I zählen hier nicht.',
      values: {
        none: 'Nein, nichts davon',
        some: 'Ja, einen Teil',
        all: 'Ja, alles, was ich zum Leben habe',
      },
    },
    incomeFromWork: {
      label: 'Lohn im Monat, netto',
      question: 'Wie viel Geld aus Arbeit bekommen Sie im Monat ausgezahlt (nach Steuern)?',
      why: 'Es steht auf der Lohnabrechnung bei „Auszahlungsbetrag“. Ohne Arbeit: 0.',
    },
    otherMeans: {
      label: 'Anderes eigenes Geld im Monat',
      question:
        'Wie viel anderes eigenes Geld haben Sie im Monat (Unterhalt, Rente, Kindergeld, Ausbildungsbeihilfe, Lohn Ihrer Partnerin oder Ihres Partners)?',
      why: 'Auch dieses Geld zählt für den Lebensunterhalt. Geld vom Jobcenter oder Sozialamt gehört nicht hierher.',
    },
    needPerMonth: {
      label: 'Bedarf im Monat',
      question:
        'Wie viel Geld braucht Ihr Haushalt im Monat nach der Rechnung von Jobcenter oder Sozialamt, mit Miete?',
      why: 'Die Zahl steht als „Gesamtbedarf“ im Bescheid. Ohne Bescheid rechnet eine Beratungsstelle sie mit Ihnen aus.',
    },
    healthInsured: {
      label: 'Krankenversicherung',
      question: 'Sind Sie bei einer Krankenkasse versichert?',
      why: 'Dann haben Sie eine Karte einer Krankenkasse mit Ihrem Namen. Eine Karte vom Sozialamt allein reicht oft nicht.',
    },
    temporaryBenefitGround: {
      label: 'Grund, warum Sie Hilfe brauchen',
      question: 'Brauchen Sie das Geld vom Staat nur für eine Zeit, aus einem dieser Gründe?',
      why: 'In diesen Fällen schadet das Geld vom Staat einem Aufenthalt nach § 25b nicht.',
      values: {
        none: 'Nein, keiner davon',
        'study-or-training': 'Ich studiere oder mache eine Ausbildung',
        'family-with-minors': 'Familie mit minderjährigen Kindern, der Lohn reicht noch nicht ganz',
        'single-parent': 'Ich bin alleinerziehend und kann deshalb nicht (mehr) arbeiten',
        carer: 'Ich pflege nahe Angehörige',
      },
    },
    adequateHousing: {
      label: 'Genug Wohnraum',
      question: 'Haben Sie eine eigene Wohnung mit genug Platz für alle, die mit Ihnen leben?',
      why: 'Als genug gelten etwa 12 m² für jede Person ab 6 Jahren und 10 m² für jüngere Kinder. Die Fläche steht im Mietvertrag.',
    },
    children: {
      label: 'Ihre Kinder',
      question: 'Haben Sie Kinder in Deutschland?',
      why: 'Mit Kindern gelten für einige Wege kürzere Zeiten.',
      fields: {
        birthDate: {
          label: 'Geburtsdatum',
          question: 'Wann ist das Kind geboren?',
          why: 'Es kommt auf das Alter des Kindes an.',
        },
        unmarried: {
          label: 'Nicht verheiratet',
          question: 'Ist das Kind nicht verheiratet?',
          why: 'Bei kleinen Kindern antworten Sie „Ja“.',
        },
        livesWithMe: {
          label: 'Lebt bei Ihnen',
          question: 'Lebt das Kind mit Ihnen zusammen?',
          why: 'Es zählt das gemeinsame Wohnen im Alltag.',
        },
        attendsSchool: {
          label: 'Geht zur Schule',
          question: 'Geht das Kind zur Schule?',
          why: 'Die Schule gibt Ihnen dafür eine Bescheinigung.',
        },
        german: {
          label: 'Deutsch des Kindes',
          question: 'Wie gut spricht das Kind Deutsch?',
          why: 'Wenn Sie unsicher sind, fragen Sie die Schule.',
          values: levels,
        },
      },
    },
    spouseHere: {
      label: 'Ehe oder Lebenspartnerschaft in Deutschland',
      question: 'Leben Sie in Deutschland mit Ihrer Ehefrau, Ihrem Ehemann oder eingetragenen Partner zusammen?',
      why: 'Einige Regeln gelten dann auch für die andere Person.',
    },
    cannotForIllnessOrAge: {
      label: 'Krankheit, Behinderung oder Alter',
      question: 'Können Sie wegen Krankheit, Behinderung oder Alter nicht genug arbeiten oder Deutsch lernen?',
      why: 'Dann wird einiges nicht verlangt. Ein ärztliches Schreiben hilft. Diese Antwort bleibt bei Ihnen.',
    },
  },
}
