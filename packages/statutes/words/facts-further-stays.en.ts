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
    civilServant: {
      label: 'Civil servant',
      question: 'Are you a civil servant (Beamtin or Beamter) in Germany?',
      why: 'Appointed with a certificate is meant, not employed by contract.',
      values: { no: 'No', yes: 'Yes', 'three-years': 'Yes, with this permit for at least three years' },
    },
    furtherGroupOfOrdinance: {
      label: 'Other special kinds of job',
      question: 'Does your job belong to one of these groups?',
      why: 'There are rules of their own for them.',
      values: {
        none: 'No, to none',
        'practice-for-recognition': 'Practice for a time that recognition or the licence asks for',
        'mother-tongue-teacher': 'Teaching the mother tongue at schools under the supervision of the consulate',
        'specialty-cook': 'Cook in a specialty restaurant, full-time',
        'driver-to-be': 'Driving lorries or buses, and I get the licence or the qualification only here',
        'western-balkans':
          'Any job; my passport is from Albania, Bosnia and Herzegovina, Kosovo, Montenegro, North Macedonia or Serbia',
      },
    },
    teacherOrCookBefore: {
      label: 'This work before',
      question: 'Have you had a permit for this work in Germany before?',
      why: 'It is limited to five years (teaching) or four years (cooking). After that three years must pass.',
      values: {
        never: 'No, never',
        now: 'Yes, it is still valid, and the time is not used up',
        'time-used-up': 'Yes, and the five or four years are used up',
        'ended-under-three-years-ago': 'Yes, it ended less than three years ago',
        'ended-three-years-ago': 'Yes, it ended three years ago or more',
      },
    },
    driverTrainingInContract: {
      label: 'Training to drive in the contract',
      question: 'Does the work contract oblige you to get the driving licence and the qualification?',
      why: 'It must stand in the contract.',
    },
    driverLicenceInFifteenMonths: {
      label: 'Licence within 15 months',
      question: 'Does the job leave enough time to get everything within 15 months, the papers too?',
      why: 'The firm must arrange the work so.',
    },
    driverJobAfterwards: {
      label: 'Job as a driver afterwards',
      question: 'Has the same firm offered you a job as a driver for the time after it?',
      why: 'The offer must be a definite one.',
    },
    drivingLicenceAbroad: {
      label: 'Driving licence of the country of origin',
      question: 'Do you have the licence of your country of origin for lorries or buses, and can you prove it?',
      why: 'Without it the employment agency does not agree.',
    },
    westernBalkansConsent: {
      label: 'Application under the Western Balkans rule',
      question: 'Where have you applied?',
      why: 'The first time it is only possible at a German mission in one of these states.',
      values: {
        'asked-there': 'At a German mission there; the employment agency has not agreed yet',
        'given-there': 'At a German mission there, and the employment agency has agreed',
        before: 'I have had a consent under this rule before',
        neither: 'In Germany, or not yet at all',
      },
    },
    asylumBenefitsInTwoYears: {
      label: 'Asylum seekers’ benefits in the last 24 months',
      question:
        'Have you received benefits under the Asylum Seekers’ Benefits Act in the 24 months before the application?',
      why: 'Then there is no consent under the Western Balkans rule.',
    },
    shortWork: {
      label: 'Short work in Germany',
      question: 'Is it one of these short activities?',
      why: 'They do not count as employment.',
      values: {
        none: 'No',
        'of-half-year':
          'Senior management, board or directors, a business trip, or a posting under a trade agreement without a work permit',
        'of-year':
          'Science or teaching, voluntary service, an internship for further training, training in the firm, journalism, installing machines, drivers from abroad, art or sport, an international sports event, wind farms at sea',
        'posted-long-term':
          'My firm in another EU state sends me to render a service, and I have a long-term right of residence there',
        exempt: 'Ship, aircraft or other work for which the residence ordinance (§§ 23 to 30) asks for no title',
      },
    },
    shortWorkWithinNinetyDays: {
      label: '90 days at most',
      question:
        'Does the work take 90 days at most? With management and business trips all days within 180 days count, else all within twelve months.',
      why: 'Whoever works longer needs a title for it.',
    },
    titleElsewhere: {
      label: 'Title of another EU state',
      question: 'Do you have a valid residence title of another EU state?',
      why: 'With some titles one may be here for a time without a title of one’s own.',
      values: {
        none: 'No',
        study: 'Yes, for studies (with the note “student”)',
        research: 'Yes, for research (with the note “researcher”)',
        'blue-card': 'Yes, an EU Blue Card',
        'long-term-after-blue-card': 'Yes, a long-term right of residence, and I had an EU Blue Card there just before',
        ict: 'Yes, an ICT card (transfer within the firm)',
        other: 'Yes, another one',
      },
    },
    mobilityNotice: {
      label: 'Notice to the Federal Office',
      question:
        'Has the university, research institution or firm notified the Federal Office for Migration of your stay, with every proof?',
      why: 'Without the notice the freedom from a title does not hold.',
    },
    mobilityRefused: {
      label: 'Stay refused',
      question: 'Has the Federal Office or the foreigners authority refused entry and stay?',
      why: 'Then one must stop and needs a title.',
    },
    mobilityWithinDays: {
      label: 'No longer than allowed',
      question:
        'Do you stay no longer than is allowed? Studies: 360 days. Research: 180 days within 360 days. Business with a Blue Card, or with an ICT card: 90 days within 180 days.',
      why: 'Whoever stays longer needs a title.',
    },
    businessOfBlueCard: {
      label: 'Stay on business',
      question: 'Does what you do here belong to your duties under the work contract of your Blue Card?',
      why: 'A new job here does not belong to it.',
    },
    blueCardElsewhereFor: {
      label: 'How long the Blue Card has been held',
      question: 'How long have you lived in the other EU state with the Blue Card?',
      why: 'As a rule it must be twelve months.',
      values: {
        'under-six-months': 'Less than six months',
        'six-months': 'Six months or more, but not twelve',
        'twelve-months': 'Twelve months or more, but not two years',
        'two-years': 'Two years or more',
      },
    },
    blueCardElsewhereBy: {
      label: 'Ground of the Blue Card',
      question: 'What did you get the Blue Card in the other EU state for?',
      why: 'After two years a degree is not looked at again.',
      values: { degree: 'With a university degree', experience: 'With experience in place of a degree' },
    },
    longMobilityBefore: {
      label: 'Has moved with a Blue Card before',
      question: 'Have you moved with a Blue Card from one EU state to another before?',
      why: 'Then six months are enough.',
    },
    askedWithinMonthOfEntry: {
      label: 'Application within a month',
      question: 'Do you apply within a month of entry?',
      why: 'Then you need no visa if you have had the other card for twelve months.',
    },
    researchStay: {
      label: 'Length of the research here',
      question: 'How long is your research in Germany to take?',
      why: 'Up to 180 days it goes without a title, beyond that with a permit of its own.',
      values: {
        'up-to-180-days': 'Up to 180 days',
        'over-180-days': 'More than 180 days, a year at most',
        'over-a-year': 'More than a year',
      },
    },
    mobilityBefore: {
      label: 'Notice beside the application',
      question: 'Is there a notice for a short stay (§ 18e or § 19a) beside the application?',
      why: 'Both at once is not possible, and from the short stay the application must be complete 30 days before its end, with an ICT card 20.',
      values: {
        none: 'No',
        'in-time': 'I am here with a notice and applied that early',
        parallel: 'Yes, at the same time as the application',
        'too-late': 'I am here with a notice and applied later',
      },
    },
    internshipAgreement: {
      label: 'Agreement on an internship',
      question:
        'Do you have an agreement on an internship that says its content, length, supervision, hours and legal relation?',
      why: 'The law asks for it for the internship under EU law.',
    },
    internshipStudies: {
      label: 'Studies or degree',
      question: 'Do you study, or have you got a university degree in the last two years before the application?',
      why: 'It must be one of the two.',
      values: { student: 'I study', graduate: 'I have had the degree for two years at most', neither: 'Neither' },
    },
    internshipFitsStudies: {
      label: 'Internship fits the studies',
      question: 'Does the internship match your studies, in subject and in level?',
      why: 'The institution describes it in the agreement.',
    },
    internshipCostsUndertaken: {
      label: 'Institution bears possible costs',
      question: 'Has the institution declared in writing that it bears possible costs of the state afterwards?',
      why: 'Without this declaration there is no permit.',
    },
    voluntaryServiceAgreement: {
      label: 'European voluntary service',
      question:
        'Do you have an agreement on a European voluntary service that says its tasks, length, supervision, money and training?',
      why: 'The European service is meant, not the Bundesfreiwilligendienst or FSJ.',
    },
    foundingGrant: {
      label: 'Grant to found a business',
      question: 'Do you have a grant from public funds to found a business that is enough to live on?',
      why: 'It must come from a German business organisation or public body.',
    },
    selfEmploymentLicences: {
      label: 'Licences for self-employment',
      question: 'Do you have every licence for the self-employed work, are they promised, or do you need none?',
      why: 'Such as for a craft or a restaurant.',
    },
    ictRole: {
      label: 'Transfer by the firm',
      question: 'Does a firm from outside the EU send you to its branch here for a time?',
      why: 'The ICT card is made for it.',
      values: {
        none: 'No',
        leading: 'Yes, as a manager',
        specialist: 'Yes, as a specialist',
        trainee: 'Yes, as a trainee with a degree and pay',
      },
    },
    ictSixMonths: {
      label: 'Six months in the firm',
      question: 'Have you been in the firm or group for at least six months without a break, and do you stay in it?',
      why: 'It must be so long before the transfer.',
    },
    ictOver90Days: {
      label: 'More than 90 days',
      question: 'Does the transfer here take more than 90 days?',
      why: 'Shorter ones go without a title with the card of another EU state.',
    },
    ictContract: {
      label: 'Contract and assignment',
      question:
        'Do you have a contract for the whole time, with place, kind, pay and the return to a branch outside the EU?',
      why: 'What the contract lacks stands in a letter of assignment.',
    },
    ictQualification: {
      label: 'Proof of qualification',
      question: 'Can you prove your professional qualification?',
      why: 'With certificates or references.',
    },
    ictFairPay: {
      label: 'Equal pay and terms',
      question: 'Are pay and terms of work no worse than those of others in comparable work?',
      why: 'The employment agency or the Federal Office looks at it.',
    },
    ictSameGroup: {
      label: 'Same firm or group',
      question: 'Does the branch here belong to the firm or group that sends you?',
      why: 'Otherwise it is no transfer within the firm.',
    },
    ictExcluded: {
      label: 'What shuts out an ICT card',
      question: 'Is one of these so?',
      why: 'Then there is no card.',
      values: {
        none: 'No, none of them',
        'free-movement':
          'I move freely like citizens of the Union, or my firm is in such a state (such as Switzerland)',
        'student-internship': 'It is an internship in my studies',
        'longer-elsewhere': 'In this transfer I am longer in another EU state than here',
        'longer-here': 'I have the card of another EU state, and in this transfer I am longer here than there',
        'within-six-months': 'My last transfer to Germany ended less than six months ago',
      },
    },
    ictTimeOver: {
      label: 'Longest time in the EU is over',
      question: 'Have you been in the EU on the transfer for more than three years, as a trainee for more than one?',
      why: 'It cannot be longer.',
    },
  },
}
