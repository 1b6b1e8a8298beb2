import type { LawWordsPart } from '../../words/law-words.ts'
import { roadsEn } from '../../words/roads.en.ts'
import type { TopicWords } from '../topics.ts'

const fromSearch =
  'You are not here with a permit to search (§ 17) at present. With it there are as a rule only titles for training, studies or experienced workers.'
const fromSchool =
  'You are not here with a permit for school (§ 16f Abs. 2) at present. With it there is as a rule no other title without a claim.'
const afterExchange = 'You are here for an exchange of pupils. After it there is no other title without a claim.'
const partnership = 'You have already had a recognition partnership for three years.'
const lent = 'You work for a temporary agency that lends you to other firms.'
const A2 = 'As a rule you need A2 at least.'
const job = {
  'AufenthG § 18 Abs. 2 Nr. 1': 'You have a definite job offer.',
  'AufenthG § 18 Abs. 2 Nr. 3': 'You have the licence for the occupation, or it is promised, if it needs one.',
  'AufenthG § 18 Abs. 2 Nr. 4a': 'You and the firm assure that you will really do the job.',
  'AufenthG § 40 Abs. 1 Nr. 2': lent,
}
const temporary = {
  'AufenthG § 16a Abs. 1 Satz 2': 'You have a residence permit for training: beside it there is none of this kind.',
  'AufenthG § 16b Abs. 4 Satz 1': 'You have a residence permit for studies: beside it there is none of this kind.',
  'AufenthG § 16d Abs. 3 Satz 6': partnership,
}
const from45 = {
  'BeschV § 1 Abs. 2 Satz 1': 'If the job begins from 45 on, you need a high salary or provision for old age.',
}
const mobility = {
  'AufenthG § 19f Abs. 5 Satz 1': 'The stay is refused, or there is an interest in expulsion: then it is refused.',
  'AufenthG § 11 Abs. 1 Satz 3': 'There is a ban on entry and residence against you.',
}
const transfer = {
  'Abs. 2 Satz 1 Nr. 2': 'You have been in the firm or group for at least six months and stay in it.',
  'Abs. 2 Satz 1 Nr. 3': 'The transfer takes more than 90 days.',
  'Abs. 2 Satz 1 Nr. 4': 'You have the contract and, where needed, the letter of assignment, with the return.',
  'Abs. 5': 'You move freely like citizens of the Union, or it is an internship in your studies.',
  'Abs. 6': 'You are longer in another EU state, or the last transfer ended less than six months ago.',
  'BeschV § 10a Nr. 2': 'Pay and terms of work are no worse than those of others.',
  'AufenthV § 39 Satz 2': 'The ICT card is as a rule got with a visa, not applied for here.',
}
const before = {
  'AufenthG § 17 Abs. 3 Satz 2': fromSearch,
  'AufenthG § 16f Abs. 3 Satz 1': fromSchool,
  'AufenthG § 16f Abs. 3 Satz 2': afterExchange,
}

const own: LawWordsPart = {
  norms: {
    'permit-school': {
      title: 'Residence permit for an international school',
      lane: 'School § 16f',
      summary: 'For pupils who come for an international or private school, as a rule from the ninth class.',
      allows: 'You may attend the school. Work is not allowed.',
      places: {
        ...before,
        'Abs. 2': 'You have a place at a school with an international profile or at a private school.',
        'Abs. 2 Halbsatz 1': 'The place is in the ninth class or higher.',
        'Abs. 2 Halbsatz 2': 'There are different nationalities in the class.',
        'Abs. 3 Satz 2': afterExchange,
      },
    },
    'permit-search-study-place': {
      title: 'Residence permit to apply for studies',
      lane: 'Search § 17',
      summary: 'For people who apply for a place at a university here, up to nine months.',
      allows: 'You may apply, work up to 20 hours a week, and two weeks in all on trial.',
      places: {
        ...before,
        'Abs. 2 Satz 1': 'You want to apply for a place at a university.',
        'Abs. 2 Satz 1 Nr. 1':
          'You have the school certificate and the language for the studies, or get both within nine months.',
        'Abs. 2 Satz 1 Nr. 2': 'Your livelihood is secured.',
      },
    },
    'permit-study-protected-elsewhere': {
      title: 'Residence permit for studies with protection in another EU state',
      lane: 'Studies § 16b',
      summary:
        'For people to whom another EU state has given protection, who study there and do a part of their studies here.',
      allows: 'You may do that part of your studies here and work up to 140 days a year. The permit is for that part.',
      places: {
        ...before,
        'Abs. 7 Satz 1': 'Another EU state has given you international protection.',
        'Abs. 7 Satz 1 Halbsatz 2': 'You have been studying in another EU state for at least two years.',
        'AufenthG § 16c Abs. 1 Satz 1 Nr. 2':
          'A programme or an agreement of the universities provides for the part here.',
        'AufenthG § 16c Abs. 1 Satz 1 Nr. 3': 'The university here has admitted you.',
        'AufenthG § 19f Abs. 3 Nr. 1': 'Your asylum procedure is still running, or Germany has given you protection.',
      },
    },
    'permit-recognition-agreement': {
      title: 'Residence permit after placement by agreement',
      lane: 'Recognition § 16d',
      summary:
        'For people whom the employment agency has placed in a job by an agreement with their country of origin.',
      allows:
        'You may work in this job and pursue recognition, for a year and for up to three years. Beside it 20 hours a week of other work are allowed.',
      places: {
        ...before,
        'Abs. 4 Satz 1': 'The employment agency has placed you in a job by an agreement.',
        'Abs. 4 Satz 1 Halbsatz 2': 'You have already had this permit for three years.',
        'Abs. 4 Satz 2': 'You know as much German as the agreement asks for.',
        'Abs. 4 Satz 2 Halbsatz 2': A2,
        'Abs. 3 Satz 6': partnership,
        'AufenthG § 40 Abs. 1 Nr. 2': lent,
        'BeschV § 2': 'The job has to do with your occupation.',
        'BeschV § 2 Abs. 1 Satz 1 Nr. 1': 'You have the licence for this job, if it needs one.',
        'BeschV § 2 Abs. 1 Satz 1 Nr. 2': 'You declare that you ask for recognition here.',
      },
    },
    'permit-recognition-examination': {
      title: 'Residence permit for an examination for recognition',
      lane: 'Examination § 16d',
      summary: 'For people who only take an examination for the recognition of their occupation here.',
      allows: 'You may take the examination. Work is not allowed.',
      places: {
        ...before,
        'Abs. 3 Satz 6': partnership,
        'Abs. 5 Satz 1': 'You take an examination for the recognition of your occupation.',
        'Abs. 5 Satz 1 Halbsatz 2': 'Your German is enough for the examination, or the examination is to show it.',
        'Abs. 5 Satz 1 Halbsatz 3': A2,
      },
    },
    'permit-qualification-analysis': {
      title: 'Residence permit for an analysis of qualifications',
      lane: 'Analysis § 16d',
      summary: 'For people who show in practice, in place of papers, what they can do in their occupation.',
      allows: 'You may stay up to six months and work 20 hours a week.',
      places: {
        ...before,
        'Abs. 3 Satz 6': partnership,
        'Abs. 6 Satz 2 Nr. 1': 'The recognition office has promised the analysis.',
        'Abs. 6 Satz 2 Nr. 2': 'Your German is enough for the analysis.',
        'Abs. 6 Satz 2 Nr. 2 Halbsatz 2': A2,
      },
    },
    'permit-single-case': {
      title: 'Residence permit for a job of public interest',
      lane: 'Single case § 19c',
      summary: 'For people with a job offer in which there is a special public interest. That is rare.',
      allows: 'You may work in this job, for up to four years.',
      places: {
        ...before,
        ...job,
        'Abs. 3': 'There is a public interest in your job, such as of the region or the labour market.',
      },
    },
    'permit-civil-servant': {
      title: 'Residence permit for civil servants',
      lane: 'Civil servants § 19c',
      summary: 'For people who are civil servants in Germany.',
      allows: 'You may do your service. The permit is for three years.',
      places: { 'Abs. 4 Satz 1': 'You are a civil servant of a German authority.' },
    },
    'settlement-civil-servant': {
      title: 'Settlement permit for civil servants',
      lane: 'Civil servants § 19c',
      summary: 'After three years as a civil servant, without five years of waiting and without pension contributions.',
      allows: 'You may stay for good and do any work.',
      places: {
        'Abs. 4 Satz 3': 'You have had the permit as a civil servant for three years.',
        'AufenthG § 9 Abs. 2 Satz 1 Nr. 2': 'Your livelihood is secured.',
        'AufenthG § 9 Abs. 2 Satz 1 Nr. 4': 'No reasons of public order stand against it.',
        'AufenthG § 9 Abs. 2 Satz 1 Nr. 5': 'You may do your work.',
        'AufenthG § 9 Abs. 2 Satz 1 Nr. 6': 'You have the licences that your occupation asks for in the long run.',
        'AufenthG § 9 Abs. 2 Satz 1 Nr. 7': 'You know German at B1.',
        'AufenthG § 9 Abs. 2 Satz 1 Nr. 8': 'You know the legal and social order.',
        'AufenthG § 9 Abs. 2 Satz 1 Nr. 9': 'Your home is large enough.',
        'AufenthG § 9 Abs. 2 Satz 3': 'Whoever cannot learn because of illness or disability need not prove German.',
        'AufenthG § 9 Abs. 2 Satz 4': 'In hardship it may be done without.',
        'AufenthG § 9 Abs. 2 Satz 5': 'Whoever can talk simply and was not entitled to a course need not prove it.',
        'AufenthG § 9 Abs. 2 Satz 6': 'Whoever cannot earn enough because of illness or disability need not prove it.',
      },
    },
    'permit-practice-for-recognition': {
      title: 'Residence permit for practice towards recognition',
      lane: 'Practice § 19c',
      summary: 'For people of whom recognition or the licence asks for practical work first.',
      allows: 'You may do this practice for a time.',
      places: {
        ...before,
        ...job,
        'BeschV § 8 Abs. 3': 'Recognition or the licence asks for the practice first.',
      },
    },
    'permit-mother-tongue-teacher': {
      title: 'Residence permit to teach the mother tongue',
      lane: 'Teaching § 19c',
      summary: 'For teachers of the mother tongue under the supervision of the consulate, up to five years.',
      allows: 'You may work in this job.',
      places: {
        ...before,
        ...job,
        ...temporary,
        'BeschV § 11 Abs. 1': 'You teach the mother tongue at schools under the supervision of the consulate.',
        'BeschV § 11 Abs. 3': 'Your five years are used up, or the last title ended less than three years ago.',
      },
    },
    'permit-specialty-cook': {
      title: 'Residence permit for specialty cooks',
      lane: 'Cooks § 19c',
      summary: 'For cooks in specialty restaurants, full-time and up to four years.',
      allows: 'You may work in this restaurant. The first consent is for a year.',
      places: {
        ...before,
        ...job,
        ...temporary,
        'BeschV § 11 Abs. 2 Satz 1': 'You cook full-time in a specialty restaurant.',
        'BeschV § 11 Abs. 3': 'Your four years are used up, or the last title ended less than three years ago.',
      },
    },
    'permit-driver-to-be': {
      title: 'Residence permit on the way to driving lorries or buses',
      lane: 'Driving § 19c',
      summary: 'For people who may drive lorries or buses in their country of origin and get the licence here.',
      allows: 'You may work in the firm, for up to 15 months, while you get what is needed.',
      places: {
        ...before,
        ...job,
        ...from45,
        'BeschV § 24a Abs. 2': 'You want to drive lorries for goods or buses and get here what is missing for it.',
        'BeschV § 24a Abs. 2 Satz 1 Nr. 1': 'The contract obliges you to get the licence and the qualification.',
        'BeschV § 24a Abs. 2 Satz 1 Nr. 2': 'Everything can be done within 15 months.',
        'BeschV § 24a Abs. 2 Satz 1 Nr. 3': 'The same firm has offered you a job as a driver afterwards.',
        'BeschV § 24a Abs. 2 Satz 1 Nr. 4': 'You have the driving licence of your country of origin.',
        'BeschV § 1 Abs. 2 Satz 2': 'With a public interest in your job it may be done without.',
      },
    },
    'permit-western-balkans': {
      title: 'Residence permit under the Western Balkans rule',
      lane: 'Western Balkans § 19c',
      summary:
        'For people from Albania, Bosnia and Herzegovina, Kosovo, Montenegro, North Macedonia or Serbia with a job offer.',
      allows: 'You may work in this job. The first application is possible only at a German mission there.',
      places: {
        ...before,
        ...job,
        ...from45,
        'BeschV § 26 Abs. 2 Satz 1': 'You have the passport of one of these states.',
        'BeschV § 26 Abs. 2 Satz 2': 'The first application is made at a German mission there.',
        'BeschV § 26 Abs. 2 Satz 3': 'The number of consents in a year is limited, and one is left.',
        'BeschV § 26 Abs. 2 Satz 4':
          'You have received benefits under the Asylum Seekers’ Benefits Act in the 24 months before the application.',
        'BeschV § 1 Abs. 2 Satz 4': 'Only in exceptional cases with reasons it may be done without.',
      },
    },
    'work-that-is-no-employment': {
      title: 'Short work that does not count as employment',
      lane: 'Short § 30 BeschV',
      summary: 'Some short work does not count as employment, mostly up to 90 days. It needs no permission to work.',
      allows: 'You may do this work. Whether you need a visa to enter is another question.',
      places: { 'BeschV § 30': 'It is one of these activities, and it takes no longer than is allowed.' },
    },
    'study-mobility': {
      title: 'A part of the studies here, without a title of one’s own',
      lane: 'Studies § 16c',
      summary: 'Whoever studies in another EU state may do a part here, up to 360 days.',
      allows: 'You may study here and work in proportion to 140 days a year. The Federal Office certifies it.',
      places: {
        ...mobility,
        'Abs. 1 Satz 1': 'The university here has given notice of it, and you stay 360 days at most.',
        'Abs. 1 Satz 1 Nr. 1': 'You have a title of another EU state for studies, for the whole time.',
        'Abs. 1 Satz 1 Nr. 2': 'A programme or an agreement of the universities provides for the part here.',
        'Abs. 1 Satz 1 Nr. 3': 'The university here has admitted you.',
        'Abs. 1 Satz 1 Nr. 4': 'You have a valid passport.',
        'Abs. 1 Satz 1 Nr. 5': 'Your livelihood is secured.',
      },
    },
    'research-mobility': {
      title: 'A part of the research here, without a title of one’s own',
      lane: 'Research § 18e',
      summary: 'Whoever does research in another EU state may do a part here, up to 180 days within 360 days.',
      allows: 'You may do research and teach at the institution. The Federal Office certifies it.',
      places: {
        ...mobility,
        'Abs. 1 Satz 1': 'The institution here has given notice of it, and you stay 180 days within 360 days at most.',
        'Abs. 1 Satz 1 Nr. 1': 'You have a title of another EU state for research.',
        'Abs. 1 Satz 1 Nr. 2': 'You have an agreement with the institution here.',
        'Abs. 1 Satz 1 Nr. 3': 'You have a valid passport.',
        'Abs. 1 Satz 1 Nr. 4': 'Your livelihood is secured.',
      },
    },
    'blue-card-mobility': {
      title: 'Here on business with the Blue Card of another EU state',
      lane: 'Blue Card § 18h',
      summary: 'For stays on business up to 90 days within 180 days. A new job here does not belong to it.',
      allows: 'You may do what belongs to your work contract there, without a title and without a work permit.',
      places: {
        ...mobility,
        'Abs. 1 Satz 1':
          'You have a valid EU Blue Card of another EU state, or its long-term right of residence after the card.',
        'Abs. 1 Satz 1 Halbsatz 2': 'The stay belongs to the duties under the work contract of the card.',
        'Abs. 1 Satz 1 Halbsatz 3': 'You stay 90 days within 180 days at most.',
      },
    },
    'permit-study-internship': {
      title: 'Residence permit for an internship with the studies',
      lane: 'Internship § 16e',
      summary: 'For students and recent graduates, for an internship up to six months.',
      allows: 'You may do the internship.',
      places: {
        'Abs. 1 Nr. 2': 'You have an agreement on an internship.',
        'Abs. 1 Nr. 3': 'You study, or have had the degree for two years at most.',
        'Abs. 1 Nr. 4': 'The internship matches the studies in subject and level.',
        'Abs. 1 Nr. 5': 'The institution has declared that it bears possible costs.',
      },
    },
    'permit-voluntary-service': {
      title: 'Residence permit for the European voluntary service',
      lane: 'Volunteers § 19e',
      summary: 'For people with an agreement on a European voluntary service.',
      allows: 'You may do the service, for a year at most.',
      places: { 'Abs. 1': 'You have the agreement with the institution, with all that must stand in it.' },
    },
    'permit-mobile-research': {
      title: 'Residence permit for mobile researchers',
      lane: 'Research § 18f',
      summary: 'For researchers with the title of another EU state, for more than 180 days up to a year.',
      allows: 'You may do research and teach at the institution.',
      places: {
        'Abs. 1': 'The research here takes more than 180 days and a year at most.',
        'Abs. 1 Nr. 1': 'You have a title of another EU state for research.',
        'Abs. 1 Nr. 2': 'You have a valid passport.',
        'Abs. 1 Nr. 3': 'You have an agreement with the institution here.',
        'Abs. 5': 'The application runs beside a notice for a short stay, or it came too late.',
        'AufenthV § 39 Satz 1 Nr. 10': 'With the title of the other state you can apply here.',
      },
    },
    'blue-card-from-elsewhere': {
      title: 'EU Blue Card for people with the card of another EU state',
      lane: 'Blue Card § 18i',
      summary: 'Whoever has lived in another EU state with a Blue Card for twelve months can change to here.',
      allows: 'You may work in the new job, for up to four years.',
      places: {
        ...job,
        'Abs. 1 Satz 1': 'You have a valid EU Blue Card of another EU state.',
        'Abs. 1 Satz 1 Halbsatz 2':
          'You have lived there with it for twelve months, or for six months if you have moved in this way before.',
        'AufenthG § 18 Abs. 3 Nr. 2':
          'Your degree is German, recognised or comparable. After two years with the card it is not looked at again.',
        'AufenthG § 18g Abs. 1': 'The job fits the degree, and the salary is enough for the Blue Card.',
        'AufenthG § 18g Abs. 3': 'The job lasts six months at least.',
        'AufenthV § 39 Satz 1 Nr. 7': 'With the other card you can apply here, within a month of entry.',
      },
    },
    'permit-business-by-treaty': {
      title: 'Residence permit for self-employment by a treaty of states',
      lane: 'Self-employed § 21',
      summary: 'For people whose state has a treaty with Germany on mutual advantages.',
      allows: 'You may work on your own account, for up to three years.',
      places: {
        ...before,
        'Abs. 2': 'You want to work on your own account.',
        'Abs. 2 Halbsatz 2': 'A treaty between your state and Germany provides for it.',
        'Abs. 3': 'You are 45 years old at most, or have provision for old age.',
      },
    },
    'permit-founding-grant': {
      title: 'Residence permit to found a business with a grant',
      lane: 'Founding § 21',
      summary: 'For skilled workers with a public grant to prepare a business.',
      allows: 'You may prepare the founding, for 18 months at most.',
      places: {
        ...before,
        'Abs. 2b Satz 1 Nr. 1':
          'You are a skilled worker: your training or degree is German, recognised or comparable.',
        'Abs. 2b Satz 1 Nr. 2': 'You have a public grant to found a business that is enough to live on.',
        'Abs. 3': 'You are 45 years old at most, or have provision for old age.',
      },
    },
    'self-employment-beside': {
      title: 'Permission for self-employment beside the present stay',
      lane: 'Self-employed § 21',
      summary: 'Whoever has a residence permit for something else may be allowed to be self-employed beside it.',
      allows:
        'You may work on your own account and keep your present title. If your title allows any work, you do not need this.',
      places: {
        'Abs. 6': 'You have a residence permit for another purpose.',
        'Abs. 6 Halbsatz 2': 'You want to work on your own account.',
        'Abs. 6 Halbsatz 3': 'You have the licences that are needed, or they are promised.',
      },
    },
    'ict-card': {
      title: 'ICT card for transfers within the firm',
      lane: 'ICT card § 19',
      summary: 'For managers and specialists whom their firm from outside the EU sends here.',
      allows: 'You may work in this branch for the time of the transfer, three years at most.',
      places: {
        ...job,
        ...transfer,
        'Abs. 2 Satz 1 Nr. 1': 'You work here as a manager or specialist.',
        'Abs. 2 Satz 1 Nr. 5': 'You can prove your qualification.',
      },
    },
    'ict-card-trainee': {
      title: 'ICT card for trainees',
      lane: 'ICT card § 19',
      summary: 'For trainees with a degree whom their firm from outside the EU sends here.',
      allows: 'You may do the trainee programme here, for a year at most.',
      places: { ...job, ...transfer, 'Abs. 3 Satz 1 Nr. 1': 'You are a trainee with a degree and pay.' },
    },
    'ict-mobility': {
      title: 'Short transfer with the ICT card of another EU state',
      lane: 'ICT § 19a',
      summary: 'Up to 90 days within 180 days, where the branch there has notified the Federal Office.',
      allows: 'You may work in the branch here without a title. The Federal Office certifies it.',
      places: {
        ...mobility,
        'Abs. 1 Satz 1': 'The Federal Office has been notified, and you stay 90 days within 180 days at most.',
        'Abs. 1 Satz 1 Nr. 1': 'You have the ICT card of another EU state.',
        'Abs. 1 Satz 1 Nr. 2': 'The branch here belongs to the same firm or group.',
        'Abs. 1 Satz 1 Nr. 3': 'You have the contract and, where needed, the letter of assignment.',
        'Abs. 1 Satz 1 Nr. 4': 'You have a valid passport.',
        'Abs. 1 Satz 1 Nr. 5': 'You have the licence for the occupation, if it needs one.',
        'Abs. 3 Satz 1': 'The stay is refused.',
        'Abs. 3 Satz 1 Nr. 1': 'The pay is worse than that of others in comparable work.',
        'Abs. 3 Satz 1 Nr. 4': 'The longest time in the EU is over.',
        'Abs. 3 Satz 1 Nr. 5': 'There is an interest in expulsion.',
      },
    },
    'mobile-ict-card': {
      title: 'Mobile ICT card',
      lane: 'ICT § 19b',
      summary: 'For transfers of more than 90 days with the ICT card of another EU state.',
      allows: 'You may work in this branch for the time of the transfer.',
      places: {
        ...job,
        ...transfer,
        'Abs. 1': 'You have the valid ICT card of another EU state.',
        'Abs. 2 Nr. 1': 'You work here as a manager, specialist or trainee.',
        'Abs. 2 Nr. 2': 'The transfer takes more than 90 days.',
        'Abs. 2 Nr. 3': 'You have the contract and, where needed, the letter of assignment.',
        'Abs. 4': 'The application runs beside a notice for a short stay, or it came too late.',
        'Abs. 5': 'In this transfer you are longer here than in the other EU state.',
        'Abs. 6':
          'The longest time is over, or the last transfer ended less than six months ago: the office may refuse.',
        'AufenthV § 39 Satz 1 Nr. 9': 'With the card of the other state you can apply here.',
      },
    },
  },
  judgements: {
    'ict-refused': 'Does the office refuse the card because the time is over or six months have not passed yet?',
    'treaty-of-establishment': 'Does a treaty between your state and Germany give you this advantage?',
    'public-interest-in-single-case':
      'Is there a public interest in your job, for example of the region, the economy or the labour market?',
    'public-interest-in-exceptional-case':
      'Is yours an exceptional case with reasons, because there is a public interest in your job?',
  },
  unencoded: {
    'blue-card-by-experience': 'Lotse does not check yet how to change with a Blue Card that rests on experience.',
    'consents-left-this-year': 'Whether a consent is left this year, Lotse does not know.',
  },
  papers: {
    'letter-of-assignment': 'Work contract and letter of assignment',
    'title-of-other-state': 'Residence title of the other EU state',
    'certificate-of-mobility': 'Certificate of the Federal Office',
    'proof-of-business': 'Proof of the business purpose',
    'internship-agreement': 'Agreement on the internship',
    'proof-of-studies': 'Proof of the studies or the degree',
    'undertaking-of-costs': 'Declaration of the institution on costs',
    'voluntary-service-agreement': 'Agreement on the voluntary service',
    'notice-of-grant': 'Notice of the grant',
    'certificate-of-appointment': 'Certificate of appointment',
    'place-in-school': 'Admission by the school',
    'study-programme': 'Proof of the exchange programme or the agreement of the universities',
    'place-in-examination': 'Admission to or registration for the examination',
    'promise-of-analysis': 'Promise of the analysis of qualifications',
  },
}

/** With the words of the titles that the rulebook has: their gates, papers and weighings are the same. */
export const furtherStaysEn: TopicWords = [own, ...roadsEn]
