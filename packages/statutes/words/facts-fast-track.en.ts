import type { LawWordsPart } from './law-words.ts'

export const factsFastTrackEn: LawWordsPart = {
  facts: {
    fastAgreement: {
      label: 'Agreement of § 81a',
      question: 'Have the employer and the immigration office signed the agreement for the accelerated procedure?',
      why: 'The short times begin with it.',
    },
    fastRecognition: {
      label: 'State of the recognition',
      question: 'How far has the recognition of the certificate come?',
      why: 'Without it there is mostly no consent in advance.',
      values: {
        'not-started': 'Not begun',
        running: 'Running',
        found: 'Equal or comparable',
        'not-needed': 'Not needed',
        measures: 'Something is missing, a measure is possible',
        refused: 'Refused',
      },
    },
    fastPapersCameOn: {
      label: 'Decision came in on',
      question: 'On which day did the decision, or the request for more, come in at the immigration office?',
      why: 'From then it has three working days for the invitation.',
    },
    fastInvited: {
      label: 'Invitation',
      question: 'Has the immigration office invited the employer about it?',
      why: 'Then this time was kept.',
    },
    agencyAskedOn: {
      label: 'Agency asked on',
      question: 'On which day did the immigration office ask the Agentur für Arbeit for consent?',
      why: 'If the agency is silent, consent counts as given after one or two weeks.',
    },
    agencyAnswer: {
      label: 'Answer of the agency',
      question: 'What has the Agentur für Arbeit answered?',
      why: 'Its time runs out only where it does not ask for more.',
      values: {
        none: 'Nothing yet',
        'more-needed': 'Information is missing',
        consent: 'Consent',
        refused: 'Refused',
        'not-needed': 'It need not be asked',
      },
    },
    advanceConsent: {
      label: 'Advance consent',
      question: 'Is the consent in advance with the embassy?',
      why: 'With it the appointment has to be within three weeks.',
    },
    appointmentAskedOn: {
      label: 'Appointment asked for on',
      question: 'On which day did the skilled worker ask the embassy for an appointment?',
      why: 'The three weeks count from then.',
    },
    appointmentOn: {
      label: 'Appointment on',
      question: 'On which day is the appointment that was offered?',
      why: 'It has to be within three weeks. If there is none, leave it empty.',
    },
    visaAppliedOn: {
      label: 'Visa applied for on',
      question: 'On which day was the visa applied for with all papers?',
      why: 'As a rule it is decided within three weeks.',
    },
    visaDecided: {
      label: 'Visa decided',
      question: 'Has the visa been decided already?',
      why: 'Then these times are over.',
    },
    fastFamily: {
      label: 'Family comes along',
      question: 'Who of the family is to come along?',
      why: 'Wife, husband and minor unmarried children belong to the procedure.',
      values: {
        none: 'Nobody',
        spouse: 'Wife or husband',
        'minor-child': 'Minor unmarried child',
        other: 'Others',
      },
    },
    fastFamilyTogether: {
      label: 'Visas at the same time',
      question: 'Are their visas applied for at about the same time?',
      why: 'Only then do they belong to the procedure.',
    },
  },
}
