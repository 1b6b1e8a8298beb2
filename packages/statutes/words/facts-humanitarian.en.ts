import type { LawWordsPart } from './law-words.ts'

export const factsHumanitarianEn: LawWordsPart = {
  facts: {
    protectedElsewhere: {
      label: 'Protection in another EU state',
      question: 'Has another EU state already given you protection, for example Greece?',
      why: 'Then the waiting time for work is six months instead of three.',
    },
    resettled: {
      label: 'Admission under § 23 (2) or (4)',
      question: 'Does your card say “§ 23 Abs. 2” or “§ 23 Abs. 4” (admitted from abroad, resettlement)?',
      why: 'Only these two paragraphs give the claim.',
    },
    admission: {
      label: 'Admission from abroad',
      question: 'Were you brought to Germany with a promise of admission?',
      why: 'It stands in the visa or in a letter of the Federal Office or the embassy.',
      values: {
        none: 'No',
        single: 'Yes, as a single person for urgent humanitarian reasons (§ 22 sentence 1)',
        ministry: 'Yes, the Federal Ministry of the Interior declared my admission (§ 22 sentence 2)',
        group: 'Yes, with a group, promised by the Federal Office (§ 23 (2))',
        resettlement: 'Yes, in resettlement (§ 23 (4))',
        land: 'Yes, in a programme of the Land (§ 23 (1))',
      },
    },
    admissionForGood: {
      label: 'Promise of a settlement permit',
      question: 'Does your promise of admission say “Niederlassungserlaubnis”?',
      why: 'Then your stay has no time limit from the start.',
    },
    temporaryReason: {
      label: 'Reason to stay some more time',
      question: 'Is there an urgent reason why you have to be here some more time?',
      why: 'A reason is meant that will end. For staying on there are other roads.',
      values: {
        none: 'No',
        treatment: 'A treatment that will soon be finished',
        'care-of-family': 'Care for somebody close to you',
        'end-of-school-or-training': 'School year, certificate or examination',
        court: 'Proceedings in court',
        other: 'Another urgent reason',
      },
    },
    crimeVictim: {
      label: 'Trafficking or exploitation',
      question: 'Were you forced to something in Germany, or exploited at work?',
      why: 'You need not say it here. A specialised centre helps in confidence. For victims there is a residence permit of its own.',
      values: {
        none: 'No',
        trafficking: 'Yes: trafficking, forced prostitution, forced labour or exploitation',
        'illegal-work': 'Yes: employed under exploitative conditions, or unlawfully as a minor',
      },
    },
    presenceWantedByCourt: {
      label: 'You are needed for the criminal proceedings',
      question: 'Has the public prosecutor or the court written that you should be here for the criminal proceedings?',
      why: 'The counselling centre can ask for you.',
    },
    contactWithAccusedBroken: {
      label: 'Contact broken off',
      question: 'Have you broken off every contact with the accused?',
      why: 'The law asks for it. If you need protection, call 110 or the counselling centre.',
    },
    readyToTestify: {
      label: 'Ready to testify',
      question: 'Have you declared that you will testify in the criminal proceedings?',
      why: 'Think it over with a counselling centre. You have time for it.',
    },
    proceedingsOver: {
      label: 'Criminal proceedings over',
      question: 'Are the criminal proceedings over?',
      why: 'After that the permit can be prolonged for other reasons.',
    },
    payStillOwed: {
      label: 'Pay still owed',
      question: 'Does the firm still owe you pay from this work?',
      why: 'Then the permit can be prolonged.',
    },
  },
}
