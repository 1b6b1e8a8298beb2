import type { LawWordsPart } from '../words/law-words.ts'

export const en16d: LawWordsPart = {
  norms: {
    'permit-recognition-measure': {
      title: 'Residence permit for recognition: adaptation or examination',
      lane: 'Recognition § 16d',
      summary: 'For people whose occupation is not fully recognised yet and who take a measure or examination for it.',
      allows: 'You may take the measure and work up to 20 hours a week.',
      places: {
        'Abs. 1 Satz 1': 'The recognition office asks for a measure, and you have a place.',
        'Abs. 1 Satz 2 Nr. 1': 'Your German is enough for the measure, as a rule A2.',
        'Abs. 1 Satz 2 Nr. 2': 'The measure leads to recognition.',
      },
    },
    'permit-recognition-partnership': {
      title: 'Recognition partnership: work, and be recognised meanwhile',
      lane: 'Recognition § 16d (3)',
      summary: 'For people with an occupation or degree from abroad and a job. Recognition runs beside the work.',
      allows: 'You may do this job and work up to 20 hours a week beside it.',
      places: {
        'Abs. 3 Satz 1': 'Your job is a qualified one.',
        'Abs. 3 Satz 1 Nr. 1': 'Your occupation or degree is recognised by the state of origin.',
        'Abs. 3 Satz 1 Nr. 2': 'You have a concrete job offer.',
        'Abs. 3 Satz 1 Nr. 3':
          'It is agreed with the firm that you begin recognition at once and that the firm makes it possible.',
        'Abs. 3 Satz 1 Nr. 4': 'The firm is fit for training.',
        'Abs. 3 Satz 1 Nr. 5': 'Your German is enough for the work, at least A2.',
      },
    },
  },
  judgements: {
    'measure-is-fit': 'Does the measure lead to recognition or into the occupation?',
  },
  unencoded: {
    'job-on-the-way-to-a-licence':
      'Whether your job leads to an occupation that needs a licence (such as nursing), Lotse does not check yet.',
  },
  papers: {
    'notice-of-recognition': 'Notice of the recognition office',
    'place-in-measure': 'Place in the measure or examination',
    'recognition-agreement': 'Agreement with the firm about recognition',
  },
}
