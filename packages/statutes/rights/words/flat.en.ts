import type { LawWordsPart } from '../../words/law-words.ts'

const treated = {
  'AGG § 1': 'The reason is origin, sex, religion, disability, age or whom you love.',
  'AGG § 19':
    'The contract is protected: by origin all that is offered to everybody; else mass business and insurance.',
  'AGG § 3 Abs. 1 Satz 1': 'You were treated worse for that reason.',
  'Abs. 5': 'Two months have not passed yet, or you could not do it earlier through no fault of your own.',
  'AGG § 19 Abs. 3': 'The landlord wants a mixed neighbourhood.',
  'AGG § 19 Abs. 5 Satz 1':
    'There would be a particularly close relation with the landlord, for example in the same house.',
  'AGG § 19 Abs. 5 Satz 3': 'The landlord has 50 flats at most, and the reason is not origin.',
  'AGG § 20 Abs. 1 Satz 1': 'There was a good reason (with origin none counts).',
  'AGG § 20 Abs. 2 Satz 2': 'The insurance has reckoned by accepted rules.',
}
const write =
  'Write within two months what happened and what you ask for. Keep the advertisement, messages and names of witnesses. Signs are enough, then the other side has to prove the opposite. Advice is free, for example at the Antidiskriminierungsbüro.'
const inSaxony = 'You live in Saxony and may have a certificate.'
const below = 'The income of the household is below the limit.'
const sizes =
  'Ask at the housing office (Wohnungsamt). New subsidised flats are in Dresden and Leipzig: up to 45 m² for one person, 60 for two, 75 for three, 85 for four, then 10 more each. The landlord gives them only to people with a valid certificate.'

export const flatEn: LawWordsPart = {
  norms: {
    'undo-worse-treatment': {
      title: 'Turned away: it has to be undone',
      lane: 'Flat, shop § 21 AGG',
      summary:
        'Whoever is treated worse for a forbidden reason by a landlord, a shop, a service or an insurance can ask that it stops and is undone.',
      allows: `${write} Where it may happen again, one can go to court against it. A contract that gets round the ban does not count.`,
      places: treated,
    },
    'money-for-worse-treatment': {
      title: 'Turned away: asking for money',
      lane: 'Money § 21 AGG',
      summary:
        'The loss is paid, and there can be money for the insult. It does not hold where the other side is not to blame.',
      allows: write,
      places: { ...treated, 'Abs. 2 Satz 2': 'The other side is not to blame.' },
    },
    'housing-certificate-first-limit': {
      title: 'Housing certificate (Wohnberechtigungsschein, WBS), first limit',
      lane: 'WBS § 1',
      summary:
        'The limit for a year: €16,800 for one person, €25,200 for two, €5,740 for each one more and €700 for each child. Something is taken off the wage before.',
      allows: sizes,
      places: { 'SaechsEinkGrenzVO § 1': inSaxony, 'Abs. 1': below },
    },
    'housing-certificate-second-limit': {
      title: 'Housing certificate (Wohnberechtigungsschein, WBS), second limit',
      lane: 'WBS § 2',
      summary:
        'For a part of the flats a higher limit holds: €21,000 for one person, €31,500 for two, €7,175 for each one more and €875 for each child.',
      allows: sizes,
      places: { 'SaechsEinkGrenzVO § 2': inSaxony, 'Abs. 1': below },
    },
  },
  judgements: {
    'treated-worse-for-that-ground': 'Were you treated worse than others for that reason?',
    'mass-business': 'Are such contracts made often, and without regard to who the person is?',
    'late-without-fault': 'Could you not claim within two months, through no fault of your own?',
    'mixed-neighbourhood': 'Does the choice serve a stable, mixed neighbourhood?',
    'close-or-trusting-relation':
      'Would there be a particularly close or trusting relation, for example because the landlord lives in the same house?',
    'good-reason-for-a-difference': 'Was there a good reason for the difference?',
    'reckoned-by-risk': 'Has the insurance reckoned the difference by accepted rules?',
    'not-to-blame': 'Is the other side not to blame?',
  },
  unencoded: {
    'income-by-federal-act':
      'What is taken off the income stands in the federal act on housing support (Wohnraumförderungsgesetz). Lotse does not have this text.',
    'who-may-have-the-certificate':
      'Who gets a housing certificate, and with which stay, stands in the federal act on housing support (Wohnraumförderungsgesetz). Lotse does not have this text. Ask at the housing office (Wohnungsamt).',
  },
  inFavour: { 'signs-suffice': 'Signs are enough: then the other side has to prove the opposite.' },
}
