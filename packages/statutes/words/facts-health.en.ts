import type { LawWordsPart } from './law-words.ts'

export const factsHealthEn: LawWordsPart = {
  facts: {
    askedForTemporaryProtection: {
      label: 'Temporary protection applied for (§ 24)',
      question:
        'Have you applied for temporary protection (§ 24, from Ukraine for example) and have no residence title yet?',
      why: 'With the certificate of the application (Fiktionsbescheinigung) the Jobcenter or social office is responsible, before that another office.',
    },
    followUpApplication: {
      label: 'Follow-up asylum application',
      question: 'Have you applied for asylum once more after a refusal (Folgeantrag)?',
      why: 'Then, too, you receive help under the Asylum Seekers’ Benefits Act.',
    },
    removalSuspendedOn: {
      label: 'Removal first suspended on',
      question: 'On which day was it first decided that you are not removed?',
      why: 'Mostly it is the day of your first toleration (Duldung). 18 months later another office is responsible for you.',
    },
    familyOnAsylumBenefits: {
      label: 'Family with asylum seekers’ benefits',
      question:
        'Does your wife, your husband or, if you are under 18, your mother or father receive asylum seekers’ benefits?',
      why: 'Then this act is for you, too.',
    },
    parentOnSocialAssistanceLevel: {
      label: 'Parents with benefits under § 2 AsylbLG',
      question: 'Does the child live with a parent who receives “Analogleistungen” (§ 2 AsylbLG)?',
      why: 'Then the child receives them, too. The decision says “§ 2 AsylbLG”.',
    },
    stayBroken: {
      label: 'A longer time abroad',
      question: 'Were you outside Germany for a longer time in the last three years?',
      why: 'Short journeys do no harm. After 36 months without a great break the office pays as much as a health insurance.',
    },
    accusedOfProlongingStay: {
      label: 'Said to have prolonged the stay by abuse',
      question: 'Has an office written to you that you have prolonged your stay by abuse (rechtsmissbräuchlich)?',
      why: 'Then somebody has to look at whether that is right. You can object to the decision.',
    },
    benefitsCut: {
      label: 'Benefits cut',
      question: 'Has the office sent you a decision that your benefits are cut (§ 1a), and does it still count?',
      why: 'A cut is limited to six months. You may go to a doctor all the same.',
    },
    transferOrdered: {
      label: 'Transfer ordered',
      question: 'Has the Federal Office written that you will be transferred to another EU state (Dublin)?',
      why: 'Then other rules count for some people. The letter says “Abschiebung nach … wird angeordnet”.',
    },
    transferStoppedByCourt: {
      label: 'Transfer stopped by a court',
      question: 'Has a court stopped this transfer for now (aufschiebende Wirkung)?',
      why: 'Then the benefits stay as they are.',
    },
    cannotWorkThreeHours: {
      label: 'Less than three hours of work a day possible',
      question: 'Are you, for a long time, unable to work three hours a day because of illness or disability?',
      why: 'It only decides whether the Jobcenter or the social office is responsible. You are cared for either way.',
    },
  },
}
