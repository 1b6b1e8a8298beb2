import type { LawWordsPart } from './law-words.ts'

const german = (level: string, what: string) => ({ title: `Learn German ${level}`, what })

export const stepsEn: LawWordsPart = {
  steps: {
    'german-a1': german(
      'A1',
      'A German course for beginners. The migration advice service or the adult education centre (Volkshochschule) helps you to find a place.',
    ),
    'german-a2': german(
      'A2',
      'A German course for simple conversations in daily life. The adult education centre or a language school tests you and gives the certificate.',
    ),
    'german-b1': german(
      'B1',
      'A German course with a test at the end, such as the “Deutsch-Test für Zuwanderer”. Ask the adult education centre or a language school.',
    ),
    'german-b2': german(
      'B2',
      'A German course for work, with a test. The employment agency or the Jobcenter tells you if you can take it.',
    ),
    'german-c1': german(
      'C1',
      'A German course for work, with a test. The employment agency or the Jobcenter tells you if you can take it.',
    ),
    'clarify-identity': {
      title: 'Clarify your identity',
      what: 'Get papers that show who you are and hand them to the immigration office. Ask for a receipt. Talk to an adviser first.',
    },
    'take-identity-steps': {
      title: 'Do everything possible for papers, and keep proof',
      what: 'Do what the office asks and what is reasonable for you, and collect proof of it. An adviser tells you what is reasonable.',
    },
    'end-deception': {
      title: 'Correct statements',
      what: 'Correct false statements at the office. Talk to a lawyer or an adviser first.',
    },
    'get-passport': {
      title: 'Get a passport',
      what: 'Apply for a passport at the embassy or consulate of your country. With protection status, or during the asylum procedure, ask an adviser first.',
    },
    'civic-test': {
      title: 'Test “Leben in Deutschland”',
      what: 'Sign up at an adult education centre or language school and take the test. It costs about €25.',
    },
    'naturalisation-test': {
      title: 'Take the naturalisation test',
      what: 'Sign up at an adult education centre. 33 questions, 17 have to be right; the test costs about €25.',
    },
    'declare-history': {
      title: 'Commitment for naturalisation',
      what: 'The declaration comes with the application. Read it calmly; the office will talk with you about it.',
    },
    'declare-commitment': {
      title: 'Declaration on the constitution',
      what: 'Read the declaration at the immigration office, talk about it and sign it.',
    },
    'get-training-contract': {
      title: 'Find a training place',
      what: 'Find a firm or a school and sign a training contract (Ausbildungsvertrag). Most trainings begin in August or September. The careers advice of the employment agency helps. A training as a care assistant can count, too, if you are promised the training after it in writing. If you have a job, talk to an adviser before you give notice.',
    },
    'register-training': {
      title: 'Have the training contract registered',
      what: 'The firm sends the contract to the chamber (IHK or Handwerkskammer). Ask the firm for the confirmation.',
    },
    'get-training-promise': {
      title: 'Promise of the training that follows',
      what: 'Ask the firm or the school for a promise in writing: for a longer training after the assistant training.',
    },
    'have-german-checked': {
      title: 'Have the firm or school check your German',
      what: 'The firm or the school writes down that your German is enough for this training, or that you take a German course before it.',
    },
    'get-training-support': {
      title: 'Apply for training support (BAB)',
      what: 'Take the training contract to the employment agency and apply for Berufsausbildungsbeihilfe (BAB). It is for people who do not live with their parents; with a toleration only after 15 months in Germany.',
    },
    'school-certificate': {
      title: 'Get a school-leaving certificate',
      what: 'Get a school-leaving certificate. Evening classes and adult education centres are possible, too. A school adviser tells you where.',
    },
    'finish-training': {
      title: 'Finish the training',
      what: 'Pass the final examination. If it gets difficult, ask for help early: at the vocational school or the employment agency.',
    },
    'finish-care-assistant-training': {
      title: 'Finish the care assistant training',
      what: 'Only if your training as an assistant is in care (Pflegehilfe): pass the state examination. The training takes one to two years; the school tells you how long. If it gets difficult, ask there for help early.',
    },
    'finish-integration-course': {
      title: 'Finish the integration course',
      what: 'Attend the course that you are obliged to take and pass both tests: German and “Leben in Deutschland”. Ask the language school for a place.',
    },
    'insure-health': {
      title: 'Health insurance',
      what: 'Become a member of a health insurance fund (Krankenkasse). With a job or a training the firm registers you. Otherwise the migration advice service helps.',
    },
    'earn-more': {
      title: 'Earn enough',
      what: 'Work more hours or find a (better paid) job until the money is enough without the Jobcenter or the social welfare office. In a training your pay from the firm counts. An adviser works out with you how much is enough.',
    },
    'get-job': {
      title: 'Find a job',
      what: 'Find a job with social insurance. The employment agency or the Jobcenter helps you look. With a toleration (Duldung) or permission to stay (Gestattung) you first need permission from the immigration office for the job.',
    },
    'get-matching-job': {
      title: 'Find a job as a skilled worker',
      what: 'Find a job that needs a training or a degree. If you have a qualification, the job must fit it. Whoever is still in a training looks only in its last half year. The employment agency or the Jobcenter helps.',
    },
    'better-paid-job': {
      title: 'Get a higher salary',
      what: 'Talk to the firm about more pay or more hours, or find a better paid job. The employment agency or the Jobcenter advises you.',
    },
    'declare-employment': {
      title: 'Declaration of employment',
      what: 'The firm fills in this form (Erklärung zum Beschäftigungsverhältnis). You hand it to the immigration office. The employment agency has the form.',
    },
    'get-longer-contract': {
      title: 'Get a longer contract',
      what: 'Ask the firm for a contract without an end date, or for one of at least six months.',
    },
    'get-work-permission': {
      title: 'Get permission for this job',
      what: 'Apply at the immigration office for permission to do this job, with the contract. The migration advice service helps with the application.',
    },
    'recognise-vocational': {
      title: 'Have a vocational certificate from abroad recognised',
      what: 'Only if you learned a trade abroad: apply to the competent chamber or office. The recognition advice service tells you which one it is.',
    },
    'recognise-degree': {
      title: 'Have a degree from abroad evaluated',
      what: 'Only if you completed a degree abroad: look it up in the database “anabin”, or apply for a statement of comparability at the ZAB (Central Office for Foreign Education). The recognition advice service helps free of charge.',
    },
    'confirm-foreign-qualification': {
      title: 'Have a qualification from abroad confirmed',
      what: 'Apply at the ZAB (Central Office for Foreign Education) for a statement that your qualification is recognised by the state where you got it. For a trade it is called “Digitale Auskunft zur Berufsqualifikation”, for a degree “Zeugnisbewertung”. The recognition advice service helps free of charge.',
    },
    'find-flat': {
      title: 'Find a flat',
      what: 'Find a flat with enough space for everyone. Ask first if you may move: the conditions in your paper say so. The migration advice service helps you look.',
    },
    'pay-pension': {
      title: 'Collect pension contributions',
      what: 'Each month of work with social insurance counts as one month. The pension insurance (Deutsche Rentenversicherung) tells you free of charge how many there are.',
    },
    'go-to-school': {
      title: 'Keep going to school',
      what: 'Keep attending school with success. Ask an adviser if the time at a vocational school counts.',
    },
    'get-licence': {
      title: 'Get the licence for the occupation',
      what: 'Apply for the licence at the competent office (such as in nursing or as a doctor). The recognition advice service helps.',
    },
    'get-lasting-licence': {
      title: 'Get a lasting licence for the occupation',
      what: 'Apply at the competent office for the licence without an end (such as the Approbation). It needs full recognition of your qualification. The recognition advice service helps.',
    },
    'wait-until': {
      title: 'Wait until the time needed has passed',
      what: 'Only time counts here. Make sure that your paper always stays valid, and have it extended early enough at the immigration office.',
    },
    apply: {
      title: 'Apply',
      what: 'Apply to the immigration office in writing, with copies of your proof. Ask for a receipt.',
    },
    'be-decided': {
      title: 'Decision of the office',
      what: 'The office examines and decides. After three months without an answer, an adviser helps you ask.',
    },
  },
}
