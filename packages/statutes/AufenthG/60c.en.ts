import type { LawWordsPart } from '../words/law-words.ts'

const ended = 'You received a higher sentence or were expelled, or you are accused of links to extremist groups.'

export const en60c: LawWordsPart = {
  norms: {
    'toleration-for-training': {
      title: 'Toleration for training (Ausbildungsduldung)',
      lane: 'Toleration § 60c',
      summary:
        'The toleration for a vocational training. It asks nearly the same as the residence permit under § 16g, but no passport and no secured livelihood.',
      allows:
        'You may stay and do the training until it ends by the contract. After that there is a residence permit for work in the occupation.',
      places: {
        'Abs. 1 Satz 1':
          'You hold a toleration, or you began the training during the asylum procedure and were rejected afterwards.',
        'Abs. 1 Satz 1 Nr. 1':
          'It is a recognised training of at least two years. An assistant’s training is enough if a longer one in a shortage occupation is promised to you.',
        'Abs. 1 Satz 1 Nr. 1 Buchst. a': 'The training takes at least two years.',
        'Abs. 1 Satz 1 Nr. 1 Buchst. b':
          'It is an assistant’s training, and a longer one in a shortage occupation is promised to you.',
        'Abs. 1 Satz 1 Nr. 2': 'You hold a toleration and begin a training.',
        'Abs. 2 Nr. 1': 'A ban on working applies to you (§ 60a (6)).',
        'Abs. 2 Nr. 2': 'When you apply, you have held a toleration for less than three months.',
        'Abs. 2 Nr. 3': 'Your identity was not clarified in time.',
        'Abs. 2 Nr. 3 Buchst. a': 'Entry by the end of 2016: identity was clarified when you applied.',
        'Abs. 2 Nr. 3 Buchst. b': 'Entry from 2017 to 2019: identity was clarified by 30 June 2020.',
        'Abs. 2 Nr. 3 Buchst. c': 'Entry since 2020: identity was clarified within the first six months after entry.',
        'Abs. 2 Nr. 4': ended,
        'Abs. 2 Nr. 5': 'When you applied, your removal was already being prepared concretely.',
        'Abs. 3 Satz 1': 'You can apply seven months before the training begins at the earliest.',
        'Abs. 3 Satz 2': 'With a toleration, it is granted six months before the beginning at the earliest.',
        'Abs. 3 Satz 3':
          'The contract is registered with the chamber, or that has been applied for. At a school the contract is enough.',
        'Abs. 3 Satz 4': 'By the contract the training is not over yet.',
        'Abs. 7':
          'Whoever has done everything necessary and reasonable to clarify identity can get the toleration all the same.',
      },
    },
    'toleration-search-training': {
      title: 'Toleration to look for another training',
      lane: 'Search § 60c (6)',
      summary: 'If the training with a toleration for training ends early, six months are given once for the search.',
      allows: 'You may stay and look for another training.',
      places: {
        'Abs. 6 Satz 1':
          'You hold the toleration for training, the training ended early, and you have never had these six months before.',
        'Abs. 4': ended,
      },
    },
    'toleration-search-work-after-training': {
      title: 'Toleration to look for work after training',
      lane: 'Search § 60c (6)',
      summary: 'If you passed the training and the firm does not keep you, six months are given for the search.',
      allows: 'You may stay and look for work in your occupation.',
      places: {
        'Abs. 6 Satz 2':
          'You hold the toleration for training, have passed the training and do not go on working in the same firm.',
        'Abs. 4': ended,
      },
    },
  },
}
