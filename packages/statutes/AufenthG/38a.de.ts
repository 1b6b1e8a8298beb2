import type { LawWordsPart } from '../words/law-words.ts'

export const de38a: LawWordsPart = {
  norms: {
    'permit-long-term-resident-elsewhere': {
      title: 'Aufenthaltserlaubnis für langfristig Aufenthaltsberechtigte aus einem anderen EU-Staat',
      lane: 'Aufenthalt § 38a',
      summary:
        'Für Menschen, die in einem anderen EU-Staat den Titel „Langfristiger Aufenthalt – EU“ haben und hier länger als 90 Tage bleiben wollen.',
      allows: 'Arbeit mit Zustimmung der Bundesagentur für Arbeit, nach zwölf Monaten jede Arbeit.',
      places: {
        'Abs. 1 Satz 1': 'Sie haben in einem anderen EU-Staat das langfristige Aufenthaltsrecht – EU.',
      },
    },
  },
  papers: {
    'long-term-permit-elsewhere': 'Titel des anderen EU-Staates („Daueraufenthalt – EU“ in seiner Sprache)',
  },
}
