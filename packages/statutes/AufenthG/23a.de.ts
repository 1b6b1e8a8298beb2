import type { LawWordsPart } from '../words/law-words.ts'

export const de23a: LawWordsPart = {
  norms: {
    'permit-hardship': {
      title: 'Aufenthaltserlaubnis im Härtefall',
      lane: 'Aufenthalt § 23a',
      summary:
        'Wenn kein anderer Weg offen ist, kann die Härtefallkommission das Innenministerium um einen Aufenthalt bitten. Einen Anspruch darauf gibt es nicht.',
      allows: 'Sie dürfen jede Arbeit annehmen und sich selbständig machen.',
      places: {
        'Abs. 1 Satz 1': 'Sie sind vollziehbar ausreisepflichtig, und die Härtefallkommission hat für Sie ersucht.',
        'Abs. 1 Satz 3':
          'In der Regel ausgeschlossen: erhebliche Straftaten, oder ein Termin für die Rückführung steht schon fest.',
      },
    },
  },
  judgements: {
    'grave-offences-or-date-of-removal':
      'Haben Sie Straftaten von erheblichem Gewicht begangen, oder steht ein Termin für die Rückführung schon fest?',
  },
  inFavour: {
    'livelihood-or-undertaking':
      'Es hilft, wenn Sie Ihren Lebensunterhalt sichern oder jemand eine Verpflichtungserklärung abgibt.',
    'urgent-reasons-to-stay-here':
      'Die Kommission fragt, ob dringende humanitäre oder persönliche Gründe Ihren Aufenthalt rechtfertigen.',
    'member-brings-the-case':
      'Ein Mitglied der Kommission muss Ihren Fall einbringen. Eine Beratungsstelle hilft, ein Mitglied zu finden.',
  },
}
