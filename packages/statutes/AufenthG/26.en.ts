import type { LawWordsPart } from '../words/law-words.ts'

const allows = 'You may stay for good, take any job and be self-employed.'
const refugee = 'You hold a residence permit as entitled to asylum or as a refugee (§ 25 Abs. 1 or Abs. 2 Satz 1).'
const noWithdrawal = 'The Federal Office has not said that it wants to take your protection away.'

export const en26: LawWordsPart = {
  norms: {
    'settlement-refugee': {
      title: 'Settlement permit for refugees',
      lane: 'Permanent § 26 Abs. 3',
      summary: 'Permanent residence for recognised refugees after five years. The asylum procedure counts.',
      allows,
      places: {
        'Abs. 3 Satz 1': refugee,
        'Abs. 3 Satz 1 Nr. 1': 'You have held this permit for five years. Time of the asylum procedure counts.',
        'Abs. 3 Satz 1 Nr. 2': noWithdrawal,
        'Abs. 3 Satz 1 Nr. 3': 'More than half of what you need does not come from the state.',
        'Abs. 3 Satz 1 Nr. 4': 'You speak and write German at level A2.',
        'Abs. 3 Satz 2 Halbsatz 2': 'At pension age, livelihood is not required.',
      },
    },
    'settlement-refugee-three-years': {
      title: 'Settlement permit for refugees after three years',
      lane: 'Permanent § 26 Abs. 3',
      summary: 'The faster permanent residence for recognised refugees with German at C1.',
      allows,
      places: {
        'Abs. 3 Satz 3': refugee,
        'Abs. 3 Satz 3 Nr. 1': 'You have held this permit for three years. Time of the asylum procedure counts.',
        'Abs. 3 Satz 3 Nr. 2': noWithdrawal,
        'Abs. 3 Satz 3 Nr. 3': 'You speak and write German at level C1.',
        'Abs. 3 Satz 3 Nr. 4': 'Far more than half of what you need does not come from the state.',
      },
    },
    'settlement-humanitarian': {
      title: 'Settlement permit with a humanitarian permit',
      lane: 'Permanent § 26 Abs. 4',
      summary:
        'Permanent residence after five years with a humanitarian permit, such as subsidiary protection, § 25 Abs. 3 or § 25b. The asylum procedure counts.',
      allows,
      places: {
        'Abs. 4 Satz 1': 'You hold a humanitarian residence permit (§§ 22 to 25b).',
        'Abs. 4 Satz 3': 'You have held a residence permit for five years. Time of the asylum procedure counts.',
      },
    },
  },
  gates: {
    'AufenthG § 9 Abs. 2 Satz 5':
      'You can make yourself understood simply in German and needed no integration course: then that is enough.',
    'AufenthG § 26 Abs. 3 Satz 6': 'The same holds for people from resettlement (§ 23 Abs. 4).',
    'AufenthG § 9 Abs. 4 Nr. 3': 'Time in studies or training counts by half.',
  },
  conditions: {
    'livelihood-mostly-secured':
      'More than half of what you need does not come from the state, and you have health insurance.',
    'livelihood-far-mostly-secured':
      'Far more than half of what you need does not come from the state, and you have health insurance.',
  },
  judgements: { 'livelihood-far-mostly': 'Is your livelihood secured “far predominantly” (weit überwiegend)?' },
  unencoded: {
    'time-until-recognition':
      'Whether time with an arrival certificate or another protection until recognition as a refugee counts is checked by the office.',
    'time-before-lodging-asylum':
      'Whether time with the arrival certificate counts as asylum procedure is checked by the office.',
    'standard-pension-age': 'From which month you reach the standard pension age, the pension insurance tells you.',
    'settlement-after-temporary-protection':
      'Whether permanent residence is possible after temporary protection (§ 24) is not settled.',
  },
}
