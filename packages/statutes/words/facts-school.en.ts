import type { LawWordsPart } from './law-words.ts'

export const factsSchoolEn: LawWordsPart = {
  facts: {
    homeInSaxony: {
      label: 'At home in Saxony',
      question: 'Does the child or young person live in Saxony, not only for a visit?',
      why: 'Then the Saxon School Act counts, with any paper and without one, too.',
    },
    otherHomeLanguage: {
      label: 'Another language at home',
      question: 'Is another language than German spoken at home, or another one beside it?',
      why: 'Then there is advice of its own, and lessons in German as a second language.',
    },
    registeredAtSchool: {
      label: 'Registered at a school',
      question: 'Have the parents registered the child at a school already?',
      why: 'Children who turn six between July and September begin school a year earlier if they are registered.',
    },
    pupilNow: {
      label: 'Goes to school',
      question: 'Does the child or young person go to school in Germany now?',
      why: 'Pupils get money for school things, trips and lunch if the family’s money does not suffice.',
    },
    apprentice: {
      label: 'In training',
      question: 'Does the young person have a training contract with a firm?',
      why: 'The vocational school belongs to the training.',
    },
    schoolCertificate: {
      label: 'School-leaving certificate',
      question: 'Does the young person have a school-leaving certificate, from another country, too?',
      why: 'Some classes are made for those who have none yet.',
    },
    fullYearAtVocationalSchool: {
      label: 'A year of full-time vocational school',
      question: 'Has the young person gone to a vocational school every day for a whole year?',
      why: 'After that the duty to go to a vocational school is mostly over.',
    },
    staysLawfullyOrTolerated: {
      label: 'Paper of the child',
      question:
        'Does the child have a paper about the stay: a title, permission to stay, certificate of arrival, Fiktionsbescheinigung or toleration?',
      why: 'For school it makes no difference. For day care it does.',
    },
    parentsBusy: {
      label: 'Parents work or learn',
      question:
        'Do all parents who live with the child work, look for work, or go to school, a training or a university?',
      why: 'Then there is a place for babies under one year, too.',
    },
  },
}
