import type { LawWordsPart } from './law-words.ts'

export const factsExtraWEn: LawWordsPart = {
  facts: {
    tertiaryProgramme: {
      label: 'Qualification at the level of a degree',
      question:
        'Have you completed a higher programme of at least three years that is equal to a degree (level 6 of the European Qualifications Framework)?',
      why: 'With it, too, the EU Blue Card is possible. The level is often on the certificate; the recognition advice service (IQ) helps free of charge.',
    },
    chamberAbroadCertificate: {
      label: 'Certificate of a German chamber abroad',
      question:
        'Have you completed a training like a German one abroad, with a certificate of the German chamber of commerce abroad (AHK)?',
      why: 'This certificate counts like a qualification recognised by a state.',
    },
    recognitionNeedsMeasures: {
      label: 'Partial recognition',
      question:
        'Does a German notice say that a course or a test is still missing for the full recognition of your occupation?',
      why: 'The notice comes from the chamber or the office for recognition. It gives four points for the opportunity card.',
    },
    qualificationInShortageOccupation: {
      label: 'Learned occupation is a shortage occupation',
      question:
        'Is the occupation you learned or studied on the list of shortage occupations for the EU Blue Card (such as medicine, nursing, engineering, teaching, IT)?',
      why: 'It gives one point for the opportunity card.',
    },
    relatedExperienceMonthsOfFiveYears: {
      label: 'Experience in the learned occupation, last 5 years',
      question:
        'How many months of the last five years, after your qualification, have you worked in the occupation you learned?',
      why: 'From 24 months there are points for the opportunity card. Employers’ references show it.',
    },
    relatedExperienceMonthsOfSevenYears: {
      label: 'Experience in the learned occupation, last 7 years',
      question:
        'How many months of the last seven years, after your qualification, have you worked in the occupation you learned?',
      why: 'From 60 months there are more points for the opportunity card. Employers’ references show it.',
    },
    pensionElsewhere: {
      label: 'Another pension',
      question:
        'Do you pay for a pension to somebody else than the statutory pension insurance (professional scheme, private insurance)?',
      why: 'If the pension from it is comparable, it counts towards permanent residence.',
    },
    careMonths: {
      label: 'Months with children or care',
      question:
        'How many months did you not work because you looked after children or cared for somebody at home, which are not in your pension record?',
      why: 'These months count towards the 60 months of pension contributions.',
    },
    spousePensionMonths: {
      label: 'Pension months of your partner',
      question:
        'For how many months have pension contributions been paid for your husband, wife or partner in Germany?',
      why: 'For married couples it is enough if one of them has the 60 months.',
    },
    cannotLearnForIllness: {
      label: 'Cannot learn because of illness',
      question: 'Can you not learn enough German because of an illness or disability?',
      why: 'Then German is not required for permanent residence. A doctor’s certificate shows it.',
    },
    cannotEarnForIllness: {
      label: 'Cannot work because of illness',
      question: 'Can you not work enough because of an illness or disability?',
      why: 'Then income and pension contributions are not required for permanent residence. A doctor’s certificate shows it.',
    },
    integrationCourseNotRequired: {
      label: 'No integration course needed',
      question:
        'Has the office told you that you need no integration course, or that it is impossible or unreasonable for you for good?',
      why: 'Then simple spoken German is enough for permanent residence.',
    },
  },
}
