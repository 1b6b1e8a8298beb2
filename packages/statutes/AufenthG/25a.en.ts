import type { LawWordsPart } from '../words/law-words.ts'

const anyWork = 'You may take any job and be self-employed.'
const ofFamily = {
  'Abs. 3': 'You have been convicted of an intentional offence. Small fines do not count.',
  'Abs. 4': 'It can be granted even after certain strict asylum rejections.',
}
const asParents = {
  'Abs. 2 Satz 1 Nr. 1':
    'Removal does not fail because of false statements or because you do not do what is reasonable for you.',
  'Abs. 2 Satz 1 Nr. 2': 'You live wholly from your own work and have health insurance.',
}

export const en25a: LawWordsPart = {
  norms: {
    'permit-integrated-youth': {
      title: 'Residence permit for well-integrated young people',
      lane: 'Residence § 25a',
      summary:
        'For young people up to 26 who have been here for three years, tolerated for one year, and go to school here or have a certificate.',
      allows: `${anyWork} The permit is valid for up to three years and can be renewed.`,
      places: {
        'Abs. 1 Satz 1':
          'You are at least 14 and have held a toleration (Duldung) for twelve months, or an opportunity residence permit (§ 104c).',
        'Abs. 1 Satz 1 Nr. 1':
          'You have lived here for three years without a break: permitted, during asylum, or tolerated.',
        'Abs. 1 Satz 1 Nr. 2':
          'You have attended school here successfully for three years, or you have a German school or vocational certificate.',
        'Abs. 1 Satz 1 Nr. 2 Satz 2': 'Illness or disability: school and certificate are then not required.',
        'Abs. 1 Satz 1 Nr. 3': 'You apply before your 27th birthday.',
        'Abs. 1 Satz 1 Nr. 4': 'It can be expected that you will fit into life here.',
        'Abs. 1 Satz 1 Nr. 5': 'Nothing speaks against your standing by the constitution.',
        'Abs. 1 Satz 2': 'During school, training or studies, money from the state does no harm.',
        'Abs. 1 Satz 3': 'Removal is suspended because you yourself give false information.',
        'Abs. 4': 'It can be granted even after certain strict asylum rejections.',
        'Abs. 5': 'With an opportunity residence permit, time with unclear identity (§ 60b) counts, too.',
        'Abs. 6 Satz 1': 'With an opportunity residence permit: your identity is clarified.',
        'Abs. 6 Satz 2': 'You have done everything necessary and reasonable to clarify your identity.',
      },
    },
    'permit-parents-of-integrated-youth': {
      title: 'Residence permit for parents of well-integrated young people',
      lane: 'Residence § 25a Abs. 2',
      summary: 'For parents whose child under 18 holds a residence permit under § 25a itself.',
      allows: anyWork,
      places: {
        'Abs. 2 Satz 1': 'Your child is under 18 and holds a permit under § 25a Abs. 1, and you have custody.',
        ...asParents,
        ...ofFamily,
      },
    },
    'permit-siblings-of-integrated-youth': {
      title: 'Residence permit for brothers and sisters of well-integrated young people',
      lane: 'Residence § 25a Abs. 2',
      summary: 'For minors whose mother or father may stay because of a well-integrated child.',
      allows: anyWork,
      places: {
        'Abs. 2 Satz 2':
          'You are under 18 and live with your mother or father, who holds the permit for parents under § 25a Abs. 2.',
        ...ofFamily,
      },
    },
    'permit-spouse-of-integrated-youth': {
      title: 'Residence permit for partners of well-integrated young people',
      lane: 'Residence § 25a Abs. 2',
      summary: 'For spouses and registered partners who live with somebody with § 25a.',
      allows: anyWork,
      places: {
        'Abs. 2 Satz 3': 'You live with your husband, wife or partner, who holds a permit under § 25a Abs. 1.',
        ...asParents,
        ...ofFamily,
      },
    },
    'permit-child-of-integrated-youth': {
      title: 'Residence permit for children of well-integrated young people',
      lane: 'Residence § 25a Abs. 2',
      summary: 'For minor children who live with a mother or father with § 25a.',
      allows: anyWork,
      places: {
        'Abs. 2 Satz 5':
          'You are under 18, unmarried and live with your mother or father, who holds a permit under § 25a Abs. 1.',
        ...ofFamily,
      },
    },
  },
  conditions: {
    'livelihood-by-own-work':
      'You live wholly from your own work, without money from the state, and have health insurance.',
  },
  judgements: {
    'integration-of-youth-expected':
      'Does your training and life so far make it certain enough that you will fit into life in Germany?',
  },
  unencoded: {
    'youth-below-fourteen': 'The law does not say from what age somebody is a “youth”. The offices take 14.',
    'other-means-from-work': 'Whether the other money of your household comes from work is not checked by Lotse yet.',
    'opportunity-permit-after-june-2027':
      'The rules for the opportunity residence permit are said to end on 1 July 2027. What holds then is not certain.',
  },
  papers: {
    'school-reports': 'School reports, school-leaving certificate',
    'school-or-training-now': 'Certificate from the school, firm or university',
    'permit-of-relative': 'Residence permit of your child, mother, father or partner',
    'family-certificates': 'Birth or marriage certificate, proof of custody',
  },
  inFavour: {
    'deception-by-parents-does-not-count': 'False statements by your parents are not held against you.',
    'entitlement-counts-like-paper':
      'Whoever had a right to a toleration but no paper is to have the time counted (Lower Saxony says so).',
  },
}
