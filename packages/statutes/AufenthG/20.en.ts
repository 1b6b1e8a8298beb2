import type { LawWordsPart } from '../words/law-words.ts'

const allows = 'You may look for work and meanwhile take any job, also be self-employed.'
const livelihood = 'Your livelihood is secured, health insurance included.'

export const en20: LawWordsPart = {
  norms: {
    'permit-search-for-work': {
      title: 'Residence permit to look for work',
      lane: 'Job search § 20',
      summary: 'After studies, training, research or recognition in Germany: up to 18 months to find a fitting job.',
      allows: `${allows} It lasts up to 18 months and is not prolonged.`,
      places: {
        'Abs. 1': 'With a title for it, you have completed your studies, training, research or recognition in Germany.',
        'Abs. 2 Satz 1': livelihood,
      },
    },
    'permit-search-for-work-in-care': {
      title: 'Residence permit to look for work in care',
      lane: 'Job search § 20 (care)',
      summary: 'After a training as an assistant or helper in health or care in Germany: up to 12 months.',
      allows: `${allows} It lasts up to 12 months and can be prolonged once by up to six.`,
      places: {
        'Abs. 1 Nr. 5': 'You have passed a training as an assistant or helper in health or care in Germany.',
        'Abs. 2 Satz 1': livelihood,
      },
    },
  },
  gates: {
    'AufenthG § 20 Abs. 1 Nr. 1': 'With the title for studies (§ 16b) you have completed a German degree.',
    'AufenthG § 20 Abs. 1 Nr. 2': 'With the title for research (§ 18d) you have completed your research.',
    'AufenthG § 20 Abs. 1 Nr. 3': 'With the title for training (§ 16a) you have passed a qualified training.',
    'AufenthG § 20 Abs. 1 Nr. 4':
      'With the title for recognition (§ 16d) your occupation was recognised, or you got the licence to practise it.',
  },
  unencoded: {
    'research-is-finished': 'Whether your research is completed, Lotse does not ask yet.',
    'licence-to-practise-granted':
      'Whether you got the licence to practise your occupation, Lotse does not ask here yet.',
  },
  papers: {
    'certificate-of-completion': 'Certificate of the degree or training, notice of recognition, proof of the research',
  },
}
