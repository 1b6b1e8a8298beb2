import type { LawWordsPart } from '../words/law-words.ts'

const allows =
  'You may do the job the Blue Card was issued for. You may change jobs without permission; in the first year you tell the immigration office. It lasts as long as the contract and six months more, four years at most.'
const sixMonths = 'The employment contract lasts at least six months.'

export const en18g: LawWordsPart = {
  norms: {
    'blue-card': {
      title: 'EU Blue Card',
      lane: 'Blue Card § 18g',
      summary: 'For people with a degree and a fitting, well-paid job.',
      allows,
      places: {
        'Abs. 1 Satz 1': 'The job fits your degree, and the salary is high enough (2026: €50,700 gross a year).',
        'Abs. 3': sixMonths,
      },
    },
    'blue-card-shortage-or-graduate': {
      title: 'EU Blue Card with the lower salary',
      lane: 'Blue Card § 18g (shortage occupation, recent degree)',
      summary: 'For people with a degree in a shortage occupation, or whose degree is not more than three years old.',
      allows,
      places: {
        'Abs. 1 Satz 2': 'It is a shortage occupation, or your degree is not more than three years old when you apply.',
        'Abs. 1 Satz 1': 'The job fits your degree.',
        'Abs. 1 Satz 2 Halbsatz 2': 'The salary is high enough (2026: €45,934.20 gross a year).',
        'Abs. 3': sixMonths,
      },
    },
    'blue-card-it': {
      title: 'EU Blue Card for IT without a degree',
      lane: 'Blue Card § 18g (IT)',
      summary: 'For people without a degree who worked in IT for three of the last seven years.',
      allows,
      places: {
        'Abs. 2': 'It is a job in IT that fits what you can do.',
        'Abs. 2 Nr. 1': 'The salary is high enough (2026: €45,934.20 gross a year).',
        'Abs. 2 Nr. 3 Buchst. a': 'You worked in IT for at least three of the last seven years.',
        'Abs. 2 Nr. 3 Buchst. b': 'What you can do is as much as after a degree.',
        'Abs. 3': sixMonths,
      },
    },
  },
  judgements: {
    'it-skills-like-a-degree': 'Has your work in IT taught you as much as a degree would have?',
  },
  papers: {
    'it-experience': 'References on three years in IT that name your tasks, certificates too',
  },
}
