import type { LawWordsPart } from '../../words/law-words.ts'

const title = 'You hold one of the titles that give the claim, for the first time.'
const lasts = 'Your stay is meant to last: a permit for a year or longer, or permits for more than 18 months.'
const inTime = 'No more than a year has passed since the title, or you registered before.'
const once = 'Your integration course is over already.'
const lost = 'More than a year was lost between registration and course, or in a break, through your own doing.'
const school = 'You go to school.'
const littleNeed = 'You clearly need little help with integration.'
const b1 = 'You already speak and write German at level B1.'
const exempt = {
  'Abs. 2 Nr. 1': 'You are in a training.',
  'Abs. 2 Nr. 2': 'You attend a comparable course and can prove it.',
  'Abs. 2 Nr. 3': 'The course is impossible or unreasonable for you for good.',
}
const group =
  'You hold a permission to stay (Aufenthaltsgestattung), a discretionary toleration, or a title of § 24 or § 25 (5).'
const asylumBenefits = `${group.slice(0, -1)}, and receive asylum seekers’ benefits.`
const grounds =
  'There is a reason: registered with the employment agency, money from the Jobcenter, work, training, a training contract, or the recognition of a certificate.'
const tolerated =
  'With a toleration: a discretionary one, or six months tolerated and registered, employed or in training.'
const needed = 'The course is needed for work, training or recognition.'
const free = 'You receive benefits to live on or unemployment benefit, or your wage is small.'

export const courseEn: LawWordsPart = {
  norms: {
    'course-claim': {
      title: 'Integration course, with a claim to it',
      lane: 'Course § 44',
      summary:
        'You have a claim to an integration course (Integrationskurs): 600 lessons of German up to B1 and 100 lessons about life in Germany.',
      allows:
        'Get the confirmation from the immigration office and register with a course school. The claim ends one year after the title unless you have registered by then.',
      places: {
        'Abs. 1 Satz 1': title,
        'Abs. 1 Satz 2': lasts,
        'Abs. 2 Satz 1': inTime,
        'IntV § 4 Abs. 1 Satz 2': once,
        'IntV § 4 Abs. 1 Satz 3': lost,
        'Abs. 3 Satz 1 Nr. 1': school,
        'Abs. 3 Satz 1 Nr. 2': littleNeed,
        'Abs. 3 Satz 1 Nr. 3': b1,
      },
    },
    'orientation-claim': {
      title: 'Orientation course',
      lane: 'Orientation § 44',
      summary: 'You know German well already. The course about life in Germany (100 lessons) is open to you.',
      allows:
        'At its end is the test “Leben in Deutschland”. It helps later with a permanent title and with a German passport.',
      places: {
        'Abs. 1 Satz 1': title,
        'Abs. 1 Satz 2': lasts,
        'Abs. 2 Satz 1': inTime,
        'Abs. 3 Satz 1 Nr. 3': b1,
        'IntV § 4 Abs. 1 Satz 2': once,
        'IntV § 4 Abs. 1 Satz 3': lost,
        'Abs. 3 Satz 1 Nr. 1': school,
        'Abs. 3 Satz 1 Nr. 2': littleNeed,
      },
    },
    'course-with-admission': {
      title: 'Integration course with your admission',
      lane: 'Course, admitted',
      summary: 'Your admission goes on, even though the Federal Office admits nobody new in 2026.',
      allows: 'Register with a course school and bring the letter. It is valid for one year.',
      places: {
        'Abs. 1 Satz 1 Nr. 3': 'You have an admission to the integration course.',
        'IntV § 5 Abs. 3 Satz 1': 'It is no older than a year, or you registered before.',
        'Abs. 1 Satz 2': once,
        'Abs. 1 Satz 3': lost,
      },
    },
    'course-duty-with-claim': {
      title: 'Duty to attend, with the title',
      lane: 'Duty § 44a',
      summary:
        'With the claim and hardly any German, the course is a duty. The immigration office says so in writing when it gives the title.',
      allows:
        'Register at once and send them the proof. If a part-time course is not possible beside your work either, the office withdraws the duty.',
      places: {
        'AufenthG § 44 Abs. 1 Satz 1': title,
        'AufenthG § 44 Abs. 1 Satz 2': lasts,
        'AufenthG § 44 Abs. 2 Satz 1': 'The claim still exists, or the immigration office has ordered you to attend.',
        'Abs. 1 Satz 1 Nr. 1 Buchst. a': 'You cannot yet make yourself understood in simple German.',
        'AufenthG § 44 Abs. 3 Satz 1 Nr. 1': school,
        'AufenthG § 44 Abs. 3 Satz 1 Nr. 2': littleNeed,
        'Abs. 1a': once,
        ...exempt,
      },
    },
    'course-duty-jobcenter': {
      title: 'Integration course because the Jobcenter orders it',
      lane: 'Duty Jobcenter',
      summary: 'The Jobcenter has ordered you to attend. That gives you a place, in 2026, too.',
      allows: 'Register at once and give the Jobcenter the proof.',
      places: {
        'Abs. 1 Satz 1 Nr. 2': 'You receive money from the Jobcenter, and it has ordered you to attend.',
        'IntV § 4 Abs. 1 Satz 2': once,
        ...exempt,
      },
    },
    'course-duty-need': {
      title: 'Integration course because the immigration office orders it',
      lane: 'Duty § 44a',
      summary:
        'The immigration office has asked you to attend because you need the course in particular. That gives you a place, in 2026, too.',
      allows: 'Register at once and send the immigration office the proof.',
      places: {
        'Abs. 1 Satz 1 Nr. 3': 'The immigration office has asked you to attend.',
        'IntV § 4 Abs. 3': 'You need the course in particular, for example as the mother or father of a child.',
        'IntV § 4 Abs. 1 Satz 2': once,
        ...exempt,
      },
    },
    'course-duty-asylum-benefits': {
      title: 'Integration course because the social office orders it',
      lane: 'Duty AsylbLG',
      summary:
        'The office that pays asylum seekers’ benefits has ordered you to attend. That gives you a place, in 2026, too.',
      allows: 'Register at once. Whoever stays away without a good reason receives less.',
      places: {
        'Abs. 1 Satz 1 Nr. 4': asylumBenefits,
        'IntV § 4 Abs. 1 Satz 1 Nr. 6': 'The office has ordered you to attend.',
        'IntV § 4 Abs. 1 Satz 2': once,
        ...exempt,
      },
    },
    'course-may-be-ordered': {
      title: 'The immigration office may still order you to attend',
      lane: 'Duty § 44a',
      summary: 'Whoever speaks only simple German can be ordered to attend when the title is given.',
      allows: 'You need not wait for that: the course is open to you anyway.',
      places: {
        'Abs. 1 Satz 6': 'You have asylum, refugee status or subsidiary protection.',
        'AufenthG § 2 Abs. 9': 'You speak German at level A1.',
        'AufenthG § 44 Abs. 2 Satz 1': inTime,
        'AufenthG § 44a Abs. 1a': once,
        ...exempt,
      },
    },
    'vocational-course-duty': {
      title: 'Vocational German course because the Jobcenter orders it',
      lane: 'Duty § 45a',
      summary:
        'The Jobcenter has ordered you to attend a vocational German course. You come first when places are given.',
      allows: 'Register with a course school soon: the entitlement lapses after three months or earlier.',
      places: { 'Abs. 2 Satz 1': 'You receive money from the Jobcenter, and it has ordered you to attend.' },
    },
    'course-admission': {
      title: 'Admission to the integration course without a claim',
      lane: 'Admission § 44',
      summary:
        'The Federal Office (BAMF) can admit people without a claim where places are free. In 2026 it admits nobody new (circular 02/26 of 9 February 2026).',
      allows:
        'The application goes to the Federal Office, also through a course school. An admission is valid for a year.',
      places: {
        'Abs. 4 Satz 2': `You hold a residence title or belong to this group: ${group}`,
        'Abs. 4 Satz 1': 'Places are being given.',
        'IntV § 4 Abs. 1 Satz 2': once,
        'IntV § 3 Abs. 2': b1,
      },
    },
    'course-ordered-by-benefits-office': {
      title: 'A way in despite the stop: ordered by the social office',
      lane: 'Course § 5b AsylbLG',
      summary:
        'The office that pays asylum seekers’ benefits can order you to attend an integration course. Then you have a place, in 2026, too.',
      allows:
        'You can ask there. Think it over first: whoever is ordered and stays away without a good reason receives less.',
      places: {
        'Abs. 1': asylumBenefits,
        'AufenthG § 44 Abs. 4 Satz 2': 'You are over 18, able to work, without work and not at school.',
        'IntV § 4 Abs. 1 Satz 2': once,
        'AufenthG § 44a Abs. 2 Nr. 1': exempt['Abs. 2 Nr. 1'],
        'AufenthG § 44a Abs. 1 Satz 1 Nr. 4': 'You have been ordered to attend already.',
      },
    },
    'special-course': {
      title: 'The longer course with reading and writing',
      lane: 'Course § 13',
      summary:
        'There is a longer course for you: up to 900 lessons of German with reading and writing, and 100 lessons of orientation.',
      allows: 'Say so when you register. The placement test finds it out; it costs nothing.',
      places: {
        'Abs. 1 Satz 3': 'You read and write little, or not yet in Latin letters.',
        'IntV § 4 Abs. 1 Satz 1': 'You have a claim, an admission or a duty to attend.',
        'IntV § 4 Abs. 1 Satz 2': once,
        'IntV § 3 Abs. 2': b1,
      },
    },
    'course-repetition': {
      title: 'Up to 300 lessons once more',
      lane: 'Repetition § 13',
      summary:
        'After a literacy course or one for a special need, the Federal Office can give up to 300 lessons in addition.',
      allows: 'Ask your course school for the application. As a rule you must have tried the German test before.',
      places: {
        'Abs. 1 Satz 4': 'Your course is over.',
        'Abs. 1 Satz 3 Nr. 1': 'It was a literacy course or one for a special need.',
        'IntV § 17 Abs. 2 Satz 1': 'You have not reached B1 yet.',
      },
    },
    'vocational-course': {
      title: 'Vocational German course (from B1)',
      lane: 'Vocational course',
      summary: 'German for work (Berufssprachkurs), from B1 to B2 and further: 400 lessons as a rule.',
      allows:
        'The employment agency, the Jobcenter or the Federal Office decides. With the entitlement you register with a course school within three months.',
      places: {
        'Abs. 1 Satz 1': grounds,
        'Abs. 1 Satz 2': tolerated,
        'Abs. 3 Satz 1': 'You speak and write German at level B1.',
        'DeuFoeV § 3': needed,
      },
    },
    'vocational-course-to-b1': {
      title: 'Vocational German course up to A2 or B1',
      lane: 'Vocational course A2/B1',
      summary:
        'For people who missed B1 in the integration course, and for tolerated people to whom the integration course is closed: 400 lessons as a rule.',
      allows:
        'Ask the employment agency for the entitlement (Teilnahmeberechtigung). With it you register with a course school within three months.',
      places: {
        'DeuFoeV § 4 Abs. 1 Satz 1': grounds,
        'DeuFoeV § 13 Abs. 2': 'B1 missed in the integration course, or tolerated and without access to it.',
        'DeuFoeV § 4 Abs. 1 Satz 2': tolerated,
        'DeuFoeV § 3': needed,
        'DeuFoeV § 12 Abs. 1': b1,
      },
    },
    'course-free': {
      title: 'The integration course costs you nothing',
      lane: 'Cost § 9',
      summary: 'On application you pay no part of the cost.',
      allows:
        'Tick the application when you register, and add the latest decision about benefits or your pay slip. Tell them when it changes.',
      places: { 'Abs. 2 Satz 1 Nr. 1': free },
    },
    'course-free-hardship': {
      title: 'Free in a case of hardship',
      lane: 'Cost § 9',
      summary: 'If your part of the cost is too much for you, the Federal Office can free you from it all the same.',
      allows: 'Apply before the course and write why.',
      places: {
        'Abs. 2 Satz 1': 'You receive none of these benefits, and your wage is above the limit.',
        'Abs. 2 Satz 3': 'The cost would be an unreasonable hardship for you.',
      },
    },
    'course-travel': {
      title: 'Travel money for the integration course',
      lane: 'Travel § 4a',
      summary: 'Whoever pays nothing because of benefits gets a contribution to the way there where it is needed.',
      allows: 'Apply before the part of the course begins. Later only with good reasons.',
      places: {
        'Abs. 1 Satz 1 Nr. 1': 'You pay nothing because of benefits, or with a severe disability and a small wage.',
      },
    },
    'course-childcare': {
      title: 'Care for small children during the course',
      lane: 'Children § 4a',
      summary: 'The Federal Office can pay for care where there is none in the place.',
      allows:
        'Say when you register how many children need care. Ask for a place in a day-care centre (Kita) or with a childminder as well.',
      places: { 'Abs. 2': 'A child lives with you that is not at school yet, and there is no other place for it.' },
    },
  },
  judgements: {
    'could-not-register-in-time': 'Were you unable to register within the year through no fault of your own?',
    'course-delayed-by-own-fault': 'Was it your own doing that more than a year has passed?',
    'little-need-for-integration':
      'Can you be expected to manage without help of the state? Not where German is what you lack for a fitting job.',
    'course-impossible-for-good': 'Is the course impossible or unreasonable for you for good?',
    'special-need-for-integration': 'Do you need the course in particular to manage without help?',
    'able-to-work': 'Would you be able to work?',
    'vocational-german-needed': 'Is the course needed for you to find or manage work or training?',
    'cost-is-hardship': 'Would the cost be an unreasonable hardship for you?',
    'no-other-childcare': 'Is there no other place for your child nearby?',
  },
  unencoded: {
    'claim-with-another-title-before':
      'The law does not say clearly whether a second title for another purpose gives the claim once more.',
    'which-sentence-of-25-4a': 'Lotse cannot see whether your title was given under § 25 (4a) sentence 3.',
    'admissions-after-2026':
      'Nobody has said yet whether the Federal Office admits people again from 2027. Please look again in January 2027.',
    'admission-while-title-is-decided': 'Whether you can be admitted depends on the title that is still being decided.',
    'german-when-the-title-was-given': 'Lotse does not ask how much German you knew when the title was given.',
    'grown-up-children-of-the-tax-code':
      'Lotse does not check whether a grown-up child counts for the wage limit (for example in training).',
  },
  papers: {
    'residence-title': 'Your residence title',
    'confirmation-of-entitlement':
      'Confirmation of entitlement (Bestätigung der Teilnahmeberechtigung) from the immigration office',
    'letter-of-admission': 'The letter of admission',
    'order-of-the-office': 'The letter that orders you to attend',
    'application-for-admission': 'Application for admission to the Federal Office (through the course school)',
    'application-for-repetition': 'Application for repetition to the Federal Office (through the course school)',
    'proof-of-stay': 'Your paper: title, permission to stay or toleration',
    'proof-of-german': 'German certificate, if you have one',
    'application-free-course': 'Application to pay nothing (Kostenbefreiung), when you register',
    'proof-of-income': 'Latest decision about benefits, or pay slip',
    'travel-application': 'Application for travel money, before the part of the course begins',
  },
  inFavour: {
    'had-a-claim-before': 'You had a claim before and did not use it.',
    'lawful-stay-expected': 'You hold a permission to stay, and it is to be expected that you may stay.',
  },
  facts: {
    publicFunds: {
      label: 'Money from an office to live on',
      question: 'Do you receive money or goods to live on from the Jobcenter or the social office?',
      why: 'Then the course is free for you. Child benefit and housing benefit do not count here.',
      values: { none: 'No', some: 'Yes, in part', all: 'Yes, all of it' },
    },
    birthDate: { label: 'Date of birth', question: 'When were you born?', why: 'Some courses are for adults.' },
    inSchoolTrainingOrStudy: {
      label: 'School, training or study',
      question: 'Are you at a school, in a training or at a university?',
      why: 'Then nobody can order you to attend the integration course.',
    },
  },
}
