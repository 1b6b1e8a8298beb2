import type { LawWordsPart } from '../words/law-words.ts'

const anyWork = 'Sie dürfen jede Arbeit annehmen und sich selbständig machen.'
const ofFamily = {
  'Abs. 3': 'Sie wurden wegen einer vorsätzlichen Straftat verurteilt. Kleine Geldstrafen zählen nicht.',
  'Abs. 4': 'Auch nach bestimmten strengen Asylablehnungen kann sie erteilt werden.',
}
const asParents = {
  'Abs. 2 Satz 1 Nr. 1':
    'Die Abschiebung scheitert nicht an falschen Angaben oder daran, dass Sie nicht tun, was Ihnen zumutbar ist.',
  'Abs. 2 Satz 1 Nr. 2': 'Sie leben ganz von eigener Arbeit und sind krankenversichert.',
}

export const de25a: LawWordsPart = {
  norms: {
    'permit-integrated-youth': {
      title: 'Aufenthaltserlaubnis für gut integrierte Jugendliche und junge Volljährige',
      lane: 'Aufenthalt § 25a',
      summary:
        'Für junge Menschen bis 26, die seit drei Jahren hier sind, seit einem Jahr eine Duldung haben und hier zur Schule gehen oder einen Abschluss gemacht haben.',
      allows: `${anyWork} Die Erlaubnis gilt bis zu drei Jahre und wird verlängert.`,
      places: {
        'Abs. 1 Satz 1':
          'Sie sind mindestens 14 Jahre alt und haben seit zwölf Monaten eine Duldung oder einen Chancen-Aufenthalt (§ 104c).',
        'Abs. 1 Satz 1 Nr. 1': 'Sie leben seit drei Jahren ohne Unterbrechung hier: erlaubt, gestattet oder geduldet.',
        'Abs. 1 Satz 1 Nr. 2':
          'Sie gehen seit drei Jahren mit Erfolg zur Schule, oder Sie haben hier einen Schul- oder Berufsabschluss gemacht.',
        'Abs. 1 Satz 1 Nr. 2 Satz 2':
          'Krankheit oder Behinderung: Schulbesuch und Abschluss werden dann nicht verlangt.',
        'Abs. 1 Satz 1 Nr. 3': 'Sie stellen den Antrag vor Ihrem 27. Geburtstag.',
        'Abs. 1 Satz 1 Nr. 4': 'Es ist zu erwarten, dass Sie sich in das Leben hier einfügen.',
        'Abs. 1 Satz 1 Nr. 5': 'Nichts spricht dagegen, dass Sie zum Grundgesetz stehen.',
        'Abs. 1 Satz 2': 'Während Schule, Ausbildung oder Studium schadet Geld vom Staat nicht.',
        'Abs. 1 Satz 3': 'Die Abschiebung ist ausgesetzt, weil Sie selbst falsche Angaben machen.',
        'Abs. 4': 'Auch nach bestimmten strengen Asylablehnungen kann sie erteilt werden.',
        'Abs. 5': 'Mit Chancen-Aufenthalt zählt auch die Zeit mit ungeklärter Identität (§ 60b).',
        'Abs. 6 Satz 1': 'Mit Chancen-Aufenthalt: Ihre Identität ist geklärt.',
        'Abs. 6 Satz 2': 'Sie haben alles Nötige und Zumutbare getan, um Ihre Identität zu klären.',
      },
    },
    'permit-parents-of-integrated-youth': {
      title: 'Aufenthaltserlaubnis für Eltern gut integrierter Jugendlicher',
      lane: 'Aufenthalt § 25a Abs. 2',
      summary: 'Für Eltern, deren minderjähriges Kind selbst eine Aufenthaltserlaubnis nach § 25a hat.',
      allows: anyWork,
      places: {
        'Abs. 2 Satz 1':
          'Ihr Kind ist unter 18, hat eine Aufenthaltserlaubnis nach § 25a Abs. 1, und Sie haben das Sorgerecht.',
        ...asParents,
        ...ofFamily,
      },
    },
    'permit-siblings-of-integrated-youth': {
      title: 'Aufenthaltserlaubnis für Geschwister gut integrierter Jugendlicher',
      lane: 'Aufenthalt § 25a Abs. 2',
      summary: 'Für Minderjährige, deren Mutter oder Vater wegen eines gut integrierten Kindes bleiben darf.',
      allows: anyWork,
      places: {
        'Abs. 2 Satz 2':
          'Sie sind unter 18 und leben mit Mutter oder Vater zusammen, die oder der die Erlaubnis für Eltern nach § 25a Abs. 2 hat.',
        ...ofFamily,
      },
    },
    'permit-spouse-of-integrated-youth': {
      title: 'Aufenthaltserlaubnis für Partner gut integrierter junger Menschen',
      lane: 'Aufenthalt § 25a Abs. 2',
      summary: 'Für Ehe- und Lebenspartner, die mit einem Menschen mit § 25a zusammenleben.',
      allows: anyWork,
      places: {
        'Abs. 2 Satz 3':
          'Sie leben mit Ihrer Partnerin oder Ihrem Partner zusammen, die oder der eine Erlaubnis nach § 25a Abs. 1 hat.',
        ...asParents,
        ...ofFamily,
      },
    },
    'permit-child-of-integrated-youth': {
      title: 'Aufenthaltserlaubnis für Kinder gut integrierter junger Menschen',
      lane: 'Aufenthalt § 25a Abs. 2',
      summary: 'Für minderjährige Kinder, die mit Mutter oder Vater mit § 25a zusammenleben.',
      allows: anyWork,
      places: {
        'Abs. 2 Satz 5':
          'Sie sind unter 18, ledig und leben mit Mutter oder Vater zusammen, die oder der eine Erlaubnis nach § 25a Abs. 1 hat.',
        ...ofFamily,
      },
    },
  },
  conditions: {
    'livelihood-by-own-work': 'Sie leben ganz von eigener Arbeit, ohne Geld vom Staat, und sind krankenversichert.',
  },
  judgements: {
    'integration-of-youth-expected':
      'Ist nach Ausbildung und Leben bisher gewährleistet, dass Sie sich in das Leben in Deutschland einfügen?',
  },
  unencoded: {
    'youth-below-fourteen': 'Das Gesetz sagt nicht, ab wann jemand „jugendlich“ ist. Die Behörden nehmen 14 Jahre an.',
    'other-means-from-work': 'Ob das übrige Geld Ihres Haushalts aus Arbeit kommt, prüft Lotse noch nicht.',
    'opportunity-permit-after-june-2027':
      'Die Regeln für den Chancen-Aufenthalt sollen am 1. Juli 2027 enden. Was danach gilt, ist nicht sicher.',
  },
  papers: {
    'school-reports': 'Schulzeugnisse, Abschlusszeugnis',
    'school-or-training-now': 'Bescheinigung von Schule, Betrieb oder Hochschule',
    'permit-of-relative': 'Aufenthaltserlaubnis Ihres Kindes, Ihrer Mutter, Ihres Vaters oder Ihres Partners',
    'family-certificates': 'Geburts- oder Heiratsurkunde, Nachweis über das Sorgerecht',
  },
  inFavour: {
    'deception-by-parents-does-not-count': 'Was Ihre Eltern falsch angegeben haben, wird Ihnen nicht zugerechnet.',
    'entitlement-counts-like-paper':
      'Wer einen Anspruch auf eine Duldung hatte, aber kein Papier, dem soll die Zeit angerechnet werden (so Niedersachsen).',
  },
}
