import type { LawWordsPart } from '../words/law-words.ts'

const places = {
  'Abs. 3 Satz 2':
    'For a training of two years or more: German B1, or the firm or school has checked your German, or a course before it is planned.',
}

export const en16a: LawWordsPart = {
  norms: {
    'permit-training-in-firm': {
      title: 'Residence permit for training in a firm',
      lane: 'Training § 16a',
      summary:
        'For people who are here with a visa or another permit and do a vocational training in a firm. After a rejected asylum application the way is § 16g.',
      allows: 'You may do the training, attend a German course before it and work up to 20 hours a week.',
      places: { 'Abs. 1 Satz 1': 'You have a training contract with a firm.', ...places },
    },
    'permit-training-at-school': {
      title: 'Residence permit for training at a school',
      lane: 'Training § 16a',
      summary:
        'For people who are here with a visa or another permit and learn an occupation at a school. After a rejected asylum application the way is § 16g.',
      allows: 'You may do the training and work up to 20 hours a week.',
      places: {
        'Abs. 2 Satz 1': 'You have a place at a school that leads to a state-recognised occupation.',
        ...places,
      },
    },
  },
  unencoded: {
    'other-training-in-firm':
      'Whether your training in the firm is enough for this, Lotse does not check yet. Ask the chamber.',
    'recognised-training-at-school':
      'Whether your school leads to a state-recognised qualification, Lotse cannot see. Ask the school.',
  },
}
