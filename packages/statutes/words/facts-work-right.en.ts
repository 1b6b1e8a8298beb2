import type { LawWordsPart } from './law-words.ts'

export const factsWorkRightEn: LawWordsPart = {
  facts: {
    livesInReception: {
      label: 'Obliged to live in a reception facility',
      question: 'Must you still live in a reception facility (for example in Chemnitz, Dresden or Leipzig)?',
      why: 'This means the first reception of the Land. In a shelter of the town or district you need not any more.',
    },
    asylumRegisteredOn: {
      label: 'Asylum application registered on',
      question: 'On which day was your asylum application registered?',
      why: 'The waiting time for work counts from this day. It stands on the first paper of the Federal Office.',
    },
    otherStateAsked: {
      label: 'Another EU state was asked',
      question: 'Has Germany asked another EU state to take you over (Dublin procedure)?',
      why: 'Then the waiting time for work is six months instead of three.',
    },
    acceleratedProcedure: {
      label: 'Accelerated procedure',
      question: 'Has the Federal Office written that your application is decided in the accelerated procedure?',
      why: 'In this procedure there is no permission to work. The letter of the Federal Office says so.',
    },
    asylumDutiesBroken: {
      label: 'Duties of the asylum procedure broken',
      question:
        'Does an authority say that you have broken your duties in the asylum procedure repeatedly or seriously?',
      why: 'Then the office should not permit work. Illness or another good reason excuses.',
    },
    workAllowedDuringAsylum: {
      label: 'Permitted to work during the asylum procedure',
      question: 'Did you have a permission to work during the asylum procedure?',
      why: 'Then you get it with a toleration, too. It stood in your permission to stay.',
    },
  },
}
