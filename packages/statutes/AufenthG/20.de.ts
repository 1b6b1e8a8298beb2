import type { LawWordsPart } from '../words/law-words.ts'

const allows = 'Sie dürfen Arbeit suchen und in dieser Zeit jede Arbeit annehmen, auch selbstständig.'
const livelihood = 'Ihr Lebensunterhalt ist gesichert, auch die Krankenversicherung.'

export const de20: LawWordsPart = {
  norms: {
    'permit-search-for-work': {
      title: 'Aufenthaltserlaubnis für die Suche nach Arbeit',
      lane: 'Arbeitssuche § 20',
      summary:
        'Nach Studium, Ausbildung, Forschung oder Anerkennung in Deutschland: bis zu 18 Monate, um eine passende Arbeit zu finden.',
      allows: `${allows} Sie gilt bis zu 18 Monate und wird nicht verlängert.`,
      places: {
        'Abs. 1':
          'Sie haben mit einem Titel dafür Ihr Studium, Ihre Ausbildung, Ihre Forschung oder die Anerkennung in Deutschland abgeschlossen.',
        'Abs. 2 Satz 1': livelihood,
      },
    },
    'permit-search-for-work-in-care': {
      title: 'Aufenthaltserlaubnis für die Suche nach Arbeit in der Pflege',
      lane: 'Arbeitssuche § 20 (Pflege)',
      summary:
        'Nach einer Helfer- oder Assistenzausbildung in Gesundheit oder Pflege in Deutschland: bis zu 12 Monate.',
      allows: `${allows} Sie gilt bis zu 12 Monate und kann einmal um bis zu sechs Monate verlängert werden.`,
      places: {
        'Abs. 1 Nr. 5':
          'Sie haben in Deutschland eine Helfer- oder Assistenzausbildung in Gesundheit oder Pflege bestanden.',
        'Abs. 2 Satz 1': livelihood,
      },
    },
  },
  gates: {
    'AufenthG § 20 Abs. 1 Nr. 1':
      'Sie haben mit dem Titel für das Studium (§ 16b) ein deutsches Studium abgeschlossen.',
    'AufenthG § 20 Abs. 1 Nr. 2': 'Sie haben mit dem Titel für die Forschung (§ 18d) Ihre Forschung abgeschlossen.',
    'AufenthG § 20 Abs. 1 Nr. 3':
      'Sie haben mit dem Titel für die Ausbildung (§ 16a) eine qualifizierte Ausbildung bestanden.',
    'AufenthG § 20 Abs. 1 Nr. 4':
      'Mit dem Titel für die Anerkennung (§ 16d) wurde Ihr Beruf anerkannt, oder Sie haben die Berufserlaubnis bekommen.',
  },
  unencoded: {
    'research-is-finished': 'Ob Ihre Forschung abgeschlossen ist, fragt Lotse noch nicht.',
    'licence-to-practise-granted':
      'Ob Sie die Erlaubnis bekommen haben, Ihren Beruf auszuüben, fragt Lotse hier noch nicht.',
  },
  papers: {
    'certificate-of-completion':
      'Zeugnis über Studium oder Ausbildung, Bescheid über die Anerkennung, Nachweis der Forschung',
  },
}
