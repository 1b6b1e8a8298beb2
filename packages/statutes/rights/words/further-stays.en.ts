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
  },
  papers: {
    'place-in-school': 'Admission by the school',
    'study-programme': 'Proof of the exchange programme or the agreement of the universities',
    'place-in-examination': 'Admission to or registration for the examination',
    'promise-of-analysis': 'Promise of the analysis of qualifications',
  },
}

/** With the words of the titles that the rulebook has: their gates, papers and weighings are the same. */
export const furtherStaysEn: TopicWords = [own, ...roadsEn]
