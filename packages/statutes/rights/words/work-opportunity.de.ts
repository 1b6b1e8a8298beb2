import type { LawWordsPart } from '../../words/law-words.ts'

const draws = { 'AsylbLG § 1 Abs. 1': 'Sie bekommen Leistungen nach dem Asylbewerberleistungsgesetz.' }
const unreasonable = 'Die Arbeit ist nicht zumutbar, oder es gibt einen wichtigen Grund.'

export const workOpportunityDe: LawWordsPart = {
  norms: {
    'work-opportunities': {
      title: 'Arbeitsgelegenheiten',
      lane: 'Arbeitsgelegenheit § 5',
      summary:
        'Unterkünfte, Städte und gemeinnützige Träger sollen kleine Arbeiten anbieten, die allen dienen. Sie müssen stundenweise und zumutbar sein.',
      allows: 'Fragen Sie in der Unterkunft oder beim Sozialamt, ob es eine Arbeitsgelegenheit gibt.',
      places: draws,
    },
    'work-opportunity-money': {
      title: '80 Cent je Stunde',
      lane: 'Geld § 5',
      summary:
        'Für eine Arbeitsgelegenheit bekommen Sie 80 Cent je Stunde, oder mehr, wenn Sie höhere Kosten nachweisen, zum Beispiel für die Fahrt.',
      allows:
        'Schreiben Sie Ihre Stunden auf und heben Sie Belege auf. Kochen oder das eigene Zimmer putzen zählt nicht.',
      places: { ...draws, 'Abs. 2': 'Sie arbeiten in einer Arbeitsgelegenheit.' },
    },
    'work-opportunity-duty': {
      title: 'Eine angebotene Arbeitsgelegenheit annehmen',
      lane: 'Pflicht § 5',
      summary:
        'Wer arbeiten kann, keine Arbeit hat und nicht mehr schulpflichtig ist, muss eine angebotene Arbeitsgelegenheit annehmen, wenn sie zumutbar ist.',
      allows:
        'Geht es nicht, sagen Sie der Behörde gleich schriftlich, warum, und legen Sie Nachweise bei, etwa ein Attest oder einen Vertrag.',
      places: {
        ...draws,
        'Abs. 4 Satz 1':
          'Ihnen wurde eine angeboten, und Sie können arbeiten, haben keine Arbeit und sind nicht mehr schulpflichtig.',
        'Abs. 3 Satz 2': unreasonable,
      },
    },
    'work-opportunity-cut': {
      title: 'Weniger Leistungen nach einer Ablehnung',
      lane: 'Folge § 5',
      summary:
        'Wer ohne Grund ablehnt und vorher belehrt wurde, bekommt nur noch Essen, Unterkunft, Heizung und Körper- und Gesundheitspflege.',
      allows:
        'Lassen Sie sich sofort beraten. Gegen den Bescheid gibt es Widerspruch; er hält die Kürzung meist nicht auf, ein Eilantrag beim Sozialgericht kann das.',
      places: {
        ...draws,
        'Abs. 4 Satz 2': 'Sie haben eine Arbeitsgelegenheit ohne Grund abgelehnt.',
        'Abs. 4 Satz 3': 'Die Behörde hat Sie vorher belehrt, was daraus folgt.',
        'Abs. 3 Satz 2': unreasonable,
      },
    },
    'work-opportunity-protection': {
      title: 'Schutz bei einer Arbeitsgelegenheit',
      lane: 'Schutz § 5',
      summary:
        'Auch mit Arbeitsverbot dürfen Sie eine Arbeitsgelegenheit machen. Die Regeln zum Arbeitsschutz gelten, und Sie haften nur wie Beschäftigte.',
      allows:
        'Es ist kein Arbeitsverhältnis: es zählt nicht für Rente und Krankenversicherung, und der Mindestlohn gilt nicht.',
      places: { ...draws, 'Abs. 5 Satz 2': 'Ihnen wurde eine angeboten, oder Sie arbeiten in einer.' },
    },
  },
  judgements: {
    'able-to-work': 'Können Sie arbeiten?',
    'work-opportunity-unreasonable':
      'Ist die Arbeit nicht zumutbar, oder gibt es einen wichtigen Grund, etwa Arbeit, Ausbildung, Studium oder die Betreuung eines Kindes?',
    'refused-without-reason': 'War die Ablehnung ohne Grund?',
  },
  unencoded: {
    'age-of-compulsory-school':
      'Ob Sie mit 15 bis 17 Jahren noch schulpflichtig sind, steht im Schulgesetz. Lotse prüft es hier nicht.',
  },
}
