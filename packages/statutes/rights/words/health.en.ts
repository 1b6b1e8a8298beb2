import type { LawWordsPart } from '../../words/law-words.ts'

const group = 'You belong to the people for whom the Asylum Seekers’ Benefits Act is made.'
const shared = {
  'AsylbLG § 1 Abs. 1': group,
  'AsylbLG § 1 Abs. 2': 'You have another residence title. Then the Jobcenter or social office is responsible.',
  'AsylbLG § 1 Abs. 3a Satz 1':
    'You have a certificate of your application for temporary protection. Then the Jobcenter or social office is responsible.',
  'AsylbLG § 1 Abs. 4 Satz 1': 'Another EU state is responsible for your protection or your procedure.',
  'AsylbLG § 7 Abs. 1 Satz 1': 'Your own money does not suffice.',
  'AsylbLG § 8 Abs. 1 Satz 1': 'You have a health insurance of your own. Then it pays.',
  'AsylbLG § 11 Abs. 2a Satz 1': 'You have a certificate of arrival or another paper already.',
}
const cut = { 'AsylbLG § 1a Abs. 1 Satz 1': 'Your benefits are cut by a decision.' }
const socialOffice = {
  'SGB-12 § 19 Abs. 3': 'Your own money does not suffice.',
  'SGB-12 § 2 Abs. 1': 'You have a health insurance of your own. Then it pays.',
}
const title = 'You have a residence title or a certificate that stands for it.'
const asylumAct = 'The Asylum Seekers’ Benefits Act counts for you.'
const threeMonths = 'You are in your first three months here, without work and without a humanitarian title.'
const search = 'Your title is only for looking for work, a training or a place to study.'
const cameFor = 'You came in order to receive social assistance.'

export const healthEn: LawWordsPart = {
  norms: {
    'own-insurance': {
      title: 'Your own health insurance',
      lane: 'Health insurance',
      summary: 'You have a health insurance. It pays, whichever paper you hold.',
      allows: 'Everything that people in the statutory insurance get. Show your health card at the practice.',
      places: { 'Abs. 2': 'You are insured with a health insurance.' },
    },
    'insurance-through-jobcenter': {
      title: 'Health insurance with money from the Jobcenter',
      lane: 'Jobcenter',
      summary: 'Whoever receives money from the Jobcenter is insured with a statutory health insurance as a rule.',
      allows:
        'Everything that people in the statutory insurance get. Name your health insurance in the application; if you have none yet, ask for it. Until the card arrives, ask the insurance for a certificate.',
      places: {
        'Abs. 1 Satz 2 Nr. 2 Buchst. a': title,
        'Abs. 1 Satz 1 Nr. 1': 'You are at least 15 years old and below pension age.',
        'Abs. 1 Satz 1 Nr. 2': 'You can work three hours a day.',
        'Abs. 1 Satz 1 Nr. 3': 'Your own money does not suffice.',
        'Abs. 1 Satz 2 Nr. 1': threeMonths,
        'Abs. 1 Satz 2 Nr. 2 Buchst. b': search,
        'Abs. 1 Satz 2 Nr. 3': asylumAct,
      },
    },
    'help-in-illness': {
      title: 'Help in illness from the social office',
      lane: 'Social office',
      summary: 'Whoever has a residence title, no insurance and too little money gets help from the social office.',
      allows:
        'The same as people in the statutory insurance, with a free choice of doctors. Ask the social office for the card of a health insurance.',
      places: {
        'Abs. 1 Satz 1': title,
        ...socialOffice,
        'Abs. 2': asylumAct,
        'Abs. 3 Satz 1 Nr. 1': threeMonths,
        'Abs. 3 Satz 1 Nr. 2': search,
        'Abs. 3 Satz 1 Nr. 3': cameFor,
      },
    },
    'care-as-insured': {
      title: 'Care as with a health insurance',
      lane: 'Care § 2',
      summary:
        'After 36 months in Germany you get the same as people in the statutory insurance, for long illnesses and therapies, too.',
      allows:
        'A free choice of doctors, as people in the statutory insurance have it. Ask your office for the card of a health insurance.',
      places: {
        ...shared,
        ...cut,
        'Abs. 1 Satz 1':
          'You have been here for 36 months without a great break, and have not prolonged that yourself by abuse.',
        'Abs. 3': 'You are under 18 and live with a parent who receives these benefits.',
      },
    },
    'care-for-minors': {
      title: 'Full care for children and young people under 18',
      lane: 'Children § 4 (4)',
      summary:
        'Children and young people get the same as people in the statutory insurance from the first day. This is so since 12 June 2026.',
      allows:
        'A free choice of doctors, check-ups, vaccinations and every treatment that a health insurance pays. The office pays what others pay on top. A treatment that has begun goes on after the 18th birthday without a break.',
      places: { ...shared, 'Abs. 4 Satz 1': 'You are under 18 years old.' },
    },
    'care-when-ill': {
      title: 'Treatment when you are ill or in pain',
      lane: 'Treatment § 4',
      summary: 'The office pays for the treatment of acute illness and pain by doctors and dentists.',
      allows:
        'Doctor, dentist, hospital, medicine, bandages and whatever else is needed for you to get well or better.',
      places: shared,
    },
    'care-to-stay-well': {
      title: 'Vaccinations and check-ups',
      lane: 'Check-ups § 4',
      summary: 'Vaccinations and check-ups that are medically advised are part of it, for adults and children.',
      allows:
        'The office is to offer you missing vaccinations early. In Saxony the public health offices vaccinate and advise, too.',
      places: shared,
    },
    'care-for-birth': {
      title: 'Pregnancy and birth',
      lane: 'Birth § 4',
      summary: 'Pregnant women and mothers after the birth get everything they need for themselves and the child.',
      allows: 'Doctor, midwife, check-ups, birth, care, medicine and therapy.',
      places: shared,
    },
    'other-care': {
      title: 'Further treatment where it is indispensable',
      lane: 'Treatment § 6',
      summary:
        'What goes beyond can be granted by the office if it is indispensable for health, or needed for a child.',
      allows:
        'The treatment of a lasting illness, a therapy or an aid, for example. Ask the practice for reasons in writing, and apply before the treatment.',
      places: {
        ...shared,
        ...cut,
        'Abs. 1 Satz 1': 'The treatment is indispensable for your health, or needed for a child.',
      },
    },
    dentures: {
      title: 'Dentures, if they cannot wait',
      lane: 'Dentures § 4',
      summary: 'Teeth are always treated. Dentures (crown, bridge, plate) are paid by the office if they cannot wait.',
      allows: 'Ask the dentist for a plan with costs and reasons. Hand it in at the office before the treatment.',
      places: { ...shared, 'Abs. 1 Satz 3': 'The dentures cannot wait for medical reasons.' },
    },
    'care-until-departure': {
      title: 'Treatment for the time in between',
      lane: 'Bridge § 1 (4)',
      summary:
        'If another EU state is responsible, the office pays for treatment for up to two weeks, and longer where it would be especially hard otherwise.',
      allows:
        'Treatment of acute illness and pain, pregnancy and birth. Have the decision looked at soon by a counselling service.',
      places: {
        'Abs. 4 Satz 1': 'Another EU state is responsible for your protection or your procedure.',
        'Abs. 1': group,
        'Abs. 2': 'You have another residence title.',
        'AsylbLG § 7 Abs. 1 Satz 1': 'Your own money does not suffice.',
        'AsylbLG § 8 Abs. 1 Satz 1': 'You have a health insurance of your own.',
      },
    },
    'emergency-paid-later': {
      title: 'In an emergency the office pays afterwards',
      lane: 'Emergency § 6a',
      summary:
        'Whoever helps you in an emergency gets the money from the office afterwards. You need no voucher before.',
      allows: 'The practice or hospital applies itself. Tell them which office is responsible for you.',
      places: shared,
    },
    'emergency-paid-by-social-office': {
      title: 'In an emergency the social office pays afterwards',
      lane: 'Emergency SGB XII',
      summary:
        'Whoever helps you in an emergency gets the money from the social office afterwards, if you have no insurance.',
      allows: 'The practice or hospital applies itself.',
      places: {
        ...socialOffice,
        'SGB-12 § 23 Abs. 1 Satz 1': title,
        'SGB-12 § 23 Abs. 2': asylumAct,
        'SGB-12 § 23 Abs. 3 Satz 1 Nr. 1': threeMonths,
        'SGB-12 § 23 Abs. 3 Satz 1 Nr. 2': search,
        'SGB-12 § 23 Abs. 3 Satz 1 Nr. 3': cameFor,
      },
    },
  },
  conditions: { 'asylum-benefits-group': group },
  judgements: {
    'own-means-do-not-suffice':
      'Does your money, with that of your family in the household, not suffice? The office works that out.',
    'break-of-stay-is-small': 'Was the time abroad so short that it does not count?',
    'stay-not-prolonged-by-abuse': 'Is it wrong to say that you have prolonged your stay by abuse?',
    'dentures-cannot-wait': 'Can the dentures not wait for medical reasons?',
    'indispensable-for-health': 'Is the treatment indispensable for health, or needed for a child?',
    'came-for-social-assistance': 'Did you come in order to receive social assistance?',
  },
  unencoded: {
    'permit-23-because-of-war': 'Lotse cannot see whether your title under § 23 was granted because of a war.',
    'which-sentence-of-25-4': 'Lotse cannot see under which sentence of § 25 (4) your title was granted.',
    'title-of-more-than-six-months': 'Lotse cannot see whether your visa is valid for more than six months.',
    'care-before-certificate-of-arrival':
      'The law says only roughly what is paid before you have the certificate of arrival. Ask for medical help in the reception facility.',
    'benefits-while-title-is-decided':
      'Which benefits there are with a Fiktionsbescheinigung depends on the title it is about. Lotse does not look at that.',
    'pension-age': 'Your exact pension age depends on the year of your birth.',
  },
  papers: {
    'paper-of-stay': 'Your paper: certificate of arrival, permission to stay, toleration or residence permit',
    'residence-title': 'Your residence title or the Fiktionsbescheinigung',
    'health-card': 'Your health card (or a certificate of the health insurance)',
    'application-to-jobcenter': 'Application to the Jobcenter, with the name of your health insurance',
  },
  facts: {
    healthInsured: {
      label: 'Health insurance',
      question:
        'Have you a health insurance of your own, through work, training, studies or the Jobcenter for example?',
      why: 'Then you have a card of a health insurance with your name, and it pays.',
    },
    arrivedOn: {
      label: 'Day you came',
      question: 'On which day did you come to Germany?',
      why: 'After 36 months you get more. The day is often on the certificate of arrival.',
    },
    birthDate: {
      label: 'Date of birth',
      question: 'When were you born?',
      why: 'Whoever is under 18 gets more. This is about the person who wants to see a doctor.',
    },
    protectedElsewhere: {
      label: 'Protection in another EU state',
      question: 'Has another EU state, Greece for example, given you protection that still counts?',
      why: 'Then other rules count for some people.',
    },
    publicFunds: {
      label: 'Support to live on',
      question:
        'Do you get money or things to live on from the Jobcenter, the social office or in the reception facility?',
      why: 'Then it has been established that your own money does not suffice. Child benefit and housing benefit do not count here.',
      values: { none: 'No', some: 'Yes, a part', all: 'Yes, all of it' },
    },
  },
}
