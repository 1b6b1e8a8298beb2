import type { DeadlineWords } from './words.ts'

const numbers = ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn']
const units: Record<string, [one: string, many: string]> = {
  days: ['ein Tag', 'Tage'],
  weeks: ['eine Woche', 'Wochen'],
  months: ['ein Monat', 'Monate'],
  years: ['ein Jahr', 'Jahre'],
}

export const de: DeadlineWords = {
  groups: {
    residence: 'Aufenthalt: Bescheid eines Amtes',
    asylum: 'Asyl: Brief vom Bundesamt (BAMF)',
    court: 'Brief vom Verwaltungsgericht',
    other: 'Leistungen und Arbeit',
    event: 'Kein Brief, sondern ein Ereignis',
  },
  letters: {
    'office-decision': { title: 'Bescheid eines Amtes, gegen den Widerspruch möglich ist' },
    'office-decision-court': { title: 'Bescheid eines Amtes, gegen den gleich geklagt wird' },
    'objection-refused': { title: 'Widerspruchsbescheid (Ihr Widerspruch wurde abgelehnt)' },
    'asylum-benefits': { title: 'Bescheid über Leistungen für Asylsuchende (AsylbLG)' },
    dismissal: { title: 'Kündigung der Arbeit', event: 'Tag, an dem Sie die schriftliche Kündigung bekamen' },
    'asylum-refused': { title: 'Asylantrag abgelehnt' },
    'asylum-refused-manifestly': { title: 'Asylantrag als offensichtlich unbegründet abgelehnt' },
    'asylum-inadmissible': { title: 'Asylantrag als unzulässig abgelehnt' },
    'asylum-transfer': { title: 'Anordnung der Abschiebung in einen anderen EU-Staat (Überstellung, „Dublin“)' },
    'asylum-discontinued': { title: 'Asylverfahren eingestellt oder Antrag gilt als zurückgenommen' },
    'protection-withdrawn': { title: 'Schutz widerrufen, zurückgenommen oder entzogen' },
    'asylum-border': { title: 'Asylantrag im Verfahren an der Grenze oder am Flughafen abgelehnt' },
    'protection-hearing': { title: 'Das Bundesamt will den Schutz entziehen und fragt Sie vorher' },
    judgment: { title: 'Urteil des Verwaltungsgerichts (nicht Asyl)' },
    'court-notice': { title: 'Gerichtsbescheid des Verwaltungsgerichts (nicht Asyl)' },
    'urgent-order': { title: 'Beschluss des Verwaltungsgerichts im Eilverfahren (nicht Asyl)' },
    'asylum-judgment': { title: 'Urteil des Verwaltungsgerichts in einer Asylsache' },
    'asylum-court-notice': { title: 'Gerichtsbescheid in einer Asylsache' },
    'asylum-court-asks': { title: 'Das Gericht fordert auf, die Asylklage weiter zu betreiben' },
    'permit-ends': { title: 'Ihr Aufenthaltstitel läuft ab', event: 'letzter Tag, an dem der Titel gilt' },
    'visa-free-entry': { title: 'Einreise ohne Visum (etwa aus den USA oder Japan)', event: 'Tag der Einreise' },
    'child-born': { title: 'Ihr Kind ist in Deutschland geboren', event: 'Tag der Geburt' },
    'protection-final': {
      title: 'Ihr Schutz ist endgültig anerkannt, die Familie soll kommen',
      event: 'Tag, an dem die Anerkennung unanfechtbar wurde; nicht bekannt: der Tag, an dem Sie den Bescheid bekamen',
    },
    'job-ended': {
      title: 'Arbeit oder Ausbildung endet früher als geplant',
      event: 'Tag, an dem Sie davon erfuhren',
    },
    'integration-course': {
      title: 'Anspruch auf einen Integrationskurs',
      event: 'Tag, an dem der Titel erteilt wurde',
    },
    'asylum-registered': { title: 'Ihr Asylantrag ist registriert', event: 'Tag der Registrierung' },
    'temporary-protection-ends': {
      title: 'Erlaubnis nach § 24 läuft ab, ein Asylverfahren ruht',
      event: 'letzter Tag, an dem die Erlaubnis gilt',
    },
    'missed-deadline': {
      title: 'Sie haben eine Frist ohne eigene Schuld versäumt',
      event: 'Tag, an dem das Hindernis wegfiel',
    },
    'no-answer': { title: 'Das Amt antwortet nicht', event: 'Tag, an dem das Amt Ihren Antrag oder Widerspruch bekam' },
    'job-refused-discrimination': {
      title: 'Benachteiligung bei Bewerbung oder Arbeit',
      event: 'Tag, an dem Sie die Absage bekamen oder von der Benachteiligung erfuhren',
    },
    'discrimination-daily-life': {
      title: 'Benachteiligung bei Wohnung, Einkauf, Versicherung',
      event: 'Tag der Benachteiligung',
    },
  },
  duties: {
    objection: 'Widerspruch beim Amt',
    action: 'Klage beim Gericht, das im Brief steht',
    'urgent-motion': 'Eilantrag beim Gericht (§ 80 Abs. 5 VwGO)',
    'urgent-motion-with-grounds': 'Eilantrag beim Gericht, mit Begründung',
    grounds: 'Gründe und Beweise für die Klage nennen',
    answer: 'Antwort an das Bundesamt',
    'labour-court': 'Klage beim Arbeitsgericht',
    'leave-to-appeal': 'Berufung einlegen oder ihre Zulassung beantragen',
    'leave-to-appeal-with-grounds': 'Zulassung der Berufung beantragen, mit allen Gründen',
    'appeal-grounds': 'Gründe für die Berufung oder ihre Zulassung',
    'oral-hearing': 'Antrag nach dem Gerichtsbescheid (etwa mündliche Verhandlung)',
    complaint: 'Beschwerde gegen den Beschluss',
    'complaint-grounds': 'Gründe der Beschwerde',
    'go-on': 'Dem Gericht antworten und das Verfahren weiter betreiben',
    'apply-before': 'Verlängerung oder neuen Titel beantragen',
    apply: 'Aufenthaltstitel beantragen',
    'apply-for-child': 'Aufenthaltstitel für das Kind beantragen',
    'apply-for-family': 'Antrag für die Familie stellen',
    'tell-office': 'Der Ausländerbehörde das Ende mitteilen',
    'register-for-course': 'Zum Integrationskurs anmelden',
    lodge: 'Asylantrag persönlich einreichen',
    'continue-asylum': 'Dem Bundesamt sagen, dass Sie das Asylverfahren fortführen wollen',
    'continue-action': 'Dem Gericht sagen, dass Sie die Klage fortführen wollen (wenn eine Klage ruht)',
    reinstatement: 'Wiedereinsetzung beantragen und das Versäumte nachholen',
    inaction: 'Klage wegen Untätigkeit',
    'claim-employer': 'Anspruch beim Arbeitgeber schriftlich anmelden',
    'claim-provider': 'Anspruch bei Vermieter oder Anbieter anmelden',
  },
  ways: {
    letter: 'einfacher Brief mit der Post',
    registered: 'Einschreiben',
    envelope: 'gelber Umschlag mit Datum (Zustellungsurkunde)',
    handed: 'persönlich übergeben',
    electronic: 'elektronisch geschickt (E-Mail)',
    portal: 'in ein Portal oder Nutzerkonto gelegt',
    facility: 'über die Aufnahmeeinrichtung',
    returned: 'kam nicht an und ging zurück',
    unknown: 'weiß ich nicht',
  },
  toDo: {
    'keep-envelope': 'Heben Sie Brief und Umschlag auf. Schreiben Sie auf, wann und wie der Brief kam.',
    'object-in-writing':
      'Schreiben Sie den Widerspruch an das Amt, mit Datum, Aktenzeichen und Unterschrift. Gründe können Sie nachreichen. Eine einfache E-Mail reicht nicht.',
    'sue-in-writing':
      'Schreiben Sie die Klage an das Gericht oder lassen Sie sie dort aufschreiben (Rechtsantragstelle). Eine einfache E-Mail reicht nicht.',
    'sue-and-urgent-motion':
      'Klage und Eilantrag sind zwei Dinge. Beide müssen rechtzeitig beim Gericht sein. Das Gericht schreibt sie für Sie auf (Rechtsantragstelle).',
    'get-receipt': 'Lassen Sie sich den Eingang bestätigen. Es zählt der Tag, an dem Ihr Schreiben ankommt.',
    'ask-urgent-motion': 'Fragen Sie die Beratung, ob auch ein Eilantrag nötig ist.',
    'collect-reasons': 'Sammeln Sie Gründe und Papiere. Für die Gründe gibt es eine eigene Frist.',
    'find-lawyer': 'Suchen Sie gleich eine Anwältin oder einen Anwalt.',
    'legal-aid': 'Wenn das Geld nicht reicht: Beantragen Sie Prozesskostenhilfe, in derselben Frist.',
    'answer-in-writing': 'Antworten Sie schriftlich. Lassen Sie sich vorher beraten.',
    'answer-court': 'Schreiben Sie dem Gericht, dass Sie die Klage weiterführen, und antworten Sie auf seine Fragen.',
    'apply-in-writing': 'Stellen Sie den Antrag schriftlich oder online, auch wenn Sie noch keinen Termin haben.',
    'ask-for-certificate': 'Bitten Sie um die Bescheinigung, dass Ihr Titel weiter gilt (Fiktionsbescheinigung).',
    'notify-for-family':
      'Die Frist ist auch gewahrt, wenn Sie selbst den Antrag hier bei der Ausländerbehörde stellen. Die Familie beantragt das Visum.',
    'tell-in-writing': 'Schreiben Sie es und heben Sie eine Kopie auf.',
    'tell-employment-agency': 'Melden Sie sich bei der Agentur für Arbeit.',
    'register-for-course': 'Melden Sie sich bei einem Kursträger an.',
    'lodge-in-person':
      'Gehen Sie zu dem Termin, den Ihnen das Bundesamt nennt. Haben Sie keinen, fragen Sie sofort nach.',
    'catch-up': 'Holen Sie in derselben Frist nach, was versäumt wurde.',
    'prove-obstacle': 'Sammeln Sie Belege für das Hindernis, etwa ein Attest.',
    'ask-office-first': 'Fragen Sie das Amt vorher schriftlich, warum es dauert.',
    'claim-in-writing': 'Schreiben Sie, was geschehen ist und was Sie verlangen. Die Beratung hilft beim Text.',
    'collect-evidence': 'Schreiben Sie auf, was war, wer dabei war, und heben Sie Anzeigen und Nachrichten auf.',
  },
  warnings: {
    'letter-wins':
      'Es gilt, was in Ihrem Brief steht: An welches Amt oder Gericht und in welcher Zeit. Lesen Sie den Teil „Rechtsbehelfsbelehrung“.',
    'instruction-missing':
      'Fehlt die Rechtsbehelfsbelehrung, läuft meist eine längere Frist. Verlassen Sie sich nicht darauf. Handeln Sie bis zum frühen Tag.',
    'instruction-wrong':
      'Ob die Belehrung falsch ist, entscheidet am Ende ein Gericht. Handeln Sie bis zum frühen Tag.',
    'stated-differs':
      'Die Zeit in Ihrem Brief ist eine andere als die, die Lotse kennt. Handeln Sie bis zum früheren Tag und zeigen Sie den Brief der Beratung.',
    'lodged-unknown':
      'Für Asylanträge ab dem 12. Juni 2026 gilt neues Recht. Lotse zeigt den früheren Tag aus beiden. Mit dem Tag des Antrags wird es genauer.',
    'older-application':
      'Für Anträge vor dem 12. Juni 2026 kann ohne richtige Belehrung ein Jahr gelten. Sicher ist das nicht. Fragen Sie die Beratung.',
    'text-not-read':
      'Den Wortlaut dieses Gesetzes hat Lotse nicht vorliegen. Die Frist ist deshalb nicht gesichert. Prüfen Sie sie in Ihrem Brief oder bei der Beratung.',
    'place-unknown':
      'Ohne den Ort zählt Lotse nur Feiertage, die überall gelten. Nennen Sie den Ort des Amtes oder Gerichts.',
    'fiction-on-closed-day':
      'Der Tag, an dem der Brief als bekannt gilt, ist kein Werktag. Ob er sich dann verschiebt, ist nicht eindeutig. Lotse rechnet ohne Verschiebung.',
    'came-later':
      'Der Brief kam später, als das Gesetz annimmt. Dann kann die Frist später enden; im Zweifel muss das Amt den Tag beweisen. Sicher ist nur der frühe Tag.',
    'delivery-unknown':
      'Wie der Brief kam, ist nicht ganz bekannt. Lotse rechnet mit dem frühesten Tag. Schauen Sie auf den Umschlag.',
    'form-of-service':
      'Ein solcher Brief muss förmlich zugestellt werden. Kam er als einfacher Brief, zeigen Sie ihn der Beratung.',
    past: 'Ein Tag ist schon vorbei. Gehen Sie heute zur Beratung: Vielleicht lief die Frist anders, oder es gibt eine Wiedereinsetzung.',
    reinstatement:
      'Wer eine Frist ohne Schuld versäumt, kann Wiedereinsetzung beantragen, meist in zwei Wochen, nachdem das Hindernis wegfiel.',
    'no-stay-of-execution':
      'Widerspruch und Klage halten in Aufenthaltssachen oft nichts auf. Fragen Sie sofort nach einem Eilantrag.',
    'urgent-motion-too':
      'Steht in Ihrem Brief „Antrag nach § 80 Abs. 5 VwGO innerhalb einer Woche“? Dann brauchen Sie Klage und Eilantrag in dieser Woche. Ohne Eilantrag kann abgeschoben werden.',
    'office-sets-the-period': 'Es gilt der Tag oder die Zeit, die im Brief steht. Sie können um mehr Zeit bitten.',
    'lawyer-needed': 'Vor dem Oberverwaltungsgericht brauchen Sie eine Anwältin oder einen Anwalt.',
    'right-to-remain':
      'Damit Sie bleiben dürfen, kann im selben Monat ein eigener Antrag nötig sein (§ 78 Abs. 9 AsylG). Fragen Sie sofort.',
    'deemed-withdrawn': 'Ohne Antwort gilt die Klage als zurückgenommen.',
    'late-application':
      'Ist der Tag vorbei, stellen Sie den Antrag sofort. Das Amt kann in Härtefällen anordnen, dass der Titel weiter gilt. Für ein Schengen-Visum gilt diese Regel nicht.',
    'privileged-only': 'Das gilt nur für Staatsangehörige der Länder in § 41 AufenthV.',
    'child-of-asylum-seekers':
      'Es gilt nur, wenn das Kind den Titel nicht von Amts wegen bekommt. Sind die Eltern im Asylverfahren, fragen Sie die Asylverfahrensberatung.',
    'family-third-state':
      'Die Erleichterung gilt nur, wenn die Familie nicht in einem anderen Staat zusammenleben kann, zu dem sie besondere Bindungen hat.',
    'titles-of-work-and-training':
      'Das gilt für Titel zur Ausbildung oder Arbeit (Kapitel 2 Abschnitt 3 und 4 AufenthG).',
    'course-no-fault': 'Konnten Sie sich ohne eigene Schuld nicht anmelden, bleibt der Anspruch.',
    'resting-only':
      'Das gilt nur, wenn Ihr Asylverfahren oder Ihre Klage ruht. Ohne Mitteilung gilt sie als zurückgenommen.',
    'no-fault-only': 'Das hilft nur ohne eigene Schuld. Auch die Schuld Ihrer Anwältin oder Ihres Anwalts zählt.',
    'one-year-limit': 'Ein Jahr nach dem Ende der versäumten Frist geht es in der Regel nicht mehr.',
    'good-reason': 'Hat das Amt einen guten Grund, wartet das Gericht. In besonderen Fällen darf man früher klagen.',
    'collective-agreement': 'Ein Tarifvertrag kann eine andere Frist vorsehen.',
  },
  holidays: {
    'new-year': 'Neujahr',
    epiphany: 'Heilige Drei Könige',
    'womens-day': 'Frauentag',
    'good-friday': 'Karfreitag',
    'easter-monday': 'Ostermontag',
    'labour-day': 'Tag der Arbeit',
    'liberation-day': 'Tag der Befreiung',
    ascension: 'Christi Himmelfahrt',
    'whit-monday': 'Pfingstmontag',
    'corpus-christi': 'Fronleichnam',
    'peace-festival': 'Friedensfest',
    assumption: 'Mariä Himmelfahrt',
    'childrens-day': 'Weltkindertag',
    'unity-day': 'Tag der Deutschen Einheit',
    reformation: 'Reformationstag',
    'all-saints': 'Allerheiligen',
    repentance: 'Buß- und Bettag',
    christmas: '1. Weihnachtstag',
    'christmas-second': '2. Weihnachtstag',
  },
  span: (count, unit) => {
    const [one, many] = units[unit] ?? ['', unit]
    return count === 1 ? one : `${numbers[count] ?? count} ${many}`
  },
  line: {
    posted: () => 'Zur Post gegeben oder geschickt',
    'posted-on-its-date': () => 'Nicht vor dem Datum auf dem Brief zur Post gegeben (Annahme)',
    fiction: ({ days }) => `Gilt am ${days === 3 ? 'dritten' : 'vierten'} Tag danach als bekannt gegeben`,
    came: () => 'An diesem Tag angekommen',
    'handed-over': () => 'An diesem Tag übergeben',
    'date-on-envelope': () => 'Datum auf dem Umschlag: an diesem Tag zugestellt',
    retrieved: () => 'Einen Tag nach dem Abruf bekannt gegeben',
    returned: () => 'Nicht zustellbar: gilt mit der Aufgabe zur Post als zugestellt',
    'not-before': () => 'Nicht vor diesem Tag bekannt gegeben (Annahme)',
    event: () => 'Tag des Ereignisses',
    begins: () => 'Der Tag selbst zählt nicht, die Frist beginnt am Tag danach',
    ends: ({ span }, words) => `Dauer der Frist: ${words.span(span.count, span.unit)}. Sie endet am`,
    'until-then': () => 'Vor Ablauf, also spätestens an diesem Tag',
    moved: ({ holiday }, words) =>
      holiday
        ? `Das ist ein Feiertag (${words.holidays[holiday]}): Es gilt der nächste Werktag`
        : 'Das ist ein Samstag oder Sonntag: Es gilt der nächste Werktag',
    opens: () => 'Von diesem Tag an möglich',
  },
}
