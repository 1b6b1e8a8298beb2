import type { LawWordsPart } from './law-words.ts'

const german = (level: string, what: string) => ({ title: `Learn German ${level}`, what })

export const stepsEn: LawWordsPart = {
  steps: {
    'german-a1': german('A1', 'A German course for beginners.'),
    'german-a2': german('A2', 'A German course up to level A2 (simple conversations in daily life).'),
    'german-b1': german('B1', 'A German course up to level B1, with a test at the end.'),
    'german-b2': german('B2', 'A German course for work up to level B2.'),
    'german-c1': german('C1', 'A German course for work up to level C1.'),
    'clarify-identity': {
      title: 'Clarify your identity',
      what: 'Get papers that show who you are and hand them to the immigration office. Ask for a receipt.',
    },
    'take-identity-steps': {
      title: 'Do everything possible for papers, and keep proof',
      what: 'Do what the office asks and what is reasonable for you, and collect proof of it. An adviser tells you what is reasonable.',
    },
    'end-deception': {
      title: 'Correct statements',
      what: 'Correct false statements. Talk to a lawyer or an adviser first.',
    },
    'get-passport': {
      title: 'Get a passport',
      what: 'Apply for a passport at the embassy or consulate of your country. With protection status, ask an adviser first.',
    },
    'civic-test': {
      title: 'Test “Leben in Deutschland”',
      what: 'Sign up at an adult education centre or language school and take the test. It costs about €25.',
    },
    'declare-commitment': {
      title: 'Declaration on the constitution',
      what: 'Read the declaration at the immigration office, talk about it and sign it.',
    },
    'get-training-contract': {
      title: 'Find a training place',
      what: 'Find a firm or a school and sign a training contract (Ausbildungsvertrag).',
    },
    'register-training': {
      title: 'Have the training contract registered',
      what: 'The firm sends the contract to the chamber.',
    },
    'finish-training': {
      title: 'Complete the training',
      what: 'Pass the final examination.',
    },
    'get-job': {
      title: 'Find a job',
      what: 'Find a job with social insurance. With a toleration or permission to stay, the immigration office has to allow it first.',
    },
    'get-matching-job': {
      title: 'Find a job in your own occupation',
      what: 'Find a job that fits your qualification.',
    },
    'earn-more': {
      title: 'Earn more',
      what: 'Work more hours or find a better paid job, until the money is enough.',
    },
    'better-paid-job': {
      title: 'Find a better paid job',
      what: 'Find a job with more pay or more hours.',
    },
    'recognise-vocational': {
      title: 'Have your vocational certificate recognised',
      what: 'Apply to the chamber or authority in charge. The recognition advice service helps.',
    },
    'recognise-degree': {
      title: 'Have your degree rated',
      what: 'Look it up in the database “anabin”, or apply to the ZAB for a statement of comparability.',
    },
    'find-flat': {
      title: 'Find a home',
      what: 'Find a home with enough room for everybody.',
    },
    'insure-health': {
      title: 'Health insurance',
      what: 'Become a member of a health insurance fund. With a job, the firm registers you.',
    },
    'pay-pension': {
      title: 'Collect pension contributions',
      what: 'Each month of work with social insurance counts as one month.',
    },
    'go-to-school': {
      title: 'Go to school',
      what: 'Keep attending school successfully.',
    },
    'school-certificate': {
      title: 'Get a school-leaving certificate',
      what: 'Get a school-leaving certificate. It is also possible in the evening or at an adult education centre.',
    },
    'get-licence': {
      title: 'Get the licence for your occupation',
      what: 'Apply to the authority in charge for the licence (such as the Approbation).',
    },
    'wait-until': {
      title: 'Wait until the time needed has passed',
      what: 'Only time counts here. Make sure that your paper always stays valid.',
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
