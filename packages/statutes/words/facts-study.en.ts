import type { LawWordsPart } from './law-words.ts'

export const factsStudyEn: LawWordsPart = {
  facts: {
    groupOfOrdinance: {
      label: 'Special kind of job',
      question: 'Does your job belong to one of these groups?',
      why: 'For these jobs there is a permit whatever one has learned.',
      values: {
        none: 'No, to none',
        leading: 'Management: senior managers, board, directors',
        specialist: 'Special knowledge that this firm above all needs',
        'science-or-teaching': 'Science at a university or research institution, teacher at a school',
        'au-pair': 'Au pair, up to a year, in a family that speaks German and is not from your home country',
        'care-assistant': 'Care assistance, and I have a training for it that the state recognises or an equal one',
        driver: 'Driving lorries for goods or buses, with all that is needed for it',
        'listed-nationality':
          'Any job; my passport is from Andorra, Australia, Israel, Japan, Canada, South Korea, Monaco, New Zealand, San Marino, the United Kingdom or the USA',
        other: 'Another group, such as specialty cooks, a driving licence yet to be made, or a Western Balkan passport',
      },
    },
    studyPlace: {
      label: 'Place at a university',
      question: 'Do you have a place at a university or for the preparation of studies?',
      why: 'It stands in the letter of the university.',
      values: {
        none: 'No',
        'full-time': 'Yes, admitted to full-time studies (also with a language course or preparatory college first)',
        conditional: 'Yes, admitted on another condition',
        'college-missing': 'Admitted, but no place in the preparatory college yet',
        'part-time': 'Yes, for part-time studies',
        'language-course': 'Only a place in a preparatory language course',
        internship: 'Only a preparatory internship',
      },
    },
    privateLanguageCourse: {
      label: 'Language course paid by yourself',
      question: 'Do you have a place in a German course that you pay yourself?',
      why: 'The integration course is not meant.',
    },
    universityEntrance: {
      label: 'Certificate that opens the university',
      question: 'Do you have a school certificate with which one may study, here or in the country where you got it?',
      why: 'Such as the Abitur or the certificate of a secondary school.',
    },
    recognitionMeasure: {
      label: 'Measure for recognition',
      question: 'Do you have a place in the measure or examination that recognition asks for?',
      why: 'What is asked stands in the notice of the recognition office.',
      values: {
        none: 'No',
        'at-school': 'Yes, at a school or as a course or examination',
        'in-firm': 'Yes, mainly in a firm',
      },
    },
    recognitionAgreement: {
      label: 'Agreement on recognition',
      question: 'Have you agreed with the firm in writing that you begin recognition and that it makes it possible?',
      why: 'This is called a recognition partnership.',
    },
    employerMayTrain: {
      label: 'Firm is fit to train',
      question: 'Does the firm train people, or is it fit to?',
      why: 'The firm or its chamber knows.',
    },
    researchAgreement: {
      label: 'Agreement with a research institution',
      question: 'Do you have a hosting agreement or a contract with a research institution?',
      why: 'Such as a university or an institute.',
    },
    researchCosts: {
      label: 'Costs of the research institution',
      question: 'Has the institution declared that it bears possible costs, or is it paid by the state?',
      why: 'The institution knows. Most are paid by the state.',
      values: {
        undertaken: 'It has declared it',
        public: 'It is mainly paid by the state',
        neither: 'Neither',
      },
    },
    selfEmployment: {
      label: 'Plan to be self-employed',
      question: 'Do you want to become self-employed?',
      why: 'Liberal professions are, for example, art, teaching, translating, healing.',
      values: {
        none: 'No',
        business: 'Yes, with a trade or business',
        liberal: 'Yes, in a liberal profession',
      },
    },
    businessFinanced: {
      label: 'Money for the business',
      question: 'Is the money for the business there, or has a bank promised it?',
      why: 'The law asks for own capital or a promised loan.',
    },
    professionLicence: {
      label: 'Licence for the liberal profession',
      question: 'Do you have the licence for the liberal profession, is it promised, or do you need none?',
      why: 'Doctors and lawyers need one, artists and language teachers do not.',
    },
    selfEmploymentFitsStudies: {
      label: 'Fits the studies',
      question: 'Does what you want to do on your own account have to do with your studies or research?',
      why: 'Then the road is easier.',
    },
  },
}
