import type { LawWordsPart } from '../../words/law-words.ts'

const permission =
  'Die Person darf anfangen, sobald die Erlaubnis der Ausländerbehörde für diese Stelle in ihrem Papier steht.'
const measures = 'Die Abschiebung der Person wird schon konkret vorbereitet.'
const ban = 'Ein Arbeitsverbot gilt für die Person.'
const duties = 'Die Person hat Pflichten im Asylverfahren wiederholt oder schwer verletzt, ohne Entschuldigung.'
const accelerated = 'Über den Asylantrag wird im beschleunigten Verfahren entschieden.'
const oldText =
  'Das gilt sicher für Anträge ab dem 12. Juni 2026. Für ältere Anträge ist offen, ob schon das neue Recht gilt.'
const foreigner = 'Die Person ist weder deutsch noch aus der EU und gehört zu keiner solchen Familie.'
const before = 'Sie haben den Zuschuss beantragt, bevor die Person anfängt.'
const decides = 'Arbeitsagentur oder Jobcenter entscheiden. Rufen Sie vorher den Arbeitgeber-Service an.'

const plain = (title: string, summary: string, allows: string, places: Record<string, string>) => ({
  title,
  lane: title,
  summary,
  allows,
  places,
})
const side = (title: string, limit: string, cite: string) =>
  plain(title, `Dieser Titel erlaubt eine Arbeit neben seinem Zweck. ${limit}`, limit, {
    [cite]: 'Die Person hat diesen Titel.',
  })

export const employerDe: LawWordsPart = {
  facts: {
    stay: {
      label: 'Papier der Person',
      question: 'Welches Papier hat die Person heute?',
      why: 'Der Name steht auf dem Papier, zum Beispiel „Aussetzung der Abschiebung (Duldung)“. Lassen Sie es sich zeigen.',
      fields: {
        status: {
          label: 'Papier',
          question: 'Welches Papier ist das?',
          why: 'Auf der Karte oder dem Blatt steht die Art, oft mit einem Paragrafen.',
        },
        from: {
          label: 'seit',
          question: 'Seit wann hat die Person dieses Papier ohne Unterbrechung?',
          why: 'Für Wartezeiten zählt der erste Tag. Wenn Sie es nicht wissen, ist das kein Problem.',
        },
        to: { label: 'bis', question: 'Bis wann?', why: 'Der letzte Tag mit diesem Papier.' },
        basis: {
          label: 'Grundlage',
          question: 'Auf welcher Grundlage?',
          why: 'Der Paragraf, der auf dem Papier steht.',
        },
        issuedUnder: {
          label: 'erteilt nach',
          question: 'Nach welchem Paragrafen wurde es erteilt?',
          why: 'Er steht auf dem Papier.',
        },
      },
    },
    livesInReception: {
      label: 'Wohnpflicht in der Aufnahmeeinrichtung',
      question: 'Muss die Person noch in einer Aufnahmeeinrichtung des Landes wohnen?',
      why: 'Dort gelten andere Wartezeiten. Die Adresse steht im Papier.',
    },
  },
  norms: {
    'no-permission-needed': plain(
      'Keine Erlaubnis nötig',
      'Für Menschen aus Deutschland und der EU und für ihre Familien mit Aufenthaltskarte brauchen Sie keine Erlaubnis.',
      'Jede Arbeit, wie bei allen anderen auch. Sehen Sie den Pass oder die Karte an.',
      { 'Abs. 2 Nr. 1': 'Die Person ist deutsch, aus der EU oder gehört zu einer solchen Familie.' },
    ),
    'employ-by-paper': plain(
      'Die Arbeit ist im Papier erlaubt',
      'Steht im gültigen Papier, dass diese Arbeit erlaubt ist, dürfen Sie die Person beschäftigen.',
      'Was im Papier steht: jede Arbeit, oder nur diese Stelle. Achten Sie auf das Datum und auf Grenzen bei den Stunden.',
      {
        'Abs. 5 Satz 1': 'Im Papier steht, dass diese Arbeit erlaubt ist.',
        'Abs. 5 Satz 3 Nr. 1': 'Sie haben geprüft: Das Papier ist noch gültig.',
      },
    ),
    'work-with-title': plain(
      'Arbeiten mit diesem Aufenthaltstitel',
      'Mit diesem Aufenthaltstitel darf die Person jede Arbeit annehmen.',
      'Jede Arbeit, ohne weitere Erlaubnis. Auf dem Titel steht: „Erwerbstätigkeit erlaubt“.',
      { 'Abs. 1 Satz 1': 'Die Person hat einen Titel, für den kein Gesetz die Arbeit verbietet oder begrenzt.' },
    ),
    'work-of-title': plain(
      'Die Arbeit, für die der Titel erteilt wurde',
      'Der Titel erlaubt die Arbeit oder Ausbildung, für die er erteilt wurde.',
      'Diese Arbeit. Für eine andere Stelle fragt die Person vorher die Ausländerbehörde.',
      {
        'Abs. 1 Satz 1': 'Die Person hat einen Titel für eine bestimmte Arbeit oder Ausbildung.',
        'Abs. 3 Satz 4': 'Es ist die Arbeit oder Ausbildung, für die der Titel erteilt wurde.',
      },
    ),
    'side-job-16a': side(
      'Nebenjob in der Ausbildung',
      'Bis zu 20 Stunden in der Woche.',
      'AufenthG § 16a Abs. 3 Satz 1',
    ),
    'side-job-16b': side(
      'Nebenjob im Studium',
      'Bis zu 140 Arbeitstage im Jahr. Studentische Nebentätigkeiten zählen nicht mit.',
      'AufenthG § 16b Abs. 3 Satz 1',
    ),
    'side-job-16d': side(
      'Nebenjob während der Anerkennung',
      'Bis zu 20 Stunden in der Woche; es kommt auf den Absatz an, der im Titel steht.',
      'AufenthG § 16d Abs. 1',
    ),
    'side-job-16f': side(
      'Nebenjob im Sprachkurs',
      'Bis zu 20 Stunden in der Woche im Sprachkurs, beim Schulbesuch nicht.',
      'AufenthG § 16f Abs. 3 Satz 4',
    ),
    'side-job-16g': side(
      'Nebenjob mit der Ausbildungserlaubnis',
      'Bis zu 20 Stunden in der Woche neben der Ausbildung.',
      'AufenthG § 16g Abs. 3a',
    ),
    'side-job-17': side(
      'Nebenjob bei der Suche nach Ausbildung oder Studium',
      'Bis zu 20 Stunden in der Woche, dazu Probearbeit von zusammen höchstens zwei Wochen.',
      'AufenthG § 17 Abs. 3 Satz 1',
    ),
    'side-job-20a': side(
      'Nebenjob mit der Chancenkarte',
      'Durchschnittlich bis zu 20 Stunden in der Woche, dazu Probearbeit von jeweils höchstens zwei Wochen.',
      'AufenthG § 20a Abs. 2',
    ),
    'work-beyond-title': plain(
      'Andere oder mehr Arbeit, als der Titel erlaubt',
      'Für Arbeit, die der Titel nicht erlaubt, braucht die Person vorher eine Erlaubnis. Die Behörde kann sie geben.',
      'Die Arbeit, die in der Erlaubnis steht.',
      { 'Abs. 1 Satz 3': 'Der Titel begrenzt die Arbeit oder erlaubt sie nur für einen Zweck.' },
    ),
    'work-training-toleration': plain(
      'Die Ausbildung mit der Ausbildungsduldung',
      'Wer die Ausbildungsduldung hat, bekommt auch die Erlaubnis für diese Ausbildung.',
      'Die Ausbildung, die in der Duldung steht.',
      { 'AufenthG § 60c Abs. 1 Satz 3': 'Die Person hat die Ausbildungsduldung und macht diese Ausbildung.' },
    ),
    'work-during-asylum': plain(
      'Arbeitserlaubnis im Asylverfahren',
      'Wer nicht mehr in einer Aufnahmeeinrichtung wohnen muss, bekommt nach drei Monaten die Erlaubnis für eine Stelle.',
      permission,
      {
        'Abs. 2 Satz 1': 'Das Asylverfahren läuft, und die Person muss nicht in einer Aufnahmeeinrichtung wohnen.',
        'Abs. 2 Satz 2': 'Die Person ist seit drei Monaten mit Gestattung, Duldung oder Titel hier.',
        'AsylG § 87e': oldText,
        'Abs. 1 Satz 4': duties,
        'Abs. 2 Satz 4': 'Das Land der Person gilt als sicher, und sie hat nach dem 31. August 2015 Asyl beantragt.',
        'Abs. 1 Satz 5': accelerated,
      },
    ),
    'work-in-reception': plain(
      'Arbeitserlaubnis in der Aufnahmeeinrichtung',
      'Auch wer in einer Aufnahmeeinrichtung wohnen muss, bekommt nach drei Monaten die Erlaubnis für eine Stelle, manchmal erst nach sechs.',
      permission,
      {
        'Abs. 1 Satz 1': 'Die Person muss in einer Aufnahmeeinrichtung wohnen.',
        'Abs. 1 Satz 2 Nr. 1': 'Das Asylverfahren läuft.',
        'Abs. 1 Satz 2':
          'Der Antrag wurde vor drei Monaten registriert, oder vor sechs, wenn ein anderer EU-Staat zuständig sein kann.',
        'AsylG § 87e': oldText,
        'Abs. 1 Satz 4': duties,
        'Abs. 1 Satz 5': accelerated,
      },
    ),
    'work-tolerated-in-reception': plain(
      'Arbeitserlaubnis mit Duldung in der Aufnahmeeinrichtung',
      'Mit Duldung soll die Behörde die Arbeit nach sechs Monaten erlauben, mit gültigem Pass nach drei.',
      permission,
      {
        'Abs. 1 Satz 6':
          'Die Person hat eine Duldung, muss in einer Aufnahmeeinrichtung wohnen, und ihre Abschiebung wird nicht schon konkret vorbereitet.',
        'Abs. 1 Satz 7': 'Die Person hat die Duldung seit sechs Monaten, mit gültigem Pass seit drei.',
      },
    ),
    'work-tolerated-allowed-before': plain(
      'Arbeitserlaubnis, wenn schon im Asylverfahren Arbeit erlaubt war',
      'Wer schon im Asylverfahren arbeiten durfte, bekommt die Erlaubnis auch mit der Duldung.',
      permission,
      {
        'Abs. 1 Satz 6': 'Die Person hat eine Duldung und muss in einer Aufnahmeeinrichtung wohnen.',
        'Abs. 1 Satz 9': 'Die Person hatte während des Asylverfahrens eine Arbeitserlaubnis.',
      },
    ),
    'work-tolerated': plain(
      'Arbeitserlaubnis mit Duldung',
      'Mit einer Duldung soll die Behörde die Arbeit erlauben, wenn kein Verbot gilt.',
      permission,
      {
        'Abs. 5b Satz 1': 'Die Person hat eine Duldung und muss nicht in einer Aufnahmeeinrichtung wohnen.',
        'Abs. 5b Satz 2': measures,
        'Abs. 6': ban,
      },
    ),
    'accelerated-procedure': plain(
      'Beschleunigtes Fachkräfteverfahren',
      'Sie beantragen es bei der Ausländerbehörde, in Vollmacht der Person. Die Behörde holt Anerkennung und Zustimmung ein und meldet die Person bei der deutschen Vertretung an.',
      'Über das Visum entscheidet die Vertretung im Ausland. Frau oder Mann und Kinder können zusammen mit der Person kommen.',
      {
        'Abs. 1 Satz 1': 'Die Person lebt im Ausland und braucht ein Visum.',
        'Abs. 5': 'Sie kommt für eine Ausbildung oder für eine Arbeit, die eine Ausbildung oder ein Studium braucht.',
      },
    ),
    'duty-to-check': plain(
      'Vor dem ersten Tag prüfen',
      'Sehen Sie das Papier im Original an: Ist es gültig, und ist diese Arbeit darin erlaubt?',
      'Wiederholen Sie das, bevor das Papier abläuft.',
      { 'Abs. 5 Satz 3 Nr. 1': foreigner },
    ),
    'duty-to-copy': plain(
      'Kopie aufbewahren',
      'Bewahren Sie eine Kopie des Papiers auf, elektronisch oder auf Papier, solange die Person bei Ihnen arbeitet.',
      'Kopieren Sie auch das Zusatzblatt.',
      { 'Abs. 5 Satz 3 Nr. 2': foreigner },
    ),
    'duty-to-tell-end': plain(
      'Frühes Ende melden: vier Wochen',
      'Endet die Arbeit früher als geplant, für die ein Titel zum Arbeiten erteilt wurde, sagen Sie es der Ausländerbehörde in vier Wochen, seit Sie es wissen.',
      'Am besten schriftlich, mit Namen und letztem Tag.',
      { 'Abs. 5 Satz 3 Nr. 3': 'Der Titel wurde für die Arbeit erteilt.' },
    ),
    'duty-to-tell-end-60d': plain(
      'Ende melden: zwei Wochen',
      'Endet die Arbeit, von der die Beschäftigungsduldung abhängt, melden Sie es der Ausländerbehörde in zwei Wochen, seit Sie es wissen.',
      'Schriftlich oder elektronisch, mit Name, Staatsangehörigkeit und letztem Tag.',
      { 'AufenthG § 60d Abs. 3 Satz 3': 'Die Person hat eine Beschäftigungsduldung.' },
    ),
    'duty-to-tell-end-60c': plain(
      'Ende der Ausbildung sofort melden',
      'Endet die Ausbildung früher, melden Sie es der Ausländerbehörde sofort, in der Regel in zwei Wochen.',
      'Schriftlich oder elektronisch, mit Name, Staatsangehörigkeit und Tag.',
      { 'AufenthG § 60c Abs. 5 Satz 1': 'Die Person hat eine Ausbildungsduldung.' },
    ),
    'duty-to-tell-end-16g': plain(
      'Ende der Ausbildung sofort melden',
      'Endet die Ausbildung früher, melden Sie es der Ausländerbehörde sofort, in der Regel in zwei Wochen.',
      'Schriftlich oder elektronisch, mit Name, Staatsangehörigkeit und Tag.',
      { 'AufenthG § 16g Abs. 4 Satz 1': 'Die Person hat eine Aufenthaltserlaubnis zur Berufsausbildung nach § 16g.' },
    ),
    'duty-to-answer-agency': plain(
      'Der Arbeitsagentur antworten: ein Monat',
      'Fragt die Bundesagentur für Arbeit nach Lohn, Arbeitszeit und anderen Bedingungen, antworten Sie in einem Monat.',
      'Die Bedingungen dürfen nicht schlechter sein als bei anderen mit gleicher Arbeit.',
      { 'AufenthG § 39 Abs. 4 Satz 2': foreigner },
    ),
    'duty-to-name-advice': plain(
      'Auf kostenlose Beratung hinweisen',
      'Sagen Sie der Person spätestens am ersten Arbeitstag in Textform, dass es kostenlose Beratung zum Arbeitsrecht gibt, mit der Adresse der nächsten Stelle.',
      'Die Beratung heißt Faire Integration. Hat eine Vermittlung im Ausland die Person gebracht, ist das deren Sache.',
      { 'AufenthG § 45c Satz 1': 'Die Person kommt aus dem Ausland für diese Arbeit.' },
    ),
    'integration-subsidy': plain(
      'Eingliederungszuschuss',
      'Bis zur Hälfte des Lohns, bis zu zwölf Monate, wenn die Person am Anfang weniger leisten kann. Ab 55 Jahren bis zu 36 Monate, bei Behinderung mehr.',
      `${decides} Endet die Arbeit früh, ist ein Teil zurückzuzahlen.`,
      {
        'SGB-3 § 88': 'Sie geben der Person eine Stelle.',
        'SGB-3 § 88 Satz 1': 'Es ist schwer, die Person zu vermitteln, und sie leistet am Anfang weniger.',
        'SGB-3 § 92 Abs. 1 Nr. 1': 'Sie haben jemand anderem gekündigt, um den Zuschuss zu bekommen.',
        'SGB-3 § 92 Abs. 1 Nr. 2': 'Die Person war in den letzten vier Jahren länger als drei Monate bei Ihnen.',
      },
    ),
    'entry-qualification-subsidy': plain(
      'Einstiegsqualifizierung',
      'Die Vergütung bis 276 € im Monat und ein Pauschalbetrag für die Sozialversicherung, für vier bis zwölf Monate.',
      `${decides} Es braucht einen Vertrag, und die Kammer bekommt Bescheid. Am Ende gibt es ein Zertifikat.`,
      {
        'Abs. 1 Satz 1': 'Sie führen eine Einstiegsqualifizierung durch.',
        'Abs. 2 Satz 1': 'Sie dauert vier bis zwölf Monate.',
        'Abs. 2 Satz 1 Nr. 2': 'Sie bereitet auf einen anerkannten Ausbildungsberuf vor.',
        'Abs. 2 Satz 1 Nr. 3': 'Sie hat mindestens 20 Stunden in der Woche.',
        'Abs. 4': 'Die Person gehört zu denen, die gefördert werden können.',
        'Abs. 5': 'Die Person war schon im Unternehmen, oder es ist der Betrieb ihrer Familie.',
      },
    ),
    'trial-at-employer': plain(
      'Probe im Betrieb (Maßnahme beim Arbeitgeber)',
      'Bis zu sechs Wochen zur Probe. Die Kosten der Person werden ersetzt.',
      `${decides} Eine Erlaubnis der Ausländerbehörde kann auch dafür nötig sein.`,
      {
        'Abs. 1': 'Sie wollen die Person zur Probe beschäftigen.',
        'Abs. 1 Satz 1': 'Die Person ist bei der Arbeitsagentur oder beim Jobcenter gemeldet.',
        'Abs. 1 Satz 4': 'Die Probe ist nötig, damit die Person Arbeit findet.',
        'Abs. 2 Satz 2': 'Sie dauert höchstens sechs Wochen, für lange Arbeitslose zwölf.',
      },
    ),
    'course-for-employee': plain(
      'Weiterbildung für Beschäftigte',
      'Kosten des Kurses und ein Teil des Lohns während des Lernens. Ohne Berufsabschluss kann es der ganze Lohn sein, sonst nach Größe des Betriebs ein Viertel bis drei Viertel.',
      `${decides} Stellen Sie den Antrag, bevor der Kurs beginnt. Kurse, die Sie ohnehin geben müssen, zählen nicht.`,
      {
        'Abs. 1 Satz 1': 'Die Person arbeitet bei Ihnen und bildet sich weiter.',
        'Abs. 1 Satz 1 Nr. 1': 'Der Kurs bringt mehr als nur etwas für diesen Arbeitsplatz.',
        'Abs. 1 Satz 1 Nr. 3': 'Die Person hatte in den letzten zwei Jahren keine solche Förderung.',
        'Abs. 1 Satz 1 Nr. 4': 'Der Kurs hat mehr als 120 Stunden.',
        'Abs. 1 Satz 1 Nr. 5': 'Kurs und Anbieter sind zugelassen.',
      },
    ),
    'subsidy-long-out-of-work': plain(
      'Zuschuss für lange Arbeitslose (§ 16e SGB II)',
      'Im ersten Jahr 75 % des Lohns, im zweiten 50 %.',
      'Das Jobcenter entscheidet. Fragen Sie, bevor Sie den Vertrag schließen. Jemand vom Jobcenter begleitet die Person.',
      {
        'Abs. 1': 'Sie geben einer Person, die beim Jobcenter ist, eine Stelle.',
        'Abs. 1 Satz 1': 'Die Person ist seit zwei Jahren arbeitslos, und der Vertrag läuft mindestens zwei Jahre.',
        'SGB-3 § 92 Abs. 1 Nr. 1': 'Sie haben jemand anderem gekündigt, um den Zuschuss zu bekommen.',
        'SGB-3 § 92 Abs. 1 Nr. 2': 'Die Person war in den letzten vier Jahren länger als drei Monate bei Ihnen.',
      },
    ),
    'subsidy-participation': plain(
      'Teilhabe am Arbeitsmarkt (§ 16i SGB II)',
      'In den ersten zwei Jahren der ganze Mindestlohn (oder Tariflohn), dann jedes Jahr 10 Prozentpunkte weniger, fünf Jahre lang.',
      'Das Jobcenter entscheidet und weist die Person zu. Fragen Sie, bevor Sie den Vertrag schließen.',
      {
        'Abs. 1': 'Sie geben einer Person, die beim Jobcenter ist, eine Stelle.',
        'Abs. 3 Satz 1 Nr. 1': 'Die Person ist mindestens 25 Jahre alt.',
        'Abs. 3 Satz 1 Nr. 2': 'Sie bekam in sechs der letzten sieben Jahre Geld vom Jobcenter.',
        'Abs. 3 Satz 1': 'Das Jobcenter weist Ihnen die Person zu.',
        'Abs. 7': 'Sie haben jemand anderem gekündigt, um den Zuschuss zu bekommen.',
      },
    ),
  },
  gates: {
    'AsylG § 61 Abs. 1 Satz 3': 'Ein anderer EU-Staat wurde um Übernahme gebeten oder hat schon Schutz gegeben.',
    'AsylG § 61 Abs. 1 Satz 7': 'Die Identität ist durch einen gültigen Pass geklärt, oder es ist eine Ausbildung.',
    'AsylG § 87d': 'Georgien und Moldau: Der Asylantrag wurde bis zum 30. August 2023 gestellt.',
    'AufenthG § 4a Abs. 5 Satz 2': 'Die Person hat keinen Titel, aber die Erlaubnis steht in ihrem Papier.',
    'AufenthG § 60a Abs. 6': ban,
    'AufenthG § 60b Abs. 5 Satz 2':
      'In der Duldung steht „für Personen mit ungeklärter Identität“. Damit ist Arbeit nicht erlaubt.',
    'BeschV § 32 Abs. 1 Satz 1':
      'Die Person ist seit drei Monaten erlaubt, geduldet oder gestattet hier. Für eine Ausbildung gilt diese Wartezeit nicht.',
    'BeschV § 32 Abs. 2':
      'Die Arbeitsagentur wird nicht gefragt bei einer Ausbildung und nach vier Jahren in Deutschland ohne Unterbrechung.',
    'BeschV § 32 Abs. 2 Nr. 2': 'Es ist eine Berufsausbildung in einem anerkannten Beruf.',
    'BeschV § 32 Abs. 2 Nr. 5':
      'Die Person ist seit vier Jahren ohne Unterbrechung erlaubt, geduldet oder gestattet hier.',
    'SGB-2 § 16i Abs. 3 Satz 3': 'Fünf Jahre reichen mit minderjährigem Kind oder schwerer Behinderung.',
    'SGB-3 § 45 Abs. 8': 'Für lange Arbeitslose sind zwölf Wochen möglich.',
    'SGB-3 § 324 Abs. 1 Satz 1': before,
  },
  judgements: {
    'placement-made-harder': 'Ist es schwerer, die Person zu vermitteln, und leistet sie am Anfang weniger?',
    'job-ended-for-subsidy': 'Wurde jemand anderem gekündigt, um den Zuschuss zu bekommen?',
    'entry-qualification-needed':
      'Hat die Person noch keinen Ausbildungsplatz, ist sie noch nicht so weit, oder braucht sie aus anderen Gründen diese Hilfe?',
    'measure-needed': 'Ist die Probe nötig, damit die Person Arbeit findet?',
    'course-more-than-for-this-job': 'Bringt der Kurs mehr als nur etwas für diesen Arbeitsplatz?',
    'support-was-not-enough': 'Hat die Hilfe des Jobcenters bisher nicht gereicht, um Arbeit zu finden?',
    'jobcenter-assigns': 'Weist das Jobcenter Ihnen die Person zu?',
  },
  unencoded: {
    'work-permission-old-or-new-text':
      'Ob für Asylanträge vor dem 12. Juni 2026 schon die neue, günstigere Regel gilt, ist nicht geklärt.',
    'training-as-in-60c': 'Ob die Ausbildung alle Bedingungen des § 60c erfüllt, prüft Lotse an dieser Stelle nicht.',
    'which-paragraph-of-16d': 'Welcher Absatz des § 16d im Titel steht, kann Lotse nicht sehen.',
    'which-paragraph-of-16f': 'Ob der Titel für einen Sprachkurs oder für eine Schule ist, kann Lotse nicht sehen.',
    'no-course-within-two-years':
      'Ob die Person in den letzten zwei Jahren schon so gefördert wurde, weiß die Arbeitsagentur.',
    'five-years-with-child': 'Ob fünf Jahre reichen (Kind oder schwere Behinderung), weiß das Jobcenter.',
    'long-out-of-work-trial': 'Ob zwölf Wochen möglich sind, weiß die Arbeitsagentur oder das Jobcenter.',
    'purpose-of-visa': 'Für welchen Zweck das nationale Visum gilt, kann Lotse nicht sehen.',
    'title-behind-fiction': 'Welcher Titel mit der Fiktionsbescheinigung weitergilt, kann Lotse nicht sehen.',
  },
  papers: {
    'job-description': 'Erklärung zum Beschäftigungsverhältnis (das Formular füllen Sie aus)',
    'work-contract-draft': 'Arbeitsvertrag oder Entwurf',
    'residence-title': 'der Aufenthaltstitel mit dem Zusatzblatt',
    'power-of-attorney': 'Vollmacht der Person',
    'agreement-with-office': 'Vereinbarung mit der Ausländerbehörde',
    'subsidy-application': 'Antrag, vor dem ersten Tag',
  },
}
