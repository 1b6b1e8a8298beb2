import { borrowed } from '../words/borrow.ts'
import type { LawWordsPart } from '../words/law-words.ts'
import { de25b } from './25b.de.ts'

export const de25bFamily: LawWordsPart = {
  norms: {
    'permit-sustained-integration-family': {
      title: 'Aufenthaltserlaubnis für die Familie bei nachhaltiger Integration',
      lane: 'Aufenthalt § 25b Abs. 4',
      summary:
        'Für Ehe- und Lebenspartner und minderjährige Kinder, die mit einem Menschen mit § 25b zusammenleben. Eigene Jahre hier werden nicht verlangt.',
      allows:
        'Sie dürfen jede Arbeit annehmen und sich selbständig machen. Die Erlaubnis gilt bis zu zwei Jahre und wird verlängert.',
      places: {
        ...borrowed(de25b, 'permit-sustained-integration', 'AufenthG § 25b'),
        'Abs. 4 Satz 1':
          'Sie leben mit Ihrer Partnerin, Ihrem Partner, Ihrer Mutter oder Ihrem Vater zusammen, die oder der eine Erlaubnis nach § 25b Abs. 1 hat. Kinder: unter 18 und ledig.',
      },
    },
  },
  inFavour: {
    'one-earner-is-enough': 'In einer Familie reicht es, wenn eine Person genug verdient (so Niedersachsen).',
  },
}
