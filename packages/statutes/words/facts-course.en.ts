import type { LawWordsPart } from './law-words.ts'

export const factsCourseEn: LawWordsPart = {
  facts: {
    integrationCourseTaken: {
      label: 'Your integration course so far',
      question: 'Have you begun an integration course (Integrationskurs) before?',
      why: 'There is one course for each person. After registering you have a year to begin.',
      values: {
        never: 'No, not registered yet',
        registered: 'Registered, not begun yet',
        running: 'Yes, I am in the course',
        interrupted: 'Yes, but interrupted',
        ended: 'Yes, the course is over',
      },
    },
    courseRegisteredOn: {
      label: 'Registered on',
      question: 'On which day did you register with the course school?',
      why: 'The day is on your registration form.',
    },
    courseInterruptedOn: {
      label: 'Last day in the course',
      question: 'On which day were you last in the course?',
      why: 'A break of more than a year can cost the place.',
    },
    courseKind: {
      label: 'Kind of course',
      question: 'Which course was that?',
      why: 'After some courses there are 300 more lessons.',
      values: {
        general: 'General integration course',
        literacy: 'Literacy course (Alphabetisierungskurs)',
        'second-script': 'Course for people who write in another script (Zweitschriftlernerkurs)',
        'special-need': 'Course for people with a special need (Förderkurs)',
      },
    },
    courseOrderedBy: {
      label: 'Ordered to the course by',
      question: 'Has an office ordered you in writing to attend an integration course?',
      why: 'Whoever is ordered to attend also has a place, even when nobody else is admitted.',
      values: {
        nobody: 'No',
        'immigration-office': 'Yes, the immigration office (Ausländerbehörde)',
        jobcenter: 'Yes, the Jobcenter',
        'benefits-office': 'Yes, the office that pays asylum benefits (Sozialamt)',
      },
    },
    vocationalCourseOrdered: {
      label: 'Ordered to a vocational course',
      question: 'Has the Jobcenter ordered you in writing to attend a vocational German course (Berufssprachkurs)?',
      why: 'Then you have a place there, too.',
    },
    courseAdmitted: {
      label: 'Admission to the integration course',
      question:
        'Do you have a letter that admits you to the integration course (from the Federal Office or the Jobcenter)?',
      why: 'An admission lasts a year, even if there are no new ones now.',
    },
    courseAdmittedOn: {
      label: 'Admitted on',
      question: 'What day is on that letter?',
      why: 'From that day the admission lasts one year.',
    },
    permitForAYear: {
      label: 'Permit for at least a year',
      question: 'Was your residence permit issued for a year or longer?',
      why: 'The card says until when it is valid.',
    },
    stayOnlyForATime: {
      label: 'Only for a limited time',
      question:
        'Is your stay meant for a limited time only, for example as an au pair, for seasonal work or as family of a student?',
      why: 'The claim to the course asks that you live here for good.',
    },
    goesToSchool: {
      label: 'School',
      question: 'Do you go to school, or are you about to?',
      why: 'Then you learn German there. Training in a firm is not meant.',
    },
    comparableCourse: {
      label: 'Another course',
      question: 'Do you already attend a comparable German course, and can you prove it?',
      why: 'Then nobody can order you to attend the integration course.',
    },
    readsAndWrites: {
      label: 'Reading and writing',
      question: 'Can you read and write, in whatever language?',
      why: 'It decides which course suits you. There are longer ones.',
      values: {
        latin: 'Yes, also in Latin letters',
        'other-script': 'Yes, but in another script',
        little: 'Little or not at all',
      },
    },
    benefitsBy: {
      label: 'Who pays',
      question: 'Who pays you the money to live on?',
      why: 'It is at the top of the decision. It decides what the course costs and who is in charge.',
      values: {
        jobcenter: 'Jobcenter (SGB II)',
        'social-assistance': 'Social office, help to live on (SGB XII)',
        'asylum-act': 'Asylum seekers’ benefits (AsylbLG)',
        'old-age': 'Basic income in old age or with reduced earning capacity',
      },
    },
    unemploymentBenefit: {
      label: 'Unemployment benefit',
      question: 'Do you receive unemployment benefit (Arbeitslosengeld) from the employment agency?',
      why: 'Then the integration course is free.',
    },
    registeredWithAgency: {
      label: 'Registered with the employment agency',
      question:
        'Are you registered with the employment agency: as unemployed, looking for work or looking for training?',
      why: 'It is possible with a permission to stay or a toleration, too, and opens the vocational German course.',
    },
    germanForOccupation: {
      label: 'German needed for the occupation',
      question: 'Do you need a certain level of German for the recognition of your certificate or for your occupation?',
      why: 'There are courses for that.',
    },
    severelyDisabled: {
      label: 'Severe disability',
      question: 'Do you have a severely disabled person’s pass (Schwerbehindertenausweis)?',
      why: 'Then there is travel money with a small wage, too. You need not say it.',
    },
  },
}
