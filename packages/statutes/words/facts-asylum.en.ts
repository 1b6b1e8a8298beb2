import type { LawWordsPart } from './law-words.ts'

export const factsAsylumEn: LawWordsPart = {
  facts: {
    keptIn: {
      label: 'Kept in',
      question: 'Are you in detention, in a hospital or in a home?',
      why: 'Then you need not come to the office for the application.',
      values: {
        no: 'no',
        detention: 'in detention or custody',
        'hospital-or-care': 'in a hospital or a nursing home',
        'youth-home': 'in a home of youth welfare',
      },
    },
    guardianLivesElsewhere: {
      label: 'Guardian lives elsewhere',
      question: 'Does whoever stands for you (parents, guardian) not have to live in a reception facility?',
      why: 'It decides where the application for a child is made.',
    },
    unaccompaniedMinor: {
      label: 'Alone here and under 18',
      question: 'Are you under 18 and here without parents or another adult who cares for you?',
      why: 'Children who are alone have more protection in the procedure.',
    },
    asylumHeard: {
      label: 'Heard',
      question: 'Has the Federal Office heard you on your reasons?',
      why: 'That is the long talk with an interpreter, not the taking of your data.',
    },
    hearingMissed: {
      label: 'Hearing missed',
      question: 'Was there a day for your hearing to which you did not come?',
      why: 'Then the Federal Office may do without one. Tell it at once why you could not come, with proof.',
    },
    hearingNotNeeded: {
      label: 'No hearing needed',
      question: 'Has the Federal Office said that no hearing is needed or possible?',
      why: 'For example because it grants everything, for a lasting illness, or for a small child.',
    },
    decisionPutOff: {
      label: 'Decision takes longer',
      question: 'Has the Federal Office written that the decision takes longer or is put off?',
      why: 'Then longer times count, but never more than 21 months.',
    },
    safeStateNamed: {
      label: 'Another state is called safe',
      question: 'Does the Federal Office want to send you to a state outside the EU because it is safe for you?',
      why: 'It stands in the summons or in the decision.',
    },
  },
}
