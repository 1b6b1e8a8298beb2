import type { LawWordsPart } from '../../words/law-words.ts'

const field = 'Your occupation is one that people train for in Germany, without a special licence.'
const licence = 'Your occupation needs a licence in Germany.'
const certificate = 'You have finished a training or a degree abroad, with a certificate.'
const stateLaw = 'Your occupation is regulated by the law of Saxony.'
const time = 'All papers are there, and the time is over.'
const fast = 'An employer runs the fast-track procedure for you. Then another time holds.'
const sameWork = 'The certificate leads to comparable work.'
const noDifference = 'There are no essential differences, or your experience makes up for them.'
const nursing = 'Your occupation is nursing.'
const outside = 'You got the certificate outside the EU.'

export const recognitionEn: LawWordsPart = {
  norms: {
    'recognition-application': {
      title: 'Application for recognition',
      lane: 'Application § 6 BQFG',
      summary:
        'Everybody with a certificate from abroad may have it examined. Your paper of stay and your German do not matter for the application.',
      allows: 'The office compares your certificate with the German one. Even a partial yes helps to find work.',
      places: {
        'BQFG § 2 Abs. 1 Satz 1': field,
        'Abs. 1 Satz 1': certificate,
        'Abs. 5': 'The certificate has been found equal already.',
      },
    },
    'recognition-acknowledgement': {
      title: 'Confirmation within a month',
      lane: 'Confirmation § 6 BQFG',
      summary: 'The office must confirm within a month what has arrived, and say which papers are missing.',
      allows: 'If nothing comes, ask in writing. The three months begin only when everything is there.',
      places: {
        'BQFG § 2 Abs. 1 Satz 1': field,
        'Abs. 1 Satz 1': certificate,
        'Abs. 2 Satz 1': 'Your application is with the office.',
      },
    },
    'recognition-overdue': {
      title: 'The decision is due',
      lane: 'Decision § 6 BQFG',
      summary: 'Three months after the last paper the office must have decided.',
      allows:
        'Ask for the decision in writing and name the day on which everything was complete. If that does not help, counsellors can look at an action for failure to act.',
      places: {
        'BQFG § 2 Abs. 1 Satz 1': field,
        'Abs. 1 Satz 1': certificate,
        'Abs. 3 Satz 2': time,
        'BQFG § 14a Abs. 3 Satz 1': fast,
      },
    },
    'recognition-fast-overdue': {
      title: 'The decision in the fast-track procedure is due',
      lane: 'Decision § 14a BQFG',
      summary: 'With the procedure of § 81a the office should decide in two months.',
      allows: 'Ask the employer to inquire at the immigration office: all letters go through it.',
      places: {
        'Abs. 1 Satz 1': 'Your occupation is regulated by federal law.',
        'Abs. 1 Satz 2': certificate,
        'Abs. 1 Satz 3': 'An employer runs the fast-track procedure.',
        'Abs. 3 Satz 2': time,
      },
    },
    'recognition-without-papers': {
      title: 'Showing what you can do without papers',
      lane: 'Without papers § 14 BQFG',
      summary:
        'Whoever cannot get papers through no fault of their own can show their skills in another way: work sample, talk, test or expert opinion.',
      allows:
        'Write in the application which papers are missing and why. The office can ask for a statement in place of an oath.',
      places: {
        'BQFG § 2 Abs. 1 Satz 1': 'Your occupation is regulated by federal law.',
        'BQFG § 2 Abs. 2': certificate,
        'Abs. 1 Satz 1': 'You lack papers.',
        'Abs. 1 Satz 2': 'It is not your fault, or the effort would be unreasonable.',
      },
    },
    'recognition-equivalence': {
      title: 'Equal in value',
      lane: 'Equivalence § 4 BQFG',
      summary: 'Where there are no essential differences, the office finds that your certificate is equal in value.',
      allows:
        'Then you count as a skilled worker. In this occupation you may work without it, too, if your paper allows work.',
      places: {
        'BQFG § 2 Abs. 1 Satz 1': field,
        'BQFG § 2 Abs. 2': certificate,
        'Abs. 1 Nr. 1': sameWork,
        'Abs. 1 Nr. 2': noDifference,
      },
    },
    'nursing-licence': {
      title: 'Licence as a nurse',
      lane: 'Licence § 2 PflBG',
      summary:
        'If the training is equal or the knowledge has been shown, the licence must be given, provided that reliability, health and German are right.',
      allows:
        'Only with the licence do you work as a nurse. Before that, work as a care assistant is possible if your paper allows it.',
      places: {
        'PflBG § 1 Abs. 1': nursing,
        'PflBG § 40 Abs. 1': outside,
        'PflBG § 40 Abs. 2': 'The training is equal, or you have shown the knowledge.',
        'PflBG § 2 Nr. 2': 'You are reliable (police certificate).',
        'PflBG § 2 Nr. 3': 'You are healthy enough (doctor’s certificate).',
        'PflBG § 2 Nr. 4': 'Your German is enough for nursing.',
      },
    },
    'nursing-choice': {
      title: 'Test or course: you choose',
      lane: 'Choice § 40 PflBG',
      summary:
        'If something is missing, you choose between a knowledge test (Kenntnisprüfung) and an adaptation course (Anpassungslehrgang, three years at most, with a test at its end).',
      allows:
        'You can also waive the examination of your papers and choose at once. The waiver is for good: get advice first.',
      places: {
        'PflBG § 1 Abs. 1': nursing,
        'Abs. 1': outside,
        'Abs. 3 Satz 1': 'The decision names differences, or you waive the examination of your papers.',
      },
    },
    'recognition-regulated': {
      title: 'Recognition in an occupation with a licence',
      lane: 'Licence § 9 BQFG',
      summary:
        'In this occupation you may work only with a licence. The office that gives it examines your certificate, too. Many occupations have an act of their own.',
      allows: 'On application you can also get a decision about the certificate alone.',
      places: {
        'BQFG § 9 Abs. 1': licence,
        'BQFG § 2 Abs. 2': certificate,
        'BQFG § 9 Abs. 1 Nr. 1': sameWork,
        'BQFG § 9 Abs. 1 Nr. 2': 'You may work in the occupation where you learned it.',
        'BQFG § 9 Abs. 1 Nr. 3': noDifference,
      },
    },
    'recognition-regulated-overdue': {
      title: 'The decision is due',
      lane: 'Decision § 13 BQFG',
      summary:
        'Three months after the last paper the decision must be made, unless the act of your occupation says otherwise.',
      allows: 'Ask for the decision in writing.',
      places: {
        'BQFG § 9 Abs. 1': licence,
        'BQFG § 2 Abs. 2': certificate,
        'Abs. 3 Satz 2': time,
        'BQFG § 14a Abs. 3 Satz 1': fast,
      },
    },
    'recognition-choice': {
      title: 'Course or test: as a rule you choose',
      lane: 'Choice § 11 BQFG',
      summary:
        'If something is missing, you make up for it: with an adaptation course (three years at most) or an aptitude test.',
      allows: 'Only what is missing is taught and tested. The test must be possible within six months.',
      places: {
        'BQFG § 9 Abs. 1': licence,
        'BQFG § 2 Abs. 2': certificate,
        'BQFG § 10 Abs. 1': 'The decision names essential differences.',
      },
    },
    'recognition-state-application': {
      title: 'Application for recognition under Saxon law',
      lane: 'Application SächsBQFG',
      summary: 'For occupations under Saxon law, too, everybody with a certificate from abroad may apply.',
      allows:
        'Saxony changed the act in August 2024. Lotse does not have the new text: ask the office about papers and times.',
      places: {
        'SaechsBQFG § 2 Abs. 1 Satz 1': stateLaw,
        'Abs. 1 Satz 1': certificate,
        'Abs. 5': 'The certificate has been found equal already.',
      },
    },
    'recognition-state-overdue': {
      title: 'The decision under Saxon law is due',
      lane: 'Decision SächsBQFG',
      summary:
        'Until August 2024 the act said: three months after the last paper. Lotse has not checked whether that is still so.',
      allows: 'Ask for the decision in writing.',
      places: {
        'SaechsBQFG § 2 Abs. 1 Satz 1': stateLaw,
        'SaechsBQFG § 6 Abs. 1 Satz 1': certificate,
        'Abs. 3 Satz 2': time,
      },
    },
  },
  judgements: {
    'leads-to-the-same-work': 'Does the certificate lead to comparable work?',
    'no-essential-differences': 'Are there no essential differences, or does your experience make up for them?',
    'extension-not-justified': 'Is the extension without reasons, or did it come too late?',
    'papers-missing-without-fault': 'Are the papers missing through no fault of yours?',
    'may-work-in-the-state-of-training': 'May you work in the occupation where you learned it?',
    'equal-knowledge-shown': 'Have you shown the same knowledge by a test or a course?',
    'reliable-for-nursing': 'Are you reliable for the occupation?',
    'healthy-for-nursing': 'Are you healthy enough for the occupation?',
    'waives-the-examination': 'Do you want to waive the examination of your papers for good?',
  },
  unencoded: {
    'act-of-the-occupation': 'An act of its own can say otherwise for your occupation. Lotse has not checked it yet.',
    'last-day-on-a-weekend': 'If the last day is on a weekend or a public holiday, the time ends later.',
    'clock-that-stood-still': 'Lotse does not ask how long the clock stood still.',
    'nursing-training-in-the-union':
      'Other rules hold for nursing certificates from the EU. Lotse does not check them yet.',
    'german-for-nursing': 'The act does not say which German the office asks for. B2 is usual; ask there.',
  },
  papers: {
    'list-of-trainings-and-jobs': 'CV as a table, in German',
    'proof-of-identity': 'Proof of identity (copy)',
    'certificates-from-abroad': 'Certificates from abroad (copy)',
    'proof-of-experience': 'Proof of work experience and courses, if you have any (copy)',
    'licence-at-home': 'Licence to work in the occupation in the country of training, where one is needed there',
    'statement-first-application': 'Statement that you have not applied before',
    'wish-to-work-here': 'A sign that you want to work here, for example an e-mail to a firm',
    'sworn-translations': 'Translations of the certificates by sworn translators',
  },
}
