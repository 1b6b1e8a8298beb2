import type { LawWordsPart } from './law-words.ts'

export const factsHireEn: LawWordsPart = {
  facts: {
    applicantPassport: {
      label: 'Passport of the person',
      question: 'Which passport does the person have?',
      why: 'For people from Germany and the EU you need no permission.',
      values: {
        german: 'Germany',
        eu: 'a state of the European Union',
        'eu-family': 'another state, with a residence card as family of a citizen of the EU',
        other: 'another state, or no passport',
      },
    },
    livesAbroad: {
      label: 'Lives abroad',
      question: 'Does the person still live abroad and would come for the job?',
      why: 'Then a visa comes first.',
    },
    paperNote: {
      label: 'Note on work in the paper',
      question: 'What does the paper of the person say about work?',
      why: 'The sentence is on the card, on the extra sheet, or in the Duldung or Gestattung. It counts.',
      values: {
        any: '“Erwerbstätigkeit erlaubt” or “Beschäftigung erlaubt” (work allowed)',
        'this-job': 'exactly this job or your firm is named',
        ask: '“nur mit Genehmigung” or “nur mit Erlaubnis der Ausländerbehörde” (only with permission)',
        forbidden: '“Erwerbstätigkeit nicht erlaubt” or “nicht gestattet” (not allowed)',
        other: 'something else, such as a number of hours or another job',
      },
    },
    paperValid: {
      label: 'Paper still valid',
      question: 'Is the paper of the person still valid?',
      why: 'The date is on it. If it has run out, an interim certificate (Fiktionsbescheinigung) often helps.',
    },
    hireAs: {
      label: 'What is planned',
      question: 'What do you have in mind?',
      why: 'Who is asked and which subsidy is possible depends on it.',
      values: {
        job: 'giving a job',
        training: 'training somebody (Ausbildung)',
        'entry-qualification': 'getting somebody ready for a training (Einstiegsqualifizierung)',
        trial: 'trying somebody out for some weeks',
        course: 'further training for somebody who works for me already',
      },
    },
    hireQualified: {
      label: 'Job with training or degree',
      question: 'Does the job need a training or a degree?',
      why: 'For such jobs there are ways of their own and a quicker procedure.',
    },
    hireBegun: {
      label: 'Begun already',
      question: 'Has the person begun with you already?',
      why: 'Subsidies of the employment agency have to be asked for before.',
    },
    applicantRegistered: {
      label: 'Registered with',
      question: 'Is the person registered with the employment agency or the Jobcenter?',
      why: 'That office decides about a subsidy. The person can tell you.',
      values: { agency: 'employment agency', jobcenter: 'Jobcenter', none: 'no' },
    },
    employedHereFourYears: {
      label: 'With you before',
      question:
        'Did the person work for you with social insurance for more than three months within the last four years?',
      why: 'Then there is no integration subsidy.',
    },
    joblessTwoYears: {
      label: 'Two years out of work',
      question: 'Has the person been out of work for two years or longer?',
      why: 'Then the Jobcenter can pay a large part of the wage for two years.',
    },
    contractTwoYears: {
      label: 'Contract for two years',
      question: 'Does the contract run for two years at least?',
      why: 'A subsidy of the Jobcenter requires it. A contract without an end counts, too.',
    },
    applicantFrom25: {
      label: 'At least 25 years old',
      question: 'Is the person at least 25 years old?',
      why: 'A subsidy of the Jobcenter is only for them.',
    },
    jobcenterSixOfSevenYears: {
      label: 'Six years of Jobcenter money',
      question: 'Did the person get money from the Jobcenter in six of the last seven years?',
      why: 'Then the Jobcenter can pay for up to five years. The Jobcenter knows.',
    },
    entryMonths: {
      label: 'Months of entry qualification',
      question: 'How many months should the entry qualification last?',
      why: 'Four to twelve months are supported.',
    },
    entryHours: {
      label: 'Hours a week',
      question: 'How many hours a week?',
      why: 'Support begins at 20 hours.',
    },
    entryRecognised: {
      label: 'Leads to a recognised occupation',
      question: 'Does it prepare for a training in a recognised occupation?',
      why: 'The chamber tells you whether the occupation is recognised.',
    },
    entryHereBefore: {
      label: 'With the company before',
      question:
        'Did the person have an entry qualification with you before, or a job with social insurance in the company within the last three years, or is it the firm of their parents, wife or husband?',
      why: 'Then the subsidy is ruled out.',
    },
    trialWeeks: {
      label: 'Weeks of trial',
      question: 'How many weeks should the trial last?',
      why: 'Up to six weeks are possible in a firm.',
    },
    courseHours: {
      label: 'Hours of the course',
      question: 'How many hours does the further training have as a whole?',
      why: 'Support begins at 121 hours.',
    },
    courseApproved: {
      label: 'Course approved',
      question: 'Are the course and its provider approved for support?',
      why: 'The provider tells you (approval by AZAV).',
    },
  },
}
