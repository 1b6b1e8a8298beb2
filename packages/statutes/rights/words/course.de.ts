import type { LawWordsPart } from '../../words/law-words.ts'

const title = 'Sie haben zum ersten Mal einen der Titel, mit denen es den Anspruch gibt.'
const lasts = 'Ihr Aufenthalt ist auf Dauer angelegt: Titel für ein Jahr oder länger, oder Titel seit über 18 Monaten.'
const inTime = 'Seit dem Titel ist höchstens ein Jahr vergangen, oder Sie haben sich vorher angemeldet.'
const once = 'Ihr Integrationskurs ist schon zu Ende.'
const lost = 'Zwischen Anmeldung und Kurs oder in einer Pause ist durch Ihr eigenes Zutun mehr als ein Jahr vergangen.'
const school = 'Sie gehen zur Schule.'
const littleNeed = 'Sie brauchen erkennbar wenig Hilfe bei der Integration.'
const b1 = 'Sie sprechen und schreiben schon Deutsch auf dem Niveau B1.'
const exempt = {
  'Abs. 2 Nr. 1': 'Sie sind in einer Ausbildung.',
  'Abs. 2 Nr. 2': 'Sie besuchen einen vergleichbaren Kurs und können das belegen.',
  'Abs. 2 Nr. 3': 'Der Kurs ist Ihnen auf Dauer nicht möglich oder nicht zuzumuten.',
}
const group = 'Sie haben eine Aufenthaltsgestattung, eine Ermessensduldung oder einen Titel nach § 24 oder § 25 Abs. 5.'
const asylumBenefits = `${group.slice(0, -1)} und bekommen Asylbewerberleistungen.`
const grounds =
  'Es gibt einen Grund: gemeldet bei der Arbeitsagentur, Geld vom Jobcenter, Arbeit, Ausbildung, Ausbildungsvertrag oder Anerkennung eines Abschlusses.'
const tolerated =
  'Mit Duldung: eine Ermessensduldung, oder sechs Monate geduldet und gemeldet, beschäftigt oder in Ausbildung.'
const needed = 'Der Kurs ist für Arbeit, Ausbildung oder Anerkennung nötig.'
const free = 'Sie bekommen Leistungen zum Leben oder Arbeitslosengeld, oder Ihr Lohn ist klein.'

export const courseDe: LawWordsPart = {
  norms: {
    'course-claim': {
      title: 'Integrationskurs mit Anspruch',
      lane: 'Kurs § 44',
      summary:
        'Sie haben einen Anspruch auf einen Integrationskurs: 600 Stunden Deutsch bis B1 und 100 Stunden über das Leben in Deutschland.',
      allows:
        'Holen Sie bei der Ausländerbehörde die Bestätigung und melden Sie sich bei einer Kursschule an. Der Anspruch endet ein Jahr nach dem Titel, wenn Sie sich bis dahin nicht angemeldet haben.',
      places: {
        'Abs. 1 Satz 1': title,
        'Abs. 1 Satz 2': lasts,
        'Abs. 2 Satz 1': inTime,
        'IntV § 4 Abs. 1 Satz 2': once,
        'IntV § 4 Abs. 1 Satz 3': lost,
        'Abs. 3 Satz 1 Nr. 1': school,
        'Abs. 3 Satz 1 Nr. 2': littleNeed,
        'Abs. 3 Satz 1 Nr. 3': b1,
      },
    },
    'orientation-claim': {
      title: 'Orientierungskurs',
      lane: 'Orientierung § 44',
      summary: 'Sie können schon gut Deutsch. Der Kurs über das Leben in Deutschland (100 Stunden) steht Ihnen offen.',
      allows:
        'Am Ende steht der Test „Leben in Deutschland“. Er hilft später beim Titel auf Dauer und beim deutschen Pass.',
      places: {
        'Abs. 1 Satz 1': title,
        'Abs. 1 Satz 2': lasts,
        'Abs. 2 Satz 1': inTime,
        'Abs. 3 Satz 1 Nr. 3': b1,
        'IntV § 4 Abs. 1 Satz 2': once,
        'IntV § 4 Abs. 1 Satz 3': lost,
        'Abs. 3 Satz 1 Nr. 1': school,
        'Abs. 3 Satz 1 Nr. 2': littleNeed,
      },
    },
    'course-with-admission': {
      title: 'Integrationskurs mit Ihrer Zulassung',
      lane: 'Kurs mit Zulassung',
      summary: 'Ihre Zulassung gilt weiter, auch wenn das Bundesamt 2026 niemanden neu zulässt.',
      allows: 'Melden Sie sich mit dem Brief bei einer Kursschule an. Er gilt ein Jahr.',
      places: {
        'Abs. 1 Satz 1 Nr. 3': 'Sie haben eine Zulassung zum Integrationskurs.',
        'IntV § 5 Abs. 3 Satz 1': 'Sie ist nicht älter als ein Jahr, oder Sie haben sich vorher angemeldet.',
        'Abs. 1 Satz 2': once,
        'Abs. 1 Satz 3': lost,
      },
    },
    'course-duty-with-claim': {
      title: 'Pflicht zum Integrationskurs mit dem Titel',
      lane: 'Pflicht § 44a',
      summary:
        'Mit dem Anspruch und fast ohne Deutsch ist der Kurs Pflicht. Die Ausländerbehörde schreibt das, wenn sie den Titel gibt.',
      allows:
        'Melden Sie sich gleich an und schicken Sie den Nachweis dorthin. Geht es neben Ihrer Arbeit auch in Teilzeit nicht, nimmt die Behörde die Pflicht zurück.',
      places: {
        'AufenthG § 44 Abs. 1 Satz 1': title,
        'AufenthG § 44 Abs. 1 Satz 2': lasts,
        'AufenthG § 44 Abs. 2 Satz 1': 'Der Anspruch besteht noch, oder die Ausländerbehörde hat Sie verpflichtet.',
        'Abs. 1 Satz 1 Nr. 1 Buchst. a': 'Sie können sich noch nicht einfach auf Deutsch verständigen.',
        'AufenthG § 44 Abs. 3 Satz 1 Nr. 1': school,
        'AufenthG § 44 Abs. 3 Satz 1 Nr. 2': littleNeed,
        'Abs. 1a': once,
        ...exempt,
      },
    },
    'course-duty-jobcenter': {
      title: 'Integrationskurs, weil das Jobcenter ihn verlangt',
      lane: 'Pflicht Jobcenter',
      summary: 'Das Jobcenter hat Sie verpflichtet. Damit haben Sie einen Platz, auch im Jahr 2026.',
      allows: 'Melden Sie sich gleich an und geben Sie dem Jobcenter den Nachweis.',
      places: {
        'Abs. 1 Satz 1 Nr. 2': 'Sie bekommen Geld vom Jobcenter, und es hat Sie zum Kurs verpflichtet.',
        'IntV § 4 Abs. 1 Satz 2': once,
        ...exempt,
      },
    },
    'course-duty-need': {
      title: 'Integrationskurs, weil die Ausländerbehörde ihn verlangt',
      lane: 'Pflicht § 44a',
      summary:
        'Die Ausländerbehörde hat Sie aufgefordert, weil Sie den Kurs besonders brauchen. Damit haben Sie einen Platz, auch im Jahr 2026.',
      allows: 'Melden Sie sich gleich an und schicken Sie der Ausländerbehörde den Nachweis.',
      places: {
        'Abs. 1 Satz 1 Nr. 3': 'Die Ausländerbehörde hat Sie zum Kurs aufgefordert.',
        'IntV § 4 Abs. 3': 'Sie brauchen den Kurs besonders, zum Beispiel als Mutter oder Vater eines Kindes.',
        'IntV § 4 Abs. 1 Satz 2': once,
        ...exempt,
      },
    },
    'course-duty-asylum-benefits': {
      title: 'Integrationskurs, weil das Sozialamt ihn verlangt',
      lane: 'Pflicht AsylbLG',
      summary:
        'Das Amt für Asylbewerberleistungen hat Sie verpflichtet. Damit haben Sie einen Platz, auch im Jahr 2026.',
      allows: 'Melden Sie sich gleich an. Wer ohne guten Grund nicht hingeht, bekommt weniger Leistungen.',
      places: {
        'Abs. 1 Satz 1 Nr. 4': asylumBenefits,
        'IntV § 4 Abs. 1 Satz 1 Nr. 6': 'Das Amt hat Sie zum Kurs verpflichtet.',
        'IntV § 4 Abs. 1 Satz 2': once,
        ...exempt,
      },
    },
    'course-may-be-ordered': {
      title: 'Die Ausländerbehörde kann Sie noch verpflichten',
      lane: 'Pflicht § 44a',
      summary: 'Wer nur einfach Deutsch spricht, kann mit dem Titel zum Kurs verpflichtet werden.',
      allows: 'Sie brauchen darauf nicht zu warten: Der Kurs steht Ihnen auch so offen.',
      places: {
        'Abs. 1 Satz 6': 'Sie haben Asyl, Flüchtlingsschutz oder subsidiären Schutz.',
        'AufenthG § 2 Abs. 9': 'Sie sprechen Deutsch auf dem Niveau A1.',
        'AufenthG § 44 Abs. 2 Satz 1': inTime,
        'AufenthG § 44a Abs. 1a': once,
        ...exempt,
      },
    },
    'vocational-course-duty': {
      title: 'Berufssprachkurs, weil das Jobcenter ihn verlangt',
      lane: 'Pflicht § 45a',
      summary: 'Das Jobcenter hat Sie zu einem Berufssprachkurs verpflichtet. Sie kommen bei den Plätzen zuerst.',
      allows: 'Melden Sie sich bald bei einer Kursschule an: Die Berechtigung verfällt nach drei Monaten oder früher.',
      places: { 'Abs. 2 Satz 1': 'Sie bekommen Geld vom Jobcenter, und es hat Sie verpflichtet.' },
    },
    'course-admission': {
      title: 'Zulassung zum Integrationskurs ohne Anspruch',
      lane: 'Zulassung § 44',
      summary:
        'Das Bundesamt (BAMF) kann Menschen ohne Anspruch zulassen, wenn Plätze frei sind. 2026 lässt es niemanden neu zu (Rundschreiben 02/26 vom 9. Februar 2026).',
      allows: 'Der Antrag geht an das Bundesamt, auch über eine Kursschule. Eine Zulassung gilt ein Jahr.',
      places: {
        'Abs. 4 Satz 2': `Sie haben einen Aufenthaltstitel oder gehören dazu: ${group}`,
        'Abs. 4 Satz 1': 'Es werden Plätze vergeben.',
        'IntV § 4 Abs. 1 Satz 2': once,
        'IntV § 3 Abs. 2': b1,
      },
    },
    'course-ordered-by-benefits-office': {
      title: 'Ein Weg trotz Stopp: Verpflichtung durch das Sozialamt',
      lane: 'Kurs § 5b AsylbLG',
      summary:
        'Das Amt für Asylbewerberleistungen kann Sie zum Integrationskurs verpflichten. Dann haben Sie einen Platz, auch im Jahr 2026.',
      allows:
        'Sie können dort danach fragen. Bedenken Sie vorher: Wer verpflichtet ist und ohne guten Grund nicht hingeht, bekommt weniger Leistungen.',
      places: {
        'Abs. 1': asylumBenefits,
        'AufenthG § 44 Abs. 4 Satz 2':
          'Sie sind über 18, können arbeiten, haben keine Arbeit und gehen nicht zur Schule.',
        'IntV § 4 Abs. 1 Satz 2': once,
        'AufenthG § 44a Abs. 2 Nr. 1': exempt['Abs. 2 Nr. 1'],
        'AufenthG § 44a Abs. 1 Satz 1 Nr. 4': 'Sie sind schon verpflichtet.',
      },
    },
    'special-course': {
      title: 'Der längere Kurs zum Lesen und Schreiben',
      lane: 'Kurs § 13',
      summary:
        'Für Sie gibt es einen längeren Kurs: bis zu 900 Stunden Deutsch mit Lesen und Schreiben und 100 Stunden Orientierung.',
      allows: 'Sagen Sie es bei der Anmeldung. Der Einstufungstest prüft es; er kostet nichts.',
      places: {
        'Abs. 1 Satz 3': 'Sie lesen und schreiben noch wenig, oder noch nicht in lateinischen Buchstaben.',
        'IntV § 4 Abs. 1 Satz 1': 'Sie haben einen Anspruch, eine Zulassung oder eine Pflicht zum Kurs.',
        'IntV § 4 Abs. 1 Satz 2': once,
        'IntV § 3 Abs. 2': b1,
      },
    },
    'course-repetition': {
      title: 'Bis zu 300 Stunden noch einmal',
      lane: 'Wiederholung § 13',
      summary:
        'Nach einem Kurs zum Lesen und Schreiben oder mit besonderem Bedarf kann das Bundesamt bis zu 300 Stunden dazugeben.',
      allows:
        'Fragen Sie Ihre Kursschule nach dem Antrag. In der Regel müssen Sie vorher den Deutschtest versucht haben.',
      places: {
        'Abs. 1 Satz 4': 'Ihr Kurs ist zu Ende.',
        'Abs. 1 Satz 3 Nr. 1': 'Es war ein Alphabetisierungskurs oder ein Kurs mit besonderem Bedarf.',
        'IntV § 17 Abs. 2 Satz 1': 'Sie haben B1 noch nicht erreicht.',
      },
    },
    'vocational-course': {
      title: 'Berufssprachkurs (ab B1)',
      lane: 'Berufssprachkurs',
      summary: 'Deutsch für die Arbeit, von B1 zu B2 und weiter: meist 400 Stunden.',
      allows:
        'Die Agentur für Arbeit, das Jobcenter oder das Bundesamt entscheidet. Mit der Berechtigung melden Sie sich innerhalb von drei Monaten bei einer Kursschule an.',
      places: {
        'Abs. 1 Satz 1': grounds,
        'Abs. 1 Satz 2': tolerated,
        'Abs. 3 Satz 1': 'Sie sprechen und schreiben Deutsch auf dem Niveau B1.',
        'DeuFoeV § 3': needed,
      },
    },
    'vocational-course-to-b1': {
      title: 'Berufssprachkurs bis A2 oder B1',
      lane: 'Berufssprachkurs A2/B1',
      summary:
        'Für Menschen, die B1 im Integrationskurs nicht geschafft haben, und für Geduldete, denen der Integrationskurs nicht offensteht: meist 400 Stunden.',
      allows:
        'Fragen Sie die Agentur für Arbeit nach der Teilnahmeberechtigung. Damit melden Sie sich innerhalb von drei Monaten bei einer Kursschule an.',
      places: {
        'DeuFoeV § 4 Abs. 1 Satz 1': grounds,
        'DeuFoeV § 13 Abs. 2': 'B1 im Integrationskurs nicht geschafft, oder geduldet und ohne Zugang zu ihm.',
        'DeuFoeV § 4 Abs. 1 Satz 2': tolerated,
        'DeuFoeV § 3': needed,
        'DeuFoeV § 12 Abs. 1': b1,
      },
    },
    'course-free': {
      title: 'Der Integrationskurs kostet Sie nichts',
      lane: 'Kosten § 9',
      summary: 'Auf Antrag sind Sie vom Kostenbeitrag befreit.',
      allows:
        'Kreuzen Sie den Antrag bei der Anmeldung an und legen Sie den aktuellen Bescheid oder die Lohnabrechnung bei. Sagen Sie Bescheid, wenn sich das ändert.',
      places: { 'Abs. 2 Satz 1 Nr. 1': free },
    },
    'course-free-hardship': {
      title: 'Befreiung in besonderer Härte',
      lane: 'Kosten § 9',
      summary: 'Ist der Beitrag für Sie zu viel, kann das Bundesamt Sie trotzdem befreien.',
      allows: 'Stellen Sie den Antrag vor dem Kurs und schreiben Sie, warum.',
      places: {
        'Abs. 2 Satz 1': 'Sie bekommen keine dieser Leistungen, und Ihr Lohn liegt über der Grenze.',
        'Abs. 2 Satz 3': 'Der Beitrag wäre für Sie eine unzumutbare Härte.',
      },
    },
    'course-travel': {
      title: 'Fahrgeld zum Integrationskurs',
      lane: 'Fahrgeld § 4a',
      summary: 'Wer wegen Leistungen nichts zahlt, bekommt bei Bedarf einen Zuschuss zu den Fahrten.',
      allows: 'Beantragen Sie es, bevor der Abschnitt des Kurses beginnt. Später geht es nur in begründeten Fällen.',
      places: { 'Abs. 1 Satz 1 Nr. 1': 'Sie sind wegen Leistungen oder mit Schwerbehinderung vom Beitrag befreit.' },
    },
    'course-childcare': {
      title: 'Betreuung kleiner Kinder während des Kurses',
      lane: 'Kinder § 4a',
      summary: 'Das Bundesamt kann die Betreuung fördern, wenn es am Ort sonst keine gibt.',
      allows:
        'Sagen Sie bei der Anmeldung, wie viele Kinder Betreuung brauchen. Fragen Sie daneben nach Kita oder Tagespflege.',
      places: {
        'Abs. 2': 'Bei Ihnen lebt ein Kind, das noch nicht zur Schule geht, und es gibt keinen anderen Platz.',
      },
    },
  },
  judgements: {
    'could-not-register-in-time': 'Konnten Sie sich ohne eigene Schuld nicht innerhalb des Jahres anmelden?',
    'course-delayed-by-own-fault': 'Haben Sie selbst verursacht, dass mehr als ein Jahr vergangen ist?',
    'little-need-for-integration':
      'Ist zu erwarten, dass Sie ohne staatliche Hilfe zurechtkommen? Nicht, wenn Ihnen für eine passende Arbeit das Deutsch fehlt.',
    'course-impossible-for-good': 'Ist Ihnen der Kurs auf Dauer unmöglich oder nicht zuzumuten?',
    'special-need-for-integration': 'Brauchen Sie den Kurs besonders, um ohne Hilfe zurechtzukommen?',
    'able-to-work': 'Könnten Sie arbeiten?',
    'vocational-german-needed': 'Ist der Kurs nötig, damit Sie Arbeit oder Ausbildung finden oder schaffen?',
    'cost-is-hardship': 'Wäre der Beitrag für Sie eine unzumutbare Härte?',
    'no-other-childcare': 'Fehlt am Ort ein anderer Platz für Ihr Kind?',
  },
  unencoded: {
    'claim-with-another-title-before':
      'Ob ein zweiter Titel zu einem anderen Zweck noch einmal einen Anspruch gibt, sagt das Gesetz nicht klar.',
    'which-sentence-of-25-4a': 'Ob Ihr Titel nach § 25 Abs. 4a Satz 3 erteilt wurde, kann Lotse nicht sehen.',
    'admissions-after-2026':
      'Ob das Bundesamt ab 2027 wieder zulässt, hat noch niemand gesagt. Bitte im Januar 2027 neu nachsehen.',
    'admission-while-title-is-decided':
      'Ob Sie zugelassen werden können, hängt vom Titel ab, über den noch entschieden wird.',
    'german-when-the-title-was-given': 'Wie gut Sie Deutsch konnten, als der Titel erteilt wurde, fragt Lotse nicht.',
    'grown-up-children-of-the-tax-code':
      'Ob ein erwachsenes Kind bei der Einkommensgrenze zählt (zum Beispiel in Ausbildung), prüft Lotse nicht.',
  },
  papers: {
    'residence-title': 'Ihr Aufenthaltstitel',
    'confirmation-of-entitlement': 'Bestätigung der Teilnahmeberechtigung (von der Ausländerbehörde)',
    'letter-of-admission': 'Brief mit der Zulassung',
    'order-of-the-office': 'Brief mit der Verpflichtung',
    'application-for-admission': 'Antrag auf Zulassung beim Bundesamt (über die Kursschule)',
    'application-for-repetition': 'Antrag auf Wiederholung beim Bundesamt (über die Kursschule)',
    'proof-of-stay': 'Ihr Ausweis: Titel, Aufenthaltsgestattung oder Duldung',
    'proof-of-german': 'Deutsch-Zertifikat, wenn Sie eines haben',
    'application-free-course': 'Antrag auf Kostenbefreiung (bei der Anmeldung)',
    'proof-of-income': 'Aktueller Bescheid über Leistungen oder Lohnabrechnung',
    'travel-application': 'Antrag auf Fahrtkostenzuschuss, vor Beginn des Kursabschnitts',
  },
  inFavour: {
    'had-a-claim-before': 'Sie hatten früher einen Anspruch und haben ihn nicht genutzt.',
    'lawful-stay-expected': 'Sie haben eine Aufenthaltsgestattung, und es ist zu erwarten, dass Sie bleiben dürfen.',
  },
  facts: {
    publicFunds: {
      label: 'Geld vom Amt zum Leben',
      question: 'Bekommen Sie Geld oder Sachen zum Leben vom Jobcenter oder Sozialamt?',
      why: 'Dann ist der Kurs für Sie frei. Kindergeld und Wohngeld zählen hier nicht.',
      values: { none: 'Nein', some: 'Ja, einen Teil', all: 'Ja, alles' },
    },
    birthDate: { label: 'Geburtstag', question: 'Wann sind Sie geboren?', why: 'Manche Kurse sind für Erwachsene.' },
    inSchoolTrainingOrStudy: {
      label: 'Schule, Ausbildung oder Studium',
      question: 'Sind Sie in einer Schule, einer Ausbildung oder einem Studium?',
      why: 'Dann kann Sie niemand zum Integrationskurs verpflichten.',
    },
  },
}
