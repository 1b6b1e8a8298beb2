import type { LawWordsPart } from '../../words/law-words.ts'

const group = 'Sie gehören zu den Menschen, für die das Asylbewerberleistungsgesetz gilt.'
const shared = {
  'AsylbLG § 1 Abs. 1': group,
  'AsylbLG § 1 Abs. 2': 'Sie haben einen anderen Aufenthaltstitel. Dann ist das Jobcenter oder Sozialamt zuständig.',
  'AsylbLG § 1 Abs. 3a Satz 1':
    'Sie haben eine Bescheinigung über Ihren Antrag auf vorübergehenden Schutz. Dann ist das Jobcenter oder Sozialamt zuständig.',
  'AsylbLG § 1 Abs. 4 Satz 1': 'Ein anderer EU-Staat ist für Ihren Schutz oder Ihr Verfahren zuständig.',
  'AsylbLG § 7 Abs. 1 Satz 1': 'Ihr eigenes Geld reicht nicht.',
  'AsylbLG § 8 Abs. 1 Satz 1': 'Sie sind selbst krankenversichert. Dann zahlt Ihre Krankenkasse.',
  'AsylbLG § 11 Abs. 2a Satz 1': 'Sie haben schon einen Ankunftsnachweis oder ein anderes Papier.',
}
const cut = { 'AsylbLG § 1a Abs. 1 Satz 1': 'Ihre Leistungen sind durch einen Bescheid gekürzt.' }
const socialOffice = {
  'SGB-12 § 19 Abs. 3': 'Ihr eigenes Geld reicht nicht.',
  'SGB-12 § 2 Abs. 1': 'Sie sind selbst krankenversichert. Dann zahlt Ihre Krankenkasse.',
}
const title = 'Sie haben einen Aufenthaltstitel oder eine Bescheinigung, die für ihn steht.'
const asylumAct = 'Für Sie gilt das Asylbewerberleistungsgesetz.'
const threeMonths = 'Sie sind in den ersten drei Monaten hier, ohne Arbeit und ohne humanitären Titel.'
const search = 'Ihr Titel ist nur für die Suche nach Arbeit, Ausbildung oder Studium.'
const cameFor = 'Sie sind eingereist, um Sozialhilfe zu bekommen.'

export const healthDe: LawWordsPart = {
  norms: {
    'own-insurance': {
      title: 'Ihre eigene Krankenkasse',
      lane: 'Krankenkasse',
      summary: 'Sie sind krankenversichert. Ihre Krankenkasse zahlt, ganz gleich, welches Papier Sie haben.',
      allows: 'Alles, was gesetzlich Versicherte bekommen. Zeigen Sie in der Praxis Ihre Gesundheitskarte.',
      places: { 'Abs. 2': 'Sie sind bei einer Krankenkasse versichert.' },
    },
    'insurance-through-jobcenter': {
      title: 'Krankenversicherung mit Leistungen vom Jobcenter',
      lane: 'Jobcenter',
      summary: 'Wer Geld vom Jobcenter bekommt, ist in der Regel bei einer gesetzlichen Krankenkasse versichert.',
      allows:
        'Alles, was gesetzlich Versicherte bekommen. Nennen Sie im Antrag Ihre Krankenkasse; haben Sie noch keine, fragen Sie danach. Bis die Karte da ist, bitten Sie die Kasse um eine Bescheinigung.',
      places: {
        'Abs. 1 Satz 2 Nr. 2 Buchst. a': title,
        'Abs. 1 Satz 1 Nr. 1': 'Sie sind mindestens 15 Jahre alt und noch nicht im Rentenalter.',
        'Abs. 1 Satz 1 Nr. 2': 'Sie können drei Stunden am Tag arbeiten.',
        'Abs. 1 Satz 1 Nr. 3': 'Ihr eigenes Geld reicht nicht.',
        'Abs. 1 Satz 2 Nr. 1': threeMonths,
        'Abs. 1 Satz 2 Nr. 2 Buchst. b': search,
        'Abs. 1 Satz 2 Nr. 3': asylumAct,
      },
    },
    'help-in-illness': {
      title: 'Hilfe bei Krankheit vom Sozialamt',
      lane: 'Sozialamt',
      summary:
        'Wer einen Aufenthaltstitel hat, nicht versichert ist und zu wenig Geld hat, bekommt Hilfe vom Sozialamt.',
      allows:
        'Das Gleiche wie gesetzlich Versicherte, mit freier Wahl der Ärztinnen und Ärzte. Fragen Sie das Sozialamt nach der Karte einer Krankenkasse.',
      places: {
        'Abs. 1 Satz 1': title,
        ...socialOffice,
        'Abs. 2': asylumAct,
        'Abs. 3 Satz 1 Nr. 1': threeMonths,
        'Abs. 3 Satz 1 Nr. 2': search,
        'Abs. 3 Satz 1 Nr. 3': cameFor,
      },
    },
    'care-as-insured': {
      title: 'Versorgung wie bei einer Krankenkasse',
      lane: 'Versorgung § 2',
      summary:
        'Nach 36 Monaten in Deutschland bekommen Sie bei Krankheit das Gleiche wie gesetzlich Versicherte, auch bei langen Krankheiten und Therapien.',
      allows:
        'Freie Wahl der Ärztinnen und Ärzte, so wie bei gesetzlich Versicherten. Fragen Sie Ihr Amt nach der Karte einer Krankenkasse.',
      places: {
        ...shared,
        ...cut,
        'Abs. 1 Satz 1':
          'Sie sind seit 36 Monaten ohne große Unterbrechung hier und haben das nicht durch Missbrauch selbst verlängert.',
        'Abs. 3': 'Sie sind unter 18 und leben mit einem Elternteil, der diese Leistungen bekommt.',
      },
    },
    'care-for-minors': {
      title: 'Volle Versorgung für Kinder und Jugendliche unter 18',
      lane: 'Kinder § 4 Abs. 4',
      summary:
        'Kinder und Jugendliche bekommen vom ersten Tag an das Gleiche wie gesetzlich Versicherte. Das gilt seit dem 12. Juni 2026.',
      allows:
        'Freie Wahl der Ärztinnen und Ärzte, Vorsorge, Impfungen und jede Behandlung, die auch eine Krankenkasse zahlt. Zuzahlungen übernimmt das Amt. Eine begonnene Behandlung geht nach dem 18. Geburtstag ohne Pause weiter.',
      places: { ...shared, 'Abs. 4 Satz 1': 'Sie sind unter 18 Jahre alt.' },
    },
    'care-when-ill': {
      title: 'Behandlung, wenn Sie krank sind oder Schmerzen haben',
      lane: 'Behandlung § 4',
      summary: 'Das Amt zahlt die ärztliche und zahnärztliche Behandlung akuter Krankheiten und Schmerzen.',
      allows:
        'Arzt, Zahnarzt, Krankenhaus, Medikamente, Verbände und was sonst nötig ist, um gesund zu werden oder damit es besser wird.',
      places: shared,
    },
    'care-to-stay-well': {
      title: 'Impfungen und Vorsorge',
      lane: 'Vorsorge § 4',
      summary: 'Impfungen und medizinisch gebotene Vorsorgeuntersuchungen gehören dazu, für Erwachsene und Kinder.',
      allows:
        'Das Amt soll Ihnen früh anbieten, fehlende Impfungen nachzuholen. In Sachsen impfen und beraten auch die Gesundheitsämter.',
      places: shared,
    },
    'care-for-birth': {
      title: 'Schwangerschaft und Geburt',
      lane: 'Geburt § 4',
      summary: 'Schwangere und Mütter nach der Geburt bekommen alles, was sie für sich und das Kind brauchen.',
      allows: 'Ärztin oder Arzt, Hebamme, Vorsorge, Geburt, Pflege, Medikamente und Heilmittel.',
      places: shared,
    },
    'other-care': {
      title: 'Weitere Behandlung, wenn sie unerlässlich ist',
      lane: 'Behandlung § 6',
      summary:
        'Was darüber hinausgeht, kann das Amt bewilligen, wenn es für die Gesundheit unerlässlich oder für ein Kind nötig ist.',
      allows:
        'Zum Beispiel die Behandlung einer dauernden Krankheit, eine Therapie oder ein Hilfsmittel. Bitten Sie die Praxis um eine Begründung und stellen Sie vorher einen Antrag.',
      places: {
        ...shared,
        ...cut,
        'Abs. 1 Satz 1': 'Die Behandlung ist für Ihre Gesundheit unerlässlich oder für ein Kind nötig.',
      },
    },
    dentures: {
      title: 'Zahnersatz, wenn er nicht warten kann',
      lane: 'Zahnersatz § 4',
      summary:
        'Zähne werden immer behandelt. Zahnersatz (Krone, Brücke, Prothese) zahlt das Amt, wenn er nicht warten kann.',
      allows:
        'Bitten Sie die Zahnarztpraxis um einen Plan mit Kosten und Begründung. Geben Sie ihn vor der Behandlung beim Amt ab.',
      places: { ...shared, 'Abs. 1 Satz 3': 'Der Zahnersatz kann aus medizinischen Gründen nicht warten.' },
    },
    'care-until-departure': {
      title: 'Behandlung als Überbrückung',
      lane: 'Überbrückung § 1 Abs. 4',
      summary:
        'Wenn ein anderer EU-Staat zuständig ist, zahlt das Amt die Behandlung für bis zu zwei Wochen, und länger, wo es sonst besonders hart wäre.',
      allows:
        'Behandlung akuter Krankheiten und Schmerzen, Schwangerschaft und Geburt. Lassen Sie den Bescheid schnell von einer Beratung prüfen.',
      places: {
        'Abs. 4 Satz 1': 'Ein anderer EU-Staat ist für Ihren Schutz oder Ihr Verfahren zuständig.',
        'Abs. 1': group,
        'Abs. 2': 'Sie haben einen anderen Aufenthaltstitel.',
        'AsylbLG § 7 Abs. 1 Satz 1': 'Ihr eigenes Geld reicht nicht.',
        'AsylbLG § 8 Abs. 1 Satz 1': 'Sie sind selbst krankenversichert.',
      },
    },
    'emergency-paid-later': {
      title: 'Im Notfall: Das Amt zahlt nachher',
      lane: 'Notfall § 6a',
      summary: 'Wer Ihnen im Notfall hilft, bekommt das Geld nachher vom Amt. Sie brauchen vorher keinen Schein.',
      allows:
        'Arztpraxis oder Krankenhaus stellen den Antrag selbst. Sagen Sie dort, welches Amt für Sie zuständig ist.',
      places: shared,
    },
    'emergency-paid-by-social-office': {
      title: 'Im Notfall: Das Sozialamt zahlt nachher',
      lane: 'Notfall SGB XII',
      summary: 'Wer Ihnen im Notfall hilft, bekommt das Geld nachher vom Sozialamt, wenn Sie nicht versichert sind.',
      allows: 'Arztpraxis oder Krankenhaus stellen den Antrag selbst.',
      places: {
        ...socialOffice,
        'SGB-12 § 23 Abs. 1 Satz 1': title,
        'SGB-12 § 23 Abs. 2': asylumAct,
        'SGB-12 § 23 Abs. 3 Satz 1 Nr. 1': threeMonths,
        'SGB-12 § 23 Abs. 3 Satz 1 Nr. 2': search,
        'SGB-12 § 23 Abs. 3 Satz 1 Nr. 3': cameFor,
      },
    },
  },
  conditions: { 'asylum-benefits-group': group },
  judgements: {
    'own-means-do-not-suffice': 'Reicht Ihr Geld und das Ihrer Familie im Haushalt nicht? Das rechnet das Amt aus.',
    'break-of-stay-is-small': 'War die Zeit im Ausland so kurz, dass sie nicht zählt?',
    'stay-not-prolonged-by-abuse':
      'Stimmt der Vorwurf nicht, dass Sie Ihren Aufenthalt missbräuchlich verlängert haben?',
    'dentures-cannot-wait': 'Kann der Zahnersatz aus medizinischen Gründen nicht warten?',
    'indispensable-for-health': 'Ist die Behandlung für die Gesundheit unerlässlich oder für ein Kind nötig?',
    'came-for-social-assistance': 'Sind Sie eingereist, um Sozialhilfe zu bekommen?',
  },
  unencoded: {
    'permit-23-because-of-war': 'Ob Ihr Titel nach § 23 wegen eines Krieges erteilt wurde, kann Lotse nicht sehen.',
    'which-sentence-of-25-4': 'Nach welchem Satz des § 25 Abs. 4 Ihr Titel erteilt wurde, kann Lotse nicht sehen.',
    'title-of-more-than-six-months': 'Ob Ihr Visum länger als sechs Monate gilt, kann Lotse nicht sehen.',
    'care-before-certificate-of-arrival':
      'Was genau bezahlt wird, bevor Sie den Ankunftsnachweis haben, sagt das Gesetz nur ungenau. Fragen Sie in der Aufnahmeeinrichtung nach der ärztlichen Hilfe dort.',
    'benefits-while-title-is-decided':
      'Welche Leistungen es mit einer Fiktionsbescheinigung gibt, hängt vom Titel ab, um den es geht. Das prüft Lotse nicht.',
    'pension-age': 'Ihr genaues Rentenalter hängt vom Geburtsjahr ab.',
  },
  papers: {
    'paper-of-stay': 'Ihr Ausweis: Ankunftsnachweis, Aufenthaltsgestattung, Duldung oder Aufenthaltserlaubnis',
    'residence-title': 'Ihr Aufenthaltstitel oder die Fiktionsbescheinigung',
    'health-card': 'Ihre Gesundheitskarte (oder eine Bescheinigung der Krankenkasse)',
    'application-to-jobcenter': 'Antrag beim Jobcenter, mit dem Namen der Krankenkasse, die Sie wählen',
  },
  facts: {
    healthInsured: {
      label: 'Krankenversicherung',
      question: 'Sind Sie selbst krankenversichert, zum Beispiel durch Arbeit, Ausbildung, Studium oder das Jobcenter?',
      why: 'Dann haben Sie eine Karte einer Krankenkasse mit Ihrem Namen, und die Kasse zahlt.',
    },
    arrivedOn: {
      label: 'Tag Ihrer Einreise',
      question: 'An welchem Tag sind Sie nach Deutschland gekommen?',
      why: 'Nach 36 Monaten bekommen Sie mehr. Der Tag steht oft im Ankunftsnachweis.',
    },
    birthDate: {
      label: 'Geburtstag',
      question: 'Wann sind Sie geboren?',
      why: 'Wer unter 18 ist, bekommt mehr. Gemeint ist die Person, die zum Arzt möchte.',
    },
    protectedElsewhere: {
      label: 'Schutz in einem anderen EU-Staat',
      question: 'Hat Ihnen schon ein anderer EU-Staat Schutz gegeben, der noch gilt, zum Beispiel Griechenland?',
      why: 'Dann gelten für manche andere Regeln.',
    },
    publicFunds: {
      label: 'Geld vom Amt zum Leben',
      question: 'Bekommen Sie Geld oder Sachen zum Leben vom Jobcenter, Sozialamt oder in der Aufnahmeeinrichtung?',
      why: 'Dann ist schon geprüft, dass Ihr eigenes Geld nicht reicht. Kindergeld und Wohngeld zählen hier nicht.',
      values: { none: 'Nein', some: 'Ja, einen Teil', all: 'Ja, alles' },
    },
  },
}
