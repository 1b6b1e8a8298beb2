import type { LawWordsPart } from '../../words/law-words.ts'

const citizen = 'You have the passport of an EU country, or of Iceland, Liechtenstein or Norway.'
const family = 'You belong to the family of somebody with an EU passport.'
const away = 'You were away for more than two years on end.'
const lost = { 'FreizuegG-EU § 7 Abs. 1 Satz 1': 'An office has found that the right is lost or is not there.' }

export const freeMovementEn: LawWordsPart = {
  norms: {
    'permanent-residence': {
      title: 'Permanent residence',
      lane: 'Permanent § 4a',
      summary: 'After five years you may stay, whether you work or draw money from an office.',
      allows: 'The right holds by itself. On application the immigration office certifies it without delay.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': citizen,
        'Abs. 1 Satz 1': 'You have lived here lawfully and without a break for five years.',
        'Abs. 7': away,
        ...lost,
      },
    },
    'permanent-residence-family': {
      title: 'Permanent residence of the family',
      lane: 'Permanent § 4a',
      summary: 'After five years together in Germany you may stay, without any further condition.',
      allows: 'Ask for the card of permanent residence. It must be there within six months.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': family,
        'Abs. 1 Satz 2':
          'You have lived here lawfully with the person with the EU passport for five years, without a break.',
        'Abs. 7': away,
        ...lost,
      },
    },
    'permanent-residence-kept': {
      title: 'Permanent residence after a death, departure or divorce',
      lane: 'Permanent § 4a',
      summary: 'Whoever kept the right of the family has permanent residence after five years.',
      allows: 'Ask for the card of permanent residence.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': family,
        'Abs. 5': 'You kept your right after a death, a departure or a divorce, and have lived here for five years.',
        'Abs. 7': away,
        ...lost,
      },
    },
    'permanent-residence-early': {
      title: 'Permanent residence before five years',
      lane: 'Permanent § 4a',
      summary:
        'Whoever ends work for age or incapacity has the right earlier. With a German wife or husband the times fall away.',
      allows: 'Have the right certified.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': citizen,
        'Abs. 2 Satz 1': 'You ended work for age or incapacity, or work across the border.',
        'Abs. 7': away,
        ...lost,
      },
    },
    'permanent-residence-with-early': {
      title: 'Permanent residence with the family',
      lane: 'Permanent § 4a',
      summary: 'If the person with the EU passport has the right early, you have it, too, when you live with them.',
      allows: 'Ask for the card of permanent residence.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': family,
        'Abs. 4': 'The person with the EU passport has permanent residence before five years, and you live with them.',
        'Abs. 7': away,
        ...lost,
      },
    },
    'permanent-residence-after-death': {
      title: 'Permanent residence after a death',
      lane: 'Permanent § 4a',
      summary: 'If somebody with an EU passport who worked here dies, the family can stay for good.',
      allows: 'Ask for the card of permanent residence. Counsellors help with the proof.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': family,
        'Abs. 3': 'You lived with them; they worked here, and had lived here for two years or died by work.',
        'Abs. 7': away,
        ...lost,
      },
    },
    'free-movement': {
      title: 'You may be here as a citizen of the EU',
      lane: 'Free movement § 2',
      summary:
        'Citizens of the EU need no paper from the immigration office. A passport or identity card is enough. The right ends only when the office finds its loss.',
      allows: 'Register your address. After three months the office may want to see proof.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': citizen,
        'Abs. 2':
          'You work, learn an occupation, look for work, are self-employed, or are insured and have enough money.',
        ...lost,
      },
    },
    'free-movement-family': {
      title: 'You may be here as family',
      lane: 'Family § 3',
      summary: 'The family of citizens of the EU has the same right. To come it often needs a visa, which is free.',
      allows: 'Tell the immigration office what it needs for the card of residence.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': family,
        'Abs. 1 Satz 1': 'You are family and came with or after them, and the person with the EU passport may be here.',
        ...lost,
      },
    },
    'free-movement-after-death': {
      title: 'Staying after a death',
      lane: 'Family § 3',
      summary:
        'If the person with the EU passport dies, you keep the right if you had lived here for a year and work yourself or have enough money.',
      allows: 'The rules of the Residence Act hold then. Get advice.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': family,
        'Abs. 2': 'You had lived here as family for a year, and meet a condition yourself.',
        ...lost,
      },
    },
    'free-movement-in-education': {
      title: 'Staying to the end of the training',
      lane: 'Family § 3',
      summary: 'Children at school or in a training, and the parent who cares for them, keep the right to its end.',
      allows: 'Keep the certificate of the school.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': family,
        'Abs. 3': 'The child goes to school or a training here.',
        ...lost,
      },
    },
    'free-movement-after-divorce': {
      title: 'Staying after a divorce',
      lane: 'Family § 3',
      summary: 'You can keep the right after a divorce, too.',
      allows: 'The rules of the Residence Act hold then. Get advice early, also after violence.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': family,
        'Abs. 4':
          'You meet a condition yourself, and the marriage lasted three years, or it is about a child or a particular hardship.',
        ...lost,
      },
    },
    'three-months-by-passport': {
      title: 'The first three months',
      lane: 'Coming § 2a',
      summary: 'For three months a valid passport or identity card is enough.',
      allows: 'Citizens of the EU need no visa. Family without an EU passport needs one, or a card of residence.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': 'You have an EU passport, or are family.',
        'Abs. 1 Satz 2': 'You have a valid passport or identity card, and have been here for less than three months.',
        ...lost,
      },
    },
    'close-person': {
      title: 'A right for close people on application',
      lane: 'Close people § 3a',
      summary: 'Other close people can get the right on application. The office looks at the single case.',
      allows: 'Apply with proof of maintenance, living together or care.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': 'You are a close person, but not family in the sense of the act.',
        'Abs. 1': 'You are maintained or cared for, have lived together, or live in a lasting relationship.',
        ...lost,
      },
    },
    'residence-card': {
      title: 'Card of residence',
      lane: 'Card § 5',
      summary: 'Family without an EU passport gets a card of residence without asking, as a rule for five years.',
      allows:
        'At once you get a certificate that the data were given. On application there is a Fiktionsbescheinigung until the card is there.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': family,
        'Abs. 1 Satz 1': 'You have the right of the family, and no card yet.',
        ...lost,
      },
    },
    'residence-card-due': {
      title: 'The card of residence is due',
      lane: 'Card § 5',
      summary: 'The card must be there within six months of your data.',
      allows: 'Ask in writing and name the day. Your right does not hang on the card.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': family,
        'Abs. 1 Satz 1': 'Six months since your data have passed, and the card is not there.',
        ...lost,
      },
    },
    'permanent-card-due': {
      title: 'The card of permanent residence is due',
      lane: 'Card § 5',
      summary: 'The card must be there within six months of the application.',
      allows: 'Ask in writing and name the day.',
      places: {
        'FreizuegG-EU § 1 Abs. 1': family,
        'Abs. 5 Satz 2': 'Six months since your application have passed, and the card is not there.',
        ...lost,
      },
    },
  },
  judgements: {
    'german-used-free-movement': 'Did you live with your German family in another EU country for a longer time?',
    'business-ended-without-influence': 'Did the business have to end for reasons that the person could not influence?',
    'work-is-more-than-marginal': 'Is it real work, more than something quite marginal?',
    'looks-for-work-with-a-real-chance': 'Can the person show that they still look, with a real chance of a job?',
    'may-do-this-business': 'May the person do this business or service here?',
    'enough-to-live-on': 'Is there enough money to live on, and enough health insurance?',
    'family-of-a-citizen-with-the-right':
      'Do you belong to the family of somebody with an EU passport who may be here?',
    'hardship-after-divorce': 'Would it be a particular hardship, for example because of violence in the marriage?',
    'grounds-of-a-close-person':
      'Are you maintained, have you lived together for two years, do you need care, are you a foster child, or do you live in a lasting relationship?',
    'lawful-for-five-years':
      'Was the stay lawful all the time, without too long a break? Up to six months abroad in a year do no harm, once up to twelve months for a good reason.',
    'kept-the-right-of-family': 'Did you keep the right of the family after a death, a departure or a divorce?',
  },
  unencoded: {
    'withdrawal-agreement': 'An agreement holds for British people. Lotse does not have this text.',
    'last-day-on-a-weekend': 'If the last day is on a weekend or a public holiday, the time ends later.',
  },
}
