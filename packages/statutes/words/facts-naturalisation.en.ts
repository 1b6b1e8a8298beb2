import type { LawWordsPart } from './law-words.ts'

/** What only naturalisation asks. */
export const factsNaturalisationEn: LawWordsPart = {
  facts: {
    sentences: {
      label: 'Sentences',
      question: 'Has a court sentenced you, here or abroad? Add up everything that is still in the register.',
      why: 'Small sentences do not stand in the way of naturalisation. This answer stays with you.',
      values: {
        none: 'No',
        'left-out':
          'Only small ones: fines up to 90 daily rates, three months suspended at most (remitted), or measures of youth law',
        'slightly-more': 'Slightly above that',
        more: 'Clearly more',
      },
    },
    inhumanMotive: {
      label: 'Motive in the judgment',
      question: 'Does the judgment say that the act was antisemitic, racist or otherwise inhuman?',
      why: 'Then even a small sentence counts. This answer stays with you.',
    },
    investigationOpen: {
      label: 'Open investigation',
      question: 'Do you know of a report or investigation by the police against you that is still open?',
      why: 'The office then waits with its decision until it has ended.',
    },
    naturalisationExcluded: {
      label: 'Excluded from naturalisation',
      question:
        'Are you married to several people at once, or has an office written that you are excluded from naturalisation?',
      why: 'For example after a deceit, for ten years. Most people answer “no”.',
    },
    fullTimeMonthsOfTwoYears: {
      label: 'Months of full-time work',
      question: 'How many of the last 24 months have you worked full-time?',
      why: 'Whoever worked full-time for 20 months may draw supplementary benefits and still be naturalised.',
    },
    familyNaturalises: {
      label: 'Naturalisation with the family',
      question: 'Is your husband, wife, partner, mother or father applying for naturalisation now?',
      why: 'Then you can be naturalised along before five years are over.',
    },
  },
}
