import type { LawWordsPart } from '../words/law-words.ts'

const small = 'No serious offences: fines of up to 50 daily rates do no harm.'

export const en16g: LawWordsPart = {
  norms: {
    'permit-training': {
      title: 'Residence permit for vocational training',
      lane: 'Training § 16g',
      summary:
        'For people with a toleration who begin a vocational training, and for people who began it during the asylum procedure and go on with it after the rejection.',
      allows:
        'You may do the training and work up to 20 hours a week beside it. The permit is valid as long as the training lasts by the contract.',
      places: {
        'Abs. 1 Satz 1':
          'You hold a toleration, or you began the training during the asylum procedure and were rejected afterwards.',
        'Abs. 1 Satz 1 Nr. 1':
          'It is a recognised training of at least two years. An assistant’s training is enough if a longer one in a shortage occupation is promised to you.',
        'Abs. 1 Satz 1 Nr. 1 Buchst. a': 'The training takes at least two years.',
        'Abs. 1 Satz 1 Nr. 1 Buchst. b':
          'It is an assistant’s training, and a longer one in a shortage occupation is promised to you.',
        'Abs. 1 Satz 1 Nr. 2': 'You hold a toleration and begin a training.',
        'Abs. 5 Satz 1': 'You already hold this permit and begin a further training.',
        'Abs. 2 Nr. 1': 'A ban on working applies to you (§ 60a (6)).',
        'Abs. 2 Nr. 2': 'When you apply, you have held a toleration for less than three months.',
        'Abs. 2 Nr. 3': 'Your identity was not clarified in time.',
        'Abs. 2 Nr. 3 Buchst. a': 'Entry by the end of 2016: identity was clarified when you applied.',
        'Abs. 2 Nr. 3 Buchst. b': 'Entry from 2017 to 2019: identity was clarified by 30 June 2020.',
        'Abs. 2 Nr. 3 Buchst. c': 'Entry since 2020: identity was clarified within the first six months after entry.',
        'Abs. 2 Nr. 4':
          'You received a higher sentence or were expelled, or you are accused of links to extremist groups.',
        'Abs. 2 Nr. 5': 'When you applied, your removal was already being prepared concretely.',
        'Abs. 3 Satz 1': 'You can apply seven months before the training begins at the earliest.',
        'Abs. 3 Satz 2': 'With a toleration, the permit is granted six months before the beginning at the earliest.',
        'Abs. 3 Satz 3':
          'The contract is registered with the chamber, or that has been applied for. At a school the contract is enough.',
        'Abs. 3 Satz 4': 'By the contract the training is not over yet.',
        'Abs. 6':
          'Whoever has done everything necessary and reasonable to clarify identity can get the permit all the same.',
        'Abs. 10 Satz 3': 'As long as you get BAB, other money from the state does no harm.',
        'Abs. 10 Satz 5': 'In this case the office can do without the passport, too.',
      },
    },
    'permit-search-training': {
      title: 'Six months to look for another training',
      lane: 'Search § 16g (5)',
      summary: 'If the training with a permit under § 16g ends early, the permit is prolonged once, for six months.',
      allows: 'You may stay and look for another training. There is no second prolongation for it.',
      places: {
        'Abs. 5 Satz 1':
          'You hold the permit under § 16g, the training ended early, and you have never had these six months before.',
        'Abs. 7': 'You received a higher sentence or were expelled, or there are links to extremist groups.',
      },
    },
    'permit-search-work-after-training': {
      title: 'Six months to look for work after training',
      lane: 'Search § 16g (5)',
      summary: 'If you passed the training and the firm does not keep you, the permit is prolonged for six months.',
      allows: 'You may stay and look for work in your occupation. There is no second prolongation for it.',
      places: {
        'Abs. 5 Satz 2':
          'You hold the permit under § 16g, have passed the training and do not go on working in the same firm.',
        'Abs. 7': 'You received a higher sentence or were expelled, or there are links to extremist groups.',
      },
    },
    'permit-after-training': {
      title: 'Residence permit for work after training',
      lane: 'Work § 16g (8)',
      summary: 'After the training with a permit under § 16g: two years for work that fits your occupation.',
      allows: 'You may work in your occupation. After two years any work is allowed.',
      places: {
        'Abs. 8 Satz 1': 'You passed the training with the permit under § 16g and have work that fits it.',
      },
    },
  },
  gates: {
    'AufenthG § 19d Abs. 1 Nr. 2': 'Your flat has enough space.',
    'AufenthG § 19d Abs. 1 Nr. 3': 'You speak and write German at level B1.',
    'AufenthG § 19d Abs. 1 Nr. 6': 'You have nothing to do with extremist or terrorist groups.',
    'AufenthG § 19d Abs. 1 Nr. 7': small,
    'AufenthG § 2 Abs. 3 Satz 5': 'During training a fixed monthly amount is enough (by the BAföG).',
  },
  conditions: {
    'livelihood-in-training': 'Your money is enough to live on during the training.',
  },
  judgements: {
    'rejection-not-final': 'Is the rejection by the Federal Office enough while the court has not decided yet?',
    'next-training-with-permit': 'Does the office give the permit for a further training after the first one, too?',
    'identity-later-without-fault':
      'Could your identity only be clarified after the time limit, through no fault of your own?',
  },
  unencoded: {
    'training-needs-no-registration':
      'Whether your assistant’s training must be registered with a chamber, Lotse cannot see. Ask the school or the firm.',
    'monthly-need-in-training':
      'How much money per month is enough is published by the ministry every year. Lotse does not know the amount for certain.',
    'which-training-is-finished': 'Which of your trainings you have passed, Lotse cannot see.',
  },
  papers: {
    'training-contract': 'Training contract',
    'registration-of-training': 'Registration of the contract with the chamber, or the application for it',
    'promise-of-further-training': 'Written promise of the longer training afterwards',
    'proof-of-identity-steps': 'Proof of what you did for passport and identity (letters, appointments, receipts)',
    'training-pay': 'Proof of training pay and BAB',
  },
  inFavour: {
    'application-for-both':
      'Apply for both: the residence permit (§ 16g) and the toleration for training (§ 60c). If the permit is not possible, the toleration is left.',
  },
}
