import type { LawWordsPart } from '../words/law-words.ts'

export const de30: LawWordsPart = {
  norms: {
    'permit-spouse-of-foreigner': {
      title: 'Aufenthaltserlaubnis für Ehe- und Lebenspartner',
      lane: 'Familie § 30',
      summary:
        'Für Menschen, die hier mit ihrer Partnerin oder ihrem Partner leben, die oder der einen Aufenthaltstitel hat.',
      allows: 'Sie dürfen jede Arbeit annehmen und sich selbständig machen.',
      places: {
        'Abs. 1 Satz 1 Nr. 1': 'Sie sind beide mindestens 18 Jahre alt.',
        'Abs. 1 Satz 1 Nr. 2':
          'Sie können sich einfach auf Deutsch verständigen (A1). Bei manchen Titeln wird das nicht verlangt.',
        'Abs. 1 Satz 1 Nr. 3':
          'Ihre Partnerin oder Ihr Partner hat einen Titel, der dafür reicht; bei anderen muss es ihn seit zwei Jahren geben, oder Sie waren vorher verheiratet.',
        'Abs. 2 Satz 2': 'Mit einer anderen Aufenthaltserlaubnis kann die Behörde eine Ausnahme machen.',
      },
    },
  },
  judgements: {
    'married-before-moving': 'Bestand die Ehe schon, als Ihre Partnerin oder Ihr Partner nach Deutschland zog?',
    'spouse-stays-over-a-year':
      'Wird Ihre Partnerin oder Ihr Partner voraussichtlich länger als ein Jahr hier bleiben?',
  },
  unencoded: {
    'spouse-title-without-german':
      'Bei einigen Staatsangehörigkeiten und früheren Titeln der Partnerin oder des Partners wird kein Deutsch verlangt. Das prüft Lotse noch nicht.',
    'permit-of-spouse-leads-to-settlement':
      'Ob die Erlaubnis Ihrer Partnerin oder Ihres Partners zur Niederlassungserlaubnis führen kann, prüft Lotse noch nicht.',
  },
}
