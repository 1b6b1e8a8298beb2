import type { LawWordsPart } from '../../words/law-words.ts'
import { roadsDe } from '../../words/roads.de.ts'
import type { TopicWords } from '../topics.ts'

const fromSearch =
  'Sie sind nicht gerade mit einer Erlaubnis zur Suche (§ 17) hier. Dann gibt es in der Regel nur Titel für Ausbildung, Studium oder erfahrene Fachkräfte.'
const fromSchool =
  'Sie sind nicht gerade mit einer Erlaubnis für die Schule (§ 16f Abs. 2) hier. Dann gibt es in der Regel keinen anderen Titel ohne Anspruch.'
const afterExchange = 'Sie sind für einen Schüleraustausch hier. Danach gibt es keinen anderen Titel ohne Anspruch.'
const partnership = 'Sie hatten schon drei Jahre lang eine Anerkennungspartnerschaft.'
const lent = 'Sie arbeiten für eine Zeitarbeitsfirma, die Sie an andere Betriebe verleiht.'
const A2 = 'In der Regel brauchen Sie mindestens A2.'
const job = {
  'AufenthG § 18 Abs. 2 Nr. 1': 'Sie haben ein konkretes Arbeitsangebot.',
  'AufenthG § 18 Abs. 2 Nr. 3': 'Sie haben die Erlaubnis für den Beruf, oder sie ist zugesagt, wenn er eine braucht.',
  'AufenthG § 18 Abs. 2 Nr. 4a': 'Sie und der Betrieb versichern, dass Sie die Arbeit wirklich tun.',
  'AufenthG § 40 Abs. 1 Nr. 2': lent,
}
const temporary = {
  'AufenthG § 16a Abs. 1 Satz 2':
    'Sie haben eine Aufenthaltserlaubnis für die Ausbildung: Daneben gibt es diese nicht.',
  'AufenthG § 16b Abs. 4 Satz 1': 'Sie haben eine Aufenthaltserlaubnis für das Studium: Daneben gibt es diese nicht.',
  'AufenthG § 16d Abs. 3 Satz 6': partnership,
}
const from45 = {
  'BeschV § 1 Abs. 2 Satz 1':
    'Beginnt die Arbeit ab 45 Jahren, brauchen Sie ein hohes Gehalt oder eine Altersversorgung.',
}
const mobility = {
  'AufenthG § 19f Abs. 5 Satz 1':
    'Der Aufenthalt ist abgelehnt, oder es gibt ein Ausweisungsinteresse: Dann wird er abgelehnt.',
  'AufenthG § 11 Abs. 1 Satz 3': 'Gegen Sie gilt ein Einreise- und Aufenthaltsverbot.',
}
const transfer = {
  'Abs. 2 Satz 1 Nr. 2': 'Sie sind seit mindestens sechs Monaten in der Firma oder Gruppe und bleiben es.',
  'Abs. 2 Satz 1 Nr. 3': 'Die Versetzung dauert mehr als 90 Tage.',
  'Abs. 2 Satz 1 Nr. 4': 'Sie haben den Vertrag und, wenn nötig, das Abordnungsschreiben, mit Rückkehr.',
  'Abs. 5': 'Sie haben Freizügigkeit wie Unionsbürger, oder es ist ein Praktikum im Studium.',
  'Abs. 6': 'Sie sind länger in einem anderen EU-Staat, oder die letzte Versetzung ist keine sechs Monate her.',
  'BeschV § 10a Nr. 2': 'Lohn und Arbeitsbedingungen sind nicht schlechter als bei anderen.',
  'AufenthV § 39 Satz 2': 'Die ICT-Karte wird in der Regel mit einem Visum geholt, nicht hier beantragt.',
}
const before = {
  'AufenthG § 17 Abs. 3 Satz 2': fromSearch,
  'AufenthG § 16f Abs. 3 Satz 1': fromSchool,
  'AufenthG § 16f Abs. 3 Satz 2': afterExchange,
}

const own: LawWordsPart = {
  norms: {
    'permit-school': {
      title: 'Aufenthaltserlaubnis für eine internationale Schule',
      lane: 'Schule § 16f',
      summary:
        'Für Schülerinnen und Schüler, die für eine internationale oder private Schule kommen, in der Regel ab der neunten Klasse.',
      allows: 'Sie dürfen die Schule besuchen. Arbeiten ist nicht erlaubt.',
      places: {
        ...before,
        'Abs. 2':
          'Sie haben einen Platz an einer Schule mit internationaler Ausrichtung oder an einer privaten Schule.',
        'Abs. 2 Halbsatz 1': 'Der Platz ist in der neunten Klasse oder höher.',
        'Abs. 2 Halbsatz 2': 'In der Klasse sind verschiedene Staatsangehörigkeiten.',
        'Abs. 3 Satz 2': afterExchange,
      },
    },
    'permit-search-study-place': {
      title: 'Aufenthaltserlaubnis zur Bewerbung um ein Studium',
      lane: 'Suche § 17',
      summary: 'Für Menschen, die sich hier um einen Studienplatz bewerben, bis zu neun Monate.',
      allows: 'Sie dürfen sich bewerben, bis zu 20 Stunden in der Woche arbeiten und insgesamt zwei Wochen zur Probe.',
      places: {
        ...before,
        'Abs. 2 Satz 1': 'Sie wollen sich um einen Studienplatz bewerben.',
        'Abs. 2 Satz 1 Nr. 1':
          'Sie haben den Schulabschluss und die Sprache für das Studium oder erreichen beides in neun Monaten.',
        'Abs. 2 Satz 1 Nr. 2': 'Ihr Lebensunterhalt ist gesichert.',
      },
    },
    'permit-study-protected-elsewhere': {
      title: 'Aufenthaltserlaubnis für das Studium bei Schutz in einem anderen EU-Staat',
      lane: 'Studium § 16b',
      summary:
        'Für Menschen, denen ein anderer EU-Staat Schutz gegeben hat, die dort studieren und einen Teil des Studiums hier machen.',
      allows:
        'Sie dürfen den Teil des Studiums hier machen und bis zu 140 Arbeitstage im Jahr arbeiten. Die Erlaubnis gilt für diesen Teil.',
      places: {
        ...before,
        'Abs. 7 Satz 1': 'Ein anderer EU-Staat hat Ihnen internationalen Schutz gegeben.',
        'Abs. 7 Satz 1 Halbsatz 2': 'Sie studieren seit mindestens zwei Jahren in einem anderen EU-Staat.',
        'AufenthG § 16c Abs. 1 Satz 1 Nr. 2':
          'Ein Programm oder eine Vereinbarung der Hochschulen sieht den Teil hier vor.',
        'AufenthG § 16c Abs. 1 Satz 1 Nr. 3': 'Die Hochschule hier hat Sie zugelassen.',
        'AufenthG § 19f Abs. 3 Nr. 1': 'Ihr Asylverfahren läuft noch, oder Deutschland hat Ihnen Schutz gegeben.',
      },
    },
    'permit-recognition-agreement': {
      title: 'Aufenthaltserlaubnis nach einer Vermittlungsabsprache',
      lane: 'Anerkennung § 16d',
      summary:
        'Für Menschen, die die Arbeitsagentur durch eine Absprache mit ihrem Herkunftsland in eine Arbeit vermittelt hat.',
      allows:
        'Sie dürfen in dieser Arbeit arbeiten und die Anerkennung betreiben, ein Jahr lang und bis zu drei Jahre. Daneben sind 20 Stunden in der Woche andere Arbeit erlaubt.',
      places: {
        ...before,
        'Abs. 4 Satz 1': 'Die Arbeitsagentur hat Sie durch eine Absprache in eine Arbeit vermittelt.',
        'Abs. 4 Satz 1 Halbsatz 2': 'Sie hatten diese Erlaubnis schon drei Jahre.',
        'Abs. 4 Satz 2': 'Sie können so viel Deutsch, wie die Absprache verlangt.',
        'Abs. 4 Satz 2 Halbsatz 2': A2,
        'Abs. 3 Satz 6': partnership,
        'AufenthG § 40 Abs. 1 Nr. 2': lent,
        'BeschV § 2': 'Die Arbeit hat mit Ihrem Beruf zu tun.',
        'BeschV § 2 Abs. 1 Satz 1 Nr. 1': 'Sie haben die Erlaubnis für diese Arbeit, wenn sie eine braucht.',
        'BeschV § 2 Abs. 1 Satz 1 Nr. 2': 'Sie erklären, dass Sie hier die Anerkennung beantragen.',
      },
    },
    'permit-recognition-examination': {
      title: 'Aufenthaltserlaubnis für eine Prüfung zur Anerkennung',
      lane: 'Prüfung § 16d',
      summary: 'Für Menschen, die hier nur eine Prüfung für die Anerkennung ihres Berufs ablegen.',
      allows: 'Sie dürfen die Prüfung ablegen. Arbeiten ist nicht erlaubt.',
      places: {
        ...before,
        'Abs. 3 Satz 6': partnership,
        'Abs. 5 Satz 1': 'Sie legen eine Prüfung zur Anerkennung Ihres Berufs ab.',
        'Abs. 5 Satz 1 Halbsatz 2': 'Ihr Deutsch reicht für die Prüfung, oder die Prüfung soll es zeigen.',
        'Abs. 5 Satz 1 Halbsatz 3': A2,
      },
    },
    'permit-qualification-analysis': {
      title: 'Aufenthaltserlaubnis für eine Qualifikationsanalyse',
      lane: 'Analyse § 16d',
      summary: 'Für Menschen, die statt mit Papieren praktisch zeigen, was sie in ihrem Beruf können.',
      allows: 'Sie dürfen bis zu sechs Monate bleiben und 20 Stunden in der Woche arbeiten.',
      places: {
        ...before,
        'Abs. 3 Satz 6': partnership,
        'Abs. 6 Satz 2 Nr. 1': 'Die Anerkennungsstelle hat die Qualifikationsanalyse zugesagt.',
        'Abs. 6 Satz 2 Nr. 2': 'Ihr Deutsch reicht für die Analyse.',
        'Abs. 6 Satz 2 Nr. 2 Halbsatz 2': A2,
      },
    },
    'permit-single-case': {
      title: 'Aufenthaltserlaubnis für eine Arbeit im öffentlichen Interesse',
      lane: 'Einzelfall § 19c',
      summary:
        'Für Menschen mit einem Arbeitsangebot, an dem ein besonderes öffentliches Interesse besteht. Das ist selten.',
      allows: 'Sie dürfen in dieser Arbeit arbeiten, bis zu vier Jahre.',
      places: {
        ...before,
        ...job,
        'Abs. 3': 'An Ihrer Arbeit besteht ein öffentliches Interesse, etwa für die Region oder den Arbeitsmarkt.',
      },
    },
    'permit-civil-servant': {
      title: 'Aufenthaltserlaubnis für Beamtinnen und Beamte',
      lane: 'Beamte § 19c',
      summary: 'Für Menschen, die in Deutschland verbeamtet sind.',
      allows: 'Sie dürfen Ihren Dienst tun. Die Erlaubnis gilt drei Jahre.',
      places: { 'Abs. 4 Satz 1': 'Sie sind Beamtin oder Beamter eines deutschen Dienstherrn.' },
    },
    'settlement-civil-servant': {
      title: 'Niederlassungserlaubnis für Beamtinnen und Beamte',
      lane: 'Beamte § 19c',
      summary: 'Nach drei Jahren als Beamtin oder Beamter, ohne fünf Jahre Wartezeit und ohne Rentenbeiträge.',
      allows: 'Sie dürfen auf Dauer bleiben und jede Arbeit tun.',
      places: {
        'Abs. 4 Satz 3': 'Sie haben seit drei Jahren die Erlaubnis als Beamtin oder Beamter.',
        'AufenthG § 9 Abs. 2 Satz 1 Nr. 2': 'Ihr Lebensunterhalt ist gesichert.',
        'AufenthG § 9 Abs. 2 Satz 1 Nr. 4': 'Gründe der öffentlichen Ordnung sprechen nicht dagegen.',
        'AufenthG § 9 Abs. 2 Satz 1 Nr. 5': 'Sie dürfen Ihre Arbeit tun.',
        'AufenthG § 9 Abs. 2 Satz 1 Nr. 6': 'Sie haben die Erlaubnisse, die Ihr Beruf auf Dauer verlangt.',
        'AufenthG § 9 Abs. 2 Satz 1 Nr. 7': 'Sie können Deutsch auf B1.',
        'AufenthG § 9 Abs. 2 Satz 1 Nr. 8': 'Sie kennen die Rechts- und Gesellschaftsordnung.',
        'AufenthG § 9 Abs. 2 Satz 1 Nr. 9': 'Ihre Wohnung ist groß genug.',
        'AufenthG § 9 Abs. 2 Satz 3':
          'Wer wegen Krankheit oder Behinderung nicht lernen kann, muss Deutsch nicht nachweisen.',
        'AufenthG § 9 Abs. 2 Satz 4': 'Bei einer Härte kann davon abgesehen werden.',
        'AufenthG § 9 Abs. 2 Satz 5':
          'Wer sich einfach verständigen kann und keinen Kurs machen durfte, muss es nicht nachweisen.',
        'AufenthG § 9 Abs. 2 Satz 6':
          'Wer wegen Krankheit oder Behinderung nicht genug verdienen kann, muss es nicht nachweisen.',
      },
    },
    'permit-practice-for-recognition': {
      title: 'Aufenthaltserlaubnis für eine praktische Tätigkeit zur Anerkennung',
      lane: 'Praxis § 19c',
      summary: 'Für Menschen, von denen die Anerkennung oder die Berufserlaubnis zuerst praktische Arbeit verlangt.',
      allows: 'Sie dürfen diese Tätigkeit auf Zeit tun.',
      places: {
        ...before,
        ...job,
        'BeschV § 8 Abs. 3': 'Die Anerkennung oder die Berufserlaubnis verlangt die praktische Tätigkeit vorher.',
      },
    },
    'permit-mother-tongue-teacher': {
      title: 'Aufenthaltserlaubnis für Unterricht in der Muttersprache',
      lane: 'Lehre § 19c',
      summary: 'Für Lehrkräfte, die unter Aufsicht des Konsulats in der Muttersprache unterrichten, bis zu fünf Jahre.',
      allows: 'Sie dürfen in dieser Arbeit arbeiten.',
      places: {
        ...before,
        ...job,
        ...temporary,
        'BeschV § 11 Abs. 1': 'Sie unterrichten an Schulen in der Muttersprache, unter Aufsicht des Konsulats.',
        'BeschV § 11 Abs. 3':
          'Ihre fünf Jahre sind verbraucht, oder der frühere Titel endete vor weniger als drei Jahren.',
      },
    },
    'permit-specialty-cook': {
      title: 'Aufenthaltserlaubnis für Spezialitätenküche',
      lane: 'Küche § 19c',
      summary: 'Für Köchinnen und Köche in Spezialitätenrestaurants, in Vollzeit und bis zu vier Jahre.',
      allows: 'Sie dürfen in diesem Restaurant arbeiten. Die erste Zustimmung gilt ein Jahr.',
      places: {
        ...before,
        ...job,
        ...temporary,
        'BeschV § 11 Abs. 2 Satz 1': 'Sie kochen in Vollzeit in einem Spezialitätenrestaurant.',
        'BeschV § 11 Abs. 3':
          'Ihre vier Jahre sind verbraucht, oder der frühere Titel endete vor weniger als drei Jahren.',
      },
    },
    'permit-driver-to-be': {
      title: 'Aufenthaltserlaubnis auf dem Weg zum Lkw- oder Busfahren',
      lane: 'Fahren § 19c',
      summary: 'Für Menschen, die im Herkunftsland Lkw oder Bus fahren dürfen und hier die Fahrerlaubnis machen.',
      allows: 'Sie dürfen in dem Betrieb arbeiten, bis zu 15 Monate, während Sie alles Nötige machen.',
      places: {
        ...before,
        ...job,
        ...from45,
        'BeschV § 24a Abs. 2': 'Sie wollen Lkw im Güterverkehr oder Bus fahren und machen hier, was dafür fehlt.',
        'BeschV § 24a Abs. 2 Satz 1 Nr. 1': 'Der Vertrag verpflichtet Sie zu Führerschein und Qualifikation.',
        'BeschV § 24a Abs. 2 Satz 1 Nr. 2': 'Alles ist in 15 Monaten zu schaffen.',
        'BeschV § 24a Abs. 2 Satz 1 Nr. 3': 'Derselbe Betrieb hat Ihnen danach eine Stelle zum Fahren angeboten.',
        'BeschV § 24a Abs. 2 Satz 1 Nr. 4': 'Sie haben die Fahrerlaubnis Ihres Herkunftslandes.',
        'BeschV § 1 Abs. 2 Satz 2': 'Bei öffentlichem Interesse an Ihrer Arbeit kann davon abgesehen werden.',
      },
    },
    'permit-western-balkans': {
      title: 'Aufenthaltserlaubnis nach der Westbalkanregelung',
      lane: 'Westbalkan § 19c',
      summary:
        'Für Menschen aus Albanien, Bosnien und Herzegowina, Kosovo, Montenegro, Nordmazedonien oder Serbien mit einem Arbeitsangebot.',
      allows:
        'Sie dürfen in dieser Arbeit arbeiten. Der erste Antrag geht nur an einer deutschen Auslandsvertretung dort.',
      places: {
        ...before,
        ...job,
        ...from45,
        'BeschV § 26 Abs. 2 Satz 1': 'Sie haben den Pass eines dieser Staaten.',
        'BeschV § 26 Abs. 2 Satz 2': 'Der erste Antrag ist bei einer deutschen Auslandsvertretung dort gestellt.',
        'BeschV § 26 Abs. 2 Satz 3': 'Die Zahl der Zustimmungen im Jahr ist begrenzt, und es ist noch eine frei.',
        'BeschV § 26 Abs. 2 Satz 4':
          'Sie haben in den 24 Monaten vor dem Antrag Leistungen nach dem Asylbewerberleistungsgesetz bekommen.',
        'BeschV § 1 Abs. 2 Satz 4': 'Nur in begründeten Ausnahmefällen kann davon abgesehen werden.',
      },
    },
    'work-that-is-no-employment': {
      title: 'Kurze Arbeit, die nicht als Beschäftigung gilt',
      lane: 'Kurz § 30 BeschV',
      summary:
        'Manche kurze Arbeit gilt nicht als Beschäftigung, meist bis 90 Tage. Sie braucht keine Erlaubnis zur Arbeit.',
      allows: 'Sie dürfen diese Arbeit tun. Ob Sie für die Einreise ein Visum brauchen, ist eine andere Frage.',
      places: { 'BeschV § 30': 'Es ist eine dieser Tätigkeiten, und sie dauert nicht länger, als erlaubt ist.' },
    },
    'study-mobility': {
      title: 'Ein Teil des Studiums hier, ohne eigenen Titel',
      lane: 'Studium § 16c',
      summary: 'Wer in einem anderen EU-Staat studiert, darf einen Teil hier machen, bis zu 360 Tage.',
      allows:
        'Sie dürfen hier studieren und anteilig zu 140 Arbeitstagen im Jahr arbeiten. Das Bundesamt bescheinigt es.',
      places: {
        ...mobility,
        'Abs. 1 Satz 1': 'Die Hochschule hier hat es mitgeteilt, und Sie bleiben höchstens 360 Tage.',
        'Abs. 1 Satz 1 Nr. 1': 'Sie haben für die ganze Zeit einen Titel eines anderen EU-Staates für das Studium.',
        'Abs. 1 Satz 1 Nr. 2': 'Ein Programm oder eine Vereinbarung der Hochschulen sieht den Teil hier vor.',
        'Abs. 1 Satz 1 Nr. 3': 'Die Hochschule hier hat Sie zugelassen.',
        'Abs. 1 Satz 1 Nr. 4': 'Sie haben einen gültigen Pass.',
        'Abs. 1 Satz 1 Nr. 5': 'Ihr Lebensunterhalt ist gesichert.',
      },
    },
    'research-mobility': {
      title: 'Ein Teil der Forschung hier, ohne eigenen Titel',
      lane: 'Forschung § 18e',
      summary: 'Wer in einem anderen EU-Staat forscht, darf einen Teil hier machen, bis zu 180 Tage in 360 Tagen.',
      allows: 'Sie dürfen an der Einrichtung forschen und lehren. Das Bundesamt bescheinigt es.',
      places: {
        ...mobility,
        'Abs. 1 Satz 1': 'Die Einrichtung hier hat es mitgeteilt, und Sie bleiben höchstens 180 Tage in 360 Tagen.',
        'Abs. 1 Satz 1 Nr. 1': 'Sie haben einen Titel eines anderen EU-Staates für die Forschung.',
        'Abs. 1 Satz 1 Nr. 2': 'Sie haben eine Vereinbarung mit der Einrichtung hier.',
        'Abs. 1 Satz 1 Nr. 3': 'Sie haben einen gültigen Pass.',
        'Abs. 1 Satz 1 Nr. 4': 'Ihr Lebensunterhalt ist gesichert.',
      },
    },
    'blue-card-mobility': {
      title: 'Geschäftlich hier mit der Blauen Karte eines anderen EU-Staates',
      lane: 'Blaue Karte § 18h',
      summary: 'Für geschäftliche Aufenthalte bis zu 90 Tage in 180 Tagen. Eine neue Stelle hier gehört nicht dazu.',
      allows: 'Sie dürfen tun, was zu Ihrem Arbeitsvertrag dort gehört, ohne Titel und ohne Arbeitserlaubnis.',
      places: {
        ...mobility,
        'Abs. 1 Satz 1':
          'Sie haben eine gültige Blaue Karte EU eines anderen EU-Staates, oder danach sein langfristiges Aufenthaltsrecht.',
        'Abs. 1 Satz 1 Halbsatz 2': 'Der Aufenthalt gehört zu den Aufgaben aus dem Arbeitsvertrag der Karte.',
        'Abs. 1 Satz 1 Halbsatz 3': 'Sie bleiben höchstens 90 Tage in 180 Tagen.',
      },
    },
    'permit-study-internship': {
      title: 'Aufenthaltserlaubnis für ein Praktikum zum Studium',
      lane: 'Praktikum § 16e',
      summary: 'Für Studierende und Menschen mit frischem Abschluss, für ein Praktikum bis zu sechs Monaten.',
      allows: 'Sie dürfen das Praktikum machen.',
      places: {
        'Abs. 1 Nr. 2': 'Sie haben eine Vereinbarung über ein Praktikum.',
        'Abs. 1 Nr. 3': 'Sie studieren oder haben den Abschluss seit höchstens zwei Jahren.',
        'Abs. 1 Nr. 4': 'Das Praktikum passt im Fach und im Niveau zum Studium.',
        'Abs. 1 Nr. 5': 'Die Einrichtung hat erklärt, dass sie mögliche Kosten trägt.',
      },
    },
    'permit-voluntary-service': {
      title: 'Aufenthaltserlaubnis für den europäischen Freiwilligendienst',
      lane: 'Freiwillige § 19e',
      summary: 'Für Menschen mit einer Vereinbarung über einen europäischen Freiwilligendienst.',
      allows: 'Sie dürfen den Dienst leisten, höchstens ein Jahr.',
      places: { 'Abs. 1': 'Sie haben die Vereinbarung mit der Einrichtung, mit allem, was darin stehen muss.' },
    },
    'permit-mobile-research': {
      title: 'Aufenthaltserlaubnis für mobile Forschende',
      lane: 'Forschung § 18f',
      summary: 'Für Forschende mit dem Titel eines anderen EU-Staates, für mehr als 180 Tage bis zu einem Jahr.',
      allows: 'Sie dürfen an der Einrichtung forschen und lehren.',
      places: {
        'Abs. 1': 'Die Forschung hier dauert mehr als 180 Tage und höchstens ein Jahr.',
        'Abs. 1 Nr. 1': 'Sie haben einen Titel eines anderen EU-Staates für die Forschung.',
        'Abs. 1 Nr. 2': 'Sie haben einen gültigen Pass.',
        'Abs. 1 Nr. 3': 'Sie haben eine Vereinbarung mit der Einrichtung hier.',
        'Abs. 5': 'Der Antrag läuft neben einer Mitteilung für einen kurzen Aufenthalt, oder er kam zu spät.',
        'AufenthV § 39 Satz 1 Nr. 10': 'Mit dem Titel des anderen Staates können Sie den Antrag hier stellen.',
      },
    },
    'blue-card-from-elsewhere': {
      title: 'Blaue Karte EU für Menschen mit der Karte eines anderen EU-Staates',
      lane: 'Blaue Karte § 18i',
      summary: 'Wer seit zwölf Monaten mit einer Blauen Karte in einem anderen EU-Staat lebt, kann hierher wechseln.',
      allows: 'Sie dürfen in der neuen Stelle arbeiten, bis zu vier Jahre.',
      places: {
        ...job,
        'Abs. 1 Satz 1': 'Sie haben eine gültige Blaue Karte EU eines anderen EU-Staates.',
        'Abs. 1 Satz 1 Halbsatz 2':
          'Sie leben dort seit zwölf Monaten mit ihr, oder seit sechs Monaten, wenn Sie schon einmal so umgezogen sind.',
        'AufenthG § 18 Abs. 3 Nr. 2':
          'Ihr Abschluss ist deutsch, anerkannt oder vergleichbar. Nach zwei Jahren mit der Karte wird er nicht noch einmal geprüft.',
        'AufenthG § 18g Abs. 1': 'Die Stelle passt zum Abschluss, und das Gehalt reicht für die Blaue Karte.',
        'AufenthG § 18g Abs. 3': 'Die Stelle dauert mindestens sechs Monate.',
        'AufenthV § 39 Satz 1 Nr. 7':
          'Mit der anderen Karte können Sie den Antrag hier stellen, innerhalb eines Monats nach der Einreise.',
      },
    },
    'permit-business-by-treaty': {
      title: 'Aufenthaltserlaubnis zur Selbständigkeit nach einem Vertrag der Staaten',
      lane: 'Selbständig § 21',
      summary: 'Für Menschen, deren Staat mit Deutschland einen Vertrag über gegenseitige Vergünstigungen hat.',
      allows: 'Sie dürfen selbständig arbeiten, bis zu drei Jahre.',
      places: {
        ...before,
        'Abs. 2': 'Sie wollen selbständig arbeiten.',
        'Abs. 2 Halbsatz 2': 'Ein Vertrag zwischen Ihrem Staat und Deutschland sieht es vor.',
        'Abs. 3': 'Sie sind höchstens 45 Jahre alt oder haben eine Altersversorgung.',
      },
    },
    'permit-founding-grant': {
      title: 'Aufenthaltserlaubnis zur Gründung mit Stipendium',
      lane: 'Gründung § 21',
      summary: 'Für Fachkräfte mit einem öffentlichen Stipendium, um ein Unternehmen vorzubereiten.',
      allows: 'Sie dürfen die Gründung vorbereiten, höchstens 18 Monate.',
      places: {
        ...before,
        'Abs. 2b Satz 1 Nr. 1':
          'Sie sind Fachkraft: Ihr Beruf oder Abschluss ist deutsch, anerkannt oder vergleichbar.',
        'Abs. 2b Satz 1 Nr. 2': 'Sie haben ein öffentliches Stipendium zur Gründung, das zum Leben reicht.',
        'Abs. 3': 'Sie sind höchstens 45 Jahre alt oder haben eine Altersversorgung.',
      },
    },
    'self-employment-beside': {
      title: 'Erlaubnis zur Selbständigkeit neben dem bisherigen Aufenthalt',
      lane: 'Selbständig § 21',
      summary: 'Wer eine Aufenthaltserlaubnis für etwas anderes hat, kann daneben selbständig arbeiten dürfen.',
      allows:
        'Sie dürfen selbständig arbeiten und behalten Ihren bisherigen Titel. Erlaubt Ihr Titel jede Arbeit, brauchen Sie das nicht.',
      places: {
        'Abs. 6': 'Sie haben eine Aufenthaltserlaubnis für einen anderen Zweck.',
        'Abs. 6 Halbsatz 2': 'Sie wollen selbständig arbeiten.',
        'Abs. 6 Halbsatz 3': 'Sie haben die nötigen Erlaubnisse, oder sie sind zugesagt.',
      },
    },
    'ict-card': {
      title: 'ICT-Karte für Versetzungen in der Firma',
      lane: 'ICT-Karte § 19',
      summary: 'Für Führungskräfte und Spezialisten, die ihre Firma von außerhalb der EU hierher schickt.',
      allows: 'Sie dürfen in diesem Betrieb arbeiten, für die Zeit der Versetzung, höchstens drei Jahre.',
      places: {
        ...job,
        ...transfer,
        'Abs. 2 Satz 1 Nr. 1': 'Sie arbeiten hier als Führungskraft, Spezialistin oder Spezialist.',
        'Abs. 2 Satz 1 Nr. 5': 'Sie können Ihre Qualifikation nachweisen.',
      },
    },
    'ict-card-trainee': {
      title: 'ICT-Karte für Trainees',
      lane: 'ICT-Karte § 19',
      summary: 'Für Trainees mit Hochschulabschluss, die ihre Firma von außerhalb der EU hierher schickt.',
      allows: 'Sie dürfen das Traineeprogramm hier machen, höchstens ein Jahr.',
      places: { ...job, ...transfer, 'Abs. 3 Satz 1 Nr. 1': 'Sie sind Trainee mit Hochschulabschluss und Bezahlung.' },
    },
    'ict-mobility': {
      title: 'Kurze Versetzung mit der ICT-Karte eines anderen EU-Staates',
      lane: 'ICT § 19a',
      summary: 'Bis zu 90 Tage in 180 Tagen, wenn der Betrieb dort es dem Bundesamt mitgeteilt hat.',
      allows: 'Sie dürfen im Betrieb hier arbeiten, ohne Titel. Das Bundesamt bescheinigt es.',
      places: {
        ...mobility,
        'Abs. 1 Satz 1': 'Es ist dem Bundesamt mitgeteilt, und Sie bleiben höchstens 90 Tage in 180 Tagen.',
        'Abs. 1 Satz 1 Nr. 1': 'Sie haben die ICT-Karte eines anderen EU-Staates.',
        'Abs. 1 Satz 1 Nr. 2': 'Der Betrieb hier gehört zur selben Firma oder Gruppe.',
        'Abs. 1 Satz 1 Nr. 3': 'Sie haben den Vertrag und, wenn nötig, das Abordnungsschreiben.',
        'Abs. 1 Satz 1 Nr. 4': 'Sie haben einen gültigen Pass.',
        'Abs. 1 Satz 1 Nr. 5': 'Sie haben die Erlaubnis für den Beruf, wenn er eine braucht.',
        'Abs. 3 Satz 1': 'Der Aufenthalt ist abgelehnt.',
        'Abs. 3 Satz 1 Nr. 1': 'Der Lohn ist schlechter als bei anderen in vergleichbarer Arbeit.',
        'Abs. 3 Satz 1 Nr. 4': 'Die höchste Zeit in der EU ist vorbei.',
        'Abs. 3 Satz 1 Nr. 5': 'Es gibt ein Ausweisungsinteresse.',
      },
    },
    'mobile-ict-card': {
      title: 'Mobiler-ICT-Karte',
      lane: 'ICT § 19b',
      summary: 'Für Versetzungen von mehr als 90 Tagen mit der ICT-Karte eines anderen EU-Staates.',
      allows: 'Sie dürfen in diesem Betrieb arbeiten, für die Zeit der Versetzung.',
      places: {
        ...job,
        ...transfer,
        'Abs. 1': 'Sie haben die gültige ICT-Karte eines anderen EU-Staates.',
        'Abs. 2 Nr. 1': 'Sie arbeiten hier als Führungskraft, Spezialist oder Trainee.',
        'Abs. 2 Nr. 2': 'Die Versetzung dauert mehr als 90 Tage.',
        'Abs. 2 Nr. 3': 'Sie haben den Vertrag und, wenn nötig, das Abordnungsschreiben.',
        'Abs. 4': 'Der Antrag läuft neben einer Mitteilung für einen kurzen Aufenthalt, oder er kam zu spät.',
        'Abs. 5': 'Sie sind bei dieser Versetzung länger hier als in dem anderen EU-Staat.',
        'Abs. 6':
          'Die höchste Zeit ist vorbei, oder die letzte Versetzung ist keine sechs Monate her: Die Behörde kann ablehnen.',
        'AufenthV § 39 Satz 1 Nr. 9': 'Mit der Karte des anderen Staates können Sie den Antrag hier stellen.',
      },
    },
  },
  judgements: {
    'ict-refused':
      'Lehnt die Behörde die Karte ab, weil die Zeit vorbei ist oder noch keine sechs Monate vergangen sind?',
    'treaty-of-establishment': 'Gibt ein Vertrag zwischen Ihrem Staat und Deutschland Ihnen diese Vergünstigung?',
    'public-interest-in-single-case':
      'Besteht an Ihrer Arbeit ein öffentliches Interesse, zum Beispiel der Region, der Wirtschaft oder des Arbeitsmarktes?',
    'public-interest-in-exceptional-case':
      'Ist Ihr Fall eine begründete Ausnahme, weil an Ihrer Arbeit ein öffentliches Interesse besteht?',
  },
  unencoded: {
    'blue-card-by-experience':
      'Den Wechsel mit einer Blauen Karte, die auf Berufserfahrung beruht, prüft Lotse noch nicht.',
    'consents-left-this-year': 'Ob in diesem Jahr noch eine Zustimmung frei ist, weiß Lotse nicht.',
  },
  papers: {
    'letter-of-assignment': 'Arbeitsvertrag und Abordnungsschreiben',
    'title-of-other-state': 'Aufenthaltstitel des anderen EU-Staates',
    'certificate-of-mobility': 'Bescheinigung des Bundesamts',
    'proof-of-business': 'Nachweis des geschäftlichen Zwecks',
    'internship-agreement': 'Vereinbarung über das Praktikum',
    'proof-of-studies': 'Nachweis des Studiums oder des Abschlusses',
    'undertaking-of-costs': 'Erklärung der Einrichtung über die Kosten',
    'voluntary-service-agreement': 'Vereinbarung über den Freiwilligendienst',
    'notice-of-grant': 'Bescheid über das Stipendium',
    'certificate-of-appointment': 'Ernennungsurkunde',
    'place-in-school': 'Aufnahme der Schule',
    'study-programme': 'Nachweis des Austauschprogramms oder der Vereinbarung der Hochschulen',
    'place-in-examination': 'Zulassung oder Anmeldung zur Prüfung',
    'promise-of-analysis': 'Zusage der Qualifikationsanalyse',
  },
}

/** With the words of the titles that the rulebook has: their gates, papers and weighings are the same. */
export const furtherStaysDe: TopicWords = [own, ...roadsDe]
