import type { LawWordsPart } from '../../words/law-words.ts'

const treated = {
  'AGG § 1': 'Der Grund ist Herkunft, Geschlecht, Religion, Behinderung, Alter oder sexuelle Identität.',
  'AGG § 19':
    'Der Vertrag ist geschützt: bei Herkunft alles, was allen angeboten wird; sonst Massengeschäfte und Versicherungen.',
  'AGG § 3 Abs. 1 Satz 1': 'Sie wurden aus diesem Grund schlechter behandelt.',
  'Abs. 5': 'Zwei Monate sind noch nicht vorbei, oder Sie konnten ohne eigene Schuld nicht früher.',
  'AGG § 19 Abs. 3': 'Der Vermieter will damit eine gemischte Nachbarschaft erreichen.',
  'AGG § 19 Abs. 5 Satz 1': 'Mit dem Vermieter gäbe es ein besonders nahes Verhältnis, zum Beispiel im selben Haus.',
  'AGG § 19 Abs. 5 Satz 3': 'Der Vermieter hat höchstens 50 Wohnungen, und der Grund ist nicht die Herkunft.',
  'AGG § 20 Abs. 1 Satz 1': 'Es gab einen sachlichen Grund (bei Herkunft zählt keiner).',
  'AGG § 20 Abs. 2 Satz 2': 'Die Versicherung hat nach anerkannten Regeln gerechnet.',
}
const write =
  'Schreiben Sie innerhalb von zwei Monaten, was geschehen ist und was Sie verlangen. Heben Sie Anzeige, Nachrichten und Namen von Zeugen auf. Anzeichen genügen, dann muss die andere Seite das Gegenteil beweisen. Beratung ist kostenlos, zum Beispiel beim Antidiskriminierungsbüro.'
const inSaxony = 'Sie leben in Sachsen und dürfen einen Schein bekommen.'
const below = 'Das Einkommen des Haushalts liegt unter der Grenze.'
const sizes =
  'Fragen Sie beim Wohnungsamt. Geförderte Wohnungen gibt es neu in Dresden und Leipzig: bis 45 m² für eine Person, 60 für zwei, 75 für drei, 85 für vier, dann je 10 mehr. Der Vermieter gibt sie nur mit einem gültigen Schein.'

export const flatDe: LawWordsPart = {
  norms: {
    'undo-worse-treatment': {
      title: 'Abgewiesen: Beseitigung verlangen',
      lane: 'Wohnung, Laden § 21 AGG',
      summary:
        'Wer bei Wohnung, Laden, Dienst oder Versicherung aus einem verbotenen Grund schlechter behandelt wird, kann verlangen, dass das aufhört und beseitigt wird.',
      allows: `${write} Droht es wieder, kann man auf Unterlassung klagen. Ein Vertrag, der das Verbot umgeht, zählt nicht.`,
      places: treated,
    },
    'money-for-worse-treatment': {
      title: 'Abgewiesen: Geld verlangen',
      lane: 'Geld § 21 AGG',
      summary:
        'Der Schaden wird ersetzt, und für die Kränkung kann es eine Entschädigung geben. Das gilt nicht, wenn die andere Seite nichts dafür kann.',
      allows: write,
      places: { ...treated, 'Abs. 2 Satz 2': 'Die andere Seite hat es nicht zu vertreten.' },
    },
    'housing-certificate-first-limit': {
      title: 'Wohnberechtigungsschein (WBS), erste Grenze',
      lane: 'WBS § 1',
      summary:
        'Die Grenze für ein Jahr: 16.800 € für eine Person, 25.200 € für zwei, 5.740 € für jede weitere und 700 € für jedes Kind. Vom Lohn wird vorher noch etwas abgezogen.',
      allows: sizes,
      places: { 'SaechsEinkGrenzVO § 1': inSaxony, 'Abs. 1': below },
    },
    'housing-certificate-second-limit': {
      title: 'Wohnberechtigungsschein (WBS), zweite Grenze',
      lane: 'WBS § 2',
      summary:
        'Für einen Teil der Wohnungen gilt eine höhere Grenze: 21.000 € für eine Person, 31.500 € für zwei, 7.175 € für jede weitere und 875 € für jedes Kind.',
      allows: sizes,
      places: { 'SaechsEinkGrenzVO § 2': inSaxony, 'Abs. 1': below },
    },
  },
  judgements: {
    'treated-worse-for-that-ground': 'Wurden Sie aus diesem Grund schlechter behandelt als andere?',
    'mass-business': 'Wird so ein Vertrag oft und ohne Ansehen der Person geschlossen?',
    'late-without-fault': 'Konnten Sie den Anspruch ohne eigene Schuld nicht in zwei Monaten geltend machen?',
    'mixed-neighbourhood': 'Dient die Auswahl einer stabilen, gemischten Nachbarschaft?',
    'close-or-trusting-relation':
      'Gäbe es ein besonders nahes oder vertrautes Verhältnis, zum Beispiel weil der Vermieter im selben Haus wohnt?',
    'good-reason-for-a-difference': 'Gab es einen sachlichen Grund für den Unterschied?',
    'reckoned-by-risk': 'Hat die Versicherung den Unterschied nach anerkannten Regeln berechnet?',
    'not-to-blame': 'Hat die andere Seite es nicht zu vertreten?',
  },
  unencoded: {
    'income-by-federal-act':
      'Was vom Einkommen abgezogen wird, steht im Wohnraumförderungsgesetz des Bundes. Lotse hat diesen Text nicht.',
    'who-may-have-the-certificate':
      'Wer einen Wohnberechtigungsschein bekommt und mit welchem Aufenthalt, steht im Wohnraumförderungsgesetz des Bundes. Lotse hat diesen Text nicht. Fragen Sie beim Wohnungsamt.',
  },
  inFavour: { 'signs-suffice': 'Anzeichen genügen: dann muss die andere Seite das Gegenteil beweisen.' },
}
