import { borrowed } from '../words/borrow.ts'
import type { LawWordsPart } from '../words/law-words.ts'
import { de25b } from './25b.de.ts'
import { de60d } from './60d.de.ts'

const allows =
  'Sie dürfen jede Arbeit annehmen und sich selbständig machen. Die Erlaubnis gilt bis zu zwei Jahre und wird verlängert.'

export const de25bAfter60d: LawWordsPart = {
  norms: {
    'permit-after-employment-toleration': {
      title: 'Aufenthaltserlaubnis nach der Beschäftigungsduldung',
      lane: 'Aufenthalt § 25b Abs. 6',
      summary:
        'Nach 30 Monaten Beschäftigungsduldung, wenn deren Voraussetzungen weiter erfüllt sind. Sechs Jahre Aufenthalt werden nicht verlangt.',
      allows,
      places: {
        ...borrowed(de25b, 'permit-sustained-integration', 'AufenthG § 25b'),
        ...borrowed(de60d, 'toleration-for-employment', 'AufenthG § 60d'),
        'Abs. 6': 'Sie haben seit 30 Monaten eine Beschäftigungsduldung (§ 60d).',
        'Abs. 6 Halbsatz 1': 'Sie sprechen Deutsch auf dem Niveau A2.',
        'Abs. 6 Halbsatz 2': 'Konnten Sie einen Integrationskurs besuchen: Sie schreiben Deutsch auf dem Niveau A2.',
      },
    },
    'permit-after-employment-toleration-family': {
      title: 'Aufenthaltserlaubnis für die Familie nach der Beschäftigungsduldung',
      lane: 'Aufenthalt § 25b Abs. 6',
      summary:
        'Für Ehe- und Lebenspartner und minderjährige Kinder, die seit 30 Monaten dieselbe Beschäftigungsduldung haben.',
      allows,
      places: {
        ...borrowed(de25b, 'permit-sustained-integration', 'AufenthG § 25b'),
        'Abs. 6':
          'Sie haben seit 30 Monaten eine Beschäftigungsduldung (§ 60d), weil in Ihrer Familie jemand arbeitet.',
        'Abs. 6 Halbsatz 1':
          'Wer in Ihrer Familie arbeitet, erfüllt weiter § 60d und spricht Deutsch auf dem Niveau A2.',
        'Abs. 6 Halbsatz 2':
          'Partnerin oder Partner, wenn ein Integrationskurs möglich war: Sie schreiben Deutsch auf dem Niveau A2.',
      },
    },
  },
  unencoded: {
    'last-day-of-thirty-months':
      'Die Beschäftigungsduldung endet an dem Tag, an dem 30 Monate voll werden. Stellen Sie den Antrag einige Wochen vorher.',
    'conditions-beside-employment-toleration':
      'Ob neben § 60d auch das Bekenntnis zum Grundgesetz und der Test „Leben in Deutschland“ verlangt werden, ist nicht geklärt.',
    'employment-toleration-of-the-one-who-works':
      'Ob die Person, die in Ihrer Familie arbeitet, alles erfüllt, prüft Lotse mit den Angaben dieser Person.',
  },
  papers: { 'employment-toleration-paper': 'Ihre Beschäftigungsduldung' },
  inFavour: {
    'apply-before-thirty-months-end':
      'Stellen Sie den Antrag einige Wochen, bevor die 30 Monate voll sind: Die Beschäftigungsduldung endet dann.',
  },
}
