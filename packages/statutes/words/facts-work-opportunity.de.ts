import type { LawWordsPart } from './law-words.ts'

export const factsWorkOpportunityDe: LawWordsPart = {
  facts: {
    workOpportunity: {
      label: 'Arbeitsgelegenheit',
      question: 'Wurde Ihnen eine Arbeitsgelegenheit (80 Cent je Stunde) angeboten?',
      why: 'Davon hängt ab, was Sie bekommen und was die Behörde verlangen darf.',
      values: {
        none: 'Nein',
        offered: 'Ja, ich habe noch nicht angefangen',
        doing: 'Ja, ich arbeite dort',
        refused: 'Ja, und ich habe abgelehnt',
        'own-care': 'Nur Aufgaben für mich selbst, zum Beispiel kochen oder mein Zimmer putzen',
      },
    },
    workOpportunityWarned: {
      label: 'Belehrung',
      question: 'Hat die Behörde Ihnen vorher gesagt, was eine Ablehnung zur Folge hat?',
      why: 'Ohne diese Belehrung darf sie die Leistungen nicht kürzen.',
    },
  },
}
