import type { LawWordsPart } from '../words/law-words.ts'

export const de23: LawWordsPart = {
  norms: {
    'permit-group-of-land': {
      title: 'Aufenthaltserlaubnis nach einer Landesanordnung',
      lane: 'Aufenthalt § 23 Abs. 1',
      summary:
        'Für Menschen aus einer Gruppe, die das Land benannt hat. Was die Anordnung verlangt, steht in ihr selbst.',
      allows: 'Arbeiten dürfen Sie, wenn die Anordnung oder die Ausländerbehörde es erlaubt.',
      places: { 'Abs. 1 Satz 1': 'Sie gehören zu einer Gruppe, die das Land benannt hat.' },
    },
    'permit-admitted-group': {
      title: 'Aufenthaltserlaubnis nach einer Aufnahmezusage',
      lane: 'Aufenthalt § 23 Abs. 2',
      summary: 'Für Menschen mit einer Aufnahmezusage des Bundesamtes.',
      allows: 'Sie dürfen jede Arbeit annehmen und sich selbständig machen.',
      places: { 'Abs. 2 Satz 3': 'Sie haben eine Aufnahmezusage des Bundesamtes für eine Aufenthaltserlaubnis.' },
    },
    'settlement-admitted-group': {
      title: 'Niederlassungserlaubnis nach einer Aufnahmezusage',
      lane: 'Niederlassung § 23 Abs. 2',
      summary: 'Für Menschen, denen das Bundesamt eine Niederlassungserlaubnis zugesagt hat.',
      allows: 'Sie dürfen unbefristet bleiben und jede Arbeit annehmen.',
      places: { 'Abs. 2 Satz 3': 'Sie haben eine Aufnahmezusage des Bundesamtes für eine Niederlassungserlaubnis.' },
    },
    'permit-resettlement': {
      title: 'Aufenthaltserlaubnis für Resettlement-Flüchtlinge',
      lane: 'Aufenthalt § 23 Abs. 4',
      summary: 'Für Menschen, die für eine Neuansiedlung in Deutschland ausgewählt wurden.',
      allows: 'Sie dürfen jede Arbeit annehmen und sich selbständig machen.',
      places: { 'Abs. 4 Satz 2': 'Sie haben eine Aufnahmezusage des Bundesamtes im Resettlement.' },
    },
  },
  unencoded: { 'order-of-the-land': 'Was die Anordnung des Landes verlangt, kennt Lotse nicht.' },
}
