import type { LawWordsPart } from './law-words.ts'

export const factsFurtherStaysEn: LawWordsPart = {
  facts: {
    stayFor16f: {
      label: 'What the permit under § 16f was for',
      question: 'What do or did you have the residence permit under § 16f for?',
      why: 'After an exchange of pupils and during school there are hardly any other titles.',
      values: { 'language-course': 'A language course', exchange: 'An exchange of pupils', school: 'School' },
    },
    internationalSchool: {
      label: 'Place at an international school',
      question: 'Do you have a place at a school with an international profile or at a private school?',
      why: 'Schools for which one comes to Germany are meant. Whoever lives here goes to school without this permit.',
      values: {
        none: 'No',
        public: 'Yes, at a public or state-recognised school with an international profile',
        private:
          'Yes, at a school mainly paid privately that prepares for international, foreign or state-recognised certificates',
      },
    },
    classOfSeveralNations: {
      label: 'Class of several nationalities',
      question: 'Are there pupils of different nationalities in the class?',
      why: 'The school confirms it.',
    },
    fromNinthClass: {
      label: 'Ninth class or higher',
      question: 'Is the place in the ninth class or a higher one?',
      why: 'As a rule there is the permit only from the ninth class.',
    },
    looksForStudyPlace: {
      label: 'Looking for a place at a university',
      question: 'Do you want to apply for a place at a university in Germany?',
      why: 'There is a permit of its own for it, up to nine months.',
    },
    readyForStudies: {
      label: 'School certificate and language for the studies',
      question: 'Do you have the school certificate and the language that the studies ask for?',
      why: 'The university says what it asks for. It is enough if you get there within nine months.',
      values: { now: 'Yes, both', 'within-nine-months': 'Within the next nine months', later: 'Only later' },
    },
    studiedElsewhereTwoYears: {
      label: 'Two years of studies in another EU state',
      question: 'Have you been studying in another EU state for at least two years?',
      why: 'Your university there certifies it.',
    },
    studyMobilityProgramme: {
      label: 'Exchange programme of universities',
      question:
        'Do you do a part of your studies here, in a programme such as Erasmus or because your universities have agreed on it?',
      why: 'It stands in the letter of the programme or the university.',
    },
    placedByAgreement: {
      label: 'Placed by an agreement',
      question:
        'Has the employment agency placed you in a job by an agreement (Vermittlungsabsprache) with your country of origin?',
      why: 'There are such agreements with few states, above all for nursing.',
      values: {
        none: 'No',
        health: 'Yes, in an occupation in health or nursing that needs a licence',
        regulated: 'Yes, in another occupation that needs a licence',
        other: 'Yes, in an occupation without a licence',
      },
    },
    germanOfAgreement: {
      label: 'German as the agreement asks for it',
      question: 'Do you know as much German as the agreement asks for?',
      why: 'Mostly it is A2 at least.',
    },
    declaresRecognition: {
      label: 'Declaration on recognition',
      question: 'Have you declared that you ask for recognition of your occupation after entry?',
      why: 'Without this declaration the employment agency does not agree.',
    },
    jobFitsRecognition: {
      label: 'Job that has to do with the occupation',
      question: 'Does the job have to do with the occupation that is to be recognised?',
      why: 'In an occupation without a licence it must be that occupation itself.',
    },
    recognitionStayUsedUp: {
      label: 'Three years under § 16d are over',
      question: 'Have you already had a permit under § 16d with a job for three years?',
      why: 'There is none for longer than three years.',
      values: {
        no: 'No',
        partnership: 'Yes, in a recognition partnership (§ 16d Abs. 3)',
        agreement: 'Yes, after the employment agency placed me (§ 16d Abs. 4)',
      },
    },
    recognitionExamination: {
      label: 'Examination for recognition',
      question: 'Are you admitted to or registered for an examination for the recognition of your occupation?',
      why: 'Such as a knowledge test (Kenntnisprüfung).',
    },
    examinationProvesGerman: {
      label: 'Examination of the language',
      question: 'Is it the examination itself that is to show your German?',
      why: 'Then you need not prove it before.',
    },
    germanForExamination: {
      label: 'German for the examination',
      question: 'Is your German enough for the examination or the analysis of your qualifications?',
      why: 'The office says what is asked for; mostly it is A2 at least.',
    },
    qualificationAnalysisPromised: {
      label: 'Promise of an analysis of qualifications',
      question:
        'Has the recognition office decided that an analysis of your qualifications (Qualifikationsanalyse) is possible, and promised it?',
      why: 'It shows what you can do where papers are missing.',
    },
  },
}
