import type { LawWordsPart } from './law-words.ts'

export const factsWorkOpportunityEn: LawWordsPart = {
  facts: {
    workOpportunity: {
      label: 'Arbeitsgelegenheit',
      question: 'Were you offered an Arbeitsgelegenheit (small work for 80 cents an hour)?',
      why: 'It decides what you get and what the office may ask for.',
      values: {
        none: 'No',
        offered: 'Yes, I have not begun yet',
        doing: 'Yes, I work there',
        refused: 'Yes, and I refused',
        'own-care': 'Only tasks for myself, such as cooking or cleaning my room',
      },
    },
    workOpportunityWarned: {
      label: 'Told before',
      question: 'Had the office told you before what follows from a refusal?',
      why: 'Without that it may not cut the benefits.',
    },
  },
}
