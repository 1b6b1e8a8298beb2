import type { LawWordsPart } from '../words/law-words.ts'

export const de18d: LawWordsPart = {
  norms: {
    'permit-research': {
      title: 'Aufenthaltserlaubnis für Forschung',
      lane: 'Forschung § 18d',
      summary: 'Für Menschen mit einer Aufnahmevereinbarung oder einem Vertrag einer Forschungseinrichtung.',
      allows: 'Sie dürfen dort forschen und lehren.',
      places: {
        'Abs. 1 Satz 1 Nr. 1':
          'Sie haben eine Aufnahmevereinbarung oder einen Vertrag mit einer Forschungseinrichtung.',
        'Abs. 1 Satz 1 Nr. 2': 'Die Einrichtung übernimmt bestimmte Kosten.',
        'Abs. 2 Satz 1': 'Die Einrichtung wird überwiegend aus öffentlichen Mitteln bezahlt.',
      },
    },
  },
  papers: {
    'research-agreement': 'Aufnahmevereinbarung oder Vertrag der Forschungseinrichtung',
  },
}
