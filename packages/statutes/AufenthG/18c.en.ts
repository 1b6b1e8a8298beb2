import type { LawWordsPart } from '../words/law-words.ts'

const allows = 'You may stay for good, take any job and be self-employed.'

export const en18c: LawWordsPart = {
  norms: {
    'settlement-skilled': {
      title: 'Settlement permit for skilled workers',
      lane: 'Permanent § 18c',
      summary:
        'Permanent residence for skilled workers after three years; with German training or a German degree after two.',
      allows,
      places: {
        'AufenthG § 18 Abs. 3': 'You are a skilled worker: your training or degree is German or recognised here.',
        'Abs. 1 Satz 1 Nr. 1':
          'You have held a title for skilled workers for three years (with German training or a German degree: two years).',
        'Abs. 1 Satz 1 Nr. 2': 'You have a skilled job now.',
        'Abs. 1 Satz 1 Nr. 3':
          'You have 36 months of pension contributions (with German training or a German degree: 24) or a comparable provision.',
        'Abs. 1 Satz 1 Nr. 4': 'You speak and write German at level B1.',
      },
    },
    'settlement-blue-card': {
      title: 'Settlement permit with the Blue Card',
      lane: 'Permanent § 18c (Blue Card)',
      summary: 'Permanent residence after 27 months of work with the Blue Card; with German B1 after 21 months.',
      allows,
      places: {
        'AufenthG § 18g': 'You hold an EU Blue Card.',
        'Abs. 2 Satz 1':
          'You have worked with the Blue Card and paid pension contributions for 27 months (with German B1: 21 months).',
        'AufenthG § 2 Abs. 9': 'You know simple German (A1).',
      },
    },
  },
  unencoded: {
    'work-periods-added-up': 'Lotse does not work out yet whether you worked enough months with interruptions.',
    'pension-for-the-period': 'Lotse cannot see whether your pension contributions were paid for exactly these months.',
  },
}
