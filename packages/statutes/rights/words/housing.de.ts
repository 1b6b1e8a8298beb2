import type { LawWordsPart } from '../../words/law-words.ts'

const bound = 'Für Sie gilt die Wohnsitzregel (§ 12a).'
const placeInTitle = 'In Ihrem Titel steht, wo Sie wohnen müssen.'
const seeker = 'Sie haben einen Ankunftsnachweis oder eine Aufenthaltsgestattung.'
const outside = 'Ihr Asylverfahren läuft, und Sie wohnen nicht in einer Aufnahmeeinrichtung.'
const reception = 'Sie wohnen in einer Aufnahmeeinrichtung.'
const tolerated = 'Sie haben eine Duldung.'
const threeMonths = 'Sie sind seit drei Monaten ohne Pause gestattet, geduldet oder erlaubt hier.'
const ordered = 'Eine Behörde hat Ihren Aufenthalt auf ein Gebiet beschränkt.'
const livelihood = 'Sie leben ohne Geld vom Amt und sind krankenversichert.'
const ends =
  'Hört die Arbeit oder Ausbildung in den ersten drei Monaten auf, gilt die Regel im neuen Bundesland weiter.'

export const housingDe: LawWordsPart = {
  norms: {
    'title-for-germany': {
      title: 'Sie dürfen in ganz Deutschland wohnen',
      lane: 'Wohnen § 12',
      summary:
        'Ein Aufenthaltstitel gilt für ganz Deutschland, wenn keine Wohnsitzregel und keine Auflage etwas anderes sagt.',
      allows:
        'Umziehen, wohin Sie möchten. Melden Sie sich am neuen Ort an und sagen Sie dem Jobcenter vorher Bescheid.',
      places: {
        'Abs. 1 Satz 1': 'Sie haben einen Aufenthaltstitel.',
        'AufenthG § 12a Abs. 1 Satz 1': bound,
        'AufenthG § 12a Abs. 6 Satz 1': 'Sie sind zu Familie gezogen, für die noch eine Wohnsitzregel gilt.',
        'Abs. 2 Satz 2': placeInTitle,
      },
    },
    'residence-rule-over': {
      title: 'Die Wohnsitzregel ist nach drei Jahren vorbei',
      lane: 'Wohnen § 12a',
      summary: 'Drei Jahre nach der Anerkennung oder dem ersten Titel dürfen Sie in ganz Deutschland wohnen.',
      allows: 'Umziehen, wohin Sie möchten.',
      places: {
        'Abs. 1 Satz 1': bound,
        'Abs. 1 Satz 3': 'Drei Jahre sind vorbei, und die Zeit wurde nicht verlängert.',
        'AufenthG § 12 Abs. 2 Satz 2': placeInTitle,
      },
    },
    'residence-rule-not-for-work': {
      title: 'Mit Arbeit, Ausbildung oder Studium gilt die Wohnsitzregel nicht',
      lane: 'Wohnen § 12a',
      summary:
        'Es genügt, wenn jemand aus der engen Familie arbeitet, lernt oder einen Kurs macht, den es am Ort nicht gibt.',
      allows: `Umziehen in ein anderes Bundesland. ${ends}`,
      places: {
        'Abs. 1 Satz 1': bound,
        'Abs. 1 Satz 2':
          'Jemand aus der Familie ist in Ausbildung oder Studium, arbeitet mindestens 15 Stunden mit genug Lohn für eine Person, oder macht einen Kurs, den es am vorgeschriebenen Ort nicht gibt.',
        'AufenthG § 12 Abs. 2 Satz 2': placeInTitle,
      },
    },
    'residence-rule-lifted': {
      title: 'Die Behörde muss die Wohnsitzregel aufheben',
      lane: 'Umzug § 12a Abs. 5',
      summary:
        'Wenn an einem anderen Ort Arbeit, Ausbildung, ein Kurs oder die enge Familie ist, hebt die Behörde die Regel auf Antrag auf.',
      allows: `Stellen Sie den Antrag bei der Ausländerbehörde, bevor Sie umziehen. ${ends}`,
      places: {
        'Abs. 1 Satz 1': bound,
        'Abs. 5 Satz 1 Nr. 1':
          'An einem anderen Ort gibt es Arbeit, Ausbildung, Studium, einen Kurs oder Ihre enge Familie.',
      },
    },
    'residence-rule-hardship': {
      title: 'Umzug wegen einer Härte',
      lane: 'Umzug § 12a Abs. 5',
      summary:
        'Auch um eine Härte zu vermeiden, hebt die Behörde die Regel auf, zum Beispiel für den Schutz oder die Pflege von Menschen.',
      allows:
        'Stellen Sie den Antrag bei der Ausländerbehörde und legen Sie Nachweise bei. Eine Beratung hilft beim Schreiben.',
      places: { 'Abs. 1 Satz 1': bound, 'Abs. 5 Satz 1 Nr. 2': 'Es wäre eine Härte, wenn Sie bleiben müssten.' },
    },
    'leave-reception': {
      title: 'Auszug aus der Aufnahmeeinrichtung',
      lane: 'Auszug § 47',
      summary:
        'Familien mit Kindern müssen höchstens sechs Monate in der Aufnahmeeinrichtung wohnen, andere höchstens 18.',
      allows:
        'Das Land verteilt Sie in eine Stadt oder einen Landkreis. Dort wohnen Sie meist zuerst in einer Gemeinschaftsunterkunft.',
      places: {
        'AsylG § 44 Abs. 1': reception,
        'Abs. 1 Satz 1': 'Sie sind seit 18 Monaten dort, mit Kindern seit sechs.',
        'Abs. 1 Satz 3': 'Die Behörde wirft Ihnen vor, dass Sie Pflichten verletzen.',
        'Abs. 1a Satz 1': 'Ihr Land gilt als sicher.',
        'Abs. 1b Satz 1': 'Für Sie gelten längere Zeiten.',
        'Abs. 1d Satz 1': 'Sachsen hat für einige Menschen eine längere Zeit bestimmt, höchstens 24 Monate.',
      },
    },
    'leave-reception-with-protection': {
      title: 'Sofort ausziehen nach der Anerkennung',
      lane: 'Auszug § 50',
      summary:
        'Wer Schutz oder ein Abschiebungsverbot bekommt, wird unverzüglich aus der Aufnahmeeinrichtung entlassen.',
      allows: 'Das Land verteilt Sie in eine Stadt oder einen Landkreis. Familien bleiben zusammen.',
      places: {
        'AsylG § 47 Abs. 1 Satz 1': reception,
        'Abs. 1 Satz 1 Nr. 1': 'Sie haben Schutz oder ein Abschiebungsverbot bekommen.',
      },
    },
    'asylum-free-travel': {
      title: 'Sie dürfen in ganz Deutschland reisen',
      lane: 'Reisen § 59a',
      summary:
        'Nach drei Monaten endet die räumliche Beschränkung, wenn Sie nicht mehr in der Aufnahmeeinrichtung wohnen müssen.',
      allows: 'Reisen und besuchen, ohne zu fragen. Wohnen müssen Sie weiter dort, wo Sie zugewiesen sind.',
      places: {
        'AsylG § 56 Abs. 1': seeker,
        'Abs. 1 Satz 1': threeMonths,
        'Abs. 1 Satz 2': 'Sie müssen nicht in einer Aufnahmeeinrichtung wohnen.',
        'AsylG § 59b Abs. 1': ordered,
      },
    },
    'asylum-free-residence': {
      title: 'Selbst wählen, wo Sie wohnen',
      lane: 'Wohnen § 60',
      summary: 'Nur wer vom Amt lebt, muss an dem zugewiesenen Ort wohnen. Wer genug verdient, kann den Ort wählen.',
      allows: 'Fragen Sie vor dem Umzug die Ausländerbehörde, damit sie die Auflage streicht.',
      places: {
        'Abs. 1 Satz 1': outside,
        'Abs. 2 Satz 1': livelihood,
        'AsylG § 59a Abs. 1 Satz 1': threeMonths,
        'AsylG § 59b Abs. 1': ordered,
      },
    },
    'asylum-leave-for-work': {
      title: 'Erlaubnis, das Gebiet für Arbeit oder Schule zu verlassen',
      lane: 'Reisen § 58',
      summary:
        'Für eine erlaubte Arbeit, für Schule, Ausbildung oder Studium gibt die Behörde die Erlaubnis in der Regel.',
      allows:
        'Regelmäßig in das andere Gebiet fahren. Zu Terminen bei Behörden und Gerichten dürfen Sie ohne Erlaubnis.',
      places: {
        'Abs. 1 Satz 1': outside,
        'Abs. 1 Satz 3': 'Sie brauchen es für Arbeit, Schule, Ausbildung oder Studium.',
      },
    },
    'asylum-leave-for-urgent-reasons': {
      title: 'Erlaubnis, das Gebiet aus wichtigem Grund zu verlassen',
      lane: 'Reisen § 58',
      summary:
        'Bei dringenden familiären Gründen, nötiger Behandlung oder anderen zwingenden Gründen muss die Behörde es erlauben.',
      allows:
        'Fragen Sie vorher bei der Ausländerbehörde. Zu Anwältinnen, Anwälten und Beratungen soll sie es immer erlauben.',
      places: { 'Abs. 1 Satz 1': outside, 'Abs. 1 Satz 2': 'Es gibt einen dringenden Grund.' },
    },
    'reception-leave-for-urgent-reasons': {
      title: 'Erlaubnis, das Gebiet aus wichtigem Grund zu verlassen',
      lane: 'Reisen § 57',
      summary:
        'Auch aus der Aufnahmeeinrichtung: bei dringenden familiären Gründen, nötiger Behandlung oder anderen zwingenden Gründen.',
      allows:
        'Fragen Sie vorher beim Bundesamt. Zu Terminen bei Behörden und Gerichten dürfen Sie ohne Erlaubnis; sagen Sie vorher Bescheid.',
      places: {
        'AsylG § 47 Abs. 1 Satz 1': reception,
        'AsylG § 56 Abs. 1': seeker,
        'Abs. 1': 'Es gibt einen dringenden Grund.',
      },
    },
    'toleration-free-travel': {
      title: 'Sie dürfen in ganz Deutschland reisen',
      lane: 'Reisen § 61',
      summary: 'Nach drei Monaten endet die räumliche Beschränkung auf Sachsen.',
      allows: 'Reisen und besuchen, ohne zu fragen. Wohnen müssen Sie weiter am festgelegten Ort.',
      places: { 'Abs. 1 Satz 1': tolerated, 'Abs. 1b': threeMonths, 'Abs. 1c Satz 1': ordered },
    },
    'toleration-leave-area': {
      title: 'Erlaubnis, Sachsen zu verlassen',
      lane: 'Reisen § 61',
      summary: 'Für Arbeit, Schule, Ausbildung, Studium oder die Familie kann die Behörde eine Ausnahme machen.',
      allows: 'Fragen Sie vorher bei der Ausländerbehörde.',
      places: {
        'Abs. 1 Satz 1': tolerated,
        'Abs. 1 Satz 2': 'Sie brauchen es für Schule, Ausbildung, Familie oder eine Arbeit.',
      },
    },
    'toleration-free-residence': {
      title: 'Selbst wählen, wo Sie wohnen',
      lane: 'Wohnen § 61',
      summary: 'Nur wer vom Amt lebt, muss an einem bestimmten Ort wohnen. Wer genug verdient, kann den Ort wählen.',
      allows: 'Fragen Sie vor dem Umzug die Ausländerbehörde, damit sie die Auflage streicht.',
      places: { 'Abs. 1 Satz 1': tolerated, 'Abs. 1d Satz 1': livelihood, 'Abs. 1c Satz 1': ordered },
    },
    'toleration-change-place': {
      title: 'An einen anderen Ort umziehen',
      lane: 'Umzug § 61',
      summary: 'Die Ausländerbehörde kann den Wohnort ändern. Familie und andere menschliche Gründe muss sie beachten.',
      allows: 'Stellen Sie den Antrag schriftlich, mit Nachweisen. Kurze Reisen sind ohne Erlaubnis möglich.',
      places: { 'Abs. 1 Satz 1': tolerated },
    },
    'rent-assurance': {
      title: 'Das Jobcenter sagt vorher zu, die Miete zu zahlen',
      lane: 'Miete § 22',
      summary: 'Ist die Miete angemessen, muss das Jobcenter zusagen, dass es sie übernimmt.',
      allows:
        'Unterschreiben Sie den Mietvertrag erst nach der Zusage. Auch Umzug und Kaution brauchen vorher eine Zusage.',
      places: {
        'SGB-2 § 7 Abs. 1 Satz 2 Nr. 2 Buchst. a':
          'Sie haben einen Aufenthaltstitel oder eine Bescheinigung, die für ihn steht.',
        'SGB-2 § 7 Abs. 1 Satz 1 Nr. 3': 'Sie bekommen Geld vom Jobcenter.',
        'Abs. 4 Satz 3': 'Die Miete ist angemessen. Die Grenze nennt das Jobcenter.',
      },
    },
  },
  judgements: {
    'income-covers-average-need':
      'Reicht der Lohn so weit wie das, was das Jobcenter einer Person im Durchschnitt für Leben und Wohnen zahlt?',
    'residence-rule-is-a-hardship': 'Wäre es eine Härte, am bisherigen Ort bleiben zu müssen?',
    'urgent-reasons-to-leave': 'Gibt es einen dringenden familiären, medizinischen oder anderen zwingenden Grund?',
    'job-without-labour-market-test': 'Haben Sie eine Arbeit, für die die Arbeitsagentur den Arbeitsmarkt nicht prüft?',
    'rent-is-adequate': 'Ist die Miete angemessen? Die Grenzen legt jeder Landkreis fest.',
  },
  unencoded: {
    'residence-rule-for-older-protection':
      'Das Gesetz nennt seit Juni 2026 nur noch den Schutz nach neuem Recht. Ob die Wohnsitzregel auch bei älterem Schutz weiter gilt, ist offen. Fragen Sie vor einem Umzug die Ausländerbehörde oder eine Beratung.',
    'saxon-ordinance-on-reception':
      'Sachsen kann für Menschen aus bestimmten Ländern bis zu 24 Monate festlegen. Für welche, kann Lotse nicht sagen.',
    'time-in-secondary-migration-facility':
      'In den besonderen Einrichtungen für Dublin-Fälle gelten andere Zeiten. Die rechnet Lotse nicht.',
  },
  papers: { 'rent-offer': 'Angebot oder Entwurf des Mietvertrags' },
  inFavour: {
    'living-with-family': 'Sie möchten mit Ihrer Familie zusammenleben, oder es gibt ähnlich wichtige Gründe.',
  },
}
