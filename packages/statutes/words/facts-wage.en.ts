import type { LawWordsPart } from './law-words.ts'

export const factsWageEn: LawWordsPart = {
  facts: {
    wageRelation: {
      label: 'What you are in the firm',
      question: 'What were you in the firm in that month?',
      why: 'The minimum wage is for work, also in a mini-job or as a temporary help. A training has a minimum pay of its own.',
      values: {
        employee: 'Work: full time, part time, mini-job, temporary help',
        training: 'Vocational training (Berufsausbildung)',
        internship: 'Internship (Praktikum)',
        volunteer: 'Voluntary work or a volunteer service',
        'self-employed': 'self-employed, with invoices of my own',
      },
    },
    wageMonth: {
      label: 'The month in question',
      question: 'For which month would you like to reckon?',
      why: 'Leave the day empty. Each month is reckoned by itself.',
    },
    wageHours: {
      label: 'Whole hours in the month',
      question: 'How many whole hours did you work in that month, without breaks?',
      why: 'What counts is what you really worked, not what the contract says. Write down beginning, end and break of every day.',
    },
    wageMinutes: {
      label: 'Minutes on top',
      question: 'How many minutes come on top of the whole hours?',
      why: 'A number from 0 to 59. If it was whole hours: 0.',
    },
    wagePaid: {
      label: 'Paid, gross',
      question: 'How much pay did you get for that month, gross in euros?',
      why: 'Gross means: before taxes and contributions. The pay slip calls it “Gesamtbrutto”. If you got nothing: 0.',
    },
    hoursOnAccount: {
      label: 'Working time account',
      question: 'Were hours of that month put on a working time account that you agreed to in writing?',
      why: 'For such overtime the firm may take up to twelve months.',
    },
    longTermUnemployedBefore: {
      label: 'Long out of work before',
      question: 'Were you registered as out of work for a year or longer right before this job?',
      why: 'Then the minimum wage does not hold for the first six months of the job.',
    },
    jobBeganOn: {
      label: 'First day of work',
      question: 'On which day did you begin this job?',
      why: 'After six months the minimum wage is yours, too.',
    },
    jobSubsidised: {
      label: 'Jobcenter money for the firm',
      question:
        'Does the firm get money from the Jobcenter for your job that is only for people long out of work (§ 16e or § 16i SGB II)?',
      why: 'Then the minimum wage holds from the first day. The Jobcenter can tell you.',
    },
    internshipKind: {
      label: 'Kind of internship',
      question: 'What kind of internship is it?',
      why: 'For some internships the minimum wage does not hold.',
      values: {
        compulsory: 'compulsory: school, training or university requires it',
        orientation: 'to choose a training or a course of study',
        'beside-studies': 'by choice, beside a training or studies',
        'entry-qualification': 'entry qualification (Einstiegsqualifizierung) or preparation for a training',
        other: 'another one, for instance after a degree',
      },
    },
    internshipUpToThreeMonths: {
      label: 'Internship of up to three months',
      question: 'Does the internship as a whole last three months at most?',
      why: 'A longer internship by choice has to be paid the minimum wage.',
    },
    internshipBefore: {
      label: 'An internship there before',
      question: 'Did you have such an internship with the same firm before?',
      why: 'The second one has to be paid the minimum wage.',
    },
    apprenticeshipInFirm: {
      label: 'Training in a firm',
      question: 'Is it a training in a firm with vocational school (not at a college, not nursing)?',
      why: 'For it the minimum pay of the Vocational Training Act holds. The contract mostly names the chamber (IHK, HWK).',
    },
    apprenticeshipFrom: {
      label: 'Beginning of the training in the firm',
      question: 'On which day did this training begin?',
      why: 'The year in which it began decides how much it is at least.',
    },
    apprenticeshipYear: {
      label: 'Year of training',
      question: 'In which year of the training were you in that month (1, 2, 3 or 4)?',
      why: 'The pay rises with every year.',
    },
    apprenticeshipPartTime: {
      label: 'Training in part time',
      question: 'Is it a training in part time?',
      why: 'Then the pay may be lower, but only by as much as the time.',
    },
    apprenticeshipCollective: {
      label: 'Collective agreement in the firm',
      question: 'Does a collective agreement (Tarifvertrag) set the pay of trainees in the firm?',
      why: 'Then its amount holds, even if it is lower. The training contract says so.',
    },
    outsideWorkingTimeAct: {
      label: 'Not under the Working Time Act',
      question:
        'Are you an executive, do you work in religious services, or do you live with the people you look after?',
      why: 'Only then the rules on working time do not hold. The answer is nearly always no.',
    },
    worseTreatment: {
      label: 'Treated worse',
      question: 'Were you treated worse at work than others?',
      why: 'Whoever gets less or is insulted for a forbidden reason can claim money. The time for it is short.',
      fields: {
        ground: {
          label: 'Because of',
          question: 'What was the reason?',
          why: 'If there were several: the main one.',
          values: {
            origin: 'origin or skin colour',
            sex: 'sex or pregnancy',
            religion: 'religion or belief',
            disability: 'disability',
            age: 'age',
            'sexual-identity': 'whom you love',
            other: 'something else',
          },
        },
        knownOn: {
          label: 'Learned of it on',
          question: 'On which day did you learn of it?',
          why: 'From that day there are two months to claim in writing. If it happened several times: the last.',
        },
      },
    },
  },
}
