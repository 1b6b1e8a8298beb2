import type { LawWordsPart } from '../words/law-words.ts'

export const en25Abs4: LawWordsPart = {
  norms: {
    'permit-for-a-time': {
      title: 'Residence permit for a limited time',
      lane: 'Residence § 25 (4)',
      summary:
        'For people who have to stay some more time for an urgent reason, such as a treatment or a school certificate.',
      allows: 'You may only work once the immigration office permits it.',
      places: {
        'Abs. 4 Satz 1': 'You are not enforceably obliged to leave and hold no toleration (Duldung).',
        'AufenthG § 25 Abs. 4 Satz 1 Halbsatz 2': 'An urgent reason requires that you are here some more time.',
      },
    },
    'permit-extraordinary-hardship': {
      title: 'Prolonged because leaving would be an extraordinary hardship',
      lane: 'Residence § 25 (4)',
      summary:
        'For people with a residence permit whose reason has ended and who cannot reasonably leave after many years here.',
      allows: 'You may only work once the immigration office permits it.',
      places: {
        'Abs. 4 Satz 2': 'You hold a residence permit that can be prolonged.',
        'AufenthG § 25 Abs. 4 Satz 2 Halbsatz 2':
          'Because of special circumstances leaving would be an extraordinary hardship for you.',
      },
    },
    'permit-victim-of-trafficking': {
      title: 'Residence permit after human trafficking or exploitation',
      lane: 'Residence § 25 (4a)',
      summary:
        'For people who became victims of human trafficking or exploitation. A specialised counselling centre helps in confidence and stays at your side.',
      allows: 'The permit lasts one year. You may work if the immigration office permits it.',
      places: {
        'Abs. 4a Satz 1': 'You became a victim of human trafficking, forced labour or exploitation.',
        'Abs. 4a Satz 2 Nr. 1':
          'The public prosecutor or the criminal court thinks it right that you are here for the proceedings.',
        'Abs. 4a Satz 2 Nr. 2': 'You have broken off contact with the accused.',
        'Abs. 4a Satz 2 Nr. 3': 'You have declared that you will testify as a witness.',
      },
    },
    'permit-victim-of-trafficking-after': {
      title: 'After the criminal proceedings: prolonged for victims of trafficking',
      lane: 'Residence § 25 (4a)',
      summary: 'When the criminal proceedings are over and there are reasons for you to stay here.',
      allows: 'The permit lasts two years. You may work if the immigration office permits it.',
      places: {
        'Abs. 4a Satz 3': 'You hold the residence permit under § 25 (4a), and the criminal proceedings are over.',
        'AufenthG § 25 Abs. 4a Satz 3 Halbsatz 2':
          'Humanitarian or personal reasons or public interests require that you stay.',
      },
    },
    'permit-victim-of-illegal-work': {
      title: 'Residence permit after exploitative employment',
      lane: 'Residence § 25 (4b)',
      summary:
        'For people who were employed under exploitative conditions, or unlawfully as minors. A counselling centre helps in confidence.',
      allows: 'The permit lasts one year. You may work if the immigration office permits it.',
      places: {
        'Abs. 4b Satz 1':
          'You became a victim of an offence under the act against illegal employment (SchwarzArbG) or § 15a of the act on temporary work (AÜG).',
        'Abs. 4b Satz 2 Nr. 1':
          'The public prosecutor or the criminal court thinks it right that you are here for the proceedings.',
        'Abs. 4b Satz 2 Nr. 2': 'You have declared that you will testify as a witness.',
      },
    },
    'permit-victim-of-illegal-work-pay': {
      title: 'Prolonged while pay is still owed',
      lane: 'Residence § 25 (4b)',
      summary: 'When pay from the exploitative employment is still owed to you and would be hard to get from abroad.',
      allows: 'You may work if the immigration office permits it.',
      places: {
        'Abs. 4b Satz 3': 'You hold the residence permit under § 25 (4b), and pay is still owed.',
        'AufenthG § 25 Abs. 4b Satz 3 Halbsatz 2': 'Claiming the pay from abroad would be a special hardship.',
      },
    },
  },
  judgements: {
    'urgent-reason-for-a-time': 'Is the reason so urgent that you have to be here some more time?',
    'sentence-2-for-any-permit':
      'Does the sentence also mean your residence permit? Offices and courts read this differently.',
    'leaving-extraordinary-hardship': 'Would leaving be an extraordinary hardship for you?',
    'reasons-to-stay-after-proceedings':
      'Do humanitarian or personal reasons or public interests require that you stay?',
    'claiming-pay-from-abroad-hardship': 'Would claiming the pay from abroad be a special hardship?',
  },
  papers: {
    'proof-of-temporary-reason':
      'Proof of the reason, such as a medical certificate, a letter of the school or a summons',
    'proof-why-leaving-is-hard': 'Proof why leaving would be a special hardship',
    'letter-of-prosecution': 'Letter of the public prosecutor or the criminal court',
    'proof-of-owed-pay': 'Proof of the pay still owed, such as working hours, messages, a lawsuit',
  },
  inFavour: {
    'time-to-think':
      'Where there are signs of such an offence, the office first gives at least three months to think about whether to testify.',
  },
}
