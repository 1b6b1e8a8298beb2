import type { LawWordsPart } from '../../words/law-words.ts'

const here = { 'SaechsIntG § 2 Satz 1': 'Sie leben in Sachsen.' }
const ofTheAct = {
  ...here,
  'SaechsIntG § 5 Abs. 1':
    'Sie oder ein Elternteil sind nicht als Deutsche geboren, und Ihr Aufenthalt ist berechtigt.',
}

export const participationDe: LawWordsPart = {
  norms: {
    'first-advice': {
      title: 'Erste Beratung vor Ort',
      lane: 'Beratung § 11 KomIntAVO',
      summary:
        'Landkreise und Kreisfreie Städte sollen alle Menschen in Sachsen erst einmal beraten: zu Wohnung, Sprache, Kita, Schule, Ausbildung, Arbeit und Teilhabe.',
      allows:
        'Fragen Sie beim Landkreis oder bei der Stadt nach dem Integrations-Beratungszentrum. Welches Papier Sie haben, spielt keine Rolle.',
      places: here,
    },
    'refugee-social-work': {
      title: 'Flüchtlingssozialarbeit',
      lane: 'Sozialarbeit § 13',
      summary:
        'Der Landkreis oder die Stadt kann Geflüchtete im Alltag unterstützen: bei Behörden, Kita und Schule, Wohnung und Arbeit. Eine Rechtsberatung ist das nicht.',
      allows: 'Fragen Sie in der Unterkunft oder beim Sozialamt nach der Flüchtlingssozialarbeit.',
      places: {
        ...here,
        'KomIntAVO § 12 Abs. 1': 'Sie haben eine Duldung, oder Sie wurden aufgenommen und zugewiesen.',
      },
    },
    'social-work-apart': {
      title: 'Getrennt von der Ausländerbehörde',
      lane: 'Sozialarbeit § 12 KomIntAVO',
      summary:
        'Wo das Land die Flüchtlingssozialarbeit bezahlt, muss sie getrennt von der Stelle sein, die über den Aufenthalt entscheidet.',
      allows: 'Sie sprechen dort nicht mit der Ausländerbehörde.',
      places: here,
    },
    'language-mediation': {
      title: 'Sprachmittlung und Gemeindedolmetscher',
      lane: 'Sprache § 11 KomIntAVO',
      summary:
        'Landkreise und Städte können mit dem Geld des Landes Sprachmittlung und Gemeindedolmetscher bezahlen. Sie müssen es nicht.',
      allows: 'Fragen Sie die Behörde vor dem Termin, ob jemand übersetzen kann.',
      places: here,
    },
    'german-supported': {
      title: 'Unterstützung beim Deutschlernen',
      lane: 'Deutsch § 3',
      summary:
        'Die Behörden in Sachsen unterstützen Menschen mit anderer Muttersprache beim Deutschlernen, in allen Bildungseinrichtungen.',
      allows: 'Welchen Kurs Sie bekommen, steht in anderen Gesetzen: sehen Sie bei „Deutsch lernen“ nach.',
      places: { ...here, 'Abs. 1 Satz 2': 'Deutsch ist nicht Ihre Muttersprache.' },
    },
    'equal-chances-in-education': {
      title: 'Gleiche Chancen in der Bildung',
      lane: 'Bildung § 3',
      summary: 'Die Behörden wirken darauf hin, dass alle die gleichen Chancen in der Bildung haben.',
      allows: 'Werden Sie oder Ihr Kind benachteiligt, nennen Sie diese Aufgabe in der Beschwerde.',
      places: ofTheAct,
    },
    'work-supported': {
      title: 'Beratung auf dem Weg in Arbeit',
      lane: 'Arbeit § 9',
      summary:
        'Das Land stellt Beratung und Unterstützung für den Weg in Arbeit bereit. Sie ergänzt, was der Bund anbietet. Zuständig ist das Wirtschaftsministerium.',
      allows: 'Fragen Sie nach den Arbeitsmarktmentoren oder dem Angebot in Ihrer Region.',
      places: ofTheAct,
    },
    'projects-funded': {
      title: 'Geld für Projekte',
      lane: 'Projekte § 10',
      summary:
        'Das Land fördert Projekte: psychosoziale Zentren, Vereine von Zugewanderten, erste Orientierung und Deutschkurse. Wie viel Geld es gibt, steht im Haushalt.',
      allows: 'Auch ein eigener Verein kann Geld für ein Projekt beantragen.',
      places: ofTheAct,
    },
    'complaint-to-commissioner': {
      title: 'Bitte oder Beschwerde an die Integrationsbeauftragte',
      lane: 'Beschwerde § 22',
      summary:
        'Die Sächsische Integrationsbeauftragte nimmt Bitten und Beschwerden an und geht ihnen nach. Sie ist unabhängig. Bis zur ersten Wahl macht das die oder der Ausländerbeauftragte.',
      allows:
        'Schreiben Sie formlos, in jeder Sache mit einer Behörde. Eine Frist für Widerspruch oder Klage läuft daneben weiter.',
      places: here,
    },
    'offices-answer-commissioner': {
      title: 'Behörden müssen der Beauftragten antworten',
      lane: 'Auskunft § 22',
      summary:
        'Fragt die Beauftragte nach, müssen die Behörden antworten. Ausländerbehörden müssen auch die Akte zeigen.',
      allows: 'Bitten Sie die Beauftragte schriftlich, in Ihrer Sache tätig zu werden.',
      places: {
        ...here,
        'Abs. 1 Satz 5': 'Sie haben die Beauftragte gebeten oder eingewilligt.',
        'Abs. 1 Satz 4': 'Schwerwiegende öffentliche Interessen stehen entgegen.',
      },
    },
    'council-request': {
      title: 'Antrag auf einen Beirat',
      lane: 'Beirat § 18',
      summary:
        'Steht es in der Hauptsatzung, können Menschen mit Migrationshintergrund einen Beirat für Integration und Teilhabe beantragen.',
      allows: 'Sammeln Sie Unterschriften und bestimmen Sie eine Vertretung: sie muss angehört werden.',
      places: {
        ...ofTheAct,
        'Abs. 4 Satz 1': 'Die Hauptsatzung der Gemeinde sieht den Antrag vor.',
        'Abs. 4 Satz 2': 'Genug Menschen stellen den Antrag: 200, 500, 2.000 oder 2.500, je nach Größe der Gemeinde.',
      },
    },
    'council-decision-due': {
      title: 'Die Entscheidung über den Beirat ist fällig',
      lane: 'Beirat § 18',
      summary: 'Der Rat muss innerhalb von drei Monaten über den Beirat entscheiden. Diese Zeit ist vorbei.',
      allows:
        'Fragen Sie schriftlich nach, wann der Rat entscheidet. Hilft das nicht, schreiben Sie der Kommunalaufsicht.',
      places: {
        ...here,
        'Abs. 4 Satz 1': 'Die Hauptsatzung der Gemeinde sieht den Antrag vor.',
        'Abs. 4 Satz 3': 'Seit dem Antrag sind mehr als drei Monate vorbei, und der Rat hat nicht entschieden.',
      },
    },
    'council-heard': {
      title: 'Der Beirat wird früh angehört',
      lane: 'Beirat § 18',
      summary:
        'Geht eine Vorlage Menschen mit Migrationshintergrund an, muss der Beirat möglichst früh angehört werden.',
      allows: 'Bringen Sie Ihr Thema in den Beirat: er soll es dem Rat vorlegen können.',
      places: { ...here, 'Abs. 3 Satz 3': 'Es gibt einen Beirat.' },
    },
    'seats-in-bodies': {
      title: 'Sitze in Gremien des Landes',
      lane: 'Gremien § 16',
      summary:
        'In Gremien des Landes, die mit Migration befasst sind, soll es mehr Mitglieder mit Migrationshintergrund geben. Das gilt nicht für gewählte und für Prüfungsausschüsse.',
      allows: 'Vereine können Menschen vorschlagen.',
      places: ofTheAct,
    },
    'staff-share': {
      title: 'Arbeit in Behörden',
      lane: 'Behörden § 8',
      summary: 'Das Land soll mehr Menschen mit Migrationshintergrund einstellen. Eignung und Leistung gehen vor.',
      allows: 'Bewerben Sie sich auf Stellen des Landes.',
      places: ofTheAct,
    },
    'jobs-advertised': {
      title: 'Bewerbungen erwünscht',
      lane: 'Stellen § 8',
      summary:
        'In Stellenanzeigen der Behörden soll stehen, dass Bewerbungen von Menschen mit Migrationshintergrund erwünscht sind.',
      allows: 'Fehlt der Satz, können Sie sich trotzdem bewerben.',
      places: here,
    },
    'staff-trained': {
      title: 'Geschultes Personal',
      lane: 'Personal § 7',
      summary: 'Behörden schulen ihr Personal, damit es Menschen jeder Herkunft ohne Vorurteile begegnet.',
      allows: 'Melden Sie der Behörde, wenn es anders war.',
      places: here,
    },
    'teachers-trained': {
      title: 'Geschulte Lehrkräfte',
      lane: 'Personal § 7',
      summary: 'Auch Lehrkräfte, Erzieherinnen und Erzieher sollen das lernen.',
      allows: 'Sprechen Sie die Schule oder Kita darauf an.',
      places: here,
    },
    'municipal-integration-work': {
      title: 'Integrationsarbeit vor Ort',
      lane: 'Kommunen § 11',
      summary: 'Landkreise und Kreisfreie Städte machen die Integrationsarbeit vor Ort und entscheiden selbst, wie.',
      allows: 'Sie sind die erste Adresse für Fragen und Vorschläge.',
      places: here,
    },
    'municipal-integration-work-funded': {
      title: 'Geld vom Land für die Kommunen',
      lane: 'Geld § 11',
      summary: 'Das Land fördert die Integrationsarbeit der Landkreise und Städte, so weit der Haushalt reicht.',
      allows: 'Wie viel Ihr Landkreis bekommt, können Sie dort erfragen.',
      places: here,
    },
    'integration-concept': {
      title: 'Integrationskonzept',
      lane: 'Konzept § 12',
      summary: 'Wer die Integration vor Ort steuert, soll ein Integrationskonzept haben.',
      allows: 'Fragen Sie nach dem Konzept Ihres Landkreises oder Ihrer Stadt und wie Sie mitreden können.',
      places: here,
    },
    'concept-hears-municipalities': {
      title: 'Gemeinden werden zum Konzept gehört',
      lane: 'Konzept § 12',
      summary: 'Schreibt der Landkreis ein Integrationskonzept, muss er die Gemeinden anhören.',
      allows: 'Sprechen Sie mit Ihrer Gemeinde, was im Konzept stehen soll.',
      places: { ...here, 'Abs. 3 Satz 2': 'Sie wohnen in einer Gemeinde eines Landkreises.' },
    },
    'concept-presented': {
      title: 'Konzept beim Ministerium',
      lane: 'Konzept § 10 KomIntAVO',
      summary: 'Das Konzept musste bis September 2025 beim Sozialministerium sein, und nach jeder Erneuerung wieder.',
      allows: 'Sie können den Landkreis oder die Stadt fragen, ob es vorliegt.',
      places: here,
    },
    'district-commissioner': {
      title: 'Beauftragte für Integration',
      lane: 'Beauftragte § 19',
      summary:
        'Landkreise und Kreisfreie Städte sollen hauptamtliche Beauftragte haben, die nur für Integration und Teilhabe da sind.',
      allows: 'Wenden Sie sich mit Fragen und Vorschlägen an sie.',
      places: here,
    },
    'municipal-commissioner': {
      title: 'Beauftragte der Gemeinde',
      lane: 'Beauftragte § 19',
      summary: 'Auch eine Gemeinde im Landkreis kann Beauftragte haben. Sie muss es nicht.',
      allows: 'Fragen Sie im Rathaus.',
      places: { ...here, 'Abs. 2': 'Sie wohnen in einer Gemeinde eines Landkreises.' },
    },
    'municipal-commissioner-heard': {
      title: 'Beauftragte werden früh gehört',
      lane: 'Beauftragte § 19',
      summary:
        'Plant die Kommune etwas, das Menschen mit Migrationshintergrund berührt, muss sie ihre Beauftragten früh anhören.',
      allows: 'Sagen Sie den Beauftragten, was Ihnen wichtig ist.',
      places: here,
    },
    'state-council': {
      title: 'Landesbeirat',
      lane: 'Landesbeirat § 17',
      summary:
        'Ein Landesbeirat beim Sozialministerium berät die Staatsregierung. Auch Vereine von Zugewanderten sollen darin sitzen.',
      allows: 'Ihr Verein kann mit seiner Vertretung dort sprechen.',
      places: here,
    },
    'commissioner-report': {
      title: 'Bericht der Integrationsbeauftragten',
      lane: 'Bericht § 22',
      summary: 'Alle zwei Jahre zum 30. September berichtet die Beauftragte dem Landtag, zum ersten Mal 2026.',
      allows: 'Die Berichte stehen auf der Seite des Landtags.',
      places: here,
    },
    'commissioner-heard': {
      title: 'Die Beauftragte wird zu neuen Regeln gehört',
      lane: 'Anhörung § 22',
      summary:
        'Berühren Verordnungen oder Vorschriften die Rechte von Menschen mit Migrationshintergrund stark, muss die Beauftragte vorher gehört werden.',
      allows: 'Schreiben Sie ihr, was Sie dazu sagen wollen.',
      places: here,
    },
    'commissioner-on-petition': {
      title: 'Stellungnahme zur Petition',
      lane: 'Petition § 22',
      summary:
        'Fordert der Petitionsausschuss sie an, soll die Stellungnahme der Beauftragten in sechs Wochen da sein.',
      allows: 'Eine Petition an den Landtag kann jede und jeder schreiben.',
      places: here,
    },
    'state-report': {
      title: 'Bericht der Staatsregierung',
      lane: 'Bericht § 25',
      summary:
        'Alle fünf Jahre legt die Staatsregierung dem Landtag einen Bericht zu Integration und Teilhabe vor, zum ersten Mal zwei Jahre nach dem Gesetz, also Mitte 2026.',
      allows: 'Der Bericht soll auch sagen, was sich ändern muss.',
      places: here,
    },
    'district-report': {
      title: 'Bericht des Landkreises oder der Stadt',
      lane: 'Bericht § 26',
      summary:
        'Landkreise und Kreisfreie Städte sollen alle fünf Jahre berichten, mit Zahlen zu Beratung, Sprachmittlung und Sozialarbeit. Der erste Bericht war Mitte 2025 fällig.',
      allows: 'Fragen Sie dort nach dem Bericht.',
      places: here,
    },
    'act-evaluated': {
      title: 'Prüfung des Gesetzes',
      lane: 'Prüfung § 28',
      summary: 'Drei Jahre nach dem Gesetz, Mitte 2027, prüft die Staatsregierung, was es bewirkt hat.',
      allows: 'Ihre Erfahrungen zählen: sagen Sie sie den Beauftragten.',
      places: here,
    },
    'allocation-notice': {
      title: 'Mitteilung über das Geld',
      lane: 'Geld § 4 KomIntAVO',
      summary: 'Bis zum 1. November erfahren Landkreise und Städte, wie viel Geld sie im nächsten Jahr wohl bekommen.',
      allows: 'Daran sehen Träger, ob ein Angebot weitergehen kann.',
      places: here,
    },
    'allocation-notice-again': {
      title: 'Neue Mitteilung',
      lane: 'Geld § 4 KomIntAVO',
      summary: 'Wird es mehr oder weniger Geld, soll eine neue Mitteilung kommen.',
      allows: 'Landkreise und Städte können in zwei Wochen antworten.',
      places: here,
    },
    'allocation-examined': {
      title: 'Einwände werden geprüft',
      lane: 'Geld § 4 KomIntAVO',
      summary:
        'Beanstandet ein Landkreis oder eine Stadt die Mitteilung, prüft das Sozialministerium das und rechnet neu, wenn der Einwand stimmt.',
      allows: 'Das betrifft nur die Behörden untereinander.',
      places: here,
    },
    'allocation-paid': {
      title: 'Auszahlung',
      lane: 'Geld § 5 KomIntAVO',
      summary:
        'Das Geld kommt spätestens zum 1. März und zum 1. Juli. Fehlt ein Nachweis, kann es zurückgehalten werden.',
      allows: 'Das betrifft nur die Behörden untereinander.',
      places: here,
    },
    'use-proved': {
      title: 'Nachweis, wofür das Geld war',
      lane: 'Geld § 7 KomIntAVO',
      summary:
        'Sechs Monate nach dem Zeitraum der Förderung weisen Landkreise und Städte nach, wofür sie das Geld verwendet haben.',
      allows: 'Das betrifft nur die Behörden untereinander.',
      places: here,
    },
  },
  judgements: {
    'toleration-as-entitled-stay': 'Zählt die Duldung als berechtigter Aufenthalt im Sinne des Gesetzes?',
    'grave-public-interests': 'Stehen schwerwiegende öffentliche Interessen entgegen?',
  },
  unencoded: {
    'stay-with-a-permit-of-another-state':
      'Ob Sie mit dem Titel eines anderen EU-Staates berechtigt hier sind, hängt von der Dauer ab. Lotse prüft das nicht.',
    'agreement-with-switzerland': 'Für Schweizerinnen und Schweizer gilt ein Abkommen. Lotse prüft es noch nicht.',
  },
}
