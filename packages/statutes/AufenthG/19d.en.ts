import type { LawWordsPart } from '../words/law-words.ts'

const departure = 'The office can do without the visa and lift the lock after a rejected asylum application.'

export const en19d: LawWordsPart = {
  norms: {
    'permit-qualified-tolerated': {
      title: 'Residence permit for qualified tolerated people',
      lane: 'Work § 19d',
      summary:
        'For people with a toleration who have completed a training or studies here, or have worked in a skilled job for years.',
      allows: 'You may work in your occupation. After two years any work is allowed.',
      places: {
        'Abs. 1':
          'You hold a toleration, or a humanitarian residence permit that you got after a rejected asylum application.',
        'Abs. 1 Nr. 1':
          'You have work that fits, and besides: a training or studies in Germany, or recognised studies and two years of work, or three years of skilled work.',
        'Abs. 1 Nr. 1 Buchst. a':
          'You have completed a training (care assistant too) or studies in Germany and have work that fits.',
        'Abs. 1 Nr. 1 Buchst. b':
          'Your degree from abroad is recognised, and you have worked for two years without a break in work that fits it.',
        'Abs. 1 Nr. 1 Buchst. c':
          'You have done skilled work for three years without a break, and in the last year you needed at most money for rent and heating from the state.',
        'Abs. 1 Nr. 4': 'You have never deceived the immigration office on purpose.',
        'Abs. 1 Nr. 5': 'You have never prevented or delayed a removal on purpose.',
        'Abs. 3': departure,
        'Abs. 4': 'You hold a humanitarian residence permit after a rejected asylum application.',
      },
    },
    'permit-after-training-toleration': {
      title: 'Residence permit after the toleration for training',
      lane: 'Work § 19d (1a)',
      summary: 'After a training with a toleration for training (§ 60c): two years for work in your occupation.',
      allows: 'You may work in your occupation. After two years any work is allowed.',
      places: {
        'Abs. 1a': 'You passed the training with the toleration for training and have work that fits it.',
        'Abs. 3': departure,
      },
    },
  },
  judgements: {
    'earlier-work-fits-degree': 'Did your earlier jobs in these two years fit your degree, too?',
  },
  unencoded: {
    'title-issued-before-refusal':
      'Whether you got your residence permit before or after the rejection, Lotse cannot see.',
  },
  inFavour: {
    'departure-is-the-rule':
      'Without this exception hardly anybody with a toleration could take the way that is made for them. That speaks for the office using it.',
  },
}
