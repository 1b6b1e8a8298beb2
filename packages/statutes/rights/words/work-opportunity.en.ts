import type { LawWordsPart } from '../../words/law-words.ts'

const draws = { 'AsylbLG § 1 Abs. 1': 'You draw benefits by the act on asylum benefits.' }
const unreasonable = 'The work cannot be asked of you, or there is a good reason.'

export const workOpportunityEn: LawWordsPart = {
  norms: {
    'work-opportunities': {
      title: 'Opportunities to work (Arbeitsgelegenheiten)',
      lane: 'Arbeitsgelegenheit § 5',
      summary:
        'Accommodation, cities and charities should offer small work that serves everybody. It must be possible by the hour and fair to ask.',
      allows: 'Ask in your accommodation or at the Sozialamt whether there is an Arbeitsgelegenheit.',
      places: draws,
    },
    'work-opportunity-money': {
      title: '80 cents an hour',
      lane: 'Money § 5',
      summary:
        'For an Arbeitsgelegenheit you get 80 cents an hour, or more where you show higher costs, for example for travel.',
      allows: 'Write down your hours and keep receipts. Cooking or cleaning your own room does not count.',
      places: { ...draws, 'Abs. 2': 'You work in an Arbeitsgelegenheit.' },
    },
    'work-opportunity-duty': {
      title: 'Taking an Arbeitsgelegenheit that is offered',
      lane: 'Duty § 5',
      summary:
        'Whoever can work, has no job and is beyond the age of compulsory school has to take an Arbeitsgelegenheit that is offered, if it is fair to ask.',
      allows:
        'If you cannot, tell the office why at once in writing, with proof, such as a doctor’s letter or a contract.',
      places: {
        ...draws,
        'Abs. 4 Satz 1':
          'One was offered to you, and you can work, have no job and are beyond the age of compulsory school.',
        'Abs. 3 Satz 2': unreasonable,
      },
    },
    'work-opportunity-cut': {
      title: 'Less money after a refusal',
      lane: 'Consequence § 5',
      summary:
        'Whoever refuses without reason and was told before gets only food, accommodation, heating, and care for body and health.',
      allows:
        'Get advice at once. You can object to the decision; that mostly does not stop the cut, but an urgent application to the social court can.',
      places: {
        ...draws,
        'Abs. 4 Satz 2': 'You have refused an Arbeitsgelegenheit without reason.',
        'Abs. 4 Satz 3': 'The office had told you before what follows.',
        'Abs. 3 Satz 2': unreasonable,
      },
    },
    'work-opportunity-protection': {
      title: 'Protection in an Arbeitsgelegenheit',
      lane: 'Protection § 5',
      summary:
        'You may do an Arbeitsgelegenheit with a ban on work, too. The rules for safety at work hold, and you are liable no more than employees.',
      allows:
        'It is no employment: it does not count for pension and health insurance, and the minimum wage does not hold.',
      places: { ...draws, 'Abs. 5 Satz 2': 'One was offered to you, or you work in one.' },
    },
  },
  judgements: {
    'able-to-work': 'Are you able to work?',
    'work-opportunity-unreasonable':
      'Is the work not fair to ask, or is there a good reason, such as a job, a training, studies or the care of a child?',
    'refused-without-reason': 'Was the refusal without reason?',
  },
  unencoded: {
    'age-of-compulsory-school':
      'Whether you still have to go to school between 15 and 17, the School Act says. Lotse does not check it here.',
  },
}
