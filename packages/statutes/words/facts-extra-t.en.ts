import type { LawWordsPart } from './law-words.ts'

export const factsExtraTEn: LawWordsPart = {
  facts: {
    safeCountry: {
      label: 'Nationality: safe country of origin',
      question: 'Are you a national of one of these countries?',
      why: 'For people from these countries, work and training is often forbidden after a rejected asylum application. There are exceptions.',
      values: {
        none: 'No, none of them',
        'annex-2': 'Albania, Bosnia and Herzegovina, Ghana, Kosovo, Montenegro, North Macedonia, Senegal or Serbia',
        'georgia-moldova': 'Georgia or the Republic of Moldova',
        'eu-list': 'Egypt, Bangladesh, India, Colombia, Morocco or Tunisia',
        turkey: 'Türkiye',
      },
    },
    workPermissionJune2026: {
      label: 'Permission to work on 11 June 2026',
      question: 'On 11 June 2026, did you have a permission of the immigration office to work or to do a training?',
      why: 'Then the new ban on working for your country does not apply. The permission is written in the Duldung or Gestattung.',
    },
    'training.germanChecked': {
      label: 'German has been checked',
      question:
        'Has the firm or the school checked that your German is enough for the training, or will you take a German course before it?',
      why: 'Then you need no B1 certificate for the residence permit.',
    },
    searchedTrainingBefore: {
      label: 'Time to search given before',
      question: 'After a training that ended early, have you once been given six months to look for another one?',
      why: 'These six months are given only once.',
    },
    keptByTrainingFirm: {
      label: 'Kept by the firm',
      question: 'Do you go on working in the same firm after the training?',
      why: 'Whoever is not kept gets six months to look for work.',
    },
    trainingSupport: {
      label: 'Training support (BAB)',
      question:
        'Do you get training support (Berufsausbildungsbeihilfe, BAB) from the employment agency, or has it been granted?',
      why: 'As long as you get BAB, other money from the state does no harm to the residence permit for training.',
    },
    withoutPublicFundsSince: {
      label: 'Without money from the state since',
      question:
        'Since when have you and your household lived without money from the Jobcenter or social office (money only for rent and heating does not count)?',
      why: 'One way for people with three years of skilled work asks for one year. Take the day after the last payment.',
    },
    livesFromOwnJobSince: {
      label: 'Own pay is enough for you since',
      question:
        'Since when has your own pay been enough for everything you yourself need, without money from the state?',
      why: 'The toleration for employment asks for twelve months. What your family needs does not count here.',
    },
    childSentenced: {
      label: 'Sentence of a child',
      question:
        'Has one of your minor children received a longer sentence (prison of six months or more, youth custody of a year or more without probation) or a sentence for a drug offence?',
      why: 'The toleration for employment asks about it. Short youth detention or community work does not count. This answer stays with you.',
    },
    integrationCourseDuty: {
      label: 'Obligation to attend an integration course',
      question: 'Has an office obliged you to attend an integration course? If so: what became of it?',
      why: 'Only people who have a letter with an obligation must prove the course.',
      values: {
        none: 'No, I was not obliged',
        passed: 'Yes, and I completed it successfully',
        excused: 'Yes, broken off, but not through my own fault (such as illness)',
        open: 'Yes, and it is not completed yet',
      },
    },
  },
}
