import type { LawWordsPart } from './law-words.ts'

export const factsRecognitionEn: LawWordsPart = {
  facts: {
    recognitionField: {
      label: 'Field of the occupation',
      question: 'To which field does your occupation belong?',
      why: 'It decides the law and the body in charge. The search on the first screen of this question helps.',
      values: {
        trade: 'Industry, trade, office, hotels and food, technology, IT',
        craft: 'Crafts (for example electrics, building, hairdressing, bakery)',
        agriculture: 'Farming, gardening, forestry, housekeeping',
        nursing: 'Nurse',
        'regulated-other':
          'Another occupation with a licence: medicine, therapy, midwife, pharmacy, engineering, architecture, master craftsman',
        'state-law': 'School, day care, social work, assistants under Saxon law',
        academic: 'A degree for an occupation without a licence (for example business, IT, languages)',
      },
    },
    certificateFromAbroad: {
      label: 'Certificate from abroad',
      question: 'Have you finished a training or a degree abroad, with a certificate?',
      why: 'A certificate is what is examined. Work without training is not enough here.',
    },
    certificateFromUnion: {
      label: 'Certificate from the EU',
      question: 'Is the certificate from the EU, Iceland, Liechtenstein, Norway or Switzerland, or recognised there?',
      why: 'In part other rules hold for these.',
    },
    recognitionStage: {
      label: 'Your application',
      question: 'How far has your application for recognition come?',
      why: 'The time for the decision runs only once every paper has arrived.',
      values: {
        'not-yet': 'No application yet',
        sent: 'Sent; something is missing, or I do not know',
        complete: 'All papers have arrived',
        decided: 'The decision is here',
      },
    },
    recognitionSentOn: {
      label: 'Application arrived on',
      question: 'On which day did the application arrive at the office?',
      why: 'One month later the confirmation must be there.',
    },
    recognitionCompleteOn: {
      label: 'Papers complete on',
      question: 'On which day did the last paper arrive?',
      why: 'From then on the office has three months.',
    },
    recognitionExtended: {
      label: 'Time extended',
      question: 'Has the office written in time that it needs longer, and why?',
      why: 'It may do so once.',
    },
    recognitionPaused: {
      label: 'Clock stopped',
      question: 'Has the office asked for more, or does it test your skills with a work sample or a talk?',
      why: 'Meanwhile the clock stands still.',
    },
    recognitionFastTrack: {
      label: 'Fast-track procedure',
      question: 'Does an employer run the fast-track procedure for skilled workers for you (§ 81a)?',
      why: 'Then the office should decide in two months.',
    },
    recognitionPapersMissing: {
      label: 'Missing papers',
      question: 'Do you lack certificates that you cannot get, or only with great difficulty?',
      why: 'Then there are other ways to show what you can do.',
    },
    recognitionResult: {
      label: 'Result',
      question: 'What does the decision say?',
      why: 'It decides what you can do next.',
      values: {
        full: 'Equal in value',
        differences: 'Partly equal, or something is still missing (conditions)',
        refused: 'Not equal',
      },
    },
  },
}
